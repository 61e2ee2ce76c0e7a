#include <algorithm>
#include <cstring>

#include "engine/host/deflate.h"
#include "engine/host/deflate_levels.h"

// The window of a compressing stream and how a match is found in it. RUNTIME: zlib 1.3.1, deflate.c
// (fill_window, longest_match) and Chromium's contrib/optimizations/insert_string.h.

namespace loopscope::host {

std::uint32_t Deflater::longest_distance() const {
    return window_size() - kEnoughAhead;
}

void Deflater::clear_lookup() {
    std::fill(heads_.begin(), heads_.end(), std::uint16_t{0});
}

void Deflater::slide_lookup() {
    const std::uint32_t by = window_size();
    const auto slid = [by](std::uint16_t place) {
        return static_cast<std::uint16_t>(place >= by ? place - by : 0);
    };
    std::transform(heads_.begin(), heads_.end(), heads_.begin(), slid);
    std::transform(chain_.begin(), chain_.end(), chain_.begin(), slid);
}

/// Moves the upper half of the window down.
void Deflater::slide() {
    const std::uint32_t size = window_size();
    const std::uint32_t room = 2 * size - ahead_ - at_;
    std::memcpy(window_.data(), window_.data() + size, size - room);
    match_begin_ -= size;
    at_ -= size;
    block_begin_ -= size;
    if (looks_up_four()) postponed_ = std::min(postponed_, at_);
    slide_lookup();
}

/// Of the bytes at a place: where such bytes stood last, 0 for nowhere; from now on it is there.
std::uint32_t Deflater::insert_string(std::uint32_t at) {
    const auto mask = static_cast<std::uint32_t>(heads_.size() - 1);
    if (looks_up_four()) {
        const std::uint32_t four = window_[at] | std::uint32_t{window_[at + 1]} << 8 |
                                   std::uint32_t{window_[at + 2]} << 16 |
                                   std::uint32_t{window_[at + 3]} << 24;
        rolling_hash_ = (four * 66521 + 66521) >> 16 & mask;
    } else {
        const int shift = (settings_.memory_level + 7 + 2) / 3;
        rolling_hash_ = (rolling_hash_ << shift ^ window_[at + 2]) & mask;
    }
    std::uint16_t& head = heads_[rolling_hash_];
    const std::uint16_t before = head;
    chain_[at & (window_size() - 1)] = before;
    head = static_cast<std::uint16_t>(at);
    return before;
}

void Deflater::restart_rolling_hash(std::uint32_t at) {
    if (looks_up_four()) return;
    const int shift = (settings_.memory_level + 7 + 2) / 3;
    rolling_hash_ = (std::uint32_t{window_[at]} << shift ^ window_[at + 1]) &
                    static_cast<std::uint32_t>(heads_.size() - 1);
}

/// Looks up the places that there were too few bytes for before.
void Deflater::insert_postponed() {
    const std::uint32_t least = looks_up_four() ? kShortestMatch + 1 : kShortestMatch;
    if (ahead_ + postponed_ < least) return;
    std::uint32_t at = at_ - postponed_;
    restart_rolling_hash(at);
    while (postponed_ != 0) {
        insert_string(at++);
        --postponed_;
        if (ahead_ + postponed_ < least) break;
    }
}

/// Bytes behind the data are compared, too, before the length is cut: they are zero unless written once.
void Deflater::clear_ahead() {
    const std::uint32_t end = 2 * window_size();
    if (written_up_to_ >= end) return;
    const std::uint32_t data_end = at_ + ahead_;
    const std::uint32_t begin = std::max(written_up_to_, data_end);
    const std::uint32_t clear_to = std::min(data_end + kLongestMatch, end);
    if (begin >= clear_to) return;
    std::fill(window_.begin() + begin, window_.begin() + clear_to, std::uint8_t{0});
    written_up_to_ = clear_to;
}

void Deflater::fill_window(ZlibTransfer& transfer) {
    do {
        if (at_ >= window_size() + longest_distance()) slide();
        if (transfer.input.empty()) break;
        const std::uint32_t room = 2 * window_size() - ahead_ - at_;
        const std::string_view bytes = read_input(transfer, room);
        std::memcpy(window_.data() + at_ + ahead_, bytes.data(), bytes.size());
        ahead_ += static_cast<std::uint32_t>(bytes.size());
        insert_postponed();
    } while (ahead_ < kEnoughAhead && !transfer.input.empty());
    clear_ahead();
}

std::uint32_t Deflater::match_length_at(std::uint32_t candidate) const {
    const auto* from = window_.data() + at_;
    const auto* other = window_.data() + candidate;
    return static_cast<std::uint32_t>(std::mismatch(from, from + kLongestMatch, other).first - from);
}

/// The length of the longest match that beats the one before, with its begin in match_begin_.
std::uint32_t Deflater::longest_match(std::uint32_t candidate) {
    const DeflateLevel& level = level_of(settings_.level);
    std::uint32_t steps = level.most_steps;
    if (previous_length_ >= level.good_length) steps >>= 2;
    const std::uint32_t enough = std::min(level.nice_length, ahead_);
    const std::uint32_t limit = at_ > longest_distance() ? at_ - longest_distance() : 0;
    const std::uint8_t* const here = window_.data() + at_;
    std::uint32_t best = previous_length_;
    do {
        const std::uint8_t* const there = window_.data() + candidate;
        // RUNTIME: the first search after lazy ones may begin with a length of 0, and looks one byte back
        // then.
        const std::ptrdiff_t last = static_cast<std::ptrdiff_t>(best) - 1;
        if (there[last + 1] != here[last + 1] || there[last] != here[last] || there[0] != here[0]) continue;
        const std::uint32_t length = match_length_at(candidate);
        if (length <= best) continue;
        match_begin_ = candidate;
        best = length;
        if (length >= enough) break;
    } while ((candidate = chain_[candidate & (window_size() - 1)]) > limit && --steps != 0);
    return std::min(best, ahead_);
}

}  // namespace loopscope::host
