#include <imgui.h>

#include <algorithm>
#include <charconv>
#include <cmath>

#include "app/panels/source_sheet.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/field.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::SourceLine;
using present::SourceModel;
using present::SourceRange;
using present::TokenKind;
using widgets::Align;
using widgets::Icon;
using widgets::TextSource;

float width_up_to(const ImFont* font, const SourceLine& line, std::size_t column) {
    return widgets::text_width(font,
                               std::string_view(line.text).substr(0, std::min(column, line.text.size())));
}

Extent extent_in_line(const SourceRange& range, std::uint32_t number, const SourceLine& line,
                      const ImFont* font) {
    if (range.empty() || number < range.first_line || number > range.last_line) return {};
    const std::size_t indent = std::min(line.text.find_first_not_of(" \t"), line.text.size());
    const std::size_t first = number == range.first_line ? range.first_column : indent;
    const std::size_t last = number == range.last_line ? range.last_column : line.text.size();
    return {width_up_to(font, line, first), width_up_to(font, line, std::max(first, last))};
}

std::uint32_t column_at(const ImFont* font, const SourceLine& line, float x) {
    const char* const begin = line.text.data();
    const char* const end = begin + line.text.size();
    float left = 0;
    for (const char* at = begin; at < end;) {
        const char* next = at + 1;
        while (next < end && (static_cast<unsigned char>(*next) & 0xC0U) == 0x80U) ++next;
        const float width = widgets::text_width(font, {at, static_cast<std::size_t>(next - at)});
        if (left + width / 2 > x) return static_cast<std::uint32_t>(at - begin);
        left += width;
        at = next;
    }
    return static_cast<std::uint32_t>(line.text.size());
}

namespace {

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

bool has_mistake(const SourceModel& model, std::uint32_t number) {
    const auto& mistakes = model.editor.mistakes;
    return (model.problem.any() && number == model.problem.place.first_line) ||
           std::any_of(mistakes.begin(), mistakes.end(), [number](const present::ProblemModel& mistake) {
               return mistake.place.first_line == number;
           });
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
void draw_zigzag(const SourceModel& model, const SourceRange& place, std::uint32_t number, const Rect& row,
                 const Sheet& sheet, Painter& painter) {
    if (!model.problem.any()) return;
    const auto& theme = painter.theme;
    const SourceLine& line = model.text->lines[number - 1];
    Extent extent = extent_in_line(place, number, line, theme.font.code);
    if (place.empty() || number != place.first_line) return;
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
    if (has_mistake(model, number)) {
        widgets::draw_icon(dot, Icon::Cross, theme.colour.failure);
    } else if (current) {
        widgets::draw_icon(dot, Icon::Arrow, theme.colour.accent);
    } else if (number == model.other_line) {
        widgets::draw_icon(dot, Icon::Arrow, theme.colour.warning);
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

// What is selected of a line, with its line break when that is selected too.
void draw_selection(const SourceModel& model, std::uint32_t number, const Rect& row, const Sheet& sheet,
                    Painter& painter) {
    const auto& theme = painter.theme;
    const SourceLine& line = model.text->lines[number - 1];
    const auto fill = [&](const SourceRange& range, float tint) {
        if (range.empty() || number < range.first_line || number > range.last_line) return;
        const float from =
            number == range.first_line ? width_up_to(theme.font.code, line, range.first_column) : 0;
        const float to = number == range.last_line
                             ? width_up_to(theme.font.code, line, range.last_column)
                             : width_up_to(theme.font.code, line, line.text.size()) + sheet.character / 2;
        if (to > from) {
            widgets::draw_fill({row.x + sheet.left + from, row.y, to - from, row.height},
                               theme::faded(theme.colour.accent, tint), 0);
        }
    };
    const auto& matches = model.editor.matches;
    auto match = std::lower_bound(
        matches.begin(), matches.end(), number,
        [](const SourceRange& range, std::uint32_t wanted) { return range.first_line < wanted; });
    for (; match != matches.end() && match->first_line == number; ++match) fill(*match, theme::kFoundTint);
    fill(model.editor.selection, theme::kSelectionTint);
}

// At the right end of a line: which of two runs stands there. Gives how much of the line that takes.
float draw_run_names(const SourceModel& model, std::uint32_t number, const Rect& band, Painter& painter) {
    if (model.run_names.size() != 2) return 0;
    const auto& theme = painter.theme;
    Rect room = band;
    room.take_right(theme.size.unit);
    const auto name = [&](const std::string& text, theme::Colour colour) {
        const float width = widgets::badge_width(painter, text);
        if (width > room.width / 2) return;
        const Rect place = room.take_right(width, theme.size.unit);
        widgets::draw_badge(painter, place, place.x, text, colour);
    };
    const bool is_any = number == model.current_line || number == model.other_line;
    if (number == model.other_line) name(model.run_names[1], theme.colour.warning);
    if (number == model.current_line) name(model.run_names[0], theme.colour.accent);
    return is_any ? band.width - room.width : 0;
}

// Behind the line: what is wrong with it, or the values of its variables.
void draw_hint(const SourceModel& model, std::uint32_t number, const Rect& row, const Sheet& sheet,
               float names, Painter& painter) {
    const auto& theme = painter.theme;
    const SourceLine& line = model.text->lines[number - 1];
    std::string_view text;
    theme::Colour colour = theme.colour.text_muted;
    for (const present::LineHint& hint : model.editor.hints) {
        if (hint.line == number) text = hint.text;
    }
    for (const present::ProblemModel& mistake : model.editor.mistakes) {
        if (mistake.place.first_line != number) continue;
        text = mistake.message;
        colour = theme.colour.failure;
    }
    if (text.empty()) return;
    const float begin =
        row.x + sheet.left + width_up_to(theme.font.code, line, line.text.size()) + 3 * sheet.character;
    const float moved = number == sheet.moved_line ? sheet.moved_by : 0;
    const float right = row.x + moved + ImGui::GetScrollX() + sheet.visible - names;
    if (right - begin < 4 * sheet.character) return;
    widgets::draw_text(painter, {begin, row.y, right - begin, row.height}, text,
                       {theme.font.code_small, colour, Align::Left, TextSource::Program});
}

void draw_tokens(const SourceLine& line, const Rect& row, const Rect& band, const Sheet& sheet,
                 Painter& painter) {
    const auto& theme = painter.theme;
    ImDrawList* list = ImGui::GetWindowDrawList();
    ImFont* font = theme.font.code;
    ImVec2 at{row.x + sheet.left, std::round(row.y + (row.height - font->FontSize) / 2)};
    for (const present::TokenSpan& token : line.tokens) {
        if (at.x > band.right()) break;
        const std::string_view text =
            std::string_view(line.text).substr(token.begin, token.end - token.begin);
        const float width = widgets::text_width(font, text);
        if (at.x + width >= band.x) {
            const widgets::Drawable drawn(font, text);
            list->AddText(font, font->FontSize, at, colour_of(token.kind, theme.colour), drawn.begin(),
                          drawn.end());
        }
        at.x += width;
    }
}

}  // namespace

void draw_source_line(const SourceModel& model, std::uint32_t number, const Rect& row, const Sheet& sheet,
                      Painter& painter, Commands& commands) {
    const auto& theme = painter.theme;
    const Rect band{row.x + ImGui::GetScrollX(), row.y, sheet.visible, row.height};
    if (number == model.current_line) {
        widgets::draw_fill(band, theme.colour.current_line, theme.size.unit);
    } else if (number == model.other_line) {
        widgets::draw_fill(band, theme::blend(theme.colour.surface, theme.colour.warning, theme::kFreshTint),
                           theme.size.unit);
    } else if (is_in(model.caller_lines, number)) {
        widgets::draw_fill(band, theme.colour.caller_line, theme.size.unit);
    }
    const SourceLine& line = model.text->lines[number - 1];
    ImDrawList* list = ImGui::GetWindowDrawList();
    // The code is clipped where the gutter begins, so that it can be moved sideways below it.
    const float names = draw_run_names(model, number, band, painter);
    list->PushClipRect({band.x + sheet.gutter, band.y}, {band.right() - names, band.bottom()}, true);
    Rect text = row;
    const bool is_moved = number == sheet.moved_line && sheet.moved_by > 0;
    if (is_moved) text.x -= sheet.moved_by;
    draw_selection(model, number, text, sheet, painter);
    draw_expression(model, number, text, sheet, painter);
    draw_tokens(line, text, band, sheet, painter);
    draw_zigzag(model, model.problem.place, number, text, sheet, painter);
    for (const present::ProblemModel& mistake : model.editor.mistakes) {
        if (mistake.place != model.problem.place)
            draw_zigzag(model, mistake.place, number, text, sheet, painter);
    }
    draw_hint(model, number, text, sheet, names, painter);
    if (model.other_file && number == model.chosen_line) {
        widgets::draw_outline({band.x + sheet.gutter, row.y, band.width - sheet.gutter, row.height},
                              theme.colour.border_strong, theme.size.unit, theme.size.hairline);
    }
    if (model.editor.focused && number == model.editor.caret_line) {
        const float x = width_up_to(theme.font.code, line, model.editor.caret_column);
        widgets::draw_caret(painter, text.x + sheet.left + x, row);
    }
    if (is_moved) {
        const Rect mark{band.x + sheet.gutter, row.y, sheet.character * 1.4F, row.height};
        widgets::draw_fill(mark, theme.colour.current_line, 0);
        widgets::draw_icon(mark.inset(theme.size.half, theme.size.unit), Icon::Back, theme.colour.text_muted);
    }
    list->PopClipRect();
    draw_gutter(model, number, row, sheet, painter, commands);
}

}  // namespace loopscope::panels
