#include "app/platform/output_file.h"

#include <QSaveFile>

#include "app/platform/paths.h"

namespace kordon {

Status writeOutput(const std::filesystem::path& path, std::string_view content) {
    QSaveFile file(textOf(path));
    const auto size = static_cast<qint64>(content.size());
    if (file.open(QIODevice::WriteOnly) && file.write(content.data(), size) == size &&
        file.commit()) {
        return Done{};
    }
    return Error{
        ErrorCode::StorageFailure,
        fill(say("%1: cannot be written (%2); check the folder, its permissions and the "
                 "room on the disk",
                 "%1: не вдається записати (%2); перевірте теку, права доступу та вільне "
                 "місце на диску"),
             {verbatim(textOf(path).toStdString()), verbatim(file.errorString().toStdString())})};
}

} // namespace kordon
