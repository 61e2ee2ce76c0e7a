#pragma once

#include "engine/loop/context.h"

namespace loopscope::loop {

/// uv_queue_work: hands a request to the pool. Fills in its id, worker and times: the pool is first come,
/// first served, so that both follow from what was submitted before.
std::uint64_t submit_request(LoopAgent& agent, vm::Recorder& recorder, PoolRequest request);

// Kinds of what needs no worker.
inline constexpr std::string_view kMessage = "message";
inline constexpr std::string_view kQuietMessage = "quiet message";  // one that keeps no loop alive
inline constexpr std::string_view kCleanup = "cleanup";
bool is_operation(const PoolRequest& request);

/// uv_async_send: calls back in the poll phase, without a worker: in the next one, or, `at_once` in one that
/// is running its callbacks, right after the running callback. No event tells of it. `request` has a kind
/// that is no operation, a label, the callback, its context and where it came from.
void post_message(LoopAgent& agent, PoolRequest request, bool at_once);

/// Something becomes ready on the handle of `event` at its `due_at`, from which it has callback, argument,
/// label and context, without an event that tells of it: before a worker that has finished at that moment
/// wakes the loop.
void queue_io(LoopAgent& agent, IoEvent event);

/// Carries out every request whose worker has finished by now, in the order they finished, without ticks:
/// before a synchronous operation looks at the same files.
void perform_finished(LoopAgent& agent, const HostHooks& hooks);

}  // namespace loopscope::loop
