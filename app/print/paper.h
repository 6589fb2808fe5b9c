#pragma once

#include <QFont>
#include <QPagedPaintDevice>
#include <QRectF>

/// The sheet: A4 with Ukrainian margins, and the type on it.
namespace kordon::paper {

/// Sets size and margins (30, 10, 20, 20 mm) of the device.
void setUp(QPagedPaintDevice& device);

enum class Face { Text, Heading, Table };

[[nodiscard]] QFont font(Face face, double points, bool isBold = false, bool isItalic = false);

} // namespace kordon::paper
