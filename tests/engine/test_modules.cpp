// Where a specifier leads: engine/modules over files that are only named here.

#include <map>

#include "engine/modules/paths.h"
#include "engine/modules/resolve.h"
#include "engine/modules/snapshot.h"
#include "tests/engine/catch.h"

namespace loopscope::tests {

namespace {

using modules::EntryKind;
using modules::RequestKind;
using modules::Resolved;

class NamedFiles : public modules::FileTree {
  public:
    explicit NamedFiles(std::map<std::string, std::string> files) : files_(std::move(files)) {}
    EntryKind kind(const std::string& path) override {
        if (files_.contains(path)) return EntryKind::File;
        const auto inside = files_.lower_bound(path + "/");
        const bool folder = inside != files_.end() && inside->first.starts_with(path + "/");
        return folder || path == "/" ? EntryKind::Folder : EntryKind::Absent;
    }
    std::optional<std::string> text(const std::string& path) override {
        return files_.contains(path) ? std::optional(files_.at(path)) : std::nullopt;
    }
    std::string real_path(const std::string& path) override { return path; }

  private:
    std::map<std::string, std::string> files_;
};

NamedFiles some_files() {
    return NamedFiles({
        {"/p/main.js", ""},
        {"/p/lib/index.js", ""},
        {"/p/data.json", "{}"},
        {"/p/package.json",
         R"({"name": "own", "exports": {"./x": "./lib/index.js"}, "imports": {"#in": "./data.json"}})"},
        {"/p/node_modules/a/package.json", R"({"main": "./start"})"},
        {"/p/node_modules/a/start.js", ""},
        {"/node_modules/b/index.js", ""},
        {"/p/node_modules/c/package.json", R"({"exports": {"import": "./i.mjs", "require": "./r.cjs"}})"},
        {"/p/node_modules/c/i.mjs", ""},
        {"/p/node_modules/c/r.cjs", ""},
        {"/p/node_modules/d/package.json", "not JSON"},
    });
}

std::string found(RequestKind kind, const std::string& specifier) {
    NamedFiles files = some_files();
    const Resolved resolved = modules::resolve(files, {kind, specifier, "/p/main.js", {}});
    switch (resolved.kind) {
        case Resolved::Kind::Found: return resolved.path;
        case Resolved::Kind::Builtin: return "builtin " + resolved.path;
        case Resolved::Kind::Missing: return "missing";
        case Resolved::Kind::Failed: return resolved.failure.code;
        case Resolved::Kind::Unknown: return "unknown " + resolved.path;
    }
    return "";
}

}  // namespace

TEST_CASE("require finds files, folders, packages and what they map", "[modules]") {
    const auto require = [](const std::string& specifier) { return found(RequestKind::Require, specifier); };
    CHECK(require("./lib") == "/p/lib/index.js");
    CHECK(require("./lib/") == "/p/lib/index.js");
    CHECK(require("./data") == "/p/data.json");
    CHECK(require("./data/") == "missing");
    CHECK(require("a") == "/p/node_modules/a/start.js");
    CHECK(require("b") == "/node_modules/b/index.js");
    CHECK(require("c") == "/p/node_modules/c/r.cjs");
    CHECK(require("c/r.cjs") == "ERR_PACKAGE_PATH_NOT_EXPORTED");
    CHECK(require("d") == "ERR_INVALID_PACKAGE_CONFIG");
    CHECK(require("own/x") == "/p/lib/index.js");
    CHECK(require("#in") == "/p/data.json");
    CHECK(require("#out") == "ERR_PACKAGE_IMPORT_NOT_DEFINED");
    CHECK(require("nothing") == "missing");
}

TEST_CASE("import wants whole file names and other conditions", "[modules]") {
    const auto import = [](const std::string& specifier) { return found(RequestKind::Import, specifier); };
    CHECK(import("./lib") == "ERR_UNSUPPORTED_DIR_IMPORT");
    CHECK(import("./data") == "ERR_MODULE_NOT_FOUND");
    CHECK(import("./lib/index.js") == "/p/lib/index.js");
    CHECK(import("a") == "/p/node_modules/a/start.js");
    CHECK(import("c") == "/p/node_modules/c/i.mjs");
    CHECK(import("nothing") == "ERR_MODULE_NOT_FOUND");
    CHECK(import("@scope") == "ERR_INVALID_MODULE_SPECIFIER");
}

TEST_CASE("a snapshot knows what it has seen, and what cannot be there", "[modules]") {
    modules::Snapshot seen;
    seen.entries["/p"] = {EntryKind::Folder, "/p"};
    seen.entries["/p/a.js"] = {EntryKind::File, "/p/a.js"};
    seen.entries["/q"] = {EntryKind::Absent, ""};
    CHECK(seen.kind("/p/a.js") == EntryKind::File);
    CHECK(seen.kind("/p/b.js") == EntryKind::Unknown);
    CHECK(seen.kind("/p/a.js/b") == EntryKind::Absent);
    CHECK(seen.kind("/q/r/s.js") == EntryKind::Absent);
    seen.listed.insert("/p");
    CHECK(seen.kind("/p/b.js") == EntryKind::Absent);
}

TEST_CASE("paths and file URLs are Node's", "[modules]") {
    CHECK(modules::resolve_path("/a/b", "../c/./d/") == "/a/c/d");
    CHECK(modules::extension_of("/a.b/.hidden") == "");
    CHECK(modules::file_url("/a b/\u00e9%#?.mjs") == "file:///a%20b/%C3%A9%25%23%3F.mjs");
    CHECK(modules::percent_decode("/a%20b%zz") == "/a b%zz");
    CHECK(modules::node_module_folders("/a/node_modules/b").size() == 3);
}

}  // namespace loopscope::tests
