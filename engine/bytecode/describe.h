#pragma once

#include <string>

#include "engine/bytecode/program.h"

namespace loopscope::bytecode {

/// The code of a function for people: a heading, then one line per instruction with its number, name,
/// operands by name and the source text it belongs to where that changes. For tests and for reading; linear
/// in the code.
std::string describe(const FunctionTemplate& function, const Program& program);

/// All functions of the program's own source, in order.
std::string describe(const Program& program);

}  // namespace loopscope::bytecode
