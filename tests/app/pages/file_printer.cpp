#include "tests/app/pages/file_printer.h"

#include <QPrinter>

namespace kordon::tests {

std::shared_ptr<QPrinter> filePrinter(const QString& path) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFileName(path);
    return printer;
}

} // namespace kordon::tests
