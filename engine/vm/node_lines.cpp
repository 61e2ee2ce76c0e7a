#include "engine/vm/node_lines.h"

#include <string_view>

namespace loopscope::vm {

namespace {

using Lines = std::span<const char* const>;

/// What a Node itself has at the bottom of the stack, by what called the program.
struct LinesOfNode {
    Lines main, timer, immediate, next_tick, next_tick_one, next_tick_two, next_tick_three, next_tick_four,
        next_tick_many, tick_microtask, file, file_read;
};

// RUNTIME: Node v20.20.2 lib/internal/modules/cjs/loader.js, lib/internal/timers.js,
// lib/internal/process/task_queues.js, lib/internal/fs/read/context.js.
constexpr const char* kMain20[] = {
    "Module._compile (node:internal/modules/cjs/loader:1521:14)",
    "Module._extensions..js (node:internal/modules/cjs/loader:1623:10)",
    "Module.load (node:internal/modules/cjs/loader:1266:32)",
    "Module._load (node:internal/modules/cjs/loader:1091:12)",
    "Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:164:12)",
    "node:internal/main/run_main_module:28:49",
};
constexpr const char* kTimer20[] = {
    "listOnTimeout (node:internal/timers:581:17)",
    "process.processTimers (node:internal/timers:519:7)",
};
constexpr const char* kImmediate20[] = {"process.processImmediate (node:internal/timers:483:21)"};
constexpr const char* kNextTick20[] = {
    "process.processTicksAndRejections (node:internal/process/task_queues:77:11)"};
constexpr const char* kNextTickOne20[] = {
    "process.processTicksAndRejections (node:internal/process/task_queues:81:21)"};
constexpr const char* kNextTickTwo20[] = {
    "process.processTicksAndRejections (node:internal/process/task_queues:82:21)"};
constexpr const char* kTickMicrotask20[] = {
    "process.processTicksAndRejections (node:internal/process/task_queues:95:5)"};
constexpr const char* kNextTickThree20[] = {
    "process.processTicksAndRejections (node:internal/process/task_queues:83:21)"};
constexpr const char* kNextTickFour20[] = {
    "process.processTicksAndRejections (node:internal/process/task_queues:84:21)"};
constexpr const char* kNextTickMany20[] = {
    "process.processTicksAndRejections (node:internal/process/task_queues:85:22)"};
constexpr const char* kFile20[] = {"FSReqCallback.oncomplete (node:fs:198:5)"};
constexpr const char* kFileRead20[] = {
    "FSReqCallback.readFileAfterClose [as oncomplete] (node:internal/fs/read/context:68:3)"};
constexpr LinesOfNode kNode20{kMain20,         kTimer20,         kImmediate20,     kNextTick20,
                              kNextTickOne20,  kNextTickTwo20,   kNextTickThree20, kNextTickFour20,
                              kNextTickMany20, kTickMicrotask20, kFile20,          kFileRead20};

// RUNTIME: Node 10 lib/internal/modules/cjs/loader.js, lib/timers.js, lib/internal/process/next_tick.js,
// lib/fs.js. SIMPLIFIED: Node 8 and older show the lines of Node 10.
constexpr const char* kMain10[] = {
    "Module._compile (internal/modules/cjs/loader.js:778:30)",
    "Object.Module._extensions..js (internal/modules/cjs/loader.js:789:10)",
    "Module.load (internal/modules/cjs/loader.js:653:32)",
    "tryModuleLoad (internal/modules/cjs/loader.js:593:12)",
    "Function.Module._load (internal/modules/cjs/loader.js:585:3)",
    "Function.Module.runMain (internal/modules/cjs/loader.js:831:12)",
    "startup (internal/bootstrap/node.js:283:19)",
    "bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)",
};
constexpr const char* kTimer10[] = {
    "ontimeout (timers.js:436:11)",
    "tryOnTimeout (timers.js:300:5)",
    "listOnTimeout (timers.js:263:5)",
    "Timer.processTimers (timers.js:223:10)",
};
constexpr const char* kImmediate10[] = {
    "runCallback (timers.js:705:18)",
    "tryOnImmediate (timers.js:676:5)",
    "processImmediate (timers.js:658:5)",
};
constexpr const char* kNextTick10[] = {"process._tickCallback (internal/process/next_tick.js:61:11)"};
constexpr const char* kTickMicrotask10[] = {"process._tickCallback (internal/process/next_tick.js:68:7)"};
constexpr const char* kFile10[] = {"FSReqWrap.oncomplete (fs.js:154:5)"};
constexpr const char* kFileRead10[] = {
    "FSReqWrap.readFileAfterClose [as oncomplete] (internal/fs/read_file_context.js:53:3)"};
constexpr LinesOfNode kNode10{kMain10,     kTimer10,         kImmediate10, kNextTick10,
                              kNextTick10, kNextTick10,      kNextTick10,  kNextTick10,
                              kNextTick10, kTickMicrotask10, kFile10,      kFileRead10};

Lines lines_of(const LinesOfNode& node, TaskKind kind) {
    switch (kind) {
        case TaskKind::None:
        case TaskKind::Microtask: return {};
        case TaskKind::Main: return node.main;
        case TaskKind::Timer: return node.timer;
        case TaskKind::Immediate: return node.immediate;
        case TaskKind::NextTick: return node.next_tick;
        case TaskKind::NextTickOne: return node.next_tick_one;
        case TaskKind::NextTickTwo: return node.next_tick_two;
        case TaskKind::NextTickThree: return node.next_tick_three;
        case TaskKind::NextTickFour: return node.next_tick_four;
        case TaskKind::NextTickMany: return node.next_tick_many;
        case TaskKind::TickMicrotask: return node.tick_microtask;
        case TaskKind::FileCompletion: return node.file;
        case TaskKind::FileRead: return node.file_read;
    }
    return {};
}

/// RUNTIME: Node 20 lib/internal/process/task_queues.js, runNextTicks, and who calls it in
/// lib/internal/timers.js.
void add_lines_between(DrainPlace place, bool has_ticks, NodeLines& to) {
    static constexpr const char* kWithTicks[] = {"runNextTicks (node:internal/process/task_queues:64:3)"};
    static constexpr const char* kWithoutTicks[] = {"runNextTicks (node:internal/process/task_queues:60:5)"};
    static constexpr const char* kTimers[] = {
        "listOnTimeout (node:internal/timers:545:9)",
        "process.processTimers (node:internal/timers:519:7)",
    };
    static constexpr const char* kLists[] = {"process.processTimers (node:internal/timers:516:9)"};
    static constexpr const char* kImmediates[] = {"process.processImmediate (node:internal/timers:454:9)"};
    to.add(has_ticks ? Lines(kWithTicks) : Lines(kWithoutTicks));
    switch (place) {
        case DrainPlace::AfterCallback: break;
        case DrainPlace::BetweenTimers: return to.add(kTimers);
        case DrainPlace::BetweenTimerLists: return to.add(kLists);
        case DrainPlace::BetweenImmediates: return to.add(kImmediates);
    }
}

bool is_drained(TaskKind kind) {
    return kind == TaskKind::Microtask || kind == TaskKind::TickMicrotask ||
           (kind >= TaskKind::NextTick && kind <= TaskKind::NextTickMany);
}

/// lib/internal/process/task_queues.js runMicrotask, around a callback of queueMicrotask.
constexpr const char* kQueueMicrotaskLines[] = {
    "node:internal/process/task_queues:140:7",
    "AsyncResource.runInAsyncScope (node:async_hooks:206:9)",
    "AsyncResource.runMicrotask (node:internal/process/task_queues:137:8)",
};

}  // namespace

NodeLines node_lines(const Edition& edition, TaskKind kind, DrainPlace place) {
    NodeLines lines;
    const bool is_old = edition.node != 0 && edition.node < 12;
    lines.add(lines_of(is_old ? kNode10 : kNode20, kind));
    if (is_old || place == DrainPlace::AfterCallback || !is_drained(kind)) return lines;
    const bool has_ticks = lines.count > 0;
    // It is not called as a method of process there.
    if (has_ticks) lines.lines[0] += std::string_view("process.").size();
    add_lines_between(place, has_ticks, lines);
    return lines;
}

Lines microtask_lines(const Edition& edition) {
    return edition.node == 0 ? Lines() : kQueueMicrotaskLines;
}

}  // namespace loopscope::vm
