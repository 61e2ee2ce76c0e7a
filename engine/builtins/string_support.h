#pragma once

#include <cstdint>
#include <string>

#include "engine/heap/heap.h"

// ECMA-262 section 6.1.4 and 11.1: strings as units and as code points.

namespace loopscope::builtins {

struct CodePoint {
    char32_t value = 0;       // a lone surrogate is itself
    std::uint32_t units = 1;  // 1 or 2
};

/// CodePointAt (11.1.4). Requires index < units.size().
CodePoint code_point_at(heap::StringView units, std::uint32_t index);

void append_code_point(std::u16string& units, char32_t code_point);
void append_units(std::u16string& units, heap::StringView more);

/// The code points; lone surrogates are kept.
std::u32string code_points(heap::StringView units);

/// StringIndexOf (6.1.4.1), -1 when it is not found. Cost: linear in most cases.
double find_text(heap::Heap& heap, heap::Value whole, heap::Value part, std::uint32_t from);

/// The text again and again, cut to `length` units. Requires a text that is not empty, unless length is 0.
heap::Value repeat_text(heap::Heap& heap, heap::Value text, std::uint32_t length);

/// toUpperCase and toLowerCase of the default locale, special cases included (22.1.3.28, 22.1.3.30).
std::u16string to_upper(heap::StringView units);
std::u16string to_lower(heap::StringView units);

/// Unicode's normal forms: 0 NFC, 1 NFD, 2 NFKC, 3 NFKD.
std::u32string normalize(std::u32string points, int form);

}  // namespace loopscope::builtins
