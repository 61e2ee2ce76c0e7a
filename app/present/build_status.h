#pragma once
// What a run is doing at its cursor, in two words. For sources of this layer only.

#include "app/present/transport_model.h"

namespace loopscope::session {
class Session;
}

namespace loopscope::present {

// Requires a program.
[[nodiscard]] StatusModel build_status(const session::Session& session);

}  // namespace loopscope::present
