#include "app/print/html_text.h"

namespace kordon::print {

namespace {

bool isForbidden(char letter) {
    const auto code = static_cast<unsigned char>(letter);
    return code < 0x20 && letter != '\t' && letter != '\n';
}

/// U+FFFE and U+FFFF in UTF-8.
bool isNoCharacter(std::string_view rest) {
    return rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF");
}

std::string escapedWith(std::string_view text, std::string_view lineBreak) {
    std::string result;
    for (const char letter : allowedIn(text)) {
        switch (letter) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        case '\'':
            result += "&#39;";
            break;
        case '\n':
            result += lineBreak;
            break;
        default:
            result += letter;
        }
    }
    return result;
}

} // namespace

std::string allowedIn(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\r') {
            result += text.substr(at + 1).starts_with('\n') ? "" : "\n";
        } else if (isNoCharacter(text.substr(at))) {
            at += 2;
        } else if (!isForbidden(text[at])) {
            result += text[at];
        }
    }
    return result;
}

std::string escaped(std::string_view text) {
    return escapedWith(text, "\n");
}

std::string escapedLines(std::string_view text) {
    return escapedWith(text, "<br>");
}

std::string element(std::string_view tag, std::string_view attributes, std::string_view text) {
    if (text.empty()) {
        return {};
    }
    std::string result = "<" + std::string(tag);
    if (!attributes.empty()) {
        result += " " + std::string(attributes);
    }
    return result + ">" + escapedLines(text) + "</" + std::string(tag) + ">\n";
}

std::string cssOf(const QColor& colour) {
    return colour.name().toStdString();
}

} // namespace kordon::print
