#pragma once
// From the workspace to the lesson's panel. For sources of this layer only.

#include "app/present/lesson_model.h"

namespace loopscope::session {
class Workspace;
}

namespace loopscope::present {

[[nodiscard]] LessonModel build_lesson(const session::Workspace& workspace);

}  // namespace loopscope::present
