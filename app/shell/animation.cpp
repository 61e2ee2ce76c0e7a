#include "app/shell/animation.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace loopscope::shell {

namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr std::size_t kSignature = 8;
constexpr std::size_t kAroundData = 12;  // length, kind and checksum of a chunk
constexpr std::uint16_t kStillMilliseconds = 900;
constexpr std::uint16_t kWayMilliseconds = 60;
// How far on its way is what moves, in the pictures before the still one.
constexpr std::array<double, 3> kWay{0.15, 0.4, 0.65};

void append_number(Bytes& to, std::uint32_t number) {
    for (int shift = 24; shift >= 0; shift -= 8)
        to.push_back(static_cast<std::uint8_t>(number >> static_cast<unsigned>(shift) & 0xFFU));
}

void append_short(Bytes& to, std::uint16_t number) {
    to.push_back(static_cast<std::uint8_t>(number >> 8U));
    to.push_back(static_cast<std::uint8_t>(number & 0xFFU));
}

std::uint32_t number_at(const Bytes& bytes, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t each = 0; each < 4; ++each) number = number << 8U | bytes[at + each];
    return number;
}

// CRC-32 as section 5.5 of PNG defines it.
std::uint32_t checksum(const Bytes& bytes, std::size_t begin) {
    constexpr std::uint32_t kPolynomial = 0xEDB8'8320;
    std::uint32_t sum = ~std::uint32_t{0};
    for (std::size_t at = begin; at < bytes.size(); ++at) {
        sum ^= bytes[at];
        for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1U) ^ ((sum & 1U) != 0 ? kPolynomial : 0);
    }
    return ~sum;
}

void append_chunk(Bytes& to, std::string_view kind, const Bytes& data) {
    append_number(to, static_cast<std::uint32_t>(data.size()));
    const std::size_t begin = to.size();
    to.insert(to.end(), kind.begin(), kind.end());
    to.insert(to.end(), data.begin(), data.end());
    append_number(to, checksum(to, begin));
}

// The data of all chunks of a kind, one after the other.
Bytes data_of(const Bytes& png, std::string_view kind) {
    Bytes data;
    for (std::size_t at = kSignature; at + kAroundData <= png.size();) {
        const std::uint32_t length = number_at(png, at);
        const auto begin = png.begin() + static_cast<std::ptrdiff_t>(at) + 8;
        if (std::equal(kind.begin(), kind.end(), begin - 4)) data.insert(data.end(), begin, begin + length);
        at += kAroundData + length;
    }
    return data;
}

// fcTL: a whole frame, which the next one replaces.
Bytes frame_control(std::uint32_t number, const Bytes& header, std::uint16_t milliseconds) {
    constexpr std::uint16_t kThousandths = 1000;
    Bytes control;
    append_number(control, number);
    control.insert(control.end(), header.begin(), header.begin() + 8);  // width and height
    append_number(control, 0);
    append_number(control, 0);
    append_short(control, milliseconds);
    append_short(control, kThousandths);
    append_short(control, 0);
    return control;
}

}  // namespace

Bytes assemble_animation(const std::vector<AnimationFrame>& frames) {
    if (frames.empty()) return {};
    const Bytes& first = frames.front().png;
    Bytes result(first.begin(), first.begin() + kSignature);
    const Bytes header = data_of(first, "IHDR");
    append_chunk(result, "IHDR", header);
    Bytes counts;
    append_number(counts, static_cast<std::uint32_t>(frames.size()));
    append_number(counts, 0);  // again and again
    append_chunk(result, "acTL", counts);
    std::uint32_t number = 0;
    for (const AnimationFrame& frame : frames) {
        append_chunk(result, "fcTL", frame_control(number++, header, frame.milliseconds));
        const Bytes data = data_of(frame.png, "IDAT");
        if (&frame == &frames.front()) {
            append_chunk(result, "IDAT", data);
            continue;
        }
        Bytes numbered;
        append_number(numbered, number++);
        numbered.insert(numbered.end(), data.begin(), data.end());
        append_chunk(result, "fdAT", numbered);
    }
    append_chunk(result, "IEND", {});
    return result;
}

Bytes animate(SessionContent& content, Studio& studio, const std::vector<std::uint64_t>& ticks) {
    std::vector<AnimationFrame> frames;
    const auto add = [&](Bytes png, std::uint16_t milliseconds) {
        // Where nothing moves the pictures are the same, and one is enough.
        if (!frames.empty() && frames.back().png == png)
            frames.back().milliseconds = std::max(frames.back().milliseconds, milliseconds);
        else
            frames.push_back({std::move(png), milliseconds});
    };
    for (const std::uint64_t tick : ticks) {
        content.session().apply_seek(tick);
        for (const double share : kWay) add(studio.take_picture(content, share), kWayMilliseconds);
        content.stand_on(tick);
        add(studio.take_picture(content), kStillMilliseconds);
    }
    return assemble_animation(frames);
}

}  // namespace loopscope::shell
