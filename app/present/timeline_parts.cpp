#include "app/present/timeline_parts.h"

#include <algorithm>
#include <unordered_map>

#include "app/present/build_timeline.h"
#include "app/present/machine_view.h"
#include "app/session/session.h"
#include "engine/timeline/item_name.h"

namespace loopscope::present {

using loop::Activity;
using timeline::Axis;
using timeline::kNone;
using timeline::RunIndex;
using timeline::Turn;

namespace {

constexpr std::size_t kMostHits = 500;

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

std::string percent_text(std::uint64_t part, std::uint64_t whole) {
    if (whole == 0) return "";
    const double share = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    if (part > 0 && share < 1) return "under 1 %";
    return std::to_string(static_cast<int>(share + 0.5)) + " %";
}

}  // namespace

BoxKind box_of_state(timeline::ThreadState state) {
    switch (state) {
        case timeline::ThreadState::Loop: return BoxKind::Loop;
        case timeline::ThreadState::Running: return BoxKind::Running;
        case timeline::ThreadState::Blocked: return BoxKind::Blocked;
        case timeline::ThreadState::Idle: return BoxKind::Idle;
    }
    return BoxKind::Loop;
}

BoxKind box_of(Activity activity) {
    switch (activity) {
        case Activity::Main: return BoxKind::MainScript;
        case Activity::NextTick: return BoxKind::NextTick;
        case Activity::Microtask: return BoxKind::Microtask;
        case Activity::Timer: return BoxKind::Timer;
        case Activity::Immediate: return BoxKind::Immediate;
        case Activity::Completion: return BoxKind::Completion;
        case Activity::Io:
        case Activity::Pending: return BoxKind::Completion;
        case Activity::Close: return BoxKind::Close;
        case Activity::Task: return BoxKind::Completion;
        case Activity::AnimationFrame: return BoxKind::Immediate;
        case Activity::IdleCallback: return BoxKind::Close;
        case Activity::Outside:
        case Activity::None:
        case Activity::UncaughtHook:
        case Activity::UnhandledRejectionHook:
        case Activity::RejectionHandledHook:
        case Activity::FormatUncaught:
        case Activity::BeforeExit:
        case Activity::Exit: return BoxKind::Hook;
    }
    return BoxKind::Hook;
}

std::string turn_text(const machine::LoadedProgram& program, const Turn& turn) {
    std::string text = timeline::activity_text(turn.activity, turn.id);
    const std::string name = timeline::item_name(program, turn.item);
    if (!name.empty() && name != "(main script)" && turn.activity != Activity::Exit) text += " " + name;
    return text;
}

Activity activity_of(ThingKind kind) {
    switch (kind) {
        case ThingKind::NextTick: return Activity::NextTick;
        case ThingKind::Microtask: return Activity::Microtask;
        case ThingKind::Timer: return Activity::Timer;
        case ThingKind::Immediate: return Activity::Immediate;
        case ThingKind::Request: return Activity::Completion;
        case ThingKind::Io: return Activity::Io;
        case ThingKind::Close: return Activity::Close;
        case ThingKind::Task: return Activity::Task;
        case ThingKind::AnimationFrame: return Activity::AnimationFrame;
        case ThingKind::IdleCallback: return Activity::IdleCallback;
        case ThingKind::None:
        case ThingKind::Promise:
        case ThingKind::Frame:
        case ThingKind::Suspended:
        case ThingKind::ConsoleLine:
        case ThingKind::Turn:
        case ThingKind::Call: return Activity::None;
    }
    return Activity::None;
}

ThingKind thing_of(Activity activity) {
    switch (activity) {
        case Activity::NextTick: return ThingKind::NextTick;
        case Activity::Microtask: return ThingKind::Microtask;
        case Activity::Timer: return ThingKind::Timer;
        case Activity::Immediate: return ThingKind::Immediate;
        case Activity::Completion: return ThingKind::Request;
        case Activity::Io: return ThingKind::Io;
        case Activity::Close: return ThingKind::Close;
        case Activity::Task: return ThingKind::Task;
        case Activity::AnimationFrame: return ThingKind::AnimationFrame;
        case Activity::IdleCallback: return ThingKind::IdleCallback;
        case Activity::Pending:
        case Activity::Outside:
        case Activity::None:
        case Activity::Main:
        case Activity::UncaughtHook:
        case Activity::UnhandledRejectionHook:
        case Activity::RejectionHandledHook:
        case Activity::FormatUncaught:
        case Activity::BeforeExit:
        case Activity::Exit: return ThingKind::None;
    }
    return ThingKind::None;
}

std::uint32_t origin_of(const RunIndex& index, const Thing& thing, std::uint64_t tick) {
    if (thing.kind == ThingKind::Turn)
        return thing.id < index.turns().size() ? index.turns()[thing.id].origin : kNone;
    const Activity activity = activity_of(thing.kind);
    if (activity == Activity::None) return kNone;
    const std::uint32_t found = index.find_origin(activity, thing.id, tick);
    if (found != kNone) return found;
    // It has not been scheduled yet at this tick: the first time it will be.
    std::uint32_t first = index.find_origin(activity, thing.id, UINT64_MAX);
    while (first != kNone && index.origins()[first].previous != kNone)
        first = index.origins()[first].previous;
    return first;
}

std::uint32_t turn_of(const RunIndex& index, const Thing& thing, std::uint64_t tick) {
    switch (thing.kind) {
        case ThingKind::None:
        case ThingKind::Promise: return kNone;
        case ThingKind::Turn:
            return thing.id < index.turns().size() ? static_cast<std::uint32_t>(thing.id) : kNone;
        case ThingKind::Frame:
        case ThingKind::Suspended:
        case ThingKind::ConsoleLine:
        case ThingKind::Call: return index.turn_at(thing.id);
        case ThingKind::NextTick:
        case ThingKind::Microtask:
        case ThingKind::Timer:
        case ThingKind::Immediate:
        case ThingKind::Request:
        case ThingKind::Io:
        case ThingKind::Close:
        case ThingKind::Task:
        case ThingKind::AnimationFrame:
        case ThingKind::IdleCallback: break;
    }
    const std::uint32_t origin = origin_of(index, thing, tick);
    return origin == kNone ? kNone : index.origins()[origin].turn;
}

std::vector<TimelineTotal> build_totals(const RunIndex& index, const TimelineView& view) {
    const Axis axis = view.in_time ? Axis::Time : Axis::Ticks;
    const timeline::StateTotals totals = index.totals(0, axis, view.from, view.to);
    std::uint64_t sum = 0;
    for (const std::uint64_t amount : totals) sum += amount;
    const auto total = [&](BoxKind kind, const char* name, timeline::ThreadState state) {
        const std::uint64_t amount = totals[static_cast<std::size_t>(state)];
        return TimelineTotal{kind, name,
                             view.in_time ? rounded_duration_text(amount)
                                          : group_digits(amount) + (amount == 1 ? " tick" : " ticks"),
                             percent_text(amount, sum)};
    };
    return {total(BoxKind::Running, "your code", timeline::ThreadState::Running),
            total(BoxKind::Blocked, "blocked", timeline::ThreadState::Blocked),
            total(BoxKind::Idle, "idle", timeline::ThreadState::Idle),
            total(BoxKind::Loop, "event loop", timeline::ThreadState::Loop)};
}

std::vector<TimelineStatistic> build_statistics(const session::Session& session) {
    const RunIndex& index = session.timeline().index();
    const timeline::RunStatistics& numbers = index.statistics();
    std::vector<TimelineStatistic> result;
    const auto add = [&](const char* name, std::string value, std::uint64_t tick) {
        result.push_back({name, std::move(value), tick});
    };
    if (numbers.longest_blockage.value > 0) {
        std::string what;
        if (numbers.blockage_turn != kNone)
            what = " in " + turn_text(session.program(), index.turns()[numbers.blockage_turn]);
        add("Longest blockage", rounded_duration_text(numbers.longest_blockage.value) + what,
            numbers.blockage_begin.tick);
    }
    if (numbers.timers_fired > 0)
        add("Latest timer", rounded_duration_text(numbers.timer_lateness.value) + " late",
            numbers.timer_lateness.moment.tick);
    if (numbers.most_jobs_in_a_row.value > 1)
        add("Most jobs in a row", group_digits(numbers.most_jobs_in_a_row.value),
            numbers.most_jobs_in_a_row.moment.tick);
    const auto queue = [&](const char* name, const timeline::Peak& peak) {
        if (peak.value > 0) add(name, group_digits(peak.value), peak.moment.tick);
    };
    queue("Longest microtask queue", numbers.most_microtasks);
    queue("Longest nextTick queue", numbers.most_next_ticks);
    queue("Most timers at once", numbers.most_timers);
    queue("Most immediates at once", numbers.most_immediates);
    queue("Most requests queued", numbers.most_waiting_requests);
    add("Tasks, jobs, calls",
        group_digits(numbers.tasks) + ", " + group_digits(numbers.jobs) + ", " + group_digits(numbers.calls),
        0);
    return result;
}

TimelineSearch search_run(const session::Session& session, const std::string& query) {
    TimelineSearch search;
    search.query = query;
    if (query.empty()) return search;
    const std::string wanted = lower(query);
    const RunIndex& index = session.timeline().index();
    const auto& output = session.timeline().front().host.output;
    const auto add = [&](std::uint64_t tick, std::string text, const char* where) {
        ++search.total;
        search.hits.push_back({tick, shorten(std::move(text), 80), where});
        // The first ones in order are kept.
        if (search.hits.size() < 4 * kMostHits) return;
        std::nth_element(
            search.hits.begin(), search.hits.begin() + kMostHits, search.hits.end(),
            [](const TimelineHit& one, const TimelineHit& other) { return one.tick < other.tick; });
        search.hits.resize(kMostHits);
    };
    for (const timeline::ConsoleMark& line : index.console()) {
        if (line.chunk < output.size() && lower(output[line.chunk].text).find(wanted) != std::string::npos)
            add(line.moment.tick, output[line.chunk].text, "console");
    }
    for (const Turn& turn : index.turns()) {
        const std::string text = timeline::activity_text(turn.activity, turn.id);
        if (text.find(wanted) != std::string::npos)
            add(turn.begin.tick, turn_text(session.program(), turn), "callback");
    }
    std::unordered_map<std::uint32_t, bool> fits;
    const auto add_calls = [&](const timeline::Lane& lane) {
        for (const timeline::Span& span : lane) {
            const auto [known, is_new] = fits.try_emplace(span.item, false);
            if (is_new)
                known->second = lower(timeline::item_name(session.program(), span.item)).find(wanted) !=
                                std::string::npos;
            if (known->second)
                add(span.begin.tick, timeline::item_name(session.program(), span.item), "function");
        }
    };
    for (const timeline::AgentRun& run : index.agents()) {
        for (const timeline::Lane& lane : run.calls) add_calls(lane);
    }
    std::stable_sort(search.hits.begin(), search.hits.end(),
                     [](const TimelineHit& one, const TimelineHit& other) { return one.tick < other.tick; });
    if (search.hits.size() > kMostHits) search.hits.resize(kMostHits);
    return search;
}

}  // namespace loopscope::present
