#include "engine/timeline/choices.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>

#include "engine/loop/html.h"

namespace loopscope::timeline {

namespace {

using machine::Input;
using machine::InputKind;

constexpr std::uint64_t kMillisecond = 1'000'000;
constexpr std::uint64_t kLongestGap = 1'000;  // between two operations of which one finishes behind the other
constexpr std::uint64_t kLookedBefore = 2'000;  // the end of a tick in which the time was looked at
constexpr std::uint64_t kLongestFirstDelay = 2 * kMillisecond;  // before the loop looks for the first time
constexpr std::uint64_t kLeastShare = 50;  // of the time between the main script and the loop

/// How much longer has to be taken for a millisecond to end just before what was done up to `clock`.
std::uint64_t to_next_millisecond(std::uint64_t clock) {
    return kMillisecond - clock % kMillisecond + kLookedBefore;
}

std::uint64_t due_clock(const loop::Timer& timer) {
    return static_cast<std::uint64_t>(std::max<std::int64_t>(timer.due(), 0)) * kMillisecond;
}

/// What of a page is still to come, each with a number of its own.
void add_page_moments(const Machine& machine, std::vector<std::pair<std::uint64_t, std::uint64_t>>& moments) {
    const loop::HtmlState& html = machine.loop.html;
    loop::for_each_task(
        html, [&](const loop::HtmlTask& task) { moments.emplace_back(task.ready_at, (task.id + 1) << 1); });
    if (html.rendering_wanted) moments.emplace_back(html.rendering_due, 1);
}

/// Of no consequence for the program itself: what the loop and the workers do, and what moves with the time.
bool is_on_the_path(EventKind kind) {
    constexpr std::array kBookkeeping = {
        EventKind::GarbageCollected, EventKind::IterationStarted, EventKind::PhaseEntered,
        EventKind::PhaseLeft,        EventKind::NotGuaranteed,    EventKind::RequestStarted,
        EventKind::RequestFinished,  EventKind::Waited,           EventKind::Blocked};
    return std::find(kBookkeeping.begin(), kBookkeeping.end(), kind) == kBookkeeping.end();
}

std::string name_of(const loop::PoolRequest& request) {
    return request.label.empty() ? fmt::format("operation #{}", request.id)
                                 : fmt::format("\"{}\" (#{})", request.label, request.id);
}

/// Looks at files and changes none.
bool only_reads(const loop::PoolRequest& request) {
    constexpr std::array<std::string_view, 11> kReading = {"read",   "fstat",   "stat",     "lstat",
                                                           "access", "scandir", "realpath", "readlink",
                                                           "close",  "opendir", "statfs"};
    return std::find(kReading.begin(), kReading.end(), request.kind) != kReading.end();
}

/// The file that an operation is about, empty for none: the label is "read poem.txt".
std::string_view file_of(const loop::PoolRequest& request) {
    const std::string_view label = request.label;
    const std::size_t space = label.find(' ');
    return space == std::string_view::npos ? std::string_view() : label.substr(space + 1);
}

bool are_independent(const loop::PoolRequest& one, const loop::PoolRequest& other) {
    return (only_reads(one) && only_reads(other)) || file_of(one) != file_of(other);
}

/// When an operation has to finish in order to come right behind another.
std::uint64_t right_behind(const loop::PoolRequest& other, const loop::ThreadPool& pool) {
    std::uint64_t gap = kLongestGap;
    for (const loop::PoolRequest& it : pool.requests) {
        if (it.finishes_at > other.finishes_at) gap = std::min(gap, (it.finishes_at - other.finishes_at) / 2);
    }
    return other.finishes_at + std::max<std::uint64_t>(gap, 1);
}

}  // namespace

std::string milliseconds(std::uint64_t ns) {
    return ns < kMillisecond / 100 ? fmt::format("{} µs", std::max<std::uint64_t>(ns / 1'000, 1))
                                   : fmt::format("{:.2f} ms", static_cast<double>(ns) / kMillisecond);
}

Input input_at(std::uint64_t tick, InputKind kind, std::uint64_t amount, std::uint64_t id) {
    Input input;
    input.tick = tick;
    input.kind = kind;
    input.amount = amount;
    input.id = id;
    return input;
}

Choice make_choice(std::vector<Input> inputs, std::uint64_t marked, std::uint32_t site, std::string text) {
    Choice choice;
    for (Input& input : inputs) input.label = text;
    choice.inputs = std::move(inputs);
    choice.marked = marked;
    choice.site = site;
    choice.text = std::move(text);
    return choice;
}

void ChoiceFinder::look_before(const Machine& machine) {
    before_ = {machine.tick, machine.clock};
    page_.look_before(machine);
    if (started_again_) timer_starts_[started_again_->first] = started_again_->second;
    started_again_.reset();
    mark_.reset();
    for (const loop::PoolRequest& request : machine.loop.pool.requests) {
        if (request.performed || request.finish_noted) continue;
        operations_[request.id] = {before_, request};
    }
}

void ChoiceFinder::look_after(const Machine& machine, std::span<const vm::TraceEvent> events) {
    for (const vm::TraceEvent& event : events) {
        follow(machine, event);
        if (is_on_the_path(event.kind)) add_to_path(event);
    }
    for (; printed_ < machine.host.output.size(); ++printed_) {
        const std::string& text = machine.host.output[printed_].text;
        path_.add_bytes(text.data(), text.size());
    }
}

void ChoiceFinder::add_to_path(const vm::TraceEvent& event) {
    path_.add(static_cast<std::uint64_t>(event.kind));
    path_.add(event.site);
    path_.add(event.number);
    if (event.value.is_number()) path_.add(event.value.bits());  // the time, say
}

void ChoiceFinder::follow(const Machine& machine, const vm::TraceEvent& event) {
    const bool looks_first = program_.setup.runtime.timers == loop::TimerPlacement::BeforePoll;
    const bool enters_timers = event.kind == EventKind::PhaseEntered &&
                               event.number == static_cast<std::uint64_t>(loop::Phase::Timers);
    if (looks_first ? event.kind == EventKind::IterationStarted : enters_timers) {
        look_ = before_;
        ++looks_;
    }
    if (event.kind == EventKind::PhaseEntered &&
        event.number == static_cast<std::uint64_t>(loop::Phase::Poll))
        poll_look_ = before_;
    if (event.kind == EventKind::MainEnded) {
        main_end_ = {machine.tick, machine.clock};
        after_main_ = machine.clock - before_.clock;
    }
    const Moment moment{before_.tick, machine.clock};
    if (event.kind == EventKind::TimerStarted) timer_starts_[event.number] = moment;
    if (event.kind == EventKind::TimerFired) started_again_.emplace(event.number, moment);
    if (event.kind == EventKind::TimerFired || event.kind == EventKind::ImmediateStarted ||
        event.kind == EventKind::CompletionStarted)
        marked_id_ = event.number;
    // What an operation submits when it is done belongs to the call that submitted it.
    if (event.kind == EventKind::RequestSubmitted) {
        const bool is_next_step = event.site == 0 && machine.loop.activity == loop::Activity::Completion;
        request_sites_[event.number] = is_next_step ? request_sites_[machine.loop.activity_id] : event.site;
    }
    if ((vm::marks_of(event.kind) & (vm::kMarkTaskStarted | vm::kMarkPhase)) != 0) marked_kind_ = event.kind;
    if (event.kind == EventKind::NotGuaranteed)
        mark_ = {static_cast<loop::TimingReason>(event.number), event.other};
}

std::uint64_t ChoiceFinder::key(const Machine& machine) const {
    const loop::LoopState& loop = machine.loop;
    heap::Digest key = path_;
    const auto add = [&key](auto number) { key.add(static_cast<std::uint64_t>(number)); };
    add(machine.clock / kMillisecond - static_cast<std::uint64_t>(loop.time));
    add(loop.point), add(loop.phase), add(loop.running_list), add(loop.timers_now - loop.time);
    for (const auto& [id, timer] : loop.timers.all) add(id), add(timer.active), add(timer.start - loop.time);
    for (const auto& [duration, list] : loop.timers.lists) add(duration), add(list.expiry - loop.time);
    for (const auto& [id, handle] : loop.timers.handles)
        add(handle.duration), add(handle.active), add(handle.due - loop.time);
    for (const loop::Immediate& immediate : loop.immediates) add(immediate.id);
    // Operations: how far away in whole milliseconds, and in which order their moments come.
    std::vector<std::pair<std::uint64_t, std::uint64_t>> moments;
    for (const loop::PoolRequest& it : loop.pool.requests) {
        moments.emplace_back(it.starts_at, it.id << 1);
        moments.emplace_back(it.finishes_at, (it.id << 1) | 1);
    }
    for (const loop::IoEvent& it : loop.io.events) moments.emplace_back(it.due_at, it.id << 1);
    if (loop::has_tasks(machine)) add_page_moments(machine, moments);
    std::sort(moments.begin(), moments.end());
    for (const auto& [moment, id] : moments)
        add(id), add(moment > machine.clock ? (moment - machine.clock) / kMillisecond + 1 : 0);
    return key.value();
}

void ChoiceFinder::add_choice(std::vector<Input> inputs, std::uint32_t site, std::string text,
                              std::vector<Choice>& found) const {
    found.push_back(make_choice(std::move(inputs), before_.tick + 1, site, std::move(text)));
}

/// A timer starts in the next millisecond.
void ChoiceFinder::choose_start(const loop::Timer& timer, std::vector<Choice>& found) const {
    const auto start = timer_starts_.find(timer.id);
    if (start == timer_starts_.end()) return;
    const std::uint64_t amount = to_next_millisecond(start->second.clock);
    add_choice({input_at(start->second.tick, InputKind::TakeLonger, amount)}, timer.started_at_site,
               fmt::format("a millisecond ends just before timer #{} is started ({} more)", timer.id,
                           milliseconds(amount)),
               found);
}

/// The loop looks when another timer is due as well.
void ChoiceFinder::choose_look(Moment look, const loop::Timer& other, std::vector<Choice>& found) const {
    const std::uint64_t due = due_clock(other);
    const std::uint64_t most = looks_ == 1 ? kLongestFirstDelay : kMillisecond;
    if (due <= look.clock || due - look.clock > most) return;
    add_choice({input_at(look.tick, InputKind::TakeLonger, due - look.clock)}, other.started_at_site,
               fmt::format("the loop looks {} later, when timer #{} is due as well",
                           milliseconds(due - look.clock), other.id),
               found);
}

void ChoiceFinder::choose_timers(const Machine& machine, std::vector<Choice>& found) const {
    const loop::Timers& timers = machine.loop.timers;
    const auto fired = timers.all.find(marked_id_);
    if (fired == timers.all.end()) return;
    const bool has_handles = timers.keeping == loop::TimerKeeping::HandlePerList;
    bool any = false;
    for (const auto& [id, other] : timers.all) {
        if (id == marked_id_ || !other.active) continue;
        const bool same_list = other.list_duration() == fired->second.list_duration();
        if (same_list && !has_handles) continue;
        const std::int64_t apart =
            same_list ? other.start - fired->second.start : other.due() - fired->second.due();
        if (std::abs(apart) > 1) continue;
        any = true;
        choose_start(other, found);
        choose_look(look_, other, found);
        if (has_handles) choose_look(before_, other, found);
        choose_sooner(other, fmt::format("the loop begins sooner, when timer #{} is not yet due", id), found);
    }
    if (any) choose_start(fired->second, found);
}

/// The loop begins for the first time before a timer is due that was due.
void ChoiceFinder::choose_sooner(const loop::Timer& timer, std::string text,
                                 std::vector<Choice>& found) const {
    const std::uint64_t due = due_clock(timer);
    if (looks_ != 1 || main_end_.tick == 0 || before_.clock < due) return;
    const std::uint64_t late = before_.clock - due + 1;
    const std::uint64_t most = after_main_ - after_main_ / kLeastShare;
    if (late <= most)
        return add_choice({input_at(main_end_.tick, InputKind::BeginSooner, late)}, timer.started_at_site,
                          std::move(text), found);
    // A millisecond begins with the start of the timer, so that a whole one is left.
    const auto start = timer_starts_.find(timer.id);
    if (start == timer_starts_.end() || start->second.tick >= main_end_.tick) return;
    const std::uint64_t took = before_.clock - start->second.clock;
    const std::uint64_t left = kMillisecond - kLookedBefore;
    const std::uint64_t too_much = took < left ? 0 : took - left + 1;
    if (too_much > most) return;
    std::vector<Input> inputs = {
        input_at(start->second.tick, InputKind::TakeLonger, to_next_millisecond(start->second.clock))};
    if (too_much > 0) inputs.push_back(input_at(main_end_.tick, InputKind::BeginSooner, too_much));
    add_choice(std::move(inputs), timer.started_at_site, std::move(text), found);
}

void ChoiceFinder::choose_immediate(const Machine& machine, std::vector<Choice>& found) const {
    const auto timer = machine.loop.timers.all.find(marked_id_);
    if (timer == machine.loop.timers.all.end()) return;
    choose_sooner(
        timer->second,
        fmt::format("immediate #{} comes before timer #{}: the loop begins sooner", mark_->other, marked_id_),
        found);
}

/// Timers of the main script are due when the loop first looks.
void ChoiceFinder::choose_timeout(const Machine& machine, std::vector<Choice>& found) const {
    for (const auto& [id, timer] : machine.loop.timers.all) {
        if (!timer.active || timer.fired > 0 || timer.started_by != 0) continue;
        const std::uint64_t due = due_clock(timer);
        if (due <= look_.clock || due - look_.clock > kMillisecond) continue;
        add_choice({input_at(look_.tick, InputKind::TakeLonger, due - look_.clock)}, timer.started_at_site,
                   fmt::format("timer #{} comes before immediate #{}: the loop begins {} later", id,
                               marked_id_, milliseconds(due - look_.clock)),
                   found);
    }
}

void ChoiceFinder::choose_later_timer(const Machine& machine, std::uint64_t id,
                                      std::vector<Choice>& found) const {
    const auto timer = machine.loop.timers.all.find(id);
    if (timer == machine.loop.timers.all.end()) return;
    choose_start(timer->second, found);
    choose_sooner(timer->second, fmt::format("the loop begins sooner, when timer #{} is not yet due", id),
                  found);
}

void ChoiceFinder::choose_nearly_due(const Machine& machine, std::vector<Choice>& found) const {
    const loop::LoopState& loop = machine.loop;
    for (const auto& [id, timer] : loop.timers.all) {
        const bool was_waiting = timer.active && timer.started_at_tick < loop.timers_look.tick;
        if (was_waiting && timer.due() - loop.timers_look.time <= loop::slack_of_look(loop))
            choose_look(look_, timer, found);
    }
}

void ChoiceFinder::choose_slower_operation(std::uint64_t moment, std::string what,
                                           std::vector<Choice>& found) const {
    const auto known = operations_.find(marked_id_);
    if (known == operations_.end()) return;
    const auto& [last_open, request] = known->second;
    if (moment < request.finishes_at) return;
    const std::uint64_t amount = moment - request.finishes_at + kLongestGap;
    add_choice({input_at(last_open.tick, InputKind::DelayRequest, amount, request.id)}, site_of(request),
               fmt::format("{} comes before {}, which takes {} longer", what, name_of(request),
                           milliseconds(amount)),
               found);
}

void ChoiceFinder::choose_operation_in_time(const Machine& machine, std::vector<Choice>& found) const {
    for (const loop::PoolRequest& request : machine.loop.pool.requests) {
        if (!loop::is_last_step(request) || request.finishes_at <= poll_look_.clock ||
            request.finishes_at - poll_look_.clock > kMillisecond)
            continue;
        const std::uint64_t amount = request.finishes_at - poll_look_.clock;
        add_choice({input_at(poll_look_.tick, InputKind::TakeLonger, amount)}, site_of(request),
                   fmt::format("the loop looks {} later, when {} has finished", milliseconds(amount),
                               name_of(request)),
                   found);
    }
}

std::uint32_t ChoiceFinder::site_of(const loop::PoolRequest& request) const {
    const auto known = request_sites_.find(request.id);
    return known == request_sites_.end() ? 0 : known->second;
}

void ChoiceFinder::choose_operations(const Machine& machine, std::span<const Choice> done,
                                     std::vector<Choice>& found) const {
    const auto known = operations_.find(marked_id_);
    if (known == operations_.end()) return;
    const auto& [last_open, first] = known->second;
    for (const loop::PoolRequest& other : machine.loop.pool.requests) {
        if (other.id == first.id || other.finishes_at < first.finishes_at ||
            !loop::have_no_order(machine.loop.pool, first, other))
            continue;
        const std::pair pair(first.id, other.id), back(other.id, first.id);
        const bool is_settled = std::any_of(done.begin(), done.end(), [&](const Choice& it) {
            return it.later_than == pair || it.later_than == back;
        });
        if (is_settled) continue;
        const std::uint64_t amount = right_behind(other, machine.loop.pool) - first.finishes_at;
        add_choice({input_at(last_open.tick, InputKind::DelayRequest, amount, first.id)}, site_of(other),
                   fmt::format("{} finishes before {}, which takes {} longer", name_of(other), name_of(first),
                               milliseconds(amount)),
                   found);
        found.back().later_than = pair;
        found.back().only_if_seen = are_independent(first, other);
    }
}

std::vector<Choice> ChoiceFinder::choices(const Machine& machine, std::span<const Choice> done) const {
    std::vector<Choice> found;
    if (!mark_) return found;
    switch (mark_->reason) {
        case loop::TimingReason::TimeoutBeforeImmediate:
            choose_immediate(machine, found);
            choose_timers(machine, found);
            break;
        case loop::TimingReason::ImmediateBeforeTimeout: choose_timeout(machine, found); break;
        case loop::TimingReason::CloseTimers:
        case loop::TimingReason::TimersOfOneList: choose_timers(machine, found); break;
        case loop::TimingReason::Operations: choose_operations(machine, done, found); break;
        case loop::TimingReason::TimerBeforeImmediate:
        case loop::TimingReason::TimerBeforeOperation: choose_later_timer(machine, marked_id_, found); break;
        case loop::TimingReason::ImmediateBeforeTimer: choose_nearly_due(machine, found); break;
        case loop::TimingReason::OperationBeforeImmediate:
            choose_slower_operation(machine.loop.io.looked_at, fmt::format("immediate #{}", mark_->other),
                                    found);
            break;
        case loop::TimingReason::ImmediateBeforeOperation: choose_operation_in_time(machine, found); break;
        case loop::TimingReason::OperationBeforeTimer: {
            const auto timer = machine.loop.timers.all.find(mark_->other);
            if (timer != machine.loop.timers.all.end())
                choose_slower_operation(due_clock(timer->second), fmt::format("timer #{}", mark_->other),
                                        found);
            break;
        }
        case loop::TimingReason::TaskOfPage:
        case loop::TimingReason::TimerOfPage:
        case loop::TimingReason::FrameOfPage:
        case loop::TimingReason::IdleOfPage: return page_.choices(machine, marked_kind_, done);
        // SIMPLIFIED: what other agents do is not tried in another order (is_untried).
        case loop::TimingReason::MessageOfAgent:
        case loop::TimingReason::TimerByMessage:
        case loop::TimingReason::OperationByMessage:
        case loop::TimingReason::TaskByMessage:
        case loop::TimingReason::Collection: break;
    }
    return found;
}

bool ChoiceFinder::is_untried() const {
    if (!mark_) return false;
    switch (mark_->reason) {
        case loop::TimingReason::TimeoutBeforeImmediate:
        case loop::TimingReason::ImmediateBeforeTimeout:
        case loop::TimingReason::CloseTimers:
        case loop::TimingReason::TimersOfOneList:
        case loop::TimingReason::Operations:
        case loop::TimingReason::TimerBeforeImmediate:
        case loop::TimingReason::ImmediateBeforeTimer:
        case loop::TimingReason::OperationBeforeImmediate:
        case loop::TimingReason::ImmediateBeforeOperation:
        case loop::TimingReason::TimerBeforeOperation:
        case loop::TimingReason::OperationBeforeTimer: return false;
        case loop::TimingReason::TaskOfPage:
        case loop::TimingReason::TimerOfPage:
        case loop::TimingReason::FrameOfPage:
        case loop::TimingReason::IdleOfPage: return page_.has_others();
        case loop::TimingReason::MessageOfAgent:
        case loop::TimingReason::TimerByMessage:
        case loop::TimingReason::OperationByMessage:
        case loop::TimingReason::TaskByMessage:
        case loop::TimingReason::Collection: return true;
    }
    return false;
}

}  // namespace loopscope::timeline
