#pragma once
// Which lines of two texts are the same ones, so that one line more in one of them moves none of the others
// apart, and where each line stands when texts are shown side by side.

#include <cstddef>
#include <limits>
#include <string_view>
#include <vector>

namespace loopscope::session {

constexpr std::size_t kNoLine = std::numeric_limits<std::size_t>::max();

struct LineAlignment {
    std::size_t first_count = 0;
    std::vector<std::size_t> partners;  // for each line of the other text the line of the first that it is
    // For each line without a partner one of the same text in the other list that has none either: it is at
    // another place there.
    std::vector<std::size_t> first_moves;
    std::vector<std::size_t> other_moves;
    std::size_t first_tail = 0;  // behind these two no line has a partner
    std::size_t other_tail = 0;
    // There is more of a text than its lines here; what only the other one has behind the tails tells
    // nothing.
    bool first_is_cut = false;
    bool other_is_cut = false;
};

/// A longest common subsequence of the two lists (Myers, "An O(ND) Difference Algorithm", 1986).
/// Cost: lines times differences. With more than kMostDifferences differences it is found piece by piece: all
/// pairs are of equal lines in their order still, but there might have been more of them.
LineAlignment align_lines(const std::vector<std::string_view>& first,
                          const std::vector<std::string_view>& other);
inline constexpr std::size_t kMostDifferences = 1'000;

/// A line of the first text, and what of the others stands beside it: the same line, or another one in its
/// place. kNoLine where there is none.
struct AlignedRow {
    std::size_t first = kNoLine;
    std::vector<std::size_t> others;
};

/// Texts side by side: every line of each stands in one row, in its order, and lines that are the same share
/// one. Where some lines stand instead of some of the first, they begin beside them.
struct SideBySide {
    std::vector<AlignedRow> rows;
    std::vector<std::size_t> first_rows;               // of each line
    std::vector<std::vector<std::size_t>> other_rows;  // of each line of each other text
};

SideBySide align_rows(std::size_t first_count, const std::vector<const LineAlignment*>& others);

/// Whether a row shows that one of the others is another text than the first: it lacks the line, or has
/// another one.
bool differs(const AlignedRow& row, std::size_t other, const LineAlignment& alignment);

}  // namespace loopscope::session
