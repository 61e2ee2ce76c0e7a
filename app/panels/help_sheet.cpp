#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "app/panels/panels.h"
#include "app/present/key_map.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::KeyBinding;
using present::KeyGroup;
using widgets::Align;
using widgets::Icon;
using widgets::TextSource;

namespace {

// One key cap after another, with "or" between them. Returns the width.
float draw_caps(std::string_view keys, const Rect& row, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    Rect rest = row;
    while (!keys.empty()) {
        const std::size_t stop = std::min(keys.find(" or "), keys.size());
        const std::string_view cap = keys.substr(0, stop);
        const float width = widgets::text_width(theme.font.small, cap) + 2 * size.gap;
        Rect box = rest.take_left(width, size.unit);
        box = box.inset(0, size.half);
        widgets::draw_fill(box, theme.colour.raised, size.unit);
        widgets::draw_outline(box, theme.colour.border_strong, size.unit, size.hairline);
        widgets::draw_text(painter, box, cap,
                           {theme.font.small, theme.colour.text, Align::Centre, TextSource::Interface});
        keys.remove_prefix(std::min(keys.size(), stop + 4));
    }
    return row.width - rest.width;
}

// A row for every command that has a meaning of its own: what it does, its keys, and its keys backward.
void draw_group(KeyGroup group, std::string_view title, float row_height, Rect& column, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    Rect heading = column.take_top(row_height);
    const bool steps = group == KeyGroup::Step;
    const float caps = heading.width * (steps ? 0.23F : 0.41F);
    const float back_caps = heading.width * 0.29F;
    if (steps) {
        widgets::draw_text(painter, heading.take_right(back_caps), "Backward",
                           {theme.font.small, theme.colour.text_muted, Align::Left, TextSource::Interface});
        widgets::draw_text(painter, heading.take_right(caps), "Forward",
                           {theme.font.small, theme.colour.text_muted, Align::Left, TextSource::Interface});
    }
    widgets::draw_text(painter, heading, title,
                       {theme.font.strong, theme.colour.accent, Align::Left, TextSource::Interface});
    for (const KeyBinding& binding : present::key_bindings()) {
        if (binding.group != group || binding.meaning.empty()) continue;
        Rect row = column.take_top(row_height);
        if (steps) {
            const Rect backward = row.take_right(back_caps);
            const present::Command back =
                present::step_command(binding.command.step, present::Direction::Backward);
            // What only says how steps are done has no way back.
            if (binding.command.kind == back.kind) draw_caps(present::describe_keys(back), backward, painter);
        }
        draw_caps(present::describe_keys(binding.command), row.take_right(caps), painter);
        // Where there is less room than the longest meaning needs, letters are smaller.
        const bool narrow = widgets::text_width(theme.font.body, binding.meaning) + 1 > row.width;
        widgets::draw_text(painter, row, binding.meaning,
                           {narrow ? theme.font.small : theme.font.body, theme.colour.text, Align::Left,
                            TextSource::Interface});
    }
    column.take_top(size.gap);
}

float rows_of(KeyGroup group) {
    const auto bindings = present::key_bindings();
    const auto counts = [group](const KeyBinding& binding) {
        return binding.group == group && !binding.meaning.empty();
    };
    return static_cast<float>(std::count_if(bindings.begin(), bindings.end(), counts)) + 1;
}

}  // namespace

void draw_help(const Rect& window, Painter& painter, Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    ImGui::SetCursorScreenPos({window.x, window.y});
    ImGui::BeginChild("help", {window.width, window.height}, false, ImGuiWindowFlags_NoNav);
    widgets::draw_fill(window, theme.colour.shade, 0);
    const float width = std::min(window.width - 2 * size.margin, size.narrow_card * 6.3F);
    const float rows = std::max({rows_of(KeyGroup::Step) + rows_of(KeyGroup::Edit),
                                 rows_of(KeyGroup::Move) + rows_of(KeyGroup::File),
                                 rows_of(KeyGroup::View) + rows_of(KeyGroup::Play)});
    const float around = size.card_title + 4 * size.gap;
    const float height = std::min(window.height - 2 * size.margin, around + rows * size.row);
    // Where there is little room the rows stand closer.
    const float row = std::floor((height - around) / rows);
    const Rect sheet{std::round(window.centre() - width / 2), std::round(window.middle() - height / 2), width,
                     height};
    const widgets::HitResult hit = widgets::hit_area(painter, "close", window);
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    const bool beside = !sheet.contains({mouse.x, mouse.y, 0, 0});
    if (hit.clicked && beside) commands.push_back(present::plain_command(present::CommandKind::CloseHelp));
    Rect body = widgets::draw_card(
        painter, sheet, {"Keys", Icon::Question, theme.colour.accent, {}, "Esc closes this sheet", {}});
    body = body.inset(size.gap, 0);
    Rect left = body.take_left(std::round(body.width * 0.39F), size.padding * 2);
    Rect middle = body.take_left(std::round(body.width * 0.52F), size.padding * 2);
    draw_group(KeyGroup::Step, "Step", row, left, painter);
    draw_group(KeyGroup::Edit, "Text", row, left, painter);
    draw_group(KeyGroup::Move, "Go", row, middle, painter);
    draw_group(KeyGroup::File, "File", row, middle, painter);
    draw_group(KeyGroup::View, "Window", row, body, painter);
    draw_group(KeyGroup::Play, "Play and ask", row, body, painter);
    ImGui::EndChild();
}

}  // namespace loopscope::panels
