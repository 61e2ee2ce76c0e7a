#include <algorithm>

#include "engine/loop/natives.h"
#include "engine/vm/interpreter.h"
#include "engine/vm/recorder.h"

// What the library's sockets are written with.
namespace loopscope::loop {

namespace {

using vm::Completion;
using vm::EventKind;
using vm::NativeCall;

LoopAgent& loop_agent(NativeCall& call) {
    return static_cast<LoopAgent&>(call.agent);
}

std::uint64_t natural(NativeCall& call, std::size_t index) {
    const Value value = call.argument(index);
    return value.is_number() && value.as_number() >= 0 ? static_cast<std::uint64_t>(value.as_number()) : 0;
}

Value number(std::uint64_t value) {
    return Value::number(static_cast<double>(value));
}

/// %io_now(): virtual time in ns, without the cost of a look at the clock.
Completion io_now(NativeCall& call) {
    return number(call.agent.clock);
}

/// %io_handle() -> the number of a handle to be
Completion io_handle(NativeCall& call) {
    return number(loop_agent(call).loop.next_handle_id++);
}

/// %io_watch(handle): the next poll phase adds it to what it looks at.
Completion io_watch(NativeCall& call) {
    loop_agent(call).loop.io.unwatched.push_back(natural(call, 0));
    return Value();
}

IoEvent make_event(NativeCall& call, std::string label) {
    LoopAgent& agent = loop_agent(call);
    IoEvent event;
    event.id = agent.loop.pool.next_id++;  // one count for all that poll delivers
    event.label = std::move(label);
    event.queued_at_tick = agent.tick;
    event.queued_at_site = vm::current_site(agent, call.program);
    event.queued_by = agent.running_job;
    return event;
}

/// %io_listen(handle, port): what the handle hears, until it is cancelled.
Completion io_listen(NativeCall& call) {
    loop_agent(call).loop.io.listening[natural(call, 0)] = static_cast<std::uint32_t>(natural(call, 1));
    return Value();
}

/// %io_ready(handle, callback, argument, due, label, context) -> id: at `due` something is ready on the
/// handle.
Completion io_ready(NativeCall& call) {
    LoopAgent& agent = loop_agent(call);
    const Value label = call.argument(4);
    IoEvent event = make_event(call, call.heap().utf8(label));
    event.handle = natural(call, 0);
    event.callback = call.argument(1);
    event.argument = call.argument(2);
    event.due_at = natural(call, 3);
    event.context = call.argument(5);
    give_place(agent.loop.io, event);
    vm::note_event(agent, call.recorder, EventKind::IoQueued, event.queued_at_site, label, event.callback,
                   event.id, event.due_at);
    agent.loop.io.events.push_back(std::move(event));
    return number(agent.loop.io.events.back().id);
}

/// %io_outside(callback, argument, due, label): the world does something then: callback(argument, due), which
/// is no callback of the loop.
Completion io_outside(NativeCall& call) {
    IoEvent event = make_event(call, call.heap().utf8(call.argument(3)));
    event.callback = call.argument(0);
    event.argument = call.argument(1);
    event.due_at = natural(call, 2);
    event.outside = true;
    loop_agent(call).loop.io.events.push_back(std::move(event));
    return Value();
}

/// %io_cancel(handle): the handle is closed; nothing becomes ready on it any more.
Completion io_cancel(NativeCall& call) {
    LoopAgent& agent = loop_agent(call);
    IoState& io = agent.loop.io;
    const std::uint64_t handle = natural(call, 0);
    for (const IoEvent& event : io.events) {
        if (event.handle != handle || event.outside) continue;
        vm::note_event(agent, call.recorder, EventKind::IoCancelled, 0, Value(), Value(), event.id);
    }
    std::erase_if(io.events, [&](const IoEvent& it) { return it.handle == handle && !it.outside; });
    std::erase_if(io.continuations, [&](const IoEvent& it) { return it.handle == handle; });
    std::erase(io.unwatched, handle);
    io.listening.erase(handle);
    io.places.erase(handle);
    return Value();
}

/// %io_argument(id): what an event that is on its way is about; undefined when there is none of that number.
Completion io_argument(NativeCall& call) {
    for (const IoEvent& event : loop_agent(call).loop.io.events) {
        if (event.id == natural(call, 0)) return event.argument;
    }
    return Value();
}

/// %io_go_on(callback): the rest of what the running event brought, after what its first part has queued.
Completion io_go_on(NativeCall& call) {
    IoState& io = loop_agent(call).loop.io;
    IoEvent event = make_event(call, "");
    event.handle = io.running_handle;
    event.callback = call.argument(0);
    event.argument = io.running_argument;
    event.context = io.running_context;
    io.continuations.push_back(std::move(event));
    return Value();
}

/// %io_feed(callback, context): uv__io_feed, for the pending callbacks.
Completion io_feed(NativeCall& call) {
    IoState& io = loop_agent(call).loop.io;
    io.pending.push_back({io.next_pending_id++, call.argument(0), call.argument(1)});
    return Value();
}

/// %io_keep_alive(difference): how many more handles keep the loop alive.
Completion io_keep_alive(NativeCall& call) {
    LoopState& loop = loop_agent(call).loop;
    const std::int64_t handles = static_cast<std::int64_t>(loop.active_handles) +
                                 static_cast<std::int64_t>(call.argument(0).as_number());
    LOOPSCOPE_ASSERT(handles >= 0, "a handle stops keeping the loop alive once");
    loop.active_handles = static_cast<std::uint32_t>(handles);
    return Value();
}

/// %io_looks(): how often poll has asked what is ready.
Completion io_looks(NativeCall& call) {
    return number(loop_agent(call).loop.io.looks);
}

/// %callbacks_begun(): how many callbacks libuv has begun to call.
Completion callbacks_begun(NativeCall& call) {
    return number(loop_agent(call).loop.callbacks_begun);
}

constexpr vm::NativeEntry kIoNatives[] = {
    {"%", "io_now", 0, io_now},
    {"%", "io_handle", 0, io_handle},
    {"%", "io_listen", 2, io_listen},
    {"%", "io_watch", 1, io_watch},
    {"%", "io_ready", 6, io_ready},
    {"%", "io_outside", 4, io_outside},
    {"%", "io_cancel", 1, io_cancel},
    {"%", "io_argument", 1, io_argument},
    {"%", "io_go_on", 1, io_go_on},
    {"%", "io_feed", 2, io_feed},
    {"%", "io_looks", 0, io_looks},
    {"%", "io_keep_alive", 1, io_keep_alive},
    {"%", "callbacks_begun", 0, callbacks_begun},
};

}  // namespace

vm::NativeTable io_natives() {
    return kIoNatives;
}

}  // namespace loopscope::loop
