#pragma once
// Which part of the run the timeline shows, and the commands that change it. Plain data: no window, no
// session.

#include <cstdint>

#include "app/present/command.h"
#include "app/present/thing.h"

namespace loopscope::present {

struct TimelineView {
    bool in_time = false;
    bool fitted = true;  // the whole run, growing with it
    double from = 0;
    double to = 1;
    double pixels = 1200;  // how wide the panel was last
    int rows = 12;         // and for how many rows it had room
    double pointed_at = -1;
    int pointed_row = -1;
    Thing pointed;
    bool operator==(const TimelineView&) const = default;
};

// How far the run goes on the axis, where the cursor is, and how to get from one axis to the other.
struct TimelineExtent {
    double end = 1;
    double cursor = 0;
};

// Does what concerns the view. False for every other command. `extent` is on the axis of the view.
bool apply_timeline_command(TimelineView& view, const Command& command, const TimelineExtent& extent);

// Keeps the view within the run, and the cursor in sight when it has moved.
void follow(TimelineView& view, const TimelineExtent& extent, bool cursor_moved);

}  // namespace loopscope::present
