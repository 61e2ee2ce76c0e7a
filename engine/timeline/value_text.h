#pragma once

#include <cstdint>
#include <string>

#include "engine/bytecode/program.h"
#include "engine/heap/heap.h"

namespace loopscope::timeline {

/// What values are looked at with. `heap` is a copy that shares all pages with the machine's: looking at a
/// string may flatten it, and looking must change nothing.
struct Viewer {
    heap::Heap heap;
    const bytecode::Program& program;
};

/// A value in a few words, at most about `most` bytes: 'text', [1, 2], {a: 1}, Promise #4 (pending). Runs no
/// code.
std::string value_text(Viewer& view, heap::Value value, std::size_t most = 60);

/// The program's function that a closure of the library stands for, as the hooks of async_hooks wrap what is
/// scheduled: the `callback` that it has captured. Any other value is given back.
heap::Value own_function(const heap::Heap& heap, const bytecode::Program& program, heap::Value function);

/// What a person calls a function: its name, "(main script)", "(arrow)", "(anonymous)", or its native's name;
/// of what stands for a function of the program, that one's.
std::string name_of_function(Viewer& view, heap::Value function);
std::string name_of_template(const bytecode::Program& program, const bytecode::FunctionTemplate& function);

/// The same for a sentence or a row: a function of the program without a name goes by the beginning of its
/// code, which tells one arrow function from another.
std::string title_of_function(Viewer& view, heap::Value function);
std::string title_of_template(const bytecode::Program& program, const bytecode::FunctionTemplate& function);

/// "12.034 ms", "3 s"; never more digits than a person can use.
std::string duration_text(std::uint64_t nanoseconds);

/// "1,234".
std::string group_digits(std::uint64_t number);

/// Cut to at most so many bytes, with an ellipsis, never inside a character. Line breaks become spaces, and
/// runs of blanks become one.
std::string shorten(std::string text, std::size_t most);

}  // namespace loopscope::timeline
