#include <algorithm>
#include <cstring>

#include "engine/host/deflate.h"

// Level 0: bytes as they are. RUNTIME: zlib 1.3.1, deflate.c, deflate_stored.

namespace loopscope::host {

namespace {

constexpr std::size_t kLongestStored = 65535;

/// Bytes that the header of a stored block takes from here.
std::size_t header_bytes(const BitSink& sink) {
    return (static_cast<std::size_t>(sink.bit_count) + 42) / 8;
}

}  // namespace

/// Writes blocks from the window and the input at once, as long as they are worth it. Whether the last was
/// written.
bool Deflater::store_directly(ZlibTransfer& transfer, ZlibFlush flush) {
    const std::size_t pending_size = std::size_t{4} << (settings_.memory_level + 6);
    const std::size_t least = std::min(pending_size - 5, std::size_t{window_size()});
    for (;;) {
        const std::size_t header = header_bytes(pending_);
        if (transfer.room < header) return false;
        const auto in_window = static_cast<std::size_t>(at_ - block_begin_);
        const std::size_t all = in_window + transfer.input.size();
        const std::size_t length = std::min({kLongestStored, all, transfer.room - header});
        const bool is_nothing = length == 0 && flush != ZlibFlush::Finish;
        if (length < least && (is_nothing || flush == ZlibFlush::None || length != all)) return false;
        const bool is_last = flush == ZlibFlush::Finish && length == all;
        write_stored_block(pending_, {}, static_cast<std::uint32_t>(length), is_last);
        write_pending(transfer);
        const std::size_t from_window = std::min(in_window, length);
        transfer.write({reinterpret_cast<const char*>(window_.data()) + block_begin_, from_window});
        block_begin_ += static_cast<std::int64_t>(from_window);
        transfer.write(read_input(transfer, length - from_window));
        if (is_last) return true;
    }
}

void Deflater::slide_stored() {
    at_ -= window_size();
    std::memcpy(window_.data(), window_.data() + window_size(), at_);
    if (slides_while_storing_ < 2) ++slides_while_storing_;
    if (looks_up_four()) postponed_ = std::min(postponed_, at_);
}

/// What went out directly is history for what is compressed later.
void Deflater::remember_stored(std::string_view copied) {
    const std::uint32_t size = window_size();
    if (copied.size() >= size) {
        slides_while_storing_ = 2;
        std::memcpy(window_.data(), copied.data() + copied.size() - size, size);
        at_ = size;
        postponed_ = size;
    } else {
        if (2 * size - at_ <= copied.size()) slide_stored();
        std::memcpy(window_.data() + at_, copied.data(), copied.size());
        const auto count = static_cast<std::uint32_t>(copied.size());
        at_ += count;
        postponed_ += std::min(count, size - postponed_);
    }
    block_begin_ = at_;
}

Deflater::Progress Deflater::store(ZlibTransfer& transfer, ZlibFlush flush) {
    const std::string_view input = transfer.input;
    const bool is_done = store_directly(transfer, flush);
    if (const std::size_t used = input.size() - transfer.input.size(); used > 0)
        remember_stored(input.substr(0, used));
    written_up_to_ = std::max(written_up_to_, at_);
    if (is_done) return Progress::FinishDone;
    const bool is_flushed = flush != ZlibFlush::None && flush != ZlibFlush::Finish;
    if (is_flushed && transfer.input.empty() && at_ == block_begin_) return Progress::BlockDone;

    // The rest of the input goes into the window.
    std::size_t room = 2 * window_size() - at_ - (looks_up_four() ? 0 : 1);
    if (transfer.input.size() > room && block_begin_ >= window_size()) {
        block_begin_ -= window_size();
        slide_stored();
        room += window_size();
    }
    const std::string_view bytes = read_input(transfer, room);
    std::memcpy(window_.data() + at_, bytes.data(), bytes.size());
    const auto count = static_cast<std::uint32_t>(bytes.size());
    at_ += count;
    if (looks_up_four()) postponed_ += std::min(count, window_size() - postponed_);
    written_up_to_ = std::max(written_up_to_, at_);

    // And from there, when it is enough or has to, into a block that waits to be read.
    const std::size_t pending_size = std::size_t{4} << (settings_.memory_level + 6);
    const std::size_t most = std::min(pending_size - header_bytes(pending_), kLongestStored);
    const auto left = static_cast<std::size_t>(at_ - block_begin_);
    const bool must =
        (left != 0 || flush == ZlibFlush::Finish) && flush != ZlibFlush::None && transfer.input.empty();
    if (left < std::min(most, std::size_t{window_size()}) && !(must && left <= most))
        return Progress::NeedsMore;
    const std::size_t length = std::min(left, most);
    const bool is_last = flush == ZlibFlush::Finish && transfer.input.empty() && length == left;
    write_stored_block(pending_, {reinterpret_cast<const char*>(window_.data()) + block_begin_, length},
                       static_cast<std::uint32_t>(length), is_last);
    block_begin_ += static_cast<std::int64_t>(length);
    write_pending(transfer);
    return is_last ? Progress::FinishBegun : Progress::NeedsMore;
}

}  // namespace loopscope::host
