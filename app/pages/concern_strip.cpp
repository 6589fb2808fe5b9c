#include "app/pages/concern_strip.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "app/widgets/flow_layout.h"
#include "app/widgets/language.h"
#include "app/widgets/link_button.h"

#include <utility>

namespace kordon {

ConcernStrip::ConcernStrip(QWidget* parent)
    : QFrame(parent), m_list(new QWidget(this)), m_count(new QLabel(m_list)) {
    setFrameShape(QFrame::StyledPanel);
    m_count->setObjectName(QStringLiteral("concernCount"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->addWidget(m_list);
    auto* flow = new FlowLayout(m_list, 4);
    flow->addWidget(m_count);
    fill();
}

void ConcernStrip::showConcerns(const std::vector<report::Concern>& concerns) {
    if (concerns != m_concerns) {
        m_concerns = concerns;
        fill();
    }
}

void ConcernStrip::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fill();
    }
}

void ConcernStrip::fill() {
    for (QWidget* sentence : std::exchange(m_sentences, {})) {
        m_list->layout()->removeWidget(sentence);
        sentence->hide();
        sentence->deleteLater(); // a click on it may be under way
    }
    for (std::size_t index = 0; index < m_concerns.size(); ++index) {
        addSentence(index);
    }
    m_count->setText(m_concerns.empty() ? tr("Check: nothing to note.")
                                        : tr("Check (%1):").arg(m_concerns.size()));
}

void ConcernStrip::addSentence(std::size_t index) {
    const report::Concern& concern = m_concerns[index];
    const QString sentence = inWindowLanguage(concern.sentence);
    const auto show = [this](QWidget* widget) {
        m_list->layout()->addWidget(widget);
        m_sentences.push_back(widget);
    };
    if (concern.subject == report::ConcernSubject::Illustrative) {
        auto* label = new QLabel(sentence, m_list);
        label->setTextFormat(Qt::PlainText);
        show(label);
        return;
    }
    auto* link = new LinkButton(m_list);
    link->setObjectName(QStringLiteral("concern"));
    link->setText(sentence);
    link->setShortcut({}); // an ampersand in a name is no key
    link->setAccessibleName(sentence);
    show(link);
    connect(link, &QPushButton::clicked, this, [this, index] {
        // A copy: where it leads may show other concerns.
        const report::Concern followedConcern = m_concerns[index];
        Q_EMIT followed(followedConcern);
    });
}

} // namespace kordon
