#pragma once

#include <memory>
#include <string_view>

#include "engine/bytecode/compiler.h"
#include "engine/loop/runtime.h"

namespace loopscope::machine {

/// The library as every Program for the runtimes of a family starts with it, read from the image that the
/// build made (engine/library). NOTE: no part of a Machine. Made once in a process and shared.
std::shared_ptr<const bytecode::LibraryCode> library_code(loop::Family family);

/// The image itself (generated).
std::string_view library_image(loop::Family family);

/// The realm that the library makes in the usual runtime of a family (generated).
std::string_view realm_image(loop::Family family);

}  // namespace loopscope::machine
