#pragma once
// From the session's bookmarks to what is shown of them. For sources of this layer only.

#include <cstdint>
#include <vector>

#include "app/present/bookmarks_model.h"
#include "app/present/list_model.h"

namespace loopscope::session {
class Session;
}  // namespace loopscope::session

namespace loopscope::present {

// Keeps the bookmarks as long as they stay the same.
class BookmarksBuilder {
  public:
    void build(const session::Session& session, BookmarksModel& model);
    [[nodiscard]] const std::vector<std::uint64_t>& ticks() const { return ticks_; }

  private:
    std::uint64_t version_ = 0;
    std::uint64_t loads_ = 0;
    std::vector<BookmarkModel> all_;
    std::vector<std::uint64_t> ticks_;
};

// Each with its line and the sentence of its tick. Cost: a seek for each.
[[nodiscard]] std::vector<ListRow> bookmark_rows(session::Session& session);

}  // namespace loopscope::present
