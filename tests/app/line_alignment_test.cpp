#include "app/session/line_alignment.h"

#include <algorithm>
#include <random>
#include <string>

#include "tests/engine/catch.h"

namespace loopscope::session {

namespace {

using Lines = std::vector<std::string_view>;

/// By the textbook's table.
std::size_t length_of_longest(const Lines& first, const Lines& other) {
    std::vector<std::vector<std::size_t>> table(first.size() + 1, std::vector<std::size_t>(other.size() + 1));
    for (std::size_t i = 1; i <= first.size(); ++i) {
        for (std::size_t j = 1; j <= other.size(); ++j)
            table[i][j] = first[i - 1] == other[j - 1] ? table[i - 1][j - 1] + 1
                                                       : std::max(table[i - 1][j], table[i][j - 1]);
    }
    return table.back().back();
}

std::size_t check_pairs(const Lines& first, const Lines& other, const LineAlignment& alignment) {
    REQUIRE(alignment.partners.size() == other.size());
    std::size_t pairs = 0;
    std::size_t next = 0;
    for (std::size_t line = 0; line < other.size(); ++line) {
        const std::size_t partner = alignment.partners[line];
        if (partner == kNoLine) continue;
        REQUIRE(partner >= next);
        REQUIRE(first.at(partner) == other[line]);
        next = partner + 1;
        ++pairs;
    }
    return pairs;
}

/// "a|a  b|-  -|c*": both sides of each row, with a star where they differ.
std::string described(const Lines& first, const Lines& other) {
    const LineAlignment alignment = align_lines(first, other);
    std::string text;
    for (const AlignedRow& row : align_rows(first.size(), {&alignment}).rows) {
        text += text.empty() ? "" : " ";
        text += row.first == kNoLine ? "-" : std::string(first[row.first]);
        text += "|";
        text += row.others[0] == kNoLine ? "-" : std::string(other[row.others[0]]);
        text += differs(row, 0, alignment) ? "*" : "";
    }
    return text;
}

}  // namespace

TEST_CASE("The pairs of two lists of lines are a longest common subsequence", "[line_alignment]") {
    std::mt19937 random(7);
    const std::vector<std::string> letters{"a", "b", "c", "d", "e"};
    for (int round = 0; round < 400; ++round) {
        const std::size_t kinds = 1 + random() % letters.size();
        const auto make = [&] {
            Lines lines(random() % 14);
            for (std::string_view& line : lines) line = letters[random() % kinds];
            return lines;
        };
        const Lines first = make();
        const Lines other = make();
        CHECK(check_pairs(first, other, align_lines(first, other)) == length_of_longest(first, other));
    }
}

TEST_CASE("Lists that have little in common are paired piece by piece, in time", "[line_alignment]") {
    std::vector<std::string> texts;
    for (int line = 0; line < 30'000; ++line) texts.push_back("line " + std::to_string(line));
    Lines first;
    Lines other;
    for (std::size_t line = 0; line < texts.size(); ++line) {
        if (line % 3 != 0) first.push_back(texts[line]);
        if (line % 3 != 1) other.push_back(texts[line]);
    }
    CHECK(check_pairs(first, other, align_lines(first, other)) == texts.size() / 3);
}

TEST_CASE("One line more moves none of the others apart; what replaces a line stands beside it",
          "[line_alignment]") {
    CHECK(described({"a", "b", "c"}, {"a", "x", "b", "c"}) == "a|a -|x* b|b c|c");
    CHECK(described({"a", "b", "c"}, {"a", "c"}) == "a|a b|-* c|c");
    CHECK(described({"a", "b", "c"}, {"a", "x", "y", "c"}) == "a|a b|x* -|y* c|c");
    CHECK(described({"a", "b"}, {}) == "a|-* b|-*");
    CHECK(described({}, {"a"}) == "-|a*");
    CHECK(described({}, {}).empty());
}

TEST_CASE("Several texts stand beside one, and each keeps its rows", "[line_alignment]") {
    const Lines first{"a", "b"};
    const LineAlignment one = align_lines(first, {"a", "x", "y", "b"});
    const LineAlignment two = align_lines(first, {"z", "a", "w", "b"});
    const SideBySide texts = align_rows(first.size(), {&one, &two});
    REQUIRE(texts.rows.size() == 5);
    CHECK(texts.first_rows == std::vector<std::size_t>{1, 4});
    CHECK(texts.other_rows[0] == std::vector<std::size_t>{1, 2, 3, 4});
    CHECK(texts.other_rows[1] == std::vector<std::size_t>{0, 1, 2, 4});
}

TEST_CASE("A line that is printed at another place is told from one that is not printed",
          "[line_alignment]") {
    const LineAlignment alignment = align_lines({"a", "b", "c"}, {"b", "a", "d"});
    const auto alone = [](const std::vector<std::size_t>& moves) {
        return moves.size() - static_cast<std::size_t>(std::count(moves.begin(), moves.end(), kNoLine));
    };
    CHECK(alone(alignment.first_moves) == 1);
    CHECK(alone(alignment.other_moves) == 1);
    CHECK(alignment.first_moves[2] == kNoLine);
    CHECK(alignment.other_moves[2] == kNoLine);
}

TEST_CASE("What only one text has behind the end of one that was cut off makes no difference",
          "[line_alignment]") {
    LineAlignment alignment = align_lines({"a", "b", "c"}, {"a"});
    const SideBySide texts = align_rows(3, {&alignment});
    CHECK(differs(texts.rows[2], 0, alignment));
    alignment.other_is_cut = true;
    CHECK_FALSE(differs(texts.rows[2], 0, alignment));
}

}  // namespace loopscope::session
