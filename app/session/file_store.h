#pragma once
// Files on the disk, read and written whole.

#include <string>
#include <string_view>

namespace loopscope::session {

/// Reads a whole file. False, with one sentence in `problem`, when it cannot be read, is a folder, or is
/// larger than `most` bytes.
[[nodiscard]] bool read_file(const std::string& path, std::string& bytes, std::string& problem,
                             std::size_t most = std::size_t{64} << 20U);

/// Replaces a file by a complete one: the bytes go to a new file beside it, reach the disk, and then take its
/// name, so that at every moment there is either the old file or the new one. A symbolic link stays one, and
/// the permissions stay. Folders that are missing are made. False, with one sentence in `problem`, when that
/// fails: then the old file is as it was.
[[nodiscard]] bool replace_file(const std::string& path, std::string_view bytes, std::string& problem);

/// Gives a file another name beside it, "settings.json.damaged", never that of a file that is there. Returns
/// the new name, empty when it cannot be moved.
[[nodiscard]] std::string move_aside(const std::string& path);

/// Where a program's settings belong ($XDG_CONFIG_HOME, else ~/.config; on macOS ~/Library/Application
/// Support) and what it remembers from run to run ($XDG_STATE_HOME, else ~/.local/state). With
/// "/loopscope" at the end. Empty when there is no home.
[[nodiscard]] std::string settings_folder();
[[nodiscard]] std::string state_folder();

/// A file or folder beside the program that runs; in the current folder where the system does not tell where
/// that is.
[[nodiscard]] std::string find_beside_program(const char* name);

}  // namespace loopscope::session
