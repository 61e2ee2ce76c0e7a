#include <algorithm>
#include <vector>

#include "engine/heap/heap.h"
#include "engine/heap/units.h"

namespace loopscope::heap {

namespace {

bool fits_inline(std::size_t units, bool wide) {
    return units * (wide ? 2 : 1) <= Cell::kInlineBytes;
}

StringUnits* new_units(std::size_t bytes, std::size_t capacity) {
    StringUnits* units = StringUnits::create(capacity);
    units->used = bytes;
    return units;
}
StringUnits* new_units(std::size_t bytes) {
    return new_units(bytes, bytes);
}

bool is_long_and_flat(const Cell& string) {
    return string.kind == CellKind::String && (string.flags & kInlineUnits) == 0;
}

// Units as they are to be read back: replaces half of a surrogate pair that stands alone.
std::string to_utf8(std::u16string_view units) {
    std::string out;
    for (std::size_t i = 0; i < units.size(); ++i) {
        char32_t code_point = units[i];
        if (code_point >= 0xD800 && code_point <= 0xDFFF) {
            const bool pair = code_point < 0xDC00 && i + 1 < units.size() && units[i + 1] >= 0xDC00 &&
                              units[i + 1] <= 0xDFFF;
            code_point =
                pair ? 0x10000 + ((code_point - 0xD800) << 10) + (units[i + 1] - char32_t{0xDC00}) : 0xFFFD;
            i += pair ? 1 : 0;
        }
        append_utf8(out, code_point);
    }
    return out;
}

}  // namespace

// A flat string with a copy of the units, narrow when they are Latin-1.
Value Heap::new_string(StringView units) {
    const bool wide = !units.is_latin1() && !is_latin1(units.wide());
    const bool in_cell = fits_inline(units.size(), wide);
    StringUnits* buffer = nullptr;
    if (!in_cell) {
        buffer = new_units(std::size_t{units.size()} * (wide ? 2 : 1));
        if (wide) {
            copy_units(units, reinterpret_cast<char16_t*>(buffer->bytes_begin()));
        } else {
            copy_units(units, buffer->bytes_begin());
        }
        storage_.bytes += buffer->used;
    }
    char inline_copy[Cell::kInlineBytes] =
        {};  // the units may lie in the page that the new cell is about to change
    if (in_cell && wide) copy_units(units, reinterpret_cast<char16_t*>(inline_copy));
    if (in_cell && !wide) copy_units(units, inline_copy);
    const CellId id = new_cell(CellKind::String);
    Cell& cell = storage_.cells.write(id);
    cell.flags = static_cast<std::uint8_t>((wide ? kWide : 0) | (in_cell ? kInlineUnits : 0));
    cell.first = units.size();
    if (in_cell) {
        std::copy_n(inline_copy, sizeof inline_copy, cell.inline_bytes);
    } else {
        cell.string.units = buffer;
    }
    return Value::string(id);
}

Value Heap::make_string(std::u16string_view units) {
    return new_string(StringView(units));
}
Value Heap::make_string(std::string_view latin1) {
    return new_string(StringView(latin1));
}

std::optional<Value> Heap::concatenate(Value left, Value right) {
    const Cell& first = cell(left);
    const Cell& second = cell(right);
    const std::uint64_t length = std::uint64_t{first.first} + second.first;
    if (first.first == 0) return right;
    if (second.first == 0) return left;
    if (length > kMaxStringLength) return std::nullopt;
    const bool wide = ((first.flags | second.flags) & kWide) != 0;
    if (is_long_and_flat(first) && (first.flags & (kGrowing | kAppended)) == kGrowing &&
        wide == ((first.flags & kWide) != 0))
        return append(left, right);
    const bool flat = first.kind == CellKind::String && second.kind == CellKind::String;
    const CellId id = new_cell(flat && fits_inline(length, wide) ? CellKind::String : CellKind::Rope);
    const Cell& head = cell(left);  // again: making a cell may have copied the page
    const Cell& tail = cell(right);
    Cell& joined = storage_.cells.write(id);
    joined.flags = wide ? kWide : 0;
    joined.first = static_cast<std::uint32_t>(length);
    if (joined.kind == CellKind::Rope) {
        joined.second = index_of(left.as_cell());
        joined.third = index_of(right.as_cell());
        return Value::string(id);
    }
    joined.flags |= kInlineUnits;
    if (wide) {
        auto* units = reinterpret_cast<char16_t*>(joined.inline_bytes);
        copy_units(units_of(head), units);
        copy_units(units_of(tail), units + head.first);
    } else {
        copy_units(units_of(head), joined.inline_bytes);
        copy_units(units_of(tail), joined.inline_bytes + head.first);
    }
    return Value::string(id);
}

// In place where the buffer ends with `left` and has room, else in one of twice the size.
Value Heap::append(Value left, Value right) {
    const Cell& head = cell(left);
    const bool wide = (head.flags & kWide) != 0;
    const std::uint32_t length = head.first + cell(right).first;
    const std::size_t unit = wide ? 2 : 1;
    const std::size_t before = head.first * unit;
    const std::size_t after = length * unit;
    StringUnits* units = head.string.units;
    std::uint64_t offset = head.string.offset;
    if (units->used == offset + before && units->capacity >= offset + after) {
        retain(units);
        units->used = offset + after;
    } else {
        StringUnits* larger = new_units(after, after * 2);
        std::copy_n(units->bytes_begin() + offset, before, larger->bytes_begin());
        units = larger;
        offset = 0;
    }
    char* end = units->bytes_begin() + offset + before;
    gather(right.as_cell(), end, wide ? reinterpret_cast<char16_t*>(end) : nullptr);
    storage_.cells.write(left.as_cell()).flags |= kAppended;
    const CellId id = new_cell(CellKind::String);
    Cell& joined = storage_.cells.write(id);
    joined.flags = static_cast<std::uint8_t>((wide ? kWide : 0) | kGrowing);
    joined.first = length;
    joined.string.units = units;
    joined.string.offset = offset;
    // What it shares is counted by the next collection.
    storage_.bytes += after - before;
    return Value::string(id);
}

Value Heap::unit_string(char16_t unit) {
    if (unit > 0xFF) return new_string(StringView(std::u16string_view(&unit, 1)));
    std::uint32_t& known = storage_.unit_strings[unit];
    if (known == 0) {
        const char narrow = static_cast<char>(unit);
        const std::string_view units(&narrow, 1);
        // A digit spells an index: it has no atom.
        const bool is_digit = unit >= u'0' && unit <= u'9';
        known = index_of(is_digit ? new_string(StringView(units)).as_cell() : intern(units).as_cell());
    }
    return Value::string(static_cast<CellId>(known));
}

// A part shares the units of the whole unless it would keep alive more than twice its size.
Value Heap::substring(Value string, std::uint32_t begin, std::uint32_t end) {
    const StringView units = view(string);
    LOOPSCOPE_ASSERT(begin <= end && end <= units.size(), "a part lies within its string");
    if (begin == 0 && end == units.size()) return string;
    if (end - begin == 1) return unit_string(units[begin]);
    const Cell& whole = cell(string);
    const bool wide = (whole.flags & kWide) != 0;
    const std::size_t bytes = std::size_t{end - begin} * (wide ? 2 : 1);
    if ((whole.flags & kInlineUnits) != 0 || fits_inline(end - begin, wide) ||
        bytes * 2 < whole.string.units->used) {
        return new_string(units.part(begin, end));
    }
    StringUnits* shared = whole.string.units;
    const std::uint64_t offset = whole.string.offset + std::size_t{begin} * (wide ? 2 : 1);
    retain(shared);
    const CellId id = new_cell(CellKind::String);
    Cell& part = storage_.cells.write(id);
    part.flags = wide ? kWide : 0;
    part.first = end - begin;
    part.string.units = shared;
    part.string.offset = offset;
    storage_.bytes += bytes;
    return Value::string(id);
}

// Fills from the end, so that a rope that leans to the left (a string built by appending) needs a stack of
// two.
void Heap::gather(CellId string, char* narrow, char16_t* wide) const {
    std::size_t end = storage_.cells[string].first;
    std::vector<CellId> pending{string};
    while (!pending.empty()) {
        const Cell& part = storage_.cells[pending.back()];
        pending.pop_back();
        if (part.kind == CellKind::Rope) {
            pending.push_back(static_cast<CellId>(part.second));
            pending.push_back(static_cast<CellId>(part.third));
            continue;
        }
        end -= part.first;
        if (wide != nullptr) {
            copy_units(units_of(part), wide + end);
        } else {
            copy_units(units_of(part), narrow + end);
        }
    }
}

const Cell& Heap::leftmost(CellId rope) const {
    CellId part = rope;
    while (storage_.cells[part].kind == CellKind::Rope)
        part = static_cast<CellId>(storage_.cells[part].second);
    return storage_.cells[part];
}

// What was long before and is added to will be added to again: its units get room to grow.
void Heap::flatten(CellId rope) {
    const Cell& before = storage_.cells[rope];
    const bool wide = (before.flags & kWide) != 0;
    const bool in_cell = fits_inline(before.first, wide);
    const bool grows = !in_cell && is_long_and_flat(leftmost(rope));
    const std::size_t bytes = std::size_t{before.first} * (wide ? 2 : 1);
    StringUnits* units = new_units(bytes, grows ? bytes * 2 : bytes);
    gather(rope, units->bytes_begin(), wide ? reinterpret_cast<char16_t*>(units->bytes_begin()) : nullptr);
    Cell& cell = storage_.cells.write(rope);
    cell.kind = CellKind::String;
    cell.second = cell.third = 0;
    if (in_cell) {
        std::copy_n(units->bytes_begin(), units->used, cell.inline_bytes);
        cell.flags |= kInlineUnits;
        release(units);
    } else {
        cell.string.units = units;
        cell.string.offset = 0;
        if (grows) cell.flags |= kGrowing;
        storage_.bytes += units->used;
    }
}

StringView Heap::view(Value string) {
    if (cell(string).kind == CellKind::Rope) flatten(string.as_cell());
    return units_of(cell(string));
}

std::u16string_view Heap::wide_view(Value string, std::u16string& room) {
    const StringView units = view(string);
    if (!units.is_latin1()) return units.wide();
    const Cell& cell = this->cell(string);
    constexpr std::uint32_t kShort = 256;
    if (units.size() >= kShort && (cell.flags & kInlineUnits) == 0)
        return cell.string.units->widened(cell.string.offset, units.size());
    const auto* bytes = reinterpret_cast<const unsigned char*>(units.latin1().data());
    room.assign(bytes, bytes + units.size());
    return room;
}

std::u16string Heap::text(Value string) const {
    std::u16string units(cell(string).first, u'\0');
    gather(string.as_cell(), nullptr, units.data());
    return units;
}

std::string Heap::utf8(Value string) const {
    return to_utf8(text(string));
}

bool Heap::strings_equal(Value left, Value right) {
    if (left == right) return true;
    const Cell& first = cell(left);
    const Cell& second = cell(right);
    if (first.first != second.first || (first.flags & second.flags & kAtom) != 0) return false;
    view(left);
    view(right);
    return units_of(cell(left)) == units_of(cell(right));
}

int Heap::compare_strings(Value left, Value right) {
    if (left == right) return 0;
    view(left);
    view(right);
    const StringView first = units_of(cell(left));
    const StringView second = units_of(cell(right));
    const std::uint32_t both = std::min(first.size(), second.size());
    for (std::uint32_t i = 0; i < both; ++i) {
        if (first[i] != second[i]) return first[i] < second[i] ? -1 : 1;
    }
    return first.size() == second.size() ? 0 : first.size() < second.size() ? -1 : 1;
}

}  // namespace loopscope::heap
