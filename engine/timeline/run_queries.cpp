// What is asked of the index of a run.

#include <algorithm>

#include "engine/timeline/run_index.h"

namespace loopscope::timeline {

std::uint32_t RunIndex::turn_at(std::uint64_t tick) const {
    const auto after =
        std::upper_bound(turns_.begin(), turns_.end(), tick,
                         [](std::uint64_t place, const Turn& it) { return place < it.begin.tick; });
    if (after == turns_.begin() || tick >= std::prev(after)->end.tick) return kNone;
    return static_cast<std::uint32_t>(std::prev(after) - turns_.begin());
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

StateTotals RunIndex::totals_until(Axis axis, double place) const {
    const auto after =
        std::upper_bound(changes_.begin(), changes_.end(), place,
                         [axis](double x, const Change& it) { return x < it.moment.at(axis); });
    if (after == changes_.begin()) return {};
    const auto last = static_cast<std::size_t>(std::prev(after) - changes_.begin());
    const std::size_t block = last / kBlock;
    const auto value = [axis](const Moment& it) {
        return axis == Axis::Time ? it.clock : std::uint64_t{it.tick};
    };
    StateTotals totals = axis == Axis::Time ? sums_[block].time : sums_[block].ticks;
    for (std::size_t i = block * kBlock; i < last; ++i)
        totals[static_cast<std::size_t>(changes_[i].state)] +=
            value(changes_[i + 1].moment) - value(changes_[i].moment);
    const double within = place - changes_[last].moment.at(axis);
    totals[static_cast<std::size_t>(changes_[last].state)] += static_cast<std::uint64_t>(within);
    return totals;
}

StateTotals RunIndex::totals(Axis axis, double from, double to) const {
    const double end = front_.at(axis);
    StateTotals result = totals_until(axis, std::min(to, end));
    const StateTotals before = totals_until(axis, std::min(from, end));
    for (std::size_t i = 0; i < kMainStates; ++i) result[i] -= std::min(result[i], before[i]);
    return result;
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

double RunIndex::tick_at(double clock) const {
    return between(moments_, Axis::Time, Axis::Ticks, clock);
}

double RunIndex::clock_at(double tick) const {
    return between(moments_, Axis::Ticks, Axis::Time, tick);
}

std::size_t RunIndex::bytes() const {
    std::size_t bytes = (tasks_.size() + jobs_.size() + phases_.size()) * sizeof(Span) +
                        turns_.size() * sizeof(Turn) + origins_.size() * sizeof(Origin) +
                        promises_.size() * sizeof(PromiseLife) + changes_.size() * sizeof(Change) +
                        sums_.size() * sizeof(Sums) + moments_.size() * sizeof(Moment) +
                        console_.size() * sizeof(ConsoleMark);
    for (const std::vector<Lane>* lanes : {&calls_, &workers_, &timers_}) {
        for (const Lane& lane : *lanes) bytes += lane.size() * sizeof(Span);
    }
    for (const auto& ids : latest_) bytes += ids.size() * sizeof(std::uint32_t);
    return bytes;
}

}  // namespace loopscope::timeline
