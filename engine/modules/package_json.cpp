#include "engine/modules/package_json.h"

#include "engine/modules/paths.h"
#include "engine/modules/resolve.h"

namespace loopscope::modules {

namespace {

std::string text_member(const JsonValue& object, const char* name) {
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

JsonValue member(const JsonValue& object, const char* name) {
    const auto found = object.find(name);
    return found == object.end() ? JsonValue() : *found;
}

}  // namespace

std::optional<PackageJson> read_package(FileTree& files, const std::string& folder) {
    PackageJson package;
    package.folder = folder;
    const std::string path = package.path();
    const EntryKind kind = files.kind(path);
    if (kind == EntryKind::Unknown) throw UnknownPath{path};
    if (kind != EntryKind::File) return std::nullopt;
    const std::optional<std::string> text = files.text(path);
    if (!text) return std::nullopt;
    const JsonValue data = JsonValue::parse(*text, nullptr, false);
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

std::optional<PackageJson> package_scope(FileTree& files, const std::string& file) {
    for (std::string folder = folder_of(file);; folder = folder_of(folder)) {
        if (folder.ends_with("/node_modules")) return std::nullopt;
        if (std::optional<PackageJson> package = read_package(files, folder)) return package;
        if (folder == "/") return std::nullopt;
    }
}

}  // namespace loopscope::modules
