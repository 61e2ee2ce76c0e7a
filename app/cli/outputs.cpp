#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>

#include "app/cli/commands.h"
#include "app/cli/hooks.h"
#include "app/session/file_store.h"
#include "app/session/recording.h"
#include "engine/base/json_text.h"
#include "engine/timeline/place.h"
#include "engine/timeline/possible_outputs.h"

namespace loopscope::cli {

namespace {

namespace fs = std::filesystem;
using timeline::Choice;
using timeline::OutputVerdict;
using timeline::PossibleOutput;
using timeline::PossibleOutputs;

std::string place_text(const machine::LoadedProgram& program, const Choice& choice) {
    const timeline::Place place = timeline::place_of(*program.setup.program, choice.site);
    if (!place.is_known()) return "";
    return fmt::format(", {}{}line {}", place.file, place.file.empty() ? "" : " ", place.position.line);
}

std::string file_name(const OutputsOptions& options, std::size_t number) {
    const std::string stem = fs::path(options.file).stem().string();
    return (fs::path(options.save) / fmt::format("{}-{}{}", stem, number + 1, session::kRecordingExtension))
        .string();
}

void print_text(const OutputsOptions& options, const PossibleOutputs& found) {
    for (std::size_t i = 0; i < found.outputs().size(); ++i) {
        const PossibleOutput& output = found.outputs()[i];
        const char* ending = output.waits ? ", then waits" : output.uncaught ? ", an uncaught error" : "";
        fmt::print("Output {} of {} (exit code {}{}):\n", i + 1, found.outputs().size(), output.exit_code,
                   ending);
        for (std::size_t begin = 0; begin < output.console.size();) {
            const std::size_t end = std::min(output.console.find('\n', begin), output.console.size());
            fmt::print("    {}\n", output.console.substr(begin, end - begin));
            begin = end + 1;
        }
        if (output.choices.empty()) fmt::print("  as `loopscope run` plays it\n");
        for (const Choice& choice : output.choices)
            fmt::print("  at tick {}{}: {}\n", choice.marked, place_text(found.program(), choice),
                       choice.text);
        if (!options.save.empty()) fmt::print("  to see it: loopscope {}\n", file_name(options, i));
    }
    fmt::print("{}\n", timeline::describe_verdict(found));
    if (options.save.empty() && found.outputs().size() > 1)
        fmt::print(
            "--save FOLDER writes a recording of each, which `loopscope RECORDING` opens where it parts.\n");
}

std::string_view name_of(OutputVerdict verdict) {
    switch (verdict) {
        case OutputVerdict::Open: return "open";
        case OutputVerdict::Complete: return "complete";
        case OutputVerdict::Runs: return "max-runs";
        case OutputVerdict::Ticks: return "total-ticks";
        case OutputVerdict::Endless: return "max-ticks";
        case OutputVerdict::Untried: return "untried";
    }
    return "";
}

nlohmann::ordered_json choice_as_json(const machine::LoadedProgram& program, const Choice& choice) {
    nlohmann::ordered_json json;
    json["tick"] = choice.marked;
    const timeline::Place place = timeline::place_of(*program.setup.program, choice.site);
    if (place.is_known()) {
        if (!place.file.empty()) json["file"] = place.file;
        json["line"] = place.position.line;
    }
    json["what"] = choice.text;
    return json;
}

void print_json(const OutputsOptions& options, const PossibleOutputs& found) {
    nlohmann::ordered_json object;
    object["runtime"] = found.program().setup.runtime.name;
    object["complete"] = found.verdict() == OutputVerdict::Complete;
    object["stopped_at"] = name_of(found.verdict());
    object["runs"] = found.runs();
    object["ticks"] = found.ticks();
    object["marks"] = found.marks();
    auto& outputs = object["outputs"] = nlohmann::ordered_json::array();
    for (std::size_t i = 0; i < found.outputs().size(); ++i) {
        const PossibleOutput& output = found.outputs()[i];
        nlohmann::ordered_json json;
        json["stdout"] = output.output;
        json["stderr"] = output.errors;
        json["exit"] = output.exit_code;
        json["uncaught"] = output.uncaught;
        json["waits"] = output.waits;
        auto& choices = json["choices"] = nlohmann::ordered_json::array();
        for (const Choice& choice : output.choices)
            choices.push_back(choice_as_json(found.program(), choice));
        if (!options.save.empty()) json["recording"] = file_name(options, i);
        outputs.push_back(std::move(json));
    }
    fmt::print("{}\n", base::write_json(object, 1));
}

/// A recording for each, which stands where its run parts from the first.
bool save(const OutputsOptions& options, const PossibleOutputs& found) {
    std::string text, problem;
    bool good = session::read_file(options.file, text, problem);
    for (std::size_t i = 0; i < found.outputs().size(); ++i) {
        const PossibleOutput& output = found.outputs()[i];
        session::Recording recording;
        recording.program = fs::absolute(options.file).lexically_normal().string();
        recording.text = text;
        recording.runtime = found.program().setup.runtime.name;
        recording.seed = options.load.seed;
        recording.speed = options.load.speed;
        recording.tick = output.parts_at();
        recording.inputs = output.inputs();
        good = good && session::replace_file(file_name(options, i), session::describe(recording), problem);
    }
    if (!good) fmt::print(stderr, "loopscope: --save {}: {}\n", options.save, problem);
    return good;
}

/// What the files contain that --expect-output names; nothing, with a complaint, when one cannot be read.
std::optional<std::set<std::string>> read_expected(const OutputsOptions& options) {
    std::set<std::string> expected;
    for (const std::string& path : options.expected) {
        std::ifstream file(path, std::ios::binary);
        if (!file.is_open()) {
            fmt::print(stderr, "loopscope: {} cannot be read\n", path);
            return std::nullopt;
        }
        expected.emplace(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return expected;
}

/// Whether what can be printed to standard output is what was expected, no more and no less.
int report_expected(const PossibleOutputs& found, std::set<std::string> expected) {
    std::size_t unexpected = 0;
    std::set<std::string> outputs;
    for (const PossibleOutput& output : found.outputs()) outputs.insert(output.output);
    for (const std::string& output : outputs) {
        if (expected.erase(output) == 0) ++unexpected;
    }
    if (unexpected > 0 || !expected.empty()) {
        fmt::print(stderr,
                   "loopscope: not as expected: {} possible that nobody expects, {} expected that {}\n",
                   unexpected, expected.size(),
                   found.verdict() == OutputVerdict::Complete ? "cannot be" : "was not found");
        return kExitDiverged;
    }
    if (found.verdict() != OutputVerdict::Complete) return kExitLimit;
    fmt::print(stderr, "loopscope: all is as expected\n");
    return kExitGood;
}

}  // namespace

int outputs(const OutputsOptions& options) {
    std::optional<machine::LoadedProgram> program = load_or_complain(options.file, options.load);
    if (!program) return kExitBadProgram;
    std::optional<std::set<std::string>> expected = read_expected(options);
    if (!expected) return kExitUsage;
    timeline::OutputBounds bounds;
    bounds.max_runs = options.max_runs;
    bounds.max_ticks = options.max_ticks;
    PossibleOutputs found(std::make_shared<const machine::LoadedProgram>(std::move(*program)), bounds);
    found.run_to_end();
    if (!options.save.empty() && !save(options, found)) return kExitUsage;
    if (options.format == TraceFormat::Text) {
        print_text(options, found);
    } else {
        print_json(options, found);
    }
    if (!expected->empty()) return report_expected(found, std::move(*expected));
    return found.verdict() == OutputVerdict::Complete ? kExitGood : kExitLimit;
}

}  // namespace loopscope::cli
