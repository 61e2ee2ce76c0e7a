#include "engine/host/deflate_blocks.h"

#include <algorithm>
#include <array>
#include <vector>

#include "engine/host/deflate_codes.h"
#include "engine/host/zlib_values.h"

namespace loopscope::host {

namespace {

enum class BlockType : std::uint32_t { Stored = 0, Fixed = 1, Dynamic = 2 };

constexpr int kLiteralCodes = 286;
constexpr int kDistanceCodes = 30;
constexpr int kCodeLengthCodes = 19;
constexpr int kLongestCode = 15;
constexpr int kLongestCodeLengthCode = 7;

// Of the codes that code lengths are written in: the last length 3 to 6 times, a zero 3 to 10 or 11 to 138
// times.
constexpr int kRepeatLength = 16;
constexpr int kRepeatZeroShort = 17;
constexpr int kRepeatZeroLong = 18;

int length_code(int length) {
    const auto* after = std::upper_bound(kLengthBases.begin(), kLengthBases.end(), length);
    return static_cast<int>(after - kLengthBases.begin()) - 1;
}

int distance_code(int distance) {
    const auto* after = std::upper_bound(kDistanceBases.begin(), kDistanceBases.end(), distance);
    return static_cast<int>(after - kDistanceBases.begin()) - 1;
}

int extra_bits_of_literal(int code) {
    return code < kFirstLengthCode ? 0 : kLengthExtraBits[static_cast<std::size_t>(code - kFirstLengthCode)];
}

int extra_bits_of_distance(int code) {
    return kDistanceExtraBits[static_cast<std::size_t>(code)];
}

int extra_bits_of_code_length(int code) {
    constexpr std::array<int, 3> kBits = {2, 3, 7};
    return code < kRepeatLength ? 0 : kBits[static_cast<std::size_t>(code - kRepeatLength)];
}

struct FixedCodes {
    HuffmanCodes literals, distances;
};

FixedCodes make_fixed_codes() {
    std::vector<std::uint8_t> lengths(288, 8);
    std::fill(lengths.begin() + 144, lengths.begin() + 256, std::uint8_t{9});
    std::fill(lengths.begin() + 256, lengths.begin() + 280, std::uint8_t{7});
    return {codes_of_lengths(std::move(lengths)), codes_of_lengths(std::vector<std::uint8_t>(30, 5))};
}

const FixedCodes& fixed_codes() {
    static const FixedCodes codes = make_fixed_codes();
    return codes;
}

/// A code of the lengths' own alphabet, with what follows it.
struct LengthRun {
    int code = 0;
    int repeat = 0;
};

/// The lengths, runs of equal ones put together as zlib does. RUNTIME: scan_tree and send_tree.
void append_runs(const HuffmanCodes& codes, std::vector<LengthRun>& runs) {
    const int count = codes.last_used + 1;
    int before = -1;
    for (int at = 0; at < count;) {
        const int length = codes.length(at);
        const int most = length == 0 ? 138 : length == before ? 6 : 7;
        int run = 1;
        while (run < most && at + run < count && codes.length(at + run) == length) ++run;
        at += run;
        if (run < (length != 0 && length != before ? 4 : 3)) {
            for (int each = 0; each < run; ++each) runs.push_back({length, 0});
        } else if (length != 0) {
            if (length != before) {
                runs.push_back({length, 0});
                --run;
            }
            runs.push_back({kRepeatLength, run - 3});
        } else if (run <= 10) {
            runs.push_back({kRepeatZeroShort, run - 3});
        } else {
            runs.push_back({kRepeatZeroLong, run - 11});
        }
        before = length;
    }
}

struct DynamicCodes {
    HuffmanCodes literals, distances, code_lengths;
    std::vector<LengthRun> runs;
    int code_lengths_sent = 0;
    std::uint64_t bits = 0;        // of all of it
    std::uint64_t fixed_bits = 0;  // that the same symbols need with fixed codes
};

DynamicCodes make_dynamic_codes(std::span<const DeflateSymbol> symbols) {
    std::vector<std::uint32_t> literals(kLiteralCodes), distances(kDistanceCodes), lengths(kCodeLengthCodes);
    literals[kEndOfBlock] = 1;
    for (const DeflateSymbol& symbol : symbols) {
        if (symbol.distance == 0) {
            ++literals[symbol.value];
        } else {
            ++literals[static_cast<std::size_t>(kFirstLengthCode + length_code(symbol.value))];
            ++distances[static_cast<std::size_t>(distance_code(symbol.distance))];
        }
    }
    DynamicCodes made;
    for (std::size_t code = 0; code < literals.size(); ++code) {
        const auto bits = fixed_codes().literals.length(static_cast<int>(code)) +
                          extra_bits_of_literal(static_cast<int>(code));
        made.fixed_bits += literals[code] * static_cast<std::uint64_t>(bits);
    }
    for (std::size_t code = 0; code < distances.size(); ++code)
        made.fixed_bits +=
            distances[code] * static_cast<std::uint64_t>(5 + extra_bits_of_distance(static_cast<int>(code)));
    made.literals = best_codes(literals, kLongestCode, extra_bits_of_literal, made.bits);
    made.distances = best_codes(distances, kLongestCode, extra_bits_of_distance, made.bits);
    append_runs(made.literals, made.runs);
    append_runs(made.distances, made.runs);
    for (const LengthRun& run : made.runs) ++lengths[static_cast<std::size_t>(run.code)];
    made.code_lengths = best_codes(lengths, kLongestCodeLengthCode, extra_bits_of_code_length, made.bits);
    made.code_lengths_sent = kCodeLengthCodes;
    while (made.code_lengths_sent > 4 &&
           made.code_lengths.length(kCodeLengthOrder[static_cast<std::size_t>(made.code_lengths_sent - 1)]) ==
               0)
        --made.code_lengths_sent;
    made.bits += 3 * static_cast<std::uint64_t>(made.code_lengths_sent) + 5 + 5 + 4;
    return made;
}

void write_dynamic_codes(BitSink& sink, const DynamicCodes& codes) {
    sink.put(static_cast<std::uint32_t>(codes.literals.last_used + 1 - 257), 5);
    sink.put(static_cast<std::uint32_t>(codes.distances.last_used), 5);
    sink.put(static_cast<std::uint32_t>(codes.code_lengths_sent - 4), 4);
    for (int rank = 0; rank < codes.code_lengths_sent; ++rank)
        sink.put(static_cast<std::uint32_t>(
                     codes.code_lengths.length(kCodeLengthOrder[static_cast<std::size_t>(rank)])),
                 3);
    for (const LengthRun& run : codes.runs) {
        codes.code_lengths.write(sink, run.code);
        if (run.code >= kRepeatLength)
            sink.put(static_cast<std::uint32_t>(run.repeat), extra_bits_of_code_length(run.code));
    }
}

void write_symbols(BitSink& sink, std::span<const DeflateSymbol> symbols, const HuffmanCodes& literals,
                   const HuffmanCodes& distances) {
    for (const DeflateSymbol& symbol : symbols) {
        if (symbol.distance == 0) {
            literals.write(sink, symbol.value);
            continue;
        }
        const auto length = static_cast<std::size_t>(length_code(symbol.value));
        literals.write(sink, kFirstLengthCode + static_cast<int>(length));
        sink.put(symbol.value - std::uint32_t{kLengthBases[length]}, kLengthExtraBits[length]);
        const auto distance = static_cast<std::size_t>(distance_code(symbol.distance));
        distances.write(sink, static_cast<int>(distance));
        sink.put(symbol.distance - std::uint32_t{kDistanceBases[distance]}, kDistanceExtraBits[distance]);
    }
    literals.write(sink, kEndOfBlock);
}

void begin_block(BitSink& sink, BlockType type, bool is_last) {
    sink.put(static_cast<std::uint32_t>(type) << 1 | (is_last ? 1U : 0U), 3);
}

}  // namespace

void write_stored_block(BitSink& sink, std::string_view bytes, std::uint32_t length, bool is_last) {
    begin_block(sink, BlockType::Stored, is_last);
    sink.align();
    sink.put_little(length, 2);
    sink.put_little(~length & 0xffff, 2);
    sink.bytes.append(bytes);
}

void write_empty_fixed_block(BitSink& sink) {
    begin_block(sink, BlockType::Fixed, false);
    fixed_codes().literals.write(sink, kEndOfBlock);
}

void write_block(BitSink& sink, std::span<const DeflateSymbol> symbols, const DeflateSource& source,
                 BlockCodes choice, bool is_last) {
    const DynamicCodes codes = make_dynamic_codes(symbols);
    const std::uint64_t fixed_bytes = (codes.fixed_bits + 3 + 7) / 8;
    const std::uint64_t dynamic_bytes = (codes.bits + 3 + 7) / 8;
    const std::uint64_t best_bytes =
        choice == BlockCodes::Fixed ? fixed_bytes : std::min(fixed_bytes, dynamic_bytes);
    if (source.is_known && source.length + 4 <= best_bytes) {
        write_stored_block(sink, source.bytes, static_cast<std::uint32_t>(source.length), is_last);
    } else if (choice == BlockCodes::Fixed || fixed_bytes <= dynamic_bytes) {
        begin_block(sink, BlockType::Fixed, is_last);
        write_symbols(sink, symbols, fixed_codes().literals, fixed_codes().distances);
    } else {
        begin_block(sink, BlockType::Dynamic, is_last);
        write_dynamic_codes(sink, codes);
        write_symbols(sink, symbols, codes.literals, codes.distances);
    }
    if (is_last) sink.align();
}

}  // namespace loopscope::host
