#include "app/widgets/theme_style.h"

namespace kordon {

ThemeStyle::ThemeStyle() : QProxyStyle(QStringLiteral("fusion")) {}

} // namespace kordon
