#include <utf8proc.h>

#include <cstdint>
#include <string>
#include <vector>

#include "engine/builtins/native_support.h"
#include "engine/builtins/natives.h"
#include "engine/builtins/string_support.h"

// ECMA-402 section 19 (Intl.Segmenter), by Unicode's annex 29.
// SIMPLIFIED: words and sentences of scripts with spaces between their words; others are not known here.

namespace loopscope::builtins {

namespace {

struct Point {
    char32_t code = 0;
    std::uint32_t offset = 0;  // in UTF-16 units
};

std::vector<Point> points_of(heap::StringView text) {
    std::vector<Point> points;
    std::uint32_t offset = 0;
    for (const char32_t code : code_points(text)) {
        points.push_back({code, offset});
        offset += code > 0xFFFF ? 2 : 1;
    }
    points.push_back({0, offset});  // the end
    return points;
}

/// Where graphemes end, as indices of points.
std::vector<std::size_t> grapheme_ends(const std::vector<Point>& points) {
    std::vector<std::size_t> ends;
    utf8proc_int32_t state = 0;
    const std::size_t count = points.size() - 1;
    for (std::size_t i = 1; i < count; ++i) {
        const auto before = static_cast<utf8proc_int32_t>(points[i - 1].code);
        if (utf8proc_grapheme_break_stateful(before, static_cast<utf8proc_int32_t>(points[i].code), &state))
            ends.push_back(i);
    }
    if (count > 0) ends.push_back(count);
    return ends;
}

enum class WordClass : std::uint8_t {
    Letter,
    Number,
    Underscore,
    Extend,
    MidLetter,  // between letters
    MidNumber,  // between digits
    MidAny,     // between either
    Space,
    Emoji,
    Other,
    Unknown,  // needs a dictionary
};

WordClass word_class(char32_t code) {
    switch (code) {
        case U':':
        case U'\u00B7': return WordClass::MidLetter;
        case U',':
        case U';': return WordClass::MidNumber;
        case U'.':
        case U'\'':
        case U'\u2019':
        case U'\u2018': return WordClass::MidAny;
        case U' ': return WordClass::Space;
        default: break;  // NOTE: any other character
    }
    const bool wants_dictionary = (code >= 0x0E00 && code < 0x1100) || (code >= 0x1780 && code < 0x1800) ||
                                  (code >= 0x2E80 && code < 0xA4D0) || (code >= 0xAC00 && code < 0xD7B0) ||
                                  (code >= 0xF900 && code < 0xFB00) || (code >= 0xFF66 && code < 0xFFE0) ||
                                  (code >= 0x0590 && code < 0x0600) || (code >= 0x20000 && code < 0x40000);
    if (wants_dictionary) return WordClass::Unknown;
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(code))) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO: return WordClass::Letter;
        case UTF8PROC_CATEGORY_ND: return WordClass::Number;
        case UTF8PROC_CATEGORY_PC: return WordClass::Underscore;
        case UTF8PROC_CATEGORY_MN:
        case UTF8PROC_CATEGORY_ME:
        case UTF8PROC_CATEGORY_MC:
        case UTF8PROC_CATEGORY_CF: return WordClass::Extend;
        default: break;  // NOTE: any other category
    }
    return code >= 0x1F000 ? WordClass::Emoji : WordClass::Other;
}

bool is_word(WordClass it) {
    return it == WordClass::Letter || it == WordClass::Number;
}

/// Annex 29, rules WB5 to WB13b, for two neighbours and what stands around them.
bool joins(WordClass before, WordClass left, WordClass right, WordClass after) {
    if (left == WordClass::Space && right == WordClass::Space) return true;
    if (is_word(left) && is_word(right)) return true;
    const auto mid_of = [](WordClass it, WordClass kind) { return it == kind || it == WordClass::MidAny; };
    if (left == WordClass::Letter && mid_of(right, WordClass::MidLetter) && after == WordClass::Letter)
        return true;
    if (right == WordClass::Letter && mid_of(left, WordClass::MidLetter) && before == WordClass::Letter)
        return true;
    if (left == WordClass::Number && mid_of(right, WordClass::MidNumber) && after == WordClass::Number)
        return true;
    if (right == WordClass::Number && mid_of(left, WordClass::MidNumber) && before == WordClass::Number)
        return true;
    const bool under_left = left == WordClass::Underscore;
    const bool under_right = right == WordClass::Underscore;
    return (under_right && (is_word(left) || under_left)) || (under_left && is_word(right));
}

/// Ends of words as offsets, a word-like one with the sign turned; false where a dictionary is needed.
bool word_ends(const std::vector<Point>& points, std::vector<std::int64_t>& ends) {
    // Graphemes count as their first character (WB4).
    std::vector<WordClass> classes;
    std::vector<std::size_t> starts;
    std::size_t begin = 0;
    for (const std::size_t end : grapheme_ends(points)) {
        for (std::size_t i = begin; i < end; ++i)
            if (word_class(points[i].code) == WordClass::Unknown) return false;
        classes.push_back(word_class(points[begin].code));
        starts.push_back(begin);
        begin = end;
    }
    bool word_like = false;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        word_like = word_like || is_word(classes[i]);
        const bool last = i + 1 == classes.size();
        const auto at = [&](std::size_t index) {
            return index < classes.size() ? classes[index] : WordClass::Other;
        };
        if (!last && joins(i == 0 ? WordClass::Other : classes[i - 1], classes[i], classes[i + 1], at(i + 2)))
            continue;
        const std::int64_t offset = last ? points.back().offset : points[starts[i + 1]].offset;
        ends.push_back(word_like ? -offset : offset);
        word_like = false;
    }
    return true;
}

// %segment_ends(text, words): where graphemes or words end; an end of what is like a word is negative.
// Undefined where a dictionary is needed.
Completion segment_ends(NativeCall& call) {
    Heap& heap = call.heap();
    const std::vector<Point> points = points_of(heap.view(call.argument(0)));
    std::vector<std::int64_t> ends;
    if (call.argument(1).is_true()) {
        if (!word_ends(points, ends)) return Value::undefined();
    } else {
        for (const std::size_t end : grapheme_ends(points)) ends.push_back(points[end].offset);
    }
    std::vector<Value> values;
    values.reserve(ends.size());
    for (const std::int64_t end : ends) values.push_back(Value::number(static_cast<double>(end)));
    return heap.make_array(call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), values);
}

constexpr NativeEntry kTable[] = {
    {"%", "segment_ends", 2, segment_ends},
};

}  // namespace

NativeTable segmentation_natives() {
    return kTable;
}

}  // namespace loopscope::builtins
