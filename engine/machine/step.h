#pragma once

#include <cstdint>
#include <string>

#include "engine/bytecode/program_handle.h"
#include "engine/loop/context.h"
#include "engine/machine/machine.h"
#include "engine/scenario/scenario.h"

namespace loopscope::machine {

/// All that a run needs and that never changes while it runs: the compiled program, the natives, the runtime.
/// NOTE: shared by every copy of its Machine, and never changed, but that the program's handle learns of code
/// that a run makes of strings.
struct Setup {
    bytecode::ProgramHandle program;
    const vm::NativeRegistry* natives = nullptr;  // the one registry of the process
    loop::Runtime runtime;
    vm::Limits limits;
};

/// The natives of all layers, in their fixed order. Made once.
const vm::NativeRegistry& native_registry();

/// The Program with the late units of an agent, mostly the one at work. Agents share it: where two of them
/// make functions of strings, what one has made gives way to the other's at each change.
const bytecode::Program& program_of(const vm::Agent& agent, const Setup& setup);

/// Makes the realm of a new agent whose world is in place.
void make_realm_of(host::ClusterAgent& agent, const Setup& setup);

/// The machine before the first tick: realm made, library run, the scenario's world in place.
Machine initial_machine(const Setup& setup, const scenario::Scenario& scenario);

/// Advances by up to `ticks` ticks; fewer when the program ends. Same machine and setup: same machine after
/// it and same events, on every computer, however the ticks are cut up into calls. Returns the ticks done. A
/// run of the library that makes no tick is cut after `instruction_budget` instructions and goes on with the
/// next call: then fewer ticks than asked for are done although the program has not ended.
std::uint64_t step(Machine& machine, const Setup& setup, vm::Recorder& recorder, std::uint64_t ticks,
                   std::uint64_t instruction_budget = 50'000'000);

bool has_ended(const Machine& machine);

}  // namespace loopscope::machine
