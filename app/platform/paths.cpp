#include "app/platform/paths.h"

namespace kordon {

std::filesystem::path pathFrom(const QString& text) {
    return pathFrom(text.toStdString());
}

std::filesystem::path pathFrom(const std::string& utf8) {
    return {std::u8string(utf8.begin(), utf8.end())};
}

QString textOf(const std::filesystem::path& path) {
    const std::u8string text = path.u8string();
    return QString::fromUtf8(reinterpret_cast<const char*>(text.data()),
                             static_cast<qsizetype>(text.size()));
}

} // namespace kordon
