#include "core/pack/pack_style.h"

#include "core/base/unicode.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace kordon {

namespace {

using CodePoints = std::u32string;

bool isLatin(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0x24F);
}

bool isCyrillic(char32_t c) {
    return c >= 0x400 && c <= 0x52F;
}

char32_t lowered(char32_t c) {
    if ((c >= U'A' && c <= U'Z') || (c >= 0x410 && c <= 0x42F)) {
        return c + 0x20;
    }
    return c >= 0x400 && c <= 0x40F ? c + 0x50 : c;
}

Fault faultAt(const PlacedText& text, const Text& message) {
    return {text.file, text.line, text.column, message};
}

Text shown(const CodePoints& word) {
    return verbatim(shortened(toUtf8(word), 60));
}

/// Runs of letters; an apostrophe inside a word belongs to it.
std::vector<CodePoints> wordsOf(const CodePoints& text) {
    std::vector<CodePoints> words(1);
    for (const char32_t c : text) {
        const bool isJoined = (c == 0x2BC || c == 0x2019 || c == U'\'') && !words.back().empty();
        if (isLatin(c) || isCyrillic(c) || isJoined) {
            words.back() += c;
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    if (words.back().empty()) {
        words.pop_back();
    }
    return words;
}

void checkLength(const PlacedText& text, std::vector<Fault>& faults) {
    if (const std::size_t count = characterCount(text.text); count > kLongestPackText) {
        faults.push_back(faultAt(text,
                                 fill(say("a text of %1 characters; expected at most %2",
                                          "текст на %1 знаків; очікується щонайбільше %2"),
                                      {verbatim(static_cast<long long>(count)),
                                       verbatim(static_cast<long long>(kLongestPackText))})));
    }
}

void checkScripts(const PlacedText& text, const CodePoints& points, std::vector<Fault>& faults) {
    for (const CodePoints& word : wordsOf(points)) {
        const bool hasLatin = std::ranges::any_of(word, isLatin);
        const bool hasCyrillic = std::ranges::any_of(word, isCyrillic);
        if (hasLatin && hasCyrillic) {
            faults.push_back(faultAt(text,
                                     fill(say("Latin and Cyrillic letters in one word: “%1”",
                                              "латинські й кириличні літери в одному слові: «%1»"),
                                          {shown(word)})));
        } else if (hasCyrillic && text.language == "en") {
            faults.push_back(faultAt(text,
                                     fill(say("Cyrillic in an English text: “%1”",
                                              "кирилиця в англійському тексті: «%1»"),
                                          {shown(word)})));
        }
    }
}

std::u32string_view wrongMarks(const std::string& language) {
    if (language == "uk") {
        return U"\"'`\u00B4\u2018\u2019\u201C\u201D\u201E";
    }
    return language == "en" ? U"\"'`\u00B4\u02BC\u00AB\u00BB" : U"\"'`\u00B4";
}

void checkMarks(const PlacedText& text, const CodePoints& points, std::vector<Fault>& faults) {
    const auto at = points.find_first_of(wrongMarks(text.language));
    if (at != CodePoints::npos) {
        faults.push_back(
            faultAt(text,
                    fill(say("the mark %1 before “%2”; expected “…” and ’ in English, «…» and ʼ in "
                             "Ukrainian",
                             "знак %1 перед «%2»; очікується «…» і ʼ українською, “…” і ’ "
                             "англійською"),
                         {shown(points.substr(at, 1)), shown(points.substr(at + 1, 20))})));
    }
}

/// A sentence without its marks and capitals, so that small differences do not hide a repetition.
CodePoints folded(const CodePoints& sentence) {
    CodePoints result;
    for (const CodePoints& word : wordsOf(sentence)) {
        for (const char32_t c : word) {
            result += lowered(c);
        }
        result += U' ';
    }
    for (const char32_t c : sentence) {
        if (c >= U'0' && c <= U'9') {
            result += c;
        }
    }
    return result;
}

std::vector<CodePoints> sentencesOf(const CodePoints& text) {
    std::vector<CodePoints> sentences(1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        sentences.back() += text[i];
        const bool isEnd = text[i] == U'.' || text[i] == U'?' || text[i] == U'!';
        if (isEnd && i + 1 < text.size() && text[i + 1] == U' ') {
            sentences.emplace_back();
        }
    }
    return sentences;
}

class Repetitions {
public:
    void check(const PlacedText& text, const CodePoints& points, std::vector<Fault>& faults) {
        for (const CodePoints& sentence : sentencesOf(points)) {
            const auto [first, isNew] =
                m_seen.try_emplace({text.language, folded(sentence)}, &text);
            if (!isNew) {
                faults.push_back(
                    faultAt(text,
                            fill(say("the same sentence stands already in %1, line %2: “%3”",
                                     "таке саме речення вже є у %1, рядок %2: «%3»"),
                                 {verbatim(first->second->file),
                                  verbatim(first->second->line),
                                  shown(sentence)})));
            }
        }
    }

private:
    std::map<std::pair<std::string, CodePoints>, const PlacedText*> m_seen;
};

} // namespace

std::vector<Fault> styleFaults(const std::vector<PlacedText>& texts) {
    std::vector<Fault> faults;
    Repetitions repetitions;
    for (const PlacedText& text : texts) {
        const CodePoints points = toCodePoints(text.text);
        checkLength(text, faults);
        checkScripts(text, points, faults);
        checkMarks(text, points, faults);
        if (text.use == TextUse::Sentence) {
            repetitions.check(text, points, faults);
        }
    }
    return faults;
}

} // namespace kordon
