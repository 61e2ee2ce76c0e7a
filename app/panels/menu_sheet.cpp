// The menu of the window: arrangements, panels, themes, motion, size.

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

using present::CommandKind;
using widgets::Align;
using widgets::Icon;
using widgets::TextSource;

namespace {

struct Choice {
    std::string_view title;
    bool chosen = false;
    bool one_of_many = true;  // a dot; otherwise a tick
    present::Command command;
};

void draw_heading(std::string_view title, Rect& column, Painter& painter) {
    const auto& theme = painter.theme;
    widgets::draw_text(painter, column.take_top(theme.size.row), title,
                       {theme.font.strong, theme.colour.accent, Align::Left, TextSource::Interface});
}

// A row that can be clicked; its state is a mark, not a colour alone.
void draw_choice(const Choice& choice, int id, Rect& column, Painter& painter, Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    Rect row = column.take_top(size.row);
    ImGui::PushID(id);
    const widgets::HitResult hit = widgets::hit_area(painter, "choice", row);
    ImGui::PopID();
    if (hit.clicked) commands.push_back(choice.command);
    if (hit.hovered) widgets::draw_fill(row, theme.colour.hovered, size.radius_small);
    row = row.inset(size.unit, 0);
    const std::string keys = present::describe_keys(choice.command);
    const float keys_width = widgets::text_width(theme.font.small, keys) + 1;
    widgets::draw_text(painter, row.take_right(keys_width, size.gap), keys,
                       {theme.font.small, theme.colour.text_muted, Align::Right, TextSource::Interface});
    const Rect mark = row.take_left(size.icon, size.gap);
    if (choice.chosen) {
        widgets::draw_icon(mark, choice.one_of_many ? Icon::Dot : Icon::Check, theme.colour.accent);
    } else if (choice.one_of_many) {
        widgets::draw_icon(mark, Icon::Ring, theme.colour.border_strong);
    }
    widgets::draw_text(painter, row, choice.title,
                       {theme.font.body, choice.chosen ? theme.colour.text : theme.colour.text_muted,
                        Align::Left, TextSource::Interface});
}

template <typename Name>
present::Command choose(CommandKind kind, Name name) {
    return present::choice_command(kind, static_cast<std::uint8_t>(name));
}

// How large everything is: of what fits the window.
void draw_size(Rect& column, Painter& painter, const ViewState& view, Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    draw_heading("Size of everything", column, painter);
    Rect row = column.take_top(size.row).inset(size.unit, 0);
    const auto button = [&](const char* id, std::string_view label, CommandKind kind,
                            std::string_view tooltip, const Rect& place) {
        const present::Command command = present::plain_command(kind);
        const std::string keys = present::describe_keys(command);
        if (widgets::draw_button(painter, id, place,
                                 {label, Icon::None, widgets::ButtonState::Enabled, tooltip, keys}))
            commands.push_back(command);
    };
    button("smaller", "\u2212", CommandKind::SmallerText, "Smaller", row.take_left(size.button, size.half));
    const std::string percent = std::to_string(std::lround(view.zoom * 100)) + " %";
    const float width = std::ceil(widgets::text_width(theme.font.body, "300 %")) + 2 * size.gap;
    if (widgets::draw_button(
            painter, "size", row.take_left(width, size.half),
            {percent, Icon::None, widgets::ButtonState::Enabled, "Back to what fits the window",
             present::describe_keys(present::plain_command(CommandKind::ResetText))}))
        commands.push_back(present::plain_command(CommandKind::ResetText));
    button("larger", "+", CommandKind::LargerText,
           view.is_largest ? "Larger: the panels of this arrangement have no room for it in this window"
                           : "Larger",
           row.take_left(size.button, size.half));
    if (view.is_largest)
        widgets::draw_text(painter, row, "the most here",
                           {theme.font.small, theme.colour.text_muted, Align::Left, TextSource::Interface});
}

void draw_looks(Rect& column, Painter& painter, const ViewState& view, Commands& commands) {
    const float gap = painter.theme.size.gap;
    int id = 0;
    draw_heading("Arrangement", column, painter);
    for (std::size_t index = 0; index < present::kArrangementCount; ++index) {
        const auto name = static_cast<present::ArrangementName>(index);
        draw_choice({present::title_of(name), view.arrangements.current == name, true,
                     choose(CommandKind::UseArrangement, name)},
                    id++, column, painter, commands);
    }
    draw_choice({"Put the panels back", false, false, present::plain_command(CommandKind::ResetArrangement)},
                id++, column, painter, commands);
    column.take_top(gap);
    draw_heading("Theme", column, painter);
    for (std::size_t index = 0; index < theme::kThemeCount; ++index) {
        const auto name = static_cast<theme::ThemeName>(index);
        draw_choice({theme::words_of(name).title, painter.theme.name == name, true,
                     choose(CommandKind::UseTheme, name)},
                    id++, column, painter, commands);
    }
    column.take_top(gap);
    draw_heading("Motion", column, painter);
    constexpr std::string_view kSpeeds[] = {"Between two ticks", "Slowly", "None"};
    for (std::size_t index = 0; index < kMotionSpeedCount; ++index) {
        const auto speed = static_cast<MotionSpeed>(index);
        draw_choice({kSpeeds[index], view.motion.speed == speed, true, choose(CommandKind::UseMotion, speed)},
                    id++, column, painter, commands);
    }
    column.take_top(gap);
    draw_size(column, painter, view, commands);
}

// What one can ask about the program.
void draw_questions(Rect& column, Painter& painter, Commands& commands) {
    draw_heading("Ask", column, painter);
    int id = 200;
    const auto entry = [&](std::string_view title, CommandKind kind) {
        draw_choice({title, false, false, present::plain_command(kind)}, id++, column, painter, commands);
    };
    entry("Predict what it prints", CommandKind::Predict);
    entry("Every possible output", CommandKind::PossibleOutputs);
    entry("Compare two runtimes", CommandKind::CompareRuntimes);
    entry("Do something to it", CommandKind::Act);
    column.take_top(painter.theme.size.gap);
    draw_heading("Bookmarks", column, painter);
    entry("Set or clear one here", CommandKind::ToggleBookmark);
    entry("Write a note here", CommandKind::WriteNote);
    entry("The next one", CommandKind::NextBookmark);
    entry("The one before", CommandKind::PreviousBookmark);
    entry("All of them", CommandKind::ChooseBookmark);
}

void draw_panel_list(Rect& column, Painter& painter, const ViewState& view, Commands& commands) {
    draw_heading("Panels", column, painter);
    int id = 100;
    for (std::size_t index = 0; index < present::kPanelCount; ++index) {
        const auto panel = static_cast<Panel>(index);
        const bool is_seen = present::is_seen(view.arrangements.now(), panel) && !view.behind.test(index);
        draw_choice({present::words_of(panel).title, is_seen, false,
                     present::panel_command(CommandKind::TogglePanel, panel)},
                    id++, column, painter, commands);
    }
}

}  // namespace

void draw_menu(const Rect& window, Painter& painter, const ViewState& view, Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    ImGui::SetCursorScreenPos({window.x, window.y});
    ImGui::BeginChild("menu", {window.width, window.height}, false, ImGuiWindowFlags_NoNav);
    const float rows = static_cast<float>(present::kPanelCount) + 2;
    const float width = std::min(window.width - 2 * size.margin, size.narrow_card * 3.9F);
    const float height =
        std::min(window.height - size.header - size.margin, size.card_title + rows * size.row + 3 * size.gap);
    const Rect sheet{std::round(window.right() - size.margin - width), size.header, width, height};
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    const bool beside = !sheet.contains({mouse.x, mouse.y, 0, 0});
    if (beside && ImGui::IsMouseClicked(ImGuiMouseButton_Left)) {
        commands.push_back(present::plain_command(CommandKind::ToggleMenu));
    }
    widgets::draw_fill(window, theme.colour.shade, 0);
    Rect body =
        widgets::draw_card(painter, sheet, {"Window", Icon::Layout, theme.colour.accent, {}, {}, {}, true});
    Rect left = body.take_left(std::round(body.width * 0.34F), size.padding * 2);
    Rect middle = body.take_left(std::round(body.width * 0.42F), size.padding * 2);
    draw_looks(left, painter, view, commands);
    draw_panel_list(middle, painter, view, commands);
    Commands asked;
    draw_questions(body, painter, asked);
    // What is asked for is seen.
    if (!asked.empty()) asked.push_back(present::plain_command(CommandKind::ToggleMenu));
    commands.insert(commands.end(), asked.begin(), asked.end());
    ImGui::EndChild();
}

}  // namespace loopscope::panels
