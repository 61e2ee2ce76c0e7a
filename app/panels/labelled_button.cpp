#include "app/panels/labelled_button.h"

#include <cmath>
#include <string>

#include "app/present/key_map.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using widgets::ButtonState;

bool draw_labelled_button(widgets::Painter& painter, const char* id, std::string_view label,
                          const present::Command& command, bool lit, widgets::Rect& row) {
    const auto& theme = painter.theme;
    const float width = std::ceil(widgets::text_width(theme.font.small, label)) + 3 * theme.size.padding;
    widgets::Rect place = row.take_right(width, theme.size.gap);
    place = place.inset(0, (place.height - theme.size.button) / 2);
    widgets::draw_outline(place, lit ? theme.colour.accent : theme.colour.border_strong,
                          theme.size.radius_small, theme.size.hairline);
    const std::string keys = present::describe_keys(command);
    return widgets::draw_button(
        painter, id, place,
        {label, widgets::Icon::None, lit ? ButtonState::Lit : ButtonState::Enabled, label, keys});
}

}  // namespace loopscope::panels
