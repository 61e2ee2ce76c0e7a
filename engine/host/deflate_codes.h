#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/host/bit_sink.h"

namespace loopscope::host {

/// The prefix codes of one alphabet. SPEC: RFC 1951 section 3.2.2.
struct HuffmanCodes {
    std::vector<std::uint8_t> lengths;  // 0: no code
    std::vector<std::uint16_t> bits;    // the first bit lowest
    int last_used = -1;                 // the highest symbol with a code

    int length(int symbol) const { return lengths[static_cast<std::size_t>(symbol)]; }
    void write(BitSink& sink, int symbol) const {
        const auto at = static_cast<std::size_t>(symbol);
        sink.put(bits[at], lengths[at]);
    }
};

HuffmanCodes codes_of_lengths(std::vector<std::uint8_t> lengths);

/// The codes, none longer than `longest`, that zlib makes for symbols that occur so often; at least two. Adds
/// the bits that all the symbols need then, with the extra bits of each. RUNTIME: zlib trees.c, build_tree.
HuffmanCodes best_codes(std::span<const std::uint32_t> counts, int longest, int (*extra_bits)(int),
                        std::uint64_t& bits);

}  // namespace loopscope::host
