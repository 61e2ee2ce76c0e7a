#include "app/widgets/field.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "app/widgets/card.h"
#include "app/widgets/text.h"

namespace loopscope::widgets {

void draw_caret(Painter& painter, float x, const Rect& line) {
    const auto& size = painter.theme.size;
    draw_fill({std::round(x) - size.hairline, line.y + size.half, size.half, line.height - 2 * size.half},
              painter.theme.colour.accent, 0);
}

void draw_field(Painter& painter, const Rect& area, const FieldLook& look) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    draw_fill(area, theme.colour.sunken, size.radius_small);
    draw_outline(area, look.focused ? theme.colour.accent : theme.colour.border_strong, size.radius_small,
                 size.hairline);
    const Rect inside = area.inset(size.gap, size.half);
    ImFont* font = theme.font.code;
    const auto width_to = [&](std::uint32_t column) {
        return text_width(font, look.text.substr(0, std::min<std::size_t>(column, look.text.size())));
    };
    const float caret = width_to(look.caret);
    const float shift = std::max(0.0F, caret + size.half - inside.width);
    ImDrawList* list = ImGui::GetWindowDrawList();
    list->PushClipRect({inside.x - size.half, inside.y}, {inside.right() + size.half, inside.bottom()}, true);
    if (look.text.empty()) {
        draw_text(painter, inside, look.hint,
                  {theme.font.body, theme.colour.text_muted, Align::Left, TextSource::Program});
    }
    if (look.caret != look.anchor) {
        const float other = width_to(look.anchor);
        const float from = std::min(caret, other);
        draw_fill({inside.x + from - shift, inside.y + size.half, std::max(caret, other) - from,
                   inside.height - 2 * size.half},
                  theme::faded(theme.colour.accent, theme::kSelectionTint), 0);
    }
    const float top = std::round(inside.middle() - font->FontSize / 2);
    if (!look.text.empty()) {
        const Drawable drawn(font, look.text);
        list->AddText(font, font->FontSize, {inside.x - shift, top}, theme.colour.text, drawn.begin(),
                      drawn.end());
    }
    if (look.focused) {
        draw_caret(painter, inside.x + caret - shift,
                   {0, top - size.half, 0, font->FontSize + 2 * size.half});
    }
    list->PopClipRect();
}

}  // namespace loopscope::widgets
