#pragma once

#include <QRadioButton>

namespace kordon {

/// A radio button that may be read-only: it looks disabled, but takes the focus, so that keys and
/// screen readers still come to it.
class ChoiceButton : public QRadioButton {
    Q_OBJECT

public:
    using QRadioButton::QRadioButton;

    void setReadOnly(bool isReadOnly);

protected:
    void initStyleOption(QStyleOptionButton* option) const override;

private:
    bool m_isReadOnly = false;
};

} // namespace kordon
