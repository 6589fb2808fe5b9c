#include "app/platform/output_file.h"

#include <QFile>
#include <QSaveFile>

#include "app/platform/paths.h"
#include "core/base/digest.h"

#include <system_error>

namespace kordon {

namespace {

Error notWritten(const std::filesystem::path& path, const QString& reason) {
    return {ErrorCode::StorageFailure,
            fill(say("%1: cannot be written (%2); check the folder, its permissions and the "
                     "room on the disk",
                     "%1: не вдається записати (%2); перевірте теку, права доступу та вільне "
                     "місце на диску"),
                 {verbatim(textOf(path).toStdString()), verbatim(reason.toStdString())})};
}

Error notTheSame(const std::filesystem::path& path) {
    return {ErrorCode::StorageFailure,
            fill(say("%1: what was written reads back differently; the disk may be faulty. Nothing "
                     "was put in its place; try another disk",
                     "%1: записане читається інакше; можливо, несправний диск. Попередній файл не "
                     "змінено; спробуйте інший диск"),
                 {verbatim(textOf(path).toStdString())})};
}

/// Through to the disk, whole or not at all.
Status writeWhole(const std::filesystem::path& path, std::string_view content) {
    QSaveFile file(textOf(path));
    const auto size = static_cast<qint64>(content.size());
    if (file.open(QIODevice::WriteOnly) && file.write(content.data(), size) == size &&
        file.commit()) {
        return Done{};
    }
    return notWritten(path, file.errorString());
}

Result<std::string> readBack(const std::filesystem::path& path) {
    QFile file(textOf(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return notWritten(path, file.errorString());
    }
    return file.readAll().toStdString();
}

Status checkAside(const std::filesystem::path& aside,
                  const std::filesystem::path& path,
                  std::string_view content,
                  const OutputCheck& check) {
    const auto found = readBack(aside);
    if (!found) {
        return found.error();
    }
    if (*found != content) {
        return notTheSame(path);
    }
    return check ? check(*found) : Status(Done{});
}

} // namespace

Result<WrittenFile> writeOutput(const std::filesystem::path& path,
                                std::string_view content,
                                const OutputCheck& check) {
    std::filesystem::path aside = path;
    aside += ".part";
    std::error_code failure;
    if (const Status written = writeWhole(aside, content); !written) {
        return Error{written.error().code, written.error().message};
    }
    const Status sound = checkAside(aside, path, content, check);
    if (sound) {
        std::filesystem::rename(aside, path, failure);
    }
    if (!sound || failure) {
        std::error_code ignored;
        std::filesystem::remove(aside, ignored);
        return sound ? notWritten(path, QString::fromStdString(failure.message())) : sound.error();
    }
    return WrittenFile{.sha256 = sha256Of(content)};
}

} // namespace kordon
