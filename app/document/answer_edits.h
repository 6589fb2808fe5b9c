#pragma once

#include <QObject>
#include <QTimer>

#include "app/document/answer_choice.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace kordon {

class Document;

/// The one way by which answers reach the document from the screen. Choices go at once; typed
/// texts are kept as drafts soon, and become an edit when typing rests or `flush` is called; a
/// choice without its reason waits until the reason is there.
class AnswerEdits : public QObject {
    Q_OBJECT

public:
    struct Pauses {
        std::chrono::milliseconds beforeDraft{700};    ///< Counted from the first unkept key.
        std::chrono::milliseconds beforeSending{2500}; ///< Counted from the last key.
    };
    explicit AnswerEdits(const Pauses& pauses, QObject* parent = nullptr);

    /// Null: no file is open. What is unsent is forgotten.
    void setDocument(Document* document);

    /// The chosen actor's answer with what is not yet sent.
    [[nodiscard]] Answer answer(const QuestionId& question) const;
    /// A choice waits for its reason.
    [[nodiscard]] bool isPending(const QuestionId& question) const;

    void choose(const QuestionId& question, const Choice& choice);
    /// Takes back a waiting choice, else the one that stands; texts stay.
    void takeBack(const QuestionId& question);
    /// What became of asking for the earlier answer.
    enum class Taking : std::uint8_t {
        Taken,
        SaysNothing, ///< There is none, or none that could be taken.
        SaidAlready, ///< It says what the answer says, but for the day: nothing was edited.
    };
    /// Takes over what waits to be confirmed, else last year's answer.
    Taking takeLastYear(const QuestionId& question);
    /// Confirms what waits at these questions as one step; how many of them could be confirmed.
    int confirmAll(const std::vector<QuestionId>& questions);
    /// Takes away what waits to be confirmed.
    void dismiss(const QuestionId& question);
    /// One choice, with one reason where it is given, for several questions as one step.
    void chooseAll(const std::vector<QuestionId>& questions,
                   const Choice& choice,
                   const std::string& reason);
    void change(const QuestionId& question, const std::function<void(Answer&)>& edit);
    void type(const QuestionId& question, AnswerText text, const std::string& typed);
    /// Sends what may be sent and keeps the rest as drafts.
    void flush();

Q_SIGNALS:
    void changed(const kordon::QuestionId& question);

private:
    using Key = std::tuple<AssessmentId, ActorId, QuestionId>;
    struct Unsent {
        std::optional<Choice> choice;
        std::map<AnswerText, std::string> texts;
        std::set<AnswerText> undrafted;
    };

    [[nodiscard]] Key keyFor(const QuestionId& question) const;
    [[nodiscard]] const Unsent* unsent(const QuestionId& question) const;
    [[nodiscard]] std::vector<QuestionId> unsentQuestions() const;
    /// Sends the answer, or as much of it as may stand without its reason.
    void send(const QuestionId& question, const Answer& answer);
    void put(const QuestionId& question, const Answer& answer);
    void sendTexts(const QuestionId& question);
    void keepDrafts();

    Document* m_document = nullptr;
    std::map<Key, Unsent> m_unsent;
    QTimer m_draftTimer;
    QTimer m_sendTimer;
};

} // namespace kordon
