#include "engine/host/deflate.h"

#include <algorithm>
#include <utility>

#include "engine/host/deflate_levels.h"
#include "engine/host/zlib_archive.h"

namespace loopscope::host {

namespace {

// What no flush is: nothing was asked for yet, and the last call ran out of room.
constexpr std::int8_t kNotBegun = -2;
constexpr std::int8_t kUnfinished = -1;

/// How much a flush brings out: Block lies between None and Partial.
int rank(std::int8_t flush) {
    return flush == static_cast<std::int8_t>(ZlibFlush::Block) ? 1 : 2 * flush;
}

std::uint32_t first_checksum(ZlibWrapper wrapper) {
    return wrapper == ZlibWrapper::Gzip ? 0 : 1;
}

}  // namespace

Deflater::Deflater(const DeflateSettings& settings) : settings_(settings) {
    const int least_bits = looks_up_four() ? 15 : 0;
    const int hash_bits = std::max(settings_.memory_level + 7, least_bits);
    constexpr std::size_t kPadding = 8;
    window_.resize(2 * (window_size() + kPadding));
    chain_.resize(window_size());
    heads_.resize(std::size_t{1} << hash_bits);
    reset();
}

void Deflater::reset() {
    pending_ = {};
    status_ = Status::Begin;
    trailer_written_ = false;
    checksum_ = first_checksum(settings_.wrapper);
    total_in_ = 0;
    last_flush_ = looks_up_four() ? kNotBegun : 0;
    symbols_.clear();
    clear_lookup();
    rolling_hash_ = 0;
    block_begin_ = 0;
    at_ = ahead_ = postponed_ = 0;
    match_length_ = previous_length_ = 2;
    literal_waits_ = false;
    slides_while_storing_ = 0;
}

void Deflater::write_pending(ZlibTransfer& transfer) {
    const std::size_t count = std::min(pending_.bytes.size(), transfer.room);
    transfer.write(std::string_view(pending_.bytes).substr(0, count));
    pending_.bytes.erase(0, count);
}

void Deflater::note_read(std::string_view bytes) {
    total_in_ += bytes.size();
    if (settings_.wrapper == ZlibWrapper::Gzip) checksum_ = crc32_of(checksum_, bytes);
    if (settings_.wrapper == ZlibWrapper::Zlib) checksum_ = adler32_of(checksum_, bytes);
}

std::string_view Deflater::read_input(ZlibTransfer& transfer, std::size_t most) {
    const std::string_view bytes = transfer.take(std::min(most, transfer.input.size()));
    note_read(bytes);
    return bytes;
}

/// The header, if there is one.
void Deflater::begin_stream(ZlibTransfer& transfer) {
    status_ = Status::Busy;
    if (settings_.wrapper == ZlibWrapper::Raw) return;
    const bool is_quick = settings_.strategy >= DeflateStrategy::HuffmanOnly || settings_.level < 2;
    if (settings_.wrapper == ZlibWrapper::Zlib) {
        constexpr std::uint32_t kPresetDictionary = 0x20;
        const std::uint32_t effort = is_quick ? 0 : settings_.level < 6 ? 1 : settings_.level == 6 ? 2 : 3;
        std::uint32_t header =
            (8U + ((static_cast<std::uint32_t>(settings_.window_bits) - 8) << 4)) << 8 | effort << 6;
        if (at_ != 0) header |= kPresetDictionary;
        header += 31 - header % 31;
        pending_.put_big(header, 2);
        if (at_ != 0) pending_.put_big(checksum_, 4);
        checksum_ = first_checksum(settings_.wrapper);
    } else {
        constexpr std::uint32_t kUnix = 3;
        pending_.put_little(0x088b1f, 3);
        pending_.put_little(0, 5);  // no flags, no time
        pending_.put_byte(settings_.level == 9 ? 2U : is_quick ? 4U : 0U);
        pending_.put_byte(kUnix);
    }
    write_pending(transfer);
}

void Deflater::end_stream(ZlibTransfer& transfer) {
    if (settings_.wrapper == ZlibWrapper::Gzip) {
        pending_.put_little(checksum_, 4);
        pending_.put_little(static_cast<std::uint32_t>(total_in_), 4);
    } else {
        pending_.put_big(checksum_, 4);
    }
    write_pending(transfer);
    trailer_written_ = true;
}

Deflater::Progress Deflater::compress(ZlibTransfer& transfer, ZlibFlush flush) {
    if (settings_.level == 0) return store(transfer, flush);
    if (settings_.strategy == DeflateStrategy::HuffmanOnly) return compress_literals(transfer, flush);
    if (settings_.strategy == DeflateStrategy::Runs) return compress_runs(transfer, flush);
    return level_of(settings_.level).is_lazy ? compress_lazily(transfer, flush)
                                             : compress_fast(transfer, flush);
}

/// Ends a flush with the empty block that it asks for. Whether there was room.
bool Deflater::end_flush(ZlibTransfer& transfer, ZlibFlush flush) {
    if (flush == ZlibFlush::Partial) {
        write_empty_fixed_block(pending_);
    } else if (flush != ZlibFlush::Block) {
        write_stored_block(pending_, {}, 0, false);
        if (flush == ZlibFlush::Full) {
            clear_lookup();
            if (ahead_ == 0) {
                at_ = 0;
                block_begin_ = 0;
                postponed_ = 0;
            }
        }
    }
    write_pending(transfer);
    if (transfer.is_full()) last_flush_ = kUnfinished;
    return !transfer.is_full();
}

// RUNTIME: zlib 1.3.1, deflate.
ZlibResult Deflater::deflate(ZlibTransfer& transfer, ZlibFlush flush) {
    if (status_ == Status::Finished && flush != ZlibFlush::Finish) {
        transfer.message = "stream error";
        return ZlibResult::StreamError;
    }
    const auto buffer_error = [&] {
        transfer.message = "buffer error";
        return ZlibResult::BufferError;
    };
    if (transfer.is_full()) return buffer_error();
    const std::int8_t flush_before = last_flush_;
    last_flush_ = static_cast<std::int8_t>(flush);
    if (!pending_.bytes.empty()) {
        write_pending(transfer);
        if (transfer.is_full()) {
            last_flush_ = kUnfinished;
            return ZlibResult::Ok;
        }
    } else if (transfer.input.empty() && rank(last_flush_) <= rank(flush_before) &&
               flush != ZlibFlush::Finish) {
        return buffer_error();
    }
    if (status_ == Status::Finished && !transfer.input.empty()) return buffer_error();
    if (status_ == Status::Begin) begin_stream(transfer);
    if (!pending_.bytes.empty()) {
        last_flush_ = kUnfinished;
        return ZlibResult::Ok;
    }
    if (!transfer.input.empty() || ahead_ != 0 || (flush != ZlibFlush::None && status_ != Status::Finished)) {
        const Progress progress = compress(transfer, flush);
        if (progress == Progress::FinishBegun || progress == Progress::FinishDone) status_ = Status::Finished;
        if (progress == Progress::NeedsMore || progress == Progress::FinishBegun) {
            if (transfer.is_full()) last_flush_ = kUnfinished;
            return ZlibResult::Ok;
        }
        if (progress == Progress::BlockDone && !end_flush(transfer, flush)) return ZlibResult::Ok;
    }
    if (flush != ZlibFlush::Finish) return ZlibResult::Ok;
    if (settings_.wrapper == ZlibWrapper::Raw || trailer_written_) return ZlibResult::StreamEnd;
    end_stream(transfer);
    return pending_.bytes.empty() ? ZlibResult::StreamEnd : ZlibResult::Ok;
}

// RUNTIME: zlib 1.3.1, deflateSetDictionary.
ZlibResult Deflater::set_dictionary(std::string_view dictionary) {
    if (settings_.wrapper == ZlibWrapper::Gzip || status_ != Status::Begin || ahead_ != 0)
        return ZlibResult::StreamError;
    if (settings_.wrapper == ZlibWrapper::Zlib) checksum_ = adler32_of(checksum_, dictionary);
    const ZlibWrapper wrapper = std::exchange(settings_.wrapper, ZlibWrapper::Raw);  // no checksum of it
    if (dictionary.size() >= window_size()) {
        if (wrapper == ZlibWrapper::Raw) {
            clear_lookup();
            at_ = 0;
            block_begin_ = 0;
            postponed_ = 0;
        }
        dictionary.remove_prefix(dictionary.size() - window_size());
    }
    ZlibTransfer transfer;
    transfer.input = dictionary;
    fill_window(transfer);
    while (ahead_ >= 3) {
        for (; ahead_ >= 3; --ahead_) insert_string(at_++);
        fill_window(transfer);
    }
    at_ += ahead_;
    block_begin_ = at_;
    postponed_ = ahead_;
    ahead_ = 0;
    match_length_ = previous_length_ = 2;
    literal_waits_ = false;
    total_in_ = 0;
    settings_.wrapper = wrapper;
    return ZlibResult::Ok;
}

// RUNTIME: zlib 1.3.1, deflateParams.
ZlibResult Deflater::set_parameters(ZlibTransfer& transfer, int level, DeflateStrategy strategy) {
    const DeflateLevel& now = level_of(settings_.level);
    const bool searches_otherwise = strategy != settings_.strategy ||
                                    now.is_lazy != level_of(level).is_lazy ||
                                    (settings_.level == 0) != (level == 0);
    const bool has_begun = looks_up_four() ? last_flush_ != kNotBegun : written_up_to_ != 0;
    if (searches_otherwise && has_begun) {
        if (deflate(transfer, ZlibFlush::Block) == ZlibResult::StreamError) return ZlibResult::StreamError;
        const bool is_left = looks_up_four() ? !transfer.input.empty() || at_ - block_begin_ + ahead_ != 0
                                             : transfer.is_full();
        if (is_left) return ZlibResult::BufferError;
    }
    if (settings_.level != level) {
        if (settings_.level == 0 && slides_while_storing_ != 0) {
            if (slides_while_storing_ == 1) {
                slide_lookup();
            } else {
                clear_lookup();
            }
            slides_while_storing_ = 0;
        }
        settings_.level = static_cast<std::int8_t>(level);
    }
    settings_.strategy = strategy;
    return ZlibResult::Ok;
}

template <typename Archive, typename Self>
void Deflater::archive(Archive& archive, Self& self) {
    archive.plain(self.settings_);
    archive.plain(self.status_);
    archive.plain(self.trailer_written_);
    archive.plain(self.last_flush_);
    archive.plain(self.checksum_);
    archive.plain(self.total_in_);
    archive.items(self.pending_.bytes);
    archive.plain(self.pending_.bits);
    archive.plain(self.pending_.bit_count);
    archive.sparse(self.window_);
    archive.sparse(self.chain_);
    archive.sparse(self.heads_);
    archive.sparse(self.symbols_);
    archive.plain(self.rolling_hash_);
    archive.plain(self.block_begin_);
    archive.plain(self.at_);
    archive.plain(self.ahead_);
    archive.plain(self.postponed_);
    archive.plain(self.match_length_);
    archive.plain(self.match_begin_);
    archive.plain(self.previous_length_);
    archive.plain(self.previous_match_);
    archive.plain(self.literal_waits_);
    archive.plain(self.slides_while_storing_);
    archive.plain(self.written_up_to_);
}

std::string Deflater::save() const {
    ZlibStateWriter writer;
    archive(writer, *this);
    return writer.take();
}

Deflater Deflater::load(std::string_view bytes) {
    DeflateSettings least;
    least.window_bits = 9;
    least.memory_level = 1;
    Deflater loaded(least);
    ZlibStateReader reader(bytes);
    archive(reader, loaded);
    return loaded;
}

}  // namespace loopscope::host
