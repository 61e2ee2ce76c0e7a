#include "tests/app/example_models.h"

#include "app/present/highlight.h"

namespace loopscope::tests {

namespace {

using namespace present;

constexpr const char* kProgram = R"(// Who runs first?
const fs = require('fs');

function report(name, value) {
  const line = `${name}: ${value}`;
  console.log(line);
  return line.length;
}

async function load(path) {
  const text = await fs.promises.readFile(path, 'utf8');
  return report('file', text.length);
}

setTimeout(() => report('timeout', 1), 10);
setInterval(function every() { report('interval', 2); }, 25);
setImmediate(() => report('immediate', 3));
process.nextTick(() => report('tick', 4));

Promise.resolve(5)
  .then((value) => report('reaction', value))
  .then((length) => report('length', length));

load('notes.txt').catch((error) => console.error(error.message));
report('main', 0);
)";

QueueEntry entry(std::uint64_t id, std::string name, std::string detail, std::uint32_t line) {
    return {
        id,   std::move(name), std::move(detail), "line " + std::to_string(line), line, "Queued at tick 12",
        false};
}

LoopModel loop_with(int active) {
    LoopModel loop;
    const char* names[] = {"timers", "pending callbacks", "idle, prepare", "poll",
                           "check",  "closing callbacks"};
    const PhaseRole roles[] = {PhaseRole::Timers, PhaseRole::Quiet, PhaseRole::Quiet,
                               PhaseRole::Poll,   PhaseRole::Check, PhaseRole::Closing};
    loop.drained = {{QueueRole::NextTick, "nextTick", 1, false},
                    {QueueRole::Microtask, "microtasks", 3, true}};
    loop.drain_rule = "after each callback";
    loop.short_drain_rule = "each callback";
    for (int phase = 0; phase < 6; ++phase) {
        loop.phases.push_back(
            {roles[phase], names[phase], "What this phase does.", phase == 3 ? 1U : 0U, phase == active});
    }
    loop.iteration = "3";
    loop.now = "timers: running report";
    return loop;
}

void fill_queues(WindowModel& model) {
    model.next_ticks = {QueueRole::NextTick, {entry(1, "(arrow)", "process.nextTick", 18)}, 1, false};
    model.microtasks = {QueueRole::Microtask, {}, 3, true};
    model.microtasks.entries.push_back(entry(2, "(arrow)", "reaction of #5", 21));
    model.microtasks.entries.push_back(entry(3, "load", "await resumes", 11));
    model.microtasks.entries.push_back(entry(4, "check", "queueMicrotask", 30));
    model.microtasks.entries[2].fresh = true;
    model.tasks.push_back({QueueRole::Poll, {entry(9, "onRead", "fs.readFile", 11)}, 1, false});
    model.tasks.push_back({QueueRole::Check, {entry(5, "(arrow)", "setImmediate", 17)}, 1, false});
    model.tasks.push_back({QueueRole::Closing, {}, 0, false});
    model.timers.push_back({1, TimerKind::Timeout, "(arrow)", "after 10 ms", "due at 10.2 ms", "due now",
                            1.0F, true, true, "line 15", 15, "Started at tick 9", false});
    model.timers.push_back({2, TimerKind::Interval, "every", "every 25 ms", "due at 25.4 ms", "12.1 ms left",
                            0.5F, false, false, "line 16", 16, "Started at tick 9", true});
    model.timer_count = 2;
    model.pool.workers.resize(4);
    model.pool.workers[0] = {"fs.readFile", "notes.txt", "1.2 ms left", 0.6F};
    model.pool.workers[1] = {"fs.stat", "notes.txt", "0.3 ms left", 0.85F};
    model.pool.waiting.role = QueueRole::Pool;
    model.promises.promises.resize(4);
    auto& promises = model.promises.promises;
    promises[0] = {5, PromiseState::Fulfilled, "5", "line 20: Promise.resolve(5)"};
    promises[1] = {6, PromiseState::Pending, "", "line 21: then"};
    promises[1].reactions = {{"then (arrow)", "line 22", 8}};
    promises[1].parent = 5;
    promises[1].link = PromiseLink::Then;
    promises[1].depth = 1;
    promises[2] = {7, PromiseState::Pending, "", "line 24: load('notes.txt')"};
    promises[2].made_by = "async load";
    promises[2].reactions = {{"catch (arrow)", "line 24", 0}};
    promises[2].fresh = true;
    promises[2].line = 1;
    promises[3] = {4, PromiseState::Rejected, "Error: ENOENT: no such file or directory",
                   "line 11: readFile"};
    promises[3].unhandled = true;
    promises[3].line = 2;
    model.promises.lines = 3;
    model.promises.deepest = 1;
}

}  // namespace

WindowModel busy_model() {
    WindowModel model;
    model.title = "scenarios/c/who-runs-first.js";
    model.status = {RunState::Running, "Running", "10.204 ms"};
    model.explanation = {"The call of report has made the string \"timeout: 1\", and line now holds it.",
                         "Next: console.log prints it.", ""};
    model.source.text = build_source_text("who-runs-first.js", kProgram);
    model.source.current_line = 5;
    model.source.expression = {5, 15, 5, 34};
    model.source.caller_lines = {15};
    model.source.breakpoints = {6};
    model.stack.frames.push_back(
        {3,
         "report",
         FrameKind::Function,
         "line 5",
         5,
         0,
         {{"name", "'timeout'", false}, {"value", "1", false}, {"line", "'timeout: 1'", true}},
         0,
         false});
    model.stack.frames.push_back({2, "(arrow)", FrameKind::Function, "line 15", 15, 0, {}, 0, false});
    model.stack.frames.push_back({1, "listOnTimeout", FrameKind::BuiltIn, "", 0, 0, {}, 0, false});
    model.stack.depth = 3;
    model.stack.suspended = {{41, "load", "line 9", 9, "await read(name)", 4, 2, false, true},
                             {30, "main", "line 20", 20, "await load('a.txt')", 2, 1, true, false}};
    model.stack.suspended_count = 2;
    model.loop = loop_with(0);
    fill_queues(model);
    model.console.lines = {
        {"main: 0", ConsoleStream::Output, 40, "tick 40", false},
        {"tick: 4", ConsoleStream::Output, 61, "tick 61", false},
        {"ENOENT: no such file or directory, open 'notes.txt'", ConsoleStream::Error, 90, "tick 90", false},
        {"reaction: 5", ConsoleStream::Output, 128, "tick 128", true}};
    model.console.total = 4;
    model.transport = {128,  1024, "Tick 128 of 1,024", "ended", false, false,
                       true, true, "20 ticks/s",        {},      {}};
    model.transport.parts = {{0, 0.5F, BoxKind::Running},
                             {0.5F, 0.7F, BoxKind::Blocked},
                             {0.7F, 0.8F, BoxKind::Loop},
                             {0.8F, 1, BoxKind::Idle}};
    for (const std::uint64_t tick : {40U, 61U, 128U, 500U})
        model.transport.marks.push_back({tick, MarkKind::ConsoleLine});
    model.transport.marks.push_back({90, MarkKind::ErrorLine});
    for (const std::uint64_t tick : {100U, 300U, 700U})
        model.transport.marks.push_back({tick, MarkKind::Iteration});
    return model;
}

WindowModel empty_model() {
    WindowModel model;
    model.title = "empty.js";
    model.status = {RunState::NotStarted, "Not started", "0 ms"};
    model.explanation = {"The program has not started.", "", ""};
    model.source.text = build_source_text("empty.js", "");
    model.loop = loop_with(-1);
    model.loop.iteration.clear();
    model.loop.now.clear();
    model.loop.phases[3].waiting = 0;
    model.next_ticks.role = QueueRole::NextTick;
    model.pool.workers.resize(4);
    model.transport = {0, 0, "Tick 0 of 0", "ended", false, false, false, false, "20 ticks/s", {}, {}};
    return model;
}

WindowModel broken_model() {
    WindowModel model = empty_model();
    model.title = "broken.js";
    model.status = {RunState::Failed, "Cannot run", ""};
    model.explanation = {"The file has a syntax error on line 2, so nothing has run.", "", ""};
    model.source.text = build_source_text("broken.js", "const a = 1;\nconst b = (a + ;\nconsole.log(b);\n");
    model.source.problem = {
        "SyntaxError", "Unexpected token ';'", "An operand is missing after '+'.", {2, 15, 2, 16}};
    return model;
}

WindowModel crowded_model() {
    WindowModel model = busy_model();
    const std::string wide(300, 'w');
    std::string text;
    for (int line = 0; line < 2000; ++line) text += "value" + std::to_string(line) + " = '" + wide + "';\n";
    model.title = wide;
    model.source.text = build_source_text(wide, text);
    model.source.current_line = 1500;
    model.source.expression = {1500, 0, 1502, 40};
    model.explanation.sentence = "The promise #4 is rejected with " + wide + " and " + wide + " " + wide;
    model.stack.frames.clear();
    for (std::uint64_t frame = 40; frame > 0; --frame) {
        FrameModel shown{frame, "recursive" + wide, FrameKind::Async, "line 100000", 100000, 0, {}, 0, false};
        for (int local = 0; local < 5; ++local) shown.locals.push_back({wide, wide, true});
        model.stack.frames.push_back(shown);
    }
    model.stack.frames[30] = {0, "", FrameKind::Hidden, "", 0, 0, {}, 10960, false};
    model.stack.depth = 11000;
    for (std::uint64_t id = 20; id > 0; --id)
        model.stack.suspended.push_back(
            {id, wide, "line 100000", 100000, wide, 123456, 7, id % 2 == 0, true});
    model.stack.suspended_count = 5000;
    for (std::uint64_t id = 10; id < 100; ++id) {
        model.microtasks.entries.push_back(entry(id, wide, wide, 12345));
        model.pool.waiting.entries.push_back(entry(id, wide, wide, 12345));
        model.console.lines.push_back({wide, ConsoleStream::Error, 1000000, "tick 1,000,000", false});
        PromiseModel promise{id, PromiseState::Rejected, wide, wide};
        promise.made_by = wide;
        promise.reactions = {{wide, "line 12345", 0}};
        promise.unhandled = promise.fresh = true;
        model.promises.promises.push_back(promise);
        TimerModel timer = model.timers[0];
        timer.id = id;
        timer.name = timer.delay = timer.due = timer.remaining = wide;
        model.timers.push_back(timer);
    }
    model.microtasks.length = 100000;
    model.timer_count = 5000;
    model.pool.workers[2] = {wide, wide, wide, 0.5F};
    model.promises.is_graph = false;
    model.promises.has_more = true;
    model.console.total = 1000000;
    model.transport.tick_text = "Tick 1,000,000 of 10,000,000";
    model.transport.length_note = "still recording";
    return model;
}

}  // namespace loopscope::tests
