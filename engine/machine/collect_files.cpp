#include "engine/machine/collect_files.h"

#include <deque>
#include <set>

#include "engine/modules/package_json.h"
#include "engine/modules/paths.h"
#include "engine/modules/resolve.h"

namespace loopscope::machine {

namespace {

using modules::EntryKind;
using modules::Format;

constexpr std::size_t kLongestSpecifier = 200;

class Collector {
  public:
    Collector(bytecode::ProgramCompiler& compiler, DiskTree& files, modules::PackageMaps maps)
        : compiler_(compiler), files_(files), maps_(maps) {}

    void follow(const std::string& path, const bytecode::ProgramCompiler::Added& file) {
        added_.insert(path);
        bool has_names_elsewhere = false;
        for (const syntax::ModuleRequest& request : file.requests) {
            has_names_elsewhere = has_names_elsewhere || request.named_elsewhere;
            if (request.computed)
                add_computed(path, base::utf16_to_utf8(request.specifier));
            else
                ask(path, request.kind, request.specifier);
        }
        for (const std::u16string& text : file.literals) {
            const bool plausible = !text.empty() && text.size() <= kLongestSpecifier &&
                                   text.find_first_of(u" \n\t\\'\"`()*?<>|") == std::u16string::npos;
            if (!plausible) continue;
            ask(path, syntax::ModuleRequest::Kind::Require, text);
            ask(path, syntax::ModuleRequest::Kind::Import, text);
            if (has_names_elsewhere && is_readable(base::utf16_to_utf8(text)))
                ask(path, syntax::ModuleRequest::Kind::Require, u"./" + text);
        }
    }

    void run() {
        while (!waiting_.empty()) {
            const std::string path = waiting_.front();
            waiting_.pop_front();
            compile(path);
        }
    }

  private:
    void ask(const std::string& parent, syntax::ModuleRequest::Kind kind, std::u16string_view specifier) {
        modules::Request asked;
        asked.kind = kind == syntax::ModuleRequest::Kind::Import ? modules::RequestKind::Import
                                                                 : modules::RequestKind::Require;
        asked.specifier = base::utf16_to_utf8(specifier);
        asked.parent = parent;
        asked.maps = maps_;
        if (asked.specifier.starts_with("node:")) return;
        if (asked.kind == modules::RequestKind::Import)
            asked.specifier = asked.specifier.substr(0, asked.specifier.find_first_of("?#", 1));
        const modules::Resolved found = resolve(files_, asked);
        if (found.kind == modules::Resolved::Kind::Found) add(found.path);
    }

    void add(const std::string& path) {
        if (added_.insert(path).second) waiting_.push_back(path);
    }

    void compile(const std::string& path) {
        const Format format = modules::format_of(files_, path);
        if (format == Format::Addon) return;
        const bytecode::Goal goal = goal_of(format);
        const std::optional<std::string> text = files_.text(path);
        if (!text || format == Format::Json) return;
        const auto source =
            std::make_shared<const base::SourceText>(base::SourceText::from_utf8(path, *text));
        follow(path, compiler_.add(source, goal));
    }

    /// A specifier that begins with `written` and goes on with what only the run knows.
    void add_computed(const std::string& parent, const std::string& written) {
        const std::string own = modules::folder_of(parent);
        if (modules::is_relative(written) || written.starts_with("/")) {
            add_folder(modules::folder_of(modules::resolve_path(own, written + "x")));
        } else if (written.find('/') != std::string::npos) {
            const std::size_t end = written.find('/', written.starts_with("@") ? written.find('/') + 1 : 0);
            for (const std::string& folder : modules::node_module_folders(own)) {
                const std::string package = folder + "/" + written.substr(0, end);
                if (files_.kind(package) == EntryKind::Folder) return add_folder(package);
            }
        } else {
            for (const std::string& folder : modules::node_module_folders(own)) files_.kind(folder);
            add_folder(modules::is_under_node_modules(parent) ? package_of(parent) : own);
        }
    }

    std::string package_of(const std::string& path) {
        for (std::string folder = modules::folder_of(path); folder != "/";
             folder = modules::folder_of(folder)) {
            if (files_.kind(folder + "/package.json") == EntryKind::File) return folder;
        }
        return modules::folder_of(path);
    }

    /// All JavaScript and JSON of a folder and the folders in it, breadth first, without node_modules.
    void add_folder(const std::string& start) {
        if (!folders_.insert(start).second || files_.kind(start) != EntryKind::Folder) return;
        std::deque<std::string> folders = {start};
        std::size_t count = 0;
        while (!folders.empty() && count < kMostOfFolder) {
            const std::string folder = folders.front();
            folders.pop_front();
            for (const std::string& path : files_.list(folder)) {
                const std::string name = path.substr(path.rfind('/') + 1);
                const EntryKind kind = files_.kind(path);
                if (kind == EntryKind::Folder && name != "node_modules" && !name.starts_with("."))
                    folders.push_back(path);
                if (kind != EntryKind::File || !is_readable(path) || count == kMostOfFolder) continue;
                add(files_.real_path(path));
                ++count;
            }
        }
    }

    static bool is_readable(const std::string& path) {
        const std::string_view extension = modules::extension_of(path);
        return extension == ".js" || extension == ".cjs" || extension == ".mjs" || extension == ".json";
    }

    bytecode::ProgramCompiler& compiler_;
    DiskTree& files_;
    modules::PackageMaps maps_;
    std::deque<std::string> waiting_;
    std::set<std::string> added_;
    std::set<std::string> folders_;
};

}  // namespace

bytecode::Goal goal_of(Format format) {
    switch (format) {
        case Format::Module: return bytecode::Goal::EcmaScript;
        case Format::Ambiguous:
        case Format::Other: return bytecode::Goal::Detect;
        case Format::CommonJs:
        case Format::Json:
        case Format::Addon: return bytecode::Goal::Module;
    }
    return bytecode::Goal::Module;
}

void collect_files(bytecode::ProgramCompiler& compiler, DiskTree& files, const std::string& main_path,
                   const bytecode::ProgramCompiler::Added& main, modules::PackageMaps maps) {
    Collector collector(compiler, files, maps);
    collector.follow(main_path, main);
    collector.run();
}

}  // namespace loopscope::machine
