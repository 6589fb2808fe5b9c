#pragma once

#include <QObject>

#include "app/pages/place.h"

class QWidget;

namespace kordon {

class Document;
class MessageBar;

/// Makes new assessments of the open file and moves the open one to another questionnaire: asks
/// first, and says what has come of it.
class AssessmentDesk : public QObject {
    Q_OBJECT

public:
    AssessmentDesk(MessageBar* messages, QWidget* window);

    /// The document must outlive the question.
    void askNew(Document& document);
    void askMove(Document& document);

Q_SIGNALS:
    void placeWanted(const kordon::Place& place);

private:
    void sayDone(const Document& document, const QString& done);

    MessageBar* m_messages;
    QWidget* m_window;
};

} // namespace kordon
