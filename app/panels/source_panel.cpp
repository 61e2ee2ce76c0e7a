#include <imgui.h>

#include <algorithm>
#include <charconv>
#include <cmath>

#include "app/panels/panels.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::SourceLine;
using present::SourceModel;
using present::SourceRange;
using present::TokenKind;
using widgets::Align;
using widgets::Icon;
using widgets::TextSource;

namespace {

// The measures of the code on screen.
struct Sheet {
    float gutter;   // line numbers and marks
    float left;     // where code begins
    float line;     // height of a line
    float visible;  // width that can be seen
    float character;
};

theme::Colour colour_of(TokenKind kind, const theme::Palette& colour) {
    switch (kind) {
        case TokenKind::Plain: return colour.code_plain;
        case TokenKind::Keyword: return colour.code_keyword;
        case TokenKind::Literal: return colour.code_literal;
        case TokenKind::Name: return colour.code_name;
        case TokenKind::Call: return colour.code_call;
        case TokenKind::Number: return colour.code_number;
        case TokenKind::String: return colour.code_string;
        case TokenKind::Comment: return colour.code_comment;
        case TokenKind::Punctuation: return colour.code_punctuation;
    }
    return colour.code_plain;
}

bool is_in(const std::vector<std::uint32_t>& sorted, std::uint32_t value) {
    return std::binary_search(sorted.begin(), sorted.end(), value);
}

float width_up_to(const ImFont* font, const SourceLine& line, std::size_t column) {
    return widgets::text_width(font,
                               std::string_view(line.text).substr(0, std::min(column, line.text.size())));
}

// The part of a range that lies in one line, in pixels from where the code begins. Width 0: none.
struct Extent {
    float from = 0;
    float to = 0;
};

Extent extent_in_line(const SourceRange& range, std::uint32_t number, const SourceLine& line,
                      const ImFont* font) {
    if (range.empty() || number < range.first_line || number > range.last_line) return {};
    const std::size_t indent = std::min(line.text.find_first_not_of(" \t"), line.text.size());
    const std::size_t first = number == range.first_line ? range.first_column : indent;
    const std::size_t last = number == range.last_line ? range.last_column : line.text.size();
    return {width_up_to(font, line, first), width_up_to(font, line, std::max(first, last))};
}

void draw_expression(const SourceModel& model, std::uint32_t number, const Rect& row, const Sheet& sheet,
                     Painter& painter) {
    const auto& theme = painter.theme;
    const SourceLine& line = model.text->lines[number - 1];
    const Extent extent = extent_in_line(model.expression, number, line, theme.font.code);
    if (extent.to <= extent.from) return;
    const float left = row.x + sheet.left + extent.from - theme.size.half;
    const Rect box{left, row.y + theme.size.hairline, extent.to - extent.from + 2 * theme.size.half,
                   row.height - 2 * theme.size.hairline};
    widgets::draw_fill(box, theme.colour.expression_fill, theme.size.unit);
    if (model.expression.first_line == model.expression.last_line) {
        widgets::draw_outline(box, theme.colour.expression_border, theme.size.unit, theme.size.hairline);
    }
    Rect underline = box;
    widgets::draw_fill(underline.take_bottom(theme.size.half), theme.colour.expression_border, 0);
}

// A zigzag under the place of a problem.
void draw_problem_mark(const SourceModel& model, std::uint32_t number, const Rect& row, const Sheet& sheet,
                       Painter& painter) {
    if (!model.problem.any()) return;
    const auto& theme = painter.theme;
    const SourceLine& line = model.text->lines[number - 1];
    Extent extent = extent_in_line(model.problem.place, number, line, theme.font.code);
    if (model.problem.place.empty() || number != model.problem.place.first_line) return;
    extent.to = std::max(extent.to, extent.from + sheet.character);
    const float step = theme.size.half;
    const float base = row.bottom() - theme.size.half;
    ImDrawList* list = ImGui::GetWindowDrawList();
    const int corners = std::min(400, static_cast<int>((extent.to - extent.from) / step) + 1);
    for (int corner = 0; corner <= corners; ++corner) {
        const float up = corner % 2 == 0 ? 0 : step;
        list->PathLineTo({row.x + sheet.left + extent.from + static_cast<float>(corner) * step, base - up});
    }
    list->PathStroke(theme.colour.failure, 0, theme.size.hairline * 1.5F);
}

void draw_gutter(const SourceModel& model, std::uint32_t number, const Rect& row, const Sheet& sheet,
                 Painter& painter, Commands& commands) {
    const auto& theme = painter.theme;
    const bool current = number == model.current_line;
    Rect gutter{row.x + ImGui::GetScrollX(), row.y, sheet.gutter, row.height};
    ImGui::PushID(static_cast<int>(number));
    const widgets::HitResult hit = widgets::hit_area(painter, "gutter", gutter);
    ImGui::PopID();
    if (hit.clicked) commands.push_back(present::breakpoint_command(number));
    const Rect mark = gutter.take_left(theme.size.icon, theme.size.half);
    const Rect dot = mark.inset(0, (mark.height - mark.width * 0.8F) / 2);
    if (is_in(model.breakpoints, number)) {
        widgets::draw_icon(mark, Icon::Dot, theme.colour.breakpoint);
    } else if (hit.hovered) {
        widgets::draw_icon(mark, Icon::Ring, theme.colour.breakpoint);
    }
    if (model.problem.any() && number == model.problem.place.first_line) {
        widgets::draw_icon(dot, Icon::Cross, theme.colour.failure);
    } else if (current) {
        widgets::draw_icon(dot, Icon::Arrow, theme.colour.accent);
    }
    char digits[12];
    const auto [end, error] = std::to_chars(std::begin(digits), std::end(digits), number);
    gutter.take_right(theme.size.gap);
    if (error == std::errc{}) {
        widgets::draw_text(
            painter, gutter, {digits, static_cast<std::size_t>(end - digits)},
            {current ? theme.font.code_strong : theme.font.code,
             current ? theme.colour.text : theme.colour.line_number, Align::Right, TextSource::Interface});
    }
}

void draw_line(const SourceModel& model, std::uint32_t number, const Rect& row, const Sheet& sheet,
               Painter& painter, Commands& commands) {
    const auto& theme = painter.theme;
    const Rect band{row.x + ImGui::GetScrollX(), row.y, sheet.visible, row.height};
    if (number == model.current_line) {
        widgets::draw_fill(band, theme.colour.current_line, theme.size.unit);
    } else if (is_in(model.caller_lines, number)) {
        widgets::draw_fill(band, theme.colour.caller_line, theme.size.unit);
    }
    draw_expression(model, number, row, sheet, painter);
    const SourceLine& line = model.text->lines[number - 1];
    ImDrawList* list = ImGui::GetWindowDrawList();
    ImFont* font = theme.font.code;
    // The code is clipped where the gutter begins, so that it can be moved sideways below it.
    list->PushClipRect({band.x + sheet.gutter, band.y}, {band.right(), band.bottom()}, true);
    ImVec2 at{row.x + sheet.left, std::round(row.y + (row.height - font->FontSize) / 2)};
    for (const present::TokenSpan& token : line.tokens) {
        if (at.x > band.right()) break;
        const char* begin = line.text.data() + token.begin;
        const char* end = line.text.data() + token.end;
        list->AddText(font, font->FontSize, at, colour_of(token.kind, theme.colour), begin, end);
        at.x += widgets::text_width(font, {begin, token.end - token.begin});
    }
    list->PopClipRect();
    draw_problem_mark(model, number, row, sheet, painter);
    draw_gutter(model, number, row, sheet, painter, commands);
}

// Scrolls sideways as little as it takes to see the expression, and back as soon as that is possible.
void reveal_sideways(const SourceModel& model, const Sheet& sheet, const ImFont* font) {
    const std::uint32_t number = model.expression.first_line;
    if (number == 0 || number > model.text->lines.size()) return;
    const Extent extent = extent_in_line(model.expression, number, model.text->lines[number - 1], font);
    const float room = sheet.visible - sheet.left - 2 * sheet.character;
    if (extent.to <= room) return ImGui::SetScrollX(0);
    ImGui::SetScrollX(std::max(0.0F, std::min(extent.from, extent.to - room)));
}

// Scrolls to the line that matters when it has changed and is not in sight.
void reveal(const SourceModel& model, const Sheet& sheet, float height, const ImFont* font, ViewState& view) {
    const std::uint32_t line = model.current_line != 0 ? model.current_line : model.problem.place.first_line;
    if (line == 0 && view.revealed_place == 0) {
        view.revealed_place = 1;
        return ImGui::SetScrollY(static_cast<float>(model.text->first_code_line - 1) * sheet.line);
    }
    const std::uint64_t place = (std::uint64_t{line} << 32U) | model.expression.first_column;
    if (line == 0 || place == view.revealed_place) return;
    view.revealed_place = place;
    reveal_sideways(model, sheet, font);
    const float top = static_cast<float>(line - 1) * sheet.line;
    const float scroll = ImGui::GetScrollY();
    if (top < scroll + sheet.line || top + 2 * sheet.line > scroll + height) {
        const float lines_above = std::floor(height * 0.4F / sheet.line);
        ImGui::SetScrollY(std::max(0.0F, top - lines_above * sheet.line));
    }
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
    Rect banner = body.take_top(height, size.gap);
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

}  // namespace

void draw_source(const SourceModel& model, const Rect& area, Painter& painter, ViewState& view,
                 Commands& commands) {
    const auto& theme = painter.theme;
    Rect body = widgets::draw_card(painter, area,
                                   {"Source",
                                    Icon::Source,
                                    theme.colour.accent,
                                    {},
                                    {},
                                    "Your program. The marked line runs now; the box is the expression that "
                                    "is being evaluated. Click beside a "
                                    "line number to set a breakpoint."});
    if (model.problem.any()) draw_problem(model.problem, body, painter);
    const bool empty =
        model.text->lines.empty() || (model.text->lines.size() == 1 && model.text->lines[0].text.empty());
    if (empty) {
        if (!model.problem.any())
            widgets::draw_empty(painter, body, "This file is empty: there is nothing to run.");
        return;
    }
    const float character = widgets::text_width(theme.font.code, "0");
    const int digits = std::max(2, digits_of(model.text->lines.size()));
    Sheet sheet{};
    sheet.character = character;
    sheet.gutter =
        theme.size.icon + theme.size.half + character * static_cast<float>(digits) + theme.size.gap;
    sheet.left = sheet.gutter + theme.size.gap;
    sheet.line = theme.size.code_row;
    sheet.visible = body.width;
    const float code = static_cast<float>(model.text->longest_line + 1) * character;
    // Whole lines only: none is cut in half.
    const float lines = std::floor((body.height - theme.size.scrollbar) / sheet.line);
    body.height = std::max(1.0F, lines) * sheet.line + theme.size.scrollbar;
    ImGui::SetNextWindowContentSize({sheet.left + code, 0});
    ImGui::SetCursorScreenPos({body.x, body.y});
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
    ImGui::BeginChild("source", {body.width, body.height}, false,
                      ImGuiWindowFlags_HorizontalScrollbar | ImGuiWindowFlags_NoNav);
    reveal(model, sheet, body.height, theme.font.code, view);
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(model.text->lines.size()), sheet.line);
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    while (clipper.Step()) {
        for (int line = clipper.DisplayStart; line < clipper.DisplayEnd; ++line) {
            const Rect row{origin.x, origin.y + static_cast<float>(line) * sheet.line, body.width,
                           sheet.line};
            draw_line(model, static_cast<std::uint32_t>(line) + 1, row, sheet, painter, commands);
            ImGui::SetCursorScreenPos({origin.x, row.bottom()});
        }
    }
    ImGui::EndChild();
    ImGui::PopStyleVar();
}

}  // namespace loopscope::panels
