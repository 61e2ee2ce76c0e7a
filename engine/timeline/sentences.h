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

    const bytecode::Program& code() const { return *program.setup.program; }
    std::string value(heap::Value it) { return value_text(view, it); }
    std::string function(heap::Value it) { return "`" + name_of_function(view, it) + "`"; }
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

/// The sentence behind it about an order that came from timing; empty when there is none.
std::string tell_not_guaranteed(Telling& telling);

}  // namespace loopscope::timeline
