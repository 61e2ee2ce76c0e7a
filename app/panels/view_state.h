#pragma once
// What only concerns looking: scroll positions, the help sheet, how the panels are arranged. The
// shell owns it; nothing in it changes what the program does.

#include <cstdint>
#include <optional>

#include "app/panels/motion.h"
#include "app/present/arrangement.h"
#include "app/present/command.h"

namespace loopscope::panels {

struct ViewState {
    present::Arrangements arrangements;
    std::optional<present::Panel> pointed_panel;  // the one below the pointer in the last frame
    present::PanelSet behind;                     // those that were behind the tab of another one then
    Motion motion;
    float zoom = 1;           // how large everything is, of what fits the window
    bool is_largest = false;  // the window has no room for more
    bool help_is_open = false;
    bool menu_is_open = false;
    bool is_on_keys = false;             // a key came after the last move of the pointer
    std::uint64_t revealed_place = 0;    // the line and column in the source that was scrolled to last
    std::uint64_t revealed_text = 0;     // which text the source panel showed last
    float revealed_shape = 0;            // how large its sheet was then
    std::uint64_t revealed_caret = 0;    // where the caret was when it was brought into sight last
    std::uint64_t revealed_row = 0;      // of the list over the window
    std::uint32_t visible_lines = 1;     // of the source
    std::uint64_t revealed_lesson = 0;   // the step of the lesson that was brought into sight last
    std::uint64_t revealed_promise = 0;  // the promise that the list was scrolled to last
    std::uint64_t revealed_console = 0;  // console lines and height when it was scrolled to the end last
    std::uint64_t revealed_output = 0;   // the line of the outputs that was brought into sight last
    double timeline_place = -1;          // the last place of the timeline asked for by dragging
    double timeline_pixels = 0;          // the width and rows of the timeline that were told last
    int timeline_rows = 0;
    present::Thing pointed_thing;     // on the timeline
    std::uint64_t scrubbed_tick = 0;  // the last tick asked for by dragging
};

// Does what concerns only looking. False for every other command.
bool apply_view_command(ViewState& view, const present::Command& command);

}  // namespace loopscope::panels
