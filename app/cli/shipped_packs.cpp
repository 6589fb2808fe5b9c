#include "app/cli/shipped_packs.h"

#include <QDir>
#include <QFile>

#include "app/platform/paths.h"

namespace kordon {

namespace {

QString shippedFolder(const std::string& id) {
    return QStringLiteral(":/packs/") + QString::fromStdString(id);
}

bool isShipped(const std::string& id) {
    return !id.empty() && id.find_first_of("/\\.") == std::string::npos &&
           QFile::exists(shippedFolder(id) + QStringLiteral("/pack.yaml"));
}

PackSource shippedSource(const std::string& id) {
    return [id](const std::string& name) -> Result<std::string> {
        QFile file(shippedFolder(id) + u'/' + QString::fromStdString(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return Error{
                ErrorCode::NotFound,
                fill(say("%1: there is no such file", "%1: такого файлу немає"), {verbatim(name)})};
        }
        return file.readAll().toStdString();
    };
}

} // namespace

const char* usualPack() {
    return "eibm";
}

PackReading readPackAt(const std::string& idOrFolder, PackCheck check) {
    return isShipped(idOrFolder) ? readPack(shippedSource(idOrFolder), check)
                                 : readPack(folderSource(pathFrom(idOrFolder)), check);
}

Result<Pack> openPack(const std::string& idOrFolder) {
    PackReading reading = readPackAt(idOrFolder);
    if (reading.pack) {
        return std::move(*reading.pack);
    }
    const Fault& first = reading.faults.front();
    const Text line{{{"en", faultLine(first, "en")}, {"uk", faultLine(first, "uk")}}};
    return Error{
        ErrorCode::InvalidInput,
        fill(
            say("the pack “%1” cannot be used: %2 (faults in all: %3; see "
                "`kordon pack check %1`)",
                "пакет «%1» непридатний: %2 (усього помилок: %3; див. "
                "`kordon pack check %1`)"),
            {verbatim(idOrFolder), line, verbatim(static_cast<long long>(reading.faults.size()))})};
}

} // namespace kordon
