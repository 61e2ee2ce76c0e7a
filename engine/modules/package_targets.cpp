#include "engine/modules/package_targets.h"

#include <algorithm>
#include <optional>

#include "engine/modules/paths.h"

namespace loopscope::modules {

namespace {

struct MapRequest {
    const PackageJson& package;
    RequestKind kind;
    bool internal;  // imports, not exports
    std::string base;
};

std::string imported_from(const std::string& base) {
    return base.empty() ? "" : " imported from " + base;
}

ResolveFailure invalid_target(const MapRequest& map, const std::string& key, const JsonValue& target) {
    const std::string text = target.is_text() ? target.written : JsonValue::of_text(target.written).written;
    const bool relative_error =
        target.is_text() && !map.internal && !target.text.empty() && !target.text.starts_with("./");
    const std::string where = " in the package config " + map.package.path() + imported_from(map.base) +
                              (relative_error ? "; targets must start with \"./\"" : "");
    const std::string what = key == "." ? "Invalid \"exports\" main target " + text + " defined" + where
                                        : std::string("Invalid \"") + (map.internal ? "imports" : "exports") +
                                              "\" target " + text + " defined for '" + key + "'" + where;
    return {"ERR_INVALID_PACKAGE_TARGET", what, false, "", ""};
}

ResolveFailure invalid_config(const MapRequest& map, const std::string& why) {
    return {"ERR_INVALID_PACKAGE_CONFIG",
            "Invalid package config " + map.package.path() +
                (map.base.empty() ? "" : " while importing " + map.base) + ". " + why,
            false, "", ""};
}

ResolveFailure not_exported(const MapRequest& map, const std::string& subpath) {
    const std::string where = map.package.path() + imported_from(map.base);
    return {"ERR_PACKAGE_PATH_NOT_EXPORTED",
            subpath == "." ? "No \"exports\" main defined in " + where
                           : "Package subpath '" + subpath + "' is not defined by \"exports\" in " + where,
            false, "", ""};
}

bool has_condition(RequestKind kind, const std::string& name) {
    if (name == "node" || name == "default" || name == "module-sync" || name == "node-addons") return true;
    return name == (kind == RequestKind::Require ? "require" : "import");
}

/// A ".", ".." or node_modules segment (invalidSegmentRegEx).
bool has_invalid_segment(std::string_view path) {
    while (true) {
        const std::size_t end = std::min(path.find_first_of("/\\"), path.size());
        const std::string name = percent_decode(path.substr(0, end));
        if (name == "." || name == ".." || name == "node_modules") return true;
        if (end == path.size()) return false;
        path.remove_prefix(end + 1);
    }
}

std::string replace_stars(std::string_view pattern, const std::string& with) {
    std::string out;
    for (const char unit : pattern) {
        if (unit == '*')
            out += with;
        else
            out.push_back(unit);
    }
    return out;
}

bool is_url(std::string_view text) {
    const std::size_t colon = text.find(':');
    return colon != std::string_view::npos && colon > 1 &&
           std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon),
                       [](char unit) { return (unit >= 'a' && unit <= 'z') || unit == '+' || unit == '-'; });
}

Target resolve_text(const MapRequest& map, const JsonValue& value, const std::string& subpath,
                    const std::string& key, bool pattern) {
    const std::string& target = value.text;
    if (!subpath.empty() && !pattern && !target.ends_with("/")) throw invalid_target(map, key, value);
    if (!target.starts_with("./")) {
        const bool bare = map.internal && !target.starts_with("/") && !target.starts_with("../") &&
                          (!is_url(target) || target.starts_with("node:"));
        if (!bare || (is_url(target) && !target.starts_with("node:"))) throw invalid_target(map, key, value);
        return {pattern ? replace_stars(target, subpath) : target + subpath, true};
    }
    if (has_invalid_segment(std::string_view(target).substr(2))) throw invalid_target(map, key, value);
    if (!subpath.empty() && has_invalid_segment(subpath)) {
        throw ResolveFailure{"ERR_INVALID_MODULE_SPECIFIER",
                             "Invalid module \"" + (pattern ? replace_stars(key, subpath) : key + subpath) +
                                 "\" request is not a valid match in pattern \"" + key + "\" for the \"" +
                                 (map.internal ? "imports" : "exports") + "\" resolution of " +
                                 map.package.path() + imported_from(map.base),
                             true, "", ""};
    }
    const std::string path = pattern ? replace_stars(target, subpath) : target + subpath;
    return {resolve_path(map.package.folder, percent_decode(path)), false};
}

/// Nothing: no condition applies. A target with an empty path: null, on purpose not there.
std::optional<Target> resolve_target(const MapRequest& map, const JsonValue& target,
                                     const std::string& subpath, const std::string& key, bool pattern) {
    if (target.is_text()) return resolve_text(map, target, subpath, key, pattern);
    if (target.is_null()) return Target{};
    if (target.is_array()) {
        std::optional<Target> last;
        std::optional<ResolveFailure> failure;
        if (target.items.empty()) return Target{};
        for (const JsonValue& item : target.items) {
            try {
                last = resolve_target(map, item, subpath, key, pattern);
            } catch (const ResolveFailure& error) {
                if (error.code != "ERR_INVALID_PACKAGE_TARGET") throw;
                failure = error;
                continue;
            }
            if (last && !last->path.empty()) return last;
            if (last) failure.reset();
        }
        if (failure) throw ResolveFailure(*failure);
        return last;
    }
    if (!target.is_object()) throw invalid_target(map, key, target);
    for (const std::string& name : target.names) {
        const bool is_index = !name.empty() && std::all_of(name.begin(), name.end(), [](char unit) {
            return unit >= '0' && unit <= '9';
        });
        if (is_index) throw invalid_config(map, "\"exports\" cannot contain numeric property keys.");
    }
    for (std::size_t i = 0; i < target.names.size(); ++i) {
        if (!has_condition(map.kind, target.names[i])) continue;
        if (auto found = resolve_target(map, target.items[i], subpath, key, pattern)) return found;
    }
    return std::nullopt;
}

/// Whether pattern `a` is less specific than `b` (patternKeyCompare is 1).
bool is_less_specific(const std::string& a, const std::string& b) {
    const auto base = [](const std::string& key) {
        const std::size_t star = key.find('*');
        return star == std::string::npos ? key.size() : star + 1;
    };
    if (base(a) != base(b)) return base(a) < base(b);
    if (a.find('*') == std::string::npos) return true;
    if (b.find('*') == std::string::npos) return false;
    return a.size() < b.size();
}

/// The entry of a map for a subpath, exact or by the most specific pattern.
std::optional<Target> resolve_in_map(const MapRequest& map, const JsonValue& entries,
                                     const std::string& subpath) {
    const JsonValue* exact = entries.find(subpath);
    if (exact != nullptr && subpath.find('*') == std::string::npos &&
        (map.internal || !subpath.ends_with("/"))) {
        return resolve_target(map, *exact, "", subpath, false);
    }
    std::string best;
    std::string matched;
    for (const std::string& key : entries.names) {
        const std::size_t star = key.find('*');
        if (star == std::string::npos || key.rfind('*') != star) continue;
        const std::string_view trailer = std::string_view(key).substr(star + 1);
        if (subpath.size() < key.size() || !subpath.starts_with(key.substr(0, star)) ||
            !subpath.ends_with(trailer) || (!best.empty() && !is_less_specific(best, key)))
            continue;
        best = key;
        matched = subpath.substr(star, subpath.size() - trailer.size() - star);
    }
    if (best.empty()) return std::nullopt;
    return resolve_target(map, *entries.find(best), matched, best, true);
}

/// Whether `exports` is what "." leads to, rather than a map of subpaths.
bool is_main_sugar(const MapRequest& map, const JsonValue& exports) {
    if (!exports.is_object()) return exports.is_text() || exports.is_array();
    bool sugar = false;
    bool first = true;
    for (const std::string& key : exports.names) {
        const bool condition = key.empty() || key[0] != '.';
        if (first) sugar = condition;
        if (condition != sugar)
            throw invalid_config(map,
                                 "\"exports\" cannot contain some keys starting with '.' and some not. The "
                                 "exports object must either be an object of package subpath keys or an "
                                 "object of main entry condition name keys only.");
        first = false;
    }
    return sugar;
}

}  // namespace

Target resolve_exports(const PackageJson& package, const std::string& subpath, RequestKind kind,
                       const std::string& base) {
    const MapRequest map{package, kind, false, base};
    JsonValue entries = package.exports;
    if (is_main_sugar(map, package.exports)) {
        entries = {JsonValue::Kind::Object, "", "", {"."}, {package.exports}};
    }
    const std::optional<Target> found =
        entries.is_object() ? resolve_in_map(map, entries, subpath) : std::nullopt;
    if (!found || found->path.empty()) throw not_exported(map, subpath);
    return *found;
}

Target resolve_imports(FileTree& files, const std::string& name, RequestKind kind, const std::string& base) {
    if (name == "#" || name.starts_with("#/") || name.ends_with("/")) {
        throw ResolveFailure{"ERR_INVALID_MODULE_SPECIFIER",
                             "Invalid module \"" + name +
                                 "\" is not a valid internal imports specifier name" + imported_from(base),
                             true, "", ""};
    }
    const std::optional<PackageJson> package = package_scope(files, base);
    if (package && package->imports.is_object()) {
        const MapRequest map{*package, kind, true, base};
        const std::optional<Target> found = resolve_in_map(map, package->imports, name);
        if (found && !found->path.empty()) return *found;
    }
    throw ResolveFailure{"ERR_PACKAGE_IMPORT_NOT_DEFINED",
                         "Package import specifier \"" + name + "\" is not defined" +
                             (package ? " in package " + package->path() : "") + imported_from(base),
                         true, "", ""};
}

}  // namespace loopscope::modules
