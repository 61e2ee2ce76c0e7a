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

/// The realm that the library makes in the runtime of that name (generated); empty for older ones, whose
/// realm is made at each start.
std::string_view realm_image(std::string_view runtime);

}  // namespace loopscope::machine
