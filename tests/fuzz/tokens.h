#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

// libFuzzer's own mutations turn a program into bytes that no parser takes. This one works on whole tokens
// and lines, so that what comes out is often a program again.

namespace loopscope::fuzz {

/// The text cut into words, numbers, runs of blank space and single other characters; joined they are the
/// text.
inline std::vector<std::string_view> tokens_of(std::string_view text) {
    const auto kind = [](char letter) {
        const auto byte = static_cast<unsigned char>(letter);
        if (std::isalnum(byte) || letter == '_' || letter == '$' || byte >= 0x80) return 0;
        return std::isspace(byte) ? 1 : 2;
    };
    std::vector<std::string_view> tokens;
    for (std::size_t begin = 0, end = 0; begin < text.size(); begin = end) {
        end = begin + 1;
        if (kind(text[begin]) != 2)
            while (end < text.size() && kind(text[end]) == kind(text[begin])) ++end;
        tokens.push_back(text.substr(begin, end - begin));
    }
    return tokens;
}

inline std::string joined(const std::vector<std::string_view>& parts) {
    std::string text;
    for (const std::string_view part : parts) text += part;
    return text;
}

/// The run of tokens from `begin` up to the bracket that closes the first one, if it opens; else the token
/// alone.
inline std::size_t end_of_group(const std::vector<std::string_view>& tokens, std::size_t begin) {
    const auto depth_of = [](std::string_view token) {
        if (token == "(" || token == "[" || token == "{") return 1;
        return token == ")" || token == "]" || token == "}" ? -1 : 0;
    };
    int depth = depth_of(tokens[begin]);
    std::size_t end = begin + 1;
    for (; depth > 0 && end < tokens.size(); ++end) depth += depth_of(tokens[end]);
    return end;
}

/// One change: a token or bracketed group of `text` removed, doubled, or replaced by one of `other`.
inline std::string mutate_tokens(std::string_view text, std::string_view other, std::uint32_t seed) {
    std::minstd_rand random(seed);
    std::vector<std::string_view> tokens = tokens_of(text);
    const std::vector<std::string_view> source = tokens_of(other);
    if (tokens.empty() || source.empty()) return std::string(text);
    const std::size_t begin = random() % tokens.size();
    const std::size_t end = end_of_group(tokens, begin);
    const std::size_t from = random() % source.size();
    const std::size_t to = end_of_group(source, from);
    const auto at = [&tokens](std::size_t place) {
        return tokens.begin() + static_cast<std::ptrdiff_t>(place);
    };
    const std::vector<std::string_view> group(at(begin), at(end));
    const auto choice = random() % 8;
    if (choice == 0) {
        tokens.erase(at(begin), at(end));
    } else if (choice == 1) {
        tokens.insert(at(begin), group.begin(), group.end());
    } else {
        if (choice > 2) tokens.erase(at(begin), at(end));
        tokens.insert(at(begin), source.begin() + static_cast<std::ptrdiff_t>(from),
                      source.begin() + static_cast<std::ptrdiff_t>(to));
    }
    return joined(tokens);
}

}  // namespace loopscope::fuzz

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t max_size);

/// libFuzzer's hook: every fourth mutation is its own one (which knows the dictionary), the others are of
/// tokens.
extern "C" inline std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                                      std::size_t max_size, unsigned seed) {
    if (seed % 4 == 0 || size == 0) return LLVMFuzzerMutate(data, size, max_size);
    const std::string text(reinterpret_cast<const char*>(data), size);
    const std::string changed = loopscope::fuzz::mutate_tokens(text, text, seed / 4);
    const std::size_t length = std::min(changed.size(), max_size);
    std::copy_n(changed.begin(), length, data);
    return length;
}

/// The same for two inputs: tokens of the second take the place of some of the first.
extern "C" inline std::size_t LLVMFuzzerCustomCrossOver(const std::uint8_t* first, std::size_t first_size,
                                                        const std::uint8_t* second, std::size_t second_size,
                                                        std::uint8_t* out, std::size_t max_size,
                                                        unsigned seed) {
    const std::string_view other(reinterpret_cast<const char*>(second), second_size);
    std::string text(reinterpret_cast<const char*>(first), first_size);
    for (unsigned i = 0; i < 1 + seed % 4; ++i) text = loopscope::fuzz::mutate_tokens(text, other, seed + i);
    const std::size_t length = std::min(text.size(), max_size);
    std::copy_n(text.begin(), length, out);
    return length;
}
