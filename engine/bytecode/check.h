#pragma once

#include <string>
#include <vector>

#include "engine/bytecode/program.h"

namespace loopscope::bytecode {

/// Walks all paths of a function: operands are there when they are taken, paths that meet have the same
/// height, targets, locals, strings, scopes and functions exist, environments are balanced, handlers fit,
/// max_operands is enough. One sentence for each thing that is wrong; none when all is well. Linear in the
/// code.
std::vector<std::string> check_function(const FunctionTemplate& function, const Program& program);

/// The same for all functions of a Program.
std::vector<std::string> check_program(const Program& program);

}  // namespace loopscope::bytecode
