#pragma once

#include <optional>
#include <string>

#include "engine/heap/heap.h"

// ECMA-262 section 25.5.2: JSON.stringify of values whose reading runs no program code.

namespace loopscope::builtins {

/// QuoteJSONString (25.5.2.3): appends the text in quotes.
void append_json_string(std::u16string& out, heap::StringView units);

/// The text of plain objects, arrays and primitives. Nothing when program code would have to run or an error
/// be thrown (accessors, proxies, toJSON, wrappers, BigInt, circles, nesting deeper than V8's stack allows):
/// the library's JavaScript does those. Undefined and functions at the top have no text either. Cost: the
/// size of the value.
std::optional<std::u16string> write_plain_json(heap::Heap& heap, heap::Value value,
                                               const std::u16string& gap);

}  // namespace loopscope::builtins
