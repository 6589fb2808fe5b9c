#pragma once

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/secrecy/secret.h"

#include <functional>
#include <iosfwd>
#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace kordon::cli {

/// Exit codes are part of the interface.
inline constexpr int kDone = 0;
inline constexpr int kRefused = 1; ///< Refused, or found wanting.
inline constexpr int kMisuse = 2;

/// Asks somebody at the terminal, who types unseen. None: nobody is there.
using AskUnseen = std::function<std::optional<secrecy::Secret>(const std::string& prompt)>;

/// What a verb works with: where it speaks, in which language, and the verb that was chosen.
struct Terminal {
    std::ostream& out;
    std::ostream& err;
    std::string language;
    std::function<int()> chosen; ///< Set by the parser; run after parsing.
    std::string passphraseFile;  ///< Where passphrases are read from; empty: they are asked for.
    AskUnseen ask;               ///< Empty: nobody can be asked.

    /// The text in the terminal's language.
    [[nodiscard]] std::string operator()(const Text& text) const;
    [[nodiscard]] std::string operator()(const char* english, const char* ukrainian) const;

    /// Prints the message to err, with the program's name before it, and returns `kRefused`.
    int refuse(const Text& message) const;
    int refuse(const Error& error) const;
    int misuse(const Text& message) const;
};

/// Adds the option --lang, which the command line has read before parsing.
void addLanguageOption(CLI::App& verb, const Terminal& terminal);

// One function a verb, each in a file of its own.
void addPackVerbs(CLI::App& program, Terminal& terminal);
void addPackDiffVerb(CLI::App& pack, Terminal& terminal);
void addNewVerb(CLI::App& program, Terminal& terminal);
void addAssessmentVerbs(CLI::App& program, Terminal& terminal);
void addSeriesVerbs(CLI::App& assessment, Terminal& terminal);
void addMoveVerb(CLI::App& assessment, Terminal& terminal);
void addConfirmVerb(CLI::App& program, Terminal& terminal);
void addImportVerb(CLI::App& program, Terminal& terminal);
void addExportVerb(CLI::App& program, Terminal& terminal);
void addScoreVerb(CLI::App& program, Terminal& terminal);
void addCompareVerb(CLI::App& program, Terminal& terminal);
void addGapsVerb(CLI::App& program, Terminal& terminal);
void addGapNoteVerb(CLI::App& gaps, Terminal& terminal);
void addChartVerb(CLI::App& program, Terminal& terminal);
void addReportVerb(CLI::App& program, Terminal& terminal);
void addLockVerbs(CLI::App& program, Terminal& terminal);
void addCheckVerb(CLI::App& program, Terminal& terminal);
void addTakeOverVerb(CLI::App& program, Terminal& terminal);
void addRecoverVerb(CLI::App& program, Terminal& terminal);
void addBackupVerbs(CLI::App& program, Terminal& terminal);
void addHistoryVerb(CLI::App& program, Terminal& terminal);
void addRestoreVerb(CLI::App& program, Terminal& terminal);
void addActorVerbs(CLI::App& program, Terminal& terminal);
void addThreatVerbs(CLI::App& program, Terminal& terminal);
void addProfileVerbs(CLI::App& program, Terminal& terminal);

} // namespace kordon::cli
