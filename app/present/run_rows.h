#pragma once
// The rows of the two lists that go somewhere in the run: to a condition, to what the search found. For
// sources of this layer only.

#include <string>
#include <vector>

#include "app/present/list_model.h"

namespace loopscope::session {
class Session;
}

namespace loopscope::present {

// What was typed, forward and back, or why that is not understood; below it examples to begin with.
[[nodiscard]] std::vector<ListRow> run_to_rows(const session::Session& session, const std::string& typed);

// The places in the whole run that have to do with what was typed. Of nothing typed the log of the run around
// the cursor: what is scheduled, what runs, what is printed.
[[nodiscard]] std::vector<ListRow> search_rows(const session::Session& session, const std::string& typed);

}  // namespace loopscope::present
