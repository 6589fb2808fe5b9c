#pragma once

#include <QLabel>

#include "app/widgets/theme.h"

namespace kordon {

/// What is wrong with a field, or should be thought of, under it; takes no room while there is
/// nothing.
class FaultLabel : public QLabel {
    Q_OBJECT

public:
    explicit FaultLabel(const QString& name, QWidget* parent, ColourRole ink = ColourRole::Error);

    /// An empty message takes the label away.
    void say(const QString& message);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();

    ColourRole m_ink;
};

} // namespace kordon
