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

namespace {

// Of a note beside the title, so that it is worth its place.
constexpr float kLeastOfNote = 0.6F;

// The titles of the other panels at this place, each one a tab that can be clicked, as far as they leave room
// for what comes after them.
void draw_other_tabs(Painter& painter, Rect& title, std::size_t from, std::size_t to, float reserved) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    CardFrame& frame = *painter.frame;
    for (std::size_t index = from; index < to; ++index) {
        const std::string_view name = frame.tabs[index];
        const float width = std::ceil(text_width(theme.font.small, name)) + 2 * size.gap;
        if (title.width < width + reserved) return;
        const Rect tab = title.take_left(width, size.half).inset(0, size.unit);
        ImGui::PushID(static_cast<int>(index));
        const HitResult hit = hit_area(painter, "tab", tab);
        ImGui::PopID();
        if (hit.clicked) frame.chosen = index;
        draw_fill(tab, hit.hovered ? theme.colour.hovered : theme.colour.raised, size.radius_small);
        draw_text(painter, tab, name,
                  {theme.font.small, hit.hovered ? theme.colour.text : theme.colour.text_muted, Align::Centre,
                   TextSource::Interface});
    }
}

// Buttons that are there while the pointer is on the title, and what a double click does.
void draw_title_actions(Painter& painter, const Rect& whole, Rect& title) {
    const auto& size = painter.theme.size;
    CardFrame& frame = *painter.frame;
    if (!is_hovered(whole)) return;
    const auto button = [&](const char* id, Icon icon, std::string_view tooltip) {
        Rect place = title.take_right(size.icon + size.gap, size.half);
        return draw_button(painter, id, place.inset(0, size.unit),
                           {{}, icon, ButtonState::Enabled, tooltip, {}});
    };
    if (title.width < 2 * (size.icon + size.gap)) return;
    if (!frame.maximised && button("hide", Icon::Cross, "Hide this panel; the menu brings it back")) {
        frame.hide = true;
    }
    if (button("maximise", frame.maximised ? Icon::Shrink : Icon::Grow,
               frame.maximised ? "Back to its place" : "Show this panel alone")) {
        frame.toggle_maximised = true;
    }
    const Rect rest{whole.x, whole.y, title.right() - whole.x, whole.height};
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    if (ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left) && rest.contains({mouse.x, mouse.y, 0, 0})) {
        frame.toggle_maximised = true;
    }
}

}  // namespace

Rect draw_card(Painter& painter, const Rect& area, const CardLook& look) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    draw_fill(area, theme.colour.surface, size.radius);
    draw_outline(area, look.lit ? look.colour : theme.colour.border, size.radius,
                 look.lit ? size.half : size.hairline);
    Rect body = area.inset(size.padding, 0);
    Rect title = body.take_top(size.card_title);
    const Rect whole_title = title;
    const float title_width = std::ceil(text_width(theme.font.strong, look.title)) + 1;
    if (painter.frame != nullptr) {
        draw_title_actions(painter, whole_title, title);
        draw_other_tabs(painter, title, 0, painter.frame->front,
                        size.icon + title_width + size.gap + size.half);
    }
    if (look.icon != Icon::None) {
        draw_icon(title.take_left(size.icon, size.gap), look.icon, look.colour);
    }
    const Rect name = title.take_left(title_width, size.gap);
    draw_text(painter, name, look.title,
              {theme.font.strong, theme.colour.text, Align::Left, TextSource::Interface});
    if (!look.count.empty() && title.width > badge_width(painter, look.count)) {
        draw_badge(painter, title, title.x, look.count, look.colour);
        title.take_left(badge_width(painter, look.count), size.gap);
    }
    if (painter.frame != nullptr && !painter.frame->tabs.empty()) {
        draw_other_tabs(painter, title, painter.frame->front + 1, painter.frame->tabs.size(), 0);
    }
    const bool has_note = painter.frame != nullptr && !painter.frame->note.empty();
    const std::string_view note = has_note ? painter.frame->note : look.note;
    // A few letters of it say nothing.
    if (!note.empty() && title.width > text_width(theme.font.small, note) * kLeastOfNote) {
        draw_text(painter, title, note,
                  {theme.font.small, look.lit ? look.colour : theme.colour.text_muted, Align::Right,
                   TextSource::Program});
    }
    if (!look.tooltip.empty()) hover_tooltip(painter, name, look.title, look.tooltip);
    body.take_bottom(size.gap);
    return body;
}

void draw_empty(Painter& painter, const Rect& body, std::string_view text) {
    const auto& theme = painter.theme;
    const float height = line_height(theme.font.small);
    if (body.height < height) return;
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
