#pragma once

#include "engine/bytecode/program.h"

namespace loopscope::bytecode {

/// The number of the program's main file in Program::sources.
inline std::uint32_t main_source(const Program& program) {
    return program.units.empty() ? program.function(program.main).source : program.units.front().source;
}

/// Whether a function is written in the program's main file, rather than in one that it asks for.
inline bool is_in_main_file(const Program& program, const FunctionTemplate& function) {
    return program.units.empty() || function.source == program.units.front().source;
}

}  // namespace loopscope::bytecode
