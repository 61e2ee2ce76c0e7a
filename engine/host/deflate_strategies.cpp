#include <algorithm>
#include <utility>

#include "engine/host/deflate.h"
#include "engine/host/deflate_levels.h"

// From bytes to symbols, as each level and strategy does it. RUNTIME: zlib 1.3.1, deflate.c.

namespace loopscope::host {

namespace {

/// A match of three bytes so far away is longer than its literals.
constexpr std::uint32_t kTooFar = 4096;

}  // namespace

/// Whether the block is full.
bool Deflater::add_literal(std::uint8_t byte) {
    symbols_.push_back({0, byte});
    return symbols_.size() == (std::size_t{1} << (settings_.memory_level + 6)) - 1;
}

bool Deflater::add_match(std::uint32_t distance, std::uint32_t length) {
    symbols_.push_back({static_cast<std::uint16_t>(distance), static_cast<std::uint16_t>(length)});
    return symbols_.size() == (std::size_t{1} << (settings_.memory_level + 6)) - 1;
}

void Deflater::write_block_now(ZlibTransfer& transfer, bool is_last) {
    DeflateSource source;
    source.is_known = block_begin_ >= 0;
    source.length = static_cast<std::uint64_t>(at_ - block_begin_);
    if (source.is_known)
        source.bytes = {reinterpret_cast<const char*>(window_.data()) + block_begin_, source.length};
    const bool is_fixed = settings_.strategy == DeflateStrategy::Fixed;
    write_block(pending_, symbols_, source, is_fixed ? BlockCodes::Fixed : BlockCodes::Best, is_last);
    symbols_.clear();
    slides_while_storing_ = 0;
    block_begin_ = at_;
    write_pending(transfer);
}

Deflater::Progress Deflater::end_compression(ZlibTransfer& transfer, ZlibFlush flush,
                                             std::uint32_t postponed) {
    postponed_ = postponed;
    if (flush == ZlibFlush::Finish) {
        write_block_now(transfer, true);
        return transfer.is_full() ? Progress::FinishBegun : Progress::FinishDone;
    }
    if (!symbols_.empty()) {
        write_block_now(transfer, false);
        if (transfer.is_full()) return Progress::NeedsMore;
    }
    return Progress::BlockDone;
}

/// Takes the first match that is there, and notes only the places in short ones.
Deflater::Progress Deflater::compress_fast(ZlibTransfer& transfer, ZlibFlush flush) {
    for (;;) {
        if (ahead_ < kEnoughAhead) {
            fill_window(transfer);
            if (ahead_ < kEnoughAhead && flush == ZlibFlush::None) return Progress::NeedsMore;
            if (ahead_ == 0) break;
        }
        const std::uint32_t head = ahead_ >= kShortestMatch ? insert_string(at_) : 0;
        if (head != 0 && at_ - head <= longest_distance()) match_length_ = longest_match(head);
        bool is_full = false;
        if (match_length_ >= kShortestMatch) {
            is_full = add_match(at_ - match_begin_, match_length_);
            ahead_ -= match_length_;
            if (match_length_ <= level_of(settings_.level).lazy_length && ahead_ >= kShortestMatch) {
                while (--match_length_ != 0) insert_string(++at_);
                ++at_;
            } else {
                at_ += match_length_;
                match_length_ = 0;
                restart_rolling_hash(at_);
            }
        } else {
            is_full = add_literal(window_[at_]);
            --ahead_;
            ++at_;
        }
        if (!is_full) continue;
        write_block_now(transfer, false);
        if (transfer.is_full()) return Progress::NeedsMore;
    }
    return end_compression(transfer, flush, std::min(at_, kShortestMatch - 1));
}

/// The match that began a byte before is taken, as there is none better here.
bool Deflater::take_previous_match() {
    const std::uint32_t last_place = at_ + ahead_ - kShortestMatch;
    const bool is_full = add_match(at_ - 1 - previous_match_, previous_length_);
    ahead_ -= previous_length_ - 1;
    for (previous_length_ -= 2; previous_length_ != 0; --previous_length_) {
        if (++at_ <= last_place) insert_string(at_);
    }
    literal_waits_ = false;
    match_length_ = kShortestMatch - 1;
    ++at_;
    return is_full;
}

/// Takes a match only when there is no better one a byte later.
Deflater::Progress Deflater::compress_lazily(ZlibTransfer& transfer, ZlibFlush flush) {
    for (;;) {
        if (ahead_ < kEnoughAhead) {
            fill_window(transfer);
            if (ahead_ < kEnoughAhead && flush == ZlibFlush::None) return Progress::NeedsMore;
            if (ahead_ == 0) break;
        }
        const std::uint32_t head = ahead_ >= kShortestMatch ? insert_string(at_) : 0;
        previous_length_ = match_length_;
        previous_match_ = match_begin_;
        match_length_ = kShortestMatch - 1;
        if (head != 0 && previous_length_ < level_of(settings_.level).lazy_length &&
            at_ - head <= longest_distance()) {
            match_length_ = longest_match(head);
            const bool is_worthless = settings_.strategy == DeflateStrategy::Filtered ||
                                      (match_length_ == kShortestMatch && at_ - match_begin_ > kTooFar);
            if (match_length_ <= 5 && is_worthless) match_length_ = kShortestMatch - 1;
        }
        if (previous_length_ >= kShortestMatch && match_length_ <= previous_length_) {
            if (!take_previous_match()) continue;
            write_block_now(transfer, false);
            if (transfer.is_full()) return Progress::NeedsMore;
        } else {
            const bool is_full = literal_waits_ && add_literal(window_[at_ - 1]);
            if (is_full) write_block_now(transfer, false);
            const bool had_waited = std::exchange(literal_waits_, true);
            ++at_;
            --ahead_;
            if (had_waited && transfer.is_full()) return Progress::NeedsMore;
        }
    }
    if (literal_waits_) {
        add_literal(window_[at_ - 1]);
        literal_waits_ = false;
    }
    return end_compression(transfer, flush, std::min(at_, kShortestMatch - 1));
}

/// Z_RLE: only runs of one byte.
Deflater::Progress Deflater::compress_runs(ZlibTransfer& transfer, ZlibFlush flush) {
    for (;;) {
        if (ahead_ <= kLongestMatch) {
            fill_window(transfer);
            if (ahead_ <= kLongestMatch && flush == ZlibFlush::None) return Progress::NeedsMore;
            if (ahead_ == 0) break;
        }
        std::uint32_t length = 0;
        if (ahead_ >= kShortestMatch && at_ > 0) length = std::min(match_length_at(at_ - 1), ahead_);
        match_length_ = 0;
        bool is_full = false;
        if (length >= kShortestMatch) {
            is_full = add_match(1, length);
        } else {
            length = 1;
            is_full = add_literal(window_[at_]);
        }
        ahead_ -= length;
        at_ += length;
        if (!is_full) continue;
        write_block_now(transfer, false);
        if (transfer.is_full()) return Progress::NeedsMore;
    }
    return end_compression(transfer, flush, 0);
}

/// Z_HUFFMAN_ONLY: no matches.
Deflater::Progress Deflater::compress_literals(ZlibTransfer& transfer, ZlibFlush flush) {
    for (;;) {
        if (ahead_ == 0) {
            fill_window(transfer);
            if (ahead_ == 0 && flush == ZlibFlush::None) return Progress::NeedsMore;
            if (ahead_ == 0) break;
        }
        match_length_ = 0;
        const bool is_full = add_literal(window_[at_]);
        --ahead_;
        ++at_;
        if (!is_full) continue;
        write_block_now(transfer, false);
        if (transfer.is_full()) return Progress::NeedsMore;
    }
    return end_compression(transfer, flush, 0);
}

}  // namespace loopscope::host
