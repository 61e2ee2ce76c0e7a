#include "engine/machine/load.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <utility>

#include "engine/machine/collect_files.h"
#include "engine/machine/library.h"
#include "engine/machine/other_language.h"
#include "engine/modules/paths.h"

namespace loopscope::machine {

namespace {

constexpr std::uintmax_t kLargestFile = std::uintmax_t{64} << 20;

void add(LoadResult& result, base::Severity severity, std::string message, base::SourceRange range,
         std::string hint) {
    result.diagnostics.push_back(
        {severity, base::DiagnosticKind::File, std::move(message), range, std::move(hint)});
}

/// Bytes that nobody wrote as JavaScript.
void check_text(LoadResult& result) {
    const base::SourceText& source = *result.source;
    const std::size_t zero = source.text().find(u'\0');
    if (zero != std::u16string_view::npos) {
        const auto at = static_cast<std::uint32_t>(zero);
        add(result, base::Severity::Error, "this is a binary file: it has a zero byte here", {at, at + 1},
            "a program is a text file in UTF-8");
    } else if (source.has_invalid_utf8()) {
        add(result, base::Severity::Error, "this is not UTF-8 text: the bytes here mean nothing",
            source.first_invalid_utf8(), "save the file in UTF-8");
    } else if (source.text().empty()) {
        add(result, base::Severity::Warning, "the file is empty: there is nothing to run", {0, 0}, "");
    }
}

void append(std::vector<base::Diagnostic>& to, std::vector<base::Diagnostic> from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

LoadResult failed(std::string problem) {
    LoadResult result;
    result.problem = std::move(problem);
    return result;
}

/// The runtime that a program runs in; null with a diagnostic when it cannot.
const loop::Runtime* choose_runtime(LoadResult& result, const scenario::Scenario& scenario,
                                    const LoadOptions& options) {
    const std::string named = scenario.runtimes.empty() ? "" : scenario.runtimes.front();
    const std::string& name = options.runtime.empty() ? named : options.runtime;
    const loop::Runtime* runtime = name.empty() ? &loop::node_runtime() : loop::find_runtime(name);
    if (runtime == nullptr) {
        result.problem = fmt::format("there is no runtime '{}'; the runtimes are: {}", name,
                                     fmt::join(loop::runtime_names(), ", "));
    }
    return runtime;
}

/// What the command line says is stronger than the front matter.
void apply_options(scenario::Scenario& scenario, const LoadOptions& options) {
    if (!options.arguments.empty()) scenario.arguments = options.arguments;
    if (options.seed) scenario.seed = *options.seed;
    if (options.speed) scenario.speed = *options.speed;
}

/// The files that the scenario gives, over those that are edited, and the program itself.
std::map<std::string, std::string> given_files(const scenario::Scenario& scenario, std::string_view bytes,
                                               std::map<std::string, std::string> given) {
    const std::string folder = modules::folder_of(scenario.main_path);
    for (const scenario::ScenarioFile& file : scenario.files)
        given[modules::resolve_path(folder, file.path)] = file.text;
    given[scenario.main_path] = std::string(bytes);
    return given;
}

/// Whether a program that an older runtime refuses is one in the newest.
void note_newer_syntax(LoadResult& result, base::Diagnostic& first, bytecode::Goal goal,
                       syntax::Edition edition) {
    if (edition == syntax::Edition::Latest) return;
    result.newer_syntax =
        bytecode::compile(library_code(loop::Family::Libuv), result.source, goal).program != nullptr;
    if (result.newer_syntax) first.hint = "this runtime does not know that syntax yet";
}

/// Compiles the program and all that it may ask for. Its own errors become diagnostics.
std::shared_ptr<const bytecode::Program> compile_files(LoadResult& result, const scenario::Scenario& scenario,
                                                       std::string_view bytes, const LoadOptions& options,
                                                       const loop::Runtime& runtime) {
    bytecode::Goal goal = options.goal;
    const bool is_bad_scenario = has_errors(result);
    const bool is_page = runtime.family == loop::Family::Html;
    bytecode::ProgramCompiler compiler(library_code(runtime.family), runtime.syntax);
    std::error_code error;
    const std::filesystem::path folder = modules::folder_of(scenario.main_path);
    DiskTree files(given_files(scenario, bytes, options.texts), std::filesystem::is_directory(folder, error));
    // What stands beside the program and is not read is unknown, not absent.
    files.kind(folder.string());
    if (!is_page) files.text((folder / "package.json").string());
    // A page's program is a classic script: it asks for no other file.
    if (is_page) goal = bytecode::Goal::Script;
    const bool knows_modules = runtime.syntax >= syntax::Edition::V8_11_3;
    if (goal == bytecode::Goal::Module && knows_modules)
        goal = goal_of(modules::format_of(files, scenario.main_path));
    bytecode::ProgramCompiler::Added main = compiler.add(result.source, goal);
    if (!main.diagnostics.empty()) {
        base::Diagnostic& first = main.diagnostics.front();
        note_newer_syntax(result, first, goal, runtime.syntax);
        if (first.hint.empty()) first.hint = hint_of_other_language(*main.source);
        result.no_program = !is_page && first.severity == base::Severity::Error &&
                            first.kind == base::DiagnosticKind::SyntaxError;
    }
    result.source = main.source;
    append(result.diagnostics, std::move(main.diagnostics));
    if (has_errors(result)) {
        const bool runs = options.runs_mistakes && result.no_program && !is_bad_scenario;
        return runs ? compiler.finish(files.finish()) : nullptr;
    }
    if (!is_page)
        collect_files(compiler, files, scenario.main_path, main,
                      modules::package_maps_of(runtime.edition.node));
    return compiler.finish(files.finish());
}

}  // namespace

LoadResult load_text(std::string path, std::string_view bytes, const LoadOptions& options) {
    LoadResult result;
    result.source = std::make_shared<const base::SourceText>(base::SourceText::from_utf8(path, bytes));
    check_text(result);
    if (has_errors(result)) return result;
    scenario::ScenarioResult scenario =
        scenario::read_scenario(std::move(path), result.source, options.runtime);
    append(result.diagnostics, std::move(scenario.diagnostics));
    apply_options(scenario.scenario, options);
    const loop::Runtime* runtime = choose_runtime(result, scenario.scenario, options);
    if (runtime == nullptr) return result;
    const std::shared_ptr<const bytecode::Program> program =
        compile_files(result, scenario.scenario, bytes, options, *runtime);
    if (program == nullptr) return result;
    Setup setup{program, &native_registry(),
                loop::at_seed(loop::at_speed(*runtime, scenario.scenario.speed), scenario.scenario.seed),
                options.limits};
    setup.runtime.thread_pool_size = scenario.scenario.thread_pool_size;
    result.program = LoadedProgram{std::move(setup), std::move(scenario.scenario)};
    return result;
}

LoadResult load_file(const std::string& path, const LoadOptions& options) {
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status)) return failed(fmt::format("there is no file {}", path));
    if (std::filesystem::is_directory(status))
        return failed(fmt::format("{} is a folder, not a program", path));
    if (!std::filesystem::is_regular_file(status)) return failed(fmt::format("{} is not a file", path));
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (error || size > kLargestFile)
        return failed(fmt::format("{} is larger than 64 MB: no program that a person can follow", path));
    std::ifstream file(path, std::ios::binary);
    std::string bytes(static_cast<std::size_t>(size), '\0');
    if (!file.is_open() || !file.read(bytes.data(), static_cast<std::streamsize>(size)))
        return failed(fmt::format("{} cannot be read", path));
    const std::filesystem::path real = std::filesystem::canonical(path, error);
    return load_text(error ? path : real.string(), bytes, options);
}

std::string render(const LoadResult& result) {
    std::string out;
    if (!result.problem.empty()) out = result.problem + "\n";
    for (const base::Diagnostic& diagnostic : result.diagnostics) {
        if (diagnostic.range == base::SourceRange{0, 0} && diagnostic.kind == base::DiagnosticKind::File)
            out += fmt::format("{}: {}\n", result.source->name(), diagnostic.message);
        else
            out += base::render(diagnostic, *result.source);
    }
    return out;
}

bool has_errors(const LoadResult& result) {
    return !result.problem.empty() ||
           std::any_of(result.diagnostics.begin(), result.diagnostics.end(),
                       [](const base::Diagnostic& it) { return it.severity == base::Severity::Error; });
}

}  // namespace loopscope::machine
