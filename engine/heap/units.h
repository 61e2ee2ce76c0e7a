#pragma once

#include <cstdint>
#include <optional>

#include "engine/heap/cell.h"
#include "engine/heap/string_view.h"

namespace loopscope::heap {

/// More StringFlags, of strings that are built piece by piece and read in between. Decided by values alone,
/// so that every copy of a machine goes the same way: whether the buffer has room is only a matter of time.
enum GrowthFlags : std::uint8_t {
    kGrowing = 16,   // the result of adding to a long flat string: adding to it gives a flat string at once
    kAppended = 32,  // a growing one that was added to: the next addition makes a rope
};

/// The units of a flat string where they lie. Requires CellKind::String.
inline StringView units_of(const Cell& cell) {
    const char* bytes = (cell.flags & kInlineUnits) != 0
                            ? cell.inline_bytes
                            : cell.string.units->bytes_begin() + cell.string.offset;
    if ((cell.flags & kWide) == 0) return StringView(std::string_view(bytes, cell.first));
    return StringView(std::u16string_view(reinterpret_cast<const char16_t*>(bytes), cell.first));
}

/// Equal units add the same, whatever their width.
void add_units(StringView units, Digest& digest);
std::uint32_t hash_units(StringView units);
/// The number when the units are the canonical text of an array index (ECMA-262 section 6.1.7): 0 to 2^32
/// - 2.
std::optional<std::uint32_t> parse_array_index(StringView units);
bool is_latin1(std::u16string_view units);
/// Copies to narrow (requires Latin-1 contents) or wide units.
void copy_units(StringView from, char* to);
void copy_units(StringView from, char16_t* to);
void append_utf8(std::string& out, char32_t code_point);

}  // namespace loopscope::heap
