#include "engine/base/source_text.h"

#include <algorithm>
#include <utility>

namespace loopscope::base {

namespace {

constexpr char16_t kReplacement = 0xFFFD;

struct Decoded {
    char32_t code_point;  ///< 0xFFFFFFFF for an invalid sequence
    std::size_t length;   ///< bytes to skip, at least 1
};

constexpr char32_t kInvalid = 0xFFFFFFFF;

/// Decodes one UTF-8 sequence at `at`; an invalid one is as long as its longest valid prefix (Unicode 3.9,
/// D93b).
Decoded decode_one(std::string_view bytes, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned first = byte(at);
    if (first < 0x80) return {first, 1};
    std::size_t count = 0;
    unsigned low = 0x80, high = 0xBF;
    char32_t value = 0;
    if (first >= 0xC2 && first <= 0xDF) {
        count = 1;
        value = first & 0x1F;
    } else if (first >= 0xE0 && first <= 0xEF) {
        count = 2;
        value = first & 0x0F;
        if (first == 0xE0) low = 0xA0;
        if (first == 0xED) high = 0x9F;
    } else if (first >= 0xF0 && first <= 0xF4) {
        count = 3;
        value = first & 0x07;
        if (first == 0xF0) low = 0x90;
        if (first == 0xF4) high = 0x8F;
    } else {
        return {kInvalid, 1};
    }
    for (std::size_t i = 1; i <= count; ++i) {
        if (at + i >= bytes.size()) return {kInvalid, i};
        const unsigned next = byte(at + i);
        if (next < low || next > high) return {kInvalid, i};
        value = (value << 6) | (next & 0x3F);
        low = 0x80;
        high = 0xBF;
    }
    return {value, count + 1};
}

void append_utf16(std::u16string& out, char32_t code_point) {
    if (code_point < 0x10000) {
        out.push_back(static_cast<char16_t>(code_point));
        return;
    }
    code_point -= 0x10000;
    out.push_back(static_cast<char16_t>(0xD800 + (code_point >> 10)));
    out.push_back(static_cast<char16_t>(0xDC00 + (code_point & 0x3FF)));
}

/// Decodes all of `bytes`; `first_invalid` becomes the UTF-16 offset of the first invalid sequence.
std::u16string decode(std::string_view bytes, bool& invalid, std::uint32_t& first_invalid) {
    std::u16string out;
    out.reserve(bytes.size());
    const auto ascii_end = std::find_if(bytes.begin(), bytes.end(),
                                        [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
    out.assign(bytes.begin(), ascii_end);
    for (std::size_t at = out.size(); at < bytes.size();) {
        const Decoded decoded = decode_one(bytes, at);
        at += decoded.length;
        if (decoded.code_point != kInvalid) {
            append_utf16(out, decoded.code_point);
            continue;
        }
        if (!invalid) first_invalid = static_cast<std::uint32_t>(out.size());
        invalid = true;
        out.push_back(kReplacement);
    }
    return out;
}

void append_utf8(std::string& out, char32_t c) {
    const auto push = [&](char32_t byte) {
        out.push_back(static_cast<char>(static_cast<unsigned char>(byte)));
    };
    if (c < 0x80) {
        push(c);
    } else if (c < 0x800) {
        push(0xC0 | (c >> 6));
        push(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        push(0xE0 | (c >> 12));
        push(0x80 | ((c >> 6) & 0x3F));
        push(0x80 | (c & 0x3F));
    } else {
        push(0xF0 | (c >> 18));
        push(0x80 | ((c >> 12) & 0x3F));
        push(0x80 | ((c >> 6) & 0x3F));
        push(0x80 | (c & 0x3F));
    }
}

enum class LoneSurrogates { Replace, Keep };

std::string encode(std::u16string_view text, LoneSurrogates lone) {
    std::string out;
    out.reserve(text.size());
    std::size_t ascii = 0;
    while (ascii < text.size() && text[ascii] < 0x80) out.push_back(static_cast<char>(text[ascii++]));
    for (std::size_t i = ascii; i < text.size(); ++i) {
        char32_t c = text[i];
        const bool lead = c >= 0xD800 && c <= 0xDBFF;
        if (lead && i + 1 < text.size() && text[i + 1] >= 0xDC00 && text[i + 1] <= 0xDFFF) {
            c = 0x10000 + ((c - 0xD800) << 10) + (text[i + 1] - 0xDC00U);
            ++i;
        } else if (c >= 0xD800 && c <= 0xDFFF && lone == LoneSurrogates::Replace) {
            c = kReplacement;
        }
        append_utf8(out, c);
    }
    return out;
}

bool is_line_terminator(char16_t c) {
    return c == u'\n' || c == u'\r' || c == 0x2028 || c == 0x2029;
}

}  // namespace

std::u16string utf8_to_utf16(std::string_view bytes) {
    bool invalid = false;
    std::uint32_t first_invalid = 0;
    return decode(bytes, invalid, first_invalid);
}

std::string utf16_to_utf8(std::u16string_view text) {
    return encode(text, LoneSurrogates::Replace);
}

std::string utf16_to_wtf8(std::u16string_view text) {
    return encode(text, LoneSurrogates::Keep);
}

SourceText SourceText::from_utf8(std::string name, std::string_view bytes) {
    if (bytes.substr(0, 3) == "\xEF\xBB\xBF") bytes.remove_prefix(3);
    bool invalid = false;
    std::uint32_t first_invalid = 0;
    SourceText source(std::move(name), decode(bytes, invalid, first_invalid));
    source.has_invalid_utf8_ = invalid;
    source.first_invalid_ = first_invalid;
    return source;
}

SourceText::SourceText(std::string name, std::u16string text)
    : name_(std::move(name)), text_(std::move(text)) {
    find_lines();
}

void SourceText::find_lines() {
    line_starts_.assign(1, 0);
    for (std::size_t i = 0; i < text_.size(); ++i) {
        const char16_t c = text_[i];
        if (c > u'\r' && c < 0x2028) continue;
        if (!is_line_terminator(c)) continue;
        if (c == u'\r' && i + 1 < text_.size() && text_[i + 1] == u'\n') ++i;
        line_starts_.push_back(static_cast<std::uint32_t>(i + 1));
    }
}

std::u16string_view SourceText::text(SourceRange range) const {
    const std::size_t begin = std::min<std::size_t>(range.begin, text_.size());
    const std::size_t end = std::clamp<std::size_t>(range.end, begin, text_.size());
    return std::u16string_view(text_).substr(begin, end - begin);
}

SourcePosition SourceText::position(std::uint32_t offset) const {
    const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
    const auto line = static_cast<std::uint32_t>(after - line_starts_.begin());
    return {line, offset - line_starts_[line - 1] + 1};
}

std::u16string_view SourceText::line(std::uint32_t number) const {
    const std::size_t begin = line_starts_[number - 1];
    std::size_t end = number < line_count() ? line_starts_[number] : text_.size();
    while (end > begin && is_line_terminator(text_[end - 1])) --end;
    return std::u16string_view(text_).substr(begin, end - begin);
}

}  // namespace loopscope::base
