#include <concepts>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "engine/heap/digest.h"
#include "engine/machine/machine.h"

// One overload for each struct of the state, its members in the order of declaration. Caches of the heap are
// its own affair: equal heaps have equal digests.

namespace loopscope::machine {

namespace {

using heap::Digest;

template <typename T>
requires std::integral<T> || std::is_enum_v<T>
void add(Digest& digest, T number) {
    digest.add(static_cast<std::uint64_t>(number));
}

void add(Digest& digest, heap::Value value) {
    digest.add(value.bits());
}

void add(Digest& digest, const std::string& text) {
    digest.add_bytes(text.data(), text.size());
}

void add(Digest& digest, double number) {
    add(digest, heap::Value::number(number));
}

template <typename T>
void add(Digest& digest, const std::vector<T>& items);
template <typename T>
void add(Digest& digest, const std::deque<T>& items);
template <typename K, typename V>
void add(Digest& digest, const std::map<K, V>& items);
template <typename T>
void add(Digest& digest, const std::optional<T>& item);

template <typename... Members>
void add_all(Digest& digest, const Members&... members) {
    (add(digest, members), ...);
}

void add(Digest& digest, const vm::Frame& it) {
    add_all(digest, it.function_template, it.pc, it.environment, it.function, it.this_value, it.new_target,
            it.argument_count);
    add_all(digest, it.kind, it.action, it.resume_mode, it.visibility, it.native, it.base, it.return_base,
            it.entry_environment, it.activation_object, it.call_site, it.pushed_at_tick);
}

void add(Digest& digest, const heap::PromiseReaction& it) {
    add_all(digest, it.kind, it.on_fulfilled, it.on_rejected, it.derived, it.resolve, it.reject,
            it.registered_at_tick, it.registered_at_site);
}

void add(Digest& digest, const vm::Job& it) {
    add_all(digest, it.kind, it.id, it.rejected, it.reaction, it.promise, it.argument, it.callback,
            it.queued_at_tick, it.queued_at_site, it.queued_by);
}

void add(Digest& digest, const vm::RejectionNote& it) {
    add_all(digest, it.kind, it.promise);
}

void add(Digest& digest, const vm::GlobalBinding& it) {
    add_all(digest, it.value, it.constant);
}

void add(Digest& digest, const loop::StagedCall& it) {
    add_all(digest, it.staged, it.callee, it.this_value, it.arguments);
}

void add(Digest& digest, const loop::NextTick& it) {
    add_all(digest, it.id, it.callback, it.arguments, it.queued_at_tick, it.queued_at_site, it.queued_by);
}

void add(Digest& digest, const loop::Immediate& it) {
    add_all(digest, it.id, it.object, it.callback, it.arguments, it.referenced, it.destroyed,
            it.queued_at_tick, it.queued_at_site, it.queued_by);
}

void add(Digest& digest, const loop::PoolRequest& it) {
    add_all(digest, it.id, it.kind, it.label, it.input, it.callback, it.failure, it.result, it.duration,
            it.submitted_at, it.starts_at, it.finishes_at, it.worker, it.start_noted, it.finish_noted,
            it.performed, it.submitted_at_tick, it.submitted_at_site, it.submitted_by);
}

void add(Digest& digest, const loop::ThreadPool& it) {
    add_all(digest, it.free_at, it.requests, it.finished, it.next_id);
}

void add(Digest& digest, const loop::ClosingHandle& it) {
    add_all(digest, it.id, it.callback);
}

void add(Digest& digest, const loop::UnhandledRejection& it) {
    add_all(digest, it.promise, it.reason, it.warned);
}

void add(Digest& digest, const loop::UncaughtError& it) {
    add_all(digest, it.value, it.from_promise);
}

void add(Digest& digest, const loop::Timer& it) {
    add_all(digest, it.id, it.object, it.callback, it.arguments, it.after, it.start, it.repeat, it.referenced,
            it.active, it.destroyed, it.started_at_tick, it.started_at_site, it.started_by, it.fired);
}

void add(Digest& digest, const loop::TimerList& it) {
    add_all(digest, it.expiry, it.id, it.timers);
}

void add(Digest& digest, const loop::Timers& it) {
    add_all(digest, it.all, it.lists, it.next_id, it.next_list_id, it.referenced_count, it.handle_active,
            it.handle_due, it.next_expiry);
}

void add(Digest& digest, const loop::LoopState& it) {
    add_all(digest, it.point, it.phase, it.activity, it.activity_id, it.iteration, it.time, it.drain,
            it.microtasks_ran, it.rejections_left, it.staged, it.staged_job, it.next_ticks, it.next_tick_id);
    add_all(digest, it.timers, it.timers_running, it.timers_now, it.running_list, it.ran_a_timer,
            it.running_timer_start, it.immediates, it.outstanding_immediates, it.ran_an_immediate,
            it.next_immediate_id);
    add_all(digest, it.pool, it.deliveries, it.closing, it.next_handle_id, it.active_handles, it.unhandled,
            it.pending_rejections, it.handled_late, it.rejections_touched, it.uncaught_queue, it.uncaught,
            it.exit_code, it.exiting);
}

void add(Digest& digest, const host::OutputChunk& it) {
    add_all(digest, it.stream, it.text, it.tick, it.site);
}

void add(Digest& digest, const host::HostState& it) {
    add(digest, it.files.digest());
    add(digest, it.output.size());
    for (std::size_t i = 0; i < it.output.size(); ++i) add(digest, it.output[i]);
    add_all(digest, it.arguments, it.environment, it.working_directory, it.main_path,
            it.latencies.file_operation, it.latencies.by_path, it.epoch_ms, it.last_blocking_operation,
            it.blocked_ns);
}

template <typename T>
void add(Digest& digest, const std::vector<T>& items) {
    add(digest, items.size());
    for (const T& item : items) add(digest, item);
}

template <typename T>
void add(Digest& digest, const std::deque<T>& items) {
    add(digest, items.size());
    for (const T& item : items) add(digest, item);
}

template <typename K, typename V>
void add(Digest& digest, const std::map<K, V>& items) {
    add(digest, items.size());
    for (const auto& [key, value] : items) add_all(digest, key, value);
}

template <typename T>
void add(Digest& digest, const std::optional<T>& item) {
    add(digest, item.has_value());
    if (item) add(digest, *item);
}

}  // namespace

std::uint64_t digest(const Machine& machine) {
    Digest digest;
    add(digest, machine.heap.digest());
    for (const heap::Value intrinsic : machine.realm.intrinsics) add(digest, intrinsic);
    add_all(digest, machine.frames, machine.stack, machine.microtasks, machine.rejections, machine.tick,
            machine.instructions, machine.nanoseconds_per_instruction, machine.clock, machine.clock_reads,
            machine.random, machine.next_job_id, machine.running_job);
    add_all(digest, machine.throwing, machine.thrown, machine.task_kind, machine.in_callback_job,
            machine.template_objects, machine.global_bindings, machine.completed_by_throw, machine.completion,
            machine.fatal, machine.refusal, machine.exit_requested, machine.visible_depth);
    add_all(digest, machine.limits.max_frames, machine.limits.max_stack_values,
            machine.limits.max_heap_bytes);
    add_all(digest, machine.loop, machine.host);
    return digest.value();
}

}  // namespace loopscope::machine
