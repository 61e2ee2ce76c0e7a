#include "app/session/bookmarks.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/session/keep_place.h"

namespace loopscope::session {

namespace {

std::vector<machine::Input> inputs_before(const timeline::Timeline& run, std::uint64_t tick) {
    std::vector<machine::Input> inputs;
    for (const machine::Input& input : run.inputs()) {
        if (input.tick < tick) inputs.push_back(input);
    }
    return inputs;
}

bool stands_in(const Bookmark& bookmark, const timeline::Timeline& run) {
    // Most of them stand in a run to which nothing was done.
    if (run.inputs().empty()) return bookmark.before.empty();
    return bookmark.before == inputs_before(run, bookmark.tick);
}

bool is_earlier(const Bookmark& one, const Bookmark& other) {
    return one.tick < other.tick;
}

}  // namespace

std::vector<Bookmark> Bookmarks::in(const timeline::Timeline& run) const {
    std::vector<Bookmark> found;
    for (const Bookmark& bookmark : bookmarks_) {
        if (stands_in(bookmark, run)) found.push_back(bookmark);
    }
    return found;
}

const Bookmark* Bookmarks::find(const timeline::Timeline& run, std::uint64_t tick) const {
    for (const Bookmark& bookmark : bookmarks_) {
        if (bookmark.tick == tick && stands_in(bookmark, run)) return &bookmark;
    }
    return nullptr;
}

bool Bookmarks::toggle(const timeline::Timeline& run, std::uint64_t tick) {
    if (const Bookmark* set = find(run, tick)) {
        bookmarks_.erase(bookmarks_.begin() + (set - bookmarks_.data()));
        ++version_;
        return true;
    }
    return set_note(run, tick, "");
}

bool Bookmarks::set_note(const timeline::Timeline& run, std::uint64_t tick, std::string note) {
    if (const Bookmark* set = find(run, tick)) {
        bookmarks_[static_cast<std::size_t>(set - bookmarks_.data())].note = std::move(note);
    } else {
        if (bookmarks_.size() >= kMost) return false;
        Bookmark made{tick, std::move(note), inputs_before(run, tick)};
        const auto place = std::upper_bound(bookmarks_.begin(), bookmarks_.end(), made, is_earlier);
        bookmarks_.insert(place, std::move(made));
    }
    ++version_;
    return true;
}

std::optional<std::uint64_t> Bookmarks::next(const timeline::Timeline& run, std::uint64_t tick) const {
    for (const Bookmark& bookmark : bookmarks_) {
        if (bookmark.tick > tick && stands_in(bookmark, run)) return bookmark.tick;
    }
    return std::nullopt;
}

std::optional<std::uint64_t> Bookmarks::previous(const timeline::Timeline& run, std::uint64_t tick) const {
    std::optional<std::uint64_t> found;
    for (const Bookmark& bookmark : bookmarks_) {
        if (bookmark.tick < tick && stands_in(bookmark, run)) found = bookmark.tick;
    }
    return found;
}

void Bookmarks::set(const timeline::Timeline& run, const std::vector<Bookmark>& bookmarks) {
    clear();
    for (const Bookmark& bookmark : bookmarks) set_note(run, bookmark.tick, bookmark.note);
}

void Bookmarks::clear() {
    bookmarks_.clear();
    ++version_;
}

std::vector<Bookmark> Bookmarks::follow(const std::vector<const timeline::Timeline*>& runs,
                                        timeline::Timeline& after, const FileChanges& changes) {
    std::vector<Bookmark> left = std::exchange(bookmarks_, {});
    std::vector<Bookmark> lost;
    ++version_;
    for (const timeline::Timeline* run : runs) {
        const auto here = std::stable_partition(
            left.begin(), left.end(), [run](const Bookmark& bookmark) { return !stands_in(bookmark, *run); });
        std::vector<Bookmark> moving(std::make_move_iterator(here), std::make_move_iterator(left.end()));
        left.erase(here, left.end());
        if (moving.empty()) continue;
        std::vector<std::uint64_t> ticks;
        for (const Bookmark& bookmark : moving) ticks.push_back(bookmark.tick);
        const auto places = find_same_places(*run, after, ticks, changes);
        for (std::size_t index = 0; index < moving.size(); ++index) {
            if (!places[index]) {
                lost.push_back(std::move(moving[index]));
                continue;
            }
            // Two futures may have led to what is one place now.
            const Bookmark* taken = find(after, *places[index]);
            std::string note = taken == nullptr ? "" : taken->note;
            if (!note.empty() && !moving[index].note.empty()) note += " / ";
            set_note(after, *places[index], note + moving[index].note);
        }
    }
    lost.insert(lost.end(), std::make_move_iterator(left.begin()), std::make_move_iterator(left.end()));
    return lost;
}

}  // namespace loopscope::session
