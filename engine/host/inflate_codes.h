#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace loopscope::host {

/// Reads prefix codes bit by bit. SPEC: RFC 1951 section 3.2.2. A value.
class PrefixDecoder {
  public:
    /// Which sets of lengths may leave bits without a symbol.
    enum class Completeness : std::uint8_t { Full, OneCodeMayBeAlone };

    /// Whether the lengths make codes at all.
    bool build(std::span<const std::uint8_t> lengths, Completeness completeness);

    struct Found {
        int symbol = kNone;
        int length = 0;  // bits
    };
    static constexpr int kNone = -1;  // bits that no symbol has

    /// The symbol at the lowest bits; nothing when there are too few of them.
    std::optional<Found> find(std::uint64_t bits, int count) const;

  private:
    static constexpr int kLongest = 15;
    std::array<std::uint16_t, kLongest + 1> counts_{};  // of codes of each length
    std::vector<std::uint16_t> symbols_;                // in the order of their codes
};

}  // namespace loopscope::host
