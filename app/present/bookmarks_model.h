#pragma once
// The bookmarks of the run.

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
};

}  // namespace loopscope::present
