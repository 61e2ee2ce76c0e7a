// Any bytes as the code that a program makes of strings.
#include "tests/fuzz/strings.h"

#include "tests/fuzz/tokens.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    loopscope::fuzz::check_strings({reinterpret_cast<const char*>(data), size});
    return 0;
}
