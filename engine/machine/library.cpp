#include "engine/machine/library.h"

#include "engine/bytecode/library_image.h"

namespace loopscope::machine {

std::shared_ptr<const bytecode::LibraryCode> library_code(loop::Family family) {
    static const std::shared_ptr<const bytecode::LibraryCode> kNode =
        bytecode::read_image(library_image(loop::Family::Libuv));
    if (family == loop::Family::Libuv) return kNode;
    static const std::shared_ptr<const bytecode::LibraryCode> kPage =
        bytecode::read_image(library_image(loop::Family::Html));
    return kPage;
}

}  // namespace loopscope::machine
