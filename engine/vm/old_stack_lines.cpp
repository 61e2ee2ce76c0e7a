#include "engine/vm/old_stack_lines.h"

namespace loopscope::vm {

std::span<const char* const> old_lines_of_node(TaskKind kind) {
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

}  // namespace loopscope::vm
