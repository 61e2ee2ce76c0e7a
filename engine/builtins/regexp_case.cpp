#include "engine/builtins/regexp_case.h"

#include <utf8proc.h>

#include <array>
#include <map>
#include <string>
#include <utility>

#include "engine/builtins/string_support.h"

namespace loopscope::builtins {

namespace {

/// Unicode's CaseFolding.txt, statuses C and S.
char32_t simple_fold(char32_t point) {
    if (point == 0x130) return point;  // only folds to two letters, or in Turkish
    std::array<utf8proc_int32_t, 8> folded{};
    int boundary = 0;
    const utf8proc_ssize_t count =
        utf8proc_decompose_char(static_cast<utf8proc_int32_t>(point), folded.data(),
                                static_cast<utf8proc_ssize_t>(folded.size()), UTF8PROC_CASEFOLD, &boundary);
    if (count == 1) return static_cast<char32_t>(folded[0]);
    switch (point) {  // these fold to several letters and, simply, to one that is not the lower case
        case 0x1E9E: return 0xDF;
        case 0x1FD3: return 0x390;
        case 0x1FE3: return 0x3B0;
        case 0xFB05: return 0xFB06;
        default: return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(point)));
    }
}

char32_t upper_unit(char32_t point) {
    std::u16string units;
    append_code_point(units, point);
    const std::u16string upper = to_upper(heap::StringView(std::u16string_view(units)));
    if (upper.size() != 1 || (point >= 128 && upper[0] < 128)) return point;
    return upper[0];
}

/// The classes of more than one character, by what they all become.
using Classes = std::map<char32_t, CharacterSet>;

Classes make_classes(bool unicode) {
    constexpr char32_t kAfterLastCased = 0x1E960;  // beyond it no letter has a case
    Classes classes;
    for (char32_t point = 0; point < (unicode ? kAfterLastCased : 0x10000); ++point) {
        const char32_t canonical = canonicalize(point, unicode);
        if (canonical == point) continue;
        classes[canonical].add(point, point);
        classes[canonical].add(canonical, canonical);
    }
    return classes;
}

const Classes& classes_of(bool unicode) {
    // NOTE: tables that nothing changes, outside every machine.
    static const Classes kByUnit = make_classes(false);
    static const Classes kByFold = make_classes(true);
    return unicode ? kByFold : kByUnit;
}

}  // namespace

char32_t canonicalize(char32_t point, bool unicode) {
    if (point < 128) {
        if (unicode) return point >= U'A' && point <= U'Z' ? point + 32 : point;
        return point >= U'a' && point <= U'z' ? point - 32 : point;
    }
    return unicode ? simple_fold(point) : upper_unit(point);
}

CharacterSet close_over_case(const CharacterSet& set, bool unicode) {
    CharacterSet closed = set;
    for (const auto& [canonical, members] : classes_of(unicode)) {
        if (!members.intersection(set).empty()) closed.add(members);
    }
    return closed;
}

CharacterSet fold_case(const CharacterSet& set) {
    CharacterSet folded = set;
    for (const auto& [canonical, members] : classes_of(true)) {
        const CharacterSet found = members.intersection(set);
        if (found.empty()) continue;
        folded = folded.difference(members);
        folded.add(canonical, canonical);
    }
    return folded;
}

}  // namespace loopscope::builtins
