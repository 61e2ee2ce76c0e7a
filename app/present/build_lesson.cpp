#include "app/present/build_lesson.h"

#include "app/session/workspace.h"

namespace loopscope::present {

using session::Lesson;
using session::LessonPlace;

LessonModel build_lesson(const session::Workspace& workspace) {
    LessonModel model;
    const Lesson& lesson = workspace.lesson();
    if (!lesson.any() || !workspace.session().has_program()) return model;
    const std::uint64_t tick = workspace.session().tick();
    const std::size_t now = lesson.place_at(tick);
    const std::size_t section = now < lesson.places().size() ? lesson.places()[now].section : 0;
    const scenario::LessonSection& told = lesson.sections()[section];
    model.title = told.title;
    model.text = told.text;
    const std::size_t parts = lesson.places().size();
    model.position = now < parts  ? std::to_string(now + 1) + " of " + std::to_string(parts)
                     : parts == 1 ? "1 step"
                                  : std::to_string(parts) + " steps";
    for (std::size_t place = 0; place < lesson.places().size(); ++place) {
        const LessonPlace& each = lesson.places()[place];
        if (each.section != section || !each.step) continue;
        LessonStepModel step;
        step.text = told.steps[*each.step].text;
        step.tick = each.tick.value_or(0);
        const bool is_told = each.tick && now < lesson.places().size() && place < now;
        step.state = place == now ? LessonStepState::Now
                     : is_told    ? LessonStepState::Told
                                  : LessonStepState::Later;
        model.steps.push_back(std::move(step));
    }
    model.can_go_back = lesson.place_before(tick).has_value();
    model.can_go_forward = lesson.place_after(tick).has_value();
    return model;
}

}  // namespace loopscope::present
