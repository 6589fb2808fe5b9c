#include "app/widgets/step_picker.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace kordon {

StepPicker::StepPicker(const QString& name, QWidget* parent)
    : QWidget(parent), m_meaning(new QLabel(this)) {
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    for (int step = 1; step <= kSteps; ++step) {
        auto* button = new QToolButton(this);
        button->setObjectName(name + QString::number(step));
        button->setText(QString::number(step));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        const int side = button->fontMetrics().height() + 12;
        button->setMinimumSize(side * 3 / 2, side);
        row->addWidget(button);
        m_buttons.at(static_cast<std::size_t>(step - 1)) = button;
        connect(button, &QToolButton::clicked, this, [this, step] {
            const int before = m_step;
            setStep(m_isReadOnly ? before : step);
            if (m_step != before) {
                Q_EMIT picked(step);
            }
        });
    }
    row->addStretch(1);
    m_meaning->setWordWrap(true);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setObjectName(name + QStringLiteral("Meaning"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_meaning);
}

void StepPicker::setWords(const QString& name, const std::vector<QString>& meanings) {
    m_meanings = meanings;
    for (std::size_t at = 0; at < m_buttons.size(); ++at) {
        const QString meaning = at < meanings.size() ? meanings[at] : QString();
        m_buttons.at(at)->setToolTip(meaning.toHtmlEscaped());
        m_buttons.at(at)->setAccessibleName(
            meaning.isEmpty() ? tr("%1: %2").arg(name).arg(at + 1)
                              : tr("%1: %2, %3").arg(name).arg(at + 1).arg(meaning));
    }
    sayStep();
}

void StepPicker::setStep(int step) {
    m_step = step;
    for (std::size_t at = 0; at < m_buttons.size(); ++at) {
        m_buttons.at(at)->setChecked(static_cast<int>(at) + 1 == step);
    }
    sayStep();
}

// The buttons stay reachable: what the steps mean can be read, though not chosen.
void StepPicker::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
}

void StepPicker::sayStep() {
    const auto at = static_cast<std::size_t>(m_step - 1);
    m_meaning->setText(at < m_meanings.size() ? m_meanings[at] : QString());
    m_meaning->setVisible(!m_meaning->text().isEmpty());
}

} // namespace kordon
