#pragma once
// A line of text that can be typed into. What is typed comes from elsewhere: this only draws.

#include <cstdint>
#include <string_view>

#include "app/widgets/painter.h"

namespace loopscope::widgets {

struct FieldLook {
    std::string_view text;
    std::string_view hint;  // shown while there is no text
    std::uint32_t caret = 0;
    std::uint32_t anchor = 0;  // the other end of what is selected
    bool focused = false;
};

// The end of a text that is too long for its box is left out, unless the caret is there.
void draw_field(Painter& painter, const Rect& area, const FieldLook& look);

// The bar where one types, with its top left corner at the place.
void draw_caret(Painter& painter, float x, const Rect& line);

}  // namespace loopscope::widgets
