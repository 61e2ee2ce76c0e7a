// What is asked of the index of a run.

#include <algorithm>

#include "engine/timeline/run_index.h"

namespace loopscope::timeline {

std::uint32_t RunIndex::agent_at(std::uint64_t tick) const {
    const auto after =
        std::upper_bound(switches_.begin(), switches_.end(), tick,
                         [](std::uint64_t place, const Switch& it) { return place < it.tick; });
    return after == switches_.begin() ? 0 : std::prev(after)->agent;
}

std::uint32_t RunIndex::turn_at(std::uint64_t tick) const {
    const AgentRun& run = agents_[agent_at(tick)];
    std::uint32_t latest = kNone;
    for (const Lane* const lane : {&run.tasks, &run.jobs}) {
        const auto after =
            std::upper_bound(lane->begin(), lane->end(), tick,
                             [](std::uint64_t place, const Span& it) { return place < it.begin.tick; });
        if (after == lane->begin()) continue;
        const std::uint32_t turn = std::prev(after)->link;
        if (latest == kNone || turn > latest) latest = turn;
    }
    return latest == kNone || tick >= turns_[latest].end.tick ? kNone : latest;
}

std::pair<std::uint32_t, std::uint32_t> RunIndex::scheduled_in(std::uint64_t first,
                                                               std::uint64_t last) const {
    const auto at = [&](std::uint64_t tick) {
        const auto found =
            std::lower_bound(origins_.begin(), origins_.end(), tick,
                             [](const Origin& it, std::uint64_t place) { return it.moment.tick < place; });
        return static_cast<std::uint32_t>(found - origins_.begin());
    };
    return {at(first), at(last)};
}

std::uint32_t RunIndex::find_origin(loop::Activity activity, std::uint64_t id, std::uint64_t tick) const {
    std::uint32_t number = latest_of(activity, id);
    while (number != kNone && origins_[number].moment.tick > tick) number = origins_[number].previous;
    return number;
}

PromiseLife RunIndex::promise(std::uint64_t serial) const {
    return serial < promises_.size() ? promises_[serial] : PromiseLife{};
}

StateTotals RunIndex::totals(std::uint32_t agent, Axis axis, double from, double to) const {
    const double end = front_.at(axis);
    return agents_[agent].states.totals(axis, std::min(from, end), std::min(to, end));
}

namespace {

double between(const std::vector<Moment>& moments, Axis from, Axis to, double place) {
    const auto after = std::upper_bound(moments.begin(), moments.end(), place,
                                        [from](double x, const Moment& it) { return x < it.at(from); });
    if (after == moments.begin()) return 0;
    const Moment& left = *std::prev(after);
    if (after == moments.end()) return left.at(to);
    const double width = after->at(from) - left.at(from);
    const double share = width <= 0 ? 0 : (place - left.at(from)) / width;
    return left.at(to) + share * (after->at(to) - left.at(to));
}

}  // namespace

double RunIndex::tick_at(double clock, std::uint32_t agent) const {
    return between(agents_[agent].moments, Axis::Time, Axis::Ticks, clock);
}

double RunIndex::clock_at(double tick) const {
    const auto position = static_cast<std::uint64_t>(std::max(tick, 0.0));
    return between(agents_[agent_at(position)].moments, Axis::Ticks, Axis::Time, tick);
}

std::size_t RunIndex::bytes() const {
    std::size_t spans = 0, bytes = 0;
    for (const AgentRun& run : agents_) {
        spans += run.tasks.size() + run.jobs.size() + run.phases.size();
        for (const Lane& lane : run.calls) spans += lane.size();
        bytes += run.moments.size() * sizeof(Moment) + run.states.bytes();
    }
    for (const std::vector<Lane>* lanes : {&workers_, &timers_, &network_}) {
        for (const Lane& lane : *lanes) spans += lane.size();
    }
    for (const auto& ids : latest_) bytes += ids.size() * sizeof(std::uint32_t);
    return bytes + spans * sizeof(Span) + turns_.size() * sizeof(Turn) + origins_.size() * sizeof(Origin) +
           promises_.size() * sizeof(PromiseLife) + console_.size() * sizeof(ConsoleMark) +
           switches_.size() * sizeof(Switch);
}

}  // namespace loopscope::timeline
