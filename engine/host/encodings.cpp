#include "engine/host/encodings.h"

#include "engine/base/source_text.h"

namespace loopscope::host {

namespace {

constexpr std::string_view kBase64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view kBase64Url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

int hex_digit(char16_t wide) {
    const auto unit = static_cast<char16_t>(wide & 0xFFU);  // RUNTIME: Node looks at no more of it
    if (unit >= u'0' && unit <= u'9') return unit - u'0';
    if (unit >= u'a' && unit <= u'f') return unit - u'a' + 10;
    if (unit >= u'A' && unit <= u'F') return unit - u'A' + 10;
    return -1;
}

/// Both alphabets are read whichever was asked for.
int base64_digit(char16_t unit) {
    if (unit == u'-') return 62;
    if (unit == u'_') return 63;
    if (unit > 0x7F) return -1;
    const std::size_t place = kBase64.find(static_cast<char>(unit));
    return place == std::string_view::npos ? -1 : static_cast<int>(place);
}

std::string bytes_from_hex(std::u16string_view text) {
    std::string bytes;
    for (std::size_t index = 0; index + 1 < text.size(); index += 2) {
        const int high = hex_digit(text[index]);
        const int low = hex_digit(text[index + 1]);
        if (high < 0 || low < 0) break;
        bytes.push_back(static_cast<char>(high * 16 + low));
    }
    return bytes;
}

std::string bytes_from_base64(std::u16string_view text) {
    std::string bytes;
    std::uint32_t bits = 0;
    int count = 0;
    for (const char16_t unit : text) {
        const auto low = static_cast<char16_t>(unit & 0xFFU);  // RUNTIME: Node looks at no more of it
        if (low == u'=') break;
        const int digit = base64_digit(low);
        if (digit < 0) continue;
        bits = (bits << 6) | static_cast<std::uint32_t>(digit);
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes.push_back(static_cast<char>((bits >> count) & 0xFF));
        }
    }
    return bytes;
}

std::u16string base64_of(std::string_view bytes, std::string_view alphabet, bool padded) {
    std::u16string text;
    for (std::size_t index = 0; index < bytes.size(); index += 3) {
        std::uint32_t group = 0;
        const std::size_t present = std::min<std::size_t>(3, bytes.size() - index);
        for (std::size_t part = 0; part < 3; ++part) {
            group <<= 8;
            if (part < present) group |= static_cast<unsigned char>(bytes[index + part]);
        }
        for (std::size_t digit = 0; digit < 4; ++digit) {
            if (digit <= present) {
                text.push_back(static_cast<char16_t>(alphabet[(group >> (18 - 6 * digit)) & 63]));
            } else if (padded) {
                text.push_back(u'=');
            }
        }
    }
    return text;
}

std::u16string hex_of(std::string_view bytes) {
    constexpr std::u16string_view kDigits = u"0123456789abcdef";
    std::u16string text;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        text.push_back(kDigits[value >> 4]);
        text.push_back(kDigits[value & 15]);
    }
    return text;
}

std::u16string units_of(std::string_view bytes, unsigned char mask) {
    std::u16string text;
    for (const char byte : bytes)
        text.push_back(static_cast<char16_t>(static_cast<unsigned char>(byte) & mask));
    return text;
}

}  // namespace

std::optional<Encoding> encoding_named(std::string_view name) {
    constexpr std::pair<std::string_view, Encoding> kNames[] = {
        {"utf8", Encoding::Utf8},      {"latin1", Encoding::Latin1}, {"ascii", Encoding::Ascii},
        {"hex", Encoding::Hex},        {"base64", Encoding::Base64}, {"base64url", Encoding::Base64Url},
        {"utf16le", Encoding::Utf16Le}};
    for (const auto& [known, encoding] : kNames) {
        if (known == name) return encoding;
    }
    return std::nullopt;
}

std::string encode_text(std::u16string_view text, Encoding encoding) {
    std::string bytes;
    switch (encoding) {
        case Encoding::Utf8: return base::utf16_to_utf8(text);
        case Encoding::Hex: return bytes_from_hex(text);
        case Encoding::Base64:
        case Encoding::Base64Url: return bytes_from_base64(text);
        case Encoding::Latin1:
        case Encoding::Ascii:
            for (const char16_t unit : text) bytes.push_back(static_cast<char>(unit & 0xFF));
            return bytes;
        case Encoding::Utf16Le:
            for (const char16_t unit : text) {
                bytes.push_back(static_cast<char>(unit & 0xFF));
                bytes.push_back(static_cast<char>(unit >> 8));
            }
            return bytes;
    }
    return bytes;
}

std::u16string decode_bytes(std::string_view bytes, Encoding encoding) {
    std::u16string text;
    switch (encoding) {
        case Encoding::Utf8: return base::utf8_to_utf16(bytes);
        case Encoding::Hex: return hex_of(bytes);
        case Encoding::Base64: return base64_of(bytes, kBase64, true);
        case Encoding::Base64Url: return base64_of(bytes, kBase64Url, false);
        case Encoding::Latin1: return units_of(bytes, 0xFF);
        case Encoding::Ascii: return units_of(bytes, 0x7F);
        case Encoding::Utf16Le:
            for (std::size_t index = 0; index + 1 < bytes.size(); index += 2) {
                const auto low = static_cast<unsigned char>(bytes[index]);
                const auto high = static_cast<unsigned char>(bytes[index + 1]);
                text.push_back(static_cast<char16_t>(low | (high << 8)));
            }
            return text;
    }
    return text;
}

}  // namespace loopscope::host
