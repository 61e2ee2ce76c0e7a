#include <optional>
#include <string>
#include <string_view>

#include "engine/builtins/native_support.h"
#include "engine/builtins/natives.h"
#include "engine/builtins/string_support.h"
#include "engine/heap/units.h"

// ECMA-262 sections 19.2.6 and B.2.1: encodeURI and its kin, escape and unescape.

namespace loopscope::builtins {

namespace {

using heap::StringView;

constexpr std::u16string_view kAlphanumeric =
    u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::u16string_view kMarks = u"-_.!~*'()";
constexpr std::u16string_view kReserved = u";/?:@&=+$,";

bool is_in(std::u16string_view set, char32_t point) {
    return point < 0x80 && set.find(static_cast<char16_t>(point)) != std::u16string_view::npos;
}

Completion throw_malformed(NativeCall& call) {
    return call.throw_error(bytecode::ErrorKind::UriError, "URI malformed");
}

void append_byte(std::u16string& result, unsigned byte) {
    constexpr std::u16string_view kDigits = u"0123456789ABCDEF";
    result.push_back(u'%');
    result.push_back(kDigits[byte >> 4]);
    result.push_back(kDigits[byte & 15]);
}

// SPEC: 19.2.6.5 Encode.
template <bool kKeepsReserved>
Completion encode(NativeCall& call) {
    Heap& heap = call.heap();
    std::u16string result;
    for (const char32_t point : code_points(heap.view(call.argument(0)))) {
        const bool kept = is_in(kAlphanumeric, point) || is_in(kMarks, point) ||
                          (kKeepsReserved && (is_in(kReserved, point) || point == U'#'));
        if (kept) {
            result.push_back(static_cast<char16_t>(point));
            continue;
        }
        if (point >= 0xD800 && point <= 0xDFFF) return throw_malformed(call);
        std::string bytes;
        heap::append_utf8(bytes, point);
        for (const char byte : bytes) append_byte(result, static_cast<unsigned char>(byte));
    }
    if (result.size() > Heap::kMaxStringLength) return call.throw_range_error("Invalid string length");
    return heap.make_string(std::u16string_view(result));
}

int hex_digit(char16_t unit) {
    if (unit >= u'0' && unit <= u'9') return unit - u'0';
    if (unit >= u'a' && unit <= u'f') return unit - u'a' + 10;
    if (unit >= u'A' && unit <= u'F') return unit - u'A' + 10;
    return -1;
}

/// The number that `count` hexadecimal digits at `at` spell.
std::optional<unsigned> hex_number(StringView units, std::uint32_t at, std::uint32_t count) {
    if (at + count > units.size()) return std::nullopt;
    unsigned number = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        const int digit = hex_digit(units[at + i]);
        if (digit < 0) return std::nullopt;
        number = number * 16 + static_cast<unsigned>(digit);
    }
    return number;
}

/// %XX at `at`, which moves behind it.
std::optional<unsigned> take_byte(StringView units, std::uint32_t& at) {
    if (at >= units.size() || units[at] != u'%') return std::nullopt;
    const std::optional<unsigned> byte = hex_number(units, at + 1, 2);
    at += 3;
    return byte;
}

/// The code point of the UTF-8 bytes at `at`, which moves behind them; nothing when they are malformed.
std::optional<char32_t> take_code_point(StringView units, std::uint32_t& at) {
    const std::optional<unsigned> first = take_byte(units, at);
    if (!first) return std::nullopt;
    if (*first < 0x80) return *first;
    const int more = *first >= 0xF0 ? 3 : *first >= 0xE0 ? 2 : 1;
    if (*first < 0xC0 || *first > 0xF7) return std::nullopt;
    char32_t point = *first & (0x3FU >> more);
    for (int i = 0; i < more; ++i) {
        const std::optional<unsigned> next = take_byte(units, at);
        if (!next || (*next & 0xC0U) != 0x80) return std::nullopt;
        point = (point << 6) | (*next & 0x3FU);
    }
    constexpr char32_t kSmallest[] = {0, 0x80, 0x800, 0x10000};
    const bool valid = point >= kSmallest[more] && point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF);
    return valid ? std::optional(point) : std::nullopt;
}

// SPEC: 19.2.6.6 Decode.
template <bool kKeepsReserved>
Completion decode(NativeCall& call) {
    Heap& heap = call.heap();
    const StringView units = heap.view(call.argument(0));
    std::u16string result;
    for (std::uint32_t at = 0; at < units.size();) {
        if (units[at] != u'%') {
            result.push_back(units[at++]);
            continue;
        }
        const std::uint32_t begin = at;
        const std::optional<char32_t> point = take_code_point(units, at);
        if (!point) return throw_malformed(call);
        if (kKeepsReserved && (is_in(kReserved, *point) || *point == U'#')) {
            append_units(result, units.part(begin, at));
        } else {
            append_code_point(result, *point);
        }
    }
    return heap.make_string(std::u16string_view(result));
}

// SPEC: B.2.1.1 escape.
Completion escape(NativeCall& call) {
    Heap& heap = call.heap();
    const StringView units = heap.view(call.argument(0));
    std::u16string result;
    for (std::uint32_t i = 0; i < units.size(); ++i) {
        const char16_t unit = units[i];
        if (is_in(kAlphanumeric, unit) || is_in(u"@*_+-./", unit)) {
            result.push_back(unit);
        } else if (unit < 0x100) {
            append_byte(result, unit);
        } else {
            std::u16string digits;
            append_byte(digits, unit >> 8);
            append_byte(digits, unit & 0xFFU);
            result += u"%u" + digits.substr(1, 2) + digits.substr(4, 2);
        }
    }
    return heap.make_string(std::u16string_view(result));
}

// SPEC: B.2.1.2 unescape.
Completion unescape(NativeCall& call) {
    Heap& heap = call.heap();
    const StringView units = heap.view(call.argument(0));
    std::u16string result;
    for (std::uint32_t at = 0; at < units.size();) {
        if (units[at] == u'%') {
            const bool wide = at + 1 < units.size() && units[at + 1] == u'u';
            const auto number = wide ? hex_number(units, at + 2, 4) : hex_number(units, at + 1, 2);
            if (number) {
                result.push_back(static_cast<char16_t>(*number));
                at += wide ? 6 : 3;
                continue;
            }
        }
        result.push_back(units[at++]);
    }
    return heap.make_string(std::u16string_view(result));
}

constexpr NativeEntry kTable[] = {
    {"global", "decodeURI", 1, decode<true>, "vs"}, {"global", "decodeURIComponent", 1, decode<false>, "vs"},
    {"global", "encodeURI", 1, encode<true>, "vs"}, {"global", "encodeURIComponent", 1, encode<false>, "vs"},
    {"global", "escape", 1, escape, "vs"},          {"global", "unescape", 1, unescape, "vs"},
};

}  // namespace

NativeTable uri_natives() {
    return kTable;
}

}  // namespace loopscope::builtins
