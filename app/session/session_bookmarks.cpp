// The bookmarks of the program that is looked at.

#include <utility>

#include "app/session/session.h"
#include "engine/timeline/describe.h"

namespace loopscope::session {

std::vector<Bookmark> Session::bookmarks() const {
    return has_program() ? bookmarks_.in(*timeline_) : std::vector<Bookmark>();
}

const Bookmark* Session::bookmark_here() const {
    return has_program() ? bookmarks_.find(*timeline_, tick()) : nullptr;
}

void Session::set_bookmarks(const std::vector<Bookmark>& bookmarks) {
    if (has_program()) bookmarks_.set(*timeline_, bookmarks);
}

bool Session::apply_toggle_bookmark(std::uint64_t tick) {
    return has_program() && bookmarks_.toggle(*timeline_, tick);
}

bool Session::apply_note(std::uint64_t tick, std::string note) {
    return has_program() && bookmarks_.set_note(*timeline_, tick, std::move(note));
}

bool Session::apply_next_bookmark(Direction direction) {
    if (!has_program()) return false;
    const std::optional<std::uint64_t> found = direction == Direction::Forward
                                                   ? bookmarks_.next(*timeline_, tick())
                                                   : bookmarks_.previous(*timeline_, tick());
    if (found) apply_seek(*found);
    return found.has_value();
}

std::string Session::sentence_at(std::uint64_t at) {
    const std::uint64_t cursor = tick();
    timeline_->seek(at);
    std::string sentence = timeline::describe_position(*timeline_, at);
    timeline_->seek(cursor);
    return sentence;
}

/// They go along when another text of the program runs in place of the one before.
void Session::follow_bookmarks(const timeline::Timeline& before, const Futures& futures,
                               const FileChanges& changes) {
    if (bookmarks_.empty()) return;
    std::vector<const timeline::Timeline*> runs{&before};
    for (std::size_t number = 0; number < futures.all().size(); ++number) {
        if (futures.waiting(number) != nullptr) runs.push_back(futures.waiting(number));
    }
    for (Bookmark& lost : bookmarks_.follow(runs, *timeline_, changes))
        lost_bookmarks_.push_back(std::move(lost));
}

}  // namespace loopscope::session
