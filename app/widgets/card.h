#pragma once
// The card: the one frame that every panel has. A title with its icon, a count, and a body that may scroll.

#include <string_view>

#include "app/widgets/icons.h"
#include "app/widgets/painter.h"

namespace loopscope::widgets {

struct CardLook {
    std::string_view title;
    Icon icon = Icon::None;
    theme::Colour colour = 0;
    std::string_view count;         // in a badge; empty: none
    std::string_view note;          // at the right end of the title, may be cut
    std::string_view tooltip;       // what this is, for a learner
    bool lit = false;               // something happens here now
    std::string_view brief_note{};  // instead of a note that has no room; empty: the note is cut
};

// Draws the card and returns the body's rectangle.
Rect draw_card(Painter& painter, const Rect& area, const CardLook& look);

// A quiet sentence in the middle of an empty body, and what is told below it, as far as there is room.
void draw_empty(Painter& painter, const Rect& body, std::string_view text);

// A part of the window that scrolls. Everything drawn between begin and end belongs to it. No row is cut in
// half by its lower edge: one that has no room is left out, and a mark says that more is below.
void begin_scroll(const char* id, const Rect& area);
void end_scroll(Painter& painter);

// Inside a scrolling part: the rectangle of the next row, over the whole width.
[[nodiscard]] Rect next_row(float height);

// A row of several lines, each of which is seen whole or not at all: `first` is what stands above them.
struct RowLines {
    float first = 0;
    float line = 0;
};
[[nodiscard]] Rect next_row(float height, const RowLines& lines);
// The same for a row that is placed by hand.
void note_row(const Rect& row);

// A filled rectangle with round corners, and one with an outline.
void draw_fill(const Rect& area, theme::Colour colour, float radius);
void draw_outline(const Rect& area, theme::Colour colour, float radius, float line);

// A small rounded label that begins at `left`. Returns its width.
float draw_badge(Painter& painter, const Rect& row, float left, std::string_view text, theme::Colour colour);
[[nodiscard]] float badge_width(const Painter& painter, std::string_view text);

// A horizontal measure from 0 to 1.
void draw_progress(Painter& painter, const Rect& area, float share, theme::Colour colour);

}  // namespace loopscope::widgets
