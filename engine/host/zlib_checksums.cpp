#include "engine/host/zlib_values.h"

namespace loopscope::host {

namespace {

constexpr std::array<std::uint32_t, 256> make_crc_table() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t remainder = byte;
        for (int bit = 0; bit < 8; ++bit)
            remainder = (remainder & 1) != 0 ? (remainder >> 1) ^ 0xedb88320U : remainder >> 1;
        table[byte] = remainder;
    }
    return table;
}

constexpr std::array<std::uint32_t, 256> kCrcTable = make_crc_table();

}  // namespace

std::uint32_t crc32_of(std::uint32_t before, std::string_view bytes) {
    std::uint32_t remainder = ~before;
    for (const char byte : bytes)
        remainder = kCrcTable[(remainder ^ static_cast<std::uint8_t>(byte)) & 255] ^ (remainder >> 8);
    return ~remainder;
}

std::uint32_t adler32_of(std::uint32_t before, std::string_view bytes) {
    constexpr std::uint32_t kModulus = 65521;
    std::uint32_t sum = before & 0xffff;
    std::uint32_t sum_of_sums = before >> 16;
    for (const char byte : bytes) {
        sum += static_cast<std::uint8_t>(byte);
        if (sum >= kModulus) sum -= kModulus;
        sum_of_sums += sum;
        if (sum_of_sums >= kModulus) sum_of_sums -= kModulus;
    }
    return sum_of_sums << 16 | sum;
}

}  // namespace loopscope::host
