#pragma once
// The rows of the list "Do something to the program". For sources of this layer only.

#include <string_view>
#include <vector>

#include "app/present/list_model.h"

namespace loopscope::session {
class Session;
}

namespace loopscope::present {

// What could be done at the cursor, in groups, each with what it will do; then what was done in this future,
// to go back before it, and the other futures.
[[nodiscard]] std::vector<ListRow> input_rows(const session::Session& session, std::string_view typed);

}  // namespace loopscope::present
