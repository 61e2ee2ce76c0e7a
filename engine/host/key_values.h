#pragma once

#include <string>

#include "engine/host/host_agent.h"
#include "engine/host/key_pairs.h"
#include "engine/vm/native.h"

namespace loopscope::host {

/// A failure as the library's JavaScript takes it: [library, reason, whether the code names the library,
/// text, ...].
Value failure_value(HostAgent& agent, const KeyFailure& failure);

void register_key_natives(vm::NativeRegistry& registry);  // part of those of crypto

}  // namespace loopscope::host
