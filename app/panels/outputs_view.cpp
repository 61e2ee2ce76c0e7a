// Every output that is possible, side by side beside the source: the usual one on the left, what differs from
// it marked, and below them what was chosen for the one that is looked at.

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "app/panels/labelled_button.h"
#include "app/panels/output_cells.h"
#include "app/panels/panels.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::CommandKind;
using present::OutputColumn;
using present::OutputsModel;
using widgets::Align;
using widgets::Icon;
using widgets::TextSource;

namespace {

constexpr int kSentenceLines = 4;  // without scrolling

// Which of the model's columns are drawn, and where. The first one is always there.
struct Columns {
    std::size_t from = 1;  // behind the first
    std::size_t count = 0;
    float width = 0;
    float number = 0;  // for the numbers of lines
    float gap = 0;

    [[nodiscard]] std::size_t index(std::size_t place) const { return place == 0 ? 0 : from + place - 1; }
    [[nodiscard]] std::size_t places() const { return count + 1; }
    [[nodiscard]] Rect cell(const Rect& row, std::size_t place) const {
        const float step = width + gap;
        return {row.x + number + static_cast<float>(place) * step, row.y, width, row.height};
    }
};

Columns compute_columns(const OutputsModel& model, float room, const Painter& painter) {
    const auto& size = painter.theme.size;
    Columns columns;
    columns.gap = size.gap;
    columns.number = width_of_line_numbers(painter);
    const float least = size.narrow_card * 0.9F;
    const float width = std::max(0.0F, room - columns.number);
    const auto fit =
        static_cast<std::size_t>(std::max(2.0F, std::floor((width + size.gap) / (least + size.gap))));
    columns.count = std::min(model.columns.size(), fit) - 1;
    // The selected one in the middle, as far as there are others on both sides.
    const std::size_t others = model.columns.size() - 1;
    const std::size_t wanted = model.selected > columns.count / 2 ? model.selected - columns.count / 2 : 1;
    columns.from = std::clamp<std::size_t>(wanted, 1, std::max<std::size_t>(others - columns.count + 1, 1));
    const auto places = static_cast<float>(columns.places());
    const float most = size.narrow_card * 2;
    columns.width = std::min(most, std::floor((width - (places - 1) * size.gap) / places));
    return columns;
}

void draw_head(const OutputsModel& model, const Rect& area, Painter& painter, Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const theme::Colour colour = model.complete ? theme.colour.success : theme.colour.accent;
    widgets::draw_fill(area, theme::blend(theme.colour.surface, colour, theme::kHeadTint), size.radius);
    Rect edge = area;
    widgets::draw_fill(edge.take_left(size.unit), colour, size.half);
    Rect row = area.inset(size.padding * 1.4F, 0);
    const auto button = [&](const char* id, std::string_view label, CommandKind kind, bool lit) {
        const present::Command command = present::plain_command(kind);
        if (draw_labelled_button(painter, id, label, command, lit, row)) commands.push_back(command);
    };
    button("close outputs", "Close", CommandKind::PossibleOutputs, false);
    if (!model.columns.empty() && !model.columns[model.selected].is_here)
        button("visit", "Go into it", CommandKind::VisitOutput, true);
    if (model.searching) button("stop", "Stop", CommandKind::StopOutputs, false);
    if (model.stopped) button("go on", "Go on", CommandKind::StopOutputs, false);
    const Icon icon = model.complete ? Icon::Check : model.searching ? Icon::Loop : Icon::Warning;
    widgets::draw_icon(row.take_left(size.icon * 1.2F, size.gap), icon, colour);
    if (model.searching) {
        const Rect bar = Rect{row}.take_bottom(size.bar + size.unit);
        widgets::draw_progress(painter, Rect{bar}.take_top(size.bar), model.share, theme.colour.accent);
    }
    const widgets::SentenceStyle style{theme.font.body, theme.font.code, theme.colour.text, colour};
    const widgets::SentenceStyle quiet{theme.font.small, theme.font.code_small, theme.colour.text_muted,
                                       theme.colour.text};
    const int lines = std::min(2, widgets::draw_sentence(painter, row, model.verdict, style, 0));
    const float height = static_cast<float>(lines) * widgets::line_height(theme.font.body);
    const bool has_work = lines == 1;
    const float work = has_work ? widgets::line_height(theme.font.small) : 0;
    row.take_top(std::max(0.0F, std::floor((row.height - height - work) / 2)));
    widgets::draw_sentence(painter, row.take_top(height), model.verdict, style, lines);
    if (has_work) widgets::draw_sentence(painter, row.take_top(work), model.work, quiet, 1);
}

// Its name and how it ends. A click looks at it.
void draw_title(const OutputColumn& column, const Rect& area, Painter& painter, Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    ImGui::PushID(static_cast<int>(column.number));
    const widgets::HitResult hit = widgets::hit_area(painter, "title", area);
    ImGui::PopID();
    if (hit.clicked) commands.push_back(present::row_command(CommandKind::SelectOutput, column.number));
    if (hit.clicked && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left))
        commands.push_back(present::plain_command(CommandKind::VisitOutput));
    if (hit.hovered)
        widgets::draw_tooltip(painter, column.title, column.ending, "Click: look at it. Twice: go into it");
    if (column.selected || hit.hovered)
        widgets::draw_fill(area, column.selected ? theme.colour.current_line : theme.colour.hovered,
                           size.radius_small);
    Rect body = area.inset(size.gap, size.half);
    Rect first = body.take_top(std::floor(body.height / 2));
    if (column.is_here) {
        const std::string_view here = "you are here";
        const float width = widgets::text_width(theme.font.small, here) + 1;
        if (first.width > 2 * width)
            widgets::draw_text(painter, first.take_right(width, size.gap), here,
                               {theme.font.small, theme.colour.accent, Align::Right, TextSource::Interface});
    }
    widgets::draw_text(painter, first, column.title,
                       {theme.font.strong, column.selected ? theme.colour.accent : theme.colour.text,
                        Align::Left, TextSource::Program});
    if (column.ends_otherwise)
        widgets::draw_icon(body.take_left(size.icon * 0.8F, size.unit), Icon::Warning, theme.colour.warning);
    widgets::draw_text(
        painter, body, column.ending,
        {theme.font.small, column.ends_otherwise ? theme.colour.warning : theme.colour.text_muted,
         Align::Left, TextSource::Program});
}

void draw_row(const OutputsModel& model, const Columns& columns, std::size_t number, Rect row,
              Painter& painter, Commands& commands) {
    const auto& theme = painter.theme;
    if (number == model.row) widgets::draw_fill(row, theme.colour.current_line, theme.size.unit);
    draw_line_number(model.numbers[number], row, painter);
    for (std::size_t place = 0; place < columns.places(); ++place) {
        const OutputColumn& column = model.columns[columns.index(place)];
        const Rect cell = columns.cell(row, place);
        ImGui::PushID(static_cast<int>(number * columns.places() + place));
        const widgets::HitResult hit = widgets::hit_area(painter, "cell", cell);
        ImGui::PopID();
        if (hit.clicked) commands.push_back(present::row_command(CommandKind::SelectOutput, column.number));
        draw_output_line(column.lines[number], cell, painter);
    }
}

// Rows in which only outputs that are out of sight have a line are left out.
std::vector<std::size_t> find_visible_rows(const OutputsModel& model, const Columns& columns) {
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < model.numbers.size(); ++row) {
        bool is_visible = false;
        for (std::size_t place = 0; place < columns.places() && !is_visible; ++place)
            is_visible = model.columns[columns.index(place)].lines[row].printed;
        if (is_visible) rows.push_back(row);
    }
    return rows;
}

void draw_rows(const OutputsModel& model, const Columns& columns, Rect area, Painter& painter,
               ViewState& view, Commands& commands) {
    const float height = painter.theme.size.code_row;
    area.height = std::max(1.0F, std::floor(area.height / height)) * height;
    const std::vector<std::size_t> rows = find_visible_rows(model, columns);
    widgets::begin_scroll("outputs", area);
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(rows.size()), height);
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    while (clipper.Step()) {
        for (int number = clipper.DisplayStart; number < clipper.DisplayEnd; ++number) {
            const float top = origin.y + static_cast<float>(number) * height;
            draw_row(model, columns, rows[static_cast<std::size_t>(number)], {origin.x, top, width, height},
                     painter, commands);
            ImGui::SetCursorScreenPos({origin.x, top + height});
        }
    }
    const std::uint64_t reveal = (model.reveal << 16U) | static_cast<std::uint16_t>(area.height);
    if (view.revealed_output != reveal) {
        view.revealed_output = reveal;
        const auto place = std::lower_bound(rows.begin(), rows.end(), model.row) - rows.begin();
        const float top = static_cast<float>(place) * height;
        const float scroll = ImGui::GetScrollY();
        // One line more on each side tells that there is one.
        if (top < scroll + height) ImGui::SetScrollY(std::max(0.0F, top - height));
        if (top + 2 * height > scroll + area.height) ImGui::SetScrollY(top + 2 * height - area.height);
    }
    widgets::end_scroll(painter);
}

void draw_columns(const OutputsModel& model, const Rect& area, Painter& painter, ViewState& view,
                  Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    Rect body = widgets::draw_card(
        painter, area,
        {"Possible outputs",
         Icon::Console,
         theme.colour.console,
         {},
         model.position,
         "What the program can print, standard output and standard error together. On the left stands what "
         "it prints as a rule. What is the same stands beside it; where another one lacks a line, or has one "
         "more, there is a mark."});
    if (model.columns.empty())
        return widgets::draw_empty(painter, body, "The usual run is played first \u2026");
    const Columns columns = compute_columns(model, body.width - size.scrollbar, painter);
    const Rect titles = body.take_top(2 * widgets::line_height(theme.font.strong), size.unit);
    for (std::size_t place = 0; place < columns.places(); ++place)
        draw_title(model.columns[columns.index(place)], columns.cell(titles, place), painter, commands);
    const OutputColumn& selected = model.columns[model.selected];
    if (!selected.more.empty())
        widgets::draw_text(painter, body.take_bottom(size.row), selected.more,
                           {theme.font.small, theme.colour.text_muted, Align::Left, TextSource::Program});
    if (model.numbers.empty()) return widgets::draw_empty(painter, body, "Nothing is printed.");
    draw_rows(model, columns, body, painter, view, commands);
}

// What has to happen, so that the selected one is printed.
void draw_chosen(const OutputsModel& model, Rect area, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    widgets::draw_fill(area, theme.colour.surface, size.radius);
    widgets::draw_outline(area, theme.colour.border, size.radius, size.hairline);
    Rect body = area.inset(size.padding, size.gap);
    widgets::draw_text(painter, body.take_bottom(size.row), model.keys,
                       {theme.font.small, theme.colour.text_muted, Align::Left, TextSource::Program});
    if (model.columns.empty()) return;
    const std::string& title = model.columns[model.selected].title;
    const float width = std::ceil(widgets::text_width(theme.font.strong, title)) + 1;
    const Rect name = body.take_left(width, size.padding);
    widgets::draw_text(painter, Rect{name}.take_top(widgets::line_height(theme.font.body)), title,
                       {theme.font.strong, theme.colour.accent, Align::Left, TextSource::Program});
    const widgets::SentenceStyle style{theme.font.body, theme.font.code, theme.colour.text,
                                       theme.colour.accent};
    widgets::begin_scroll("chosen", body);
    const float line = widgets::line_height(theme.font.body);
    const float room = ImGui::GetContentRegionAvail().x;
    const int lines = widgets::draw_sentence(painter, {0, 0, room, 0}, model.chosen, style, 0);
    const Rect row = widgets::next_row(static_cast<float>(lines) * line, {0, line});
    widgets::draw_sentence(painter, row, model.chosen, style, lines);
    widgets::end_scroll(painter);
}

}  // namespace

void draw_outputs(const OutputsModel& model, const Rect& area, Painter& painter, ViewState& view,
                  Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    Rect room = area;
    const float gap = size.unit + size.half;
    draw_head(model, room.take_top(size.explanation, gap), painter, commands);
    const float sentence = static_cast<float>(kSentenceLines) * widgets::line_height(theme.font.body);
    const float chosen = std::min(sentence + size.row + 2 * size.gap, room.height / 2);
    draw_chosen(model, room.take_bottom(std::ceil(chosen), gap), painter);
    draw_columns(model, room, painter, view, commands);
}

}  // namespace loopscope::panels
