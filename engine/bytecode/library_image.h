#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "engine/bytecode/compiler.h"

namespace loopscope::bytecode {

/// The compiled library as bytes, for the same build of Loopscope on the same machine: no format to keep. The
/// source text is left out (nothing of the library's is shown), its name stays.
std::string write_image(const LibraryCode& library);

/// The library again. Functions and strings stay where they are in the image, which has to begin at a
/// multiple of 8 and to last as long as the library. Requires what write_image gave. Cost: a pointer for each
/// function.
std::shared_ptr<const LibraryCode> read_image(std::string_view image);

}  // namespace loopscope::bytecode
