#pragma once

#include "engine/bytecode/program.h"
#include "engine/loop/loop_agent.h"
#include "engine/loop/runtime.h"
#include "engine/vm/native.h"
#include "engine/vm/registry.h"

namespace loopscope::loop {

/// What the host does for the loop. Code, not state: the same for every copy of a Machine.
struct HostHooks {
    /// Carries out a thread-pool request whose worker has finished: sets `failure` and `result`.
    void (*perform)(LoopAgent&, PoolRequest&) = nullptr;
    /// Writes to standard error, as the runtime itself does for an uncaught error.
    void (*write_error)(LoopAgent&, vm::Recorder&, Value text) = nullptr;
};

/// All that the loop works with and that never changes while it runs.
/// NOTE: made for one call of step and kept by nothing.
struct Context {
    const bytecode::Program& program;
    const vm::NativeRegistry& natives;
    const Runtime& runtime;
    const HostHooks& hooks;
    vm::Recorder& recorder;
};

}  // namespace loopscope::loop
