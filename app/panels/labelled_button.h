#pragma once
// A button with its name in a frame, for what one can do with a whole sheet.

#include <string_view>

#include "app/present/command.h"
#include "app/widgets/painter.h"

namespace loopscope::panels {

// At the right end of `row`, which loses its room. True in the frame in which it is clicked.
bool draw_labelled_button(widgets::Painter& painter, const char* id, std::string_view label,
                          const present::Command& command, bool lit, widgets::Rect& row);

}  // namespace loopscope::panels
