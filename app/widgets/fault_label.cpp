#include "app/widgets/fault_label.h"

#include <QEvent>

#include "app/widgets/theme.h"

namespace kordon {

FaultLabel::FaultLabel(const QString& name, QWidget* parent) : QLabel(parent) {
    setObjectName(name);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    colour();
    hide();
}

void FaultLabel::say(const QString& message) {
    setText(message);
    setVisible(!message.isEmpty());
}

void FaultLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    // Setting the colour is such a change itself: only another colour is set.
    if (event->type() == QEvent::PaletteChange &&
        palette().color(QPalette::WindowText) != themeColour(ColourRole::Error)) {
        colour();
    }
}

void FaultLabel::colour() {
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeColour(ColourRole::Error));
    setPalette(colours);
}

} // namespace kordon
