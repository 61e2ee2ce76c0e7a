#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "app/panels/source_sheet.h"
#include "app/present/key_map.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/field.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::CommandKind;
using present::EditAction;
using present::EditorModel;
using present::SourceModel;
using widgets::Align;
using widgets::Icon;
using widgets::TextSource;

namespace {

// So many letters of an expression say which one it is.
constexpr float kTellingLetters = 16;

// Lines are seen from their first letters on. Only the one whose expression begins too far to the right is
// moved, as little as it takes to see that begin.
void move_current_line(const SourceModel& model, const ImFont* font, Sheet& sheet) {
    const std::uint32_t number = model.expression.first_line;
    if (model.editor.focused || number == 0 || number > model.text->lines.size() || ImGui::GetScrollX() > 0)
        return;
    const Extent extent = extent_in_line(model.expression, number, model.text->lines[number - 1], font);
    const float room = sheet.visible - sheet.left - 2 * sheet.character;
    const float telling = std::min(extent.to, extent.from + kTellingLetters * sheet.character);
    sheet.moved_line = number;
    sheet.moved_by = std::max(0.0F, telling - room);
}

// Scrolls up or down to a line that is not in sight, or, in a sheet of another size, to any: what is to be
// seen then does not depend on what was.
void reveal_line(std::uint32_t line, const Sheet& sheet, float height, bool is_reshaped) {
    const float top = static_cast<float>(line - 1) * sheet.line;
    const float scroll = ImGui::GetScrollY();
    if (is_reshaped || top < scroll + sheet.line || top + 2 * sheet.line > scroll + height) {
        const float lines_above = std::floor(height * 0.4F / sheet.line);
        ImGui::SetScrollY(std::max(0.0F, top - lines_above * sheet.line));
    }
}

// Moves the text as little as it takes to see the caret.
void reveal_caret(const SourceModel& model, const Sheet& sheet, float height, const ImFont* font) {
    const EditorModel& editor = model.editor;
    const float top = static_cast<float>(editor.caret_line - 1) * sheet.line;
    const float scroll = ImGui::GetScrollY();
    if (top < scroll) ImGui::SetScrollY(top);
    if (top + sheet.line > scroll + height) ImGui::SetScrollY(top + sheet.line - height);
    const float x = width_up_to(font, model.text->lines[editor.caret_line - 1], editor.caret_column);
    const float room = sheet.visible - sheet.left - 2 * sheet.character;
    const float side = ImGui::GetScrollX();
    if (x < side) ImGui::SetScrollX(std::max(0.0F, x - 4 * sheet.character));
    if (x > side + room) ImGui::SetScrollX(x - room);
}

// Scrolls to what matters when it has changed and is not in sight.
void reveal(const SourceModel& model, const Sheet& sheet, float height, const ImFont* font, ViewState& view) {
    const auto text = reinterpret_cast<std::uintptr_t>(model.text.get());
    if (view.revealed_text != text) {
        // Another text begins with its first code.
        view.revealed_text = text;
        view.revealed_place = 0;
        view.revealed_caret = model.editor.caret_moves;
        ImGui::SetScrollY(static_cast<float>(model.text->first_code_line - 1) * sheet.line);
    }
    // A sheet of another size shows other lines.
    const float shape = sheet.visible + height * sheet.line;
    const bool is_reshaped = view.revealed_shape != shape;
    if (is_reshaped) {
        view.revealed_shape = shape;
        view.revealed_place = 0;
        view.revealed_caret = 0;
    }
    const bool typing = model.editor.focused || model.editor.find_is_open;
    if (typing && view.revealed_caret != model.editor.caret_moves && model.editor.caret_line > 0 &&
        model.editor.caret_line <= model.text->lines.size()) {
        view.revealed_caret = model.editor.caret_moves;
        return reveal_caret(model, sheet, height, font);
    }
    std::uint32_t line = model.current_line != 0 ? model.current_line : model.problem.place.first_line;
    if (line == 0 && !model.caller_lines.empty()) line = model.caller_lines.back();
    const std::uint64_t place = (std::uint64_t{line} << 32U) | model.expression.first_column;
    if (line == 0 && is_reshaped && !typing)
        ImGui::SetScrollY(static_cast<float>(model.text->first_code_line - 1) * sheet.line);
    if (line == 0 || place == view.revealed_place) return;
    view.revealed_place = place;
    if (model.editor.focused && model.editor.behind) return;
    ImGui::SetScrollX(0);
    reveal_line(line, sheet, height, is_reshaped);
}

void draw_problem(const present::ProblemModel& problem, Rect& body, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const float width = body.width - 2 * size.padding - size.bar;
    const int message_lines =
        std::min(6, widgets::count_lines(theme.font.code_small, problem.message, width));
    const int hint_lines = std::min(3, widgets::count_lines(theme.font.small, problem.hint, width));
    const float height = widgets::line_height(theme.font.strong) + 2 * size.gap +
                         static_cast<float>(message_lines) * widgets::line_height(theme.font.code_small) +
                         static_cast<float>(hint_lines) * widgets::line_height(theme.font.small) + size.unit;
    Rect banner = body.take_bottom(height, size.gap);
    widgets::draw_fill(banner, theme::blend(theme.colour.surface, theme.colour.failure, theme::kHeadTint),
                       size.radius_small);
    widgets::draw_fill(banner.take_left(size.bar), theme.colour.failure, size.bar / 2);
    banner = banner.inset(size.padding, size.gap);
    banner.take_top(widgets::draw_paragraph(
        painter, banner, problem.title,
        {theme.font.strong, theme.colour.failure, Align::Left, TextSource::Program}, 1));
    banner.take_top(
        widgets::draw_paragraph(painter, banner, problem.message,
                                {theme.font.code_small, theme.colour.text, Align::Left, TextSource::Program},
                                message_lines),
        size.unit);
    widgets::draw_paragraph(painter, banner, problem.hint,
                            {theme.font.small, theme.colour.text_muted, Align::Left, TextSource::Program},
                            hint_lines);
}

int digits_of(std::size_t number) {
    int digits = 1;
    for (; number >= 10; number /= 10) ++digits;
    return digits;
}

// Which way the keys go, where the caret is, and what is not saved.
void draw_mode(const EditorModel& editor, Rect row, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    Rect line = row;
    widgets::draw_fill(line.take_top(size.hairline), theme.colour.border, 0);
    row.take_top(size.half);
    const theme::Colour colour = editor.focused ? theme.colour.accent : theme.colour.text_muted;
    row.take_left(widgets::draw_badge(painter, row, row.x, editor.mode, colour), size.gap);
    const widgets::TextStyle quiet{theme.font.small, theme.colour.text_muted, Align::Left,
                                   TextSource::Program};
    const auto take = [&](std::string_view text, Align align, theme::Colour text_colour) {
        const float width = std::ceil(widgets::text_width(theme.font.small, text)) + 1;
        if (text.empty() || width > row.width) return;
        const Rect box =
            align == Align::Left ? row.take_left(width, size.padding) : row.take_right(width, size.padding);
        widgets::draw_text(painter, box, text, {quiet.font, text_colour, align, TextSource::Program});
    };
    // What has just been said comes before what the keys do.
    const float state = widgets::text_width(theme.font.small, editor.state);
    const float keys = widgets::text_width(theme.font.small, editor.mode_keys) + size.padding;
    if (state + keys < row.width) take(editor.mode_keys, Align::Left, theme.colour.text_muted);
    if (editor.focused) take(editor.place, Align::Right, theme.colour.text_muted);
    if (!editor.state.empty()) {
        widgets::draw_text(
            painter, row, editor.state,
            {theme.font.small, editor.modified ? theme.colour.warning : theme.colour.text_muted, Align::Right,
             TextSource::Program});
    }
}

void draw_find(const EditorModel& editor, Rect row, Painter& painter, Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const auto button = [&](const char* id, Icon icon, CommandKind kind, std::string_view tooltip) {
        const present::Command command = present::plain_command(kind);
        const std::string keys = present::describe_keys(command);
        if (widgets::draw_button(painter, id, row.take_right(row.height, size.half),
                                 {{}, icon, widgets::ButtonState::Enabled, tooltip, keys})) {
            commands.push_back(command);
        }
    };
    button("close find", Icon::Cross, CommandKind::Dismiss, "Close the search");
    button("next match", Icon::Forward, CommandKind::FindNext, "The next match");
    button("match before", Icon::Back, CommandKind::FindPrevious, "The match before");
    const float count = std::ceil(widgets::text_width(theme.font.small, editor.find_count)) + 1;
    if (!editor.find_count.empty() && count < row.width / 2) {
        widgets::draw_text(
            painter, row.take_right(count, size.gap), editor.find_count,
            {theme.font.small, editor.matches.empty() ? theme.colour.warning : theme.colour.text_muted,
             Align::Right, TextSource::Program});
    }
    if (widgets::hit_area(painter, "find", row).clicked)
        commands.push_back(present::plain_command(CommandKind::Find));
    widgets::draw_field(
        painter, row,
        {editor.find.text, "Find in this text", editor.find.caret, editor.find.anchor, editor.find.focused});
}

// What to put in place of a match, and two buttons that do it.
void draw_replace(const EditorModel& editor, Rect row, Painter& painter, Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const auto button = [&](const char* id, std::string_view label, CommandKind kind) {
        const float width = std::ceil(widgets::text_width(theme.font.small, label)) + 2 * size.gap;
        const std::string keys = present::describe_keys(present::plain_command(kind));
        const widgets::ButtonState state =
            editor.matches.empty() ? widgets::ButtonState::Disabled : widgets::ButtonState::Enabled;
        if (widgets::draw_button(painter, id, row.take_right(width, size.half),
                                 {label, Icon::None, state, label, keys}))
            commands.push_back(present::plain_command(kind));
    };
    button("replace all", "All", CommandKind::ReplaceAll);
    button("replace one", "Replace", CommandKind::ReplaceOne);
    if (widgets::hit_area(painter, "replace", row).clicked && !editor.replace.focused)
        commands.push_back(present::plain_command(CommandKind::OpenReplace));
    widgets::draw_field(painter, row,
                        {editor.replace.text, "Replace with", editor.replace.caret, editor.replace.anchor,
                         editor.replace.focused});
}

// The mouse in the text: a click puts the caret there, two select a word, three a line, dragging selects.
void handle_mouse(const SourceModel& model, const Rect& visible, const ImVec2& origin, const Sheet& sheet,
                  Painter& painter, Commands& commands) {
    const Rect text{visible.x + sheet.gutter, visible.y, visible.width - sheet.gutter, visible.height};
    const widgets::HitResult hit = widgets::hit_area(painter, "text", text);
    if (hit.hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
    const ImGuiIO& io = ImGui::GetIO();
    const int clicks = ImGui::GetMouseClickedCount(ImGuiMouseButton_Left);
    const bool dragged = hit.held && ImGui::IsMouseDragging(ImGuiMouseButton_Left, sheet.character / 3) &&
                         (io.MouseDelta.x != 0 || io.MouseDelta.y != 0);
    if (!(hit.held && clicks > 0) && !dragged) return;
    const auto lines = static_cast<float>(model.text->lines.size());
    const float row = std::clamp(std::floor((io.MousePos.y - origin.y) / sheet.line), 0.0F, lines - 1);
    const auto number = static_cast<std::uint32_t>(row) + 1;
    const float moved = number == sheet.moved_line ? sheet.moved_by : 0;
    const std::uint32_t column = column_at(painter.theme.font.code, model.text->lines[number - 1],
                                           io.MousePos.x - origin.x - sheet.left + moved);
    const EditAction select = dragged || io.KeyShift ? EditAction::Select : EditAction::None;
    const CommandKind kind = dragged || clicks == 1 ? CommandKind::PlaceCaret
                             : clicks == 2          ? CommandKind::SelectWord
                                                    : CommandKind::SelectLine;
    commands.push_back(present::place_command(kind, number, column, select));
}

void draw_text_sheet(const SourceModel& model, Rect body, Painter& painter, ViewState& view,
                     Commands& commands) {
    const auto& theme = painter.theme;
    Sheet sheet{};
    sheet.character = widgets::text_width(theme.font.code, "0");
    const int digits = std::max(2, digits_of(model.text->lines.size()));
    sheet.gutter =
        theme.size.icon + theme.size.half + sheet.character * static_cast<float>(digits) + theme.size.gap;
    sheet.left = sheet.gutter + theme.size.gap;
    sheet.line = theme.size.code_row;
    sheet.visible = body.width;
    const float code = static_cast<float>(model.text->longest_line + 1) * sheet.character;
    // Whole lines only: none is cut in half.
    const float lines = std::max(1.0F, std::floor((body.height - theme.size.scrollbar) / sheet.line));
    view.visible_lines = static_cast<std::uint32_t>(lines);
    body.height = lines * sheet.line + theme.size.scrollbar;
    ImGui::SetNextWindowContentSize(
        {sheet.left + code, static_cast<float>(model.text->lines.size()) * sheet.line});
    ImGui::SetCursorScreenPos({body.x, body.y});
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
    ImGui::BeginChild("source", {body.width, body.height}, false,
                      ImGuiWindowFlags_HorizontalScrollbar | ImGuiWindowFlags_NoNav);
    reveal(model, sheet, lines * sheet.line, theme.font.code, view);
    move_current_line(model, theme.font.code, sheet);
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    if (model.editor.editable || model.other_file) {
        const Rect visible{body.x, body.y, body.width - theme.size.scrollbar, lines * sheet.line - 1};
        handle_mouse(model, visible, origin, sheet, painter, commands);
        ImGui::SetCursorScreenPos(origin);
    }
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(model.text->lines.size()), sheet.line);
    while (clipper.Step()) {
        for (int line = clipper.DisplayStart; line < clipper.DisplayEnd; ++line) {
            const Rect row{origin.x, origin.y + static_cast<float>(line) * sheet.line, body.width,
                           sheet.line};
            draw_source_line(model, static_cast<std::uint32_t>(line) + 1, row, sheet, painter, commands);
            ImGui::SetCursorScreenPos({origin.x, row.bottom()});
        }
    }
    ImGui::EndChild();
    ImGui::PopStyleVar();
}

}  // namespace

void draw_source(const SourceModel& model, const Rect& area, Painter& painter, ViewState& view,
                 Commands& commands) {
    const auto& theme = painter.theme;
    Rect body = widgets::draw_card(
        painter, area,
        {"Source",
         Icon::Source,
         theme.colour.accent,
         {},
         {},
         "Your program. Click into it and type: the run follows. The marked line runs now; the box is the "
         "expression that is being evaluated. Click beside a line number to set a breakpoint."});
    if (!model.files.empty()) draw_file_tabs(model, body, painter, commands);
    if (!model.editor.mode.empty()) draw_mode(model.editor, body.take_bottom(theme.size.row), painter);
    if (model.editor.find_is_open)
        draw_find(model.editor, body.take_top(theme.size.button, theme.size.unit), painter, commands);
    if (model.editor.replace_is_open)
        draw_replace(model.editor, body.take_top(theme.size.button, theme.size.unit), painter, commands);
    if (model.problem.any()) draw_problem(model.problem, body, painter);
    const bool empty =
        model.text->lines.empty() || (model.text->lines.size() == 1 && model.text->lines[0].text.empty());
    if (empty && !model.editor.focused) {
        if (!model.problem.any())
            widgets::draw_empty(painter, body, "This file is empty: there is nothing to run.");
        if (!model.editor.editable) return;
    }
    draw_text_sheet(model, body, painter, view, commands);
}

}  // namespace loopscope::panels
