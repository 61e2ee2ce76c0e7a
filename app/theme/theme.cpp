#include "app/theme/theme.h"

#include <imgui.h>

namespace loopscope::theme {

Theme make_theme(ThemeName name, float scale, const Fonts& fonts) {
    return {name, palette(name), sizes(scale), fonts};
}

void apply_style(const Theme& theme) {
    const Palette& colour = theme.colour;
    const Sizes& size = theme.size;
    ImGuiStyle style;
    style.WindowPadding = {0, 0};
    style.WindowBorderSize = 0;
    style.WindowRounding = 0;
    style.ChildBorderSize = 0;
    style.PopupBorderSize = size.hairline;
    style.PopupRounding = size.radius_small;
    style.FramePadding = {size.gap, size.unit};
    style.ItemSpacing = {size.gap, size.unit};
    style.ItemInnerSpacing = {size.unit, size.unit};
    style.ScrollbarSize = size.scrollbar;
    style.ScrollbarRounding = size.scrollbar / 2;
    style.GrabRounding = size.radius_small;
    style.WindowMinSize = {1, 1};
    style.DisplaySafeAreaPadding = {size.gap, size.gap};
    style.CurveTessellationTol = 0.6F;
    style.CircleTessellationMaxError = 0.2F;
    const auto set = [&style](ImGuiCol role, Colour value) {
        style.Colors[role] = ImGui::ColorConvertU32ToFloat4(value);
    };
    set(ImGuiCol_Text, colour.text);
    set(ImGuiCol_TextDisabled, colour.text_muted);
    set(ImGuiCol_WindowBg, colour.background);
    set(ImGuiCol_ChildBg, faded(colour.surface, 0));
    set(ImGuiCol_PopupBg, colour.raised);
    set(ImGuiCol_Border, colour.border_strong);
    set(ImGuiCol_ScrollbarBg, faded(colour.surface, 0));
    set(ImGuiCol_ScrollbarGrab, faded(colour.border_strong, 0.7F));
    set(ImGuiCol_ScrollbarGrabHovered, colour.border_strong);
    set(ImGuiCol_ScrollbarGrabActive, colour.accent);
    set(ImGuiCol_NavHighlight, colour.accent);
    ImGui::GetStyle() = style;
}

}  // namespace loopscope::theme
