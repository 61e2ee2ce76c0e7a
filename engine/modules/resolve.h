#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/modules/file_tree.h"

// How Node finds the file that a specifier means. RUNTIME: Node 20 lib/internal/modules/cjs/loader.js,
// lib/internal/modules/esm/resolve.js. The same code answers while a program is loaded, over the files of the
// computer, and while it runs, over the simulated disk.
// SIMPLIFIED: the deprecation warnings of the resolution (DEP0128, DEP0151, DEP0155, DEP0166) are not given.

namespace loopscope::modules {

/// Thrown inside this layer and caught by `resolve`: an error of the program.
struct ResolveFailure {
    std::string code;
    std::string message;
    bool type_error = false;
    std::string path;          // the error's own property `path`, when it has one
    std::string request_path;  // and `requestPath`
};

/// Thrown inside this layer and caught by `resolve`: nobody knows what stands at the path.
struct UnknownPath {
    std::string path;
};

enum class RequestKind : std::uint8_t { Require, Import };

/// RUNTIME: Node before 12.7 knows no `exports` and `imports` of a package.json.
enum class PackageMaps : std::uint8_t { Known, Ignored };
constexpr PackageMaps package_maps_of(std::uint32_t node_major) {
    return node_major < 12 ? PackageMaps::Ignored : PackageMaps::Known;
}

struct Request {
    RequestKind kind = RequestKind::Require;
    std::string
        specifier;       // without a query; "node:" names and the names of Node's own modules are not asked
    std::string parent;  // absolute path of the file that asks
    std::vector<std::string> folders;  // require: where to look for a package; none: from the parent upwards
    PackageMaps maps = PackageMaps::Known;
};

struct Resolved {
    enum class Kind : std::uint8_t {
        Found,    // path
        Builtin,  // an import map of a package led to one of Node's own modules: path is its name
        Missing,  // require: nothing of that name
        Failed,   // failure
        Unknown,  // path was not looked at when the program was loaded
    };
    Kind kind = Kind::Missing;
    std::string path;
    ResolveFailure failure;
};

Resolved resolve(FileTree& files, const Request& request);

/// What the file is: by its ending, and for ".js" by the type of its package.
enum class Format : std::uint8_t {
    CommonJs,
    Module,
    Json,
    Ambiguous,  // ".js" without a type: a module when only that parses
    Addon,      // ".node"
    Other,      // require takes it for JavaScript, import refuses it
};
Format format_of(FileTree& files, const std::string& path);

}  // namespace loopscope::modules
