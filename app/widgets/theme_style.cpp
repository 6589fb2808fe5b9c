#include "app/widgets/theme_style.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPen>
#include <QPolygonF>
#include <QStyleOption>
#include <QWidget>

#include "app/widgets/theme.h"

#include <algorithm>

namespace kordon {

namespace {

constexpr int kRing = 2;          // of the focus, in pixels
constexpr int kTarget = 28;       // what a pointer has to hit, in pixels
constexpr int kChoiceTarget = 24; // in a column of choices
constexpr int kSelectionBar = 3;
constexpr int kItemMargin = 6;
constexpr int kFieldMargin = 4;
constexpr int kButtonPadding = 16;
constexpr int kTabSpace = 16; // on both sides of a tab's name together
constexpr qreal kCorner = 3;

bool hasFocus(const QStyleOption& option) {
    return option.state.testFlag(QStyle::State_HasFocus) &&
           option.state.testFlag(QStyle::State_Enabled);
}

QColor borderOf(const QStyleOption& option) {
    return option.state.testFlag(QStyle::State_Enabled)
               ? themeColour(ColourRole::Border)
               : option.palette.color(QPalette::Disabled, QPalette::WindowText);
}

// Divides what reads without it: fainter than the border of a control.
QColor dividerColour() {
    const QColor base = themeColour(ColourRole::Base);
    const QColor border = themeColour(ColourRole::Border);
    return {(base.red() + border.red()) / 2,
            (base.green() + border.green()) / 2,
            (base.blue() + border.blue()) / 2};
}

QPen borderPen(const QStyleOption& option) {
    return hasFocus(option) ? QPen(themeColour(ColourRole::FocusRing), kRing)
                            : QPen(borderOf(option), 1);
}

// A line of the pen, whole within the rectangle.
void drawOutline(QPainter& painter, const QRect& rect, const QPen& pen, qreal corner) {
    const qreal half = pen.widthF() / 2;
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), corner, corner);
}

void drawBorder(QPainter& painter, const QStyleOption& option, qreal corner) {
    painter.setBrush(Qt::NoBrush);
    drawOutline(painter, option.rect, borderPen(option), corner);
}

void drawFocusRing(QPainter& painter, const QStyleOption& option) {
    painter.setBrush(Qt::NoBrush);
    drawOutline(painter, option.rect, QPen(themeColour(ColourRole::FocusRing), kRing), kCorner);
}

void drawButtonPanel(QPainter& painter, const QStyleOption& option) {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool isDown =
        option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
    if (button && button->features.testFlag(QStyleOptionButton::Flat) && !isDown) {
        return;
    }
    const bool isUnderPointer = option.state.testFlag(QStyle::State_MouseOver) &&
                                option.state.testFlag(QStyle::State_Enabled);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    painter.setBrush(isDown || isUnderPointer ? themeColour(ColourRole::Selection)
                                              : option.palette.color(QPalette::Button));
    QPen pen = borderPen(option);
    if (isDefault && !hasFocus(option)) {
        pen.setColor(themeColour(ColourRole::AccentText));
    }
    if (isDown) {
        pen.setWidth(kRing);
    }
    drawOutline(painter, option.rect, pen, kCorner);
}

void fillMark(QPainter& painter, const QStyleOption& option, bool isMarked) {
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor fill = isEnabled ? themeColour(ColourRole::AccentFill) : borderOf(option);
    painter.setBrush(isMarked ? fill : option.palette.color(QPalette::Base));
    painter.setPen(QPen(isMarked ? fill : borderOf(option), 1));
}

// A mark grows with the text beside it.
int markSide(const QWidget* widget) {
    return QFontMetrics(widget ? widget->font() : QApplication::font()).height() * 4 / 5;
}

QRectF markRect(const QStyleOption& option) {
    const int side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(option.rect).center());
    return square;
}

void drawCheckMark(QPainter& painter, const QStyleOption& option) {
    const bool isPartly = option.state.testFlag(QStyle::State_NoChange);
    const bool isChecked = option.state.testFlag(QStyle::State_On);
    const QRectF box = markRect(option);
    fillMark(painter, option, isChecked || isPartly);
    painter.drawRoundedRect(box, kCorner - 1, kCorner - 1);
    painter.setPen(
        QPen(themeColour(ColourRole::OnAccent), box.width() / 7, Qt::SolidLine, Qt::RoundCap));
    const auto at = [&](qreal x, qreal y) {
        return box.topLeft() + QPointF(x * box.width(), y * box.height());
    };
    if (isPartly) {
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    } else if (isChecked) {
        painter.drawPolyline(QPolygonF({at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)}));
    }
}

void drawRadioMark(QPainter& painter, const QStyleOption& option) {
    const bool isChosen = option.state.testFlag(QStyle::State_On);
    const QRectF circle = markRect(option);
    fillMark(painter, option, isChosen);
    painter.drawEllipse(circle);
    if (isChosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColour(ColourRole::OnAccent));
        painter.drawEllipse(circle.center(), circle.width() / 4.5, circle.width() / 4.5);
    }
}

// The tint of a selection is faint by design, so a bar says it too.
void drawSelectionBar(QPainter& painter, const QStyleOption& option) {
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
    if (!item || item->index.column() != 0 || !option.state.testFlag(QStyle::State_Selected)) {
        return;
    }
    QRect bar = option.rect;
    bar.setWidth(kSelectionBar);
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                     themeColour(ColourRole::AccentFill));
}

void drawHeaderSection(QPainter& painter, const QStyleOptionHeader& option) {
    const QRect& rect = option.rect;
    painter.fillRect(rect, option.palette.color(QPalette::Window));
    painter.setPen(dividerColour());
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    if (option.direction == Qt::RightToLeft) {
        painter.drawLine(rect.topLeft(), rect.bottomLeft());
    } else {
        painter.drawLine(rect.topRight(), rect.bottomRight());
    }
}

// True: the primitive is drawn, and Fusion has nothing to add.
bool drawOwn(QPainter& painter, QStyle::PrimitiveElement element, const QStyleOption& option) {
    switch (element) {
    case QStyle::PE_FrameFocusRect:
        drawFocusRing(painter, option);
        return true;
    case QStyle::PE_Frame:
    case QStyle::PE_FrameMenu:
        drawBorder(painter, option, 0);
        return true;
    case QStyle::PE_FrameGroupBox:
        painter.setBrush(Qt::NoBrush);
        drawOutline(painter, option.rect, QPen(dividerColour(), 1), kCorner);
        return true;
    case QStyle::PE_FrameLineEdit:
        drawBorder(painter, option, kCorner);
        return true;
    case QStyle::PE_PanelButtonCommand:
        drawButtonPanel(painter, option);
        return true;
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        drawCheckMark(painter, option);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        drawRadioMark(painter, option);
        return true;
    default:
        return false;
    }
}

/// Ends in an ellipsis where the box is too narrow for its text.
QStyleOptionComboBox withFittingText(const QStyleOptionComboBox& box,
                                     const QStyle& style,
                                     const QWidget* widget) {
    constexpr int kMargins = 2;
    constexpr int kIconMargin = 4;
    QStyleOptionComboBox fitted = box;
    const QRect field =
        style.subControlRect(QStyle::CC_ComboBox, &box, QStyle::SC_ComboBoxEditField, widget);
    const int icon = box.currentIcon.isNull() ? 0 : box.iconSize.width() + kIconMargin;
    fitted.currentText = box.fontMetrics.elidedText(
        box.currentText, Qt::ElideRight, field.width() - icon - kMargins);
    return fitted;
}

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void ThemeStyle::drawPrimitive(PrimitiveElement element,
                               const QStyleOption* option,
                               QPainter* painter,
                               const QWidget* widget) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isDrawn = drawOwn(*painter, element, *option);
    painter->restore();
    if (!isDrawn) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    if (element == PE_PanelItemViewItem) {
        drawSelectionBar(*painter, *option);
    }
}

void ThemeStyle::drawControl(ControlElement element,
                             const QStyleOption* option,
                             QPainter* painter,
                             const QWidget* widget) const {
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (header && element == CE_HeaderSection) {
        drawHeaderSection(*painter, *header);
        return;
    }
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (box && element == CE_ComboBoxLabel) {
        const QStyleOptionComboBox fitted = withFittingText(*box, *this, widget);
        QProxyStyle::drawControl(element, &fitted, painter, widget);
        return;
    }
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    if (!bar || (element != CE_ProgressBarContents && element != CE_ProgressBarLabel)) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionProgressBar filled = *bar;
    filled.palette.setColor(QPalette::Highlight, themeColour(ColourRole::AccentFill));
    filled.palette.setColor(QPalette::HighlightedText, themeColour(ColourRole::OnAccent));
    QProxyStyle::drawControl(element, &filled, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control,
                                    const QStyleOptionComplex* option,
                                    QPainter* painter,
                                    const QWidget* widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (control == CC_ComboBox || control == CC_SpinBox) {
        drawBorder(*painter, *option, kCorner);
    } else if (control == CC_ScrollBar) {
        const QRect slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
        painter->setPen(Qt::NoPen);
        painter->setBrush(borderOf(*option));
        painter->drawRoundedRect(slider.adjusted(3, 3, -3, -3), kCorner, kCorner);
    }
    painter->restore();
}

QRect ThemeStyle::subElementRect(SubElement element,
                                 const QStyleOption* option,
                                 const QWidget* widget) const {
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const bool isFramedField = element == SE_LineEditContents && frame && frame->lineWidth > 0;
    return isFramedField ? usual.adjusted(kFieldMargin, 0, -kFieldMargin, 0) : usual;
}

int ThemeStyle::pixelMetric(PixelMetric metric,
                            const QStyleOption* option,
                            const QWidget* widget) const {
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_DefaultFrameWidth:
        return kRing;
    case PM_FocusFrameHMargin:
        return kItemMargin;
    case PM_MenuPanelWidth:
        return 1;
    case PM_TabBarTabHSpace:
        return kTabSpace;
    case PM_HeaderDefaultSectionSizeVertical:
        return std::max(usual, kTarget);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(usual, markSide(widget));
    default:
        return usual;
    }
}

int ThemeStyle::styleHint(StyleHint hint,
                          const QStyleOption* option,
                          const QWidget* widget,
                          QStyleHintReturn* returned) const {
    switch (hint) {
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Table_GridLineColor:
        return static_cast<int>(dividerColour().rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize ThemeStyle::sizeFromContents(ContentsType type,
                                   const QStyleOption* option,
                                   const QSize& size,
                                   const QWidget* widget) const {
    const QSize needed = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_CheckBox:
    case CT_RadioButton:
        return needed.expandedTo({0, kChoiceTarget});
    case CT_ToolButton:
        return needed.expandedTo({kTarget, kTarget});
    case CT_PushButton:
        return QSize(needed.width() + kButtonPadding, std::max(needed.height(), kTarget));
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_ItemViewItem:
    case CT_MenuBarItem:
    case CT_TabBarTab:
        return needed.expandedTo({0, kTarget});
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        const bool isLine = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return isLine ? needed : needed.expandedTo({0, kTarget});
    }
    default:
        return needed;
    }
}

ThemeStyle* makeThemeStyle() {
    return new ThemeStyle;
}

} // namespace kordon
