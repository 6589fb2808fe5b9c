#include "app/document/year_shelf.h"

#include "app/document/document.h"

#include <system_error>
#include <utility>

namespace kordon {

void YearShelf::setDocument(const Document* document) {
    m_document = document;
    m_read.clear();
}

Status YearShelf::lay(const std::filesystem::path& file) {
    std::error_code unknown;
    if (m_document && std::filesystem::equivalent(file, m_document->workspace().path(), unknown)) {
        return Error{ErrorCode::InvalidInput,
                     say("this file is open already; its assessments are in the list",
                         "цей файл уже відкрито; його оцінювання є в переліку")};
    }
    const Result<Workspace> workspace = Workspace::open(file);
    if (!workspace) {
        return workspace.error();
    }
    const auto headings = workspace->assessments();
    if (!headings) {
        return headings.error();
    }
    std::map<YearKey, ReadYear> years;
    for (const AssessmentHeading& heading : *headings) {
        Result<ReadYear> year = read(*workspace, heading.id);
        if (!year) {
            return year.error();
        }
        years.emplace(YearKey{file, heading.id}, *std::move(year));
    }
    if (years.empty()) {
        return Error{ErrorCode::NotFound,
                     say("the file holds no assessment", "у файлі немає жодного оцінювання")};
    }
    m_read.merge(years);
    return Done{};
}

void YearShelf::forgetOpenFile() {
    std::erase_if(m_read, [](const auto& entry) { return entry.first.file.empty(); });
}

std::vector<YearKey> YearShelf::keys() const {
    std::vector<YearKey> keys;
    if (!m_document) {
        return keys;
    }
    for (const AssessmentHeading& heading : m_document->assessments()) {
        keys.push_back({{}, heading.id});
    }
    for (const auto& [key, year] : m_read) {
        if (!key.file.empty()) {
            keys.push_back(key);
        }
    }
    return keys;
}

Result<ComparedYear> YearShelf::year(const YearKey& key) const {
    if (m_document && key == YearKey{{}, m_document->assessment().id}) {
        return ComparedYear{m_document->pack(), m_document->assessment(), m_document->sheet()};
    }
    auto at = m_read.find(key);
    if (at == m_read.end()) {
        if (!m_document || !key.file.empty()) {
            return Error{ErrorCode::NotFound,
                         say("the file with this assessment is no longer beside the open one",
                             "файла з цим оцінюванням уже немає поруч із відкритим")};
        }
        Result<ReadYear> year = read(m_document->workspace(), key.assessment);
        if (!year) {
            return year.error();
        }
        at = m_read.emplace(key, *std::move(year)).first;
    }
    return ComparedYear{at->second.pack, at->second.assessment, at->second.sheet};
}

bool YearShelf::isIllustrative(const YearKey& key) const {
    if (key.file.empty()) {
        return m_document && m_document->workspace().isIllustrative();
    }
    const auto at = m_read.find(key);
    return at != m_read.end() && at->second.isIllustrative;
}

Result<YearShelf::ReadYear> YearShelf::read(const Workspace& workspace, const AssessmentId& id) {
    Result<Pack> pack = workspace.packOf(id);
    if (!pack) {
        return pack.error();
    }
    Result<Assessment> assessment = workspace.load(id);
    if (!assessment) {
        return assessment.error();
    }
    ScoreSheet sheet = score(*pack, assessment->answers);
    return ReadYear{
        *std::move(pack), *std::move(assessment), std::move(sheet), workspace.isIllustrative()};
}

} // namespace kordon
