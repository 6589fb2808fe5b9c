#include "app/print/html_style.h"

#include "app/charts/palette.h"
#include "app/print/html_text.h"

#include <array>
#include <string_view>
#include <utility>

namespace kordon::print {

namespace {

constexpr std::string_view kOnScreen = R"css(
html{background:@paper;color:@ink;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:62rem;padding:1rem 1.5rem 3rem;
 font:1.0625rem/1.5 "Liberation Serif","Noto Serif","Times New Roman",Georgia,serif}
h1,h2,h3,h4,h5,h6,table,.lead,.subtitle,.marking,nav,summary,footer,figcaption{
 font-family:"Liberation Sans","Noto Sans",Arial,Helvetica,sans-serif}
h1,h2,h3,h4,h5,h6,p,li,caption,figcaption,.long{overflow-wrap:anywhere}
h1{font-size:2.25rem;line-height:1.15;margin:.25rem 0 1rem}
h2{font-size:1.5rem;line-height:1.25;margin:2.5rem 0 .75rem;padding-top:1rem;border-top:1px solid @grid}
h3{font-size:1.1875rem;line-height:1.3;margin:1.75rem 0 .5rem}
h4,h5,h6{font-size:1rem;margin:1.25rem 0 .5rem}
p{margin:0 0 .75rem;max-width:46rem}
ul{margin:0 0 .75rem;padding-left:1.5rem;max-width:44rem}
li{margin-bottom:.25rem}
.lead{font-size:1.1875rem;font-weight:bold;color:@accent}
.note,figcaption{font-size:.9375rem;color:@muted}
.marking{font-weight:bold;color:@warning;margin:0 0 1rem;max-width:none}
.title-page{margin:2rem 0}
.title-page p{margin-bottom:.375rem}
.body{font-weight:bold;text-align:center;max-width:none;margin-bottom:2rem}
.approval{margin:0 0 2rem auto;width:18rem;max-width:100%}
.subtitle{font-size:1.125rem;color:@muted}
.rule{width:9rem;height:.3rem;margin:0 0 1.5rem;background:@accent}
nav ol{list-style:none;margin:0;padding:0}
nav li{margin-bottom:.375rem}
a{color:@accent}
a:focus-visible,summary:focus-visible{outline:3px solid @focus;outline-offset:2px}
table{border-collapse:collapse;width:100%;margin:0 0 1.25rem;font-size:.875rem;line-height:1.35;
 font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:bold;font-size:.9375rem;padding:.5rem 0}
th,td{border:1px solid @border;padding:.3rem .45rem;text-align:left;vertical-align:top}
thead th,thead td{background:@header;vertical-align:bottom}
tbody th{font-weight:normal}
th.strong,td.strong{font-weight:bold}
th.right,td.right{text-align:right}
th.centre,td.centre{text-align:center}
figure{margin:1rem 0 .5rem}
svg{display:block;width:100%;height:auto}
svg text{font-family:"Liberation Sans",Arial,Helvetica,sans-serif}
details{margin:0 0 1.5rem}
summary{cursor:pointer;color:@accent;font-size:.9375rem;padding:.25rem 0}
.signatures{margin:3rem 0 0}
.signatures p{display:flex;gap:1rem;align-items:flex-end;margin:0 0 2rem;max-width:none}
.position,.name{flex:3}
.line{flex:2;border-bottom:1px solid @ink}
.name:empty{border-bottom:1px solid @ink}
footer{margin-top:3rem;padding-top:.75rem;border-top:1px solid @grid;font-size:.875rem;color:@muted}
)css";

// The marking stands on every page in room that every page keeps free for it; where the reader's
// program cannot keep room, it goes into the margin rather than over the text.
constexpr std::string_view kOnPaper = R"css(
@page{size:A4;margin:20mm 10mm 20mm 30mm}
@media print{
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{max-width:none;padding:0;font-size:11pt}
.marked{padding-top:8mm;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.page-marking{position:fixed;top:0;left:0;right:0;font-size:9pt;margin:0;text-align:center}
@supports not (box-decoration-break:clone){.marked{padding-top:0}.page-marking{top:-9mm}}
h1,h2,h3,h4,h5,h6,caption{break-after:avoid}
h2{border-top:0;padding-top:0;margin-top:8mm}
nav,.new-page{break-before:page}
.new-page h2{margin-top:0}
table{font-size:8.5pt}
thead{display:table-header-group}
tr,figure,.signatures p{break-inside:avoid}
figcaption{break-before:avoid}
details:not([open]){display:none}
a{color:inherit;text-decoration:none}
}
)css";

const std::array<std::pair<std::string_view, QColor>, 9> kColours{{
    {"@paper", charts::kPaper},
    {"@ink", charts::kInk},
    {"@muted", charts::kMutedInk},
    {"@accent", charts::kAccent},
    {"@warning", charts::kWarningInk},
    {"@grid", charts::kGridLine},
    {"@border", charts::kCellBorder},
    {"@header", charts::kHeaderFill},
    {"@focus", charts::kFocusRing},
}};

} // namespace

std::string htmlStyle() {
    std::string style = std::string(kOnScreen) + std::string(kOnPaper);
    for (const auto& [name, colour] : kColours) {
        const std::string value = cssOf(colour);
        for (auto at = style.find(name); at != std::string::npos; at = style.find(name, at)) {
            style.replace(at, name.size(), value);
        }
    }
    return style;
}

} // namespace kordon::print
