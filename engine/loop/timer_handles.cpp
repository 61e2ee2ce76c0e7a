#include "engine/loop/timer_handles.h"

#include <algorithm>
#include <tuple>

namespace loopscope::loop {

namespace {

TimerHandle& make_handle(Timers& timers, std::uint64_t id, std::int64_t duration, bool own) {
    TimerHandle& handle = timers.handles[id];
    handle.duration = duration;
    handle.own = own;
    return handle;
}

TimerHandle* handle_of(Timers& timers, const Timer& timer) {
    const auto found = timers.handles.find(number_of_handle(timers, timer));
    return found == timers.handles.end() ? nullptr : &found->second;
}

}  // namespace

std::uint64_t number_of_handle(const Timers& timers, const Timer& timer) {
    if (timer.own_handle != 0) return timer.own_handle;
    const auto known = timers.handle_of_duration.find(timer.list_duration());
    return known == timers.handle_of_duration.end() ? 0 : known->second;
}

void start_handle(Timers& timers, TimerHandle& handle, std::int64_t loop_time, std::int64_t after) {
    handle.active = true;
    handle.due = loop_time + after;
    handle.order = timers.next_handle_order++;
}

void insert_with_handle(Timers& timers, Timer& timer, std::int64_t start, std::int64_t loop_time) {
    const std::int64_t duration = timer.list_duration();
    const bool was_active = timer.active;
    timer.start = start;
    timer.active = true;
    if (!timer.referenced && timer.own_handle == 0) {
        timer.own_handle = timers.next_list_id++;
        make_handle(timers, timer.own_handle, duration, true).timers.push_back(timer.id);
    }
    if (TimerHandle* own = timer.own_handle == 0 ? nullptr : handle_of(timers, timer)) {
        return start_handle(timers, *own, loop_time, duration);
    }
    if (was_active) unlink_from_handle(timers, timer);
    timer.active = true;
    TimerHandle* list = handle_of(timers, timer);
    if (list == nullptr) {
        const std::uint64_t id = timers.next_list_id++;
        timers.handle_of_duration[duration] = id;
        list = &make_handle(timers, id, duration, false);
        start_handle(timers, *list, loop_time, duration);
    }
    list->timers.push_back(timer.id);
}

void unlink_from_handle(Timers& timers, Timer& timer) {
    TimerHandle* handle = handle_of(timers, timer);
    if (handle == nullptr || handle->own) return;
    std::erase(handle->timers, timer.id);
    timer.active = false;
}

void close_handle(Timers& timers, std::uint64_t id) {
    const auto found = timers.handles.find(id);
    if (found == timers.handles.end()) return;
    const auto known = timers.handle_of_duration.find(found->second.duration);
    if (known != timers.handle_of_duration.end() && known->second == id)
        timers.handle_of_duration.erase(known);
    timers.handles.erase(found);
}

void leave_handle(Timers& timers, Timer& timer) {
    if (timer.own_handle != 0) {
        close_handle(timers, timer.own_handle);
    } else {
        unlink_from_handle(timers, timer);
        const TimerHandle* list = handle_of(timers, timer);
        if (list != nullptr && list->timers.empty())
            close_handle(timers, timers.handle_of_duration.at(timer.list_duration()));
    }
    timer.active = false;
}

void move_to_own_handle(Timers& timers, Timer& timer, std::int64_t now) {
    if (timer.own_handle != 0 || timer.destroyed || timer.after < 0) return;
    const std::uint64_t list = number_of_handle(timers, timer);
    const bool waits = timers.handles.contains(list) && timers.handles.at(list).active;
    leave_handle(timers, timer);
    if (timer.fired > 0 && !timer.repeat) return;  // in its own callback
    // RUNTIME: Node 10 lib/timers.js, reuse: the libuv timer of the list that it was alone in.
    const bool reuses = waits && !timers.handles.contains(list);
    timer.own_handle = reuses ? list : timers.next_list_id++;
    TimerHandle& own = make_handle(timers, timer.own_handle, timer.list_duration(), true);
    own.timers.push_back(timer.id);
    timer.active = true;
    start_handle(timers, own, now, std::max<std::int64_t>(timer.due() - now, 0));
}

std::optional<std::uint64_t> first_handle(const Timers& timers) {
    std::optional<std::uint64_t> first;
    for (const auto& [id, handle] : timers.handles) {
        if (!handle.active) continue;
        if (first) {
            const TimerHandle& best = timers.handles.at(*first);
            if (std::tie(best.due, best.order) < std::tie(handle.due, handle.order)) continue;
        }
        first = id;
    }
    return first;
}

}  // namespace loopscope::loop
