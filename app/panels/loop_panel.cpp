// The loop as a wheel, or, where there is no room for one, the same as a list.

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "app/panels/loop_wheel.h"
#include "app/panels/roles.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::DrainModel;
using present::LoopModel;
using present::PhaseModel;
using widgets::Align;
using widgets::Icon;
using widgets::TextSource;

namespace {

// The same without a wheel: the phases from top to bottom, and below them what is emptied in between.
void draw_list(const LoopModel& model, Rect body, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const float line = widgets::line_height(theme.font.small) + size.half;
    const auto count = static_cast<float>(model.phases.size());
    if (!model.drained.empty() && body.height >= (count + 1) * line + size.half) {
        Rect queues = body.take_bottom(std::min(line + size.half, size.row), size.half);
        const auto queue_count = static_cast<float>(model.drained.size());
        const float width = std::floor((queues.width - size.unit * (queue_count - 1)) / queue_count);
        for (const DrainModel& queue : model.drained)
            draw_drained(queue, queues.take_left(width, size.unit), painter);
    }
    widgets::begin_scroll("phases", body);
    const float height = std::clamp(std::floor(body.height / count), line, size.row);
    for (const PhaseModel& phase : model.phases) {
        Rect row = widgets::next_row(height);
        row.take_bottom(size.half);
        const RoleLook look = panels::look_of(phase.role, theme.colour);
        const bool waits = phase.waiting > 0;
        const theme::Colour quiet =
            waits ? theme::blend(theme.colour.raised, look.colour, theme::kFreshTint) : theme.colour.raised;
        widgets::draw_fill(row, phase.active ? theme.colour.accent : quiet, size.radius_small);
        Rect edge = row;
        if (waits) widgets::draw_fill(edge.take_left(size.bar), look.colour, size.bar / 2);
        const theme::Colour front = phase.active                              ? theme.colour.text_on_accent
                                    : phase.role == present::PhaseRole::Quiet ? theme.colour.text_muted
                                                                              : theme.colour.text;
        Rect inside = row.inset(size.gap, 0);
        if (waits) {
            const std::string due = due_text(phase);
            const float width = widgets::text_width(theme.font.small, due) + 1;
            widgets::draw_text(
                painter, inside.take_right(width, size.gap), due,
                {theme.font.small, phase.active ? front : look.colour, Align::Right, TextSource::Interface});
        }
        widgets::draw_text(painter, inside, phase.name,
                           {theme.font.small, front, Align::Left, TextSource::Program});
        if (widgets::is_hovered(row)) widgets::draw_tooltip(painter, phase.name, phase.purpose);
    }
    widgets::end_scroll(painter);
}

}  // namespace

void draw_loop(const LoopModel& model, const Rect& area, Painter& painter) {
    const auto& theme = painter.theme;
    const bool lit = std::any_of(model.phases.begin(), model.phases.end(),
                                 [](const PhaseModel& phase) { return phase.active; });
    const std::string count = model.iteration.empty() ? std::string() : "iteration " + model.iteration;
    const Rect body =
        widgets::draw_card(painter, area,
                           {"Event loop", Icon::Loop, theme.colour.accent, count, model.now,
                            "One loop iteration goes clockwise through these phases. Each phase "
                            "runs the callbacks that are due; the queues "
                            "in the middle are emptied in between.",
                            lit, model.brief_now});
    if (model.phases.empty()) return;
    if (!draw_wheel(model, body, painter)) draw_list(model, body, painter);
}

}  // namespace loopscope::panels
