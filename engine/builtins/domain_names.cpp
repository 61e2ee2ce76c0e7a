#include <utf8proc.h>

#include <array>
#include <string>
#include <utility>

#include "engine/builtins/native_support.h"
#include "engine/builtins/natives.h"
#include "engine/builtins/string_support.h"

// How the names of hosts are spelled: UTS #46 section 4, the mapping and the criteria of validity.
// SIMPLIFIED: names that are written from right to left, and those with joiners, are not judged.

namespace loopscope::builtins {

namespace {

enum class Verdict { Valid, Ignored, Disallowed, Unknown };

bool is_right_to_left(utf8proc_int32_t point) {
    const auto bidi = utf8proc_get_property(point)->bidi_class;
    return bidi == UTF8PROC_BIDI_CLASS_R || bidi == UTF8PROC_BIDI_CLASS_AL || bidi == UTF8PROC_BIDI_CLASS_AN;
}

Verdict judge(char32_t code) {
    const auto point = static_cast<utf8proc_int32_t>(code);
    if (code == 0x200C || code == 0x200D || is_right_to_left(point)) return Verdict::Unknown;
    if (utf8proc_get_property(point)->ignorable != 0) return Verdict::Ignored;
    if (code == 0xFFFD) return Verdict::Disallowed;
    switch (utf8proc_category(point)) {
        case UTF8PROC_CATEGORY_CC: return code < 0x80 ? Verdict::Valid : Verdict::Disallowed;
        case UTF8PROC_CATEGORY_CN:
        case UTF8PROC_CATEGORY_CF:
        case UTF8PROC_CATEGORY_CS:
        case UTF8PROC_CATEGORY_CO:
        case UTF8PROC_CATEGORY_ZL:
        case UTF8PROC_CATEGORY_ZP: return Verdict::Disallowed;
        default: return Verdict::Valid;
    }
}

/// What a code point becomes: folded and decomposed, but for the two letters that UTS #46 calls deviations.
void append_mapped(std::u32string& points, char32_t code) {
    if (code == U'ß' || code == U'ς') {
        points.push_back(code);
        return;
    }
    std::array<utf8proc_int32_t, 32> parts{};
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_COMPAT |
                                                        UTF8PROC_CASEFOLD | UTF8PROC_STABLE);
    const utf8proc_ssize_t count =
        utf8proc_decompose_char(static_cast<utf8proc_int32_t>(code), parts.data(), 32, options, nullptr);
    for (utf8proc_ssize_t i = 0; i < count; ++i)
        points.push_back(parts[static_cast<std::size_t>(i)] == 0x3002
                             ? U'.'
                             : static_cast<char32_t>(parts[static_cast<std::size_t>(i)]));
}

bool begins_with_mark(const std::u32string& points) {
    char32_t before = U'.';
    for (const char32_t point : points) {
        const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(point));
        if (before == U'.' && (category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC ||
                               category == UTF8PROC_CATEGORY_ME))
            return true;
        before = point;
    }
    return false;
}

// %map_domain(text) -> the name as it is looked up; undefined when it is none, null when that is not known
Completion map_domain(NativeCall& call) {
    std::u32string mapped;
    for (const char32_t point : code_points(call.heap().view(call.argument(0)))) {
        switch (judge(point)) {
            case Verdict::Unknown: return Value::null();
            case Verdict::Disallowed: return Value::undefined();
            case Verdict::Ignored: break;
            case Verdict::Valid: append_mapped(mapped, point); break;
        }
    }
    const std::u32string name = normalize(std::move(mapped), 0);
    if (begins_with_mark(name)) return Value::undefined();
    std::u16string units;
    for (const char32_t point : name) append_code_point(units, point);
    return call.heap().make_string(std::u16string_view(units));
}

constexpr NativeEntry kTable[] = {
    {"%", "map_domain", 1, map_domain},
};

}  // namespace

NativeTable domain_name_natives() {
    return kTable;
}

}  // namespace loopscope::builtins
