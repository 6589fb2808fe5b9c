#pragma once

#include <QString>

#include <filesystem>
#include <string>

namespace kordon {

[[nodiscard]] std::filesystem::path pathFrom(const QString& text);
[[nodiscard]] std::filesystem::path pathFrom(const std::string& utf8);
[[nodiscard]] QString textOf(const std::filesystem::path& path);

} // namespace kordon
