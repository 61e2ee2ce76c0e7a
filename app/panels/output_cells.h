#pragma once
// Lines that several runs have printed, side by side: one look for all views of them.

#include <string_view>

#include "app/present/output_lines.h"
#include "app/widgets/painter.h"

namespace loopscope::panels {

// Room for the number of a line, with the gap behind it.
[[nodiscard]] float width_of_line_numbers(const widgets::Painter& painter);
void draw_line_number(std::string_view number, widgets::Rect area, widgets::Painter& painter);

// What differs has a mark, heavier letters and a colour.
void draw_output_line(const present::OutputLine& line, widgets::Rect cell, widgets::Painter& painter);

}  // namespace loopscope::panels
