#pragma once
// Ticks that somebody wants to come back to, each with a note if a teacher has written one.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/session/open_files.h"
#include "engine/machine/input.h"
#include "engine/timeline/timeline.h"

namespace loopscope::session {

struct Bookmark {
    std::uint64_t tick = 0;
    std::string note;  // empty: none
    /// What was done to the program before it. It stands in every future that begins in the same way.
    std::vector<machine::Input> before = {};
    bool operator==(const Bookmark&) const = default;
};

/// The bookmarks of one program, in all of its futures.
class Bookmarks {
  public:
    static constexpr std::size_t kMost = 1'000;

    /// Those that stand in a run, in the order of their ticks.
    std::vector<Bookmark> in(const timeline::Timeline& run) const;
    /// Null when there is none at a tick of a run.
    const Bookmark* find(const timeline::Timeline& run, std::uint64_t tick) const;
    /// Sets one or takes it away. False when there are too many.
    bool toggle(const timeline::Timeline& run, std::uint64_t tick);
    /// Sets one where there is none yet. False when there are too many.
    bool set_note(const timeline::Timeline& run, std::uint64_t tick, std::string note);
    std::optional<std::uint64_t> next(const timeline::Timeline& run, std::uint64_t tick) const;
    std::optional<std::uint64_t> previous(const timeline::Timeline& run, std::uint64_t tick) const;
    /// These in a run and no others anywhere.
    void set(const timeline::Timeline& run, const std::vector<Bookmark>& bookmarks);
    void clear();
    bool empty() const { return bookmarks_.empty(); }
    /// Grows with every change.
    std::uint64_t version() const { return version_; }

    /// Each goes to the same place of another run, which begins with nothing done to it: to the tick that
    /// does the same there, as often as it was done before. `runs` are those in which they stand. Those that
    /// have no such place are taken away and given back. Records `after` as far as that needs.
    std::vector<Bookmark> follow(const std::vector<const timeline::Timeline*>& runs,
                                 timeline::Timeline& after, const FileChanges& changes);

  private:
    std::vector<Bookmark> bookmarks_;  // sorted by tick
    std::uint64_t version_ = 1;
};

}  // namespace loopscope::session
