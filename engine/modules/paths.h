#pragma once

#include <string>
#include <string_view>
#include <vector>

// Paths as lib/path.js of Node (posix) and file URLs treat them. All results are absolute.

namespace loopscope::modules {

/// path.resolve(folder, path): without ".", ".." and doubled or trailing slashes.
std::string resolve_path(std::string_view folder, std::string_view path);

/// path.dirname of an absolute path.
std::string folder_of(std::string_view path);

/// The last name of a path, from its first dot that is no leading one on; ".js" for "a.js". Empty without.
std::string_view extension_of(std::string_view path);

/// "./a", "../a", "." and "..".
bool is_relative(std::string_view specifier);

/// Module._nodeModulePaths: the node_modules folders from `folder` upwards.
std::vector<std::string> node_module_folders(std::string_view folder);

/// decodeURIComponent as far as file URLs need it; what is no escape stays.
std::string percent_decode(std::string_view text);

/// pathToFileURL of an absolute path: "file:///a%20b".
std::string file_url(std::string_view path);

/// Whether some name of the path is node_modules.
bool is_under_node_modules(std::string_view path);

}  // namespace loopscope::modules
