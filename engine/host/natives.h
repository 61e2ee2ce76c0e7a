#pragma once

#include "engine/vm/registry.h"

namespace loopscope::host {

/// Adds the natives of the process and its world: output, clock, files, process.
void register_host_natives(vm::NativeRegistry& registry);

}  // namespace loopscope::host
