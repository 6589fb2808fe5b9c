#include <QPageLayout>
#include <QPageSize>

#include "app/print/paper.h"

namespace kordon::paper {

void setUp(QPagedPaintDevice& device) {
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                     QPageLayout::Portrait,
                                     QMarginsF(30, 20, 10, 20),
                                     QPageLayout::Millimeter));
}

QFont font(Face face, double points, bool isBold, bool isItalic) {
    QFont font;
    font.setFamilies(face == Face::Text
                         ? QStringList{QStringLiteral("Liberation Serif"), QStringLiteral("DejaVu Serif")}
                         : QStringList{QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans")});
    font.setPointSizeF(points);
    font.setBold(isBold);
    font.setItalic(isItalic);
    return font;
}

} // namespace kordon::paper
