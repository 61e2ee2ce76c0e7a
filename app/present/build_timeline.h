#pragma once
// From the index of a run to the rows of the timeline. For sources that see the session only.

#include <cstdint>
#include <string>
#include <vector>

#include "app/present/timeline_model.h"
#include "app/present/timeline_view.h"

namespace loopscope::session {
class Session;
}

namespace loopscope::present {

// What to point out.
struct TimelineFocus {
    Thing selected;
    std::string query;  // what to look for in the whole run
    const std::vector<std::uint64_t>* doubts =
        nullptr;  // positions whose order is not guaranteed; null: none
    const std::vector<std::uint64_t>* bookmarks = nullptr;  // their ticks; null: none
};

// Keeps what only depends on the view and on how far the run is recorded, so that a step costs next to
// nothing. Cost of a new view: its pixels times its rows, however long the run is.
class TimelineBuilder {
  public:
    // Brings the model up to date.
    void build(const session::Session& session, const TimelineView& view, const TimelineFocus& focus,
               TimelineModel& model);
    // Builds everything anew next time.
    void forget() { *this = {}; }

  private:
    TimelineView view_;
    std::uint64_t length_ = ~std::uint64_t{0};
    std::vector<std::uint32_t> breakpoints_;
    std::uint64_t bookmarks_ = 0;  // of which version
    std::uint64_t tick_ = 0;
    Thing selected_;
    Thing pointed_;
    std::string query_;
    std::uint64_t searched_ = 0;
};

[[nodiscard]] TimelineExtent timeline_extent(const session::Session& session, bool in_time);
// The tick at a place of the axis; on the one of time, by the clock of a thread.
[[nodiscard]] std::uint64_t timeline_tick(const session::Session& session, bool in_time, double place,
                                          std::uint32_t thread = 0);

// What the search finds in the whole run: console lines, functions that are called, callbacks. Letters in any
// case. Cost: linear in the calls of the run.
[[nodiscard]] TimelineSearch search_run(const session::Session& session, const std::string& query);

}  // namespace loopscope::present
