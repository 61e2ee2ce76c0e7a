#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "engine/timeline/spans.h"

namespace loopscope::timeline {

/// What a thread does.
enum class ThreadState : std::uint8_t {
    Loop,     // the event loop itself is at work
    Running,  // program code runs
    Blocked,  // it waits in a synchronous operation
    Idle,     // the loop sleeps in poll: nothing is due
};
inline constexpr int kThreadStates = 4;

/// How much of a stretch was spent in each state: ns or ticks.
using StateTotals = std::array<std::uint64_t, kThreadStates>;

/// The states of one thread in the order in which it entered them. Memory: 24 bytes a change on average.
class StateHistory {
  public:
    /// From `when`, which lies no earlier than the last change on either axis.
    void enter(ThreadState state, const Moment& when);

    /// Time or ticks spent in each state from one place of the axis to another, neither of which lies beyond
    /// what was recorded. Cost: two binary searches.
    StateTotals totals(Axis axis, double from, double to) const;
    std::size_t bytes() const;

  private:
    struct Change {
        Moment moment;
        ThreadState state = ThreadState::Loop;
    };
    struct Sums {
        StateTotals time{}, ticks{};
    };
    static constexpr std::size_t kBlock = 32;  // changes that share one sum

    StateTotals totals_until(Axis axis, double place) const;

    std::vector<Change> changes_{Change{}};
    std::vector<Sums> sums_{Sums{}};  // before each block of changes
};

}  // namespace loopscope::timeline
