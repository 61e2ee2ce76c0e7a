#include <algorithm>
#include <cmath>
#include <string>

#include "app/panels/panels.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::PhaseModel;
using widgets::Align;
using widgets::Icon;
using widgets::TextSource;

namespace {

void draw_phase(const PhaseModel& phase, const Rect& area, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const theme::Colour back = phase.active ? theme.colour.accent : theme.colour.raised;
    widgets::draw_fill(area, back, size.radius_small);
    const theme::Colour front = phase.active ? theme.colour.text_on_accent : theme.colour.text;
    const theme::Colour quiet = phase.active ? theme.colour.text_on_accent : theme.colour.text_muted;
    Rect inside = area.inset(size.half, size.unit);
    const float line = widgets::line_height(theme.font.small);
    const Rect foot = inside.take_bottom(line);
    // A name of two words stands on two lines, at every width.
    const std::string_view name = phase.name;
    const std::size_t blank = std::min(name.find(' '), name.size());
    const bool two_lines = blank < name.size();
    const widgets::TextStyle style{theme.font.small, front, Align::Centre, TextSource::Interface};
    inside.take_top(std::floor((inside.height - (two_lines ? 2 : 1) * line) / 2));
    widgets::draw_text(painter, inside.take_top(line), name.substr(0, blank), style);
    if (two_lines) widgets::draw_text(painter, inside.take_top(line), name.substr(blank + 1), style);
    if (phase.waiting > 0) {
        widgets::draw_text(painter, foot, std::to_string(phase.waiting) + " due",
                           {theme.font.small, phase.active ? front : theme.colour.warning, Align::Centre,
                            TextSource::Interface});
    } else if (phase.active) {
        widgets::draw_text(painter, foot, "now",
                           {theme.font.small, quiet, Align::Centre, TextSource::Interface});
    }
    widgets::hover_tooltip(painter, area, phase.name, phase.purpose);
}

}  // namespace

void draw_loop(const present::LoopModel& model, const Rect& area, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const bool lit = std::any_of(model.phases.begin(), model.phases.end(),
                                 [](const PhaseModel& phase) { return phase.active; });
    Rect body = widgets::draw_card(painter, area,
                                   {"Event loop",
                                    Icon::Loop,
                                    theme.colour.accent,
                                    {},
                                    model.now,
                                    "One lap goes through these phases from left to right. Each phase runs "
                                    "the callbacks that are due; after "
                                    "each callback the nextTick queue and the microtasks are emptied.",
                                    lit});
    if (model.phases.empty()) return;
    body.height = std::min(body.height, size.phase);
    const auto count = static_cast<float>(model.phases.size());
    const float arrow = size.gap;
    const float width = (body.width - arrow * (count - 1)) / count;
    for (std::size_t index = 0; index < model.phases.size(); ++index) {
        draw_phase(model.phases[index], body.take_left(width), painter);
        if (index + 1 < model.phases.size()) {
            const Rect between = body.take_left(arrow);
            widgets::draw_icon(between, Icon::Arrow, theme.colour.border_strong);
        }
    }
}

}  // namespace loopscope::panels
