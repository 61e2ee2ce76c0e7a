#include "app/widgets/card.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "app/widgets/button.h"
#include "app/widgets/text.h"

namespace loopscope::widgets {

void draw_fill(const Rect& area, theme::Colour colour, float radius) {
    ImGui::GetWindowDrawList()->AddRectFilled({area.x, area.y}, {area.right(), area.bottom()}, colour,
                                              radius);
}

void draw_outline(const Rect& area, theme::Colour colour, float radius, float line) {
    ImGui::GetWindowDrawList()->AddRect({area.x, area.y}, {area.right(), area.bottom()}, colour, radius, 0,
                                        line);
}

float badge_width(const Painter& painter, std::string_view text) {
    const auto& size = painter.theme.size;
    return std::max(text_width(painter.theme.font.small, text) + 2 * (size.unit + size.half),
                    size.font_small + 2 * size.unit);
}

float draw_badge(Painter& painter, const Rect& row, float left, std::string_view text, theme::Colour colour) {
    const auto& theme = painter.theme;
    const float height = std::round(theme.size.font_small * 1.5F);
    const Rect badge{left, std::round(row.middle() - height / 2), badge_width(painter, text), height};
    draw_fill(badge, theme::blend(theme.colour.surface, colour, theme::kBadgeTint), height / 2);
    draw_text(painter, badge, text, {theme.font.small, colour, Align::Centre, TextSource::Interface});
    return badge.width;
}

Rect draw_card(Painter& painter, const Rect& area, const CardLook& look) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    draw_fill(area, theme.colour.surface, size.radius);
    draw_outline(area, look.lit ? look.colour : theme.colour.border, size.radius,
                 look.lit ? size.half : size.hairline);
    Rect body = area.inset(size.padding, 0);
    Rect title = body.take_top(size.card_title);
    const Rect whole_title = title;
    if (look.icon != Icon::None) {
        draw_icon(title.take_left(size.icon, size.gap), look.icon, look.colour);
    }
    const float title_width = std::ceil(text_width(theme.font.strong, look.title)) + 1;
    draw_text(painter, title.take_left(title_width, size.gap), look.title,
              {theme.font.strong, theme.colour.text, Align::Left, TextSource::Interface});
    if (!look.count.empty() && title.width > badge_width(painter, look.count)) {
        draw_badge(painter, title, title.x, look.count, look.colour);
        title.take_left(badge_width(painter, look.count), size.gap);
    }
    if (!look.note.empty()) {
        draw_text(painter, title, look.note,
                  {theme.font.small, look.lit ? look.colour : theme.colour.text_muted, Align::Right,
                   TextSource::Program});
    }
    if (!look.tooltip.empty()) hover_tooltip(painter, whole_title, look.title, look.tooltip);
    body.take_bottom(size.gap);
    return body;
}

void draw_empty(Painter& painter, const Rect& body, std::string_view text) {
    const auto& theme = painter.theme;
    const float height = line_height(theme.font.small);
    const int room = std::max(1, static_cast<int>(body.height / height));
    const int lines = std::min(room, count_lines(theme.font.small, text, body.width));
    const Rect box{
        body.x, body.y + std::max(0.0F, std::floor((body.height - static_cast<float>(lines) * height) / 2)),
        body.width, body.height};
    draw_paragraph(painter, box, text,
                   {theme.font.small, theme.colour.text_muted, Align::Centre, TextSource::Program}, lines);
}

void begin_scroll(const char* id, const Rect& area) {
    ImGui::SetCursorScreenPos({area.x, area.y});
    ImGui::BeginChild(id, {std::max(1.0F, area.width), std::max(1.0F, area.height)}, false,
                      ImGuiWindowFlags_NoNav);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
}

void end_scroll() {
    ImGui::PopStyleVar();
    ImGui::EndChild();
}

Rect next_row(float height) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    ImGui::Dummy({std::max(1.0F, width), height});
    return {at.x, at.y, width, height};
}

void draw_progress(Painter& painter, const Rect& area, float share, theme::Colour colour) {
    const float radius = area.height / 2;
    draw_fill(area, painter.theme.colour.hovered, radius);
    Rect done = area;
    done.width = std::round(area.width * std::clamp(share, 0.0F, 1.0F));
    if (done.width >= 1) draw_fill(done, colour, radius);
}

}  // namespace loopscope::widgets
