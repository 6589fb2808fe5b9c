#include "app/pages/edit_names.h"

#include <QCoreApplication>

namespace kordon {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("EditNames", text);
}

} // namespace

QString editName(const HistoryEntry& entry) {
    const QString subject = QString::fromStdString(entry.subject).section(u' ', 1);
    switch (entry.kind) {
    case EditKind::NewFile:
        return words(QT_TRANSLATE_NOOP("EditNames", "new file"));
    case EditKind::AddAssessment:
        return words(QT_TRANSLATE_NOOP("EditNames", "assessment added"));
    case EditKind::CopyAssessment:
        return words(QT_TRANSLATE_NOOP("EditNames", "assessment copied"));
    case EditKind::SetAnswer:
        return words(QT_TRANSLATE_NOOP("EditNames", "answer %1")).arg(subject);
    case EditKind::ClearAnswer:
        return words(QT_TRANSLATE_NOOP("EditNames", "answer cleared %1")).arg(subject);
    case EditKind::ImportAnswers:
        return words(QT_TRANSLATE_NOOP("EditNames", "import of %1")).arg(subject);
    case EditKind::SetTarget:
        return words(QT_TRANSLATE_NOOP("EditNames", "target %1")).arg(subject);
    case EditKind::Undo:
    case EditKind::Redo:
        break;
    }
    return {};
}

} // namespace kordon
