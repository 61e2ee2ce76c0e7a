#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/host/bit_sink.h"
#include "engine/host/deflate_blocks.h"
#include "engine/host/zlib_values.h"

namespace loopscope::host {

/// How the places where a string of bytes was seen before are found.
/// RUNTIME: Node 12 and later carry Chromium's zlib, which looks up four bytes (contrib/optimizations/
/// insert_string.h) and so overlooks most matches of three; older ones carry zlib as it is published.
enum class DeflateLookup : std::uint8_t { FourBytes, ThreeBytes };

/// Which matches are looked for. SPEC: zlib's Z_DEFAULT_STRATEGY to Z_FIXED.
enum class DeflateStrategy : std::int8_t { Default = 0, Filtered = 1, HuffmanOnly = 2, Runs = 3, Fixed = 4 };

struct DeflateSettings {
    ZlibWrapper wrapper = ZlibWrapper::Zlib;
    DeflateLookup lookup = DeflateLookup::FourBytes;
    DeflateStrategy strategy = DeflateStrategy::Default;
    std::int8_t level = 6;         // 0 to 9
    std::int8_t window_bits = 15;  // 9 to 15
    std::int8_t memory_level = 8;  // 1 to 9
};

/// A compressing stream that makes the choices of Node's zlib, so that its bytes are Node's.
/// RUNTIME: zlib 1.3.1, deflate.c. A value: copied, it goes on by itself. Memory: about 270 KB by default.
class Deflater {
  public:
    explicit Deflater(const DeflateSettings& settings);

    /// Takes what it can and writes while there is room. Linear, times what the level searches.
    ZlibResult deflate(ZlibTransfer& transfer, ZlibFlush flush);
    /// What decompressing is given, too. Raw and zlib only, before anything was compressed.
    ZlibResult set_dictionary(std::string_view dictionary);
    /// Ends the block when the change asks for it.
    ZlibResult set_parameters(ZlibTransfer& transfer, int level, DeflateStrategy strategy);
    void reset();

    std::string save() const;
    static Deflater load(std::string_view bytes);

  private:
    enum class Status : std::uint8_t { Begin, Busy, Finished };
    enum class Progress : std::uint8_t { NeedsMore, BlockDone, FinishBegun, FinishDone };

    template <typename Archive, typename Self>
    static void archive(Archive& archive, Self& self);

    void begin_stream(ZlibTransfer& transfer);
    void end_stream(ZlibTransfer& transfer);
    Progress compress(ZlibTransfer& transfer, ZlibFlush flush);
    bool end_flush(ZlibTransfer& transfer, ZlibFlush flush);
    void write_pending(ZlibTransfer& transfer);
    std::string_view read_input(ZlibTransfer& transfer, std::size_t most);
    void note_read(std::string_view bytes);

    // deflate_window.cpp
    void clear_lookup();
    void slide();
    void slide_lookup();
    void fill_window(ZlibTransfer& transfer);
    void clear_ahead();
    void insert_postponed();
    std::uint32_t insert_string(std::uint32_t at);
    void restart_rolling_hash(std::uint32_t at);
    std::uint32_t longest_match(std::uint32_t candidate);
    std::uint32_t match_length_at(std::uint32_t candidate) const;

    // deflate_strategies.cpp
    bool add_literal(std::uint8_t byte);
    bool add_match(std::uint32_t distance, std::uint32_t length);
    void write_block_now(ZlibTransfer& transfer, bool is_last);
    Progress end_compression(ZlibTransfer& transfer, ZlibFlush flush, std::uint32_t postponed);
    Progress compress_fast(ZlibTransfer& transfer, ZlibFlush flush);
    Progress compress_lazily(ZlibTransfer& transfer, ZlibFlush flush);
    bool take_previous_match();
    Progress compress_runs(ZlibTransfer& transfer, ZlibFlush flush);
    Progress compress_literals(ZlibTransfer& transfer, ZlibFlush flush);

    // deflate_stored.cpp
    Progress store(ZlibTransfer& transfer, ZlibFlush flush);
    bool store_directly(ZlibTransfer& transfer, ZlibFlush flush);
    void remember_stored(std::string_view copied);
    void slide_stored();

    std::uint32_t window_size() const { return 1U << settings_.window_bits; }
    std::uint32_t longest_distance() const;
    bool looks_up_four() const { return settings_.lookup == DeflateLookup::FourBytes; }

    DeflateSettings settings_;
    Status status_ = Status::Begin;
    bool trailer_written_ = false;
    std::int8_t last_flush_ = 0;
    std::uint32_t checksum_ = 0;
    std::uint64_t total_in_ = 0;
    BitSink pending_;

    std::vector<std::uint8_t> window_;    // twice its size, and a few bytes to look ahead
    std::vector<std::uint16_t> chain_;    // for each place, the one before it with the same hash
    std::vector<std::uint16_t> heads_;    // for each hash, the last place
    std::vector<DeflateSymbol> symbols_;  // of the block
    std::uint32_t rolling_hash_ = 0;      // of the three bytes before, for ThreeBytes
    std::int64_t block_begin_ = 0;        // in the window; negative when it has slid out
    std::uint32_t at_ = 0;                // in the window: what is compressed next
    std::uint32_t ahead_ = 0;             // bytes in the window from there
    std::uint32_t postponed_ = 0;         // bytes before it that are not looked up yet
    std::uint32_t match_length_ = 2;
    std::uint32_t match_begin_ = 0;
    std::uint32_t previous_length_ = 2;
    std::uint32_t previous_match_ = 0;
    bool literal_waits_ = false;              // the byte before may begin a match that is better put off
    std::uint32_t slides_while_storing_ = 0;  // 0, 1, or 2 for more
    std::uint32_t written_up_to_ = 0;         // in the window; what lies behind was never written
};

}  // namespace loopscope::host
