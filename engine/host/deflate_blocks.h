#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "engine/host/bit_sink.h"

namespace loopscope::host {

/// A literal byte (distance 0), or a match of a length over a distance.
struct DeflateSymbol {
    std::uint16_t distance = 0;
    std::uint16_t value = 0;  // the byte, or the length: 3 to 258
    bool operator==(const DeflateSymbol&) const = default;
};

/// The bytes that the symbols of a block stand for, when they are still at hand; and how many they are.
struct DeflateSource {
    std::string_view bytes;
    bool is_known = true;
    std::uint64_t length = 0;
};

enum class BlockCodes : std::uint8_t { Best, Fixed };

/// Writes one block: stored, with fixed or with dynamic codes, whichever is shortest as zlib counts.
/// SPEC: RFC 1951 section 3.2. RUNTIME: zlib trees.c, whose codes are not always the only best ones.
void write_block(BitSink& sink, std::span<const DeflateSymbol> symbols, const DeflateSource& source,
                 BlockCodes codes, bool is_last);

/// A stored block whose bytes follow elsewhere when `bytes` is shorter than `length`.
void write_stored_block(BitSink& sink, std::string_view bytes, std::uint32_t length, bool is_last);

/// An empty block with fixed codes: what a partial flush ends with.
void write_empty_fixed_block(BitSink& sink);

}  // namespace loopscope::host
