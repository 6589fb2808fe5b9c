#include "app/document/document.h"

#include "app/platform/system.h"
#include "core/exchange/threats_csv.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace kordon {

namespace {

// Failing to read last year keeps nobody from working on this one.
std::unique_ptr<PreviousYear> readPrevious(const Workspace& workspace,
                                           const std::vector<AssessmentHeading>& headings,
                                           const Pack& pack,
                                           const AssessmentId& id) {
    const auto at = std::ranges::find(headings, id, &AssessmentHeading::id);
    if (at == headings.end() || at == headings.begin()) {
        return nullptr;
    }
    const AssessmentId& earlier = std::prev(at)->id;
    Result<Pack> earlierPack = workspace.packOf(earlier);
    Result<Assessment> assessment = workspace.load(earlier);
    if (!earlierPack || !assessment) {
        return nullptr;
    }
    ScoreSheet sheet = kordon::score(*earlierPack, assessment->answers);
    PreviousAnswers answers(pack, *earlierPack, assessment->answers);
    return std::make_unique<PreviousYear>(PreviousYear{.pack = *std::move(earlierPack),
                                                       .assessment = *std::move(assessment),
                                                       .sheet = std::move(sheet),
                                                       .answers = std::move(answers)});
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

Document::Document(Workspace workspace) : m_workspace(std::move(workspace)) {}

Result<std::unique_ptr<Document>> Document::open(const std::filesystem::path& path) {
    Result<Workspace> workspace = Workspace::open(path);
    if (!workspace) {
        return workspace.error();
    }
    const auto headings = workspace->assessments();
    if (!headings) {
        return headings.error();
    }
    if (headings->empty()) {
        return Error{ErrorCode::Damaged,
                     say("the file holds no assessment", "у файлі немає жодного оцінювання")};
    }
    std::unique_ptr<Document> document(new Document(*std::move(workspace)));
    if (const Status loaded = document->load(newestOf(*headings).id); !loaded) {
        return loaded.error();
    }
    document->recoverDrafts();
    return document;
}

const PreviousYear* Document::previous() const {
    if (!std::exchange(m_isPreviousRead, true)) {
        m_previous = readPrevious(m_workspace, m_headings, m_pack, m_assessment.id);
    }
    return m_previous.get();
}

const Answer& Document::answer(const QuestionId& question) const {
    return m_assessment.answers.at(m_actor, question);
}

std::optional<PreviousAnswer> Document::previousAnswer(const QuestionId& question) const {
    if (m_assessment.carried.contains({m_actor, question})) {
        const auto place = findQuestion(m_pack, question);
        if (auto waiting = place ? answerToConfirm(m_pack, m_assessment, m_actor, *place->question)
                                 : std::nullopt) {
            return waiting;
        }
    }
    const PreviousYear* year = previous();
    auto found = year ? year->answers.find(m_actor, question) : std::nullopt;
    if (found) {
        found->givenIn = year->assessment.id;
    }
    return found;
}

std::optional<HistoryEntry> Document::nextUndo() const {
    const auto entry = m_workspace.nextUndo();
    return entry ? *entry : std::nullopt;
}

std::optional<HistoryEntry> Document::nextRedo() const {
    const auto entry = m_workspace.nextRedo();
    return entry ? *entry : std::nullopt;
}

void Document::chooseAssessment(const AssessmentId& id) {
    if (const Status loaded = load(id); !loaded) {
        Q_EMIT failed(loaded.error().message);
        return;
    }
    Q_EMIT assessmentChosen();
}

void Document::chooseActor(const ActorId& actor) {
    if (actor != m_actor && findActor(m_pack, actor)) {
        m_actor = actor;
        Q_EMIT actorChosen();
    }
}

void Document::setAnswer(const QuestionId& question, const Answer& answer) {
    if (answer == m_assessment.answers.at(m_actor, question)) {
        return;
    }
    if (report(
            m_workspace.setAnswer(m_assessment.id, {m_actor, question, answer}, currentStamp()))) {
        kordon::setAnswer(m_assessment, {m_actor, question}, answer);
        rescore(question);
        Q_EMIT answerChanged(question);
        Q_EMIT figuresChanged();
    }
}

void Document::setAnswers(const std::vector<std::pair<QuestionId, Answer>>& answers) {
    const std::vector<AnswerRow> rows = answerRows(answers);
    if (!rows.empty() && report(m_workspace.setAnswers(m_assessment.id, rows, currentStamp()))) {
        tellAnswers(rows);
    }
}

std::vector<AnswerRow> Document::answerRows(
    const std::vector<std::pair<QuestionId, Answer>>& answers) const {
    std::vector<AnswerRow> rows;
    for (const auto& [question, answer] : answers) {
        rows.push_back({m_actor, question, answer});
    }
    return rows;
}

void Document::tellAnswers(const std::vector<AnswerRow>& rows) {
    for (const AnswerRow& row : rows) {
        kordon::setAnswer(m_assessment, {row.actor, row.question}, row.answer);
    }
    score();
    for (const AnswerRow& row : rows) {
        Q_EMIT answerChanged(row.question);
    }
    Q_EMIT figuresChanged();
}

void Document::clearAnswer(const QuestionId& question) {
    if (!m_assessment.answers.find(m_actor, question)) {
        return;
    }
    if (report(m_workspace.clearAnswer(m_assessment.id, m_actor, question, currentStamp()))) {
        m_assessment.answers.erase(m_actor, question);
        rescore(question);
        Q_EMIT answerChanged(question);
        Q_EMIT figuresChanged();
    }
}

void Document::keepDraft(const std::string& subject,
                         const std::string& field,
                         const std::string& text,
                         const std::optional<ActorId>& actor) {
    const Status kept = m_workspace.keepDraft({.assessment = m_assessment.id,
                                               .actor = actor.value_or(m_actor),
                                               .subject = subject,
                                               .field = field,
                                               .text = text});
    if (!kept) {
        Q_EMIT failed(kept.error().message);
    }
}

void Document::setTarget(const TargetKey& key, std::optional<double> level) {
    if (report(m_workspace.setTarget(m_assessment.id, key, level, currentStamp()))) {
        if (level) {
            m_assessment.targets[key] = *level;
        } else {
            m_assessment.targets.erase(key);
        }
        score();
        Q_EMIT figuresChanged();
    }
}

void Document::setGapNote(const CellKey& cell, const GapNote& note) {
    const auto found = m_assessment.gapNotes.find(cell);
    if (note == (found == m_assessment.gapNotes.end() ? GapNote{} : found->second)) {
        return;
    }
    if (report(m_workspace.setGapNote(m_assessment.id, cell, note, currentStamp()))) {
        if (note.empty()) {
            m_assessment.gapNotes.erase(cell);
        } else {
            m_assessment.gapNotes[cell] = note;
        }
        Q_EMIT notesChanged(cell);
    }
}

void Document::setChecked(const CellKey& cell, bool isChecked) {
    if (report(m_workspace.setChecked(m_assessment.id, cell, isChecked, currentStamp()))) {
        if (isChecked) {
            m_assessment.checkedSections.insert(cell);
        } else {
            m_assessment.checkedSections.erase(cell);
        }
        Q_EMIT checkedChanged(cell);
    }
}

bool Document::addActor(const Actor& actor) {
    return reportAndReload(m_workspace.addActor(actor, currentStamp()));
}

bool Document::renameActor(const Actor& actor) {
    return reportAndReload(m_workspace.renameActor(actor, currentStamp()));
}

bool Document::setRole(const RoleChange& change) {
    return reportAndReload(m_workspace.setRole(m_assessment.id, change, currentStamp()));
}

bool Document::undo() {
    return reportBroughtBack(m_workspace.undo(currentStamp()));
}

bool Document::redo() {
    return reportBroughtBack(m_workspace.redo(currentStamp()));
}

bool Document::restoreValue(std::int64_t number, const RowChange& row) {
    return reportBroughtBack(m_workspace.restoreValue(number, row, currentStamp()));
}

bool Document::restoreAssessment(std::int64_t number) {
    return reportAndReload(m_workspace.restoreAssessment(m_assessment.id, number, currentStamp()));
}

Status Document::load(const AssessmentId& id) {
    auto headings = m_workspace.assessments();
    if (!headings) {
        return headings.error();
    }
    Result<Assessment> assessment = m_workspace.load(id);
    if (!assessment) {
        return assessment.error();
    }
    Result<Pack> pack = m_workspace.packOf(id);
    if (!pack) {
        return pack.error();
    }
    m_headings = *std::move(headings);
    m_assessment = *std::move(assessment);
    // Pages hold on to places in the pack; it stays where it is as long as it is the same one.
    if (m_pack != *pack) {
        m_pack = *std::move(pack);
    }
    m_isPreviousRead = false;
    m_previous.reset();
    if (!findActor(m_pack, m_actor)) {
        m_actor = m_pack.actors.empty() ? ActorId{} : m_pack.actors.front().id;
    }
    score();
    return Done{};
}

void Document::score() {
    m_sheet = kordon::score(m_pack, m_assessment.answers);
    m_states = StateTable(m_pack, m_assessment.answers);
    m_gaps = gapList(m_pack, m_sheet, m_assessment);
}

void Document::rescore(const QuestionId& question) {
    if (const auto place = findQuestion(m_pack, question)) {
        m_sheet = rescored(
            m_pack, m_assessment.answers, std::move(m_sheet), place->component->id, m_actor);
        m_states.recount(*place->component, m_assessment.answers, m_actor);
        m_gaps = gapList(m_pack, m_sheet, m_assessment);
    }
}

// An undone step may have made the very assessment that is on the screen.
void Document::reload() {
    const auto headings = m_workspace.assessments();
    if (!headings || headings->empty()) {
        return;
    }
    const bool isThere =
        std::ranges::find(*headings, m_assessment.id, &AssessmentHeading::id) != headings->end();
    chooseAssessment(isThere ? m_assessment.id : newestOf(*headings).id);
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

bool Document::reportAndReload(const Status& status) {
    const bool isSaved = report(status);
    if (isSaved) {
        reload();
    }
    return isSaved;
}

bool Document::reportBroughtBack(const Status& status) {
    const bool isSaved = reportAndReload(status);
    if (isSaved) {
        Q_EMIT profilesChanged();
    }
    return isSaved;
}

bool Document::report(const Status& status) {
    if (!status) {
        Q_EMIT failed(status.error().message);
        return false;
    }
    Q_EMIT saved();
    return true;
}

} // namespace kordon
