#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace loopscope::host {

/// What wraps compressed data. SPEC: RFC 1951, RFC 1950, RFC 1952.
enum class ZlibWrapper : std::uint8_t { Raw, Zlib, Gzip };

/// zlib's numbers of how much a call has to bring out.
enum class ZlibFlush : std::int8_t { None = 0, Partial = 1, Sync = 2, Full = 3, Finish = 4, Block = 5 };

/// zlib's numbers of how a call went.
enum class ZlibResult : std::int8_t {
    Ok = 0,
    StreamEnd = 1,
    NeedDictionary = 2,
    StreamError = -2,
    DataError = -3,
    BufferError = -5
};

/// One call's data: what is left of the input, what came out, and how much more room there is for that.
struct ZlibTransfer {
    std::string_view input;
    std::size_t room = 0;
    std::string output;
    std::string_view message;  // of an error; static text

    bool is_full() const { return room == 0; }
    void write(std::string_view bytes) {
        output.append(bytes);
        room -= bytes.size();
    }
    std::string_view take(std::size_t count) {
        const std::string_view taken = input.substr(0, count);
        input.remove_prefix(count);
        return taken;
    }
};

/// The checksums of RFC 1952 and RFC 1950, of what came before and then `bytes`. Linear.
std::uint32_t crc32_of(std::uint32_t before, std::string_view bytes);
std::uint32_t adler32_of(std::uint32_t before, std::string_view bytes);

/// Of a match's length (3 to 258) or distance (1 to 32768): where the code of each begins, and how many bits
/// follow it. SPEC: RFC 1951 section 3.2.5.
inline constexpr std::array<std::uint16_t, 29> kLengthBases = {3,  4,  5,  6,   7,   8,   9,   10,  11, 13,
                                                               15, 17, 19, 23,  27,  31,  35,  43,  51, 59,
                                                               67, 83, 99, 115, 131, 163, 195, 227, 258};
inline constexpr std::array<std::uint8_t, 29> kLengthExtraBits = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2,
                                                                  2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
inline constexpr std::array<std::uint16_t, 30> kDistanceBases = {
    1,   2,   3,   4,   5,   7,    9,    13,   17,   25,   33,   49,   65,    97,    129,
    193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};
inline constexpr std::array<std::uint8_t, 30> kDistanceExtraBits = {
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13};

/// In which order the lengths of the codes that code lengths are written in stand. SPEC: RFC 1951
/// section 3.2.7.
inline constexpr std::array<std::uint8_t, 19> kCodeLengthOrder = {16, 17, 18, 0, 8,  7, 9,  6, 10, 5,
                                                                  11, 4,  12, 3, 13, 2, 14, 1, 15};

inline constexpr int kEndOfBlock = 256;
inline constexpr int kFirstLengthCode = 257;

}  // namespace loopscope::host
