#pragma once
// What only concerns looking: scroll positions, the help sheet, where the borders between panels are. The
// shell owns it; nothing in it changes what the program does.

#include <cstdint>

namespace loopscope::panels {

// Shares of the room, from 0 to 1.
struct Splits {
    float source = 0.38F;   // of the width
    float stack = 0.22F;    // of the width
    float console = 0.26F;  // of the height
};

struct ViewState {
    Splits splits;
    bool help_is_open = false;
    std::uint64_t revealed_place = 0;    // the line and column in the source that was scrolled to last
    std::uint64_t revealed_console = 0;  // console lines when it was scrolled to the end last
    std::uint64_t scrubbed_tick = 0;     // the last tick asked for by dragging
};

}  // namespace loopscope::panels
