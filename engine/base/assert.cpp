#include "engine/base/assert.h"

#include <cstdio>
#include <cstdlib>

namespace loopscope::base {

void assertion_failed(const char* condition, std::string_view sentence, const char* file, int line) {
    std::fflush(stdout);
    std::fprintf(stderr, "%s:%d: internal error: %.*s (%s)\n", file, line, static_cast<int>(sentence.size()),
                 sentence.data(), condition);
    std::fflush(stderr);
    std::abort();
}

}  // namespace loopscope::base
