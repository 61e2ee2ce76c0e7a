#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "app/panels/panels.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/field.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::CommandKind;
using present::ListKind;
using present::ListModel;
using present::ListRow;
using widgets::Align;
using widgets::Icon;
using widgets::TextSource;

namespace {

Icon icon_of(ListKind kind) {
    switch (kind) {
        case ListKind::None: return Icon::None;
        case ListKind::Palette: return Icon::Search;
        case ListKind::Gallery: return Icon::Shelf;
        case ListKind::OpenFile:
        case ListKind::SaveRun:
        case ListKind::SaveFile: return Icon::Folder;
        case ListKind::RunTo: return Icon::Forward;
        case ListKind::SearchRun: return Icon::Clock;
        case ListKind::Runtime: return Icon::Loop;
        case ListKind::Compare: return Icon::Columns;
        case ListKind::Act: return Icon::Input;
        case ListKind::Files: return Icon::Source;
        case ListKind::Note:
        case ListKind::Bookmarks: return Icon::Bookmark;
    }
    return Icon::None;
}

// A title with a line below it that says more.
bool has_two_lines(ListKind kind) {
    return kind == ListKind::Gallery || kind == ListKind::Act || kind == ListKind::Bookmarks;
}

// What stands beside the title and the line below it.
float badge_width(const ListRow& row, const theme::Sizes& size) {
    return row.badge.empty() ? 0 : size.narrow_card * 0.2F;
}

float note_width(const ListRow& row, float room, const theme::Theme& theme) {
    if (row.note.empty()) return 0;
    return std::min(std::ceil(widgets::text_width(theme.font.small, row.note)) + 1, room / 2);
}

// A long line that says more is broken into two.
int detail_lines(const ListRow& row, float width, const theme::Theme& theme) {
    const auto& size = theme.size;
    float room = width - 2 * size.padding;
    if (!row.badge.empty()) room -= badge_width(row, size) + size.gap;
    if (!row.note.empty()) room -= note_width(row, room, theme) + size.gap;
    return std::clamp(widgets::count_lines(theme.font.body, row.detail, room), 1, 2);
}

float height_of(const ListRow& row, float width, ListKind kind, const theme::Theme& theme) {
    const auto& size = theme.size;
    if (!has_two_lines(kind)) return size.row + size.unit;
    const float more = static_cast<float>(detail_lines(row, width, theme) - 1);
    return 2 * size.row + size.unit + more * widgets::line_height(theme.font.body);
}

// A heading is drawn where a section begins, above its first row.
bool begins_section(const std::vector<ListRow>& rows, std::size_t index) {
    return !rows[index].section.empty() && (index == 0 || rows[index - 1].section != rows[index].section);
}

void draw_row(const ListModel& list, const ListRow& row, const Rect& area, bool selected, bool hovered,
              Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    if (selected || hovered) {
        widgets::draw_fill(area, selected ? theme.colour.current_line : theme.colour.hovered,
                           size.radius_small);
    }
    Rect inside = area.inset(size.padding, 0);
    if (selected) {
        widgets::draw_fill({area.x, area.y + size.half, size.bar, area.height - 2 * size.half},
                           theme.colour.accent, size.half);
    }
    if (!row.badge.empty()) {
        const Rect place = inside.take_left(badge_width(row, size), size.gap);
        widgets::draw_badge(painter, place, place.x, row.badge, theme.colour.accent);
    }
    if (!row.note.empty()) {
        widgets::draw_text(painter, inside.take_right(note_width(row, inside.width, theme), size.gap),
                           row.note,
                           {theme.font.small, theme.colour.text_muted, Align::Right, TextSource::Program});
    }
    const bool file =
        list.kind == ListKind::OpenFile || list.kind == ListKind::SaveFile || list.kind == ListKind::SaveRun;
    ImFont* font = file ? theme.font.code : has_two_lines(list.kind) ? theme.font.strong : theme.font.body;
    const theme::Colour colour = row.is_folder ? theme.colour.accent : theme.colour.text;
    const bool has_lines = has_two_lines(list.kind);
    if (has_lines) inside = inside.inset(0, size.unit);
    Rect first = has_lines ? inside.take_top(size.row - size.half) : inside;
    const float title = std::ceil(widgets::text_width(font, row.title)) + 1;
    widgets::draw_text(painter, first.take_left(std::min(title, first.width), size.padding), row.title,
                       {font, colour, Align::Left, TextSource::Program});
    if (has_lines) {
        widgets::draw_paragraph(painter, inside, row.detail,
                                {theme.font.body, theme.colour.text_muted, Align::Left, TextSource::Program},
                                2);
        return;
    }
    widgets::draw_text(painter, first, row.detail,
                       {theme.font.small, theme.colour.text_muted, Align::Left, TextSource::Program});
}

void draw_rows(const ListModel& list, const Rect& area, Painter& painter, ViewState& view,
               Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    widgets::begin_scroll("rows", area);
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const std::vector<ListRow>& rows = *list.rows;
    const float width = area.width - size.scrollbar;
    float y = 0;
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const ListRow& row = rows[index];
        const bool heads = begins_section(rows, index);
        const float heading = heads ? size.row + size.unit : 0;
        const float height = height_of(row, width, list.kind, theme);
        const Rect place{origin.x, std::round(origin.y + y + heading), width, height};
        const bool selected = index == list.selected;
        const std::uint64_t reveal = (list.version << 20U) | index;
        if (selected && view.revealed_row != reveal) {
            view.revealed_row = reveal;
            const float scroll = ImGui::GetScrollY();
            if (y < scroll) ImGui::SetScrollY(y);
            if (y + heading + height > scroll + area.height)
                ImGui::SetScrollY(y + heading + height - area.height);
        }
        widgets::note_row({place.x, place.y - heading, width, heading + height});
        const bool in_sight = place.bottom() > area.y && place.y - heading < area.bottom();
        if (in_sight && heads) {
            widgets::draw_text(painter, {place.x + size.padding, place.y - heading, width, heading},
                               row.section,
                               {theme.font.small, theme.colour.accent, Align::Left, TextSource::Program});
        }
        if (in_sight) {
            ImGui::PushID(static_cast<int>(index));
            const widgets::HitResult hit = widgets::hit_area(painter, "row", place);
            ImGui::PopID();
            if (hit.clicked) {
                commands.push_back(
                    present::row_command(CommandKind::ChooseRow, static_cast<std::uint32_t>(index)));
            }
            draw_row(list, row, place, selected, hit.hovered, painter);
        }
        y += heading + height;
    }
    ImGui::SetCursorScreenPos({origin.x, origin.y + y});
    ImGui::Dummy({1, 1});
    widgets::end_scroll(painter);
}

// Of all rows with their headings.
float height_of_rows(const ListModel& list, float width, const theme::Theme& theme) {
    float height = 0;
    if (list.rows == nullptr) return height;
    for (std::size_t index = 0; index < list.rows->size(); ++index)
        height += height_of((*list.rows)[index], width, list.kind, theme) +
                  (begins_section(*list.rows, index) ? theme.size.row + theme.size.unit : 0);
    return height;
}

// The window behind, in the shade; a click there closes what lies over it.
bool draw_shade(const Rect& window, const Rect& sheet, Painter& painter) {
    widgets::draw_fill(window, painter.theme.colour.shade, 0);
    const widgets::HitResult hit = widgets::hit_area(painter, "beside", window);
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    ImGui::SetItemAllowOverlap();
    return hit.clicked && !sheet.contains({mouse.x, mouse.y, 0, 0});
}

}  // namespace

void draw_list(const ListModel& list, const Rect& window, Painter& painter, ViewState& view,
               Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    ImGui::SetCursorScreenPos({window.x, window.y});
    ImGui::BeginChild("list", {window.width, window.height}, false, ImGuiWindowFlags_NoNav);
    const float width = std::min(window.width - 2 * size.margin, size.narrow_card * 4.0F);
    // As high as its rows need, from a place that does not depend on it.
    const float most =
        std::min(window.height - 2 * size.margin, has_two_lines(list.kind) ? size.row * 27 : size.row * 20);
    const float needed =
        size.card_title + size.button + 4 * size.gap +
        std::max(height_of_rows(list, width - 2 * (size.padding + size.unit) - size.scrollbar, theme),
                 3 * size.row);
    const Rect sheet{std::round(window.centre() - width / 2), std::round((window.height - most) / 3), width,
                     std::min(most, needed)};
    if (draw_shade(window, sheet, painter)) commands.push_back(present::plain_command(CommandKind::Dismiss));
    widgets::CardFrame* const frame = std::exchange(painter.frame, nullptr);
    Rect body = widgets::draw_card(painter, sheet,
                                   {list.title, icon_of(list.kind), theme.colour.accent, {}, list.keys, {}});
    painter.frame = frame;
    body = body.inset(size.unit, 0);
    widgets::draw_field(
        painter, body.take_top(size.button + size.unit, size.gap),
        {list.field.text, list.hint, list.field.caret, list.field.anchor, list.field.focused});
    if (list.rows == nullptr || list.rows->empty()) {
        widgets::draw_empty(painter, body, list.nothing);
    } else {
        draw_rows(list, body, painter, view, commands);
    }
    ImGui::EndChild();
}

void draw_question(const present::QuestionModel& question, const Rect& window, Painter& painter,
                   Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    ImGui::SetCursorScreenPos({window.x, window.y});
    ImGui::BeginChild("question", {window.width, window.height}, false, ImGuiWindowFlags_NoNav);
    const float width = std::min(window.width - 2 * size.margin, size.narrow_card * 2.6F);
    const float inner = width - 4 * size.padding;
    const int lines = widgets::count_lines(theme.font.strong, question.text, inner);
    const int detail_lines = widgets::count_lines(theme.font.body, question.detail, inner);
    const float height = static_cast<float>(lines) * widgets::line_height(theme.font.strong) +
                         static_cast<float>(detail_lines) * widgets::line_height(theme.font.body) +
                         size.button + 4 * size.padding + size.gap;
    const Rect sheet{std::round(window.centre() - width / 2), std::round((window.height - height) / 3), width,
                     height};
    (void)draw_shade(window, sheet, painter);
    widgets::draw_fill(sheet, theme.colour.raised, size.radius);
    widgets::draw_outline(sheet, theme.colour.border_strong, size.radius, size.hairline);
    Rect body = sheet.inset(2 * size.padding, 1.5F * size.padding);
    body.take_top(widgets::draw_paragraph(
                      painter, body, question.text,
                      {theme.font.strong, theme.colour.text, Align::Left, TextSource::Program}, lines),
                  size.unit);
    widgets::draw_paragraph(painter, body, question.detail,
                            {theme.font.body, theme.colour.text_muted, Align::Left, TextSource::Program},
                            detail_lines);
    Rect row = body.take_bottom(size.button);
    for (std::size_t index = question.answers.size(); index-- > 0;) {
        const std::string& answer = question.answers[index];
        const float button = std::ceil(widgets::text_width(theme.font.small, answer)) + 4 * size.padding;
        const Rect place = row.take_right(button, size.gap);
        const bool selected = index == question.selected;
        widgets::draw_outline(place, selected ? theme.colour.accent : theme.colour.border_strong,
                              size.radius_small, size.hairline);
        ImGui::PushID(static_cast<int>(index));
        const widgets::ButtonState state =
            selected ? widgets::ButtonState::Lit : widgets::ButtonState::Enabled;
        if (widgets::draw_button(painter, "answer", place, {answer, Icon::None, state, {}, {}})) {
            commands.push_back(
                present::row_command(CommandKind::ChooseRow, static_cast<std::uint32_t>(index)));
        }
        ImGui::PopID();
    }
    ImGui::EndChild();
}

}  // namespace loopscope::panels
