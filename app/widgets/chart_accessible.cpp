#include "app/widgets/chart_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include "app/widgets/chart_view.h"

namespace kordon {

namespace {

class AccessibleChart : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleChart(ChartView* view)
        : QAccessibleWidget(view, QAccessible::Chart), m_view(view) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text text) const override {
        return text == QAccessible::Value ? m_view->spokenMark() : QAccessibleWidget::text(text);
    }

    [[nodiscard]] QVariant currentValue() const override { return m_view->spokenMark(); }
    // The value is told, not set, and has no order.
    void setCurrentValue(const QVariant& /*value*/) override {}
    [[nodiscard]] QVariant maximumValue() const override { return {}; }
    [[nodiscard]] QVariant minimumValue() const override { return {}; }
    [[nodiscard]] QVariant minimumStepSize() const override { return {}; }

private:
    ChartView* m_view;
};

QAccessibleInterface* chartInterface(const QString& /*className*/, QObject* object) {
    auto* view = qobject_cast<ChartView*>(object);
    return view ? new AccessibleChart(view) : nullptr;
}

} // namespace

void installChartAccessibility() {
    // Qt keeps a factory once, however often it is installed.
    QAccessible::installFactory(chartInterface);
}

} // namespace kordon
