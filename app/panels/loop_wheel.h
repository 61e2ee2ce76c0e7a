#pragma once
// The loop drawn as a wheel, and what a list of its phases shares with it. For the panel of the loop only.

#include <string>

#include "app/panels/panels.h"

namespace loopscope::panels {

// False, and nothing is drawn, where there is no room for a wheel.
bool draw_wheel(const present::LoopModel& model, const Rect& body, Painter& painter);

// A queue that is emptied between callbacks.
void draw_drained(const present::DrainModel& queue, Rect row, Painter& painter);

[[nodiscard]] std::string due_text(const present::PhaseModel& phase);

}  // namespace loopscope::panels
