#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "engine/host/deflate.h"
#include "engine/host/inflate.h"
#include "engine/host/zlib_values.h"

namespace loopscope::host {

/// Node's numbers of what a handle of its zlib binding does (8 and 9 are Brotli's), and what a page reads:
/// one member of gzip. RUNTIME: Node 20 src/node_zlib.cc.
enum class ZlibMode : std::uint8_t {
    None,
    Deflate,
    Inflate,
    Gzip,
    Gunzip,
    DeflateRaw,
    InflateRaw,
    Unzip,
    GunzipOne = 10
};

struct ZlibSettings {
    ZlibMode mode = ZlibMode::None;
    DeflateLookup lookup = DeflateLookup::FourBytes;
    int window_bits = 15;
    int level = -1;
    int memory_level = 8;
    int strategy = 0;
    std::optional<std::string> dictionary;
};

struct ZlibFailure {
    std::string_view message;
    ZlibResult code = ZlibResult::Ok;
};

std::string_view name_of(ZlibResult code);

/// What one of Node's zlib handles is: a stream with its mode and dictionary. A value; `save` gives it as
/// bytes.
class ZlibStream {
  public:
    explicit ZlibStream(ZlibSettings settings);

    /// One write; nothing went wrong when there is no failure.
    std::optional<ZlibFailure> write(ZlibTransfer& transfer, ZlibFlush flush);
    std::optional<ZlibFailure> set_parameters(std::size_t room, int level, int strategy);
    std::optional<ZlibFailure> reset();

    std::string save() const;
    static ZlibStream load(std::string_view bytes);

  private:
    bool compresses() const { return std::holds_alternative<Deflater>(stream_); }
    void detect_format(std::string_view input);
    ZlibResult decompress(ZlibTransfer& transfer, ZlibFlush flush);
    std::optional<ZlibFailure> give_dictionary();

    ZlibMode mode_;
    std::optional<std::string> dictionary_;
    std::uint8_t magic_bytes_read_ = 0;
    std::variant<Deflater, Inflater> stream_;
    std::optional<ZlibFailure> first_failure_;  // a dictionary that the stream does not take
};

}  // namespace loopscope::host
