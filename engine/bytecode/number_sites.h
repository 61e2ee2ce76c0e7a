#pragma once

#include "engine/bytecode/program.h"

namespace loopscope::bytecode {

/// Finishes the functions from `first` on and numbers their instructions, after those before them. Gives the
/// number of sites.
std::uint32_t number_sites(Program& program, std::size_t first, std::uint32_t site);

}  // namespace loopscope::bytecode
