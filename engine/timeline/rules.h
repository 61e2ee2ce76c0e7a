#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/loop/runtime.h"
#include "engine/vm/trace_event.h"

namespace loopscope::timeline {

/// The section of a specification or of the runtime's documentation that says why a tick is as it is.
struct Rule {
    std::string_view source;   // "ECMA-262", "HTML", "requestIdleCallback", "Node.js", "libuv"
    std::string_view section;  // its heading
    std::string_view url;
};

/// The rule behind what happened in a runtime. Every kind of event has one.
Rule rule_of(const vm::TraceEvent& event, const loop::Runtime& runtime);

/// Where to read it: the documentation of Node as it was for the runtime's version.
std::string address_of(const Rule& rule, const loop::Runtime& runtime);

/// The rule of what is a page's own; nothing for what only the language is at work in.
std::optional<Rule> rule_of_page(const vm::TraceEvent& event);

}  // namespace loopscope::timeline
