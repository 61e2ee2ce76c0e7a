// The tabs of the program's files above its source.

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include "app/panels/source_sheet.h"
#include "app/present/key_map.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::CommandKind;
using present::FileTab;
using widgets::Align;
using widgets::Icon;
using widgets::TextSource;

namespace {

constexpr std::string_view kUnsaved = " *";

struct TabMark {
    bool is_set;
    Icon icon;
    theme::Colour colour;
};

// The one that runs has the arrow of its line, one with breakpoints their dot, one with a mistake its cross.
std::array<TabMark, 3> marks_of(const FileTab& tab, const theme::Palette& colour) {
    return {{{tab.is_running, Icon::Arrow, colour.accent},
             {tab.has_breakpoints, Icon::Dot, colour.breakpoint},
             {tab.has_mistake, Icon::Cross, colour.failure}}};
}

float width_of(const FileTab& tab, const theme::Theme& theme) {
    const auto& size = theme.size;
    float marks = tab.modified ? widgets::text_width(theme.font.code_small, kUnsaved) : 0;
    for (const TabMark& mark : marks_of(tab, theme.colour)) marks += mark.is_set ? size.icon : 0;
    return std::ceil(widgets::text_width(theme.font.code_small, tab.name) + marks) + 2 * size.gap + 1;
}

std::string tooltip_of(const FileTab& tab) {
    return tab.path + (tab.modified ? "\nIt has changes that are not saved." : "") +
           (tab.has_mistake ? "\nIt has a mistake: the run is of the text before." : "");
}

// The shown one is raised with a bar below it; one with changes that are not saved has a star.
void draw_tab(const FileTab& tab, Rect area, Painter& painter, Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    ImGui::PushID(static_cast<int>(tab.source));
    const widgets::HitResult hit = widgets::hit_area(painter, "file", area);
    ImGui::PopID();
    if (hit.hovered) widgets::draw_tooltip(painter, tab.name, tooltip_of(tab));
    if (hit.clicked) {
        present::Command command = present::plain_command(CommandKind::ShowFile);
        command.line = tab.source;
        commands.push_back(command);
    }
    if (tab.is_shown || hit.hovered)
        widgets::draw_fill(area, tab.is_shown ? theme.colour.raised : theme.colour.hovered,
                           size.radius_small);
    if (tab.is_shown) widgets::draw_fill(Rect{area}.take_bottom(size.half), theme.colour.accent, 0);
    area = area.inset(size.gap, 0);
    const float icon = size.icon * 0.8F;
    for (const TabMark& mark : marks_of(tab, theme.colour)) {
        if (mark.is_set) widgets::draw_icon(area.take_left(icon, size.icon - icon), mark.icon, mark.colour);
    }
    if (tab.modified) {
        const float star = widgets::text_width(theme.font.code_small, kUnsaved);
        widgets::draw_text(painter, area.take_right(star), kUnsaved,
                           {theme.font.code_small, theme.colour.warning, Align::Left, TextSource::Interface});
    }
    widgets::draw_text(painter, area, tab.name,
                       {theme.font.code_small, tab.is_shown ? theme.colour.text : theme.colour.text_muted,
                        Align::Left, TextSource::Program});
}

}  // namespace

void draw_file_tabs(const present::SourceModel& model, Rect& body, Painter& painter, Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    Rect row = body.take_top(size.row, size.unit);
    const present::Command all = present::plain_command(CommandKind::ChooseFile);
    if (widgets::draw_button(painter, "all files", row.take_right(row.height, size.half),
                             {{},
                              Icon::Search,
                              widgets::ButtonState::Enabled,
                              "All files of this program",
                              present::describe_keys(all)}))
        commands.push_back(all);
    // The shown one has its place first, then those before and behind it as far as they fit.
    std::vector<bool> fits(model.files.size(), false);
    float room = row.width;
    const auto take = [&](std::size_t index) {
        const float width = width_of(model.files[index], theme) + size.half;
        if (fits[index] || width > room) return;
        fits[index] = true;
        room -= width;
    };
    for (std::size_t index = 0; index < model.files.size(); ++index) {
        if (!model.files[index].is_shown) continue;
        take(index);
        // A name that is wider than the row is cut.
        if (fits[index]) continue;
        draw_tab(model.files[index], row, painter, commands);
        room = 0;
    }
    for (std::size_t index = 0; index < model.files.size(); ++index) take(index);
    for (std::size_t index = 0; index < model.files.size(); ++index) {
        if (!fits[index]) continue;
        draw_tab(model.files[index], row.take_left(width_of(model.files[index], theme), size.half), painter,
                 commands);
    }
}

}  // namespace loopscope::panels
