// A program, most often a damaged one: it is refused or it runs. Run twice, in other slices, from a copy and
// through the timeline it is the same machine at every place that is looked at.
#include "tests/fuzz/run.h"
#include "tests/fuzz/tokens.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    return loopscope::fuzz::check_run(bytes) ? 0 : -1;
}
