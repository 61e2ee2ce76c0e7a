#include "app/present/fuzzy.h"

#include <algorithm>

namespace loopscope::present {

namespace {

constexpr int kWordStart = 8;
constexpr int kWhole = 12;
constexpr int kTogether = 7;
constexpr int kMostGap = 3;

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool is_letter(char c) {
    return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool starts_word(std::string_view text, std::size_t at) {
    if (at == 0 || !is_letter(text[at - 1])) return true;
    return text[at] >= 'A' && text[at] <= 'Z' && text[at - 1] >= 'a' && text[at - 1] <= 'z';
}

// The letters of one word from a place on, each as soon as it comes.
std::optional<int> score_from(std::string_view word, std::string_view text, std::size_t start) {
    int score = starts_word(text, start) ? kWordStart : 0;
    std::size_t at = start;
    for (std::size_t letter = 1; letter < word.size(); ++letter) {
        std::size_t next = at + 1;
        while (next < text.size() && lower(text[next]) != lower(word[letter])) ++next;
        if (next >= text.size()) return std::nullopt;
        if (next == at + 1) {
            score += kTogether;
        } else {
            score -= static_cast<int>(std::min<std::size_t>(next - at - 1, kMostGap));
            if (starts_word(text, next)) score += kWordStart;
        }
        at = next;
    }
    // Letters strewn over a long text say nothing.
    if (at - start + 1 > 4 * word.size() + kMostGap) return std::nullopt;
    if (at + 1 - start == word.size() && (at + 1 == text.size() || !is_letter(text[at + 1]))) score += kWhole;
    return score;
}

std::optional<int> score_word(std::string_view word, std::string_view text) {
    std::optional<int> best;
    for (std::size_t start = 0; start < text.size(); ++start) {
        if (lower(text[start]) != lower(word[0])) continue;
        if (const auto score = score_from(word, text, start)) best = std::max(best.value_or(*score), *score);
    }
    return best;
}

}  // namespace

std::optional<int> fuzzy_score(std::string_view typed, std::string_view text) {
    int total = 0;
    while (!typed.empty()) {
        const std::size_t stop = std::min(typed.find(' '), typed.size());
        const std::string_view word = typed.substr(0, stop);
        typed.remove_prefix(std::min(typed.size(), stop + 1));
        if (word.empty()) continue;
        const std::optional<int> score = score_word(word, text);
        if (!score) return std::nullopt;
        total += *score;
    }
    return total;
}

}  // namespace loopscope::present
