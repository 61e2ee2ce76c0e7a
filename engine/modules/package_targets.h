#pragma once

#include <string>

#include "engine/modules/package_json.h"
#include "engine/modules/resolve.h"

// The maps of a package.json: `exports` and `imports` with their conditions and patterns.
// RUNTIME: Node 20 lib/internal/modules/esm/resolve.js.

namespace loopscope::modules {

/// Where a map led: a file of the package, or a bare name that has to be resolved from the package's folder.
struct Target {
    std::string path;
    bool is_bare = false;
};

/// PACKAGE_EXPORTS_RESOLVE of "." or "./x". `base` is the importing file as errors name it, or empty.
Target resolve_exports(const PackageJson& package, const std::string& subpath, RequestKind kind,
                       const std::string& base);

/// PACKAGE_IMPORTS_RESOLVE of "#x".
Target resolve_imports(FileTree& files, const std::string& name, RequestKind kind, const std::string& base);

}  // namespace loopscope::modules
