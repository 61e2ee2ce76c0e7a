#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace loopscope::builtins {

/// A set of code points (or of code units) as ranges: sorted, inclusive, neither overlapping nor adjacent.
/// NOTE: a part of a compiled regular expression, no part of the state.
class CharacterSet {
  public:
    static constexpr char32_t kLast = 0x10FFFF;
    using Range = std::pair<char32_t, char32_t>;

    CharacterSet() = default;
    CharacterSet(std::initializer_list<Range> ranges);

    const std::vector<Range>& ranges() const { return ranges_; }
    bool empty() const { return ranges_.empty(); }
    /// Cost: a binary search.
    bool contains(char32_t point) const;

    /// Ranges may come in any order. Cost of many at the end: constant each.
    void add(char32_t first, char32_t last);
    void add(const CharacterSet& other);
    CharacterSet complement() const;
    CharacterSet intersection(const CharacterSet& other) const;
    CharacterSet difference(const CharacterSet& other) const { return intersection(other.complement()); }

    bool operator==(const CharacterSet&) const = default;

  private:
    std::vector<Range> ranges_;
};

}  // namespace loopscope::builtins
