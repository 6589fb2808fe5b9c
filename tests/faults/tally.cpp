#include "tests/faults/tally.h"

#include "core/store/sealed_file.h"
#include "core/store/sealing.h"
#include "core/store/workspace.h"
#include "tests/support/temporary_folder.h"

#include <cstdlib>
#include <iostream>
#include <numeric>

namespace kordon::tests {

namespace {

constexpr std::array kNames{"damaged", "lost", "invented", "unspoken", "stuck"};
constexpr std::size_t kMostExamples = 5;

} // namespace

void Tally::complain(Complaint kind, const std::string& where) {
    const auto place = static_cast<std::size_t>(kind);
    ++m_counts.at(place);
    if (m_examples.size() < kMostExamples) {
        m_examples.push_back(std::string(kNames.at(place)) + ": " + where);
    }
}

std::size_t Tally::expect(const FileState& found,
                          const States& states,
                          std::size_t acknowledged,
                          std::size_t begun,
                          const std::string& where) {
    if (!found.damage.empty()) {
        complain(Complaint::Damaged, where + ": " + found.damage);
        return acknowledged;
    }
    if (const auto at = states.find(found.values, acknowledged, begun)) {
        return *at;
    }
    const auto earlier = states.find(found.values, 0, acknowledged);
    complain(earlier ? Complaint::Lost : Complaint::Invented,
             where + ": " + std::to_string(acknowledged) + " acknowledged, found " +
                 (earlier ? std::to_string(*earlier) : std::string("something else")));
    return acknowledged;
}

void Tally::expectSentence(const Error& error, const std::string& where) {
    for (const char* language : {"en", "uk"}) {
        const std::string said = error.message.in(language);
        if (said.size() < 20 || said.find('%') != std::string::npos) {
            complain(Complaint::Unspoken, where + ": “" + said + "”");
        }
    }
}

long Tally::complaints() const {
    return std::accumulate(m_counts.begin(), m_counts.end(), 0L);
}

long Tally::complaints(Complaint kind) const {
    return m_counts.at(static_cast<std::size_t>(kind));
}

std::string Tally::summary() const {
    std::string text = std::to_string(m_tried) + " tried:";
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        text += (i == 0 ? " " : ", ") + std::to_string(m_counts.at(i)) + " " + kNames.at(i);
    }
    for (const std::string& example : m_examples) {
        text += "\n  " + example;
    }
    return text;
}

namespace {

/// SQLite is given what is under the lock.
FileState stateUnderLock(const std::filesystem::path& path) {
    const auto opened = store::SealedFile::open(path);
    if (!opened) {
        return {.damage = opened.error().message.in("en")};
    }
    const TemporaryFolder folder(memoryFolder());
    const store::Image& image = opened->second;
    writeText(folder / "open.kordon", std::string(image.begin(), image.end()));
    return stateOf(folder / "open.kordon");
}

} // namespace

FileState stateOnceOpened(const std::filesystem::path& path) {
    if (const auto file = Workspace::open(path); !file) {
        return {.damage = file.error().message.in("en")};
    }
    return isSealed(path) ? stateUnderLock(path) : stateOf(path);
}

bool isFullForm() {
    const char* form = std::getenv("KORDON_FAULTS");
    return form && std::string(form) == "full";
}

void report(const std::string& harness, const std::string& figures) {
    std::cout << harness << ": " << figures << std::endl;
}

} // namespace kordon::tests
