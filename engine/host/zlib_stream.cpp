#include "engine/host/zlib_stream.h"

#include <utility>

#include "engine/host/zlib_archive.h"

namespace loopscope::host {

namespace {

constexpr char kMagic[] = {'\x1f', '\x8b'};

std::variant<Deflater, Inflater> make_stream(const ZlibSettings& settings) {
    DeflateSettings deflate;
    deflate.lookup = settings.lookup;
    deflate.level = static_cast<std::int8_t>(settings.level < 0 ? 6 : settings.level);
    deflate.strategy = static_cast<DeflateStrategy>(settings.strategy);
    deflate.memory_level = static_cast<std::int8_t>(settings.memory_level);
    // RUNTIME: zlib makes windows of 256 bytes twice as large, deflateInit2_.
    deflate.window_bits = static_cast<std::int8_t>(settings.window_bits == 8 ? 9 : settings.window_bits);
    switch (settings.mode) {
        case ZlibMode::Deflate: deflate.wrapper = ZlibWrapper::Zlib; return Deflater(deflate);
        case ZlibMode::Gzip: deflate.wrapper = ZlibWrapper::Gzip; return Deflater(deflate);
        case ZlibMode::DeflateRaw: deflate.wrapper = ZlibWrapper::Raw; return Deflater(deflate);
        case ZlibMode::Inflate: return Inflater(InflateWrapper::Zlib, settings.window_bits);
        case ZlibMode::Gunzip:
        case ZlibMode::GunzipOne: return Inflater(InflateWrapper::Gzip, settings.window_bits);
        case ZlibMode::Unzip: return Inflater(InflateWrapper::ZlibOrGzip, settings.window_bits);
        case ZlibMode::InflateRaw:
        case ZlibMode::None: break;
    }
    return Inflater(InflateWrapper::Raw, settings.window_bits);
}

}  // namespace

std::string_view name_of(ZlibResult code) {
    switch (code) {
        case ZlibResult::Ok: return "Z_OK";
        case ZlibResult::StreamEnd: return "Z_STREAM_END";
        case ZlibResult::NeedDictionary: return "Z_NEED_DICT";
        case ZlibResult::StreamError: return "Z_STREAM_ERROR";
        case ZlibResult::DataError: return "Z_DATA_ERROR";
        case ZlibResult::BufferError: return "Z_BUF_ERROR";
    }
    return "Z_UNKNOWN_ERROR";
}

ZlibStream::ZlibStream(ZlibSettings settings)
    : mode_(settings.mode), dictionary_(settings.dictionary), stream_(make_stream(settings)) {
    if (dictionary_ && dictionary_->empty()) dictionary_.reset();
    first_failure_ = give_dictionary();
}

std::optional<ZlibFailure> ZlibStream::give_dictionary() {
    if (!dictionary_) return std::nullopt;
    ZlibResult result = ZlibResult::Ok;
    if (auto* deflater = std::get_if<Deflater>(&stream_); deflater != nullptr && mode_ != ZlibMode::Gzip)
        result = deflater->set_dictionary(*dictionary_);
    if (mode_ == ZlibMode::InflateRaw) result = std::get<Inflater>(stream_).set_dictionary(*dictionary_);
    if (result == ZlibResult::Ok) return std::nullopt;
    return ZlibFailure{"Failed to set dictionary", result};
}

/// What an Unzip stream reads, by its first two bytes.
void ZlibStream::detect_format(std::string_view input) {
    if (input.empty()) return;
    if (magic_bytes_read_ == 0) {
        if (input[0] != kMagic[0]) {
            mode_ = ZlibMode::Inflate;
            return;
        }
        magic_bytes_read_ = 1;
        input.remove_prefix(1);
        if (input.empty()) return;
    }
    const bool is_gzip = input[0] == kMagic[1];
    if (is_gzip) magic_bytes_read_ = 2;
    mode_ = is_gzip ? ZlibMode::Gunzip : ZlibMode::Inflate;
}

ZlibResult ZlibStream::decompress(ZlibTransfer& transfer, ZlibFlush flush) {
    Inflater& inflater = std::get<Inflater>(stream_);
    if (mode_ == ZlibMode::Unzip) detect_format(transfer.input);
    ZlibResult result = inflater.inflate(transfer, flush);
    if (mode_ != ZlibMode::InflateRaw && result == ZlibResult::NeedDictionary && dictionary_) {
        result = inflater.set_dictionary(*dictionary_);
        if (result == ZlibResult::Ok) {
            result = inflater.inflate(transfer, flush);
        } else if (result == ZlibResult::DataError) {
            result = ZlibResult::NeedDictionary;  // so that a bad dictionary is told from bad data
        }
    }
    // Another member follows, or something else; but zeros are padding.
    while (!transfer.input.empty() && mode_ == ZlibMode::Gunzip && result == ZlibResult::StreamEnd &&
           transfer.input[0] != '\0') {
        reset();
        result = inflater.inflate(transfer, flush);
    }
    return result;
}

std::optional<ZlibFailure> ZlibStream::write(ZlibTransfer& transfer, ZlibFlush flush) {
    if (first_failure_) return std::exchange(first_failure_, std::nullopt);
    const ZlibResult result =
        compresses() ? std::get<Deflater>(stream_).deflate(transfer, flush) : decompress(transfer, flush);
    const auto failure = [&](std::string_view message) {
        return ZlibFailure{transfer.message.empty() ? message : transfer.message, result};
    };
    switch (result) {
        case ZlibResult::Ok:
        case ZlibResult::BufferError:
            if (!transfer.is_full() && flush == ZlibFlush::Finish) return failure("unexpected end of file");
            return std::nullopt;
        case ZlibResult::StreamEnd: return std::nullopt;
        case ZlibResult::NeedDictionary:
            return failure(dictionary_ ? "Bad dictionary" : "Missing dictionary");
        case ZlibResult::StreamError:
        case ZlibResult::DataError: break;
    }
    return failure("Zlib error");
}

std::optional<ZlibFailure> ZlibStream::set_parameters(std::size_t room, int level, int strategy) {
    if (mode_ != ZlibMode::Deflate && mode_ != ZlibMode::DeflateRaw) return std::nullopt;
    ZlibTransfer transfer;
    transfer.room = room;
    const ZlibResult result = std::get<Deflater>(stream_).set_parameters(
        transfer, level < 0 ? 6 : level, static_cast<DeflateStrategy>(strategy));
    if (result == ZlibResult::Ok || result == ZlibResult::BufferError) return std::nullopt;
    return ZlibFailure{"Failed to set parameters", result};
}

std::optional<ZlibFailure> ZlibStream::reset() {
    if (compresses()) std::get<Deflater>(stream_).reset();
    if (!compresses() && mode_ != ZlibMode::Unzip) std::get<Inflater>(stream_).reset();
    return give_dictionary();
}

std::string ZlibStream::save() const {
    ZlibStateWriter writer;
    writer.plain(mode_);
    writer.plain(magic_bytes_read_);
    writer.plain(static_cast<std::uint8_t>(compresses() ? 1 : 0));
    writer.items(dictionary_.value_or(std::string()));
    writer.items(std::visit([](const auto& stream) { return stream.save(); }, stream_));
    return writer.take();
}

ZlibStream ZlibStream::load(std::string_view bytes) {
    ZlibStateReader reader(bytes);
    ZlibSettings settings;
    std::uint8_t compresses = 0;
    std::uint8_t magic = 0;
    std::string dictionary;
    std::string stream;
    reader.plain(settings.mode);
    reader.plain(magic);
    reader.plain(compresses);
    reader.items(dictionary);
    reader.items(stream);
    const ZlibMode mode = std::exchange(settings.mode, ZlibMode::None);
    ZlibStream loaded(settings);
    loaded.mode_ = mode;
    loaded.magic_bytes_read_ = magic;
    if (!dictionary.empty()) loaded.dictionary_ = std::move(dictionary);
    if (compresses != 0) {
        loaded.stream_ = Deflater::load(stream);
    } else {
        loaded.stream_ = Inflater::load(stream);
    }
    return loaded;
}

}  // namespace loopscope::host
