// Any bytes as the front matter of a program: it is read, or every mistake in it is a diagnostic inside the
// text.
#include "tests/fuzz/front_matter.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    loopscope::fuzz::check_front_matter(bytes);
    return 0;
}
