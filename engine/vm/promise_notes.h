#pragma once

#include "engine/vm/registry.h"

// What hooks of async_hooks hear of promises. A note is taken where V8 would call its hooks; the library
// tells it to them before another instruction of the program runs. RUNTIME: V8 11.3, RunContextPromiseHook.

namespace loopscope::vm {

struct Execution;

/// Takes a note when there are hooks.
void note_promise(Agent& agent, PromiseNote::Kind kind, Value promise, Value parent = Value::undefined());

/// The same before and after the callback of a libuv timer of Node 10 and older (loop::TimerHandle), whose
/// number stands in place of a promise. RUNTIME: Node 10 src/timer_wrap.cc.
void note_timer_list(Agent& agent, PromiseNote::Kind kind, std::uint64_t list);

/// The promise that V8 makes for an await, which only hooks see; undefined without hooks.
Value promise_of_await(Agent& agent, Value awaited);

/// A job begins or has ended that belongs to this promise, or to undefined.
void note_job_begins(Agent& agent, const Job& job);
void note_job_ended(Agent& agent);

bool has_notes_to_tell(const Agent& agent);
/// Pushes the frame of the library's function that tells the notes.
void start_telling(Execution& x);
/// The same between two callbacks, while no function runs.
void start_telling(Agent& agent, const bytecode::Program& program, const NativeRegistry& natives,
                   Recorder& recorder);

/// Ends the run with a hint: the library has made a promise that Node makes otherwise.
void refuse_untold_promise(Agent& agent);

}  // namespace loopscope::vm
