#pragma once
// Choosing a file by its path, with the folder's files beside it.

#include <string>
#include <string_view>
#include <vector>

namespace loopscope::session {

struct FileEntry {
    std::string name;  // as it is listed; a folder's ends with a slash
    std::string path;  // absolute
    bool is_folder = false;
    bool operator==(const FileEntry&) const = default;
};

/// A path as it was typed, made absolute: `~` is the home, and what is relative starts in `folder`.
[[nodiscard]] std::string absolute_path(std::string_view typed, const std::string& folder);

/// The folders and JavaScript files that a path, typed so far, may become: those in its folder whose names
/// begin with its last part, files first; hidden ones only when its last part begins with a dot. At most
/// kMostEntries. Reads the folder.
[[nodiscard]] std::vector<FileEntry> list_files(std::string_view typed, const std::string& folder);

/// The path as far as all of list_files agree.
[[nodiscard]] std::string complete_path(std::string_view typed, const std::string& folder);

inline constexpr std::size_t kMostEntries = 500;

}  // namespace loopscope::session
