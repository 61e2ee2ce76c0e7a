#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <string_view>
#include <vector>

#include "app/panels/panels.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"

namespace loopscope::panels {

using present::CommandKind;

namespace {

// Of the window's width, beside a prediction.
constexpr float kSourceShare = 0.46F;
// The same beside a comparison.
constexpr float kNarrowSourceShare = 0.29F;

struct Frame {
    const present::WindowModel& model;
    Painter& painter;
    ViewState& view;
    Commands& commands;
};

// One line for each panel: which part of the model it draws.
void draw_panel(Panel panel, const Rect& area, const Frame& frame) {
    const present::WindowModel& model = frame.model;
    Painter& painter = frame.painter;
    switch (panel) {
        case Panel::Source: return draw_source(model.source, area, painter, frame.view, frame.commands);
        case Panel::Stack: return draw_stack(model.stack, area, painter);
        case Panel::Loop: return draw_loop(model.loop, area, painter);
        case Panel::NextTicks: return draw_queue(model.next_ticks, area, painter);
        case Panel::Microtasks: return draw_queue(model.microtasks, area, painter);
        case Panel::Tasks: return draw_tasks(model.tasks, area, painter);
        case Panel::Timers: return draw_timers(model, area, painter);
        case Panel::Pool: return draw_pool(model.pool, area, painter);
        case Panel::Promises: return draw_promises(model.promises, area, painter, frame.view);
        case Panel::Heap: return draw_heap(model.heap, area, painter);
        case Panel::Console: return draw_console(model.console, area, painter, frame.view, frame.commands);
        case Panel::Network: return draw_network(model.network, area, painter);
        case Panel::Lesson: return draw_lesson(model.lesson, area, painter, frame.view, frame.commands);
        case Panel::Timeline: return draw_timeline(model.timeline, area, painter, frame.view, frame.commands);
        case Panel::Inspector: return draw_inspector(model.inspector, area, painter, frame.commands);
    }
}

void draw_slot(const PanelSlot& slot, const Frame& frame) {
    present::Arrangement& arrangement = frame.view.arrangements.now();
    widgets::CardFrame card;
    std::vector<std::string_view> titles;
    for (std::size_t index = 0; index < slot.tabs.size(); ++index) {
        titles.push_back(present::words_of(slot.tabs[index]).title);
        if (slot.tabs[index] == slot.panel) card.front = card.chosen = index;
    }
    card.tabs = titles;
    if (slot.folded) card.note = frame.model.use.note;
    card.maximised = arrangement.maximised.has_value();
    if (widgets::is_hovered(slot.area)) frame.view.pointed_panel = slot.panel;
    frame.painter.frame = &card;
    ImGui::PushID(static_cast<int>(slot.panel));
    draw_panel(slot.panel, slot.area, frame);
    ImGui::PopID();
    frame.painter.frame = nullptr;
    if (card.chosen != card.front) {
        frame.commands.push_back(present::panel_command(CommandKind::ShowPanel, slot.tabs[card.chosen]));
    }
    if (card.toggle_maximised) {
        frame.commands.push_back(present::panel_command(CommandKind::MaximisePanel, slot.panel));
    }
    if (card.hide) frame.commands.push_back(present::panel_command(CommandKind::TogglePanel, slot.panel));
}

void draw_sash(const Sash& sash, const Frame& frame) {
    const theme::Sizes& size = frame.painter.theme.size;
    // The same one as long as it is dragged, whatever becomes of the others.
    for (const std::size_t part : sash.path) ImGui::PushID(static_cast<int>(part));
    ImGui::PushID(static_cast<int>(sash.before));
    const widgets::HitResult hit = widgets::hit_area(frame.painter, "sash", sash.area);
    for (std::size_t depth = 0; depth <= sash.path.size(); ++depth) ImGui::PopID();
    if (!hit.hovered && !hit.held) return;
    ImGui::SetMouseCursor(sash.upright ? ImGuiMouseCursor_ResizeEW : ImGuiMouseCursor_ResizeNS);
    const Rect line = sash.upright ? sash.area.inset((sash.area.width - size.half) / 2, 0)
                                   : sash.area.inset(0, (sash.area.height - size.half) / 2);
    widgets::draw_fill(line, frame.painter.theme.colour.accent, size.half / 2);
    if (hit.held) {
        const ImVec2 moved = ImGui::GetIO().MouseDelta;
        drag_sash(frame.view.arrangements.now(), sash, sash.upright ? moved.x : moved.y, size);
    }
}

}  // namespace

present::PanelSet available_panels(const present::WindowModel& model) {
    present::PanelSet set;
    set.set();
    if (!model.lesson.any()) set.reset(present::index_of(Panel::Lesson));
    if (!model.network.in_use) set.reset(present::index_of(Panel::Network));
    // What the runtime does not have at all: a page knows neither nextTick callbacks nor a thread pool.
    const auto& drained = model.loop.drained;
    const bool has_next_ticks = std::any_of(
        drained.begin(), drained.end(),
        [](const present::DrainModel& queue) { return queue.role == present::QueueRole::NextTick; });
    const auto& phases = model.loop.phases;
    const bool has_poll = std::any_of(phases.begin(), phases.end(), [](const present::PhaseModel& phase) {
        return phase.role == present::PhaseRole::Poll;
    });
    if (!drained.empty() && !has_next_ticks) set.reset(present::index_of(Panel::NextTicks));
    if (!phases.empty() && !has_poll) set.reset(present::index_of(Panel::Pool));
    return set;
}

namespace {

// Whose tab is seen, and not they.
present::PanelSet panels_behind(const Layout& layout) {
    present::PanelSet behind;
    for (const PanelSlot& slot : layout.slots) {
        for (const Panel panel : slot.tabs) behind.set(present::index_of(panel), panel != slot.panel);
    }
    return behind;
}

// The stack itself, for what is on its way to it: below its title.
void note_stack(const Layout& layout, Painter& painter) {
    const PanelSlot* stack = layout.find(Panel::Stack);
    if (stack == nullptr) return;
    const theme::Sizes& size = painter.theme.size;
    Rect area = stack->area.inset(size.padding, 0);
    area.take_top(size.card_title);
    painter.places->push_back(
        {static_cast<std::uint8_t>(present::ThingKind::Frame), present::kStackItself, area});
}

// In a layer of its own, over the parts of the window that scroll.
void draw_moves(const present::WindowModel& model, const Rect& window, Painter& painter, ViewState& view) {
    if (!view.motion.running) return;
    ImGui::SetCursorScreenPos({window.x, window.y});
    ImGui::BeginChild("motion", {window.width, window.height}, false,
                      ImGuiWindowFlags_NoInputs | ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground);
    draw_motion(view.motion, model.moves, ImGui::GetTime(), painter);
    ImGui::EndChild();
}

// The source and what the viewer thinks it prints; nothing that gives it away.
void draw_prediction_mode(const Layout& layout, const Frame& frame) {
    const theme::Sizes& size = frame.painter.theme.size;
    Rect room{layout.explanation.x, layout.explanation.y, layout.explanation.width,
              layout.transport.bottom() - layout.explanation.y};
    const Rect source = room.take_left(std::round(room.width * kSourceShare), size.margin);
    draw_panel(Panel::Source, source, frame);
    draw_prediction(frame.model.prediction, room, frame.painter, frame.commands);
}

// The source, and two runs of it.
void draw_comparison_mode(const Layout& layout, const Frame& frame) {
    const theme::Sizes& size = frame.painter.theme.size;
    Rect room{layout.explanation.x, layout.explanation.y, layout.explanation.width,
              layout.transport.y - size.margin - layout.explanation.y};
    const Rect source = room.take_left(std::round(room.width * kNarrowSourceShare), size.margin);
    draw_panel(Panel::Source, source, frame);
    draw_comparison(frame.model.compare, room, frame.painter, frame.commands);
    draw_transport(frame.model, layout.transport, frame.painter, frame.view, frame.commands);
}

// The source, and every output that it can have.
void draw_outputs_mode(const Layout& layout, const Frame& frame) {
    const theme::Sizes& size = frame.painter.theme.size;
    Rect room{layout.explanation.x, layout.explanation.y, layout.explanation.width,
              layout.transport.bottom() - layout.explanation.y};
    const Rect source = room.take_left(std::round(room.width * kNarrowSourceShare), size.margin);
    draw_panel(Panel::Source, source, frame);
    draw_outputs(frame.model.outputs, room, frame.painter, frame.view, frame.commands);
}

bool is_covered(const present::WindowModel& model, const ViewState& view) {
    return model.list.any() || model.question.any() || view.menu_is_open || view.help_is_open;
}

// What lies over the window.
void draw_layers(float width, float height, const Frame& frame) {
    const Rect whole{0, 0, width, height};
    const present::WindowModel& model = frame.model;
    frame.painter.has_tooltips = !frame.view.is_on_keys;
    if (model.list.any()) draw_list(model.list, whole, frame.painter, frame.view, frame.commands);
    if (model.question.any()) draw_question(model.question, whole, frame.painter, frame.commands);
    if (frame.view.menu_is_open) draw_menu(whole, frame.painter, frame.view, frame.commands);
    if (frame.view.help_is_open) draw_help(whole, frame.painter, frame.commands);
}

}  // namespace

void draw_window(const present::WindowModel& model, float width, float height, Painter& painter,
                 ViewState& view, Commands& commands) {
    const bool is_presenting = view.arrangements.current == present::ArrangementName::Presenter;
    const Layout layout =
        compute_layout(width, height, painter.theme.size, view.arrangements.now(), available_panels(model),
                       model.use.rows, is_presenting && model.bookmarks.has_notes);
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize({width, height});
    ImGui::Begin("Loopscope", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoNav |
                     ImGuiWindowFlags_NoScrollWithMouse);
    painter.has_tooltips = !view.is_on_keys && !is_covered(model, view);
    draw_header(model, layout.header, painter, commands);
    const Frame frame{model, painter, view, commands};
    if (model.prediction.open || model.compare.open || model.outputs.open) end_motion(view.motion);
    if (model.prediction.open) {
        draw_prediction_mode(layout, frame);
        draw_layers(width, height, frame);
        return ImGui::End();
    }
    if (model.compare.open) {
        draw_comparison_mode(layout, frame);
        draw_layers(width, height, frame);
        return ImGui::End();
    }
    if (model.outputs.open) {
        draw_outputs_mode(layout, frame);
        draw_layers(width, height, frame);
        return ImGui::End();
    }
    draw_explanation(model, layout.explanation, painter, commands);
    if (layout.note.height > 0) draw_note(model.bookmarks, layout.note, painter, commands);
    widgets::Pick pick;
    painter.pick = &pick;
    view.pointed_panel.reset();
    begin_motion(view.motion, model.shown_count, ImGui::GetTime());
    painter.places = &view.motion.places;
    view.behind = panels_behind(layout);
    for (const PanelSlot& slot : layout.slots) draw_slot(slot, frame);
    note_stack(layout, painter);
    draw_transport(model, layout.transport, painter, view, commands);
    for (const Sash& sash : layout.sashes) draw_sash(sash, frame);
    painter.pick = nullptr;
    painter.places = nullptr;
    draw_moves(model, {0, 0, width, height}, painter, view);
    if (pick.kind != 0) {
        commands.push_back(present::select_command({static_cast<present::ThingKind>(pick.kind), pick.id}));
        if (layout.find(Panel::Inspector) == nullptr)
            commands.push_back(present::panel_command(CommandKind::ShowPanel, Panel::Inspector));
    }
    draw_layers(width, height, frame);
    ImGui::End();
}

}  // namespace loopscope::panels
