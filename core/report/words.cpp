#include "core/report/words.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace kordon::report {

namespace {

constexpr const char* kNothing = "–";

std::string decimal(double value, int decimals, std::string_view language) {
    std::array<char, 64> buffer{};
    // Adding 0.0 turns a negative zero into zero.
    const double shown = std::round(value * std::pow(10, decimals)) / std::pow(10, decimals) + 0.0;
    const int size = std::snprintf(buffer.data(), buffer.size(), "%.*f", decimals, shown);
    std::string text(buffer.data(), static_cast<std::size_t>(size));
    if (const auto mark = text.find('.'); mark != std::string::npos && language == "uk") {
        text[mark] = ',';
    }
    return text;
}

std::string signedDecimal(double value, int decimals, std::string_view language) {
    const std::string size = decimal(std::abs(value), decimals, language);
    if (size == decimal(0, decimals, language)) {
        return size;
    }
    return (value < 0 ? "−" : "+") + size;
}

bool isDate(std::string_view text) {
    return text.size() == 10 && text[4] == '-' && text[7] == '-';
}

std::string englishMonth(std::string_view month) {
    constexpr std::array kMonths{"January",
                                 "February",
                                 "March",
                                 "April",
                                 "May",
                                 "June",
                                 "July",
                                 "August",
                                 "September",
                                 "October",
                                 "November",
                                 "December"};
    const int number = (month[0] - '0') * 10 + (month[1] - '0');
    return number >= 1 && number <= 12 ? kMonths[static_cast<std::size_t>(number - 1)]
                                       : std::string(month);
}

} // namespace

std::string levelText(double value, std::string_view language) {
    return decimal(value, 1, language);
}

std::string levelText(std::optional<double> value, std::string_view language) {
    return value ? levelText(*value, language) : kNothing;
}

std::string targetText(double value, std::string_view language) {
    for (const int decimals : {0, 1}) {
        const double scale = std::pow(10, decimals);
        if (std::abs(value * scale - std::round(value * scale)) < 1e-9) {
            return decimal(value, decimals, language);
        }
    }
    return decimal(value, 2, language);
}

std::string signedLevelText(double change, std::string_view language) {
    return signedDecimal(change, 1, language);
}

std::string contributionText(double levels, std::string_view language) {
    return signedDecimal(levels, 2, language);
}

std::string percentText(double share, std::string_view language) {
    return decimal(share * 100, 0, language) + (language == "uk" ? "\u00A0%" : "%");
}

std::string percentText(std::optional<double> share, std::string_view language) {
    return share ? percentText(*share, language) : kNothing;
}

std::string rangeText(const Figure& figure, int max, std::string_view language) {
    if (!figure.low || !figure.high) {
        return kNothing;
    }
    const std::string low = levelText(*figure.low * max, language);
    const std::string high = levelText(*figure.high * max, language);
    return low == high ? low : low + "–" + high;
}

std::string figureText(const Figure& figure,
                       Standing standing,
                       int max,
                       std::string_view language) {
    switch (standing) {
    case Standing::None:
        return kNothing;
    case Standing::RangeOnly:
        return rangeText(figure, max, language);
    case Standing::Hollow:
        return rangeText(figure, max, language) + " (" + levelText(*figure.point * max, language) +
               ")";
    case Standing::Firm:
        return levelText(*figure.point * max, language);
    }
    return kNothing;
}

std::string bandText(const Figure& figure, const Pack& pack, std::string_view language) {
    if (!figure.low || !figure.high) {
        return {};
    }
    const Band* low = bandOf(pack, *figure.low * pack.scale.max);
    const Band* high = bandOf(pack, *figure.high * pack.scale.max);
    if (!low || !high) {
        return {};
    }
    if (low == high) {
        return "≈ " + low->label.in(language);
    }
    const Text between = say("≈ between %1 and %2", "≈ між «%1» і «%2»");
    return fill(between, {low->label, high->label}).in(language);
}

std::string dateText(std::string_view isoDate, std::string_view language) {
    if (!isDate(isoDate)) {
        return std::string(isoDate);
    }
    const std::string year(isoDate.substr(0, 4));
    const std::string month(isoDate.substr(5, 2));
    const std::string day(isoDate.substr(8, 2));
    if (language == "uk") {
        return day + "." + month + "." + year;
    }
    return (day[0] == '0' ? day.substr(1) : day) + " " + englishMonth(month) + " " + year;
}

const Text& stateName(AnswerState state) {
    static const std::array kNames{
        say("Unanswered", "Не оцінено"),
        say("Answered", "Оцінено"),
        say("Not applicable", "Не застосовується"),
        say("To be found out", "Потрібно зʼясувати"),
        say("Suspended", "Призупинено"),
    };
    return kNames.at(static_cast<std::size_t>(state));
}

const Text& confidenceName(Confidence confidence) {
    static const std::array kNames{
        say("low", "низька"), say("medium", "середня"), say("high", "висока")};
    return kNames.at(static_cast<std::size_t>(confidence));
}

const Text& dimensionName(Dimension dimension) {
    static const Text capacity = say("Capacity", "Спроможність");
    static const Text readiness = say("Readiness", "Готовність");
    return dimension == Dimension::Capacity ? capacity : readiness;
}

const Text& preparednessName() {
    static const Text name = say("Preparedness", "Підготовленість");
    return name;
}

const Text& illustrativeMark() {
    static const Text mark = say("Illustrative, not real data", "Ілюстративні, не реальні дані");
    return mark;
}

} // namespace kordon::report
