#include "engine/loop/timers.h"

#include <algorithm>
#include <tuple>

#include "engine/loop/timer_handles.h"

namespace loopscope::loop {

namespace {

void remove_from_list(TimerList& list, std::uint64_t id) {
    const auto found = std::find(list.timers.begin(), list.timers.end(), id);
    if (found != list.timers.end()) list.timers.erase(found);
}

}  // namespace

void insert_timer(Timers& timers, Timer& timer, std::int64_t start, std::int64_t loop_time) {
    if (timers.keeping == TimerKeeping::HandlePerList)
        return insert_with_handle(timers, timer, start, loop_time);
    const std::int64_t duration = timer.list_duration();
    timer.start = start;
    auto [position, is_new] = timers.lists.try_emplace(duration);
    TimerList& list = position->second;
    if (is_new) {
        list.expiry = start + duration;
        list.id = timers.next_list_id++;
        if (list.expiry < timers.next_expiry) {
            timers.next_expiry = list.expiry;
            timers.handle_active = true;
            timers.handle_due = loop_time + duration;
        }
    }
    list.timers.push_back(timer.id);
    timer.active = true;
}

void clear_timer(Timers& timers, Timer& timer) {
    if (timer.destroyed) return;
    timer.destroyed = true;
    if (timers.keeping == TimerKeeping::HandlePerList) {
        leave_handle(timers, timer);
    } else if (timer.active) {
        timer.active = false;
        const auto list = timers.lists.find(timer.list_duration());
        if (list != timers.lists.end()) {
            remove_from_list(list->second, timer.id);
            // RUNTIME: Node drops an emptied list only when the timer kept the process alive.
            if (timer.referenced && list->second.timers.empty()) timers.lists.erase(list);
        }
    }
    if (timer.referenced) --timers.referenced_count;
    timer.after = -1;
}

void refresh_timer(Timers& timers, Timer& timer, std::int64_t now) {
    if (timer.after < 0) return;  // cleared
    if (timers.keeping == TimerKeeping::HandlePerList) {
        unlink_from_handle(timers, timer);
    } else if (timer.active) {
        const auto list = timers.lists.find(timer.list_duration());
        if (list != timers.lists.end()) remove_from_list(list->second, timer.id);
    }
    if (timer.destroyed) {
        timer.destroyed = false;
        if (timer.referenced) ++timers.referenced_count;
    }
    insert_timer(timers, timer, now, now);
}

void set_timer_referenced(Timers& timers, Timer& timer, bool referenced, std::int64_t now) {
    if (timer.referenced == referenced) return;
    if (timers.keeping == TimerKeeping::HandlePerList && !referenced) move_to_own_handle(timers, timer, now);
    timer.referenced = referenced;
    if (timer.destroyed) return;
    if (referenced) {
        ++timers.referenced_count;
    } else {
        --timers.referenced_count;
    }
}

Timer* find_timer(Timers& timers, std::uint64_t id) {
    const auto found = timers.all.find(id);
    return found == timers.all.end() ? nullptr : &found->second;
}

std::optional<std::int64_t> next_wake(const Timers& timers) {
    if (timers.keeping == TimerKeeping::HandlePerList) {
        const std::optional<std::uint64_t> first = first_handle(timers);
        return first ? std::optional(timers.handles.at(*first).due) : std::nullopt;
    }
    return timers.handle_active ? std::optional(timers.handle_due) : std::nullopt;
}

std::optional<std::int64_t> first_list(const Timers& timers) {
    const auto first =
        std::min_element(timers.lists.begin(), timers.lists.end(), [](const auto& left, const auto& right) {
            return std::tie(left.second.expiry, left.second.id) <
                   std::tie(right.second.expiry, right.second.id);
        });
    if (first == timers.lists.end()) return std::nullopt;
    return first->first;
}

}  // namespace loopscope::loop
