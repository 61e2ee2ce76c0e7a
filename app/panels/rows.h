#pragma once
// The one look of a row in a list: a coloured edge, a name in code letters, what it is, and where it comes
// from.

#include <cstdint>
#include <string_view>

#include "app/present/loop_model.h"
#include "app/present/thing.h"
#include "app/widgets/painter.h"

namespace loopscope::panels {

struct RowLook {
    std::string_view name;
    std::string_view detail;  // after the name, quieter
    std::string_view place;   // at the right end
    std::string_view why;     // in the tooltip
    theme::Colour colour = 0;
    bool head = false;          // runs next
    bool fresh = false;         // was not there before
    present::Thing thing = {};  // what a click asks about
};

// A click on the area asks why the thing is there.
void ask_on_click(widgets::Painter& painter, const widgets::Rect& area, present::Thing thing);

void draw_row(widgets::Painter& painter, const widgets::Rect& row, const RowLook& look);

// A queue's entries as rows, and "and 12 more" below them when not all are in the model.
void draw_entries(widgets::Painter& painter, const present::QueueModel& queue, theme::Colour colour);
void draw_more(widgets::Painter& painter, std::uint64_t shown, std::uint64_t total);

// A small heading inside a card.
void draw_section(widgets::Painter& painter, std::string_view title);

}  // namespace loopscope::panels
