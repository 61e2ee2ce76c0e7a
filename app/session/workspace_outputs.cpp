// Every output that the program can have, in place of the panels.

#include "app/session/workspace.h"

namespace loopscope::session {

void Workspace::apply_outputs() {
    if (question_) return;
    if (shows_outputs_) return apply_end_outputs();
    if (freshness() == Freshness::Waiting) apply_run_text();
    if (!session_.has_program()) return;
    layer_ = Layer::None;
    focus_ = TextFocus::None;
    prediction_.reset();
    comparison_.reset();
    notice_.clear();
    session_.apply_pause();
    shows_outputs_ = true;
    follow_program();
}

/// A text that was edited is another program.
bool Workspace::follow_program() {
    const auto program = session_.timeline().shared_program();
    if (outputs_ != nullptr && outputs_->program() == program) return false;
    outputs_ = std::make_unique<OutputSearch>(program, session_.options().max_ticks);
    return true;
}

bool Workspace::advance_outputs() {
    if (!shows_outputs_ || !session_.has_program()) return false;
    const bool is_new = follow_program();
    return outputs_->advance() || is_new;
}

void Workspace::apply_visit_output(std::size_t output) {
    if (outputs() == nullptr || output >= outputs_->found().outputs().size()) return;
    const timeline::PossibleOutput& found = outputs_->found().outputs()[output];
    shows_outputs_ = false;
    const std::string number = "output " + std::to_string(output + 1);
    const std::size_t before = session_.futures().current();
    session_.apply_future_with(found.inputs(),
                               found.choices.empty() ? "" : number + ": " + found.choices.back().text);
    if (!found.choices.empty()) session_.apply_seek(found.parts_at());
    if (session_.futures().current() == before) {
        notice_ = "This run is the one that leads to " + number;
    } else {
        notice_ = "This run leads to " + number + "; Tab: other futures";
    }
}

}  // namespace loopscope::session
