#include "engine/host/storage_hash.h"

#include <algorithm>
#include <string_view>

// RUNTIME: rapidhash, version 1, with its usual seed; blink/renderer/platform/wtf/text/string_hasher.h.

namespace loopscope::host {

namespace {

constexpr std::uint64_t kSeed = 0xbdd89aa982704029;
constexpr std::uint64_t kSecrets[] = {0x2d358dccaa6c78a5, 0x8bb84b93962eacc9, 0x4b33a62ed433d4a3};
constexpr std::uint32_t kKeptBits = 0xffffff;
constexpr std::size_t kShort = 16;
constexpr std::size_t kBlock = 48;

struct Product {
    std::uint64_t low;
    std::uint64_t high;
};

/// The 128 bits of a product, from four products of halves.
Product product(std::uint64_t a, std::uint64_t b) {
    const std::uint64_t low_a = a & UINT32_MAX;
    const std::uint64_t high_a = a >> 32;
    const std::uint64_t low_b = b & UINT32_MAX;
    const std::uint64_t high_b = b >> 32;
    const std::uint64_t first = low_a * low_b;
    const std::uint64_t second = high_a * low_b + (first >> 32);
    const std::uint64_t third = low_a * high_b + (second & UINT32_MAX);
    return {(third << 32) | (first & UINT32_MAX), high_a * high_b + (second >> 32) + (third >> 32)};
}

std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
    const Product both = product(a, b);
    return both.low ^ both.high;
}

std::uint64_t read(std::string_view bytes, std::size_t at, std::size_t count) {
    std::uint64_t value = 0;
    for (std::size_t i = count; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

std::uint64_t read_word(std::string_view bytes, std::size_t at) {
    return read(bytes, at, 8);
}

std::uint64_t mix_block(std::string_view bytes, std::size_t at, std::uint64_t seed, std::uint64_t secret) {
    return mix(read_word(bytes, at) ^ secret, read_word(bytes, at + 8) ^ seed);
}

/// Takes up all but the last bytes of a longer text.
std::uint64_t seed_of_longer(std::string_view bytes, std::uint64_t seed) {
    std::size_t at = 0;
    std::size_t left = bytes.size();
    if (left > kBlock) {
        std::uint64_t second = seed;
        std::uint64_t third = seed;
        do {
            seed = mix_block(bytes, at, seed, kSecrets[0]);
            second = mix_block(bytes, at + 16, second, kSecrets[1]);
            third = mix_block(bytes, at + 32, third, kSecrets[2]);
            at += kBlock;
            left -= kBlock;
        } while (left >= kBlock);
        seed ^= second ^ third;
    }
    if (left > 16) seed = mix_block(bytes, at, seed ^ kSecrets[1], kSecrets[2]);
    if (left > 32) seed = mix_block(bytes, at + 16, seed, kSecrets[2]);
    return seed;
}

std::uint64_t rapid_hash(std::string_view bytes) {
    const std::size_t size = bytes.size();
    std::uint64_t seed = kSeed ^ mix(kSeed ^ kSecrets[0], kSecrets[1]) ^ size;
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    if (size > kShort) {
        seed = seed_of_longer(bytes, seed);
        first = read_word(bytes, size - 16);
        last = read_word(bytes, size - 8);
    } else if (size >= 4) {
        const std::size_t step = (size & 24) >> (size >> 3);
        first = read(bytes, 0, 4) << 32 | read(bytes, size - 4, 4);
        last = read(bytes, step, 4) << 32 | read(bytes, size - 4 - step, 4);
    } else if (size > 0) {
        first = read(bytes, 0, 1) << 56 | read(bytes, size >> 1, 1) << 32 | read(bytes, size - 1, 1);
    }
    const Product both = product(first ^ kSecrets[1], last ^ seed);
    return mix(both.low ^ kSecrets[0] ^ size, both.high ^ kSecrets[1]);
}

}  // namespace

std::uint32_t storage_hash(const std::u16string& text) {
    const bool is_latin = std::all_of(text.begin(), text.end(), [](char16_t unit) { return unit <= 0xff; });
    std::string bytes;
    for (const char16_t unit : text) {
        bytes.push_back(static_cast<char>(unit & 0xff));
        if (!is_latin) bytes.push_back(static_cast<char>(unit >> 8));
    }
    const auto hash = static_cast<std::uint32_t>(rapid_hash(bytes)) & kKeptBits;
    return hash == 0 ? (kKeptBits + 1) >> 1 : hash;
}

}  // namespace loopscope::host
