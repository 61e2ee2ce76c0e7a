#include "engine/vm/node_lines.h"

#include <string_view>

#include "engine/vm/node_lines_tables.h"

namespace loopscope::vm {

namespace {

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
constexpr LinesOfNode kNode20{kMain20,
                              kTimer20,
                              kImmediate20,
                              kNextTick20,
                              kNextTickOne20,
                              kNextTickTwo20,
                              kNextTickThree20,
                              kNextTickFour20,
                              kNextTickMany20,
                              kTickMicrotask20,
                              kFile20,
                              kFileRead20,
                              {},
                              {},
                              {}};

// RUNTIME: the same of Node v24.21.0.
constexpr const char* kMain24[] = {
    "Module._compile (node:internal/modules/cjs/loader:1929:14)",
    "Object..js (node:internal/modules/cjs/loader:2060:10)",
    "Module.load (node:internal/modules/cjs/loader:1651:32)",
    "Module._load (node:internal/modules/cjs/loader:1443:12)",
    "wrapModuleLoad (node:internal/modules/cjs/loader:261:19)",
    "Module.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:154:5)",
    "node:internal/main/run_main_module:33:47",
};
constexpr const char* kTimer24[] = {
    "listOnTimeout (node:internal/timers:685:17)",
    "process.processTimers (node:internal/timers:618:7)",
};
constexpr const char* kImmediate24[] = {"process.processImmediate (node:internal/timers:574:21)"};
constexpr const char* kNextTick24[] = {
    "process.processTicksAndRejections (node:internal/process/task_queues:85:11)"};
constexpr const char* kNextTickOne24[] = {
    "process.processTicksAndRejections (node:internal/process/task_queues:89:21)"};
constexpr const char* kNextTickTwo24[] = {
    "process.processTicksAndRejections (node:internal/process/task_queues:90:21)"};
constexpr const char* kTickMicrotask24[] = {
    "process.processTicksAndRejections (node:internal/process/task_queues:104:5)"};
constexpr const char* kNextTickThree24[] = {
    "process.processTicksAndRejections (node:internal/process/task_queues:91:21)"};
constexpr const char* kNextTickFour24[] = {
    "process.processTicksAndRejections (node:internal/process/task_queues:92:21)"};
constexpr const char* kNextTickMany24[] = {
    "process.processTicksAndRejections (node:internal/process/task_queues:93:22)"};
constexpr const char* kFile24[] = {"FSReqCallback.oncomplete (node:fs:199:5)"};
constexpr const char* kFileRead24[] = {
    "FSReqCallback.readFileAfterClose [as oncomplete] (node:internal/fs/read/context:96:3)"};
constexpr LinesOfNode kNode24{kMain24,
                              kTimer24,
                              kImmediate24,
                              kNextTick24,
                              kNextTickOne24,
                              kNextTickTwo24,
                              kNextTickThree24,
                              kNextTickFour24,
                              kNextTickMany24,
                              kTickMicrotask24,
                              kFile24,
                              kFileRead24,
                              {},
                              {},
                              {}};

LinesOfNode::Lines lines_of(const LinesOfNode& node, TaskKind kind) {
    switch (kind) {
        case TaskKind::None: return {};
        case TaskKind::Microtask: return node.microtask;
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
        case TaskKind::AskedMicrotask: return node.asked_microtask;
        case TaskKind::FileCompletion: return node.file;
        case TaskKind::FileRead: return node.file_read;
    }
    return {};
}

/// lib/internal/process/task_queues.js, runNextTicks, and who calls it in lib/internal/timers.js.
struct LinesBetween {
    LinesOfNode::Lines with_ticks, without_ticks, timers, lists, immediates;
};

// RUNTIME: Node v20.20.2.
constexpr const char* kWithTicks20[] = {"runNextTicks (node:internal/process/task_queues:64:3)"};
constexpr const char* kWithoutTicks20[] = {"runNextTicks (node:internal/process/task_queues:60:5)"};
constexpr const char* kBetweenTimers20[] = {
    "listOnTimeout (node:internal/timers:545:9)",
    "process.processTimers (node:internal/timers:519:7)",
};
constexpr const char* kBetweenLists20[] = {"process.processTimers (node:internal/timers:516:9)"};
constexpr const char* kBetweenImmediates20[] = {"process.processImmediate (node:internal/timers:454:9)"};
constexpr LinesBetween kBetween20{kWithTicks20, kWithoutTicks20, kBetweenTimers20, kBetweenLists20,
                                  kBetweenImmediates20};

// RUNTIME: Node v24.21.0.
constexpr const char* kWithTicks24[] = {"runNextTicks (node:internal/process/task_queues:69:3)"};
constexpr const char* kWithoutTicks24[] = {"runNextTicks (node:internal/process/task_queues:65:5)"};
constexpr const char* kBetweenTimers24[] = {
    "listOnTimeout (node:internal/timers:644:9)",
    "process.processTimers (node:internal/timers:618:7)",
};
constexpr const char* kBetweenLists24[] = {"process.processTimers (node:internal/timers:615:9)"};
constexpr const char* kBetweenImmediates24[] = {"process.processImmediate (node:internal/timers:541:9)"};
constexpr LinesBetween kBetween24{kWithTicks24, kWithoutTicks24, kBetweenTimers24, kBetweenLists24,
                                  kBetweenImmediates24};

void add_lines_between(const LinesBetween& lines, DrainPlace place, bool has_ticks, NodeLines& to) {
    to.add(has_ticks ? lines.with_ticks : lines.without_ticks);
    switch (place) {
        case DrainPlace::AfterCallback:
        case DrainPlace::AfterMain: break;
        case DrainPlace::BetweenTimers: return to.add(lines.timers);
        case DrainPlace::BetweenTimerLists: return to.add(lines.lists);
        case DrainPlace::BetweenImmediates: return to.add(lines.immediates);
    }
}

bool is_drained(TaskKind kind) {
    return kind == TaskKind::Microtask || kind == TaskKind::TickMicrotask ||
           kind == TaskKind::AskedMicrotask || (kind >= TaskKind::NextTick && kind <= TaskKind::NextTickMany);
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
    const bool is_newest = edition.node >= 24;
    lines.add(lines_of(is_old ? lines_of_old_node(edition.node) : is_newest ? kNode24 : kNode20, kind));
    if (is_old && place == DrainPlace::AfterMain && is_drained(kind))
        lines.add(lines_of_old_node(edition.node).after_main);
    const bool is_between = place != DrainPlace::AfterCallback && place != DrainPlace::AfterMain;
    if (is_old || !is_between || !is_drained(kind)) return lines;
    const bool has_ticks = lines.count > 0;
    // It is not called as a method of process there.
    if (has_ticks) lines.lines[0] += std::string_view("process.").size();
    add_lines_between(is_newest ? kBetween24 : kBetween20, place, has_ticks, lines);
    return lines;
}

std::uint32_t wrapped_columns(const Edition& edition, std::string_view file, std::uint32_t line) {
    constexpr std::string_view kWrapper = "(function (exports, require, module, __filename, __dirname) { ";
    const bool is_wrapped = edition.node != 0 && edition.node < 10 && line == 1 && file.starts_with("/");
    return is_wrapped ? static_cast<std::uint32_t>(kWrapper.size()) : 0;
}

LinesOfNode::Lines microtask_lines(const Edition& edition) {
    return edition.node == 0 || edition.node >= 24 ? LinesOfNode::Lines() : kQueueMicrotaskLines;
}

}  // namespace loopscope::vm
