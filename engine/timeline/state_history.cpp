#include "engine/timeline/state_history.h"

#include <algorithm>

namespace loopscope::timeline {

void StateHistory::enter(ThreadState state, const Moment& when) {
    Change& last = changes_.back();
    if (last.state == state) return;
    if (last.moment == when) {
        last.state = state;
        return;
    }
    if (changes_.size() % kBlock == 0) {
        Sums sums = sums_.back();
        for (std::size_t i = changes_.size() - kBlock; i < changes_.size(); ++i) {
            const Moment& end = i + 1 < changes_.size() ? changes_[i + 1].moment : when;
            const auto which = static_cast<std::size_t>(changes_[i].state);
            sums.time[which] += end.clock - changes_[i].moment.clock;
            sums.ticks[which] += end.tick - changes_[i].moment.tick;
        }
        sums_.push_back(sums);
    }
    changes_.push_back({when, state});
}

StateTotals StateHistory::totals_until(Axis axis, double place) const {
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

StateTotals StateHistory::totals(Axis axis, double from, double to) const {
    StateTotals result = totals_until(axis, to);
    const StateTotals before = totals_until(axis, from);
    for (std::size_t i = 0; i < result.size(); ++i) result[i] -= std::min(result[i], before[i]);
    return result;
}

std::size_t StateHistory::bytes() const {
    return changes_.size() * sizeof(Change) + sums_.size() * sizeof(Sums);
}

}  // namespace loopscope::timeline
