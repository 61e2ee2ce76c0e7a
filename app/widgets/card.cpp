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

float tab_width(const Painter& painter, std::size_t index) {
    return std::ceil(text_width(painter.theme.font.small, painter.frame->tabs[index])) +
           2 * painter.theme.size.gap;
}

// True when it was clicked.
bool draw_tab(Painter& painter, const char* id, Rect tab, std::string_view name, std::string_view tooltip) {
    const auto& theme = painter.theme;
    tab = tab.inset(0, theme.size.unit);
    const HitResult hit = hit_area(painter, id, tab);
    draw_fill(tab, hit.hovered ? theme.colour.hovered : theme.colour.raised, theme.size.radius_small);
    draw_text(painter, tab, name,
              {theme.font.small, hit.hovered ? theme.colour.text : theme.colour.text_muted, Align::Centre,
               TextSource::Interface});
    if (hit.hovered && !tooltip.empty()) draw_tooltip(painter, name, tooltip);
    return hit.clicked;
}

// The titles of the other panels at this place, each one a tab that can be clicked, as far as they leave room
// for what comes after them. Gives how many there was room for.
std::size_t draw_other_tabs(Painter& painter, Rect& title, std::size_t from, std::size_t to, float reserved) {
    CardFrame& frame = *painter.frame;
    for (std::size_t index = from; index < to; ++index) {
        const float width = tab_width(painter, index);
        if (title.width < width + reserved) return index - from;
        ImGui::PushID(static_cast<int>(index));
        const Rect place = title.take_left(width, painter.theme.size.half);
        if (draw_tab(painter, "tab", place, frame.tabs[index], {})) frame.chosen = index;
        ImGui::PopID();
    }
    return to - from;
}

// Where not all of the tabs have room: how many are out of sight. A click shows the next one.
void draw_more_tabs(Painter& painter, const Rect& place, std::size_t count) {
    CardFrame& frame = *painter.frame;
    std::string names = "These panels share this place: ";
    for (std::size_t index = 0; index < frame.tabs.size(); ++index)
        names += (index == 0 ? "" : ", ") + std::string(frame.tabs[index]);
    names += ". Click: the next one comes to the front.";
    if (draw_tab(painter, "more tabs", place, "+" + std::to_string(count), names))
        frame.chosen = (frame.front + 1) % frame.tabs.size();
}

float width_of_tabs(const Painter& painter, std::size_t from, std::size_t to) {
    float width = 0;
    for (std::size_t index = from; index < to; ++index)
        width += tab_width(painter, index) + painter.theme.size.half;
    return width;
}

// Buttons that are there while the pointer is on the title, where they take no tab's room, and what a double
// click does.
void draw_title_actions(Painter& painter, const Rect& whole, float reserved, Rect& title) {
    const auto& size = painter.theme.size;
    CardFrame& frame = *painter.frame;
    if (!is_hovered(whole)) return;
    const auto button = [&](const char* id, Icon icon, std::string_view tooltip) {
        Rect place = title.take_right(size.icon + size.gap, size.half);
        return draw_button(painter, id, place.inset(0, size.unit),
                           {{}, icon, ButtonState::Enabled, tooltip, {}});
    };
    const bool has_room = title.width >= reserved + 2 * (size.icon + size.gap + size.half);
    if (has_room && !frame.maximised &&
        button("hide", Icon::Cross, "Hide this panel; the menu brings it back")) {
        frame.hide = true;
    }
    if (has_room && button("maximise", frame.maximised ? Icon::Shrink : Icon::Grow,
                           frame.maximised ? "Back to its place" : "Show this panel alone")) {
        frame.toggle_maximised = true;
    }
    const Rect rest{whole.x, whole.y, title.right() - whole.x, whole.height};
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    if (ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left) && rest.contains({mouse.x, mouse.y, 0, 0})) {
        frame.toggle_maximised = true;
    }
}

// Its tabs, its name and its count, and what is told beside them.
void draw_title(Painter& painter, const Rect& whole, const CardLook& look) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    Rect title = whole;
    const float text = std::ceil(text_width(theme.font.strong, look.title)) + 1;
    const float own = size.icon + 2 * size.gap + text;
    const CardFrame* const frame = painter.frame;
    const std::size_t tabs = frame == nullptr ? 0 : frame->tabs.size();
    const std::size_t front = frame == nullptr ? 0 : frame->front;
    const float before = width_of_tabs(painter, 0, front);
    const float after = width_of_tabs(painter, std::min(front + 1, tabs), tabs);
    const bool has_all = tabs < 2 || before + own + after <= title.width;
    const Rect more = has_all ? Rect{} : title.take_right(size.button, size.half);
    std::size_t seen = 0;
    if (frame != nullptr) {
        draw_title_actions(painter, whole, has_all ? before + own + after : own, title);
        seen = draw_other_tabs(painter, title, 0, front, own);
    }
    if (look.icon != Icon::None) draw_icon(title.take_left(size.icon, size.gap), look.icon, look.colour);
    const Rect name = title.take_left(text, size.gap);
    draw_text(painter, name, look.title,
              {theme.font.strong, theme.colour.text, Align::Left, TextSource::Interface});
    const float badge = look.count.empty() ? 0 : badge_width(painter, look.count);
    if (badge > 0 && title.width >= badge + (has_all && after > 0 ? size.gap + after : 0)) {
        draw_badge(painter, title, title.x, look.count, look.colour);
        title.take_left(badge, size.gap);
    }
    if (tabs > 0) seen += draw_other_tabs(painter, title, front + 1, tabs, 0);
    if (!has_all) draw_more_tabs(painter, more, tabs - 1 - seen);
    const bool has_note = frame != nullptr && !frame->note.empty();
    std::string_view note = has_note ? frame->note : look.note;
    if (!has_note && !look.brief_note.empty() && text_width(theme.font.small, note) > title.width)
        note = look.brief_note;
    // A few letters of it say nothing.
    if (!note.empty() && title.width > text_width(theme.font.small, note) * kLeastOfNote) {
        draw_text(painter, title, note,
                  {theme.font.small, look.lit ? look.colour : theme.colour.text_muted, Align::Right,
                   TextSource::Program});
    }
    if (!look.tooltip.empty()) hover_tooltip(painter, name, look.title, look.tooltip);
}

}  // namespace

Rect draw_card(Painter& painter, const Rect& area, const CardLook& look) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    draw_fill(area, theme.colour.surface, size.radius);
    draw_outline(area, look.lit ? look.colour : theme.colour.border, size.radius,
                 look.lit ? size.half : size.hairline);
    Rect body = area.inset(size.padding, 0);
    draw_title(painter, body.take_top(size.card_title), look);
    body.take_bottom(size.gap);
    return body;
}

void draw_empty(Painter& painter, const Rect& body, std::string_view text) {
    const auto& theme = painter.theme;
    const float height = line_height(theme.font.small);
    if (body.height < height) return;
    const int room = std::max(1, static_cast<int>(body.height / height));
    // A sentence that has no room is left out, not cut in its middle.
    while (count_lines(theme.font.small, text, body.width) > room && text.rfind('\n') != text.npos)
        text = text.substr(0, text.rfind('\n'));
    const int lines = std::min(room, count_lines(theme.font.small, text, body.width));
    const Rect box{
        body.x, body.y + std::max(0.0F, std::floor((body.height - static_cast<float>(lines) * height) / 2)),
        body.width, body.height};
    draw_paragraph(painter, box, text,
                   {theme.font.small, theme.colour.text_muted, Align::Centre, TextSource::Program}, lines);
}

namespace {

// Where the first row begins that the lower edge of the scrolling part would cut; 0 for none.
float& cut_place() {
    return *ImGui::GetStateStorage()->GetFloatRef(ImGui::GetID("cut"));
}

void note_cut(float top, float bottom, const RowLines& lines) {
    constexpr float kNothing = 0.5F;
    const ImVec2 place = ImGui::GetWindowPos();
    const float edge = place.y + ImGui::GetWindowHeight();
    if (cut_place() != 0 || top >= edge - kNothing || bottom <= edge + kNothing) return;
    float cut = top;
    if (lines.line > 0 && edge >= top + lines.first)
        cut = top + lines.first + std::floor((edge - top - lines.first) / lines.line) * lines.line;
    // What fills the part alone is shown as far as it goes.
    if (cut > place.y + kNothing) cut_place() = cut;
}

}  // namespace

void note_row(const Rect& row) {
    note_cut(row.y, row.bottom(), {});
}

void begin_scroll(const char* id, const Rect& area) {
    ImGui::SetCursorScreenPos({area.x, area.y});
    ImGui::BeginChild(id, {std::max(1.0F, area.width), std::max(1.0F, area.height)}, false,
                      ImGuiWindowFlags_NoNav);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
    cut_place() = 0;
}

void end_scroll(Painter& painter) {
    const float cut = cut_place();
    if (cut != 0) {
        const auto& theme = painter.theme;
        const ImVec2 place = ImGui::GetWindowPos();
        Rect rest{place.x, cut, ImGui::GetWindowWidth() - theme.size.scrollbar,
                  place.y + ImGui::GetWindowHeight() - cut};
        draw_fill(rest, theme.colour.surface, 0);
        if (rest.height >= theme.size.icon * 0.6F)
            draw_icon(rest.take_bottom(std::min(rest.height, theme.size.icon)), Icon::Below,
                      theme.colour.text_muted);
    }
    ImGui::PopStyleVar();
    ImGui::EndChild();
}

Rect next_row(float height) {
    return next_row(height, {});
}

Rect next_row(float height, const RowLines& lines) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    ImGui::Dummy({std::max(1.0F, width), height});
    note_cut(at.y, at.y + height, lines);
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
