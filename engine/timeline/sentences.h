#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "engine/timeline/place.h"
#include "engine/timeline/timeline.h"
#include "engine/timeline/value_text.h"

// Shared between the files of describe only.
namespace loopscope::timeline {

/// What a sentence is made from. Lives for one sentence.
struct Telling {
    const machine::LoadedProgram& program;
    const Machine& after;
    std::span<const vm::TraceEvent> events;
    Viewer view;

    const bytecode::Program& code() const { return machine::program_of(after, program.setup); }
    std::string value(heap::Value it) { return value_text(view, it); }
    /// A callback of the library is said to be the runtime's own.
    std::string function(heap::Value it);
    /// Whether it is a function that the program has given, and no hidden one of the library.
    bool is_own(heap::Value it);
    std::string promise(heap::Value it);
};

/// Code at work: statements, expressions, calls, throws.
std::string tell_code(Telling& telling, const vm::TraceEvent& event);
/// Promises and microtasks.
std::string tell_promises(Telling& telling, const vm::TraceEvent& event);
/// The event loop, its queues, the world.
std::string tell_loop(Telling& telling, const vm::TraceEvent& event);
/// The same for what a page does in its own way; empty for the rest.
std::string tell_page(Telling& telling, const vm::TraceEvent& event);

/// The sentence behind it about what was used for the first time in the process, and so took longer than ever
/// after; empty when there is none worth telling.
std::string tell_first_use(Telling& telling);

/// The sentence behind it about an order that came from timing; empty when there is none.
std::string tell_not_guaranteed(Telling& telling);

}  // namespace loopscope::timeline
