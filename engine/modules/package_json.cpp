#include "engine/modules/package_json.h"

#include <map>
#include <nlohmann/json.hpp>

#include "engine/base/json_text.h"
#include "engine/modules/paths.h"
#include "engine/modules/resolve.h"

namespace loopscope::modules {

namespace {

using Json = nlohmann::ordered_json;

JsonValue value_of(const Json& json) {
    JsonValue value;
    if (json.is_null()) return value;
    value.kind = json.is_string()   ? JsonValue::Kind::Text
                 : json.is_array()  ? JsonValue::Kind::Array
                 : json.is_object() ? JsonValue::Kind::Object
                                    : JsonValue::Kind::Other;
    value.written = base::write_json(json);
    if (json.is_string()) value.text = json.get<std::string>();
    if (json.is_array()) {
        for (const Json& item : json) value.items.push_back(value_of(item));
    } else if (json.is_object()) {
        for (const auto& [name, item] : json.items()) {
            value.names.push_back(name);
            value.items.push_back(value_of(item));
        }
    }
    return value;
}

std::string text_member(const Json& object, const char* name) {
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

JsonValue member(const Json& object, const char* name) {
    const auto found = object.find(name);
    return found == object.end() ? JsonValue() : value_of(*found);
}

}  // namespace

const JsonValue* JsonValue::find(std::string_view name) const {
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == name) return &items[i];
    }
    return nullptr;
}

JsonValue JsonValue::of_text(std::string_view text) {
    return value_of(Json(text));
}

struct PackageCache {
    struct Entry {
        std::string text;
        PackageJson package;
    };
    std::map<std::string, Entry> by_path;
};

namespace {

PackageJson package_of(const std::string& folder, const std::string& path, const std::string& text) {
    PackageJson package;
    package.folder = folder;
    const Json data = base::read_json(text);
    if (!data.is_object())
        throw ResolveFailure{"ERR_INVALID_PACKAGE_CONFIG", "Invalid package config " + path + ".", false, "",
                             ""};
    package.name = text_member(data, "name");
    package.main = text_member(data, "main");
    const std::string type = text_member(data, "type");
    if (type == "module" || type == "commonjs") package.type = type;
    package.exports = member(data, "exports");
    package.imports = member(data, "imports");
    return package;
}

}  // namespace

std::optional<PackageJson> read_package(FileTree& files, const std::string& folder) {
    const std::string path = (folder == "/" ? "" : folder) + "/package.json";
    const EntryKind kind = files.kind(path);
    if (kind == EntryKind::Unknown) throw UnknownPath{path};
    if (kind != EntryKind::File) return std::nullopt;
    std::optional<std::string> text = files.text(path);
    if (!text) return std::nullopt;
    if (files.packages == nullptr) files.packages = std::make_shared<PackageCache>();
    std::map<std::string, PackageCache::Entry>& known = files.packages->by_path;
    const auto found = known.find(path);
    if (found != known.end() && found->second.text == *text) return found->second.package;
    PackageJson package = package_of(folder, path, *text);
    known.insert_or_assign(path, PackageCache::Entry{*std::move(text), package});
    return package;
}

std::optional<PackageJson> package_scope(FileTree& files, const std::string& file) {
    for (std::string folder = folder_of(file);; folder = folder_of(folder)) {
        if (folder.ends_with("/node_modules")) return std::nullopt;
        if (std::optional<PackageJson> package = read_package(files, folder)) return package;
        if (folder == "/") return std::nullopt;
    }
}

}  // namespace loopscope::modules
