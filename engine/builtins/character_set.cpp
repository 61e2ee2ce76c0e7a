#include "engine/builtins/character_set.h"

#include <algorithm>

namespace loopscope::builtins {

CharacterSet::CharacterSet(std::initializer_list<Range> ranges) {
    for (const auto& [first, last] : ranges) add(first, last);
}

bool CharacterSet::contains(char32_t point) const {
    const auto after =
        std::upper_bound(ranges_.begin(), ranges_.end(), point,
                         [](char32_t wanted, const Range& range) { return wanted < range.first; });
    return after != ranges_.begin() && point <= std::prev(after)->second;
}

void CharacterSet::add(char32_t first, char32_t last) {
    // Every range that overlaps or touches the new one becomes part of it.
    const auto begin =
        ranges_.empty() || ranges_.back().second + 1 < first
            ? ranges_.end()
            : std::lower_bound(ranges_.begin(), ranges_.end(), first,
                               [](const Range& range, char32_t wanted) { return range.second + 1 < wanted; });
    auto end = begin;
    while (end != ranges_.end() && end->first <= last + 1) {
        first = std::min(first, end->first);
        last = std::max(last, end->second);
        ++end;
    }
    if (begin == end) {
        ranges_.insert(begin, {first, last});
    } else {
        *begin = {first, last};
        ranges_.erase(begin + 1, end);
    }
}

void CharacterSet::add(const CharacterSet& other) {
    for (const auto& [first, last] : other.ranges_) add(first, last);
}

CharacterSet CharacterSet::complement() const {
    CharacterSet result;
    char32_t next = 0;
    for (const auto& [first, last] : ranges_) {
        if (next < first) result.ranges_.emplace_back(next, first - 1);
        next = last + 1;
    }
    if (next <= kLast) result.ranges_.emplace_back(next, kLast);
    return result;
}

CharacterSet CharacterSet::intersection(const CharacterSet& other) const {
    CharacterSet result;
    auto left = ranges_.begin();
    auto right = other.ranges_.begin();
    while (left != ranges_.end() && right != other.ranges_.end()) {
        const char32_t first = std::max(left->first, right->first);
        const char32_t last = std::min(left->second, right->second);
        if (first <= last) result.ranges_.emplace_back(first, last);
        if (left->second < right->second) {
            ++left;
        } else {
            ++right;
        }
    }
    return result;
}

}  // namespace loopscope::builtins
