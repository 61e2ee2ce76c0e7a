#include "app/session/line_alignment.h"

#include <algorithm>
#include <cstdint>
#include <deque>
#include <map>
#include <string_view>

namespace loopscope::session {

namespace {

using Place = std::int64_t;

/// Equal lines have equal numbers, so that no text is compared twice.
struct Numbered {
    std::vector<std::uint32_t> first, other;
};

Numbered number_lines(const std::vector<std::string_view>& first,
                      const std::vector<std::string_view>& other) {
    std::map<std::string_view, std::uint32_t> known;
    const auto number = [&known](const std::vector<std::string_view>& lines) {
        std::vector<std::uint32_t> numbers;
        numbers.reserve(lines.size());
        for (const std::string_view line : lines)
            numbers.push_back(known.emplace(line, static_cast<std::uint32_t>(known.size())).first->second);
        return numbers;
    };
    return {number(first), number(other)};
}

/// The furthest places that are reached with so many differences, by diagonal; one vector for each number of
/// them, so that the way can be gone back.
class Search {
  public:
    Search(const Numbered& lines, Place first_from, Place other_from)
        : lines_(lines), first_from_(first_from), other_from_(other_from) {}

    /// Where it has come to: the ends of both, or as far as kMostDifferences lead.
    void run() {
        const auto first_end = static_cast<Place>(lines_.first.size()) - first_from_;
        const auto other_end = static_cast<Place>(lines_.other.size()) - other_from_;
        for (Place spent = 0;; ++spent) {
            reached_.emplace_back(static_cast<std::size_t>(spent + 1));
            Place best = -1;
            for (Place diagonal = -spent; diagonal <= spent; diagonal += 2) {
                Place first = enter(spent, diagonal);
                while (first < first_end && first - diagonal < other_end && is_same(first, first - diagonal))
                    ++first;
                at(spent, diagonal) = first;
                const Place other = first - diagonal;
                if (first > first_end || other > other_end) continue;
                if (2 * first - diagonal > best) {
                    best = 2 * first - diagonal;
                    diagonal_ = diagonal;
                }
                if (first == first_end && other == other_end) return;
            }
            if (spent == static_cast<Place>(kMostDifferences)) return;
        }
    }

    /// Notes the pairs on the way, and gives the place that was reached.
    std::pair<Place, Place> take(LineAlignment& alignment) const {
        Place diagonal = diagonal_;
        for (auto spent = static_cast<Place>(reached_.size()) - 1; spent >= 0; --spent) {
            const Place end = at(spent, diagonal);
            const Place start = enter(spent, diagonal);
            for (Place first = start; first < end; ++first)
                alignment.partners[static_cast<std::size_t>(other_from_ + first - diagonal)] =
                    static_cast<std::size_t>(first_from_ + first);
            if (spent > 0) diagonal += comes_from_above(spent, diagonal) ? 1 : -1;
        }
        const Place first = at(static_cast<Place>(reached_.size()) - 1, diagonal_);
        return {first_from_ + first, other_from_ + first - diagonal_};
    }

  private:
    [[nodiscard]] bool is_same(Place first, Place other) const {
        return lines_.first[static_cast<std::size_t>(first_from_ + first)] ==
               lines_.other[static_cast<std::size_t>(other_from_ + other)];
    }
    Place& at(Place spent, Place diagonal) {
        return reached_[static_cast<std::size_t>(spent)][static_cast<std::size_t>((diagonal + spent) / 2)];
    }
    [[nodiscard]] Place at(Place spent, Place diagonal) const {
        return reached_[static_cast<std::size_t>(spent)][static_cast<std::size_t>((diagonal + spent) / 2)];
    }
    /// The last difference is a line that only the other one has, not one that only the first has.
    [[nodiscard]] bool comes_from_above(Place spent, Place diagonal) const {
        if (diagonal == -spent) return true;
        return diagonal != spent && at(spent - 1, diagonal - 1) < at(spent - 1, diagonal + 1);
    }
    /// Where a diagonal is entered by the last difference.
    [[nodiscard]] Place enter(Place spent, Place diagonal) const {
        if (spent == 0) return 0;
        return comes_from_above(spent, diagonal) ? at(spent - 1, diagonal + 1)
                                                 : at(spent - 1, diagonal - 1) + 1;
    }

    const Numbered& lines_;
    Place first_from_, other_from_;
    std::vector<std::vector<Place>> reached_;
    Place diagonal_ = 0;  // of the place that is furthest
};

/// Where the lines of one other text stand among those of the first.
struct Layout {
    std::vector<std::size_t> beside;               // for each line of the first
    std::vector<std::vector<std::size_t>> before;  // for each line of the first and its end
};

Layout lay_out(const LineAlignment& alignment) {
    Layout layout;
    layout.beside.assign(alignment.first_count, kNoLine);
    layout.before.resize(alignment.first_count + 1);
    std::size_t free = 0;  // the next line of the first that has nothing beside it
    const std::size_t count = alignment.partners.size();
    for (std::size_t line = 0; line < count;) {
        // Lines that have no partner, up to the next one that has.
        std::size_t end = line;
        while (end < count && alignment.partners[end] == kNoLine) ++end;
        const std::size_t next = end < count ? alignment.partners[end] : alignment.first_count;
        for (; line < end; ++line) {
            if (free < next) {
                layout.beside[free++] = line;
            } else {
                layout.before[next].push_back(line);
            }
        }
        if (end == count) break;
        layout.beside[next] = line++;
        free = next + 1;
    }
    return layout;
}

void find_tails(LineAlignment& alignment) {
    for (std::size_t line = 0; line < alignment.partners.size(); ++line) {
        if (alignment.partners[line] == kNoLine) continue;
        alignment.first_tail = alignment.partners[line] + 1;
        alignment.other_tail = line + 1;
    }
}

/// Equal lines without partners belong together in their order.
void find_moves(const Numbered& lines, LineAlignment& alignment) {
    alignment.first_moves.assign(lines.first.size(), kNoLine);
    alignment.other_moves.assign(lines.other.size(), kNoLine);
    std::map<std::uint32_t, std::deque<std::size_t>> alone;  // lines of the other text, by their text
    std::vector<bool> has_partner(lines.first.size(), false);
    for (std::size_t line = 0; line < lines.other.size(); ++line) {
        if (alignment.partners[line] == kNoLine) {
            alone[lines.other[line]].push_back(line);
        } else {
            has_partner[alignment.partners[line]] = true;
        }
    }
    for (std::size_t line = 0; line < lines.first.size(); ++line) {
        if (has_partner[line]) continue;
        const auto found = alone.find(lines.first[line]);
        if (found == alone.end() || found->second.empty()) continue;
        alignment.first_moves[line] = found->second.front();
        alignment.other_moves[found->second.front()] = line;
        found->second.pop_front();
    }
}

/// Notes where each line stands.
void find_rows(SideBySide& texts, std::size_t others) {
    texts.other_rows.resize(others);
    for (std::size_t row = 0; row < texts.rows.size(); ++row) {
        if (texts.rows[row].first != kNoLine) texts.first_rows.push_back(row);
        for (std::size_t other = 0; other < others; ++other) {
            if (texts.rows[row].others[other] != kNoLine) texts.other_rows[other].push_back(row);
        }
    }
}

}  // namespace

LineAlignment align_lines(const std::vector<std::string_view>& first,
                          const std::vector<std::string_view>& other) {
    LineAlignment alignment;
    alignment.first_count = first.size();
    alignment.partners.assign(other.size(), kNoLine);
    const Numbered lines = number_lines(first, other);
    std::pair<Place, Place> place{0, 0};
    const std::pair<Place, Place> end{first.size(), other.size()};
    while (place.first < end.first && place.second < end.second) {
        Search search(lines, place.first, place.second);
        search.run();
        place = search.take(alignment);
    }
    find_tails(alignment);
    find_moves(lines, alignment);
    return alignment;
}

SideBySide align_rows(std::size_t first_count, const std::vector<const LineAlignment*>& others) {
    std::vector<Layout> layouts;
    layouts.reserve(others.size());
    for (const LineAlignment* other : others) layouts.push_back(lay_out(*other));
    SideBySide texts;
    std::vector<AlignedRow>& rows = texts.rows;
    for (std::size_t line = 0; line <= first_count; ++line) {
        std::size_t more = 0;
        for (const Layout& layout : layouts) more = std::max(more, layout.before[line].size());
        for (std::size_t row = 0; row < more; ++row) {
            AlignedRow& added = rows.emplace_back();
            for (const Layout& layout : layouts) {
                const std::vector<std::size_t>& before = layout.before[line];
                added.others.push_back(row < before.size() ? before[row] : kNoLine);
            }
        }
        if (line == first_count) break;
        rows.emplace_back().first = line;
        for (const Layout& layout : layouts) rows.back().others.push_back(layout.beside[line]);
    }
    find_rows(texts, others.size());
    return texts;
}

bool differs(const AlignedRow& row, std::size_t other, const LineAlignment& alignment) {
    const std::size_t line = row.others[other];
    if (line == kNoLine)
        return row.first != kNoLine && !(alignment.other_is_cut && row.first >= alignment.first_tail);
    if (row.first == kNoLine) return !(alignment.first_is_cut && line >= alignment.other_tail);
    return alignment.partners[line] != row.first;
}

}  // namespace loopscope::session
