#pragma once

#include <array>
#include <span>
#include <string>

#include "engine/vm/agent.h"

namespace loopscope::vm {

/// Lines, innermost first.
struct NodeLines {
    std::array<const char*, 10> lines = {};
    std::size_t count = 0;

    void add(std::span<const char* const> more) {
        for (const char* line : more) lines.at(count++) = line;
    }
};

/// What Node itself has at the bottom of the stack of an error that is made in a task of the kind. Empty for
/// a page, whose tasks have no kind.
NodeLines node_lines(const Edition& edition, TaskKind kind, DrainPlace place);

/// How far Node 8 and older move the first line of a file to the right: by the text that lib/module.js wraps
/// it in.
std::uint32_t wrapped_columns(const Edition& edition, std::string_view file, std::uint32_t line);

/// What it has around a callback of queueMicrotask, above those. Empty for a page and for Node 24.
std::span<const char* const> microtask_lines(const Edition& edition);

/// A text of the library that names places in Node 20 (lines of a stack divided by '|', one place, or what is
/// printed in front of an error), as this Node has it: node_lines_24.cpp. More or fewer lines are possible.
std::u16string node_text(const Edition& edition, std::u16string_view text);
std::string node_24_text(std::string_view text);

}  // namespace loopscope::vm
