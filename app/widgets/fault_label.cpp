#include "app/widgets/fault_label.h"

#include <QEvent>

namespace kordon {

FaultLabel::FaultLabel(const QString& name, QWidget* parent, ColourRole ink)
    : QLabel(parent), m_ink(ink) {
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
        palette().color(QPalette::WindowText) != themeColour(m_ink)) {
        colour();
    }
}

void FaultLabel::colour() {
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeColour(m_ink));
    setPalette(colours);
}

} // namespace kordon
