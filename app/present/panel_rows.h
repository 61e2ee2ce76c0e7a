#pragma once
// How much of each panel a run makes use of.

#include <cstdint>

#include "app/present/panel.h"

namespace loopscope::session {
class Session;
}

namespace loopscope::present {

// Follows a run while it is recorded.
class PanelRowsBuilder {
  public:
    void forget() { *this = {}; }

    // Requires a program. Cost: what was recorded since the last call.
    void build(const session::Session& session, PanelUse& use);

  private:
    std::size_t seen_turns_ = 0;
    bool has_tasks_ = false;
};

}  // namespace loopscope::present
