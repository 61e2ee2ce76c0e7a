#include "app/shell/frame_pacing.h"

#include <algorithm>

namespace loopscope::shell {

namespace {

constexpr int kFramesAfterInput = 3;
constexpr double kSecondsBetweenChanges = 1.0 / 40;

}  // namespace

void FramePacing::on_input() {
    frames_ = kFramesAfterInput;
}

void FramePacing::on_change() {
    changed_ = true;
}

void FramePacing::on_motion() {
    frames_ = std::max(frames_, 1);
}

bool FramePacing::is_due(double now) const {
    return frames_ > 0 || (changed_ && now - last_drawn_ >= kSecondsBetweenChanges);
}

void FramePacing::on_drawn(double now) {
    // A change is drawn twice: the second frame scrolls to it.
    frames_ = changed_ && frames_ == 0 ? 1 : std::max(0, frames_ - 1);
    changed_ = false;
    last_drawn_ = now;
}

double FramePacing::seconds_to_wait(double now, double content) const {
    if (frames_ > 0) return 0;
    if (!changed_) return std::max(0.0, content);
    return std::max(0.0, std::min(content, last_drawn_ + kSecondsBetweenChanges - now));
}

}  // namespace loopscope::shell
