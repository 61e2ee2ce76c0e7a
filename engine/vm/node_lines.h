#pragma once

#include <span>

#include "engine/vm/agent.h"

namespace loopscope::vm {

/// What Node itself has at the bottom of the stack of an error that is made in a task of the kind, innermost
/// first. Empty for a page, whose tasks have no kind.
std::span<const char* const> node_lines(const Edition& edition, TaskKind kind);

/// What it has around a callback of queueMicrotask, above those. Empty for a page.
std::span<const char* const> microtask_lines(const Edition& edition);

}  // namespace loopscope::vm
