#include "app/cli/cli.h"

#include <fmt/core.h>
#include <fmt/ranges.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <iterator>

#include "app/cli/commands.h"
#include "app/cli/tick_list.h"
#include "app/cli/version.h"
#include "engine/base/nearest.h"
#include "engine/loop/runtime.h"
#include "engine/scenario/duration.h"
#include "engine/scenario/scenario.h"

namespace loopscope::cli {

namespace {

constexpr std::uint64_t kWindowMaxTicks = 20'000'000;
constexpr int kSmallestSide = 64;
constexpr int kLargestSide = 16'384;
constexpr std::string_view kCommands[] = {"run", "trace", "compare", "outputs", "shot", "check", "export"};

/// Everything that the arguments can say.
struct Arguments {
    std::string file;
    std::vector<std::string> files;
    std::vector<std::string> program_arguments;
    std::uint64_t max_ticks = 0;  // 0: the command's own
    std::size_t max_memory = kMaxMemory;
    bool script = false;
    bool expects = false;
    std::string expected_output;
    RunChoice choice;
    TraceFormat format = TraceFormat::Text;
    std::string until;
    std::vector<std::string> runtimes;
    TraceFormat compare_format = TraceFormat::Text;
    ThemeChoice theme = ThemeChoice::Remembered;
    float scale = 0;
    bool log_frames = false;
    ShotOptions shot;
    bool schema = false;
    bool keys = false;
    ExportOptions exported;
    std::string export_format = "chrome";
    OutputsOptions outputs;
};

const std::map<std::string, TraceFormat> kFormats = {{"text", TraceFormat::Text},
                                                     {"jsonl", TraceFormat::JsonLines}};
const std::map<std::string, ExportAxis> kAxes = {{"time", ExportAxis::Time}, {"ticks", ExportAxis::Ticks}};
const std::map<std::string, TraceFormat> kCompareFormats = {{"text", TraceFormat::Text},
                                                            {"json", TraceFormat::JsonLines}};
const std::map<std::string, ThemeChoice> kThemes = {{"dark", ThemeChoice::Dark},
                                                    {"light", ThemeChoice::Light},
                                                    {"high-contrast", ThemeChoice::HighContrast},
                                                    {"colour-blind", ThemeChoice::ColourBlind}};

const std::map<std::string, std::uint8_t> kArrangements = {
    {"student", std::uint8_t{0}}, {"presenter", std::uint8_t{1}}, {"debugger", std::uint8_t{2}}};

std::string read_memory(const std::string& text, std::size_t& size) {
    const auto bytes = scenario::parse_size(text);
    if (!bytes || *bytes == 0)
        return fmt::format("'{}' is no amount of memory: write 64MB or 1.5GB, say", text);
    size = static_cast<std::size_t>(*bytes);
    return "";
}

std::string read_picture_size(const std::string& text, ShotOptions& shot) {
    int width = 0, height = 0, used = 0;
    const int found = std::sscanf(text.c_str(), "%6dx%6d%n", &width, &height, &used);
    if (found != 2 || static_cast<std::size_t>(used) != text.size())
        return fmt::format("'{}' is no size of a picture: write 1280x720, say", text);
    if (std::min(width, height) < kSmallestSide || std::max(width, height) > kLargestSide)
        return fmt::format("the sides of a picture have to be from {} to {}", kSmallestSide, kLargestSide);
    shot.width = width;
    shot.height = height;
    return "";
}

void add_limits(CLI::App& command, Arguments& arguments, std::uint64_t default_ticks) {
    command
        .add_option("--max-ticks", arguments.max_ticks,
                    fmt::format("Stop the program after so many ticks ({})", default_ticks))
        ->type_name("N")
        ->check(CLI::PositiveNumber);
    command
        .add_option_function<std::string>(
            "--max-memory",
            [&arguments](const std::string& text) {
                const std::string problem = read_memory(text, arguments.max_memory);
                if (!problem.empty()) throw CLI::ValidationError("--max-memory", problem);
            },
            "End the program when its heap is larger (1GB)")
        ->type_name("SIZE");
}

void add_program(CLI::App& command, Arguments& arguments) {
    command.add_option("FILE", arguments.file, "A JavaScript program")->required()->type_name("");
    command
        .add_option("ARGUMENTS", arguments.program_arguments,
                    "What the program finds in process.argv; write -- before them")
        ->type_name("");
}

std::string read_runtime(const std::string& name, std::string& runtime) {
    const std::vector<std::string_view> names = loop::runtime_names();
    if (loop::find_runtime(name) == nullptr) {
        const std::string_view near = base::nearest(name, names);
        return near.empty() ? fmt::format("there is no runtime '{}': the runtimes are {}", name,
                                          fmt::join(names, ", "))
                            : fmt::format("there is no runtime '{}'; the nearest is {}", name, near);
    }
    runtime = name;
    return "";
}

std::string read_speed(const std::string& text, std::optional<double>& speed) {
    speed = scenario::parse_speed(text);
    return speed ? "" : fmt::format("'{}' is no speed: write a number from 0.001 to 1000", text);
}

/// Where and how the program runs, whatever its front matter says.
void add_choice(CLI::App& command, RunChoice& choice) {
    const auto option = [&](const char* name, const char* what, const char* type, auto read) {
        command
            .add_option_function<std::string>(
                name,
                [name, read](const std::string& text) {
                    const std::string problem = read(text);
                    if (!problem.empty()) throw CLI::ValidationError(name, problem);
                },
                what)
            ->type_name(type);
    };
    option("--runtime",
           "node, node24, node10, node8, node6, node4 or browser (the scenario's first, or node)", "NAME",
           [&choice](const std::string& text) { return read_runtime(text, choice.runtime); });
    command.add_option("--seed", choice.seed, "What chance starts from (the scenario's, or 1)")
        ->type_name("N");
    option("--speed", "How fast the main thread is: 2 is twice as fast (the scenario's, or 1)", "FACTOR",
           [&choice](const std::string& text) { return read_speed(text, choice.speed); });
}

void add_run(CLI::App& app, Arguments& arguments) {
    CLI::App* command = app.add_subcommand("run", "Run a program as `node FILE` does");
    add_program(*command, arguments);
    add_choice(*command, arguments.choice);
    add_limits(*command, arguments, kRunMaxTicks);
    command->add_flag("--script", arguments.script,
                      "Run it as a plain script (no module), with a global print()");
    command->add_flag("--expect", arguments.expects,
                      "Compare what it prints with `expected` of its front matter");
    command
        ->add_option("--expect-output", arguments.expected_output,
                     "Compare what it prints to standard output with this file")
        ->type_name("FILE")
        ->excludes("--expect");
    command->footer(
        "Exit code: the program's, or, with --expect, 0 when all is as expected and 1 when not; 2 for a "
        "program that cannot run, 3 at --max-ticks, 134 at --max-memory.");
}

void add_trace(CLI::App& app, Arguments& arguments) {
    CLI::App* command = app.add_subcommand("trace", "Print every tick with one sentence");
    add_program(*command, arguments);
    add_choice(*command, arguments.choice);
    add_limits(*command, arguments, kTraceMaxTicks);
    command->add_option("--format", arguments.format, "text, or jsonl: one JSON object a line (text)")
        ->type_name("FORMAT")
        ->transform(CLI::CheckedTransformer(kFormats, CLI::ignore_case))
        ->option_text("FORMAT");
    command
        ->add_option("--until", arguments.until,
                     "End with the tick that makes this true: \"microtask queue longer than 3\", say")
        ->type_name("CONDITION");
    command->footer(
        "Keys of jsonl: tick, clock (ns), depth, event, line and column (absent outside the program),\n"
        "iteration, phase (absent outside a phase), sentence, not_guaranteed (where the order came from "
        "timing:\n"
        "what could have come first), and stream and text where something was "
        "printed.");
}

std::string read_runtimes(const std::string& list, std::vector<std::string>& runtimes) {
    runtimes.clear();
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find(',', begin), list.size());
        const std::string problem = read_runtime(list.substr(begin, end - begin), runtimes.emplace_back());
        if (!problem.empty()) return problem;
        begin = end + 1;
    }
    return runtimes.size() < 2 ? "name two or more, with a comma between: node,node10" : "";
}

void add_compare(CLI::App& app, Arguments& arguments) {
    CLI::App* command =
        app.add_subcommand("compare", "Find where two runtimes first print something different");
    add_program(*command, arguments);
    add_limits(*command, arguments, kTraceMaxTicks);
    command
        ->add_option_function<std::string>(
            "--runtimes",
            [&arguments](const std::string& list) {
                const std::string problem = read_runtimes(list, arguments.runtimes);
                if (!problem.empty()) throw CLI::ValidationError("--runtimes", problem);
            },
            "Which, with commas between")
        ->type_name("NAMES")
        ->required();
    command->add_option("--format", arguments.compare_format, "text or json (text)")
        ->type_name("FORMAT")
        ->transform(CLI::CheckedTransformer(kCompareFormats, CLI::ignore_case))
        ->option_text("FORMAT");
    command->footer(
        "Exit code: 0 when all print the same and end alike, 1 when not, 2 for a program that cannot run.");
}

void add_outputs(CLI::App& app, Arguments& arguments) {
    CLI::App* command =
        app.add_subcommand("outputs", "Find every output that is possible where no order is promised");
    add_program(*command, arguments);
    add_choice(*command, arguments.choice);
    add_limits(*command, arguments, kTraceMaxTicks);
    command
        ->add_option("--max-runs", arguments.outputs.max_runs,
                     fmt::format("Stop after so many runs ({})", arguments.outputs.max_runs))
        ->type_name("N")
        ->check(CLI::PositiveNumber);
    command->add_option("--format", arguments.outputs.format, "text or json (text)")
        ->type_name("FORMAT")
        ->transform(CLI::CheckedTransformer(kCompareFormats, CLI::ignore_case))
        ->option_text("FORMAT");
    command
        ->add_option("--save", arguments.outputs.save,
                     "Write a recording of each into this folder, for `loopscope RECORDING`")
        ->type_name("FOLDER");
    command
        ->add_option("--expect-output", arguments.outputs.expected,
                     "A file with what may come on standard output; once for each output that is expected")
        ->type_name("FILE")
        ->allow_extra_args(false);
    command->footer(
        "Each output comes with what leads to it: the tick with the mark, the line, and what took longer or "
        "came first.\n"
        "Exit code: 0 when all outputs are found (and are the expected ones), 1 when others are expected, 2 "
        "for a\n"
        "program that cannot run, 3 when a bound was reached first.");
}

void add_shot(CLI::App& app, Arguments& arguments) {
    CLI::App* command = app.add_subcommand(
        "shot", "Draw the window into a PNG file: at a tick, as an animation, or as slides");
    add_program(*command, arguments);
    add_choice(*command, arguments.choice);
    add_limits(*command, arguments, kWindowMaxTicks);
    command->add_option("--tick", arguments.shot.tick, "Which tick (the last)")->type_name("N");
    command
        ->add_option_function<std::string>(
            "--size",
            [&arguments](const std::string& text) {
                const std::string problem = read_picture_size(text, arguments.shot);
                if (!problem.empty()) throw CLI::ValidationError("--size", problem);
            },
            "In points (1280x720)")
        ->type_name("WxH");
    command->add_option("--scale", arguments.shot.scale, "Pixels for each point (1)")
        ->type_name("S")
        ->check(CLI::Range(0.25, 8.0));
    command->add_option("--theme", arguments.theme, "dark, light, high-contrast or colour-blind")
        ->type_name("THEME")
        ->transform(CLI::CheckedTransformer(kThemes, CLI::ignore_case))
        ->option_text("THEME");
    command
        ->add_option("--arrangement", arguments.shot.arrangement, "student, presenter or debugger (student)")
        ->type_name("NAME")
        ->transform(CLI::CheckedTransformer(kArrangements, CLI::ignore_case))
        ->option_text("NAME");
    command
        ->add_option("--motion", arguments.shot.motion,
                     "With what moves from the tick before: 0 is where it was, 1 where it is")
        ->type_name("SHARE")
        ->check(CLI::Range(0.0, 1.0));
    command->add_flag("--keys", arguments.shot.help, "With the sheet of keys over it");
    command
        ->add_option_function<std::string>(
            "--ticks",
            [&arguments](const std::string& list) {
                const std::string problem = read_ticks(list, arguments.shot.ticks);
                if (!problem.empty()) throw CLI::ValidationError("--ticks", problem);
            },
            "An animated PNG of these: 30,37,40 or 30..49, with what moves between them")
        ->type_name("LIST");
    command->add_flag(
        "--slides", arguments.shot.slides,
        "One HTML file with a picture for each step of the lesson, or for each line that is printed");
    command->add_option("--out", arguments.shot.out, "The file to write")->type_name("FILE")->required();
}

void add_export(CLI::App& app, Arguments& arguments) {
    CLI::App* command = app.add_subcommand("export", "Write the whole run for other programs to open");
    add_program(*command, arguments);
    add_choice(*command, arguments.choice);
    add_limits(*command, arguments, kTraceMaxTicks);
    command->add_option("--format", arguments.export_format)
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"chrome"}))
        ->description("chrome: the trace-event format that Perfetto and chrome://tracing open (chrome)")
        ->option_text("FORMAT");
    command
        ->add_option("--axis", arguments.exported.axis,
                     "time: virtual time; ticks: a microsecond each (time)")
        ->type_name("AXIS")
        ->transform(CLI::CheckedTransformer(kAxes, CLI::ignore_case))
        ->option_text("AXIS");
    command->add_option("--out", arguments.exported.out, "The file to write (standard output)")
        ->type_name("FILE");
}

void add_check(CLI::App& app, Arguments& arguments) {
    CLI::App* command =
        app.add_subcommand("check", "Check front matter and syntax, and run what says what it prints");
    command->add_option("FILES", arguments.files, "JavaScript programs")->type_name("");
    command->add_flag("--schema", arguments.schema, "Print the JSON Schema of the front matter");
    command->add_flag("--keys", arguments.keys, "Print the keys of the front matter as a table in Markdown");
    command->footer(scenario::front_matter_help());
}

void add_window(CLI::App& app, Arguments& arguments) {
    app.add_option("FILE", arguments.file, "A program to open in the window")->type_name("");
    app.add_option("--theme", arguments.theme, "dark, light, high-contrast or colour-blind")
        ->type_name("THEME")
        ->transform(CLI::CheckedTransformer(kThemes, CLI::ignore_case))
        ->option_text("THEME");
    app.add_option("--scale", arguments.scale, "Size of everything; 0 is what fits the screen (0)")
        ->type_name("S")
        ->check(CLI::Range(0.0, 8.0));
    add_choice(app, arguments.choice);
    app.add_flag("--log-frames", arguments.log_frames, "Tell on standard error of each frame that is drawn");
}

int check_files(const CLI::App& app, const Arguments& arguments) {
    if (arguments.schema) fmt::print("{}", scenario::front_matter_schema());
    if (arguments.keys) fmt::print("{}", scenario::front_matter_table());
    if (arguments.schema || arguments.keys) return check(arguments.files);
    if (!arguments.files.empty()) return check(arguments.files);
    fmt::print(stderr, "loopscope: which files?\n{}", app.get_subcommand("check")->help());
    return kExitUsage;
}

/// "did you mean" for an option or command that nobody knows.
std::string suggestion(const CLI::App& app, const std::string& word) {
    std::vector<std::string> names;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
        names.push_back(command->get_name());
        for (const CLI::Option* option : command->get_options()) names.push_back(option->get_name());
    }
    for (const CLI::Option* option : app.get_options()) names.push_back(option->get_name());
    const std::vector<std::string_view> views(names.begin(), names.end());
    const std::string_view near = base::nearest(word, views);
    return near.empty() || near == word ? "" : fmt::format(" Did you mean {}?", near);
}

int complain(const CLI::App& app, const CLI::ParseError& error) {
    std::string message = error.what();
    const std::string_view unexpected = "The following argument was not expected: ";
    std::string hint;
    if (message.starts_with(unexpected)) hint = suggestion(app, message.substr(unexpected.size()));
    fmt::print(stderr, "loopscope: {}.{}\nRun `loopscope --help` for what there is.\n", message, hint);
    return kExitUsage;
}

machine::LoadOptions load_options(const Arguments& arguments) {
    machine::LoadOptions options;
    options.goal = arguments.script ? bytecode::Goal::Script : bytecode::Goal::Module;
    options.limits.max_heap_bytes = arguments.max_memory;
    options.arguments = arguments.program_arguments;
    options.runtime = arguments.choice.runtime;
    options.seed = arguments.choice.seed;
    options.speed = arguments.choice.speed;
    return options;
}

int no_window() {
    fmt::print(stderr,
               "loopscope: this build has no window. `loopscope run` and `loopscope trace` work without.\n");
    return kExitNoWindow;
}

int open_window(const CLI::App& app, const Arguments& arguments, const Hooks& hooks) {
    if (arguments.file.empty() && hooks.run_window == nullptr) {
        std::fputs(app.help().c_str(), stdout);
        return kExitGood;
    }
    const bool looks_like_file = arguments.file.find_first_of("./") != std::string::npos;
    const std::string_view near = looks_like_file ? "" : base::nearest(arguments.file, kCommands);
    if (!near.empty()) {
        fmt::print(stderr, "loopscope: there is no command or file {}. Did you mean {}?\n", arguments.file,
                   near);
        return kExitUsage;
    }
    // A program that cannot run is shown in the window with what is wrong; the terminal hears of it too.
    // A recording of a run is for the window.
    const bool runs = arguments.file.empty() || arguments.file.ends_with(".loopscope") ||
                      load_or_complain(arguments.file, load_options(arguments)).has_value();
    if (hooks.run_window == nullptr) return runs ? no_window() : kExitBadProgram;
    const int code = hooks.run_window({arguments.file, arguments.theme, arguments.scale, kWindowMaxTicks,
                                       arguments.max_memory, arguments.program_arguments, arguments.choice,
                                       arguments.log_frames});
    return code == kExitNoWindow && !runs ? kExitBadProgram : code;
}

int take_shot(const Arguments& arguments, const Hooks& hooks) {
    if (hooks.run_shot == nullptr) return no_window();
    ShotOptions shot = arguments.shot;
    shot.file = arguments.file;
    shot.theme = arguments.theme == ThemeChoice::Remembered ? ThemeChoice::Dark : arguments.theme;
    shot.max_ticks = arguments.max_ticks == 0 ? kWindowMaxTicks : arguments.max_ticks;
    shot.max_memory = arguments.max_memory;
    shot.arguments = arguments.program_arguments;
    shot.choice = arguments.choice;
    return hooks.run_shot(shot);
}

int dispatch(const CLI::App& app, const Arguments& arguments, const char* const* argv, const Hooks& hooks) {
    const machine::LoadOptions load = load_options(arguments);
    const auto ticks_or = [&](std::uint64_t other) {
        return arguments.max_ticks == 0 ? other : arguments.max_ticks;
    };
    if (app.got_subcommand("run"))
        return run({arguments.file, ticks_or(kRunMaxTicks), load, hooks.process_ends, arguments.expects,
                    arguments.expected_output});
    if (app.got_subcommand("trace"))
        return trace({arguments.file, arguments.format, ticks_or(kTraceMaxTicks), load, arguments.until});
    if (app.got_subcommand("export")) {
        ExportOptions exported = arguments.exported;
        exported.file = arguments.file;
        exported.max_ticks = ticks_or(kTraceMaxTicks);
        exported.load = load;
        return export_run(exported);
    }
    if (app.got_subcommand("compare"))
        return compare(
            {arguments.file, arguments.runtimes, arguments.compare_format, ticks_or(kTraceMaxTicks), load});
    if (app.got_subcommand("outputs")) {
        OutputsOptions outputs = arguments.outputs;
        outputs.file = arguments.file;
        outputs.max_ticks = ticks_or(kTraceMaxTicks);
        outputs.load = load;
        return cli::outputs(outputs);
    }
    if (app.got_subcommand("check")) return check_files(app, arguments);
    if (hooks.become_window_program != nullptr) hooks.become_window_program(argv);
    if (app.got_subcommand("shot")) return take_shot(arguments, hooks);
    return open_window(app, arguments, hooks);
}

}  // namespace

int main(int argc, const char* const* argv, const Hooks& hooks) {
    CLI::App app(
        "Loopscope shows how a JavaScript runtime schedules a program, one tick at a time.\n"
        "`loopscope` opens the window on the scenarios, `loopscope FILE` on a program of yours.",
        "loopscope");
    Arguments arguments;
    app.set_version_flag("--version", fmt::format("loopscope {} ({})", version_number(), version_commit()));
    app.require_subcommand(0, 1);
    app.set_help_flag("-h,--help", "Print this help and end");
    add_window(app, arguments);
    add_run(app, arguments);
    add_trace(app, arguments);
    add_compare(app, arguments);
    add_outputs(app, arguments);
    add_shot(app, arguments);
    add_export(app, arguments);
    add_check(app, arguments);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& success) {
        return app.exit(success);  // --help and --version
    } catch (const CLI::ParseError& error) {
        return complain(app, error);
    }
    return dispatch(app, arguments, argv, hooks);
}

}  // namespace loopscope::cli
