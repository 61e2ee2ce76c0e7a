#include "engine/host/inflate.h"

#include <algorithm>

#include "engine/host/zlib_archive.h"

namespace loopscope::host {

namespace {

constexpr int kWidestWindow = 15;
constexpr std::uint32_t kDeflated = 8;  // the method

}  // namespace

Inflater::Inflater(InflateWrapper wrapper, int window_bits) : wrapper_(wrapper), window_bits_(window_bits) {
    reset();
}

void Inflater::reset() {
    step_ = Step::Header;
    is_last_ = false;
    has_dictionary_ = false;
    gzip_flags_ = -1;
    bits_ = 0;
    bit_count_ = 0;
    check_ = 1;
    total_out_ = 0;
    lengths_.clear();
    window_.clear();
}

Inflater::Next Inflater::fail(ZlibTransfer& transfer, std::string_view message) {
    transfer.message = message;
    step_ = Step::Bad;
    return Next::Fails;
}

Inflater::Next Inflater::go_on(Step next) {
    step_ = next;
    return Next::Goes;
}

/// Whether so many bits are there; reads no more than it must.
bool Inflater::need_bits(ZlibTransfer& transfer, int count) {
    while (bit_count_ < count) {
        if (transfer.input.empty()) return false;
        bits_ |= std::uint64_t{static_cast<std::uint8_t>(transfer.take(1)[0])} << bit_count_;
        bit_count_ += 8;
    }
    return true;
}

std::uint32_t Inflater::take_bits(int count) {
    const auto taken = static_cast<std::uint32_t>(bits_ & ((std::uint64_t{1} << count) - 1));
    bits_ >>= count;
    bit_count_ -= count;
    return taken;
}

void Inflater::drop_to_byte() {
    take_bits(bit_count_ % 8);
}

std::optional<int> Inflater::decode(ZlibTransfer& transfer, const PrefixDecoder& decoder) {
    for (;;) {
        if (const auto found = decoder.find(bits_, bit_count_)) {
            take_bits(found->length);
            return found->symbol;
        }
        if (!need_bits(transfer, bit_count_ + 1)) return std::nullopt;
    }
}

void Inflater::update_check(std::string_view bytes) {
    if (wrapper_ == InflateWrapper::Raw) return;
    check_ = is_gzip() ? crc32_of(check_, bytes) : adler32_of(check_, bytes);
}

void Inflater::write(ZlibTransfer& transfer, std::string_view bytes) {
    transfer.write(bytes);
    total_out_ += bytes.size();
}

void Inflater::remember(std::string_view bytes) {
    window_.append(bytes);
    if (window_.size() > window_size()) window_.erase(0, window_.size() - window_size());
}

ZlibResult Inflater::set_dictionary(std::string_view dictionary) {
    if (wrapper_ != InflateWrapper::Raw && step_ != Step::Dictionary) return ZlibResult::StreamError;
    if (step_ == Step::Dictionary && adler32_of(1, dictionary) != check_) return ZlibResult::DataError;
    remember(dictionary);
    has_dictionary_ = true;
    return ZlibResult::Ok;
}

ZlibResult Inflater::inflate(ZlibTransfer& transfer, ZlibFlush flush) {
    const std::size_t input = transfer.input.size();
    const std::size_t written = transfer.output.size();
    call_begin_ = unchecked_ = written;
    if (step_ == Step::BlockType)
        step_ = Step::BlockHead;  // a call begins with the block, whatever its flush
    Next next = Next::Goes;
    while (next == Next::Goes) next = step(transfer, flush);
    const std::string_view fresh = std::string_view(transfer.output).substr(written);
    update_check(std::string_view(transfer.output).substr(unchecked_));
    remember(fresh);
    if (next == Next::NeedsDictionary) return ZlibResult::NeedDictionary;
    if (next == Next::Ends) return ZlibResult::StreamEnd;
    if (next == Next::Fails) return ZlibResult::DataError;
    const bool did_nothing = input == transfer.input.size() && fresh.empty();
    return did_nothing || flush == ZlibFlush::Finish ? ZlibResult::BufferError : ZlibResult::Ok;
}

Inflater::Next Inflater::step(ZlibTransfer& transfer, ZlibFlush flush) {
    switch (step_) {
        case Step::Header: return step_header(transfer);
        case Step::GzipFlags:
        case Step::GzipTime:
        case Step::GzipSystem:
        case Step::GzipExtraLength:
        case Step::GzipExtra:
        case Step::GzipName:
        case Step::GzipComment:
        case Step::GzipChecksum: return step_gzip(transfer);
        case Step::DictionaryChecksum: {
            if (!need_bits(transfer, 32)) return Next::NeedsMore;
            check_ = __builtin_bswap32(take_bits(32));
            return go_on(Step::Dictionary);
        }
        case Step::Dictionary: {
            if (!has_dictionary_) return Next::NeedsDictionary;
            check_ = 1;
            return go_on(Step::BlockType);
        }
        case Step::BlockType:
        case Step::BlockHead: return step_block(transfer, flush);
        case Step::StoredLength:
        case Step::Stored: return step_stored(transfer);
        case Step::CodeCounts:
        case Step::CodeLengths: return step_codes(transfer);
        case Step::SymbolLengths: return step_symbol_lengths(transfer);
        case Step::Symbol:
        case Step::LengthExtra:
        case Step::Literal: return step_symbol(transfer);
        case Step::Distance:
        case Step::DistanceExtra: return step_distance(transfer);
        case Step::Match: return step_match(transfer);
        case Step::Checksum:
        case Step::TotalLength: return step_end(transfer);
        case Step::Done: return Next::Ends;
        case Step::Bad: return Next::Fails;
    }
    return Next::Fails;
}

// The two bytes of a zlib header, or the first two of gzip's.
Inflater::Next Inflater::step_header(ZlibTransfer& transfer) {
    if (wrapper_ == InflateWrapper::Raw) return go_on(Step::BlockHead);
    if (!need_bits(transfer, 16)) return Next::NeedsMore;
    const auto header = static_cast<std::uint32_t>(bits_ & 0xffff);
    if (wrapper_ != InflateWrapper::Zlib && header == 0x8b1f) {
        if (window_bits_ == 0) window_bits_ = kWidestWindow;
        check_ = 0;
        check_header(header, 2);
        take_bits(16);
        return go_on(Step::GzipFlags);
    }
    if (wrapper_ == InflateWrapper::Gzip || ((header & 255) << 8 | header >> 8) % 31 != 0)
        return fail(transfer, "incorrect header check");
    if ((header & 15) != kDeflated) return fail(transfer, "unknown compression method");
    const int bits = static_cast<int>(header >> 4 & 15) + 8;
    if (window_bits_ == 0) window_bits_ = bits;
    if (bits > kWidestWindow || bits > window_bits_) return fail(transfer, "invalid window size");
    take_bits(16);
    check_ = 1;
    return go_on((header & 0x2000) != 0 ? Step::DictionaryChecksum : Step::BlockType);
}

void Inflater::check_header(std::uint32_t value, int bytes) {
    std::string text;
    for (int at = 0; at < bytes; ++at) text.push_back(static_cast<char>(value >> (8 * at) & 255));
    check_ = crc32_of(check_, text);
}

// SPEC: RFC 1952 section 2.3.
Inflater::Next Inflater::step_gzip(ZlibTransfer& transfer) {
    constexpr std::int32_t kHeaderChecksum = 0x200;
    constexpr std::int32_t kExtra = 0x400;
    const auto take = [&](int bits) {
        const std::uint32_t value = take_bits(bits);
        if ((gzip_flags_ & kHeaderChecksum) != 0) check_header(value, bits / 8);
        return value;
    };
    if (step_ == Step::GzipExtra) return step_gzip_extra(transfer);
    if (step_ == Step::GzipName) return step_gzip_text(transfer, 0x800, Step::GzipComment);
    if (step_ == Step::GzipComment) return step_gzip_text(transfer, 0x1000, Step::GzipChecksum);
    if (step_ == Step::GzipExtraLength && (gzip_flags_ & kExtra) == 0) return go_on(Step::GzipName);
    const bool is_left_out = step_ == Step::GzipChecksum && (gzip_flags_ & kHeaderChecksum) == 0;
    const int needed = is_left_out ? 0 : step_ == Step::GzipTime ? 32 : 16;
    if (!need_bits(transfer, needed)) return Next::NeedsMore;
    if (step_ == Step::GzipFlags) {
        gzip_flags_ = static_cast<std::int32_t>(bits_ & 0xffff);
        if ((gzip_flags_ & 255) != static_cast<std::int32_t>(kDeflated))
            return fail(transfer, "unknown compression method");
        if ((gzip_flags_ & 0xe000) != 0) return fail(transfer, "unknown header flags set");
        take(16);
        return go_on(Step::GzipTime);
    }
    if (step_ == Step::GzipTime) {
        take(32);
        return go_on(Step::GzipSystem);
    }
    if (step_ == Step::GzipSystem) {
        take(16);
        return go_on(Step::GzipExtraLength);
    }
    if (step_ == Step::GzipExtraLength) {
        length_ = take(16);
        return go_on(Step::GzipExtra);
    }
    if (!is_left_out) {
        if (static_cast<std::uint32_t>(bits_ & 0xffff) != (check_ & 0xffff))
            return fail(transfer, "header crc mismatch");
        take_bits(16);
    }
    check_ = 0;
    return go_on(Step::BlockType);
}

Inflater::Next Inflater::step_gzip_extra(ZlibTransfer& transfer) {
    const std::string_view bytes = transfer.take(std::min<std::size_t>(length_, transfer.input.size()));
    if ((gzip_flags_ & 0x200) != 0) check_ = crc32_of(check_, bytes);
    length_ -= static_cast<std::uint32_t>(bytes.size());
    return length_ == 0 ? go_on(Step::GzipName) : Next::NeedsMore;
}

/// A text that ends with a zero.
Inflater::Next Inflater::step_gzip_text(ZlibTransfer& transfer, std::uint32_t flag, Step next) {
    if ((static_cast<std::uint32_t>(gzip_flags_) & flag) == 0) return go_on(next);
    const std::size_t end = transfer.input.find('\0');
    const std::string_view bytes =
        transfer.take(end == std::string_view::npos ? transfer.input.size() : end + 1);
    if ((gzip_flags_ & 0x200) != 0) check_ = crc32_of(check_, bytes);
    return end == std::string_view::npos ? Next::NeedsMore : go_on(next);
}

template <typename Archive, typename Self>
void Inflater::archive(Archive& archive, Self& self) {
    archive.plain(self.wrapper_);
    archive.plain(self.window_bits_);
    archive.plain(self.step_);
    archive.plain(self.is_last_);
    archive.plain(self.has_dictionary_);
    archive.plain(self.is_fixed_);
    archive.plain(self.gzip_flags_);
    archive.plain(self.bits_);
    archive.plain(self.bit_count_);
    archive.plain(self.check_);
    archive.plain(self.total_out_);
    archive.plain(self.length_);
    archive.plain(self.distance_);
    archive.plain(self.extra_bits_);
    archive.plain(self.literal_counts_);
    archive.plain(self.distance_counts_);
    archive.plain(self.length_counts_);
    archive.sparse(self.lengths_);
    archive.items(self.window_);
}

std::string Inflater::save() const {
    ZlibStateWriter writer;
    archive(writer, *this);
    return writer.take();
}

Inflater Inflater::load(std::string_view bytes) {
    Inflater loaded(InflateWrapper::Raw, kWidestWindow);
    ZlibStateReader reader(bytes);
    archive(reader, loaded);
    loaded.restore_codes();
    return loaded;
}

}  // namespace loopscope::host
