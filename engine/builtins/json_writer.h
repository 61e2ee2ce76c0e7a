#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/heap/heap.h"

// ECMA-262 section 25.5.2: JSON.stringify of values whose reading runs no program code.

namespace loopscope::builtins {

/// What becomes of half a surrogate pair. RUNTIME: V8 before 7.2 writes it as it is.
enum class LoneSurrogates : std::uint8_t { Escaped, Kept };

/// QuoteJSONString (25.5.2.3): appends the text in quotes.
void append_json_string(std::u16string& out, heap::StringView units, LoneSurrogates lone);

/// The text of plain objects, arrays and primitives. Nothing when program code would have to run or an error
/// be thrown (accessors, proxies, toJSON, wrappers, BigInt, circles, nesting deeper than V8's stack allows):
/// the library's JavaScript does those. Undefined and functions at the top have no text either. Cost: the
/// size of the value.
std::optional<std::u16string> write_plain_json(heap::Heap& heap, heap::Value value, const std::u16string& gap,
                                               LoneSurrogates lone);

}  // namespace loopscope::builtins
