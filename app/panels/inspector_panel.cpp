#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "app/panels/panels.h"
#include "app/panels/rows.h"
#include "app/present/key_map.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::CommandKind;
using present::InspectorFact;
using widgets::Align;
using widgets::Icon;
using widgets::TextSource;

namespace {

constexpr int kMostLines = 4;

void draw_fact(const InspectorFact& fact, int number, Painter& painter, Commands& commands) {
    const theme::Theme& theme = painter.theme;
    const theme::Sizes& size = theme.size;
    const bool goes_somewhere = fact.tick != 0 || fact.thing.kind != present::ThingKind::None;
    const float button =
        fact.when.empty() ? 0 : widgets::text_width(theme.font.small, fact.when) + 2 * size.unit;
    const float label = fact.label.empty()
                            ? 0
                            : std::max(widgets::text_width(theme.font.small, fact.label) + 1, size.icon * 4);
    // As many lines as the text needs, within reason.
    const float room = ImGui::GetContentRegionAvail().x - button - label - 4 * size.unit;
    const int lines = std::clamp(widgets::count_lines(theme.font.small, fact.text, std::max(room, size.icon)),
                                 1, kMostLines);
    const float line = widgets::line_height(theme.font.small);
    Rect row = widgets::next_row(size.row + static_cast<float>(lines - 1) * line, {size.row, line});
    ImGui::PushID(number);
    if (!fact.when.empty()) {
        Rect jump = row.take_right(button, size.half);
        jump = jump.take_top(size.row);
        if (widgets::draw_button(
                painter, "jump", jump.inset(0, size.hairline),
                {fact.when, Icon::None, widgets::ButtonState::Enabled, "Go to this moment", ""}))
            commands.push_back(present::seek_command(fact.tick));
    }
    const widgets::HitResult hit = widgets::hit_area(painter, "fact", row);
    ImGui::PopID();
    if (hit.hovered) {
        if (goes_somewhere) widgets::draw_fill(row, theme.colour.hovered, size.radius_small);
        const bool selects = fact.thing.kind != present::ThingKind::None;
        widgets::draw_tooltip(painter, fact.label, fact.text,
                              selects          ? "Click: ask about this"
                              : goes_somewhere ? "Click: go there"
                                               : "");
    }
    if (hit.clicked && fact.thing.kind != present::ThingKind::None) {
        commands.push_back(present::select_command(fact.thing));
    } else if (hit.clicked && fact.tick != 0) {
        commands.push_back(present::seek_command(fact.tick));
    }
    row = row.inset(size.unit, 0);
    if (!fact.label.empty()) {
        Rect place = row.take_left(std::min(label, row.width / 2), size.unit);
        widgets::draw_text(painter, place.take_top(size.row), fact.label,
                           {theme.font.small, theme.colour.text_muted, Align::Left, TextSource::Program});
    }
    const theme::Colour colour =
        fact.thing.kind == present::ThingKind::None ? theme.colour.text : theme.colour.accent;
    row.take_top(std::floor((size.row - line) / 2));
    widgets::draw_paragraph(painter, row, fact.text,
                            {theme.font.small, colour, Align::Left, TextSource::Program}, lines);
}

void draw_rule(const present::RuleModel& rule, Rect bar, Painter& painter, Commands& commands) {
    const theme::Theme& theme = painter.theme;
    const std::string text = rule.source + ": " + rule.section;
    const widgets::HitResult hit = widgets::hit_area(painter, "rule", bar);
    if (hit.hovered) widgets::draw_tooltip(painter, text, rule.url, "Click: open it, and copy the address");
    if (hit.clicked) commands.push_back(present::plain_command(CommandKind::OpenRule));
    widgets::draw_fill(bar, hit.hovered ? theme.colour.hovered : theme.colour.raised,
                       theme.size.radius_small);
    bar = bar.inset(theme.size.gap, 0);
    widgets::draw_icon(bar.take_left(theme.size.icon, theme.size.unit), Icon::Arrow, theme.colour.accent);
    widgets::draw_text(painter, bar, text,
                       {theme.font.small, theme.colour.text, Align::Left, TextSource::Program});
}

}  // namespace

void draw_inspector(const present::InspectorModel& model, const Rect& area, Painter& painter,
                    Commands& commands) {
    const theme::Theme& theme = painter.theme;
    const theme::Sizes& size = theme.size;
    Rect body =
        widgets::draw_card(painter, area,
                           {"Why", Icon::Question, theme.colour.accent, "", "",
                            "Click anything: a queued callback, a timer, a promise, a frame, a console "
                            "line, a box on the timeline. Here is why it is there."});
    if (model.title.empty()) return widgets::draw_empty(painter, body, "Nothing to tell yet.");
    if (!model.rule.source.empty() && body.height > 6 * size.row)
        draw_rule(model.rule, body.take_bottom(size.row, size.half), painter, commands);
    Rect title = body.take_top(size.row);
    if (model.is_selection &&
        widgets::draw_button(painter, "close", title.take_right(size.row, size.unit),
                             {"", Icon::Cross, widgets::ButtonState::Enabled, "Nothing selected",
                              present::describe_keys(present::plain_command(CommandKind::ClearSelection))}))
        commands.push_back(present::plain_command(CommandKind::ClearSelection));
    const float name = std::min(widgets::text_width(theme.font.strong, model.title) + 1, title.width);
    widgets::draw_text(painter, title.take_left(name, size.gap), model.title,
                       {theme.font.strong, theme.colour.text, Align::Left, TextSource::Program});
    if (!model.state.empty() && title.width > widgets::badge_width(painter, model.state))
        widgets::draw_badge(painter, title, title.x, model.state, theme.colour.accent);
    const float height = widgets::line_height(theme.font.small);
    widgets::draw_paragraph(painter, body.take_top(2 * height, size.half), model.summary,
                            {theme.font.small, theme.colour.text_muted, Align::Left, TextSource::Program}, 2);
    widgets::begin_scroll("facts", body);
    int number = 0;
    for (const present::InspectorSection& section : model.sections) {
        draw_section(painter, section.title);
        for (const InspectorFact& fact : section.facts) draw_fact(fact, number++, painter, commands);
    }
    widgets::end_scroll(painter);
}

}  // namespace loopscope::panels
