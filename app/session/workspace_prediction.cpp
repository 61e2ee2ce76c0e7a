// The viewer says what the program prints, before it is shown.

#include "app/session/workspace.h"

namespace loopscope::session {

void Workspace::apply_predict() {
    if (question_) return;
    if (prediction_) return prediction_.reset();
    if (freshness() == Freshness::Waiting) apply_run_text();
    if (!session_.has_program()) return;
    layer_ = Layer::None;
    focus_ = TextFocus::None;
    shows_outputs_ = false;
    notice_.clear();
    session_.apply_go_to_start();
    prediction_.emplace();
    selected_row_ = 0;
    advance_prediction();
}

/// Looks for the lines of the run, a slice at a time.
bool Workspace::advance_prediction() {
    if (!prediction_ || prediction_->is_ready()) return false;
    timeline::Timeline& run = session_.timeline();
    std::vector<PrintedLine> lines = printed_lines(run.front(), Prediction::kMostLines + 1);
    const bool has_more = lines.size() > Prediction::kMostLines;
    if (!has_more && !run.is_complete() && run.length() < Prediction::kMostTicks) {
        run.extend({});
        return true;
    }
    if (has_more) lines.pop_back();
    if (lines.size() < 2) {
        prediction_.reset();
        notice_ = "It prints fewer than two lines: there is no order to predict";
        return true;
    }
    prediction_->start(std::move(lines), has_more);
    return true;
}

void Workspace::apply_choose_line(std::size_t offered) {
    if (!prediction_) return;
    prediction_->apply_choose(offered);
    selected_row_ = prediction_->next_unused(offered);
}

void Workspace::apply_take_back_line(std::size_t place) {
    if (!prediction_) return;
    prediction_->apply_take_back(place);
    selected_row_ = prediction_->next_unused(selected_row_);
}

void Workspace::apply_accept_prediction() {
    if (!prediction_ || !prediction_->is_ready()) return;
    if (prediction_->is_checked()) return apply_show_printed(prediction_->first_wrong());
    if (prediction_->is_complete()) return prediction_->apply_check();
    apply_choose_line(prediction_->next_unused(selected_row_));
}

void Workspace::apply_show_printed(std::size_t place) {
    if (!prediction_) return;
    const std::vector<PrintedLine> lines = prediction_->lines();
    prediction_.reset();
    if (place < lines.size()) session_.apply_seek(lines[place].tick);
}

}  // namespace loopscope::session
