#include "engine/host/natives.h"

#include <algorithm>
#include <cmath>

#include "engine/builtins/random.h"
#include "engine/host/cluster_agent.h"
#include "engine/host/file_notices.h"
#include "engine/host/file_operations.h"
#include "engine/host/first_uses.h"
#include "engine/host/host.h"
#include "engine/loop/pool.h"
#include "engine/vm/recorder.h"

namespace loopscope::host {

namespace {

using vm::Completion;
using vm::NativeCall;

/// The process and its world, which are there once a run begins: not yet while the library's files are run,
/// as what those make is the same for every run.
HostAgent& host_agent(NativeCall& call) {
    auto& agent = static_cast<HostAgent&>(call.agent);
    LOOPSCOPE_ASSERT(agent.host.epoch_ms != 0, "what only a run knows is asked for from BeginProgram on");
    return agent;
}

std::uint32_t site(NativeCall& call) {
    return vm::current_site(call.agent, call.program);
}

Value string(NativeCall& call, const std::string& utf8) {
    return call.heap().make_string(base::utf8_to_utf16(utf8));
}

Value array(NativeCall& call, std::span<const Value> elements) {
    return call.heap().make_array(call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), elements);
}

bool is_unused(const loop::ThreadPool& pool) {
    return std::all_of(pool.free_at.begin(), pool.free_at.end(), [](auto at) { return at == 0; });
}

/// %write_output(1 or 2, text)
Completion write(NativeCall& call) {
    const Stream stream = call.number(0) == 1 ? Stream::Output : Stream::Error;
    auto& host = host_agent(call).host;
    bool& opened = host.opened[stream == Stream::Output ? 0 : 1];
    charge_first_use(host_agent(call), stream == Stream::Output ? "stdout" : "stderr");
    // RUNTIME: Node 20 lib/internal/streams/writable.js, onwrite: what is written at once schedules a tick.
    // Up to Node 8 it shows in the order of rejections that each write to a pipe ends with one.
    const std::uint16_t node = call.agent.edition.node;
    if (!opened || node >= 12 || (node != 0 && node < 10)) host_agent(call).loop.stream_tick = true;
    // RUNTIME: the first pipe that is opened takes a descriptor of its own, not in Node 8 and 10.
    const bool takes = node >= 12 || (node != 0 && node < 8);
    if (takes && !host.opened[0] && !host.opened[1]) host.files.take_descriptor(first_file_descriptor(node));
    opened = true;
    write_output(host_agent(call), call.recorder, stream, call.heap().utf8(call.argument(1)), site(call));
    call.ends_tick = true;
    return Value();
}

/// %uptime_ms(): since the process started, with a fraction. A look at the clock.
Completion uptime_ms(NativeCall& call) {
    charge_clock_read(host_agent(call));
    return Value::number(static_cast<double>(call.agent.clock) / 1e6);
}

/// %wall_ms(): since 1970, with a fraction. A look at the clock.
Completion wall_ms(NativeCall& call) {
    charge_clock_read(host_agent(call));
    return Value::number(wall_clock_ms(host_agent(call)));
}

/// %clock_ms(): the same without a look at the clock, for what the loop keeps anyway.
Completion clock_ms(NativeCall& call) {
    return Value::number(static_cast<double>(call.agent.clock) / 1e6);
}

/// %clock_parts() -> [seconds, nanoseconds] since the process started. A look at the clock.
Completion clock_parts(NativeCall& call) {
    charge_clock_read(host_agent(call));
    constexpr std::uint64_t kSecond = 1'000'000'000;
    const Value parts[] = {Value::number(static_cast<double>(call.agent.clock / kSecond)),
                           Value::number(static_cast<double>(call.agent.clock % kSecond))};
    return array(call, parts);
}

double referenced(const std::deque<loop::Immediate>& immediates) {
    return static_cast<double>(
        std::count_if(immediates.begin(), immediates.end(),
                      [](const loop::Immediate& it) { return it.referenced && !it.destroyed; }));
}

/// %active_timers() -> [timers, immediates] that keep the loop alive
Completion active_timers(NativeCall& call) {
    const loop::LoopState& loop = host_agent(call).loop;
    const Value counts[] = {
        Value::number(static_cast<double>(loop.timers.referenced_count)),
        Value::number(referenced(loop.immediates) + referenced(loop.outstanding_immediates))};
    return array(call, counts);
}

/// %epoch_ms(): the wall-clock time at which the process started.
Completion epoch_ms(NativeCall& call) {
    return Value::number(static_cast<double>(host_agent(call).host.epoch_ms));
}

/// %files_now(kind, input) -> [failure, result]: on the main thread, which waits for it.
Completion files_now(NativeCall& call) {
    HostAgent& agent = host_agent(call);
    const std::string kind = call.heap().utf8(call.argument(0));
    const std::uint64_t latency = latency_of(agent, kind, call.argument(1));
    const std::string label = label_of(agent, kind, call.argument(1));
    agent.clock += latency;
    agent.host.blocked_ns += latency;
    loop::perform_finished(agent, host_hooks());
    const OperationResult result = perform_operation(agent, kind, call.argument(1));
    tell_of_changes(agent, agent.clock);
    agent.host.last_blocking_operation = label;
    vm::note_event(agent, call.recorder, vm::EventKind::Blocked, site(call), Value(), Value(), latency);
    call.ends_tick = true;
    const Value both[] = {result.failure, result.result};
    return array(call, both);
}

/// %files_later(kind, input, callback, is_followed): on a worker of the thread pool; callback(failure,
/// result) in the poll phase.
Completion files_later(NativeCall& call) {
    HostAgent& agent = host_agent(call);
    charge_first_use(agent, "shared:pool");
    loop::PoolRequest request;
    request.kind = call.heap().utf8(call.argument(0));
    request.input = call.argument(1);
    request.callback = call.argument(2);
    request.label = label_of(agent, request.kind, request.input);
    request.duration = latency_of(agent, request.kind, request.input);
    request.submitted_at_site = site(call);
    request.is_followed = call.argument(3).is_true();
    loop::submit_request(agent, call.recorder, std::move(request));
    return Value();
}

/// %pool_wait(label, ns, callback): occupies a worker of the thread pool that long; callback() in the poll
/// phase.
Completion pool_wait(NativeCall& call) {
    loop::PoolRequest request;
    request.kind = kWait;
    request.label = call.heap().utf8(call.argument(0));
    request.duration = static_cast<std::uint64_t>(call.argument(1).as_number());
    request.callback = call.argument(2);
    request.submitted_at_site = site(call);
    loop::submit_request(host_agent(call), call.recorder, std::move(request));
    return Value();
}

/// %set_pool_size(workers): unless the pool has been used.
Completion set_pool_size(NativeCall& call) {
    loop::ThreadPool& pool = host_agent(call).loop.pool;
    if (is_unused(pool) && pool.requests.empty())
        pool.free_at.assign(static_cast<std::size_t>(call.number(0)), 0);
    return Value();
}

/// %draw_cost(kind): what the scenario says that a pool job of that kind takes, ns; undefined when it says
/// nothing.
Completion draw_cost(NativeCall& call) {
    HostAgent& agent = host_agent(call);
    const auto& costs = agent.host.latencies.by_kind;
    const auto found = costs.find(call.heap().utf8(call.argument(0)));
    return found == costs.end() ? Value()
                                : Value::number(static_cast<double>(draw_latency(agent, found->second)));
}

/// %first_use(name): the program uses that now; the first time in a process takes long. False while the
/// library's files are run: nothing is used yet.
Completion first_use(NativeCall& call) {
    auto& agent = static_cast<HostAgent&>(call.agent);
    if (agent.host.epoch_ms == 0) return Value::boolean(false);
    charge_first_use(agent, call.heap().utf8(call.argument(0)));
    return Value::boolean(true);
}

/// %io_spend(ns): the main thread works that long in the operating system.
Completion io_spend(NativeCall& call) {
    call.agent.clock += static_cast<std::uint64_t>(call.argument(0).as_number());
    return Value();
}

/// %world_text(): the world as JSON.
Completion world_text(NativeCall& call) {
    return string(call, host_agent(call).host.world);
}

/// %world_random(): a number from 0 up to 1, not from the sequence of Math.random.
Completion world_random(NativeCall& call) {
    return Value::number(
        static_cast<double>(builtins::next_random(host_agent(call).host.world_random) >> 11) * 0x1p-53);
}

/// %poll_later(callback, at once): loop::post_message.
Completion poll_later(NativeCall& call) {
    HostAgent& agent = host_agent(call);
    loop::PoolRequest request;
    request.kind = call.argument(2).is_true() ? loop::kQuietMessage : loop::kMessage;
    request.label = loop::kMessage;
    request.callback = call.argument(0);
    request.submitted_at_site = site(call);
    request.context = agent.async_context;
    loop::post_message(agent, std::move(request), call.argument(1).is_true());
    return Value();
}

Completion list_of(NativeCall& call, const std::vector<std::string>& texts) {
    std::vector<Value> values;
    for (const std::string& text : texts) values.push_back(string(call, text));
    return array(call, values);
}

Completion process_arguments(NativeCall& call) {
    return list_of(call, host_agent(call).host.arguments);
}

/// %process_environment() -> [name, value, …]
Completion process_environment(NativeCall& call) {
    std::vector<std::string> texts;
    for (const auto& [name, value] : host_agent(call).host.environment) {
        texts.push_back(name);
        texts.push_back(value);
    }
    return list_of(call, texts);
}

Completion working_directory(NativeCall& call) {
    return string(call, host_agent(call).host.working_directory);
}

/// %change_directory(path): the path is absolute and there.
Completion change_directory(NativeCall& call) {
    host_agent(call).host.working_directory = call.heap().utf8(call.argument(0));
    return Value();
}

Completion main_path(NativeCall& call) {
    return string(call, host_agent(call).host.main_path);
}

/// %is_script(): the program is a plain script, not a module.
Completion is_script(NativeCall& call) {
    return Value::boolean(call.program.is_script);
}

/// %heap_bytes(): what process.memoryUsage builds on.
Completion heap_bytes(NativeCall& call) {
    return Value::number(static_cast<double>(call.heap().bytes()));
}

constexpr vm::NativeEntry kHostNatives[] = {
    {"%", "write_output", 2, write},
    {"%", "active_timers", 0, active_timers},
    {"%", "uptime_ms", 0, uptime_ms},
    {"%", "clock_ms", 0, clock_ms},
    {"%", "wall_ms", 0, wall_ms},
    {"%", "clock_parts", 0, clock_parts},
    {"%", "epoch_ms", 0, epoch_ms},
    {"%", "files_now", 2, files_now},
    {"%", "files_later", 4, files_later},
    {"%", "poll_later", 3, poll_later},
    {"%", "pool_wait", 3, pool_wait},
    {"%", "set_pool_size", 1, set_pool_size},
    {"%", "draw_cost", 1, draw_cost},
    {"%", "first_use", 1, first_use},
    {"%", "io_spend", 1, io_spend},
    {"%", "world_text", 0, world_text},
    {"%", "world_random", 0, world_random},
    {"%", "process_arguments", 0, process_arguments},
    {"%", "process_environment", 0, process_environment},
    {"%", "working_directory", 0, working_directory},
    {"%", "change_directory", 1, change_directory},
    {"%", "main_path", 0, main_path},
    {"%", "is_script", 0, is_script},
    {"%", "heap_bytes", 0, heap_bytes},
};

}  // namespace

void register_host_natives(vm::NativeRegistry& registry) {
    registry.add(kHostNatives);
    register_text_natives(registry);
    register_notice_natives(registry);
    register_inspect_natives(registry);
    register_view_natives(registry);
    register_crypto_natives(registry);
    register_zlib_natives(registry);
    register_module_natives(registry);
    register_es_module_natives(registry);
    register_cluster_natives(registry);
    register_realm_natives(registry);
}

}  // namespace loopscope::host
