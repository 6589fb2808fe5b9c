#pragma once

#include "tests/support/temporary_folder.h"

#include <cstddef>
#include <filesystem>

namespace kordon::tests {

/// A disk in memory with little room, for this process alone.
class SmallDisk {
public:
    explicit SmallDisk(std::size_t bytes);
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk();

    /// Not where the system keeps the process from mounting.
    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_folder.path(); }

    /// Fills the disk but for some pages of 4096 bytes.
    void fillUpTo(std::size_t pagesLeft);
    void makeRoom();
    void letOnlyRead();

private:
    TemporaryFolder m_folder;
    bool m_isThere;
};

} // namespace kordon::tests
