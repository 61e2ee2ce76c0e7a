#include <fmt/core.h>

#include <cstdio>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/hooks.h"
#include "engine/base/json_text.h"
#include "engine/timeline/condition_check.h"
#include "engine/timeline/describe.h"
#include "engine/timeline/place.h"

namespace loopscope::cli {

namespace {

/// One tick, ready to print.
struct Line {
    const machine::Machine& machine;
    const vm::TraceEvent* event;  // the one that names it; may be null
    timeline::Place place;
    std::string sentence;
    std::string not_guaranteed;  // empty, or what could have come first
};

std::string place_text(const timeline::Place& place) {
    if (!place.is_known()) return "-";
    return fmt::format("{}{}{}:{}", place.file, place.file.empty() ? "" : ":", place.position.line,
                       place.position.column);
}

void print_text(const Line& line) {
    fmt::print("{:>8}  {:>12.6f} ms  {:>3}  {:>8}  {}\n", line.machine.tick,
               static_cast<double>(line.machine.clock) / 1e6, line.machine.visible_depth,
               place_text(line.place), line.sentence);
}

void print_json(const Line& line) {
    nlohmann::ordered_json object;
    object["tick"] = line.machine.tick;
    object["clock"] = line.machine.clock;
    object["depth"] = line.machine.visible_depth;
    if (line.machine.cluster_link.number != 0) object["thread"] = line.machine.cluster_link.number;
    object["event"] = line.event == nullptr ? "None" : std::string(vm::name_of(line.event->kind));
    if (line.place.is_known()) {
        if (!line.place.file.empty()) object["file"] = line.place.file;
        object["line"] = line.place.position.line;
        object["column"] = line.place.position.column;
    }
    object["iteration"] = line.machine.loop.iteration;
    if (line.machine.loop.phase != loop::Phase::None)
        object["phase"] = loop::name_of(line.machine.loop.phase);
    object["sentence"] = line.sentence;
    if (!line.not_guaranteed.empty()) object["not_guaranteed"] = line.not_guaranteed;
    if (line.event != nullptr && line.event->kind == vm::EventKind::OutputWritten) {
        const host::OutputChunk& chunk = line.machine.host.output[line.event->other];
        object["stream"] = chunk.stream == host::Stream::Output ? "stdout" : "stderr";
        object["text"] = chunk.text;
    }
    fmt::print("{}\n", base::write_json(object));
}

std::uint32_t site_of(std::span<const vm::TraceEvent> events) {
    for (const vm::TraceEvent& event : events) {
        if (event.site != 0) return event.site;
    }
    return 0;
}

}  // namespace

namespace {

/// The condition of --until, ready for the program; nothing when there is none or it cannot be.
std::optional<timeline::ConditionCheck> read_until(const std::string& text,
                                                   const machine::LoadedProgram& program,
                                                   std::string& problem) {
    if (text.empty()) return std::nullopt;
    timeline::ParsedCondition parsed = timeline::parse_condition(text);
    problem = parsed.problem;
    if (!parsed.condition) return std::nullopt;
    timeline::ConditionCheck check(std::move(*parsed.condition), program);
    problem = check.problem();
    return check;
}

}  // namespace

int trace(const TraceOptions& options) {
    const std::optional<machine::LoadedProgram> program = load_or_complain(options.file, options.load);
    if (!program) return kExitBadProgram;
    std::string problem;
    const std::optional<timeline::ConditionCheck> until = read_until(options.until, *program, problem);
    if (!problem.empty()) {
        fmt::print(stderr, "loopscope: --until {}: {}\n", options.until, problem);
        return kExitUsage;
    }
    machine::Machine machine = machine::initial_machine(program->setup, program->scenario);
    std::vector<vm::TraceEvent> events;
    vm::Recorder recorder;
    recorder.events = &events;
    while (!machine::has_ended(machine)) {
        if (machine.tick >= options.max_ticks) return report_limit(options.max_ticks);
        const timeline::BeforeTick before = until ? until->look(machine) : timeline::BeforeTick{};
        while (machine::step(machine, program->setup, recorder, 1) == 0 && !machine::has_ended(machine)) {
        }
        const vm::TraceEvent* event = timeline::main_event(events);
        const Line line{machine, event,
                        timeline::place_of(machine::program_of(machine, program->setup), site_of(events)),
                        timeline::describe(*program, machine, events),
                        timeline::not_guaranteed(*program, machine, events)};
        if (options.format == TraceFormat::Text) {
            print_text(line);
        } else {
            print_json(line);
        }
        if (until && until->came_true(before, machine, events)) return kExitGood;
        events.clear();
    }
    if (until) {
        fmt::print(stderr, "loopscope: --until {}: that does not happen.\n", options.until);
        return kExitLimit;
    }
    return machine.loop.exit_code & 0xFF;
}

}  // namespace loopscope::cli
