#pragma once

#include <QProxyStyle>

namespace kordon {

/// Fusion, with what its own drawing leaves out: borders and a focus ring that are seen in every
/// theme, and rows and buttons that are tall enough to be hit.
class ThemeStyle : public QProxyStyle {
    Q_OBJECT

public:
    ThemeStyle();
};

} // namespace kordon
