#pragma once
// Lines that connect what belongs together.

#include "app/theme/palette.h"
#include "app/widgets/rect.h"

namespace loopscope::widgets {

struct Point {
    float x = 0;
    float y = 0;
    bool operator==(const Point&) const = default;
};

// Down and then to the right, with an arrow head. Not `solid`: dashed.
void draw_elbow(Point from, Point to, theme::Colour colour, float line, bool solid);

// A curve that leaves to the right and arrives from the left, with an arrow head `head` long.
void draw_arrow(Point from, Point to, theme::Colour colour, float line, float head);

// A curve that leaves to the right and comes back from the right, `reach` further out: between things that
// stand above each other.
void draw_loop_arrow(Point from, Point to, float reach, theme::Colour colour, float line, float head);

}  // namespace loopscope::widgets
