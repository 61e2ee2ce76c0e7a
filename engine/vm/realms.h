#pragma once

#include <optional>

#include "engine/vm/agent.h"
#include "engine/vm/calls.h"
#include "engine/vm/execution.h"

// ECMA-262 section 9.3: realms beside the agent's own. Each has a record, an internal object that holds the
// intrinsics in the order of Intrinsic and, while the realm is not running, its declarative bindings (section
// 9.1.1.4). Functions name the record of their realm; those of the agent's own name none. Agent::realm is
// always the running one: a call into another stands on a frame that the way back goes through.

namespace loopscope::vm {

/// An empty record, for fill_realm.
Value make_realm_record(Agent& agent);

/// Makes of the record a realm as `pristine` has it, whose heap is the one that this agent's began with. What
/// belongs to the host rather than to the language is the agent's own. Requires the agent's own realm to be
/// running. Cost: the cells of that realm.
void fill_realm(Agent& agent, const Agent& pristine, Value record);

/// An intrinsic of a realm that was filled and is not running.
Value intrinsic_of(const Agent& agent, Value record, Intrinsic which);
void set_intrinsic_of(Agent& agent, Value record, Intrinsic which, Value value);

/// Makes it the running realm; CellId::None is the agent's own. Cost: its intrinsics and bindings.
void enter_realm(Agent& agent, CellId record);

/// Leaves all frames at once, for a process that ends: what is to run then runs in the agent's own realm, and
/// no deadline of theirs holds for it.
void drop_frames(Agent& agent);

/// GetFunctionRealm (section 7.3.24) fails for a function that is a revoked proxy, or bound to or around one.
bool has_no_realm(const Heap& heap, Value function);

/// Pushes the frame that a call into another realm comes back through, and enters the realm. Gives the same
/// request, to be made in that realm; nothing when a limit forbids it: then an error is on its way.
std::optional<CallRequest> cross_into_realm(Execution& x, const CallRequest& request, CellId realm);
/// [[Call]] of a function of that realm.
void call_in_realm(Execution& x, const CallRequest& request, CellId realm);
/// [[Construct]] of one, by a function of that realm's library. The result is pushed.
void construct_in_realm(Execution& x, const CallRequest& request, Value new_target, CellId realm);

}  // namespace loopscope::vm
