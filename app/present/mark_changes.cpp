#include <algorithm>
#include <unordered_map>

#include "app/present/window_model.h"

namespace loopscope::present {

namespace {

template <typename Item>
std::unordered_map<std::uint64_t, const Item*> index_by_id(const std::vector<Item>& items) {
    std::unordered_map<std::uint64_t, const Item*> index;
    for (const Item& item : items) index.emplace(item.id, &item);
    return index;
}

void mark_queue(const QueueModel& before, QueueModel& now) {
    const auto old = index_by_id(before.entries);
    for (QueueEntry& entry : now.entries) entry.fresh = !old.contains(entry.id);
}

void mark_locals(const std::vector<LocalModel>& before, std::vector<LocalModel>& now) {
    for (LocalModel& local : now) {
        const auto same_name = [&](const LocalModel& other) { return other.name == local.name; };
        const auto old = std::find_if(before.begin(), before.end(), same_name);
        local.changed = old == before.end() || old->value != local.value;
    }
}

void mark_stack(const StackModel& before, StackModel& now) {
    const auto old = index_by_id(before.frames);
    for (FrameModel& frame : now.frames) {
        if (frame.kind == FrameKind::Hidden) continue;
        const auto found = old.find(frame.id);
        frame.fresh = found == old.end();
        if (!frame.fresh) mark_locals(found->second->locals, frame.locals);
    }
    const auto suspended = index_by_id(before.suspended);
    for (SuspendedModel& function : now.suspended) function.fresh = !suspended.contains(function.id);
}

void mark_promises(const PromiseListModel& before, PromiseListModel& now) {
    const auto old = index_by_id(before.promises);
    for (PromiseModel& promise : now.promises) {
        const auto found = old.find(promise.id);
        promise.fresh = found == old.end() || found->second->state != promise.state;
    }
}

void mark_heap(const HeapModel& before, HeapModel& now) {
    const auto old = index_by_id(before.cells);
    for (HeapCell& cell : now.cells) {
        const auto found = old.find(cell.id);
        cell.fresh = found == old.end();
        if (cell.fresh) continue;
        for (std::size_t index = 0; index < cell.fields.size(); ++index) {
            const auto& fields = found->second->fields;
            HeapField& field = cell.fields[index];
            field.changed = index >= fields.size() || fields[index].name != field.name ||
                            fields[index].value != field.value;
        }
    }
}

}  // namespace

void mark_changes(const WindowModel& before, WindowModel& now) {
    mark_stack(before.stack, now.stack);
    mark_queue(before.next_ticks, now.next_ticks);
    mark_queue(before.microtasks, now.microtasks);
    mark_queue(before.pool.waiting, now.pool.waiting);
    const auto transfers = index_by_id(before.network.transfers);
    for (TransferModel& transfer : now.network.transfers) transfer.fresh = !transfers.contains(transfer.id);
    for (QueueModel& queue : now.tasks) {
        const auto same_role = [&](const QueueModel& other) { return other.role == queue.role; };
        const auto old = std::find_if(before.tasks.begin(), before.tasks.end(), same_role);
        mark_queue(old == before.tasks.end() ? QueueModel{} : *old, queue);
    }
    const auto timers = index_by_id(before.timers);
    for (TimerModel& timer : now.timers) timer.fresh = !timers.contains(timer.id);
    mark_promises(before.promises, now.promises);
    mark_heap(before.heap, now.heap);
    for (ConsoleLine& line : now.console.lines) {
        line.fresh = line.tick > before.transport.tick && line.tick <= now.transport.tick;
    }
}

}  // namespace loopscope::present
