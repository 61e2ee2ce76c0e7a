#include "engine/machine/library.h"

#include "engine/bytecode/library_image.h"

namespace loopscope::machine {

std::shared_ptr<const bytecode::LibraryCode> library_code() {
    static const std::shared_ptr<const bytecode::LibraryCode> kCode = bytecode::read_image(library_image());
    return kCode;
}

}  // namespace loopscope::machine
