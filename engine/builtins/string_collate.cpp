#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/builtins/native_support.h"
#include "engine/builtins/natives.h"
#include "engine/builtins/string_support.h"

// ECMA-262 section 22.1.3.12 and ECMA-402 section 10.3.3.2: the order of texts as CLDR's root collation
// (ICU's default) has it, and what a language has otherwise. SIMPLIFIED: Latin letters, their accents and
// common signs.

namespace loopscope::builtins {

namespace {

/// Punctuation and signs in their order; digits and letters come after them. What is punctuation can be
/// ignored.
constexpr std::u32string_view kPunctuation = U"\t\n\v\f\r _-‐–—,;:!¡?¿.·'‘’‚‛‹›\"“”„«»()[]{}§¶@*/\\&#%‰†‡•";
constexpr std::u32string_view kSigns = U"`´^¯¨¸°©®←→↑↓+±÷×<=>¬|¦~−∞≤≥■●★✓✗¤¢$£¥€";
/// Accents from the one that counts least.
constexpr std::u32string_view kAccents =
    U"\u0332\u0313\u0314\u0301\u0300\u0306\u0302\u030C\u030A\u0342\u0308\u030B\u0303\u0307\u0338\u0327\u0328"
    U"\u0304";

/// Letters that are others with something more, or have a place of their own behind another.
struct SpecialLetter {
    char32_t lower, upper;
    std::u32string_view letters;
    bool is_own;
};
constexpr SpecialLetter kSpecialLetters[] = {
    {U'æ', U'Æ', U"ae", false},      {U'œ', U'Œ', U"oe", false},      {U'ß', U'ẞ', U"ss", false},
    {U'ø', U'Ø', U"o\u0338", false}, {U'ł', U'Ł', U"l\u0338", false}, {U'đ', U'Đ', U"d\u0338", false},
    {U'þ', U'Þ', U"z", true},        {U'ı', U'ı', U"i", true},
};
constexpr char32_t kNoAccent = 1;
constexpr char32_t kBesides = 100;  // the accent of what only a letter of its own has
constexpr char32_t kOwnPlace = 99;

struct Weights {
    std::vector<std::u32string> primary;  // of each element; a number is one element where numbers count
    std::u32string accents;               // of each element kNoAccent, and what its accents weigh
    std::vector<bool> upper;
};

struct Order {
    bool numeric = false;
    bool ignores_punctuation = false;
    /// "z å ä =æ|h ch": what follows z or h in a language, in lower case; '=' differs as an accent does.
    std::u32string rules;
};

bool is_upper(char32_t point) {
    return point >= U'A' && point <= U'Z';
}

/// The text that matters for the rules: decomposed, in lower case.
std::u32string folded(std::u32string_view points) {
    std::u32string text(points);
    for (char32_t& point : text) {
        if (is_upper(point)) point |= 0x20;
        for (const SpecialLetter& letter : kSpecialLetters)
            if (letter.upper == point) point = letter.lower;
    }
    return text;
}

/// Reads one text from its beginning to its end; `weigh` gives nothing for a text with letters not known
/// here.
class Reader {
  public:
    Reader(std::u32string points, const Order& order)
        : points_(normalize(std::move(points), 1)), lower_(folded(points_)), order_(order) {}

    std::optional<Weights> weigh() {
        while (at_ < points_.size()) {
            if (take_tailored() || take_accent() || take_ignorable() || take_sign() || take_digits())
                continue;
            if (take_letter() || take_special()) continue;
            return std::nullopt;
        }
        return std::move(weights_);
    }

  private:
    void add(std::u32string primary, char32_t accent, std::size_t letters) {
        weights_.primary.push_back(std::move(primary));
        weights_.accents += kNoAccent;
        if (accent != 0) weights_.accents += accent;
        for (std::size_t i = 0; i < letters; ++i)
            weights_.upper.push_back(points_[at_ + i] != lower_[at_ + i]);
        at_ += letters;
    }

    /// The longest letter of the language's own that begins here.
    bool take_tailored() {
        if (order_.rules.empty()) return false;
        const std::u32string_view rest = std::u32string_view(lower_).substr(at_);
        std::u32string best;
        std::u32string primary;
        char32_t accent = 0;
        char32_t base = 0;
        char32_t place = 0;
        char32_t equals = 0;
        for (std::size_t i = 0; i <= order_.rules.size();) {
            const std::size_t end = std::min(order_.rules.find_first_of(U" |", i), order_.rules.size());
            std::u32string token = order_.rules.substr(i, end - i);
            const bool is_equal = token.starts_with(U"=");
            if (is_equal) token.erase(0, 1);
            if (base == 0) {
                base = token[0];
            } else {
                place += is_equal ? 0 : 1;
                equals = is_equal ? equals + 1 : 0;
                token = normalize(std::move(token), 1);
                if (rest.starts_with(token) && token.size() > best.size()) {
                    best = token;
                    primary = place == 0 ? std::u32string{3, base} : std::u32string{3, base, place};
                    accent = equals == 0 ? 0 : kBesides + equals;
                }
            }
            if (end < order_.rules.size() && order_.rules[end] == U'|') base = place = equals = 0;
            i = end + 1;
        }
        if (best.empty()) return false;
        add(primary, accent, best.size());
        return true;
    }

    bool take_accent() {
        const std::size_t rank = kAccents.find(points_[at_]);
        if (rank == std::u32string_view::npos || weights_.accents.empty()) return false;
        weights_.accents += kNoAccent + 1 + static_cast<char32_t>(rank);
        ++at_;
        return true;
    }

    bool take_ignorable() {
        const char32_t point = points_[at_];
        const bool is_control = point < 9 || (point > 13 && point < 32) || point == 127;
        const bool is_ignored =
            order_.ignores_punctuation && kPunctuation.find(point) != std::u32string_view::npos;
        if (is_control || is_ignored) ++at_;
        return is_control || is_ignored;
    }

    bool take_sign() {
        const std::size_t punctuation = kPunctuation.find(points_[at_]);
        const std::size_t sign = kSigns.find(points_[at_]);
        if (punctuation == std::u32string_view::npos && sign == std::u32string_view::npos) return false;
        const std::size_t place =
            sign == std::u32string_view::npos ? punctuation : kPunctuation.size() + sign;
        add({1, static_cast<char32_t>(place)}, 0, 1);
        return true;
    }

    bool take_digits() {
        const auto is_digit = [this](std::size_t at) {
            return at < points_.size() && points_[at] >= U'0' && points_[at] <= U'9';
        };
        if (!is_digit(at_)) return false;
        if (!order_.numeric) {
            add({2, 1, points_[at_]}, 0, 1);
            return true;
        }
        std::size_t end = at_;
        while (is_digit(end)) ++end;
        std::size_t begin = at_;
        while (begin < end && points_[begin] == U'0') ++begin;
        std::u32string primary{2, static_cast<char32_t>(end - begin)};
        add(primary + points_.substr(begin, end - begin), 0, 1);
        at_ = end;
        return true;
    }

    bool take_letter() {
        if (lower_[at_] < U'a' || lower_[at_] > U'z') return false;
        add({3, lower_[at_]}, 0, 1);
        return true;
    }

    bool take_special() {
        for (const SpecialLetter& letter : kSpecialLetters) {
            if (letter.lower != lower_[at_]) continue;
            const bool has_accent = kAccents.find(letter.letters.back()) != std::u32string_view::npos;
            std::u32string primary{3, letter.letters[0]};
            if (letter.is_own) primary += kOwnPlace;
            const char32_t accent =
                has_accent ? kNoAccent + 1 + static_cast<char32_t>(kAccents.find(letter.letters.back())) : 0;
            add(std::move(primary), letter.is_own || has_accent ? accent : kBesides, 1);
            if (letter.is_own || has_accent) return true;
            weights_.primary.push_back({3, letter.letters[1]});
            weights_.accents += kNoAccent;
            return true;
        }
        return false;
    }

    std::u32string points_;
    std::u32string lower_;
    const Order& order_;
    Weights weights_;
    std::size_t at_ = 0;
};

int compare_weights(const Weights& first, const Weights& second, std::string_view sensitivity,
                    bool upper_first) {
    if (first.primary != second.primary) return first.primary < second.primary ? -1 : 1;
    if (sensitivity == "base") return 0;
    if (sensitivity != "case" && first.accents != second.accents)
        return first.accents < second.accents ? -1 : 1;
    if (sensitivity == "accent" || first.upper == second.upper) return 0;
    return (first.upper < second.upper) != upper_first ? -1 : 1;
}

/// %collate(text, other, sensitivity, numeric, the language's rules, upper case first, ignore punctuation) ->
/// -1, 0, 1; undefined when the order is not known here
Completion collate(NativeCall& call) {
    Heap& heap = call.heap();
    const std::u32string left = code_points(heap.view(call.argument(0)));
    const std::u32string right = code_points(heap.view(call.argument(1)));
    if (left == right || normalize(left, 0) == normalize(right, 0)) return Value::int32(0);
    const Order order{call.argument(3).is_true(), call.argument(6).is_true(),
                      code_points(heap.view(call.argument(4)))};
    const auto first = Reader(left, order).weigh();
    const auto second = Reader(right, order).weigh();
    if (!first || !second) return Value::undefined();
    const std::string sensitivity = heap.utf8(call.argument(2));
    return Value::int32(compare_weights(*first, *second, sensitivity, call.argument(5).is_true()));
}

constexpr NativeEntry kTable[] = {
    {"%", "collate", 7, collate},
};

}  // namespace

NativeTable string_collate_natives() {
    return kTable;
}

}  // namespace loopscope::builtins
