#include "app/widgets/choice_button.h"

#include <QStyleOptionButton>

namespace kordon {

void ChoiceButton::setReadOnly(bool isReadOnly) {
    if (m_isReadOnly != isReadOnly) {
        m_isReadOnly = isReadOnly;
        update();
    }
}

void ChoiceButton::initStyleOption(QStyleOptionButton* option) const {
    QRadioButton::initStyleOption(option);
    if (m_isReadOnly) {
        option->state.setFlag(QStyle::State_Enabled, false);
        option->palette.setCurrentColorGroup(QPalette::Disabled);
    }
}

} // namespace kordon
