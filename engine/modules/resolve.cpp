#include "engine/modules/resolve.h"

#include <optional>

#include "engine/modules/package_targets.h"
#include "engine/modules/paths.h"

namespace loopscope::modules {

namespace {

constexpr std::string_view kExtensions[] = {".js", ".json", ".node"};

struct PackageName {
    std::string name;
    std::string subpath;  // "." or "./x"
};

/// "a/b" is "./b" of a, "@a/b/c" is "./c" of @a/b. Nothing when it is no valid name.
std::optional<PackageName> parse_package_name(const std::string& specifier) {
    std::size_t slash = specifier.find('/');
    if (specifier.starts_with("@")) {
        if (slash == std::string::npos) return std::nullopt;
        slash = specifier.find('/', slash + 1);
    }
    const std::string name = specifier.substr(0, slash);
    if (name.empty() || name[0] == '.' || name.find_first_of("%\\") != std::string::npos) return std::nullopt;
    return PackageName{name, slash == std::string::npos ? "." : "." + specifier.substr(slash)};
}

class Resolver {
  public:
    Resolver(FileTree& files, const Request& request) : files_(files), request_(request) {}

    Resolved run() { return request_.kind == RequestKind::Require ? require() : import(request_.specifier); }

  private:
    EntryKind kind(const std::string& path) {
        const EntryKind found = files_.kind(path);
        if (found == EntryKind::Unknown) throw UnknownPath{path};
        return found;
    }
    Resolved found(const std::string& path) { return {Resolved::Kind::Found, files_.real_path(path), {}}; }
    std::optional<Resolved> try_file(const std::string& path) {
        if (kind(path) != EntryKind::File) return std::nullopt;
        return found(path);
    }
    std::optional<Resolved> try_extensions(const std::string& path) {
        for (const std::string_view extension : kExtensions) {
            if (auto file = try_file(path + std::string(extension))) return file;
        }
        return std::nullopt;
    }

    // require (Module._resolveFilename, Module._findPath)

    Resolved require() {
        const std::string& specifier = request_.specifier;
        if (specifier.starts_with("#") && request_.maps == PackageMaps::Known) {
            const auto scope = package_scope(files_, request_.parent);
            if (scope && !scope->imports.is_null())
                return finish(resolve_imports(files_, specifier, RequestKind::Require, request_.parent),
                              scope->path());
        }
        if (auto own = try_self()) return *own;
        if (specifier.starts_with("/")) return or_missing(find_path("/", specifier));
        std::vector<std::string> folders = request_.folders;
        if (folders.empty() && is_relative(specifier)) folders = {folder_of(request_.parent)};
        if (folders.empty()) folders = node_module_folders(folder_of(request_.parent));
        for (const std::string& folder : folders) {
            const bool inside = !is_relative(specifier) || !leaves_folder(specifier);
            if (inside && kind(folder) != EntryKind::Folder) continue;
            if (!is_relative(specifier)) {
                if (auto mapped = by_exports(folder)) return *mapped;
            }
            if (auto file = find_path(folder, specifier)) return *file;
        }
        return {};
    }

    static Resolved or_missing(std::optional<Resolved> resolved) { return resolved.value_or(Resolved{}); }

    static bool leaves_folder(const std::string& specifier) {
        return resolve_path("/a", specifier) != "/a" && !resolve_path("/a", specifier).starts_with("/a/");
    }

    static bool has_trailing_slash(const std::string& specifier) {
        return specifier.ends_with("/") || specifier == "." || specifier == ".." ||
               specifier.ends_with("/.") || specifier.ends_with("/..");
    }

    std::optional<Resolved> find_path(const std::string& folder, const std::string& specifier) {
        const std::string path = resolve_path(folder, specifier);
        const EntryKind entry = kind(path);
        if (!has_trailing_slash(specifier)) {
            if (entry == EntryKind::File) return found(path);
            if (auto file = try_extensions(path)) return file;
        }
        return entry == EntryKind::Folder ? try_package(path) : std::nullopt;
    }

    std::optional<Resolved> try_package(const std::string& folder) {
        const auto package = read_package(files_, folder);
        const std::string index = resolve_path(folder, "index");
        if (!package || package->main.empty()) return try_extensions(index);
        const std::string main = resolve_path(folder, package->main);
        if (auto file = try_file(main)) return file;
        if (auto file = try_extensions(main)) return file;
        if (auto file = try_extensions(resolve_path(main, "index"))) return file;
        if (auto file = try_extensions(index)) return file;
        throw ResolveFailure{"MODULE_NOT_FOUND",
                             "Cannot find module '" + main +
                                 "'. Please verify that the package.json has a valid \"main\" entry",
                             false, package->path(), request_.specifier};
    }

    std::optional<Resolved> try_self() {
        if (request_.parent.empty() || is_relative(request_.specifier)) return std::nullopt;
        if (request_.maps == PackageMaps::Ignored) return std::nullopt;
        const auto scope = package_scope(files_, request_.parent);
        if (!scope || scope->exports.is_null() || scope->name.empty()) return std::nullopt;
        const std::string& specifier = request_.specifier;
        if (specifier != scope->name && !specifier.starts_with(scope->name + "/")) return std::nullopt;
        const std::string subpath = "." + specifier.substr(scope->name.size());
        return finish(resolve_exports(*scope, subpath, RequestKind::Require, request_.parent), scope->path());
    }

    std::optional<Resolved> by_exports(const std::string& folder) {
        const auto name = parse_package_name(request_.specifier);
        if (!name || request_.maps == PackageMaps::Ignored) return std::nullopt;
        const auto package = read_package(files_, resolve_path(folder, name->name));
        if (!package || package->exports.is_null()) return std::nullopt;
        return finish(resolve_exports(*package, name->subpath, RequestKind::Require, ""), package->path());
    }

    /// finalizeEsmResolution for require.
    Resolved finish(const Target& target, const std::string& package_path) {
        if (target.is_bare) return bare_target(target, package_path);
        if (auto file = try_file(target.path)) return *file;
        throw ResolveFailure{"MODULE_NOT_FOUND", "Cannot find module '" + target.path + "'", false,
                             package_path, ""};
    }

    /// An entry of `imports` that names another package.
    Resolved bare_target(const Target& target, const std::string& package_path) {
        if (target.path.starts_with("node:")) return {Resolved::Kind::Builtin, target.path.substr(5), {}};
        Request inner = request_;
        inner.specifier = target.path;
        inner.parent = package_path;
        return Resolver(files_, inner).package(target.path);
    }

    // import (moduleResolve)

    Resolved import(const std::string& specifier) {
        if (is_relative(specifier) || specifier.starts_with("/")) {
            const std::string path = percent_decode(specifier);
            return finalize(resolve_path(folder_of(request_.parent), path), specifier.ends_with("/"));
        }
        if (specifier.starts_with("#")) {
            const Target target = resolve_imports(files_, specifier, RequestKind::Import, request_.parent);
            const auto scope = package_scope(files_, request_.parent);
            if (target.is_bare) return bare_target(target, scope ? scope->path() : request_.parent);
            return finalize(target.path, false);
        }
        return package(specifier);
    }

    Resolved package(const std::string& specifier) {
        const auto name = parse_package_name(specifier);
        if (!name) {
            throw ResolveFailure{"ERR_INVALID_MODULE_SPECIFIER",
                                 "Invalid module \"" + specifier +
                                     "\" is not a valid package name imported from " + request_.parent,
                                 true, "", ""};
        }
        const auto scope = package_scope(files_, request_.parent);
        if (scope && !scope->exports.is_null() && scope->name == name->name)
            return finalize(resolve_exports(*scope, name->subpath, request_.kind, request_.parent).path,
                            false);
        for (const std::string& folder : node_module_folders(folder_of(request_.parent))) {
            const std::string place = resolve_path(folder, name->name);
            if (kind(folder) != EntryKind::Folder || kind(place) != EntryKind::Folder) continue;
            const auto package = read_package(files_, place);
            if (package && !package->exports.is_null())
                return finalize(resolve_exports(*package, name->subpath, request_.kind, request_.parent).path,
                                false);
            if (name->subpath != ".") return finalize(resolve_path(place, name->subpath), false);
            return main_of(place, package ? package->main : "");
        }
        throw ResolveFailure{"ERR_MODULE_NOT_FOUND",
                             "Cannot find package '" + name->name + "' imported from " + request_.parent,
                             false, "", ""};
    }

    /// legacyMainResolve: "." of a package without `exports`.
    Resolved main_of(const std::string& folder, const std::string& main) {
        std::vector<std::string> tries;
        if (!main.empty()) {
            const std::string path = resolve_path(folder, main);
            tries = {path,
                     path + ".js",
                     path + ".json",
                     path + ".node",
                     path + "/index.js",
                     path + "/index.json",
                     path + "/index.node"};
        }
        for (const std::string_view extension : kExtensions)
            tries.push_back(folder + "/index" + std::string(extension));
        for (const std::string& path : tries) {
            if (auto file = try_file(path)) return *file;
        }
        throw ResolveFailure{"ERR_MODULE_NOT_FOUND",
                             "Cannot find package '" + folder + "' imported from " + request_.parent, false,
                             "", ""};
    }

    Resolved finalize(const std::string& path, bool is_folder) {
        const EntryKind entry = kind(path);
        if (entry == EntryKind::Folder) {
            throw ResolveFailure{"ERR_UNSUPPORTED_DIR_IMPORT",
                                 "Directory import '" + path + (is_folder ? "/" : "") +
                                     "' is not supported resolving ES modules imported from " +
                                     request_.parent,
                                 false, path, ""};
        }
        if (entry == EntryKind::File && !is_folder) return found(path);
        throw ResolveFailure{
            "ERR_MODULE_NOT_FOUND",
            "Cannot find module '" + path + (is_folder ? "/" : "") + "' imported from " + request_.parent,
            false, path, ""};
    }

    FileTree& files_;
    const Request& request_;
};

}  // namespace

Resolved resolve(FileTree& files, const Request& request) {
    try {
        return Resolver(files, request).run();
    } catch (const ResolveFailure& failure) {
        return {Resolved::Kind::Failed, "", failure};
    } catch (const UnknownPath& unknown) {
        return {Resolved::Kind::Unknown, unknown.path, {}};
    }
}

Format format_of(FileTree& files, const std::string& path) {
    const std::string_view extension = extension_of(path);
    if (extension == ".mjs") return Format::Module;
    if (extension == ".cjs") return Format::CommonJs;
    if (extension == ".json") return Format::Json;
    if (extension == ".node") return Format::Addon;
    if (extension != ".js") return Format::Other;
    try {
        const auto scope = package_scope(files, path);
        if (!scope || scope->type.empty()) return Format::Ambiguous;
        return scope->type == "module" ? Format::Module : Format::CommonJs;
    } catch (const ResolveFailure&) {
        return Format::Ambiguous;
    } catch (const UnknownPath&) {
        return Format::Ambiguous;
    }
}

}  // namespace loopscope::modules
