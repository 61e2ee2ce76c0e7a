#pragma once
// The measures of the code on screen, and how its lines are drawn. For the source panel only.

#include <cstdint>

#include "app/panels/panels.h"

struct ImFont;

namespace loopscope::panels {

struct Sheet {
    float gutter;   // line numbers and marks
    float left;     // where code begins
    float line;     // height of a line
    float visible;  // width that can be seen
    float character;
    // One line may be moved to the left on its own, so that what runs in it can be seen.
    std::uint32_t moved_line = 0;
    float moved_by = 0;
};

// The part of a range that lies in one line, in pixels from where the code begins. Width 0: none.
struct Extent {
    float from = 0;
    float to = 0;
};

[[nodiscard]] Extent extent_in_line(const present::SourceRange& range, std::uint32_t number,
                                    const present::SourceLine& line, const ImFont* font);
[[nodiscard]] float width_up_to(const ImFont* font, const present::SourceLine& line, std::size_t column);

// The column whose edge is nearest to a place so many pixels from where the code begins.
[[nodiscard]] std::uint32_t column_at(const ImFont* font, const present::SourceLine& line, float x);

// A tab for each of the program's files, at the top of the body, which they leave. Where there is no room for
// all of them, a button leads to the rest.
void draw_file_tabs(const present::SourceModel& model, Rect& body, Painter& painter, Commands& commands);

void draw_source_line(const present::SourceModel& model, std::uint32_t number, const Rect& row,
                      const Sheet& sheet, Painter& painter, Commands& commands);

}  // namespace loopscope::panels
