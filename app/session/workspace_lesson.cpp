// The lesson of the program that runs.

#include "app/session/workspace.h"

namespace loopscope::session {

bool Workspace::advance_lesson() {
    if (lesson_loads_ != session_.loads()) {
        lesson_loads_ = session_.loads();
        lesson_.forget();
        if (session_.has_program())
            lesson_.start(std::make_shared<const machine::LoadedProgram>(session_.program()));
        return true;
    }
    return lesson_.any() && session_.has_program() && lesson_.advance(session_.timeline(), {});
}

void Workspace::apply_lesson_step(Direction direction) {
    if (!lesson_.any() || !session_.has_program()) return;
    const std::optional<std::size_t> place = direction == Direction::Forward
                                                 ? lesson_.place_after(session_.tick())
                                                 : lesson_.place_before(session_.tick());
    if (place) session_.apply_seek(lesson_.choose(*place));
}

}  // namespace loopscope::session
