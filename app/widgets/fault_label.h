#pragma once

#include <QLabel>

namespace kordon {

/// What is wrong with a field, under it; takes no room while there is nothing.
class FaultLabel : public QLabel {
    Q_OBJECT

public:
    explicit FaultLabel(const QString& name, QWidget* parent);

    /// An empty message takes the label away.
    void say(const QString& message);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();
};

} // namespace kordon
