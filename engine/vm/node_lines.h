#pragma once

#include <array>
#include <span>

#include "engine/vm/agent.h"

namespace loopscope::vm {

/// Lines, innermost first.
struct NodeLines {
    std::array<const char*, 8> lines = {};
    std::size_t count = 0;

    void add(std::span<const char* const> more) {
        for (const char* line : more) lines.at(count++) = line;
    }
};

/// What Node itself has at the bottom of the stack of an error that is made in a task of the kind. Empty for
/// a page, whose tasks have no kind.
NodeLines node_lines(const Edition& edition, TaskKind kind, DrainPlace place);

/// What it has around a callback of queueMicrotask, above those. Empty for a page.
std::span<const char* const> microtask_lines(const Edition& edition);

}  // namespace loopscope::vm
