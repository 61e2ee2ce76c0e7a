#pragma once

#include <memory>
#include <string_view>

#include "engine/bytecode/compiler.h"

namespace loopscope::machine {

/// The library as every Program starts with it, read from the image that the build made (engine/library).
/// NOTE: no part of a Machine. Made once in a process and shared.
std::shared_ptr<const bytecode::LibraryCode> library_code();

/// The image itself (generated).
std::string_view library_image();

}  // namespace loopscope::machine
