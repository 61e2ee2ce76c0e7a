#pragma once

#include <cstdint>

namespace loopscope::syntax {

/// Whose parser is followed, oldest first: what it does not know yet is refused in its words.
enum class Edition : std::uint8_t {
    V8_4_5,   // Node 4
    V8_5_1,   // Node 6
    V8_6_2,   // Node 8
    V8_6_8,   // Node 10
    V8_11_3,  // Node 20
    Latest,   // Node 24, browsers
};

}  // namespace loopscope::syntax
