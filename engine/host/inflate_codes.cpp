#include "engine/host/inflate_codes.h"

#include <algorithm>

namespace loopscope::host {

bool PrefixDecoder::build(std::span<const std::uint8_t> lengths, Completeness completeness) {
    counts_ = {};
    symbols_.clear();
    for (const std::uint8_t length : lengths) ++counts_[length];
    counts_[0] = 0;
    int longest = kLongest;
    while (longest > 0 && counts_[static_cast<std::size_t>(longest)] == 0) --longest;
    if (longest == 0) return true;  // no codes: an error when one is read
    int left = 1;
    for (std::size_t length = 1; length <= kLongest; ++length) {
        left = 2 * left - counts_[length];
        if (left < 0) return false;
    }
    if (left > 0 && (completeness == Completeness::Full || longest != 1)) return false;
    std::array<std::uint16_t, kLongest + 2> begins{};
    for (std::size_t length = 1; length <= kLongest; ++length)
        begins[length + 1] = static_cast<std::uint16_t>(begins[length] + counts_[length]);
    symbols_.resize(begins[kLongest + 1]);
    for (std::size_t symbol = 0; symbol < lengths.size(); ++symbol) {
        if (lengths[symbol] != 0) symbols_[begins[lengths[symbol]]++] = static_cast<std::uint16_t>(symbol);
    }
    return true;
}

std::optional<PrefixDecoder::Found> PrefixDecoder::find(std::uint64_t bits, int count) const {
    int code = 0;
    int first = 0;
    int before = 0;
    for (int length = 1; length <= kLongest; ++length) {
        if (length > count) return std::nullopt;
        code |= static_cast<int>(bits >> (length - 1) & 1);
        const int here = counts_[static_cast<std::size_t>(length)];
        if (code - first < here)
            return Found{symbols_[static_cast<std::size_t>(before + code - first)], length};
        if (symbols_.size() <= 1) return Found{kNone, 1};  // the other bit, or any
        before += here;
        first = (first + here) << 1;
        code <<= 1;
    }
    return Found{kNone, kLongest};
}

}  // namespace loopscope::host
