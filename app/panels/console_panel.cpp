#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>

#include "app/panels/panels.h"
#include "app/panels/rows.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::ConsoleLine;
using present::ConsoleStream;
using widgets::Align;
using widgets::Icon;
using widgets::TextSource;

namespace {

/// `unexpected` says why the line is the first that is not as the front matter expects; empty for any other
/// one.
void draw_line(const ConsoleLine& line, const Rect& row, int index, std::string_view unexpected,
               Painter& painter, Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    ImGui::PushID(index);
    const widgets::HitResult hit = widgets::hit_area(painter, "line", row);
    ImGui::PopID();
    if (hit.clicked) commands.push_back(present::seek_command(line.tick));
    ask_on_click(painter, row, {present::ThingKind::ConsoleLine, line.tick});
    const bool is_error = line.stream == ConsoleStream::Error;
    if (hit.hovered)
        widgets::draw_fill(row, theme.colour.hovered, size.unit);
    else if (line.fresh)
        widgets::draw_fill(row, theme::blend(theme.colour.surface, theme.colour.accent, theme::kFreshTint),
                           size.unit);
    Rect inside = row.inset(size.unit, 0);
    const float tick = widgets::text_width(theme.font.small, line.tick_text) + 1;
    widgets::draw_text(painter, inside.take_right(tick, size.gap), line.tick_text,
                       {theme.font.small, hit.hovered ? theme.colour.accent : theme.colour.text_muted,
                        Align::Right, TextSource::Program});
    const Rect mark = inside.take_left(size.icon * 0.8F, size.gap);
    if (is_error || !unexpected.empty()) widgets::draw_icon(mark, Icon::Warning, theme.colour.failure);
    widgets::draw_text(painter, inside, line.text,
                       {theme.font.code, is_error ? theme.colour.failure : theme.colour.console, Align::Left,
                        TextSource::Program});
    if (hit.hovered) {
        widgets::draw_tooltip(painter,
                              !unexpected.empty() ? "Not as expected"
                              : is_error          ? "Standard error"
                                                  : "Standard output",
                              unexpected.empty() ? std::string_view(line.text) : unexpected,
                              "Click: go to the moment when it was printed");
    }
}

}  // namespace

void draw_console(const present::ConsoleModel& model, const Rect& area, Painter& painter, ViewState& view,
                  Commands& commands) {
    const auto& theme = painter.theme;
    const std::string count = model.total == 0 ? std::string() : widgets::group_digits(model.total);
    Rect body =
        widgets::draw_card(painter, area,
                           {"Console", Icon::Console, theme.colour.console, count, model.expectation_text,
                            "What the program has printed up to this tick. Click a line to go "
                            "to the moment when it was printed."});
    if (model.lines.empty()) return widgets::draw_empty(painter, body, "Nothing printed up to here.");
    // Whole lines only: none is cut in half.
    body.height = std::max(1.0F, std::floor(body.height / theme.size.code_row)) * theme.size.code_row;
    widgets::begin_scroll("console", body);
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(model.lines.size()), theme.size.code_row);
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    while (clipper.Step()) {
        for (int index = clipper.DisplayStart; index < clipper.DisplayEnd; ++index) {
            const float top = origin.y + static_cast<float>(index) * theme.size.code_row;
            const ConsoleLine& line = model.lines[static_cast<std::size_t>(index)];
            const bool differs = model.expectation_tick > 0 && line.tick == model.expectation_tick;
            draw_line(line, {origin.x, top, width, theme.size.code_row}, index,
                      differs ? std::string_view(model.expectation_tip) : std::string_view(), painter,
                      commands);
            ImGui::SetCursorScreenPos({origin.x, top + theme.size.code_row});
        }
    }
    // The last line comes into sight when it is printed, and in a panel of another height.
    const std::uint64_t reveal =
        (std::uint64_t{model.total} << 16U) | static_cast<std::uint16_t>(body.height);
    if (view.revealed_console != reveal) {
        view.revealed_console = reveal;
        ImGui::SetScrollY(static_cast<float>(model.lines.size()) * theme.size.code_row);
    }
    widgets::end_scroll(painter);
}

}  // namespace loopscope::panels
