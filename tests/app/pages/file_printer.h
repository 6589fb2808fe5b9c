#pragma once

#include <QString>

#include <memory>

class QPrinter;

namespace kordon::tests {

/// A printer that prints into a PDF file.
[[nodiscard]] std::shared_ptr<QPrinter> filePrinter(const QString& path);

} // namespace kordon::tests
