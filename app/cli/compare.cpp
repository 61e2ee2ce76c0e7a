#include <fmt/core.h>
#include <fmt/ranges.h>

#include <memory>
#include <nlohmann/json.hpp>
#include <utility>

#include "app/cli/commands.h"
#include "app/cli/hooks.h"
#include "engine/base/json_text.h"
#include "engine/timeline/lockstep.h"
#include "engine/timeline/place.h"

namespace loopscope::cli {

namespace {

using timeline::Lockstep;
using timeline::LockstepLine;
using timeline::LockstepOutcome;
using timeline::LockstepRun;

/// Loads the program for one runtime. False when it cannot run in any, which has been said.
bool load_run(const CompareOptions& options, const std::string& runtime, LockstepRun& run) {
    machine::LoadOptions load = options.load;
    load.runtime = runtime;
    machine::LoadResult loaded = machine::load_file(options.file, load);
    if (loaded.newer_syntax) {
        run.refusal = fmt::format("{} refuses the program with SyntaxError: {}",
                                  loop::find_runtime(runtime)->title, loaded.diagnostics.front().message);
        return true;
    }
    complain(loaded);
    if (!loaded.program) return false;
    run.program = std::make_shared<const machine::LoadedProgram>(std::move(*loaded.program));
    return true;
}

const LockstepLine* line_of(const LockstepRun& run, std::size_t line) {
    return line < run.lines.size() ? &run.lines[line] : nullptr;
}

int exit_code_of(const LockstepRun& run) {
    return run.program == nullptr ? kExitOldSyntax : run.machine.loop.exit_code & 0xFF;
}

std::string place_text(const LockstepRun& run, const LockstepLine& line) {
    const timeline::Place place = timeline::place_of(*run.program->setup.program, line.site);
    return place.is_known() ? fmt::format("line {}", place.position.line) : "no line of the program";
}

void print_text(const CompareOptions& options, const Lockstep& lockstep, LockstepOutcome outcome) {
    const auto& runs = lockstep.runs();
    if (outcome == LockstepOutcome::Same) {
        fmt::print("The same in {}: {} lines, exit code {}.\n", fmt::join(options.runtimes, " and "),
                   runs[0].lines.size(), exit_code_of(runs[0]));
        return;
    }
    const timeline::LockstepDivergence& found = lockstep.divergence();
    for (std::size_t line = 0; line < found.line; ++line) fmt::print("  {}\n", runs[0].lines[line].text);
    if (found.at_exit) {
        fmt::print("They print the same and end differently.\n");
    } else {
        fmt::print("They part at line {}.\n", found.line + 1);
    }
    for (std::size_t run = 0; run < runs.size(); ++run) {
        const LockstepLine* line = line_of(runs[run], found.line);
        if (line == nullptr) {
            fmt::print("{}: ends with exit code {}\n", options.runtimes[run], exit_code_of(runs[run]));
            continue;
        }
        fmt::print("{}: {}\n    tick {}, {}: {}\n", options.runtimes[run], line->text, line->tick,
                   place_text(runs[run], *line), line->started);
    }
    fmt::print("Why: {}\n", found.cause);
}

nlohmann::ordered_json side_as_json(const std::string& runtime, const LockstepRun& run, std::size_t line) {
    nlohmann::ordered_json side;
    side["runtime"] = runtime;
    const LockstepLine* printed = line_of(run, line);
    side["text"] = printed == nullptr ? nlohmann::ordered_json() : nlohmann::ordered_json(printed->text);
    if (printed != nullptr) {
        side["tick"] = printed->tick;
        side["clock"] = printed->clock;
        const timeline::Place place = timeline::place_of(*run.program->setup.program, printed->site);
        if (place.is_known()) {
            side["line"] = place.position.line;
            side["column"] = place.position.column;
        }
        side["doing"] = printed->started;
    }
    if (run.ended) side["exit"] = exit_code_of(run);
    return side;
}

void print_json(const CompareOptions& options, const Lockstep& lockstep, LockstepOutcome outcome) {
    const auto& runs = lockstep.runs();
    nlohmann::ordered_json object;
    object["same"] = outcome == LockstepOutcome::Same;
    const std::size_t line =
        outcome == LockstepOutcome::Same ? runs[0].lines.size() : lockstep.divergence().line;
    auto& common = object["common"] = nlohmann::ordered_json::array();
    for (std::size_t i = 0; i < line && i < runs[0].lines.size(); ++i)
        common.push_back(runs[0].lines[i].text);
    if (outcome == LockstepOutcome::Diverged) {
        object["line"] = line + 1;
        object["at_exit"] = lockstep.divergence().at_exit;
        object["cause"] = lockstep.divergence().cause;
    }
    for (std::size_t run = 0; run < runs.size(); ++run)
        object["runs"].push_back(side_as_json(options.runtimes[run], runs[run], line));
    fmt::print("{}\n", base::write_json(object, 1));
}

}  // namespace

int compare(const CompareOptions& options) {
    std::vector<LockstepRun> runs;
    for (const std::string& runtime : options.runtimes) {
        runs.emplace_back();
        if (!load_run(options, runtime, runs.back())) return kExitBadProgram;
    }
    Lockstep lockstep(std::move(runs));
    const LockstepOutcome outcome = lockstep.run(options.max_ticks);
    if (outcome == LockstepOutcome::LimitReached) return report_limit(options.max_ticks);
    if (options.format == TraceFormat::Text) {
        print_text(options, lockstep, outcome);
    } else {
        print_json(options, lockstep, outcome);
    }
    return outcome == LockstepOutcome::Same ? kExitGood : kExitDiverged;
}

}  // namespace loopscope::cli
