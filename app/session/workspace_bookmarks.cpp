// Bookmarks, at the cursor and in their list.

#include "app/session/workspace.h"

namespace loopscope::session {

namespace {

std::string at_tick(std::uint64_t tick) {
    return "at tick " + std::to_string(tick);
}

}  // namespace

void Workspace::apply_toggle_bookmark() {
    if (question_) return;
    if (freshness() == Freshness::Waiting) apply_run_text();
    if (session_.has_program()) toggle_bookmark(session_.tick());
}

void Workspace::toggle_bookmark(std::uint64_t tick) {
    if (!session_.apply_toggle_bookmark(tick)) {
        notice_ = "There are " + std::to_string(Bookmarks::kMost) + " bookmarks, which is the most";
    } else if (session_.has_bookmark(tick)) {
        notice_ = "A bookmark is set " + at_tick(tick);
    } else {
        notice_ = "The bookmark " + at_tick(tick) + " is taken away";
    }
}

void Workspace::apply_clear_bookmark(std::uint64_t tick) {
    if (!session_.has_bookmark(tick)) return;
    toggle_bookmark(tick);
    ++list_version_;
}

void Workspace::apply_next_bookmark(Direction direction) {
    if (question_ || !session_.has_program()) return;
    prediction_.reset();
    shows_outputs_ = false;
    notice_.clear();
    if (session_.apply_next_bookmark(direction)) return;
    const bool forward = direction == Direction::Forward;
    notice_ = session_.bookmarks().empty() ? "No bookmark is set: Ctrl B sets one"
              : forward                    ? "There is no bookmark after this tick"
                                           : "There is no bookmark before this tick";
}

/// Says which bookmarks an edit has taken away, with what was written on them.
void Workspace::tell_lost_bookmarks() {
    const std::vector<Bookmark> lost = session_.take_lost_bookmarks();
    if (lost.empty()) return;
    notice_ = lost.size() == 1
                  ? "A bookmark is gone: its place is no longer there"
                  : std::to_string(lost.size()) + " bookmarks are gone: their places are no longer there";
    std::string notes;
    for (const Bookmark& bookmark : lost) {
        if (!bookmark.note.empty()) notes += (notes.empty() ? "" : "\u201D, \u201C") + bookmark.note;
    }
    if (!notes.empty()) notice_ += "; noted was \u201C" + notes + "\u201D";
}

}  // namespace loopscope::session
