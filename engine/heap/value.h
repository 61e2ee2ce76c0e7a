#pragma once

#include <bit>
#include <cmath>
#include <compare>
#include <cstdint>

#include "engine/base/assert.h"

namespace loopscope::heap {

/// The number of a heap cell. Numbers are handed out in order and never reused, so that a cell keeps its
/// identity along the whole timeline. 0 is "no cell".
enum class CellId : std::uint32_t { None = 0 };

constexpr std::uint32_t index_of(CellId id) {
    return static_cast<std::uint32_t>(id);
}

/// An ECMAScript language value (ECMA-262 section 6.1) in 64 bits, or one of a few internal markers that a
/// program can never see. Trivially copyable; equality is equality of bits (an integral number has one
/// representation: Int32 when it fits and is not negative zero, a double otherwise; NaN has one bit pattern).
class Value {
  public:
    constexpr Value() : bits_(kUndefinedBits) {}

    static constexpr Value undefined() { return Value(kUndefinedBits); }
    static constexpr Value null() { return Value(kSpecialTag | 1); }
    static constexpr Value boolean(bool truth) { return Value(kSpecialTag | (truth ? 3U : 2U)); }
    /// Marks an array element that is absent.
    static constexpr Value hole() { return Value(kSpecialTag | 4); }
    /// Marks a binding in its temporal dead zone.
    static constexpr Value uninitialized() { return Value(kSpecialTag | 5); }
    static constexpr Value int32(std::int32_t number) {
        return Value(kInt32Tag | static_cast<std::uint32_t>(number));
    }
    static Value number(double number) {
        const auto whole = static_cast<std::int32_t>(
            number >= -2147483648.0 && number <= 2147483647.0 ? number : 0.0);  // NaN compares false
        if (static_cast<double>(whole) == number && !(whole == 0 && std::signbit(number)))
            return int32(whole);
        if (std::isnan(number)) return Value(kCanonicalNan);
        return Value(std::bit_cast<std::uint64_t>(number));
    }
    static Value number(std::uint32_t number) { return Value::number(static_cast<double>(number)); }
    static constexpr Value string(CellId id) { return Value(kStringTag | index_of(id)); }
    static constexpr Value symbol(CellId id) { return Value(kSymbolTag | index_of(id)); }
    static constexpr Value bigint(CellId id) { return Value(kBigIntTag | index_of(id)); }
    static constexpr Value object(CellId id) { return Value(kObjectTag | index_of(id)); }
    /// A cell that is not a language value (an environment, say) held where values are held.
    static constexpr Value internal_cell(CellId id) { return Value(kInternalTag | index_of(id)); }

    constexpr bool is_undefined() const { return bits_ == kUndefinedBits; }
    constexpr bool is_null() const { return bits_ == (kSpecialTag | 1); }
    constexpr bool is_nullish() const { return is_undefined() || is_null(); }
    constexpr bool is_boolean() const { return (bits_ | 1) == (kSpecialTag | 3); }
    constexpr bool is_true() const { return bits_ == (kSpecialTag | 3); }
    constexpr bool is_hole() const { return bits_ == (kSpecialTag | 4); }
    constexpr bool is_uninitialized() const { return bits_ == (kSpecialTag | 5); }
    constexpr bool is_int32() const { return tag() == tag_of(kInt32Tag); }
    constexpr bool is_double() const { return tag() < tag_of(kInt32Tag); }
    constexpr bool is_number() const { return tag() < tag_of(kSpecialTag); }
    constexpr bool is_string() const { return tag() == tag_of(kStringTag); }
    constexpr bool is_symbol() const { return tag() == tag_of(kSymbolTag); }
    constexpr bool is_bigint() const { return tag() == tag_of(kBigIntTag); }
    constexpr bool is_object() const { return tag() == tag_of(kObjectTag); }
    constexpr bool is_cell() const { return bits_ >= kStringTag; }
    constexpr bool is_primitive() const { return !is_object(); }

    constexpr std::int32_t as_int32() const { return static_cast<std::int32_t>(bits_ & 0xFFFF'FFFFU); }
    /// The number as a double. Requires is_number().
    double as_number() const {
        return is_int32() ? static_cast<double>(as_int32()) : std::bit_cast<double>(bits_);
    }
    constexpr bool as_boolean() const { return is_true(); }
    constexpr CellId as_cell() const { return static_cast<CellId>(bits_ & 0xFFFF'FFFFU); }

    constexpr std::uint64_t bits() const { return bits_; }
    constexpr bool operator==(const Value&) const = default;

  private:
    explicit constexpr Value(std::uint64_t bits) : bits_(bits) {}
    static constexpr std::uint32_t tag_of(std::uint64_t bits) {
        return static_cast<std::uint32_t>(bits >> 48);
    }
    constexpr std::uint32_t tag() const { return tag_of(bits_); }

    static constexpr std::uint64_t kCanonicalNan = 0x7FF8'0000'0000'0000U;
    static constexpr std::uint64_t kInt32Tag = 0xFFF9'0000'0000'0000U;
    static constexpr std::uint64_t kSpecialTag = 0xFFFA'0000'0000'0000U;
    static constexpr std::uint64_t kUndefinedBits = kSpecialTag;
    static constexpr std::uint64_t kStringTag = 0xFFFB'0000'0000'0000U;
    static constexpr std::uint64_t kSymbolTag = 0xFFFC'0000'0000'0000U;
    static constexpr std::uint64_t kBigIntTag = 0xFFFD'0000'0000'0000U;
    static constexpr std::uint64_t kObjectTag = 0xFFFE'0000'0000'0000U;
    static constexpr std::uint64_t kInternalTag = 0xFFFF'0000'0000'0000U;

    std::uint64_t bits_;
};

/// A property key (ECMA-262 section 6.1.7): an array index below 2^31, an interned string, or a symbol. Index
/// keys and string keys never overlap: the string "7" is always the index 7.
class PropertyKey {
  public:
    constexpr PropertyKey() = default;
    static constexpr PropertyKey index(std::uint32_t index) { return PropertyKey(index | kIndexBit); }
    /// `id` names an interned string (an atom) that is not an array index, or a symbol.
    static constexpr PropertyKey cell(CellId id) { return PropertyKey(index_of(id)); }

    static constexpr std::uint32_t kMaxIndex = 0x7FFF'FFFEU;

    constexpr bool is_index() const { return (bits_ & kIndexBit) != 0; }
    constexpr std::uint32_t as_index() const { return bits_ & ~kIndexBit; }
    constexpr CellId as_cell() const { return static_cast<CellId>(bits_); }
    constexpr std::uint32_t bits() const { return bits_; }
    constexpr bool operator==(const PropertyKey&) const = default;

  private:
    static constexpr std::uint32_t kIndexBit = 0x8000'0000U;
    explicit constexpr PropertyKey(std::uint32_t bits) : bits_(bits) {}
    std::uint32_t bits_ = 0;
};

}  // namespace loopscope::heap
