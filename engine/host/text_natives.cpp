#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/host/encodings.h"
#include "engine/host/natives.h"
#include "engine/host/storage_hash.h"

// Small operations on strings, numbers and bytes that the library's own code needs without going through the
// program's prototypes. Bytes are strings of Latin-1 units.

namespace loopscope::host {

namespace {

using heap::Value;
using vm::Completion;
using vm::NativeCall;

std::u16string text(NativeCall& call, std::size_t index) {
    return call.heap().text(call.argument(index));
}

std::uint32_t clamp(double place, std::uint32_t length) {
    if (!(place > 0)) return 0;
    return place >= length ? length : static_cast<std::uint32_t>(place);
}

/// %string_slice(text, begin, end)
Completion string_slice(NativeCall& call) {
    const std::uint32_t length = call.heap().string_length(call.argument(0));
    const std::uint32_t begin = clamp(call.number(1), length);
    const std::uint32_t end = std::max(begin, clamp(call.number(2), length));
    return call.heap().substring(call.argument(0), begin, end);
}

Completion string_last_index_of(NativeCall& call) {
    const std::size_t place = text(call, 0).rfind(text(call, 1));
    return Value::number(place == std::u16string::npos ? -1.0 : static_cast<double>(place));
}

/// %string_to_lower(text): the ASCII letters.
Completion string_to_lower(NativeCall& call) {
    std::u16string units = text(call, 0);
    for (char16_t& unit : units) {
        if (unit >= u'A' && unit <= u'Z') unit = static_cast<char16_t>(unit + 32);
    }
    return call.heap().make_string(units);
}

/// %string_repeat(text, count)
Completion string_repeat(NativeCall& call) {
    const std::u16string unit = text(call, 0);
    std::u16string result;
    for (double count = call.number(1); count >= 1; --count) result += unit;
    return call.heap().make_string(result);
}

Completion is_integer(NativeCall& call) {
    const Value value = call.argument(0);
    return Value::boolean(value.is_number() && std::isfinite(value.as_number()) &&
                          std::trunc(value.as_number()) == value.as_number());
}

Completion math_ceil(NativeCall& call) {
    return Value::number(std::ceil(call.number(0)));
}
/// %math_min(a, b, …) and %math_max; a first argument that is not a number stays.
Completion math_min(NativeCall& call) {
    double least = call.number(0);
    for (std::size_t index = 1; index < call.arguments.size(); ++index)
        least = std::min(least, call.number(index));
    return Value::number(least);
}
Completion math_max(NativeCall& call) {
    double most = call.number(0);
    for (std::size_t index = 1; index < call.arguments.size(); ++index)
        most = std::max(most, call.number(index));
    return Value::number(most);
}
Completion math_floor(NativeCall& call) {
    return Value::number(std::floor(call.number(0)));
}

/// %parse_octal(digits)
Completion parse_octal(NativeCall& call) {
    double result = 0;
    for (const char16_t unit : text(call, 0)) {
        if (unit < u'0' || unit > u'7') return Value::number(std::nan(""));
        result = result * 8 + (unit - u'0');
    }
    return Value::number(result);
}

/// %number_to_bigint(non-negative integer)
Completion number_to_bigint(NativeCall& call) {
    std::vector<std::uint32_t> digits;
    for (auto rest = static_cast<std::uint64_t>(call.number(0)); rest != 0; rest >>= 32) {
        digits.push_back(static_cast<std::uint32_t>(rest));
    }
    return call.heap().make_bigint(false, std::move(digits));
}

/// %array_set_length(dense array of the library's own, length)
Completion array_set_length(NativeCall& call) {
    return Value::boolean(
        call.heap().set_array_length(call.argument(0), static_cast<std::uint32_t>(call.number(1))));
}

std::string binary(NativeCall& call, std::size_t index) {
    return encode_text(text(call, index), Encoding::Latin1);
}

/// %encode_text(text, encoding) -> bytes; undefined for an unknown encoding
Completion encode(NativeCall& call) {
    const auto encoding = encoding_named(call.heap().utf8(call.argument(1)));
    if (!encoding) return Value();
    return call.heap().make_string(std::string_view(encode_text(text(call, 0), *encoding)));
}

/// %decode_bytes(bytes, encoding) -> text; undefined for an unknown encoding
Completion decode(NativeCall& call) {
    const auto encoding = encoding_named(call.heap().utf8(call.argument(1)));
    if (!encoding) return Value();
    return call.heap().make_string(decode_bytes(binary(call, 0), *encoding));
}

/// %byte_text(number): the number modulo 256 as one Latin-1 unit.
Completion byte_text(NativeCall& call) {
    const double number = call.number(0);
    const double byte = std::isfinite(number) ? std::fmod(std::trunc(number), 256) : 0;
    const auto unit = static_cast<char16_t>(byte < 0 ? byte + 256 : byte);
    return call.heap().make_string(std::u16string_view(&unit, 1));
}

/// %is_surrogate_pair(text, place): two units there are one character.
Completion is_surrogate_pair(NativeCall& call) {
    const heap::StringView units = call.heap().view(call.argument(0));
    const auto place = static_cast<std::size_t>(call.number(1));
    return Value::boolean(place + 1 < units.size() && (units[place] & 0xFC00) == 0xD800 &&
                          (units[place + 1] & 0xFC00) == 0xDC00);
}

/// %strip_white_space(text): without ASCII white space.
Completion strip_white_space(NativeCall& call) {
    std::u16string units = text(call, 0);
    std::erase_if(units, [](char16_t unit) {
        return unit == u' ' || unit == u'\t' || unit == u'\n' || unit == u'\f' || unit == u'\r';
    });
    return call.heap().make_string(units);
}

/// %check_base64(text without white space) -> 0 when forgiving-base64 decode (Infra, section 7) accepts it, 1
/// for a wrong character, 2 for a wrong length.
Completion check_base64(NativeCall& call) {
    std::u16string units = text(call, 0);
    std::size_t padding = 0;
    for (; padding < 2 && units.ends_with(u'='); ++padding) units.pop_back();
    const auto is_digit = [](char16_t unit) {
        return unit == u'+' || unit == u'/' || (unit >= u'0' && unit <= u'9') ||
               (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
    };
    if (!std::all_of(units.begin(), units.end(), is_digit)) return Value::int32(1);
    if (units.size() % 4 == 1) return Value::int32(2);
    return Value::int32(padding > 0 && (units.size() + padding) % 4 != 0 ? 1 : 0);
}

/// %main_function(): a function object of the program's main function.
Completion main_function(NativeCall& call) {
    heap::FunctionData data;
    data.function_template = call.program.main;
    return call.heap().make_function(call.agent.realm[vm::Intrinsic::FunctionPrototype].as_cell(), data,
                                     false);
}

/// %storage_hash(text) -> where Chromium's table of a storage puts the key
Completion storage_hash_of(NativeCall& call) {
    return Value::number(static_cast<double>(storage_hash(text(call, 0))));
}

/// %map_order(names, each ended by a line feed) -> their numbers in the order of a std::unordered_map that
/// was made for so many. RUNTIME: Node 24 keeps the groups of a URLPattern in one, of the same library.
Completion map_order(NativeCall& call) {
    const std::string names = call.heap().utf8(call.argument(0));
    std::unordered_map<std::string, double> numbers;
    numbers.reserve(static_cast<std::size_t>(std::count(names.begin(), names.end(), '\n')));
    std::size_t begin = 0;
    for (std::size_t end = names.find('\n'); end != std::string::npos; end = names.find('\n', begin)) {
        numbers.emplace(names.substr(begin, end - begin), static_cast<double>(numbers.size()));
        begin = end + 1;
    }
    std::vector<Value> order;
    for (const auto& [name, number] : numbers) order.push_back(Value::number(number));
    return call.heap().make_array(call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), order);
}

constexpr vm::NativeEntry kTextNatives[] = {
    {"%", "map_order", 1, map_order},
    {"%", "storage_hash", 1, storage_hash_of},
    {"%", "string_slice", 3, string_slice},
    {"%", "string_last_index_of", 2, string_last_index_of},
    {"%", "string_to_lower", 1, string_to_lower},
    {"%", "string_repeat", 2, string_repeat},
    {"%", "is_integer", 1, is_integer},
    {"%", "math_ceil", 1, math_ceil},
    {"%", "math_floor", 1, math_floor},
    {"%", "math_min", 2, math_min},
    {"%", "math_max", 2, math_max},
    {"%", "parse_octal", 1, parse_octal},
    {"%", "number_to_bigint", 1, number_to_bigint},
    {"%", "array_set_length", 2, array_set_length},
    {"%", "encode_text", 2, encode},
    {"%", "decode_bytes", 2, decode},
    {"%", "byte_text", 1, byte_text},
    {"%", "is_surrogate_pair", 2, is_surrogate_pair},
    {"%", "strip_white_space", 1, strip_white_space},
    {"%", "check_base64", 1, check_base64},
    {"%", "main_function", 0, main_function},
};

}  // namespace

void register_text_natives(vm::NativeRegistry& registry) {
    registry.add(kTextNatives);
}

}  // namespace loopscope::host
