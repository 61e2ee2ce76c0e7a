#include "engine/heap/units.h"

#include <algorithm>
#include <cstring>

namespace loopscope::heap {

void add_units(StringView units, Digest& digest) {
    digest.add(units.size());
    std::uint64_t word = 0;
    for (std::uint32_t i = 0; i < units.size(); ++i) {
        word = word << 16 | units[i];
        if (i % 4 == 3) digest.add(std::exchange(word, 0));
    }
    if (units.size() % 4 != 0) digest.add(word);
}

namespace {

std::uint64_t mixed(std::uint64_t hash, std::uint64_t word) {
    hash = (hash ^ word) * 0x9E37'79B9'7F4A'7C15U;
    return hash ^ hash >> 29;
}

}  // namespace

std::uint32_t hash_units(StringView units) {
    std::uint64_t hash = units.size();
    // Equal strings have equal hashes, however they are stored: a part of a wide one may be narrow.
    if (!units.is_latin1() && !is_latin1(units.wide())) {
        for (std::uint32_t i = 0; i < units.size(); ++i) hash = mixed(hash, units[i]);
        return static_cast<std::uint32_t>(hash >> 32);
    }
    for (std::uint32_t at = 0; at < units.size(); at += 8) {
        char bytes[8] = {};
        copy_units(units.part(at, std::min(at + 8, units.size())), bytes);
        std::uint64_t word = 0;
        std::memcpy(&word, bytes, sizeof word);
        hash = mixed(hash, word);
    }
    return static_cast<std::uint32_t>(hash >> 32);
}

std::optional<std::uint32_t> parse_array_index(StringView units) {
    if (units.empty() || units.size() > 10) return std::nullopt;
    if (units[0] == u'0' && units.size() > 1) return std::nullopt;
    std::uint64_t number = 0;
    for (std::uint32_t i = 0; i < units.size(); ++i) {
        if (units[i] < u'0' || units[i] > u'9') return std::nullopt;
        number = number * 10 + (units[i] - std::uint64_t{u'0'});
    }
    if (number > 0xFFFF'FFFEU) return std::nullopt;
    return static_cast<std::uint32_t>(number);
}

bool is_latin1(std::u16string_view units) {
    char16_t all = 0;
    for (const char16_t unit : units) all = static_cast<char16_t>(all | unit);
    return all <= 0xFF;
}

void copy_units(StringView from, char* to) {
    if (from.is_latin1()) {
        if (!from.empty()) std::memcpy(to, from.latin1().data(), from.size());
        return;
    }
    for (std::uint32_t i = 0; i < from.size(); ++i) to[i] = static_cast<char>(from[i]);
}

void copy_units(StringView from, char16_t* to) {
    if (!from.is_latin1()) {
        if (!from.empty()) std::memcpy(to, from.wide().data(), std::size_t{from.size()} * 2);
        return;
    }
    for (std::uint32_t i = 0; i < from.size(); ++i) to[i] = from[i];
}

void append_utf8(std::string& out, char32_t code_point) {
    const auto put = [&out](char32_t byte) {
        out.push_back(static_cast<char>(static_cast<unsigned char>(byte)));
    };
    if (code_point < 0x80) {
        put(code_point);
    } else if (code_point < 0x800) {
        put(0xC0 | code_point >> 6);
        put(0x80 | (code_point & 0x3F));
    } else if (code_point < 0x10000) {
        put(0xE0 | code_point >> 12);
        put(0x80 | (code_point >> 6 & 0x3F));
        put(0x80 | (code_point & 0x3F));
    } else {
        put(0xF0 | code_point >> 18);
        put(0x80 | (code_point >> 12 & 0x3F));
        put(0x80 | (code_point >> 6 & 0x3F));
        put(0x80 | (code_point & 0x3F));
    }
}

}  // namespace loopscope::heap
