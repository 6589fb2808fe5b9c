#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kordon::tests {

/// A folder in memory where the system has one: a hundred thousand files are written there.
[[nodiscard]] std::filesystem::path memoryFolder();

/// Names and bytes of what is in a folder.
using FolderContent = std::map<std::string, std::string>;

[[nodiscard]] FolderContent contentOf(const std::filesystem::path& folder);
/// Leaves nothing else in the folder.
void putContent(const std::filesystem::path& folder, const FolderContent& content);

/// What a file holds: every value of every table but the ids that are drawn anew for each new
/// file. Two files with equal values hold the same.
struct FileState {
    std::string damage; ///< Empty: SQLite finds none.
    std::size_t values = 0;
};

/// Opens with SQLite alone, which brings back what a journal beside the file asks for.
[[nodiscard]] FileState stateOf(const std::filesystem::path& path);

/// What a file may hold, in the order in which a session leads there.
class States {
public:
    void add(std::size_t values) { m_values.push_back(values); }
    [[nodiscard]] std::size_t size() const { return m_values.size(); }
    [[nodiscard]] bool are(std::size_t values, std::size_t at) const {
        return at < m_values.size() && m_values[at] == values;
    }
    /// The first place from `from` to `last` with the values.
    [[nodiscard]] std::optional<std::size_t> find(std::size_t values,
                                                  std::size_t from,
                                                  std::size_t last) const;

private:
    std::vector<std::size_t> m_values;
};

} // namespace kordon::tests
