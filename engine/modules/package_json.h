#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/modules/file_tree.h"

namespace loopscope::modules {

/// A value of a JSON text. Members stay in the order of the text: the order of conditions counts.
struct JsonValue {
    enum class Kind : std::uint8_t { Null, Text, Array, Object, Other };
    Kind kind = Kind::Null;
    std::string text;                // of a Text
    std::string written;             // the whole as JSON, for error messages
    std::vector<std::string> names;  // of an Object
    std::vector<JsonValue> items;    // of an Array, or of an Object beside its names

    bool is_null() const { return kind == Kind::Null; }
    bool is_text() const { return kind == Kind::Text; }
    bool is_array() const { return kind == Kind::Array; }
    bool is_object() const { return kind == Kind::Object; }
    /// The member of an Object, or null.
    const JsonValue* find(std::string_view name) const;
    static JsonValue of_text(std::string_view text);
};

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
