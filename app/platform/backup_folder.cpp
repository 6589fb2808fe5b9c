#include "app/platform/backup_folder.h"

#include <QStandardPaths>

#include "app/platform/paths.h"

namespace kordon {

std::filesystem::path backupFolder() {
    const QString chosen = qEnvironmentVariable("KORDON_BACKUPS");
    if (!chosen.isEmpty()) {
        return pathFrom(chosen);
    }
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return pathFrom(data) / "kordon" / "backups";
}

} // namespace kordon
