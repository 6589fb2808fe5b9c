#pragma once

#include "core/analysis/comparison.h"
#include "core/base/result.h"

#include <compare>
#include <filesystem>
#include <map>
#include <memory>
#include <vector>

namespace kordon {

class Document;
class Workspace;

/// An assessment by the file that holds it.
struct YearKey {
    std::filesystem::path file; ///< Empty: the open one.
    AssessmentId assessment;

    auto operator<=>(const YearKey&) const = default;
};

/// The assessments that can be compared: those of the open file, and those of other files that were
/// laid beside it. Each of the open file is read when it is first asked for.
class YearShelf {
public:
    /// Null: no file is open. What was laid beside the one before goes.
    void setDocument(const Document* document);
    /// Reads another file whole; it is not kept open. Refuses one without an assessment, and the
    /// open one.
    Status lay(const std::filesystem::path& file);
    /// To be called when assessments of the open file may have changed.
    void forgetOpenFile();

    /// Those of the open file by id, then those of each other file.
    [[nodiscard]] std::vector<YearKey> keys() const;
    /// Valid until the document changes, or the shelf does. Of the open assessment: its figures as
    /// they are now.
    [[nodiscard]] Result<ComparedYear> year(const YearKey& key) const;
    [[nodiscard]] bool isIllustrative(const YearKey& key) const;

private:
    struct ReadYear {
        Pack pack;
        Assessment assessment;
        ScoreSheet sheet;
        bool isIllustrative = false;
    };
    [[nodiscard]] static Result<ReadYear> read(const Workspace& workspace, const AssessmentId& id);

    const Document* m_document = nullptr;
    /// In a map, so that a year stays where it is while others are read.
    mutable std::map<YearKey, ReadYear> m_read;
};

} // namespace kordon
