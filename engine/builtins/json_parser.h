#pragma once

#include <cstdint>
#include <string>

#include "engine/heap/heap.h"

// ECMA-262 section 25.5.1: JSON.parse without its reviver.

namespace loopscope::builtins {

struct JsonResult {
    heap::Value value;
    std::u16string error;  // V8's message of the SyntaxError; empty when it went well
    std::size_t error_at = 0;
};

/// How the errors are worded.
enum class JsonMessages : std::uint8_t {
    Before5,     // V8 before 5.0: what stands there
    Before10_5,  // V8 before 10.5: the position too
    WithPlace,   // V8 10.5 to 11.3: what was expected, and the position
    WithLine,    // V8 11.4 and newer: line and column too
};

/// Parses JSON text into objects and arrays of these prototypes. Linear; any depth, without recursion.
JsonResult parse_json(heap::Heap& heap, std::u16string_view text, heap::CellId object_prototype,
                      heap::CellId array_prototype, JsonMessages messages = JsonMessages::WithPlace);

}  // namespace loopscope::builtins
