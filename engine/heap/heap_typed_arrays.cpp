#include <charconv>
#include <cmath>

#include "engine/heap/heap.h"
#include "engine/heap/number_bytes.h"
#include "engine/heap/units.h"

namespace loopscope::heap {

namespace {

// ECMA-262 section 6.1.6.1.20, Number::toString, for finite numbers.
std::string number_text(double number) {
    if (number == 0) return "0";
    if (number < 0) return "-" + number_text(-number);
    char buffer[40];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::scientific).ptr;
    std::string_view text(buffer, static_cast<std::size_t>(end - buffer));
    const std::size_t mark = text.find('e');
    std::string digits(text.substr(0, 1));
    if (mark > 2) digits += text.substr(2, mark - 2);
    int exponent = 0;
    std::from_chars(buffer + mark + (text[mark + 1] == '+' ? 2 : 1), end, exponent);
    const int point = exponent + 1;  // digits before the point
    const int count = static_cast<int>(digits.size());
    if (count <= point && point <= 21)
        return digits + std::string(static_cast<std::size_t>(point - count), '0');
    if (point > 0 && point <= 21) return digits.insert(static_cast<std::size_t>(point), ".");
    if (point > -6 && point <= 0) return "0." + std::string(static_cast<std::size_t>(-point), '0') + digits;
    if (count > 1) digits.insert(1, ".");
    return digits + (exponent < 0 ? "e-" : "e+") + std::to_string(std::abs(exponent));
}

// ECMA-262 section 7.1.21, CanonicalNumericIndexString: whether ToString(ToNumber(text)) is the text, or it
// is "-0".
bool is_canonical_number(StringView units) {
    if (units.empty() || units.size() > 32 || !units.is_latin1()) return false;
    const std::string_view text = units.latin1();
    if (text == "-0" || text == "NaN" || text == "Infinity" || text == "-Infinity") return true;
    if (text[0] != '-' && (text[0] < '0' || text[0] > '9')) return false;
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && std::isfinite(number) &&
           number_text(number) == text;
}

std::uint64_t to_uint64(const BigIntCell& bigint) {
    std::uint64_t low = bigint.digits.empty() ? 0 : bigint.digits[0];
    if (bigint.digits.size() > 1) low |= std::uint64_t{bigint.digits[1]} << 32;
    return bigint.negative ? ~low + 1 : low;
}

}  // namespace

bool Heap::is_numeric_key(PropertyKey key) const {
    if (key.is_index()) return true;
    const Cell& cell = storage_.cells[key.as_cell()];
    return cell.kind == CellKind::String &&
           ((cell.flags & kBigIndex) != 0 || is_canonical_number(units_of(cell)));
}

bool Heap::is_view_out_of_bounds(Value view) const {
    const TypedArrayData& slots = data<TypedArrayData>(view);
    const BufferData& buffer = data<BufferData>(Value::object(slots.buffer));
    const std::size_t size = buffer.bytes.size();
    if (buffer.detached || slots.byte_offset > size) return true;
    return !slots.tracks_length &&
           slots.byte_offset + std::size_t{slots.length} * element_size(slots.element) > size;
}

std::uint32_t Heap::view_length(Value view) const {
    const TypedArrayData& slots = data<TypedArrayData>(view);
    if (is_view_out_of_bounds(view)) return 0;
    if (!slots.tracks_length) return slots.length;
    const std::size_t size = data<BufferData>(Value::object(slots.buffer)).bytes.size();
    return static_cast<std::uint32_t>((size - slots.byte_offset) / element_size(slots.element));
}

// IsValidIntegerIndex, ECMA-262 section 10.4.5.14.
bool Heap::has_typed_element(Value typed_array, PropertyKey key) const {
    return key.is_index() && key.as_index() < view_length(typed_array);
}

Value Heap::typed_element(Value typed_array, PropertyKey key) {
    if (!has_typed_element(typed_array, key)) return Value::hole();
    const TypedArrayData view = data<TypedArrayData>(typed_array);
    const std::uint8_t* bytes = data<BufferData>(Value::object(view.buffer)).bytes.data() + view.byte_offset +
                                key.as_index() * element_size(view.element);
    const auto bigint = [this](bool negative, std::uint64_t magnitude) {
        std::vector<std::uint32_t> digits;
        for (; magnitude != 0; magnitude >>= 32) digits.push_back(static_cast<std::uint32_t>(magnitude));
        return make_bigint(negative, std::move(digits));
    };
    if (!is_bigint_type(view.element)) return read_number(view.element, bytes);
    const auto number = read_as<std::uint64_t>(bytes);
    const bool negative = view.element == ElementType::BigInt64 && (number >> 63) != 0;
    return bigint(negative, negative ? ~number + 1 : number);
}

SetOutcome Heap::set_typed_element(Value typed_array, PropertyKey key, Value value) {
    const TypedArrayData view = data<TypedArrayData>(typed_array);
    const bool wants_bigint = is_bigint_type(view.element);
    if (wants_bigint ? !value.is_bigint() : !value.is_number()) return SetOutcome::NeedsNumber;
    if (!has_typed_element(typed_array, key)) return SetOutcome::Done;
    const std::uint64_t bits = wants_bigint ? to_uint64(bigint(value)) : 0;
    std::uint8_t* bytes = write_data<BufferData>(Value::object(view.buffer)).bytes.data() + view.byte_offset +
                          key.as_index() * element_size(view.element);
    if (wants_bigint) {
        write_as(bytes, bits);
    } else {
        write_number(view.element, bytes, value);
    }
    return SetOutcome::Done;
}

// ECMA-262 section 10.4.5.3.
bool Heap::define_typed(Value typed_array, PropertyKey key, const PropertyDescriptor& descriptor) {
    if (!has_typed_element(typed_array, key)) return false;
    if (!descriptor.configurable.value_or(true) || !descriptor.enumerable.value_or(true) ||
        !descriptor.writable.value_or(true) || descriptor.getter || descriptor.setter) {
        return false;
    }
    if (!descriptor.value) return true;
    const SetOutcome outcome = set_typed_element(typed_array, key, *descriptor.value);
    LOOPSCOPE_ASSERT(outcome == SetOutcome::Done, "a typed array's element is defined with a number");
    return true;
}

}  // namespace loopscope::heap
