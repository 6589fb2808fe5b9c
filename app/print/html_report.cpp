#include "app/print/html_report.h"

#include "app/print/html_blocks.h"
#include "app/print/html_style.h"
#include "app/print/html_text.h"

#include <algorithm>

namespace kordon {

namespace {

using print::element;
using print::escaped;

std::string idOf(std::size_t section) {
    return "section-" + std::to_string(section + 1);
}

/// h1 is the title of the whole.
std::string headingTag(const report::Section& section) {
    return "h" + std::to_string(std::clamp(section.depth + 1, 2, 6));
}

std::string headOf(const report::Report& report) {
    const report::TitlePage& title = report.titlePage;
    std::string html = "<head>\n<meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                       "style-src 'unsafe-inline'; img-src data:\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<meta name=\"generator\" content=\"Kordon " KORDON_VERSION "\">\n";
    if (!report.author.empty()) {
        html += "<meta name=\"author\" content=\"" + escaped(report.author) + "\">\n";
    }
    if (!report.dataAsOf.empty()) {
        html += "<meta name=\"date\" content=\"" + escaped(report.dataAsOf) + "\">\n";
    }
    const std::string between = title.subtitle.empty() ? "" : ". ";
    return html + "<title>" + escaped(title.title + between + title.subtitle) + "</title>\n" +
           "<style>" + print::htmlStyle() + "</style>\n</head>\n";
}

std::string linesOf(std::string_view name, const std::vector<std::string>& lines) {
    std::string html;
    for (const std::string& line : lines) {
        html += element("p", {}, line);
    }
    return html.empty() ? html : "<div class=\"" + std::string(name) + "\">\n" + html + "</div>\n";
}

std::string titlePageOf(const report::Report& report) {
    const report::TitlePage& title = report.titlePage;
    return "<header class=\"title-page\">\n" + element("p", "class=\"body\"", title.body) +
           linesOf("records", title.records) + linesOf("approval", title.approval) +
           element("p", "class=\"subtitle\"", title.subtitle) + element("h1", {}, title.title) +
           "<div class=\"rule\"></div>\n" + linesOf("lines", title.lines) + "</header>\n";
}

std::string contentsOf(const report::Report& report) {
    std::string html =
        "<nav aria-labelledby=\"contents\">\n" +
        element("h2", "id=\"contents\"", say("Contents", "Зміст").in(report.language)) + "<ol>\n";
    for (std::size_t index = 0; index < report.sections.size(); ++index) {
        const report::Section& section = report.sections[index];
        if (section.depth == 1 && !section.heading.empty()) {
            html +=
                "<li>" + element("a", "href=\"#" + idOf(index) + "\"", section.heading) + "</li>\n";
        }
    }
    return html + "</ol>\n</nav>\n";
}

std::string mainOf(const report::Report& report) {
    print::HtmlRun run{.language = report.language};
    std::string html = "<main>\n";
    for (std::size_t index = 0; index < report.sections.size(); ++index) {
        const report::Section& section = report.sections[index];
        html += "<section id=\"" + idOf(index) + "\"" +
                (section.startsOnNewPage ? " class=\"new-page\"" : "") + ">\n" +
                element(headingTag(section), {}, section.heading);
        for (const report::Block& block : section.blocks) {
            html += print::htmlOf(block, run);
        }
        html += "</section>\n";
    }
    return html + "</main>\n";
}

} // namespace

std::string htmlOf(const report::Report& report) {
    return "<!doctype html>\n<html lang=\"" + escaped(report.language) + "\">\n" + headOf(report) +
           (report.marking.empty() ? "<body>\n" : "<body class=\"marked\">\n") +
           element("p", "class=\"marking page-marking\"", report.marking) + titlePageOf(report) +
           (report.hasContents ? contentsOf(report) : std::string()) + mainOf(report) +
           "<footer>\n" + element("p", {}, report.footer) + "</footer>\n</body>\n</html>\n";
}

} // namespace kordon
