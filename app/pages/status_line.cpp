#include "app/pages/status_line.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <QTime>
#include <QToolButton>

#include "app/document/document.h"
#include "app/platform/paths.h"
#include "app/widgets/language.h"
#include "app/widgets/panes.h"
#include "core/analysis/open_questions.h"

namespace kordon {

namespace {

/// A text that takes the focus and shows that it has it.
class StatusText : public QLabel {
public:
    StatusText(const QString& name, QWidget* parent) : QLabel(parent) {
        setObjectName(name);
        setTextFormat(Qt::PlainText);
        setFocusPolicy(Qt::TabFocus);
        setMargin(3);
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        QLabel::paintEvent(event);
        if (hasFocus()) {
            QStylePainter painter(this);
            QStyleOptionFocusRect option;
            option.initFrom(this);
            painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
        }
    }
};

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent), m_saved(new StatusText(QStringLiteral("savedAt"), this)),
      m_coverage(new StatusText(QStringLiteral("coverage"), this)),
      m_fileName(new StatusText(QStringLiteral("fileName"), this)),
      m_language(new QToolButton(this)) {
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setAutoRaise(true);
    m_language->setFocusPolicy(Qt::TabFocus);
    addWidget(m_saved);
    addPermanentWidget(m_coverage);
    addPermanentWidget(m_fileName);
    addPermanentWidget(m_language);
    markAsPane(*this);
    connect(m_language, &QToolButton::clicked, this, [this] {
        Q_EMIT languageWanted(windowLanguage() == "uk" ? QStringLiteral("en")
                                                       : QStringLiteral("uk"));
    });
    retranslate();
    refresh();
}

void StatusLine::setDocument(Document* document) {
    m_document = document;
    m_saved->clear();
    if (document) {
        connect(document, &Document::saved, this, &StatusLine::showSaved);
        connect(document, &Document::figuresChanged, this, &StatusLine::refreshCoverage);
        connect(document, &Document::actorChosen, this, &StatusLine::refreshCoverage);
        connect(document, &Document::assessmentChosen, this, &StatusLine::refreshCoverage);
    }
    refresh();
}

void StatusLine::changeEvent(QEvent* event) {
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

void StatusLine::refresh() {
    m_saved->setVisible(!m_saved->text().isEmpty());
    m_coverage->setVisible(m_document != nullptr);
    m_fileName->setVisible(m_document != nullptr);
    if (m_document) {
        refreshCoverage();
        const QString path = QDir::toNativeSeparators(textOf(m_document->workspace().path()));
        m_fileName->setText(QFileInfo(path).fileName());
        m_fileName->setToolTip(path.toHtmlEscaped());
        m_fileName->setAccessibleDescription(path);
    }
}

void StatusLine::refreshCoverage() {
    const StateCount counts = m_document->states().of(m_document->actor());
    m_coverage->setText(
        tr("%1 of %2 questions settled").arg(counts.settled()).arg(counts.applicable));
}

void StatusLine::showSaved() {
    m_saved->setText(
        tr("Saved at %1").arg(QTime::currentTime().toString(QStringLiteral("HH:mm:ss"))));
    m_saved->show();
}

void StatusLine::retranslate() {
    //: The language that the window speaks, in three letters.
    m_language->setText(tr("ENG"));
    m_language->setToolTip(tr("Change the language to Ukrainian"));
    m_language->setAccessibleName(tr("Language: English"));
    m_language->setAccessibleDescription(m_language->toolTip());
    m_saved->clear(); // said in the language before
    m_saved->hide();
}

} // namespace kordon
