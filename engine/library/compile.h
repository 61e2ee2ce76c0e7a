#pragma once

#include <memory>

#include "engine/bytecode/compiler.h"

namespace loopscope::library {

/// The library's JavaScript, all files of builtins/js and then of host/js, compiled. Cost: most of what a
/// start may take, so it is done when Loopscope is built (main.cpp).
std::shared_ptr<const bytecode::LibraryCode> compile();

}  // namespace loopscope::library
