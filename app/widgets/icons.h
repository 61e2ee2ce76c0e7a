#pragma once
// Small pictures drawn from lines, crisp at every scale.

#include <cstdint>

#include "app/theme/palette.h"
#include "app/widgets/rect.h"

namespace loopscope::widgets {

enum class Icon : std::uint8_t {
    None,
    Play,
    Pause,
    Back,
    Forward,
    ToStart,
    ToEnd,
    Sun,
    Moon,
    Question,
    Source,
    Stack,
    Loop,
    NextTick,
    Microtask,
    Timer,
    Immediate,
    Pool,
    Promise,
    Console,
    Closing,
    Check,
    Cross,
    Clock,
    Warning,
    Dot,
    Ring,
    Blocked,
    Arrow,
    Grow,
    Shrink,
    Layout,
    Heap,
    Network,
    Timeline,
    Why,
    Folder,
    Shelf,
    Search,
    Columns,
    Input,
    Below,
    Bookmark,
    NoBookmark,  // where one could be
};

// Draws the icon in the middle of the box, as large as the box allows, into the current ImGui window.
void draw_icon(const Rect& box, Icon icon, theme::Colour colour);

}  // namespace loopscope::widgets
