#include "tests/engine/program_runner.h"

#include "engine/base/diagnostic.h"
#include "engine/builtins/library_sources.h"
#include "engine/builtins/natives.h"
#include "engine/vm/conversions.h"
#include "engine/vm/errors.h"
#include "engine/vm/promise.h"
#include "engine/vm/realm.h"

namespace loopscope::tests {

using vm::Completion;
using vm::NativeCall;
using vm::NativeEntry;
using vm::Value;

namespace {

/// The agent of these tests: what print was given is part of it.
struct TestAgent : vm::Agent {
    std::string printed;
};

std::string show(vm::Agent& agent, const bytecode::Program& program, Value value) {
    return vm::describe_in_message(agent.heap, program, agent.realm, value);
}

Completion native_print(NativeCall& call) {
    std::string line;
    for (const Value value : call.arguments) {
        if (!line.empty()) line += ' ';
        line += show(call.agent, call.program, value);
    }
    static_cast<TestAgent&>(call.agent).printed += line + "\n";
    return Value::undefined();
}

/// %wall_ms of the host, which these tests do without: a fixed moment.
Completion wall_ms(NativeCall&) {
    return Value::number(1'705'309'200'000.0);
}

constexpr NativeEntry kTestNatives[] = {{"%", "wall_ms", 0, wall_ms}, {"global", "print", 0, native_print}};

std::string describe(const std::vector<base::Diagnostic>& diagnostics, const base::SourceText& source) {
    std::string text;
    for (const base::Diagnostic& diagnostic : diagnostics) text += base::render(diagnostic, source);
    return text;
}

struct Library {
    std::shared_ptr<const bytecode::LibraryCode> code;
    std::string diagnostics;
};

Library make_library() {
    std::string text;
    for (const builtins::LibrarySource& file : builtins::library_sources()) {
        text += file.text;
        text += '\n';
    }
    const std::vector<std::string> native_names = test_registry().names();
    const std::vector<std::string_view> natives(native_names.begin(), native_names.end());
    const std::vector<std::string_view> intrinsics = vm::intrinsic_names();
    const auto source =
        std::make_shared<const base::SourceText>(base::SourceText::from_utf8("library", text));
    bytecode::LibraryResult result = bytecode::compile_library(source, {natives, intrinsics});
    return {result.code, describe(result.diagnostics, *source)};
}

const Library& library() {
    static const Library made = make_library();
    return made;
}

std::string uncaught_text(vm::Agent& agent, const bytecode::Program& program, Value error) {
    if (error.is_object()) {
        vm::settle_stack(agent, program, error);
        const auto stack = agent.heap.own_property(error, agent.keys.stack);
        if (stack && stack->value.is_string()) return agent.heap.utf8(stack->value);
    }
    return show(agent, program, error);
}

bool run_frames(TestAgent& agent, const bytecode::Program& program, const RunOptions& options,
                vm::Recorder& recorder) {
    for (;;) {
        vm::TickBudget budget{options.ticks_per_run, options.instructions_per_run};
        const vm::RunStatus status = vm::run(agent, program, test_registry(), recorder, budget);
        if (status == vm::RunStatus::FramesEmpty) return !agent.completed_by_throw;
        if (status == vm::RunStatus::Fatal) return false;
        if (agent.instructions > 500'000'000) return false;  // a test that does not end
    }
}

}  // namespace

const vm::NativeRegistry& test_registry() {
    static const vm::NativeRegistry registry = [] {
        vm::NativeRegistry made;
        builtins::register_builtin_natives(made);
        made.add(kTestNatives);
        return made;
    }();
    return registry;
}

void start_main(vm::Agent& agent, const bytecode::Program& program, vm::Recorder& recorder) {
    heap::FunctionData data;
    data.function_template = program.main;
    const Value main =
        agent.heap.make_function(agent.realm[vm::Intrinsic::FunctionPrototype].as_cell(), data, false);
    const Value exports = agent.heap.make_object(agent.realm[vm::Intrinsic::ObjectPrototype].as_cell());
    const Value arguments[] = {exports};
    vm::push_call(agent, program, test_registry(), main, exports, arguments, vm::ReturnAction::Bottom,
                  recorder);
}

namespace {

template <typename SomeAgent>
std::shared_ptr<const bytecode::Program> prepare(SomeAgent& agent, std::string_view text,
                                                 std::string& diagnostics) {
    if (!library().diagnostics.empty()) {
        diagnostics = library().diagnostics;
        return nullptr;
    }
    const auto source =
        std::make_shared<const base::SourceText>(base::SourceText::from_utf8("/test.js", text));
    bytecode::CompileResult result = bytecode::compile(library().code, source, bytecode::Goal::Module);
    diagnostics = describe(result.diagnostics, *source);
    if (result.program == nullptr) return nullptr;
    vm::make_realm(agent, *result.program, test_registry());
    vm::enter_program(agent, *result.program, test_registry());
    return result.program;
}

}  // namespace

PreparedProgram prepare_program(std::string_view source) {
    PreparedProgram prepared;
    prepared.program = prepare(prepared.agent, source, prepared.diagnostics);
    return prepared;
}

ProgramRun run_program(std::string_view text, const RunOptions& options) {
    ProgramRun result;
    TestAgent agent;
    const std::shared_ptr<const bytecode::Program> program = prepare(agent, text, result.diagnostics);
    if (program == nullptr) return result;
    agent.limits.max_frames = options.max_frames;
    vm::Recorder recorder;
    if (options.watch) {
        recorder.events = &result.events;
        recorder.records = &result.records;
    }
    start_main(agent, *program, recorder);
    bool went_well = run_frames(agent, *program, options, recorder);
    while (went_well && !agent.microtasks.empty()) {
        const vm::Job job = agent.microtasks.front();
        agent.microtasks.pop_front();
        vm::start_job(agent, *program, test_registry(), job, recorder);
        went_well = run_frames(agent, *program, options, recorder);
    }
    if (!went_well) result.uncaught = uncaught_text(agent, *program, agent.completion);
    result.output = agent.printed;
    result.agent = agent;
    return result;
}

std::string printed(std::string_view source) {
    const ProgramRun run = run_program(source);
    std::string text = run.diagnostics + run.output;
    if (!run.uncaught.empty()) text += "uncaught: " + run.uncaught + "\n";
    return text;
}

}  // namespace loopscope::tests
