#pragma once

#include <vector>

#include "engine/loop/loop_agent.h"
#include "engine/vm/native.h"

namespace loopscope::loop {

/// What the library's timers, immediates, process.nextTick and process.exit are written with.
vm::NativeTable loop_natives();
/// What its sockets are written with.
vm::NativeTable io_natives();

/// What the library of a page is written with (html_natives.cpp).
vm::NativeTable html_natives();

/// Everything that the event loop of a page holds.
void collect_html_roots(const HtmlState& html, std::vector<Value>& roots);

/// vm::collect_roots and everything that the loop holds.
void collect_roots(const LoopAgent& agent, std::vector<Value>& roots);

}  // namespace loopscope::loop
