#pragma once
// The bookmarks of the run, and what a teacher has noted on the one at the cursor.

#include <cstdint>
#include <string>
#include <vector>

namespace loopscope::present {

struct BookmarkModel {
    std::uint64_t tick = 0;
    std::string title;  // "Bookmark at tick 120"
    std::string note;   // empty: none
};

struct BookmarksModel {
    std::vector<BookmarkModel> all;  // in the order of their ticks
    bool here = false;               // one is at the cursor
    bool can_set = false;            // there is a run
    // The notes, where one presents.
    bool has_notes = false;
    std::string note;       // at the cursor; empty: none
    std::string place;      // "note 2 of 5"; empty where there is none
    std::string elsewhere;  // where notes are, in place of one
    bool can_go_back = false;
    bool can_go_forward = false;
};

}  // namespace loopscope::present
