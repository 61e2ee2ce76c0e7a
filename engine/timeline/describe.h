#pragma once

#include <span>
#include <string>

#include "engine/timeline/timeline.h"

namespace loopscope::timeline {

/// What happened in one tick, in one sentence that a student understands, with names and values:
/// "`hypotenuse` is called with 3 and 4.". True of the events and of the machine as it was after them;
/// nothing else is looked at and nothing is run or changed. Cost: what is printed, which is cut to a few
/// hundred characters.
std::string describe(const machine::LoadedProgram& program, const Machine& after,
                     std::span<const vm::TraceEvent> events);

/// What could have come first, when the real runtime does not promise the order that this tick shows: "Not
/// guaranteed: …". Empty when it does. Part of what describe gives.
std::string not_guaranteed(const machine::LoadedProgram& program, const Machine& after,
                           std::span<const vm::TraceEvent> events);

/// What was used for the first time in the process in the tick before this machine, and so took longer than
/// ever after: "The first use of `console.log` in the process took 7 ms.". Empty when nothing was. Part of
/// what describe gives.
std::string first_use(const machine::LoadedProgram& program, const Machine& after);

/// The sentence for a position of a run; the cursor has to stand there. Position 0 has one too.
std::string describe_position(Timeline& timeline, std::uint64_t tick);

/// The event that names a tick: the most telling one. Null when there is none.
const vm::TraceEvent* main_event(std::span<const vm::TraceEvent> events);

}  // namespace loopscope::timeline
