#pragma once
// Motion between two ticks: small cards that fly from where a thing was to where it is. It is drawn over the
// panels and owns nothing; the next step ends it.

#include <cstdint>
#include <vector>

#include "app/present/moves.h"
#include "app/widgets/painter.h"

namespace loopscope::panels {

enum class MotionSpeed : std::uint8_t { On, Slow, Off };
inline constexpr std::size_t kMotionSpeedCount = 3;

// How long a thing is on its way, in seconds; 0 when motion is off.
[[nodiscard]] double seconds_of(MotionSpeed speed);

struct Motion {
    MotionSpeed speed = MotionSpeed::On;
    // What the panels have said of this frame and of the last frame of the position before.
    std::vector<widgets::PlacedThing> places;
    std::vector<widgets::PlacedThing> places_before;
    std::uint64_t number = 0;  // of the moves that are drawn
    double started = 0;
    bool running = false;
};

// Call before the panels are drawn: `number` counts the positions that were shown.
void begin_motion(Motion& motion, std::uint64_t number, double now);

// Ends what is on its way, for a picture in which nothing moves.
void end_motion(Motion& motion);

// Call after them. Where a thing has no place in sight it flies to or from the panel of its kind, or not at
// all.
void draw_motion(Motion& motion, const std::vector<present::Move>& moves, double now,
                 widgets::Painter& painter);

}  // namespace loopscope::panels
