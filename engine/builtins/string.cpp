#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>

#include "engine/builtins/native_support.h"
#include "engine/builtins/natives.h"
#include "engine/builtins/string_support.h"
#include "engine/vm/conversions.h"
#include "engine/vm/old_messages.h"

// ECMA-262 section 22.1.3: the methods of String.prototype that need no program code once their operands are
// converted, as their signatures say. The others, and those that look at regular expressions: 20-string.js.

namespace loopscope::builtins {

namespace {

using heap::StringView;

std::uint32_t clamp(double place, std::uint32_t length) {
    if (!(place > 0)) return 0;
    return place >= length ? length : static_cast<std::uint32_t>(place);
}

/// A relative index, from the end when negative, within 0 to length.
std::uint32_t relative(double place, std::uint32_t length) {
    return clamp(place < 0 ? length + place : place, length);
}

/// The method that runs, for its messages.
std::string method_name(const NativeCall& call) {
    const std::uint32_t number = call.heap().data<heap::NativeFunctionData>(call.callee).native;
    return call.natives.entry(number).name;
}

/// RequireObjectCoercible of `this` before the method itself.
template <Completion (*kMethod)(NativeCall&)>
Completion on_string(NativeCall& call) {
    if (call.this_value.is_nullish()) {
        std::string name = method_name(call);
        // V8's own names of these two.
        if (name == "trimStart") name = "trimLeft";
        if (name == "trimEnd") name = "trimRight";
        return call.throw_type_error("String.prototype." + name + " called on null or undefined");
    }
    return kMethod(call);
}

Value unit_text(NativeCall& call, std::uint32_t index) {
    return call.heap().substring(call.this_value, index, index + 1);
}

Completion at(NativeCall& call) {
    const std::uint32_t length = call.heap().string_length(call.this_value);
    const double index = call.number(0) < 0 ? length + call.number(0) : call.number(0);
    if (index < 0 || index >= length) return Value::undefined();
    return unit_text(call, static_cast<std::uint32_t>(index));
}

Completion char_at(NativeCall& call) {
    const double index = call.number(0);
    if (index < 0 || index >= call.heap().string_length(call.this_value)) return text(call.heap(), "");
    return unit_text(call, static_cast<std::uint32_t>(index));
}

Completion char_code_at(NativeCall& call) {
    const double index = call.number(0);
    if (index < 0 || index >= call.heap().string_length(call.this_value)) return Value::number(std::nan(""));
    return Value::int32(call.heap().view(call.this_value)[static_cast<std::size_t>(index)]);
}

Completion code_point_value(NativeCall& call) {
    const double index = call.number(0);
    if (index < 0 || index >= call.heap().string_length(call.this_value)) return Value::undefined();
    const CodePoint point =
        code_point_at(call.heap().view(call.this_value), static_cast<std::uint32_t>(index));
    return Value::int32(static_cast<std::int32_t>(point.value));
}

Completion index_of(NativeCall& call) {
    Heap& heap = call.heap();
    const std::uint32_t start = clamp(call.number(1), heap.string_length(call.this_value));
    return Value::number(find_text(heap, call.this_value, call.argument(0), start));
}

// SPEC: 22.1.3.10; the position is a number because NaN means the end.
Completion last_index_of(NativeCall& call) {
    Heap& heap = call.heap();
    const std::uint32_t length = heap.string_length(call.this_value);
    const double position = call.number(1);
    const std::uint32_t start =
        std::isnan(position) ? length : clamp(vm::to_integer_or_infinity(position), length);
    const std::u16string part = heap.view(call.argument(0)).text();
    const std::u16string whole = heap.view(call.this_value).text();
    const std::size_t found = whole.rfind(part, start);
    return Value::number(found == std::u16string::npos ? -1.0 : static_cast<double>(found));
}

Completion slice(NativeCall& call) {
    const std::uint32_t length = call.heap().string_length(call.this_value);
    const std::uint32_t begin = relative(call.number(0), length);
    const std::uint32_t end = call.argument(1).is_undefined() ? length : relative(call.number(1), length);
    return call.heap().substring(call.this_value, begin, std::max(begin, end));
}

Completion substring(NativeCall& call) {
    const std::uint32_t length = call.heap().string_length(call.this_value);
    const std::uint32_t first = clamp(call.number(0), length);
    const std::uint32_t second = call.argument(1).is_undefined() ? length : clamp(call.number(1), length);
    return call.heap().substring(call.this_value, std::min(first, second), std::max(first, second));
}

// SPEC: B.2.2.1.
Completion substr(NativeCall& call) {
    const std::uint32_t length = call.heap().string_length(call.this_value);
    const std::uint32_t begin = relative(call.number(0), length);
    const std::uint32_t count = call.argument(1).is_undefined() ? length : clamp(call.number(1), length);
    return call.heap().substring(call.this_value, begin, std::min(length, begin + count));
}

// SPEC: 22.1.3.18; the count is a number because V8's message has it as it was.
Completion repeat(NativeCall& call) {
    Heap& heap = call.heap();
    const double count = vm::to_integer_or_infinity(call.number(0));
    if (count < 0 || std::isinf(count)) {
        if (vm::has_old_messages(call.agent)) return call.throw_range_error("Invalid count value");
        return call.throw_range_error("Invalid count value: " + vm::number_to_string(call.number(0)));
    }
    const std::uint32_t length = heap.string_length(call.this_value);
    if (length == 0 || count == 0) return text(heap, "");
    if (count * length > Heap::kMaxStringLength) return call.throw_range_error("Invalid string length");
    return repeat_text(heap, call.this_value, static_cast<std::uint32_t>(count) * length);
}

enum class Ends : std::uint8_t { Start = 1, End = 2, Both = 3 };

template <Ends kEnds>
Completion trim(NativeCall& call) {
    const StringView units = call.heap().view(call.this_value);
    std::uint32_t begin = 0;
    std::uint32_t end = units.size();
    if (kEnds != Ends::End) {
        while (begin < end && vm::is_white_space(units[begin])) ++begin;
    }
    if (kEnds != Ends::Start) {
        while (end > begin && vm::is_white_space(units[end - 1])) --end;
    }
    return call.heap().substring(call.this_value, begin, end);
}

Completion is_well_formed(NativeCall& call) {
    const StringView units = call.heap().view(call.this_value);
    for (std::uint32_t i = 0; i < units.size();) {
        const CodePoint point = code_point_at(units, i);
        if (point.value >= 0xD800 && point.value <= 0xDFFF) return Value::boolean(false);
        i += point.units;
    }
    return Value::boolean(true);
}

Completion to_well_formed(NativeCall& call) {
    std::u16string units = call.heap().view(call.this_value).text();
    for (std::uint32_t i = 0; i < units.size();) {
        const CodePoint point = code_point_at(StringView(std::u16string_view(units)), i);
        if (point.value >= 0xD800 && point.value <= 0xDFFF) units[i] = 0xFFFD;
        i += point.units;
    }
    return call.heap().make_string(std::u16string_view(units));
}

// ---- For the library ----

// %string_from_units(list of numbers): ToUint16 of each
Completion string_from_units(NativeCall& call) {
    Heap& heap = call.heap();
    const std::uint32_t length = heap.array_length(call.argument(0));
    std::u16string units;
    units.reserve(length);
    for (std::uint32_t i = 0; i < length; ++i) {
        units.push_back(
            static_cast<char16_t>(vm::to_uint32(heap.fast_element(call.argument(0), i).as_number())));
    }
    return heap.make_string(std::u16string_view(units));
}

// %code_point_text(code point): the string of one code point
Completion code_point_text(NativeCall& call) {
    std::u16string units;
    append_code_point(units, static_cast<char32_t>(call.number(0)));
    return call.heap().make_string(std::u16string_view(units));
}

// %code_point_at(text, index): the code point there; half a pair is one of its own
Completion point_at(NativeCall& call) {
    const auto index = static_cast<std::uint32_t>(call.number(1));
    return Value::number(static_cast<double>(code_point_at(call.heap().view(call.argument(0)), index).value));
}

// %code_point_after(text, index): where the code point at index ends
Completion code_point_after(NativeCall& call) {
    const auto index = static_cast<std::uint32_t>(call.number(1));
    return Value::number(
        static_cast<double>(index + code_point_at(call.heap().view(call.argument(0)), index).units));
}

// %string_find(text, part, from) -> index or -1
Completion string_find(NativeCall& call) {
    Heap& heap = call.heap();
    const std::uint32_t start = clamp(call.number(2), heap.string_length(call.argument(0)));
    return Value::number(find_text(heap, call.argument(0), call.argument(1), start));
}

// %string_part(text, begin, end)
Completion string_part(NativeCall& call) {
    Heap& heap = call.heap();
    return heap.substring(call.argument(0), static_cast<std::uint32_t>(call.number(1)),
                          static_cast<std::uint32_t>(call.number(2)));
}

// %string_fill(text, length): the text again and again, cut to the length
Completion string_fill(NativeCall& call) {
    if (call.number(1) > Heap::kMaxStringLength) return call.throw_range_error("Invalid string length");
    return repeat_text(call.heap(), call.argument(0), static_cast<std::uint32_t>(call.number(1)));
}

// %join_texts(list of strings, separator)
Completion join_texts(NativeCall& call) {
    Heap& heap = call.heap();
    const std::uint32_t length = heap.array_length(call.argument(0));
    const std::u16string separator = heap.view(call.argument(1)).text();
    std::u16string whole;
    for (std::uint32_t i = 0; i < length; ++i) {
        if (i != 0) whole += separator;
        append_units(whole, heap.view(heap.fast_element(call.argument(0), i)));
        if (whole.size() > Heap::kMaxStringLength) return call.throw_range_error("Invalid string length");
    }
    return heap.make_string(std::u16string_view(whole));
}

// %split_text(text, separator, limit) -> array; without a limit: all parts
Completion split_text(NativeCall& call) {
    Heap& heap = call.heap();
    const Value whole = call.argument(0);
    const Value separator = call.argument(1);
    const bool limited = !call.argument(2).is_undefined();
    const std::uint32_t limit = limited ? static_cast<std::uint32_t>(call.number(2)) : UINT32_MAX;
    const std::uint32_t length = heap.string_length(whole);
    const std::uint32_t step = heap.string_length(separator);
    std::vector<Value> parts;
    std::uint32_t begin = 0;
    while (parts.size() < limit && (step != 0 || begin < length)) {
        double end = begin + 1;
        if (step != 0) end = find_text(heap, whole, separator, begin);
        const bool last = end < 0;
        parts.push_back(heap.substring(whole, begin, last ? length : static_cast<std::uint32_t>(end)));
        if (last) break;
        begin = static_cast<std::uint32_t>(end) + step;
    }
    return heap.make_array(call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), parts);
}

constexpr const char* kPrototype = "String.prototype";

constexpr NativeEntry kTable[] = {
    {kPrototype, "at", 1, on_string<at>, "si"},
    {kPrototype, "charAt", 1, on_string<char_at>, "si"},
    {kPrototype, "charCodeAt", 1, on_string<char_code_at>, "si"},
    {kPrototype, "codePointAt", 1, on_string<code_point_value>, "si"},
    {kPrototype, "indexOf", 1, on_string<index_of>, "ssi"},
    {kPrototype, "isWellFormed", 0, on_string<is_well_formed>, "s"},
    {kPrototype, "lastIndexOf", 1, on_string<last_index_of>, "ssn"},
    {kPrototype, "repeat", 1, on_string<repeat>, "sn"},
    {kPrototype, "slice", 2, on_string<slice>, "sii?"},
    {kPrototype, "substr", 2, on_string<substr>, "sii?"},
    {kPrototype, "substring", 2, on_string<substring>, "sii?"},
    {kPrototype, "toWellFormed", 0, on_string<to_well_formed>, "s"},
    {kPrototype, "trim", 0, on_string<trim<Ends::Both>>, "s"},
    {kPrototype, "trimEnd", 0, on_string<trim<Ends::End>>, "s"},
    {kPrototype, "trimStart", 0, on_string<trim<Ends::Start>>, "s"},
    {"%", "string_from_units", 1, string_from_units},
    {"%", "code_point_text", 1, code_point_text},
    {"%", "code_point_at", 2, point_at},
    {"%", "code_point_after", 2, code_point_after},
    {"%", "string_find", 3, string_find},
    {"%", "string_part", 3, string_part},
    {"%", "string_fill", 2, string_fill},
    {"%", "join_texts", 2, join_texts},
    {"%", "split_text", 3, split_text},
};

}  // namespace

NativeTable string_natives() {
    return kTable;
}

}  // namespace loopscope::builtins
