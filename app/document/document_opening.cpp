#include <QTimer>

#include "app/document/document.h"
#include "app/platform/open_to_edit.h"
#include "app/platform/system.h"
#include "core/exchange/threats_csv.h"

#include <utility>

// How a document is opened, what it brings back of the last time, and how it follows what others do
// to its file.
namespace kordon {

namespace {

constexpr int kLookMilliseconds = 1000;

/// None: nobody, or one that has ended.
std::optional<Holder> holderNow(const std::filesystem::path& path) {
    std::optional<Holder> holder = otherHolderOf(path);
    return holder && presenceOf(holder->process) == Presence::Gone ? std::nullopt : holder;
}

void putText(Answer& answer, const std::string& field, const std::string& text) {
    if (field == "rationale") {
        answer.rationale = text;
    } else if (field == "evidence") {
        answer.evidence = text;
    } else if (field == "flag_reason") {
        answer.flagReason = text;
    }
}

void putText(GapNote& note, const std::string& field, const std::string& text) {
    if (field == "cause") {
        note.cause = text;
    } else if (field == "step") {
        note.step = text;
    }
}

// None: there is no such threat to work on, or it says so already.
std::optional<Threat> withText(const Threats& threats, const Draft& draft) {
    const Threat* present = findThreat(threats, {draft.subject});
    if (!present || !present->isActive()) {
        return std::nullopt;
    }
    Threat changed = *present;
    const bool isSet = static_cast<bool>(setField(changed, draft.field, draft.text));
    return isSet && changed != *present ? std::optional(changed) : std::nullopt;
}

} // namespace

Document::Document(Workspace workspace, std::optional<Holder> holder)
    : m_workspace(std::move(workspace)), m_isHeldElsewhere(holder.has_value()),
      m_holder(std::move(holder)) {
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Document::look);
    timer->start(kLookMilliseconds);
}

Result<std::unique_ptr<Document>> Document::open(const std::filesystem::path& path,
                                                 TakeOver takeOver) {
    Result<OpenedFile> opened = openToEditOrRead(path, takeOver);
    if (!opened) {
        return opened.error();
    }
    Workspace* workspace = &opened->workspace;
    const auto headings = workspace->assessments();
    if (!headings) {
        return headings.error();
    }
    if (headings->empty()) {
        return Error{ErrorCode::Damaged,
                     say("the file holds no assessment", "у файлі немає жодного оцінювання")};
    }
    if (takeOver == TakeOver::FromAnyone) {
        if (const Status told = workspace->recordTakeOver(currentStamp()); !told) {
            return told.error();
        }
    }
    std::unique_ptr<Document> document(
        new Document(std::move(*workspace), std::move(opened->heldBy)));
    if (const Status loaded = document->load(newestOf(*headings).id); !loaded) {
        return loaded.error();
    }
    document->recoverDrafts();
    return document;
}

void Document::look() {
    const auto isEdited = m_workspace.takeNoteOfOthers();
    if (isEdited && *isEdited) {
        Q_EMIT editedElsewhere();
        reload();
        Q_EMIT profilesChanged();
    }
    std::optional<Holder> holder = holderNow(m_workspace.path());
    if (holder != m_holder) {
        m_holder = std::move(holder);
        Q_EMIT holderChanged();
    }
}

// What was typed goes into the answer or note that it is about; a text that fits nowhere stays a
// draft.
void Document::recoverDrafts() {
    const auto drafts = m_workspace.drafts();
    if (!drafts || drafts->empty() || isFileReadOnly()) {
        return;
    }
    for (const Draft& draft : *drafts) {
        recover(draft);
    }
    if (!m_recovered.empty()) {
        reload();
    }
}

void Document::recover(const Draft& draft) {
    const auto assessment = m_workspace.load(draft.assessment);
    const auto pack = m_workspace.packOf(draft.assessment);
    if (!assessment || !pack) {
        return;
    }
    Status put = Done{};
    if (draft.actor.empty()) {
        const auto threat = withText(assessment->threats, draft);
        if (!threat) {
            return;
        }
        put = m_workspace.setThreat(draft.assessment, *threat, currentStamp());
    } else if (findQuestion(*pack, {draft.subject})) {
        Answer answer = assessment->answers.at(draft.actor, {draft.subject});
        putText(answer, draft.field, draft.text);
        if (answer == assessment->answers.at(draft.actor, {draft.subject})) {
            return;
        }
        put = m_workspace.setAnswer(
            draft.assessment, {draft.actor, {draft.subject}, answer}, currentStamp());
    } else {
        const CellKey cell{{draft.subject}, draft.actor};
        const auto found = assessment->gapNotes.find(cell);
        GapNote note = found == assessment->gapNotes.end() ? GapNote{} : found->second;
        putText(note, draft.field, draft.text);
        put = m_workspace.setGapNote(draft.assessment, cell, note, currentStamp());
    }
    if (put) {
        m_recovered.push_back(draft);
    }
}

} // namespace kordon
