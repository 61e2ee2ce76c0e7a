#pragma once

#include "engine/bytecode/program.h"

namespace loopscope::bytecode {

/// Whether a function is written in the program's main file, rather than in one that it asks for.
inline bool is_in_main_file(const Program& program, const FunctionTemplate& function) {
    return program.units.empty() || function.source == program.units.front().source;
}

}  // namespace loopscope::bytecode
