#include "engine/vm/node_lines.h"

namespace loopscope::vm {

namespace {

using Lines = std::span<const char* const>;

/// RUNTIME: what Node v20.20.2 itself has at the bottom of the stack (lib/internal/modules/cjs/loader.js,
/// lib/internal/timers.js, lib/internal/process/task_queues.js, lib/internal/fs/read/context.js).
Lines lines_of_node_20(TaskKind kind) {
    static constexpr const char* kMain[] = {
        "Module._compile (node:internal/modules/cjs/loader:1521:14)",
        "Module._extensions..js (node:internal/modules/cjs/loader:1623:10)",
        "Module.load (node:internal/modules/cjs/loader:1266:32)",
        "Module._load (node:internal/modules/cjs/loader:1091:12)",
        "Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:164:12)",
        "node:internal/main/run_main_module:28:49",
    };
    static constexpr const char* kTimer[] = {
        "listOnTimeout (node:internal/timers:581:17)",
        "process.processTimers (node:internal/timers:519:7)",
    };
    static constexpr const char* kImmediate[] = {"process.processImmediate (node:internal/timers:483:21)"};
    static constexpr const char* kNextTick[] = {
        "process.processTicksAndRejections (node:internal/process/task_queues:77:11)"};
    static constexpr const char* kNextTickOne[] = {
        "process.processTicksAndRejections (node:internal/process/task_queues:81:21)"};
    static constexpr const char* kNextTickTwo[] = {
        "process.processTicksAndRejections (node:internal/process/task_queues:82:21)"};
    static constexpr const char* kTickMicrotask[] = {
        "process.processTicksAndRejections (node:internal/process/task_queues:95:5)"};
    static constexpr const char* kTimerNextTick[] = {
        "processTicksAndRejections (node:internal/process/task_queues:77:11)",
        "runNextTicks (node:internal/process/task_queues:64:3)",
        "listOnTimeout (node:internal/timers:545:9)",
        "process.processTimers (node:internal/timers:519:7)",
    };
    static constexpr const char* kTimerMicrotask[] = {
        "processTicksAndRejections (node:internal/process/task_queues:95:5)",
        "runNextTicks (node:internal/process/task_queues:64:3)",
        "listOnTimeout (node:internal/timers:545:9)",
        "process.processTimers (node:internal/timers:519:7)",
    };
    static constexpr const char* kFile[] = {"FSReqCallback.oncomplete (node:fs:198:5)"};
    static constexpr const char* kFileRead[] = {
        "FSReqCallback.readFileAfterClose [as oncomplete] (node:internal/fs/read/context:68:3)"};
    switch (kind) {
        case TaskKind::None:
        case TaskKind::Microtask: return {};
        case TaskKind::Main: return kMain;
        case TaskKind::Timer: return kTimer;
        case TaskKind::Immediate: return kImmediate;
        case TaskKind::NextTick: return kNextTick;
        case TaskKind::NextTickOne: return kNextTickOne;
        case TaskKind::NextTickTwo: return kNextTickTwo;
        case TaskKind::TickMicrotask: return kTickMicrotask;
        case TaskKind::TimerNextTick: return kTimerNextTick;
        case TaskKind::TimerMicrotask: return kTimerMicrotask;
        case TaskKind::FileCompletion: return kFile;
        case TaskKind::FileRead: return kFileRead;
    }
    return {};
}

/// RUNTIME: the same of Node 10 lib/internal/modules/cjs/loader.js, lib/timers.js,
/// lib/internal/process/next_tick.js, lib/fs.js. SIMPLIFIED: Node 8 and older show the lines of Node 10.
Lines lines_of_node_10(TaskKind kind) {
    static constexpr const char* kMain[] = {
        "Module._compile (internal/modules/cjs/loader.js:778:30)",
        "Object.Module._extensions..js (internal/modules/cjs/loader.js:789:10)",
        "Module.load (internal/modules/cjs/loader.js:653:32)",
        "tryModuleLoad (internal/modules/cjs/loader.js:593:12)",
        "Function.Module._load (internal/modules/cjs/loader.js:585:3)",
        "Function.Module.runMain (internal/modules/cjs/loader.js:831:12)",
        "startup (internal/bootstrap/node.js:283:19)",
        "bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)",
    };
    static constexpr const char* kTimer[] = {
        "ontimeout (timers.js:436:11)",
        "tryOnTimeout (timers.js:300:5)",
        "listOnTimeout (timers.js:263:5)",
        "Timer.processTimers (timers.js:223:10)",
    };
    static constexpr const char* kImmediate[] = {
        "runCallback (timers.js:705:18)",
        "tryOnImmediate (timers.js:676:5)",
        "processImmediate (timers.js:658:5)",
    };
    static constexpr const char* kNextTick[] = {
        "process._tickCallback (internal/process/next_tick.js:61:11)"};
    static constexpr const char* kTickMicrotask[] = {
        "process._tickCallback (internal/process/next_tick.js:68:7)"};
    static constexpr const char* kFile[] = {"FSReqWrap.oncomplete (fs.js:154:5)"};
    static constexpr const char* kFileRead[] = {
        "FSReqWrap.readFileAfterClose [as oncomplete] (internal/fs/read_file_context.js:53:3)"};
    switch (kind) {
        case TaskKind::None:
        case TaskKind::Microtask: return {};
        case TaskKind::Main: return kMain;
        case TaskKind::Timer: return kTimer;
        case TaskKind::Immediate: return kImmediate;
        case TaskKind::NextTick:
        case TaskKind::NextTickOne:
        case TaskKind::NextTickTwo:
        case TaskKind::TimerNextTick: return kNextTick;
        case TaskKind::TickMicrotask:
        case TaskKind::TimerMicrotask: return kTickMicrotask;
        case TaskKind::FileCompletion: return kFile;
        case TaskKind::FileRead: return kFileRead;
    }
    return {};
}

/// lib/internal/process/task_queues.js runMicrotask, around a callback of queueMicrotask.
constexpr const char* kQueueMicrotaskLines[] = {
    "node:internal/process/task_queues:140:7",
    "AsyncResource.runInAsyncScope (node:async_hooks:206:9)",
    "AsyncResource.runMicrotask (node:internal/process/task_queues:137:8)",
};

}  // namespace

Lines node_lines(const Edition& edition, TaskKind kind) {
    return edition.node != 0 && edition.node < 12 ? lines_of_node_10(kind) : lines_of_node_20(kind);
}

Lines microtask_lines(const Edition& edition) {
    return edition.node == 0 ? Lines() : kQueueMicrotaskLines;
}

}  // namespace loopscope::vm
