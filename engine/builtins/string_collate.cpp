#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/builtins/native_support.h"
#include "engine/builtins/natives.h"
#include "engine/builtins/string_support.h"

// ECMA-262 section 22.1.3.12: the order of texts as CLDR's root collation (ICU's default) has it.
// SIMPLIFIED: ASCII, and letters that are ASCII ones with one accent.

namespace loopscope::builtins {

namespace {

/// Punctuation and signs in their order; digits and letters come after them.
constexpr std::u32string_view kSigns = U"\t\n\v\f\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";

struct Weights {
    std::vector<std::u32string> primary;  // of each element; a number is one element where numbers count
    std::u32string accents;
    std::vector<bool> upper;
};

std::u32string primary_of(char32_t point) {
    const std::size_t sign = kSigns.find(point);
    if (sign != std::u32string_view::npos) return {1, static_cast<char32_t>(sign)};
    if (point >= U'0' && point <= U'9') return {2, 1, point};
    return {3, point | 0x20};
}

std::optional<Weights> weights_of(std::u32string points, bool numeric) {
    Weights weights;
    points = normalize(std::move(points), 1);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const char32_t point = points[i];
        if (point >= 0x300 && point <= 0x36F && !weights.accents.empty() && weights.accents.back() == 0) {
            if (weights.primary.back()[0] != 3) return std::nullopt;
            weights.accents.back() = point;
            continue;
        }
        if (point > 0x7E + 1) return std::nullopt;
        const bool ignorable = point < 9 || (point > 13 && point < 32) || point == 127;
        if (ignorable) continue;
        std::u32string primary = primary_of(point);
        if (numeric && primary[0] == 2) {
            std::size_t begin = i;
            while (begin < points.size() && points[begin] == U'0') ++begin;
            std::size_t end = begin;
            while (end < points.size() && points[end] >= U'0' && points[end] <= U'9') ++end;
            primary = {2, static_cast<char32_t>(end - begin)};
            primary += points.substr(begin, end - begin);
            i = end - 1;
        }
        weights.primary.push_back(std::move(primary));
        weights.accents.push_back(0);
        weights.upper.push_back(point >= U'A' && point <= U'Z');
    }
    return weights;
}

/// %collate(text, other, strength: 1 letters, 2 and accents, 3 and case, numeric) -> -1, 0, 1; undefined when
/// the order is not known here
Completion collate(NativeCall& call) {
    Heap& heap = call.heap();
    const std::u32string left = code_points(heap.view(call.argument(0)));
    const std::u32string right = code_points(heap.view(call.argument(1)));
    if (left == right || normalize(left, 0) == normalize(right, 0)) return Value::int32(0);
    const bool numeric = call.argument(3).is_true();
    const auto first = weights_of(left, numeric);
    const auto second = weights_of(right, numeric);
    if (!first || !second) return Value::undefined();
    if (first->primary != second->primary) return Value::int32(first->primary < second->primary ? -1 : 1);
    if (call.number(2) >= 2) {
        for (std::size_t i = 0; i < first->accents.size(); ++i) {
            const char32_t mine = first->accents[i];
            const char32_t theirs = second->accents[i];
            if (mine == theirs) continue;
            if (mine != 0 && theirs != 0) return Value::undefined();
            return Value::int32(mine == 0 ? -1 : 1);
        }
    }
    if (call.number(2) < 3 || first->upper == second->upper) return Value::int32(0);
    return Value::int32(first->upper < second->upper ? -1 : 1);
}

constexpr NativeEntry kTable[] = {
    {"%", "collate", 4, collate},
};

}  // namespace

NativeTable string_collate_natives() {
    return kTable;
}

}  // namespace loopscope::builtins
