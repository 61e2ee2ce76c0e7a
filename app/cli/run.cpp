#include <fmt/core.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>
#include <utility>

#include "app/cli/commands.h"
#include "app/cli/hooks.h"
#include "engine/timeline/condition.h"

namespace loopscope::cli {

namespace {

constexpr std::uint64_t kSlice = 20'000;
constexpr std::uint64_t kSliceInstructions = 5'000'000;
// A run that does most of its work inside the library ends after about as long as one that does not.
constexpr std::uint64_t kInstructionsPerTick = 10;

void write_all(std::FILE* to, std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), to);
}

/// Hands on what the program wrote since the last time, when `streamed` chunks were handed on.
void stream_output(const machine::Machine& machine, std::size_t& streamed) {
    for (; streamed < machine.host.output.size(); ++streamed) {
        const host::OutputChunk& chunk = machine.host.output[streamed];
        std::FILE* to = chunk.stream == host::Stream::Output ? stdout : stderr;
        write_all(to, chunk.text);
        std::fflush(to);
    }
}

bool is_over_limit(const machine::Machine& machine, std::uint64_t first_instruction,
                   std::uint64_t max_ticks) {
    return machine.tick >= max_ticks ||
           (machine.instructions - first_instruction) / kInstructionsPerTick >= max_ticks;
}

/// A plain script of test262 prints with this (INTERPRETING.md, host-defined functions).
void define_print(machine::Machine& machine) {
    const heap::Value global = machine.realm[vm::Intrinsic::GlobalObject];
    const heap::Lookup console = machine.heap.lookup(global, machine.heap.intern("console"));
    if (!console.value.is_object()) return;
    const heap::Lookup log = machine.heap.lookup(console.value, machine.heap.intern("log"));
    machine.heap.put(global, machine.heap.intern("print"), log.value, heap::kBuiltinAttributes);
}

/// The line that most of the recorded ticks belong to: where a program that does not end is busy.
std::string busiest_line(const bytecode::Program& program, const vm::TickRecords& records) {
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> counts;  // by source and line
    for (const vm::TickRecord& record : records) {
        if (record.site == 0) continue;
        const bytecode::SitePlace place = bytecode::place_of_site(program, record.site);
        const bytecode::FunctionTemplate& function = program.function(place.function);
        if (function.visibility != bytecode::Visibility::User) continue;
        const base::SourceText& source = *program.sources[function.source];
        ++counts[{function.source, source.position(function.ranges[place.pc].begin).line}];
    }
    const auto most = std::max_element(counts.begin(), counts.end(), [](const auto& left, const auto& right) {
        return left.second < right.second;
    });
    if (most == counts.end()) return "";
    return fmt::format("{}:{}", program.sources[most->first.first]->name(), most->first.second);
}

}  // namespace

/// Conditions in a lesson, which only the timeline understands.
bool check_lesson(const scenario::Scenario& scenario) {
    bool good = true;
    for (const scenario::LessonSection& section : scenario.lesson) {
        for (const scenario::LessonStep& step : section.steps) {
            if (step.condition.empty()) continue;
            const std::string problem = timeline::parse_condition(step.condition).problem;
            if (problem.empty()) continue;
            write_all(stderr,
                      base::render({base::Severity::Error, base::DiagnosticKind::FrontMatter, problem,
                                    step.condition_range, "for example microtask queue longer than 3"},
                                   *scenario.source));
            good = false;
        }
    }
    return good;
}

void complain(const machine::LoadResult& loaded) {
    const std::string text = machine::render(loaded);
    if (!loaded.problem.empty()) write_all(stderr, "loopscope: ");
    write_all(stderr, text);
}

std::optional<machine::LoadedProgram> load_or_complain(const std::string& file,
                                                       const machine::LoadOptions& options) {
    machine::LoadResult loaded = machine::load_file(file, options);
    complain(loaded);
    return std::move(loaded.program);
}

int report_limit(std::uint64_t max_ticks) {
    fmt::print(
        stderr,
        "loopscope: the program was stopped at the limit of {} ticks (--max-ticks). It may never end.\n",
        max_ticks);
    return kExitLimit;
}

namespace {

/// What to do about the mistakes that the run has ended with.
void write_hints(const machine::LoadResult& loaded) {
    for (const base::Diagnostic& diagnostic : loaded.diagnostics)
        if (!diagnostic.hint.empty()) write_all(stderr, "hint: " + diagnostic.hint + "\n");
}

bool keeps_output(const RunOptions& options) {
    return options.expects || !options.expected_output.empty();
}

int run_to_end(const RunOptions& options, const machine::LoadedProgram& program, machine::Machine& machine) {
    if (options.load.goal == bytecode::Goal::Script) define_print(machine);
    const std::uint64_t first_instruction = machine.instructions;
    // The last ticks are recorded, so that a run that is stopped can say where it was.
    vm::TickRecords records;
    vm::Recorder recorder;
    recorder.records = &records;
    std::size_t streamed = 0;
    while (!machine::has_ended(machine)) {
        if (is_over_limit(machine, first_instruction, options.max_ticks)) {
            const int exit_code = report_limit(options.max_ticks);
            const std::string line = busiest_line(*program.setup.program, records);
            if (!line.empty()) fmt::print(stderr, "loopscope: most of its last ticks were at {}.\n", line);
            return exit_code;
        }
        if (records.size() >= kSlice) records.clear();
        const std::uint64_t ticks = std::min(kSlice, options.max_ticks - machine.tick);
        machine::step(machine, program.setup, recorder, ticks, kSliceInstructions);
        stream_output(machine, streamed);
        if (keeps_output(options)) continue;
        machine.host.output = {};  // nobody steps back in a plain run
        streamed = 0;
    }
    if (machine.loop.io.waits_for_input && program.setup.runtime.family == loop::Family::Libuv)
        fmt::print(stderr,
                   "loopscope: the program waits, and nothing more comes from outside in this scenario.\n");
    if (machine.fatal == vm::Fatal::OutOfMemory) {
        fmt::print(stderr,
                   "loopscope: the program needs more than the {} MB of memory that it has (--max-memory).\n",
                   options.load.limits.max_heap_bytes >> 20);
    }
    return machine.loop.exit_code & 0xFF;
}

}  // namespace

int run(const RunOptions& options) {
    machine::LoadOptions load = options.load;
    load.runs_mistakes = true;
    machine::LoadResult loaded = machine::load_file(options.file, load);
    std::optional<machine::LoadedProgram>& program = loaded.program;
    // A file that does not parse ends as in Node: the run itself says why.
    if (!program || !loaded.no_program) complain(loaded);
    if (!program) return loaded.no_program ? kExitNoProgram : kExitBadProgram;
    auto machine =
        std::make_unique<machine::Machine>(machine::initial_machine(program->setup, program->scenario));
    std::optional<scenario::ExpectedRun> expected;
    if (keeps_output(options)) {
        expected = what_is_expected(options, *program);
        if (!expected) return kExitUsage;
    }
    int exit_code = run_to_end(options, *program, *machine);
    if (loaded.no_program && !loaded.newer_syntax) write_hints(loaded);
    if (expected && exit_code != kExitLimit) exit_code = report_expectation(*program, *machine, *expected);
    if (options.process_ends) {
        // Taking it all apart would take longer than many a program runs.
        static_cast<void>(machine.release());
        static_cast<void>(new machine::LoadedProgram(*std::move(program)));
    }
    return exit_code;
}

int check(const std::vector<std::string>& files) {
    int exit_code = kExitGood;
    for (const std::string& file : files) {
        const std::optional<machine::LoadedProgram> program = load_or_complain(file, {});
        if (!program || !check_lesson(program->scenario)) {
            exit_code = kExitBadProgram;
        } else if (exit_code != kExitBadProgram) {
            exit_code = std::max(exit_code, check_expected(file, program->scenario));
        }
    }
    return exit_code;
}

}  // namespace loopscope::cli
