#pragma once

#include "engine/host/host_agent.h"

namespace loopscope::host {

/// What inotify has to tell since `moment` makes its handle ready, unless the program is still reading: after
/// each operation on files.
void tell_of_changes(HostAgent& agent, std::uint64_t moment);

}  // namespace loopscope::host
