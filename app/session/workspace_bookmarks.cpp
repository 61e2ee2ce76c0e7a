// Bookmarks and the notes on them.

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

void Workspace::apply_open_note() {
    if (question_) return;
    if (freshness() == Freshness::Waiting) apply_run_text();
    if (!session_.has_program()) return;
    session_.apply_pause();
    noted_tick_ = session_.tick();
    if (layer_ != Layer::Note) apply_layer(Layer::Note);
    const Bookmark* here = session_.bookmark_here();
    if (here != nullptr) apply_field(here->note);
}

void Workspace::apply_write_note() {
    if (layer_ != Layer::Note) return;
    const std::string text = field_.document().line(0);
    layer_ = Layer::None;
    // Nothing to say where nothing was said sets no bookmark.
    if (text.empty() && !session_.has_bookmark(noted_tick_)) return;
    if (!session_.apply_note(noted_tick_, text)) {
        notice_ = "There are " + std::to_string(Bookmarks::kMost) + " bookmarks, which is the most";
    } else {
        notice_ = text.empty() ? "The bookmark " + at_tick(noted_tick_) + " has no note"
                               : "The note is kept " + at_tick(noted_tick_);
    }
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
