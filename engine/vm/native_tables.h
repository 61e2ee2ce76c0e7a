#pragma once

#include "engine/vm/native.h"

// The natives of this layer.

namespace loopscope::vm {

NativeTable promise_natives();    // %new_promise …: what the library's Promise is written with
NativeTable generator_natives();  // next, return and throw of generators and async generators
NativeTable error_natives();      // %capture_stack

}  // namespace loopscope::vm
