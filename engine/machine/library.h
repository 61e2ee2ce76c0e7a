#pragma once

#include <memory>

#include "engine/bytecode/compiler.h"

namespace loopscope::machine {

/// The library's JavaScript (engine/builtins/js, then engine/host/js, each in the order of its file names),
/// compiled. NOTE: no part of a Machine. Made once in a process and shared. Asserts, with the first
/// diagnostic, when it does not compile: a mistake of ours.
std::shared_ptr<const bytecode::LibraryCode> library_code();

}  // namespace loopscope::machine
