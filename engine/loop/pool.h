#pragma once

#include "engine/loop/context.h"

namespace loopscope::loop {

/// uv_queue_work: hands a request to the pool. Fills in its id, worker and times: the pool is first come,
/// first served, so that both follow from what was submitted before.
std::uint64_t submit_request(LoopAgent& agent, vm::Recorder& recorder, PoolRequest request);

/// Carries out every request whose worker has finished by now, in the order they finished, without ticks:
/// before a synchronous operation looks at the same files.
void perform_finished(LoopAgent& agent, const HostHooks& hooks);

}  // namespace loopscope::loop
