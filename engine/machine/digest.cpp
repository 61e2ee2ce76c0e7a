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

/// Hashes in the order of the calls.
class Hasher {
  public:
    std::uint64_t value() const { return digest_.value(); }

    template <typename T>
    requires std::integral<T> || std::is_enum_v<T>
    void add(T number) { digest_.add(static_cast<std::uint64_t>(number)); }

    void add(heap::Value value) { digest_.add(value.bits()); }

    void add(const std::string& text) { digest_.add_bytes(text.data(), text.size()); }

    void add(double number) { add(heap::Value::number(number)); }

    template <typename... Members>
    void add_all(const Members&... members) {
        (add(members), ...);
    }

    void add(const vm::Frame& it) {
        add_all(it.function_template, it.pc, it.environment, it.function, it.this_value, it.new_target,
                it.argument_count);
        add_all(it.kind, it.action, it.resume_mode, it.visibility, it.native, it.base, it.return_base,
                it.entry_environment, it.crosses_realms, it.activation_object, it.call_site,
                it.pushed_at_tick);
    }

    void add(const heap::PromiseReaction& it) {
        add_all(it.kind, it.on_fulfilled, it.on_rejected, it.derived, it.resolve, it.reject,
                it.registered_at_tick, it.registered_at_site, it.context);
    }

    void add(const vm::Job& it) {
        add_all(it.kind, it.id, it.rejected, it.reaction, it.promise, it.argument, it.callback,
                it.queued_at_tick, it.queued_at_site, it.queued_by, it.context);
    }

    void add(const vm::RejectionNote& it) { add_all(it.kind, it.promise); }
    void add(const vm::PromiseNote& it) { add_all(it.kind, it.promise, it.parent); }

    void add(const vm::GlobalBinding& it) { add_all(it.value, it.constant); }

    void add(const bytecode::LateUnit& it) {
        digest_.add_bytes(it.text.data(), it.text.size() * sizeof(char16_t));
        add_all(it.name, it.is_module, it.is_eval, it.eval_site, it.strings);
    }

    void add(const loop::StagedCall& it) {
        add_all(it.staged, it.callee, it.this_value, it.arguments, it.context);
    }

    void add(const loop::NextTick& it) {
        add_all(it.id, it.kind, it.handle, it.callback, it.arguments, it.queued_at_tick, it.queued_at_site,
                it.queued_by, it.context);
    }

    void add(const loop::Immediate& it) {
        add_all(it.id, it.object, it.callback, it.arguments, it.referenced, it.destroyed, it.queued_at_tick,
                it.queued_at_site, it.queued_by, it.context);
    }

    void add(const loop::PoolRequest& it) {
        add_all(it.id, it.kind, it.label, it.input, it.callback, it.failure, it.result, it.duration,
                it.submitted_at, it.starts_at, it.finishes_at, it.worker, it.start_noted, it.finish_noted,
                it.performed, it.is_followed, it.forced_failure, it.submitted_at_tick, it.submitted_at_site,
                it.submitted_by, it.context);
    }

    void add(const loop::ThreadPool& it) { add_all(it.free_at, it.requests, it.finished, it.next_id); }

    void add(const loop::IoEvent& it) {
        add_all(it.id, it.handle, it.sequence, it.ready_since, it.due_at, it.label, it.callback, it.argument,
                it.context, it.outside, it.queued_at_tick, it.queued_at_site, it.queued_by);
    }

    void add(const loop::PendingCallback& it) { add_all(it.id, it.callback, it.context); }

    void add(const loop::Delivery& it) { add_all(it.is_io, it.id); }

    void add(const loop::IoState& it) {
        add_all(it.events, it.unwatched, it.places, it.continuations, it.pending, it.listening,
                it.next_pending_id, it.pending_until, it.next_sequence, it.looks, it.looked_at,
                it.looked_at_tick, it.running_handle, it.running_argument, it.running_context, it.inputs_done,
                it.waits_for_input);
    }

    void add(const loop::ClosingHandle& it) { add_all(it.id, it.callback, it.context); }

    void add(const loop::UnhandledRejection& it) { add_all(it.promise, it.reason, it.warned, it.number); }

    void add(const loop::UncaughtError& it) { add_all(it.value, it.from_promise, it.site, it.by_library); }

    void add(const loop::Timer& it) {
        add_all(it.id, it.object, it.callback, it.arguments, it.after, it.start, it.repeat, it.referenced,
                it.active, it.destroyed, it.started_at_tick, it.started_at_site, it.started_by, it.fired,
                it.context, it.own_handle, it.due_at, it.nesting);
    }

    void add(const loop::TimerList& it) { add_all(it.expiry, it.id, it.timers); }

    void add(const loop::TimerHandle& it) {
        add_all(it.duration, it.own, it.active, it.is_postponed, it.due, it.order, it.timers, it.context);
    }

    void add(const loop::Timers& it) {
        add_all(it.all, it.lists, it.next_id, it.next_list_id, it.referenced_count, it.handle_active,
                it.handle_due, it.next_expiry, it.keeping, it.handles, it.handle_of_duration,
                it.next_handle_order, it.object_shape, it.first_slot, it.list_object);
    }

    void add(const loop::TimersLook& it) { add_all(it.count, it.tick, it.time); }

    void add(const loop::HtmlTask& it) {
        add_all(it.id, it.source, it.priority, it.callback, it.arguments, it.timer, it.ready_at, it.latest_at,
                it.delay, it.nominal, it.looked_at, it.looked_at_tick, it.queued_at_tick, it.queued_at_site,
                it.queued_by);
    }

    void add(const loop::PageCallback& it) {
        add_all(it.id, it.callback, it.queued_at_tick, it.queued_at_site, it.queued_by);
    }

    void add(const loop::LongTask& it) { add_all(it.began, it.ended); }

    void add(const loop::HtmlState& it) {
        add_all(it.point, it.tasks, it.ready_of_priority, it.waiting, it.delayed, it.next_task_id,
                it.running_source, it.running_task, it.timer_nesting, it.clamp_after_nesting, it.clamp_ms,
                it.continuation);
        add_all(it.has_checkpoint_per_frame, it.frame_callbacks, it.early_frame_steps, it.scroll_steps,
                it.late_frame_steps, it.running_frame_callbacks, it.early_steps_left,
                it.is_early_step_running, it.next_frame_callback, it.rendering_wanted, it.rendering_due,
                it.first_frame, it.frame_time, it.frames, it.rendering_slack, it.first_frame_tick);
        add_all(it.idle_callbacks, it.next_idle_callback, it.idle_deadline, it.idle_fence,
                it.no_frame_expected, it.idle_missed, it.looked_at, it.looked_at_tick, it.work_began,
                it.loading_watched, it.long_tasks, it.long_task_watcher, it.rejected);
    }

    void add(const loop::LoopState& it) {
        add_all(it.point, it.phase, it.activity, it.activity_id, it.iteration, it.time, it.started_at,
                it.idle, it.drain, it.microtasks_ran, it.ticks_processed, it.rejections_left,
                it.microtasks_after, it.microtasks_asked, it.first_runs, it.staged, it.staged_job,
                it.next_ticks, it.next_tick_id);
        add_all(it.timers, it.timers_look, it.timers_running, it.timers_now, it.running_list, it.ran_a_timer,
                it.list_ran_a_timer, it.immediate_shape, it.running_immediate, it.running_timer_start,
                it.immediates, it.outstanding_immediates, it.ran_an_immediate, it.taken_up_immediates,
                it.next_immediate_id);
        add_all(it.pool, it.io, it.deliveries, it.closing, it.closing_left, it.callbacks_begun,
                it.next_handle_id, it.active_handles, it.unhandled, it.pending_rejections, it.handled_late,
                it.next_rejection, it.rejections_touched, it.uncaught_queue, it.uncaught, it.stream_tick,
                it.exit_code, it.exiting, it.html);
    }

    void add(const host::Parcel& it) {
        add_all(it.kind, it.sender, it.port, it.other, it.sent_at, it.due_at, it.name, it.bytes);
    }
    void add(const host::ClusterCall& it) {
        add_all(it.kind, it.number, it.other, it.limit, it.name, it.bytes);
    }
    void add(const host::SharedBlock& it) { add_all(it.id, it.buffer); }
    void add(const host::AtomicsWait& it) {
        add_all(it.waits, it.woken, it.block, it.byte, it.deadline, it.since);
    }
    void add(const host::ClusterLink& it) {
        add_all(it.number, it.parent, it.parent_port, it.calls, it.inbox, it.listener, it.answer,
                it.pauses_at, it.catches_up, it.wait, it.shared, it.next_port, it.next_block);
    }
    void add(const PortPlace& it) { add_all(it.agent, it.other); }
    void add(const heap::BufferData& it) {
        add(it.bytes.size());
        digest_.add_bytes(it.bytes.data(), it.bytes.size());
        add_all(it.detached, it.resizable, it.max_byte_length);
    }
    void add(const Cluster& it) { add_all(it.others, it.next_agent, it.next_wait, it.ports, it.blocks); }

    void add(const host::OutputChunk& it) { add_all(it.stream, it.text, it.tick, it.site); }

    void add(const host::HostState& it) {
        add(it.files.digest());
        add(it.output.size());
        for (std::size_t i = 0; i < it.output.size(); ++i) add(it.output[i]);
        add_all(it.arguments, it.environment, it.working_directory, it.main_path, it.latencies.file_operation,
                it.latencies.by_path, it.latencies.by_kind, it.world, it.world_random, it.epoch_ms,
                it.last_blocking_operation, it.blocked_ns, it.notice_handle, it.reads_notices, it.opened[0],
                it.opened[1], it.last_use.name, it.last_use.nanoseconds, it.last_use.tick);
        for (const std::uint64_t marks : it.used) add(marks);
    }

    void add(const host::ClusterAgent& it) {
        add(it.heap.digest());
        for (const heap::Value intrinsic : it.realm.intrinsics) add(intrinsic);
        add_all(it.running_realm, it.own_realm, it.wanted_realm, it.deadline, it.deadline_frames,
                it.terminating);
        add_all(it.frames, it.stack, it.microtasks, it.rejections, it.tick, it.instructions,
                it.interpreted_instructions, it.clocked_bytes, it.unclocked_instructions, it.clock,
                it.clock_picoseconds, it.clock_reads, it.random, it.next_job_id, it.running_job,
                it.async_context);
        add_all(it.speed.picoseconds_per_instruction, it.speed.compiled_picoseconds_per_instruction,
                it.speed.compiled_after, it.speed.picoseconds_per_byte);
        add_all(it.throwing, it.thrown, it.last_thrown, it.last_thrown_site, it.last_thrown_by_library,
                it.task_kind, it.drain_place, it.has_trampoline, it.in_callback_job, it.template_objects,
                it.global_bindings, it.completed_by_throw, it.completion, it.fatal, it.local_zone, it.refusal,
                it.exit_requested, it.visible_depth, it.wants_program, it.notes_promises, it.tells_notes,
                it.promise_notes, it.noted_job, it.noted_job_awaits);
        if (it.late_units) add(*it.late_units);
        add_all(it.limits.max_frames, it.limits.max_stack_values, it.limits.max_heap_bytes);
        add_all(it.edition.runtime, it.edition.node, it.edition.await_wraps_promises,
                it.edition.embedder_from, it.edition.in_worker);
        add_all(it.loop, it.host, it.cluster_link);
    }

    template <typename A, typename B>
    void add(const std::pair<A, B>& it) {
        add_all(it.first, it.second);
    }

    template <typename T>
    void add(const std::vector<T>& items) {
        add(items.size());
        for (const T& item : items) add(item);
    }

    template <typename T>
    void add(const std::deque<T>& items) {
        add(items.size());
        for (const T& item : items) add(item);
    }

    template <typename T, typename Order>
    void add(const std::multiset<T, Order>& items) {
        add(items.size());
        for (const T& item : items) add(item);
    }

    template <typename T, std::size_t count>
    void add(const std::array<T, count>& items) {
        for (const T& item : items) add(item);
    }

    template <typename K, typename V>
    void add(const std::map<K, V>& items) {
        add(items.size());
        for (const auto& [key, value] : items) add_all(key, value);
    }

    template <typename T>
    void add(const std::optional<T>& item) {
        add(item.has_value());
        if (item) add(*item);
    }

  private:
    Digest digest_;
};

}  // namespace

std::uint64_t digest(const Machine& machine) {
    Hasher hasher;
    hasher.add(static_cast<const host::ClusterAgent&>(machine));
    hasher.add(machine.cluster);
    return hasher.value();
}

}  // namespace loopscope::machine
