#include <algorithm>

#include "engine/host/inflate.h"

// The blocks of a decompressing stream. RUNTIME: zlib 1.3.1, inflate.c. SPEC: RFC 1951 section 3.2.

namespace loopscope::host {

namespace {

constexpr int kCodeLengthCodes = 19;

std::vector<std::uint8_t> fixed_lengths() {
    std::vector<std::uint8_t> lengths(288, 8);
    std::fill(lengths.begin() + 144, lengths.begin() + 256, std::uint8_t{9});
    std::fill(lengths.begin() + 256, lengths.begin() + 280, std::uint8_t{7});
    return lengths;
}

}  // namespace

/// The decoders, which follow from the lengths that are known at this step.
void Inflater::restore_codes() {
    using Completeness = PrefixDecoder::Completeness;
    if (step_ == Step::SymbolLengths) {
        std::vector<std::uint8_t> first(lengths_.begin(), lengths_.begin() + kCodeLengthCodes);
        code_lengths_.build(first, Completeness::Full);
        return;
    }
    if (step_ < Step::Symbol || step_ > Step::Literal) return;
    if (is_fixed_) {
        literals_.build(fixed_lengths(), Completeness::Full);
        distances_.build(std::vector<std::uint8_t>(32, 5), Completeness::Full);
        return;
    }
    const std::span<const std::uint8_t> all = lengths_;
    const auto literals = static_cast<std::size_t>(literal_counts_);
    literals_.build(all.first(literals), Completeness::OneCodeMayBeAlone);
    distances_.build(all.subspan(literals), Completeness::OneCodeMayBeAlone);
}

Inflater::Next Inflater::step_block(ZlibTransfer& transfer, ZlibFlush flush) {
    if (step_ == Step::BlockType) {
        if (flush == ZlibFlush::Block) return Next::NeedsMore;
        step_ = Step::BlockHead;
    }
    if (is_last_) {
        drop_to_byte();
        return go_on(Step::Checksum);
    }
    if (!need_bits(transfer, 3)) return Next::NeedsMore;
    is_last_ = take_bits(1) != 0;
    switch (take_bits(2)) {
        case 0: drop_to_byte(); return go_on(Step::StoredLength);
        case 1:
            is_fixed_ = true;
            step_ = Step::Symbol;
            restore_codes();
            return Next::Goes;
        case 2: return go_on(Step::CodeCounts);
        default: return fail(transfer, "invalid block type");
    }
}

Inflater::Next Inflater::step_stored(ZlibTransfer& transfer) {
    if (step_ == Step::StoredLength) {
        if (!need_bits(transfer, 32)) return Next::NeedsMore;
        const std::uint32_t lengths = take_bits(32);
        if ((lengths & 0xffff) != (lengths >> 16 ^ 0xffff))
            return fail(transfer, "invalid stored block lengths");
        length_ = lengths & 0xffff;
        step_ = Step::Stored;
    }
    if (length_ != 0) {
        const std::size_t count = std::min({std::size_t{length_}, transfer.input.size(), transfer.room});
        if (count == 0) return Next::NeedsMore;
        write(transfer, transfer.take(count));
        length_ -= static_cast<std::uint32_t>(count);
        return Next::Goes;
    }
    return go_on(Step::BlockType);
}

// How many codes there are, and the lengths of the codes of code lengths.
Inflater::Next Inflater::step_codes(ZlibTransfer& transfer) {
    if (step_ == Step::CodeCounts) {
        if (!need_bits(transfer, 14)) return Next::NeedsMore;
        literal_counts_ = static_cast<int>(take_bits(5)) + 257;
        distance_counts_ = static_cast<int>(take_bits(5)) + 1;
        length_counts_ = static_cast<int>(take_bits(4)) + 4;
        if (literal_counts_ > 286 || distance_counts_ > 30)
            return fail(transfer, "too many length or distance symbols");
        lengths_.clear();
        step_ = Step::CodeLengths;
    }
    while (lengths_.size() < static_cast<std::size_t>(length_counts_)) {
        if (!need_bits(transfer, 3)) return Next::NeedsMore;
        lengths_.push_back(static_cast<std::uint8_t>(take_bits(3)));
    }
    std::vector<std::uint8_t> ordered(kCodeLengthCodes);
    for (std::size_t rank = 0; rank < lengths_.size(); ++rank)
        ordered[kCodeLengthOrder[rank]] = lengths_[rank];
    lengths_ = ordered;
    if (!code_lengths_.build(lengths_, PrefixDecoder::Completeness::Full))
        return fail(transfer, "invalid code lengths set");
    return go_on(Step::SymbolLengths);
}

// The lengths of all codes, behind those of the codes that they are written in.
Inflater::Next Inflater::step_symbol_lengths(ZlibTransfer& transfer) {
    const auto all = static_cast<std::size_t>(kCodeLengthCodes + literal_counts_ + distance_counts_);
    while (lengths_.size() < all) {
        auto found = code_lengths_.find(bits_, bit_count_);
        while (!found) {
            if (!need_bits(transfer, bit_count_ + 1)) return Next::NeedsMore;
            found = code_lengths_.find(bits_, bit_count_);
        }
        const int code = found->symbol;
        if (code < 16) {
            take_bits(found->length);
            lengths_.push_back(static_cast<std::uint8_t>(code == PrefixDecoder::kNone ? 0 : code));
            continue;
        }
        const int extra = code == 16 ? 2 : code == 17 ? 3 : 7;
        if (!need_bits(transfer, found->length + extra)) return Next::NeedsMore;
        take_bits(found->length);
        if (code == 16 && lengths_.size() == kCodeLengthCodes)
            return fail(transfer, "invalid bit length repeat");
        const std::uint8_t length = code == 16 ? lengths_.back() : std::uint8_t{0};
        const std::size_t count = take_bits(extra) + (code == 18 ? 11U : 3U);
        if (lengths_.size() + count > all) return fail(transfer, "invalid bit length repeat");
        lengths_.insert(lengths_.end(), count, length);
    }
    return begin_dynamic_block(transfer);
}

Inflater::Next Inflater::begin_dynamic_block(ZlibTransfer& transfer) {
    lengths_.erase(lengths_.begin(), lengths_.begin() + kCodeLengthCodes);
    if (lengths_[kEndOfBlock] == 0) return fail(transfer, "invalid code -- missing end-of-block");
    const std::span<const std::uint8_t> all = lengths_;
    const auto literals = static_cast<std::size_t>(literal_counts_);
    if (!literals_.build(all.first(literals), PrefixDecoder::Completeness::OneCodeMayBeAlone))
        return fail(transfer, "invalid literal/lengths set");
    if (!distances_.build(all.subspan(literals), PrefixDecoder::Completeness::OneCodeMayBeAlone))
        return fail(transfer, "invalid distances set");
    is_fixed_ = false;
    return go_on(Step::Symbol);
}

Inflater::Next Inflater::step_symbol(ZlibTransfer& transfer) {
    if (step_ == Step::Symbol) {
        const std::optional<int> symbol = decode(transfer, literals_);
        if (!symbol) return Next::NeedsMore;
        if (*symbol == kEndOfBlock) return go_on(Step::BlockType);
        if (*symbol > 285 || *symbol == PrefixDecoder::kNone)
            return fail(transfer, "invalid literal/length code");
        if (*symbol < kEndOfBlock) {
            length_ = static_cast<std::uint32_t>(*symbol);
            step_ = Step::Literal;
        } else {
            const auto code = static_cast<std::size_t>(*symbol - kFirstLengthCode);
            length_ = kLengthBases[code];
            extra_bits_ = kLengthExtraBits[code];
            step_ = Step::LengthExtra;
        }
    }
    if (step_ == Step::Literal) {
        if (transfer.is_full()) return Next::NeedsMore;
        const char byte = static_cast<char>(length_);
        write(transfer, {&byte, 1});
        return go_on(Step::Symbol);
    }
    if (!need_bits(transfer, extra_bits_)) return Next::NeedsMore;
    length_ += take_bits(extra_bits_);
    return go_on(Step::Distance);
}

Inflater::Next Inflater::step_distance(ZlibTransfer& transfer) {
    if (step_ == Step::Distance) {
        const std::optional<int> symbol = decode(transfer, distances_);
        if (!symbol) return Next::NeedsMore;
        if (*symbol > 29 || *symbol == PrefixDecoder::kNone) return fail(transfer, "invalid distance code");
        distance_ = kDistanceBases[static_cast<std::size_t>(*symbol)];
        extra_bits_ = kDistanceExtraBits[static_cast<std::size_t>(*symbol)];
        step_ = Step::DistanceExtra;
    }
    if (!need_bits(transfer, extra_bits_)) return Next::NeedsMore;
    distance_ += take_bits(extra_bits_);
    return go_on(Step::Match);
}

Inflater::Next Inflater::step_match(ZlibTransfer& transfer) {
    if (transfer.is_full()) return Next::NeedsMore;
    const std::size_t distance = distance_;
    if (distance > transfer.output.size() - call_begin_ + window_.size())
        return fail(transfer, "invalid distance too far back");
    std::size_t count = std::min(std::size_t{length_}, transfer.room);
    length_ -= static_cast<std::uint32_t>(count);
    for (; count > 0; --count) {
        const std::size_t end = transfer.output.size();
        const std::size_t fresh = end - call_begin_;
        const char byte =
            distance <= fresh ? transfer.output[end - distance] : window_[window_.size() + fresh - distance];
        write(transfer, {&byte, 1});
    }
    return length_ == 0 ? go_on(Step::Symbol) : Next::Goes;
}

Inflater::Next Inflater::step_end(ZlibTransfer& transfer) {
    if (step_ == Step::Checksum) {
        if (wrapper_ == InflateWrapper::Raw) return go_on(Step::Done);
        if (!need_bits(transfer, 32)) return Next::NeedsMore;
        update_check(std::string_view(transfer.output).substr(unchecked_));
        unchecked_ = transfer.output.size();
        const auto written = static_cast<std::uint32_t>(bits_);
        if ((is_gzip() ? written : __builtin_bswap32(written)) != check_)
            return fail(transfer, "incorrect data check");
        take_bits(32);
        step_ = Step::TotalLength;
    }
    if (is_gzip()) {
        if (!need_bits(transfer, 32)) return Next::NeedsMore;
        if (static_cast<std::uint32_t>(bits_) != static_cast<std::uint32_t>(total_out_))
            return fail(transfer, "incorrect length check");
        take_bits(32);
    }
    return go_on(Step::Done);
}

}  // namespace loopscope::host
