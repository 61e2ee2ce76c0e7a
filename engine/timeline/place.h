#pragma once

#include <string>

#include "engine/base/source_range.h"
#include "engine/bytecode/program.h"

namespace loopscope::timeline {

/// Where something stands in the program's own text. `function` null: nowhere a person wrote.
struct Place {
    const bytecode::FunctionTemplate* function = nullptr;
    std::uint32_t pc = 0;
    base::SourceRange range;
    base::SourcePosition position;  // of the range's begin
    std::string file;               // the file's own name, empty in the main one

    bool is_known() const { return function != nullptr; }
    const bytecode::Instruction& instruction() const { return function->code[pc]; }
};

/// Cost: a binary search.
Place place_of(const bytecode::Program& program, std::uint32_t site);

/// The source there on one line, shortened. Empty for an unknown place.
std::string code_text(const bytecode::Program& program, const Place& place, std::size_t most = 60);

}  // namespace loopscope::timeline
