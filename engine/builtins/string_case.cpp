#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "engine/builtins/native_support.h"
#include "engine/builtins/natives.h"
#include "engine/builtins/string_support.h"

// ECMA-262 sections 22.1.3.12, 22.1.3.15, 22.1.3.28 to 22.1.3.31: case, normal forms and collation.

namespace loopscope::builtins {

namespace {

using heap::StringView;

struct SpecialCase {
    char16_t from;
    std::u16string_view to;
};

/// Upper case that is longer than one code point (Unicode's SpecialCasing, the unconditional part), but for
/// the Greek letters with iota below that follow a rule (upper_of).
constexpr SpecialCase kSpecialCases[] = {
    {0x00DF, u"SS"},
    {0x0149, u"\u02BCN"},
    {0x01F0, u"J\u030C"},
    {0x0390, u"\u0399\u0308\u0301"},
    {0x03B0, u"\u03A5\u0308\u0301"},
    {0x0587, u"\u0535\u0552"},
    {0x1E96, u"H\u0331"},
    {0x1E97, u"T\u0308"},
    {0x1E98, u"W\u030A"},
    {0x1E99, u"Y\u030A"},
    {0x1E9A, u"A\u02BE"},
    {0x1F50, u"\u03A5\u0313"},
    {0x1F52, u"\u03A5\u0313\u0300"},
    {0x1F54, u"\u03A5\u0313\u0301"},
    {0x1F56, u"\u03A5\u0313\u0342"},
    {0x1FB2, u"\u1FBA\u0399"},
    {0x1FB3, u"\u0391\u0399"},
    {0x1FB4, u"\u0386\u0399"},
    {0x1FB6, u"\u0391\u0342"},
    {0x1FB7, u"\u0391\u0342\u0399"},
    {0x1FBC, u"\u0391\u0399"},
    {0x1FC2, u"\u1FCA\u0399"},
    {0x1FC3, u"\u0397\u0399"},
    {0x1FC4, u"\u0389\u0399"},
    {0x1FC6, u"\u0397\u0342"},
    {0x1FC7, u"\u0397\u0342\u0399"},
    {0x1FCC, u"\u0397\u0399"},
    {0x1FD2, u"\u0399\u0308\u0300"},
    {0x1FD3, u"\u0399\u0308\u0301"},
    {0x1FD6, u"\u0399\u0342"},
    {0x1FD7, u"\u0399\u0308\u0342"},
    {0x1FE2, u"\u03A5\u0308\u0300"},
    {0x1FE3, u"\u03A5\u0308\u0301"},
    {0x1FE4, u"\u03A1\u0313"},
    {0x1FE6, u"\u03A5\u0342"},
    {0x1FE7, u"\u03A5\u0308\u0342"},
    {0x1FF2, u"\u1FFA\u0399"},
    {0x1FF3, u"\u03A9\u0399"},
    {0x1FF4, u"\u038F\u0399"},
    {0x1FF6, u"\u03A9\u0342"},
    {0x1FF7, u"\u03A9\u0342\u0399"},
    {0x1FFC, u"\u03A9\u0399"},
    {0xFB00, u"FF"},
    {0xFB01, u"FI"},
    {0xFB02, u"FL"},
    {0xFB03, u"FFI"},
    {0xFB04, u"FFL"},
    {0xFB05, u"ST"},
    {0xFB06, u"ST"},
    {0xFB13, u"\u0544\u0546"},
    {0xFB14, u"\u0544\u0535"},
    {0xFB15, u"\u0544\u053B"},
    {0xFB16, u"\u054E\u0546"},
    {0xFB17, u"\u0544\u053D"},
};

void append_upper(std::u16string& units, char32_t point) {
    if (point >= 0x1F80 && point <= 0x1FAF) {  // ᾀ to ᾯ: the letter without iota, then a capital iota
        const char32_t row = 0x1F08 + ((point - 0x1F80) / 16) * 0x20 + ((point & 0xFU) & 7U);
        units.push_back(static_cast<char16_t>(point >= 0x1FA0 ? row + 0x20 : row));
        units.push_back(u'\u0399');
        return;
    }
    const auto* found =
        std::lower_bound(std::begin(kSpecialCases), std::end(kSpecialCases), point,
                         [](const SpecialCase& row, char32_t value) { return row.from < value; });
    if (found != std::end(kSpecialCases) && found->from == point) {
        units += found->to;
        return;
    }
    append_code_point(units, static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(point))));
}

bool is_cased(char32_t point) {
    const auto code = static_cast<utf8proc_int32_t>(point);
    const utf8proc_category_t category = utf8proc_category(code);
    return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LL ||
           category == UTF8PROC_CATEGORY_LT || utf8proc_islower(code) != 0 || utf8proc_isupper(code) != 0;
}

bool is_case_ignorable(char32_t point) {
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(point))) {
        case UTF8PROC_CATEGORY_MN:
        case UTF8PROC_CATEGORY_ME:
        case UTF8PROC_CATEGORY_CF:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_SK: return true;
        default: break;  // every other category: the word-break punctuation below
    }
    constexpr std::u32string_view kMidLetters =
        U"'.:\u00B7\u0387\u055F\u05F4\u2018\u2019\u2024\u2027\uFE13\uFE52\uFE55\uFF07\uFF0E\uFF1A";
    return kMidLetters.find(point) != std::u32string_view::npos;
}

/// Final_Sigma of Unicode's SpecialCasing: a cased letter before, none after, case-ignorable ones between.
bool is_final_sigma(const std::u32string& points, std::size_t at) {
    std::size_t before = at;
    while (before > 0 && is_case_ignorable(points[before - 1])) --before;
    if (before == 0 || !is_cased(points[before - 1])) return false;
    std::size_t after = at + 1;
    while (after < points.size() && is_case_ignorable(points[after])) ++after;
    return after == points.size() || !is_cased(points[after]);
}

bool is_ascii(StringView units) {
    return units.is_latin1() && std::none_of(units.latin1().begin(), units.latin1().end(),
                                             [](char unit) { return (unit & 0x80) != 0; });
}

Value ascii_mapped(Heap& heap, StringView units, char first, char last) {
    std::string mapped(units.latin1());
    for (char& unit : mapped) {
        if (unit >= first && unit <= last) unit = static_cast<char>(unit ^ 0x20);
    }
    return heap.make_string(std::string_view(mapped));
}

}  // namespace

std::u16string to_upper(StringView units) {
    std::u16string upper;
    for (const char32_t point : code_points(units)) append_upper(upper, point);
    return upper;
}

std::u16string to_lower(StringView units) {
    const std::u32string points = code_points(units);
    std::u16string lower;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points[i] == 0x130) {
            lower += u"i\u0307";
        } else if (points[i] == 0x3A3) {
            lower.push_back(is_final_sigma(points, i) ? u'\u03C2' : u'\u03C3');
        } else {
            append_code_point(
                lower, static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(points[i]))));
        }
    }
    return lower;
}

std::u32string normalize(std::u32string points, int form) {
    utf8proc_option_t options = UTF8PROC_STABLE;
    const auto with = [&options](utf8proc_option_t more) {
        options = static_cast<utf8proc_option_t>(options | more);
    };
    with(form == 0 || form == 2 ? UTF8PROC_COMPOSE : UTF8PROC_DECOMPOSE);
    if (form >= 2) with(UTF8PROC_COMPAT);
    std::vector<utf8proc_int32_t> buffer;
    for (const char32_t point : points) {
        std::array<utf8proc_int32_t, 32> parts{};
        const utf8proc_ssize_t count =
            utf8proc_decompose_char(static_cast<utf8proc_int32_t>(point), parts.data(), 32, options, nullptr);
        if (count <= 0 || (point >= 0xD800 && point <= 0xDFFF)) {
            buffer.push_back(static_cast<utf8proc_int32_t>(point));
        } else {
            buffer.insert(buffer.end(), parts.begin(), parts.begin() + count);
        }
    }
    // Canonical order: each run of marks by combining class, stable.
    const auto combining = [](utf8proc_int32_t point) {
        return utf8proc_get_property(point)->combining_class;
    };
    for (auto run = buffer.begin(); run != buffer.end();) {
        const auto end = std::find_if(run, buffer.end(), [&](auto point) { return combining(point) == 0; });
        std::stable_sort(run, end, [&](auto left, auto right) { return combining(left) < combining(right); });
        run = end == buffer.end() ? end : end + 1;
    }
    auto length = static_cast<utf8proc_ssize_t>(buffer.size());
    if ((options & UTF8PROC_COMPOSE) != 0) {
        length = utf8proc_normalize_utf32(buffer.data(), length, options);
    }
    points.assign(buffer.begin(), buffer.begin() + length);
    return points;
}

namespace {

// %to_upper(text), %to_lower(text)
Completion upper(NativeCall& call) {
    Heap& heap = call.heap();
    const StringView units = heap.view(call.argument(0));
    if (is_ascii(units)) return ascii_mapped(heap, units, 'a', 'z');
    return heap.make_string(std::u16string_view(to_upper(units)));
}
Completion lower(NativeCall& call) {
    Heap& heap = call.heap();
    const StringView units = heap.view(call.argument(0));
    if (is_ascii(units)) return ascii_mapped(heap, units, 'A', 'Z');
    return heap.make_string(std::u16string_view(to_lower(units)));
}

// %normalize(text, form) -> text; undefined when there is no such form
Completion normalized(NativeCall& call) {
    Heap& heap = call.heap();
    constexpr std::string_view kForms[] = {"NFC", "NFD", "NFKC", "NFKD"};
    for (int form = 0; form < 4; ++form) {
        if (!(heap.view(call.argument(1)) == kForms[form])) continue;
        if (is_ascii(heap.view(call.argument(0)))) return call.argument(0);
        std::u16string units;
        for (const char32_t point : normalize(code_points(heap.view(call.argument(0))), form)) {
            append_code_point(units, point);
        }
        return heap.make_string(std::u16string_view(units));
    }
    return Value::undefined();
}

constexpr NativeEntry kTable[] = {
    {"%", "to_upper", 1, upper},
    {"%", "to_lower", 1, lower},
    {"%", "normalize", 2, normalized},
};

}  // namespace

NativeTable string_case_natives() {
    return kTable;
}

}  // namespace loopscope::builtins
