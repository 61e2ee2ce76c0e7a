#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace loopscope::heap {

/// A 64-bit running hash, the same on every machine: for digests of heaps and for hash tables. Not for
/// adversaries.
class Digest {
  public:
    void add(std::uint64_t word) {
        state_ = (state_ ^ word) * 0x9E37'79B9'7F4A'7C15U;
        state_ ^= state_ >> 29;
    }
    void add_bytes(const void* bytes, std::size_t count) {
        const auto* from = static_cast<const unsigned char*>(bytes);
        add(count);
        for (; count >= 8; count -= 8, from += 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, from, 8);
            add(word);
        }
        std::uint64_t rest = 0;
        std::memcpy(&rest, from, count);
        if (count != 0) add(rest);
    }
    /// Never 0, so that 0 can mean "not known".
    std::uint64_t value() const { return state_ == 0 ? 1 : state_; }

  private:
    std::uint64_t state_ = 0x1234'5678'9ABC'DEF1U;
};

/// A hash of 32 bits of a few words.
inline std::uint32_t mix_hash(std::uint64_t word) {
    word *= 0x9E37'79B9'7F4A'7C15U;
    word ^= word >> 32;
    word *= 0xD6E8'FEB8'6659'FD93U;
    return static_cast<std::uint32_t>(word >> 32);
}

}  // namespace loopscope::heap
