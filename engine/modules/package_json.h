#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "engine/modules/file_tree.h"

namespace loopscope::modules {

using JsonValue = nlohmann::ordered_json;  // the order of conditions counts

/// A package.json as Node reads it (lib/internal/modules/package_json_reader.js).
struct PackageJson {
    std::string folder;
    std::string name;  // empty when it has none
    std::string main;
    std::string type;   // "module", "commonjs", or empty for anything else
    JsonValue exports;  // null when there is none
    JsonValue imports;

    std::string path() const { return (folder == "/" ? "" : folder) + "/package.json"; }
};

/// The package.json of a folder; nothing when there is none. One that is no JSON object throws a
/// ResolveFailure.
std::optional<PackageJson> read_package(FileTree& files, const std::string& folder);

/// The nearest package.json from the folder of a file upwards, up to a node_modules folder
/// (readPackageScope).
std::optional<PackageJson> package_scope(FileTree& files, const std::string& file);

}  // namespace loopscope::modules
