#pragma once

#include <cstdint>
#include <map>

#include "engine/machine/machine.h"

namespace loopscope::timeline {

using machine::Machine;

/// How far a machine has come, in units that cost about the same time to replay: ticks and instructions,
/// hidden ones included.
inline std::uint64_t work_of(const Machine& machine) {
    return machine.tick + machine.instructions;
}

/// Copies of the machine along the whole run, evenly spread by work. When there are too many, or they may
/// hold too much memory, every second one goes and the spacing doubles; so their number stays between half
/// the limit and the limit, and the longest replay stays a fixed fraction of the run.
class Checkpoints {
  public:
    static constexpr std::size_t kMost = 512;
    static constexpr std::uint64_t kFirstSpacing = 4096;
    static constexpr std::size_t kMostBytes = std::size_t{1} << 29;

    /// Keeps a copy when the machine has come far enough since the last one. Cost: mostly nothing, else one
    /// copy of the machine (what differs from the last one).
    void offer(const Machine& machine);
    /// The latest one at or before a position; there always is one at 0 after the first offer.
    const Machine& before(std::uint64_t tick) const;
    std::size_t size() const { return kept_.size(); }
    std::uint64_t spacing() const { return spacing_; }

  private:
    void thin();

    std::map<std::uint64_t, Machine> kept_;  // by tick
    std::uint64_t spacing_ = kFirstSpacing;
    std::uint64_t last_work_ = 0;
    std::size_t bytes_ = 0;  // estimate
};

/// Copies close to where a person stands: at distances 1, 2, 4, 8, … behind the cursor, so that a step back
/// replays as little as a step forward does.
class NearCopies {
  public:
    static constexpr std::size_t kMost = 40;

    void keep(const Machine& machine, std::uint64_t cursor);
    /// The latest one at or before a position, or null.
    const Machine* before(std::uint64_t tick) const;
    std::size_t size() const { return kept_.size(); }

  private:
    std::map<std::uint64_t, Machine> kept_;
};

}  // namespace loopscope::timeline
