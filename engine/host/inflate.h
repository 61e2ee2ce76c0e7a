#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/host/inflate_codes.h"
#include "engine/host/zlib_values.h"

namespace loopscope::host {

/// What a decompressing stream accepts around the data.
enum class InflateWrapper : std::uint8_t { Raw, Zlib, Gzip, ZlibOrGzip };

/// A decompressing stream with zlib's steps and messages. A value: copied, it goes on by itself.
/// RUNTIME: zlib 1.3.1, inflate.c. SPEC: RFC 1950, RFC 1951, RFC 1952.
class Inflater {
  public:
    /// `window_bits` 8 to 15, or 0 for what the header says.
    Inflater(InflateWrapper wrapper, int window_bits);

    /// Takes what it can and writes while there is room. Linear.
    ZlibResult inflate(ZlibTransfer& transfer, ZlibFlush flush);
    /// Raw: before any data; else when one is asked for.
    ZlibResult set_dictionary(std::string_view dictionary);
    void reset();

    std::string save() const;
    static Inflater load(std::string_view bytes);

  private:
    /// What comes next in the stream.
    enum class Step : std::uint8_t {
        Header,
        GzipFlags,
        GzipTime,
        GzipSystem,
        GzipExtraLength,
        GzipExtra,
        GzipName,
        GzipComment,
        GzipChecksum,
        DictionaryChecksum,
        Dictionary,
        BlockType,
        BlockHead,
        StoredLength,
        Stored,
        CodeCounts,
        CodeLengths,
        SymbolLengths,
        Symbol,
        LengthExtra,
        Distance,
        DistanceExtra,
        Match,
        Literal,
        Checksum,
        TotalLength,
        Done,
        Bad
    };
    /// Whether the next step can follow, and if not, why.
    enum class Next : std::uint8_t { Goes, NeedsMore, Ends, NeedsDictionary, Fails };

    template <typename Archive, typename Self>
    static void archive(Archive& archive, Self& self);

    Next step(ZlibTransfer& transfer, ZlibFlush flush);
    Next step_header(ZlibTransfer& transfer);
    Next step_gzip(ZlibTransfer& transfer);
    Next step_gzip_extra(ZlibTransfer& transfer);
    Next step_gzip_text(ZlibTransfer& transfer, std::uint32_t flag, Step next);
    Next step_block(ZlibTransfer& transfer, ZlibFlush flush);
    Next step_stored(ZlibTransfer& transfer);
    Next step_codes(ZlibTransfer& transfer);
    Next step_symbol_lengths(ZlibTransfer& transfer);
    Next begin_dynamic_block(ZlibTransfer& transfer);
    Next step_symbol(ZlibTransfer& transfer);
    Next step_distance(ZlibTransfer& transfer);
    Next step_match(ZlibTransfer& transfer);
    Next step_end(ZlibTransfer& transfer);
    void restore_codes();

    Next fail(ZlibTransfer& transfer, std::string_view message);
    Next go_on(Step next);
    bool need_bits(ZlibTransfer& transfer, int count);
    std::uint32_t take_bits(int count);
    void drop_to_byte();
    std::optional<int> decode(ZlibTransfer& transfer, const PrefixDecoder& decoder);
    void check_header(std::uint32_t value, int bytes);
    void write(ZlibTransfer& transfer, std::string_view bytes);
    void remember(std::string_view bytes);
    void update_check(std::string_view bytes);
    std::size_t window_size() const { return std::size_t{1} << window_bits_; }
    bool is_gzip() const { return gzip_flags_ >= 0; }

    InflateWrapper wrapper_;
    int window_bits_;
    Step step_ = Step::Header;
    bool is_last_ = false;
    bool has_dictionary_ = false;
    bool is_fixed_ = false;         // the codes are the fixed ones
    std::int32_t gzip_flags_ = -1;  // -1: no gzip header
    std::uint64_t bits_ = 0;        // read and not used, the next one lowest
    int bit_count_ = 0;
    std::uint32_t check_ = 1;  // of the header, then of the data
    std::uint64_t total_out_ = 0;
    std::uint32_t length_ = 0;  // of what is being copied, or a code's before its extra bits
    std::uint32_t distance_ = 0;
    int extra_bits_ = 0;
    int literal_counts_ = 0;
    int distance_counts_ = 0;
    int length_counts_ = 0;
    std::vector<std::uint8_t> lengths_;                  // of the codes, as far as they are known
    std::string window_;                                 // what came out before this call, its last bytes
    std::size_t call_begin_ = 0;                         // where this call's output begins
    std::size_t unchecked_ = 0;                          // where what came out is not in the checksum yet
    PrefixDecoder code_lengths_, literals_, distances_;  // follow from lengths_
};

}  // namespace loopscope::host
