#pragma once
// What has moved between two positions of the run, told from the models alone: ids are stable. The window
// draws it as motion; the model itself stands at the new position at once.

#include <cstdint>
#include <string>
#include <vector>

#include "app/present/thing.h"

namespace loopscope::present {

struct WindowModel;

// The call stack as a place, when no frame stands on it yet: {ThingKind::Frame, kStackItself}.
inline constexpr std::uint64_t kStackItself = 0;

struct Move {
    std::string label;
    Thing from;
    Thing to;
    bool operator==(const Move&) const = default;
};

// More than this at once nobody can follow: then nothing moves.
inline constexpr std::size_t kMostMoves = 8;

// From one model to another one of the same run. Going back, the same things move the other way.
// Cost: linear in what is shown.
[[nodiscard]] std::vector<Move> compute_moves(const WindowModel& before, const WindowModel& now);

}  // namespace loopscope::present
