// Any bytes at all: the parser ends, and gives either a tree or a diagnostic that lies inside the text.
#include "tests/fuzz/parse.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    loopscope::fuzz::check_parse(bytes);
    return 0;
}
