#pragma once

#include "engine/vm/promise.h"

namespace loopscope::vm {

/// RUNTIME: V8 5.1 to 6.2 (src/js/promise.js, ResolvePromise; builtins-promise-gen.cc,
/// InternalResolvePromise) takes the state of a native promise that has settled over at once, without a job.
/// False when `resolution` is no such promise: nothing is done then.
bool adopt_settled(PromiseContext context, Value promise, Value resolution);

}  // namespace loopscope::vm
