#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace loopscope::modules {

/// What stands at a path. Unknown: nobody looked there when the program was loaded.
enum class EntryKind : std::uint8_t { Absent, File, Folder, Unknown };

struct PackageCache;  // package_json.cpp

/// The files that modules are looked for in: those of the computer while a program is loaded, those of the
/// simulated disk while it runs. Paths are absolute and normal.
class FileTree {
  public:
    FileTree() = default;
    FileTree(const FileTree&) = delete;
    FileTree& operator=(const FileTree&) = delete;
    virtual ~FileTree() = default;
    virtual EntryKind kind(const std::string& path) = 0;
    /// The bytes of a file; nothing when it cannot be read.
    virtual std::optional<std::string> text(const std::string& path) = 0;
    /// The path with all symbolic links followed.
    virtual std::string real_path(const std::string& path) = 0;

    /// What was read of package.json files: a program that asks for many modules asks for the same again and
    /// again.
    std::shared_ptr<PackageCache> packages;
};

}  // namespace loopscope::modules
