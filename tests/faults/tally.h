#pragma once

#include "core/base/result.h"
#include "tests/faults/file_state.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace kordon::tests {

enum class Complaint : std::uint8_t {
    Damaged,  ///< The file does not open, or is not whole.
    Lost,     ///< An acknowledged edit is not in it.
    Invented, ///< It holds something that no call had begun, or half an edit.
    Unspoken, ///< A failure without a sentence in both languages.
    Stuck,    ///< Work does not go on although the cause is gone.
};

/// What a harness has tried and what was wrong.
class Tally {
public:
    void tried() { ++m_tried; }
    void complain(Complaint kind, const std::string& where);

    /// The file must be whole and hold what the session held at one of the places from
    /// `acknowledged` to `begun`, which is returned.
    std::size_t expect(const FileState& found,
                       const States& states,
                       std::size_t acknowledged,
                       std::size_t begun,
                       const std::string& where);
    /// A failure must be told as a sentence.
    void expectSentence(const Error& error, const std::string& where);

    [[nodiscard]] long tries() const { return m_tried; }
    [[nodiscard]] long complaints() const;
    [[nodiscard]] long complaints(Complaint kind) const;
    /// "1000 tried: 0 damaged, 0 lost, …" and the first few complaints in a line each.
    [[nodiscard]] std::string summary() const;

private:
    long m_tried = 0;
    std::array<long, 5> m_counts{};
    std::vector<std::string> m_examples;
};

/// What a file holds after the product has opened it, which must be possible.
[[nodiscard]] FileState stateOnceOpened(const std::filesystem::path& path);

/// Whether the run is the full form (`scripts/faults`); the short one is a sample of it.
[[nodiscard]] bool isFullForm();

/// Prints a harness's figures as a line of its own.
void report(const std::string& harness, const std::string& figures);

} // namespace kordon::tests
