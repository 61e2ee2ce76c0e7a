#pragma once
// From the session and what is selected to what the inspector tells. For sources that see the session only.

#include "app/present/inspector_model.h"

namespace loopscope::session {
class Session;
}

namespace loopscope::present {

// The thing as it stands at the cursor. Nothing selected: why the program is alive and what runs. Cost: what
// is told; for a promise the cells of the heap.
[[nodiscard]] InspectorModel build_inspector(session::Session& session, const Thing& selected);

}  // namespace loopscope::present
