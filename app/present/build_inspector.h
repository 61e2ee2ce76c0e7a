#pragma once
// From the session and what is selected to what the inspector tells. For sources that see the session only.

#include "app/present/inspector_model.h"

namespace loopscope::host {
struct HostAgent;
}

namespace loopscope::session {
class Session;
}

namespace loopscope::present {

// The thing as it stands at the cursor. Nothing selected: why the program is alive and what runs. Cost: what
// is told; for a promise the cells of the heap. `thread` is the one whose queues and heap the thing is in,
// null for the one at work.
[[nodiscard]] InspectorModel build_inspector(session::Session& session, const Thing& selected,
                                             const host::HostAgent* thread = nullptr);

}  // namespace loopscope::present
