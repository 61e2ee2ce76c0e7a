#pragma once
// What the builders of view models read. For sources of this layer only.

#include <string>

#include "app/present/source_model.h"
#include "engine/bytecode/program.h"
#include "engine/host/host_agent.h"
#include "engine/loop/runtime.h"
#include "engine/vm/registry.h"

namespace loopscope::present {

// The machine at the cursor and what never changes beside it. Lives for one build. `heap` is a copy that
// shares all pages: looking at a string may flatten it, and looking must change nothing.
struct MachineView {
    const host::HostAgent& agent;
    const bytecode::Program& program;
    const vm::NativeRegistry& natives;
    const loop::Runtime& runtime;
    heap::Heap heap;
};

[[nodiscard]] MachineView view_of(const host::HostAgent& agent, const bytecode::Program& program,
                                  const vm::NativeRegistry& natives, const loop::Runtime& runtime);

// Where something stands in the program's own source. `line` 0: nowhere a person wrote.
struct CodePlace {
    std::uint32_t line = 0;    // where it happens: of `a\n.b()` the line of `.b`
    std::uint32_t column = 0;  // in bytes, from 0
    SourceRange range;         // of the whole expression or statement
    std::uint32_t source = 0;  // of the file, in Program::sources
    std::string text;          // "line 12", "other.js line 12"; empty for line 0
    std::string code;          // the source there, shortened to one line
};

[[nodiscard]] CodePlace place_of_site(const MachineView& view, std::uint32_t site);
[[nodiscard]] CodePlace place_in_function(const MachineView& view, std::uint32_t function, std::uint32_t pc);
// Where a function of the program is written.
[[nodiscard]] CodePlace place_of_function(const MachineView& view, heap::Value function);
// `offset` is where in the range it happens.
[[nodiscard]] CodePlace place_of_range(const base::SourceText& source, base::SourceRange range,
                                       std::uint32_t offset);

// What a person calls a function: its name, its native's name, or of one without a name the beginning of its
// code.
[[nodiscard]] std::string name_of_function(MachineView& view, heap::Value function);
[[nodiscard]] std::string name_of_template(const MachineView& view,
                                           const bytecode::FunctionTemplate& function);

// A value in a few words, at most about `most` characters: 'text', [1, 2], {a: 1}, Promise #4 (pending).
[[nodiscard]] std::string value_text(MachineView& view, heap::Value value, std::size_t most = 60);

// "12.034 ms", "3 s".
[[nodiscard]] std::string duration_text(std::uint64_t nanoseconds);
// The same, rounded to what an eye takes in: "0.97 ms", "12 ms".
[[nodiscard]] std::string rounded_duration_text(std::uint64_t nanoseconds);

// "tick 1,234".
[[nodiscard]] std::string tick_text(std::uint64_t tick);
[[nodiscard]] std::string group_digits(std::uint64_t number);

// Cut to at most so many bytes, with an ellipsis, never inside a character. Line breaks become spaces.
[[nodiscard]] std::string shorten(std::string text, std::size_t most);

}  // namespace loopscope::present
