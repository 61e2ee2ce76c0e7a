#pragma once

#include "engine/vm/registry.h"

namespace loopscope::library {

/// The natives of all layers, in their fixed order. Made once.
const vm::NativeRegistry& native_registry();

}  // namespace loopscope::library
