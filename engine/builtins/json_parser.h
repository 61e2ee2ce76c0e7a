#pragma once

#include <string>

#include "engine/heap/heap.h"

// ECMA-262 section 25.5.1: JSON.parse without its reviver.

namespace loopscope::builtins {

struct JsonResult {
    heap::Value value;
    std::u16string error;  // V8's message of the SyntaxError; empty when it went well
    std::size_t error_at = 0;
};

/// Parses JSON text into objects and arrays of these prototypes. Linear; any depth, without recursion.
JsonResult parse_json(heap::Heap& heap, std::u16string_view text, heap::CellId object_prototype,
                      heap::CellId array_prototype, bool old_messages = false);

}  // namespace loopscope::builtins
