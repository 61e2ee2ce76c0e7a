#pragma once
// One draw_ function for each panel. Each draws its part of the model into the rectangle that it is given,
// inside the current ImGui window, and adds to `commands` what the viewer asked for. None decides anything,
// none keeps state of its own, and none builds text that the model does not hold, except numbers of lines.

#include "app/panels/layout.h"
#include "app/panels/view_state.h"
#include "app/present/command.h"
#include "app/present/window_model.h"
#include "app/widgets/painter.h"

namespace loopscope::panels {

using present::Commands;
using widgets::Painter;

void draw_header(const present::WindowModel& model, const Rect& area, Painter& painter, Commands& commands);
void draw_explanation(const present::WindowModel& window, const Rect& area, Painter& painter,
                      Commands& commands);
// What is noted on the tick, below that.
void draw_note(const present::BookmarksModel& model, const Rect& area, Painter& painter, Commands& commands);
void draw_source(const present::SourceModel& model, const Rect& area, Painter& painter, ViewState& view,
                 Commands& commands);
void draw_stack(const present::StackModel& model, const Rect& area, Painter& painter);
void draw_loop(const present::LoopModel& model, const Rect& area, Painter& painter);
void draw_queue(const present::QueueModel& model, const Rect& area, Painter& painter);
void draw_tasks(const std::vector<present::QueueModel>& queues, const Rect& area, Painter& painter);
void draw_timers(const present::WindowModel& model, const Rect& area, Painter& painter);
void draw_timer_list(const std::vector<present::TimerModel>& timers, std::uint64_t total, const Rect& area,
                     Painter& painter);
void draw_pool(const present::PoolModel& model, const Rect& area, Painter& painter);
void draw_promises(const present::PromiseListModel& model, const Rect& area, Painter& painter,
                   ViewState& view);
void draw_heap(const present::HeapModel& model, const Rect& area, Painter& painter);
void draw_console(const present::ConsoleModel& model, const Rect& area, Painter& painter, ViewState& view,
                  Commands& commands);
void draw_transport(const present::WindowModel& window, const Rect& area, Painter& painter, ViewState& view,
                    Commands& commands);
// A list over the window, and a question over everything.
void draw_list(const present::ListModel& list, const Rect& window, Painter& painter, ViewState& view,
               Commands& commands);
void draw_lesson(const present::LessonModel& model, const Rect& area, Painter& painter, ViewState& view,
                 Commands& commands);
void draw_network(const present::NetworkModel& model, const Rect& area, Painter& painter);
// Two runs beside the source, and what both have printed below them.
void draw_comparison(const present::CompareModel& model, const Rect& area, Painter& painter,
                     Commands& commands);
// Beside the source, instead of everything else.
void draw_prediction(const present::PredictionModel& model, const Rect& area, Painter& painter,
                     Commands& commands);
// The same for every output that is possible.
void draw_outputs(const present::OutputsModel& model, const Rect& area, Painter& painter, ViewState& view,
                  Commands& commands);
void draw_question(const present::QuestionModel& question, const Rect& window, Painter& painter,
                   Commands& commands);
void draw_timeline(const present::TimelineModel& model, const Rect& area, Painter& painter, ViewState& view,
                   Commands& commands);
void draw_inspector(const present::InspectorModel& model, const Rect& area, Painter& painter,
                    Commands& commands);
void draw_menu(const Rect& window, Painter& painter, const ViewState& view, Commands& commands);
void draw_help(const Rect& window, Painter& painter, Commands& commands);

// The panels that have something to show for this program, now or later.
[[nodiscard]] present::PanelSet available_panels(const present::WindowModel& model);

// The whole window: every panel at its place, the sashes between them, the help sheet over them.
void draw_window(const present::WindowModel& model, float width, float height, Painter& painter,
                 ViewState& view, Commands& commands);

}  // namespace loopscope::panels
