#include <imgui.h>

#include "app/panels/panels.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"

namespace loopscope::panels {

namespace {

void draw_sash(const char* id, const Rect& area, Sash sash, float width, float height, Painter& painter,
               ViewState& view) {
    const widgets::HitResult hit = widgets::hit_area(painter, id, area);
    if (!hit.hovered && !hit.held) return;
    const bool upright = sash != Sash::Console;
    ImGui::SetMouseCursor(upright ? ImGuiMouseCursor_ResizeEW : ImGuiMouseCursor_ResizeNS);
    const Rect line = upright ? area.inset((area.width - painter.theme.size.half) / 2, 0)
                              : area.inset(0, (area.height - painter.theme.size.half) / 2);
    widgets::draw_fill(line, painter.theme.colour.accent, painter.theme.size.half / 2);
    if (hit.held) {
        const ImVec2 moved = ImGui::GetIO().MouseDelta;
        view.splits = drag_sash(view.splits, sash, upright ? moved.x : moved.y, width, height);
    }
}

}  // namespace

void draw_window(const present::WindowModel& model, float width, float height, Painter& painter,
                 ViewState& view, Commands& commands) {
    const Layout layout = compute_layout(width, height, painter.theme.size, view.splits);
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize({width, height});
    ImGui::Begin("Loopscope", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoNav |
                     ImGuiWindowFlags_NoScrollWithMouse);
    draw_header(model, layout.header, painter, commands);
    draw_explanation(model.explanation, layout.explanation, painter);
    draw_source(model.source, layout.source, painter, view, commands);
    draw_stack(model.stack, layout.stack, painter);
    draw_console(model.console, layout.console, painter, view, commands);
    draw_loop(model.loop, layout.loop, painter);
    draw_queue(model.next_ticks, layout.next_ticks, painter);
    draw_queue(model.microtasks, layout.microtasks, painter);
    draw_timers(model, layout.timers, painter);
    draw_tasks(model.tasks, layout.tasks, painter);
    draw_pool(model.pool, layout.pool, painter);
    draw_promises(model.promises, layout.promises, painter);
    draw_transport(model.transport, layout.transport, painter, view, commands);
    draw_sash("source sash", layout.source_sash, Sash::Source, width, height, painter, view);
    draw_sash("stack sash", layout.stack_sash, Sash::Stack, width, height, painter, view);
    draw_sash("console sash", layout.console_sash, Sash::Console, width, height, painter, view);
    if (view.help_is_open) draw_help({0, 0, width, height}, painter, commands);
    ImGui::End();
}

}  // namespace loopscope::panels
