#include "app/widgets/button.h"

#include <imgui.h>

#include <algorithm>

#include "app/widgets/card.h"
#include "app/widgets/text.h"

namespace loopscope::widgets {

HitResult hit_area(Painter& painter, const char* id, const Rect& area) {
    ImGui::SetCursorScreenPos({area.x, area.y});
    const bool clicked =
        ImGui::InvisibleButton(id, {std::max(1.0F, area.width), std::max(1.0F, area.height)});
    if (painter.audit != nullptr) painter.audit->ids.push_back(ImGui::GetID(id));
    return {clicked, ImGui::IsItemHovered(), ImGui::IsItemActive()};
}

bool draw_button(Painter& painter, const char* id, const Rect& area, const ButtonLook& look) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const HitResult hit = hit_area(painter, id, area);
    const bool enabled = look.state != ButtonState::Disabled;
    theme::Colour back = theme::faded(theme.colour.raised, 0);
    theme::Colour front = theme.colour.text;
    if (look.state == ButtonState::Lit) {
        back = theme.colour.accent;
        front = theme.colour.text_on_accent;
    } else if (!enabled) {
        front = theme::blend(theme.colour.surface, theme.colour.text_muted, 0.55F);
    } else if (hit.held) {
        back = theme.colour.pressed;
    } else if (hit.hovered) {
        back = theme.colour.hovered;
    }
    draw_fill(area, back, size.radius_small);
    Rect inside = area.inset(size.unit, 0);
    if (look.icon != Icon::None && look.label.empty()) {
        draw_icon({area.centre() - size.icon / 2, area.middle() - size.icon / 2, size.icon, size.icon},
                  look.icon, front);
    } else {
        if (look.icon != Icon::None) draw_icon(inside.take_left(size.icon, size.unit), look.icon, front);
        draw_text(painter, inside, look.label,
                  {theme.font.small, front, Align::Centre, TextSource::Interface});
    }
    if (hit.hovered && !look.tooltip.empty()) draw_tooltip(painter, look.label, look.tooltip, look.keys);
    return hit.clicked && enabled;
}

void draw_tooltip(Painter& painter, std::string_view heading, std::string_view text, std::string_view keys) {
    if (!painter.has_tooltips) return;
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {size.padding, size.gap});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, size.radius_small);
    ImGui::BeginTooltip();
    ImGui::PushTextWrapPos(size.narrow_card * 1.6F);
    const auto line = [](ImFont* font, theme::Colour colour, std::string_view what) {
        if (what.empty()) return;
        ImGui::PushFont(font);
        ImGui::PushStyleColor(ImGuiCol_Text, colour);
        ImGui::TextUnformatted(what.data(), what.data() + what.size());
        ImGui::PopStyleColor();
        ImGui::PopFont();
    };
    line(theme.font.strong, theme.colour.text, heading);
    line(theme.font.body, theme.colour.text_muted, text);
    line(theme.font.code_small, theme.colour.accent, keys);
    ImGui::PopTextWrapPos();
    ImGui::EndTooltip();
    ImGui::PopStyleVar(2);
}

bool is_hovered(const Rect& area) {
    return ImGui::IsWindowHovered(ImGuiHoveredFlags_ChildWindows) &&
           ImGui::IsMouseHoveringRect({area.x, area.y}, {area.right(), area.bottom()});
}

void hover_tooltip(Painter& painter, const Rect& area, std::string_view heading, std::string_view text) {
    if (is_hovered(area)) draw_tooltip(painter, heading, text);
}

}  // namespace loopscope::widgets
