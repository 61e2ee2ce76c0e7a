#pragma once

#include <cstdint>
#include <string>

namespace loopscope::host {

/// Bytes that wait to be read by somebody, written bit by bit, the lowest first. SPEC: RFC 1951
/// section 3.1.1.
struct BitSink {
    std::string bytes;
    std::uint32_t bits = 0;
    int bit_count = 0;  // below 8

    void put(std::uint32_t value, int length) {
        bits |= value << bit_count;
        bit_count += length;
        while (bit_count >= 8) {
            put_byte(bits);
            bits >>= 8;
            bit_count -= 8;
        }
    }
    /// Fills the begun byte with zeros.
    void align() {
        if (bit_count > 0) put_byte(bits);
        bits = 0;
        bit_count = 0;
    }
    void put_byte(std::uint32_t byte) { bytes.push_back(static_cast<char>(byte & 255)); }
    /// Least significant byte first; only between two bytes.
    void put_little(std::uint64_t value, int count) {
        for (int at = 0; at < count; ++at) put_byte(static_cast<std::uint32_t>(value >> (8 * at)));
    }
    void put_big(std::uint64_t value, int count) {
        for (int at = count - 1; at >= 0; --at) put_byte(static_cast<std::uint32_t>(value >> (8 * at)));
    }
    bool operator==(const BitSink&) const = default;
};

}  // namespace loopscope::host
