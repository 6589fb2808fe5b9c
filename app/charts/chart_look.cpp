#include "app/charts/chart_look.h"

#include <QStringList>

namespace kordon::charts {

QFont chartFont(qreal points, bool isBold) {
    QFont font;
    font.setFamilies({QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans")});
    font.setPointSizeF(points);
    font.setBold(isBold);
    return font;
}

} // namespace kordon::charts
