#pragma once
// What can be clicked, and the tooltips that name keys.

#include <string_view>

#include "app/widgets/icons.h"
#include "app/widgets/painter.h"

namespace loopscope::widgets {

enum class ButtonState { Enabled, Disabled, Lit };

struct ButtonLook {
    std::string_view label;
    Icon icon = Icon::None;
    ButtonState state = ButtonState::Enabled;
    std::string_view tooltip;
    std::string_view keys;  // shown in the tooltip
};

// An invisible area that can be clicked. The id must be unique in its ImGui window.
struct HitResult {
    bool clicked = false;
    bool hovered = false;
    bool held = false;
};
HitResult hit_area(Painter& painter, const char* id, const Rect& area);

// True in the frame in which it is clicked; never while it is disabled.
bool draw_button(Painter& painter, const char* id, const Rect& area, const ButtonLook& look);

// A tooltip with a heading, a text and keys, for the item before it or for an area that cannot be clicked.
void draw_tooltip(Painter& painter, std::string_view heading, std::string_view text,
                  std::string_view keys = {});
// Whether the pointer is over an area that is not covered by another part of the window.
[[nodiscard]] bool is_hovered(const Rect& area);
void hover_tooltip(Painter& painter, const Rect& area, std::string_view heading, std::string_view text);

}  // namespace loopscope::widgets
