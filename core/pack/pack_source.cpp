#include "core/pack/pack_source.h"

#include "core/pack/data_node.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <system_error>
#include <utility>

namespace kordon {

namespace {

namespace fs = std::filesystem;

Error leavesFolder(const std::string& name) {
    return {ErrorCode::InvalidInput,
            fill(say("the path “%1” leaves the pack's folder; expected a path inside it",
                     "шлях «%1» виходить за межі теки пакета; очікується шлях усередині неї"),
                 {verbatim(name)})};
}

bool isInside(const fs::path& folder, const fs::path& file) {
    const auto [end, rest] = std::mismatch(folder.begin(), folder.end(), file.begin(), file.end());
    return end == folder.end();
}

bool namesInside(const fs::path& name) {
    return name.is_relative() && !name.has_root_name() &&
           std::ranges::find(name, fs::path("..")) == name.end() &&
           name.native().find(fs::path("\\").native()) == fs::path::string_type::npos;
}

Result<std::string> readInside(const fs::path& folder, const std::string& name) {
    const fs::path relative(std::u8string(name.begin(), name.end()));
    if (!namesInside(relative)) {
        return leavesFolder(name);
    }
    std::error_code failed;
    const fs::path root = fs::weakly_canonical(folder, failed);
    const fs::path file = fs::weakly_canonical(folder / relative, failed);
    if (!isInside(root, file)) {
        return leavesFolder(name);
    }
    return readWholeFile(file, DataLimits().bytes);
}

} // namespace

Result<std::string> readWholeFile(const fs::path& path, std::uintmax_t most) {
    const Text shown = verbatim(path.string());
    std::error_code failed;
    const fs::file_status status = fs::status(path, failed);
    if (!fs::exists(status)) {
        return Error{ErrorCode::NotFound,
                     fill(say("%1: there is no such file", "%1: такого файлу немає"), {shown})};
    }
    if (!fs::is_regular_file(status)) {
        return Error{ErrorCode::InvalidInput,
                     fill(say("%1: not a file", "%1: це не файл"), {shown})};
    }
    if (fs::file_size(path, failed) > most) {
        return Error{ErrorCode::InvalidInput,
                     fill(say("%1: larger than %2 bytes", "%1: більший за %2 байтів"),
                          {shown, verbatim(static_cast<long long>(most))})};
    }
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream content;
    content << stream.rdbuf();
    if (!stream) {
        return Error{ErrorCode::StorageFailure,
                     fill(say("%1: cannot be read; check its permissions",
                              "%1: не вдається прочитати; перевірте права доступу"),
                          {shown})};
    }
    return std::move(content).str();
}

PackSource folderSource(const fs::path& folder) {
    return [folder](const std::string& name) {
        return readInside(folder, name);
    };
}

PackSource memorySource(std::map<std::string, std::string> files) {
    return [files = std::move(files)](const std::string& name) -> Result<std::string> {
        const auto found = files.find(name);
        if (found == files.end()) {
            return Error{
                ErrorCode::NotFound,
                fill(say("%1: there is no such file", "%1: такого файлу немає"), {verbatim(name)})};
        }
        return found->second;
    };
}

} // namespace kordon
