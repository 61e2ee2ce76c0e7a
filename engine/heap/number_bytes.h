#pragma once

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>

#include "engine/heap/half_float.h"
#include "engine/heap/payload.h"
#include "engine/heap/value.h"

// ECMA-262 sections 25.1.3.13 RawBytesToNumeric and 25.1.3.16 NumericToRawBytes: what a buffer holds.

namespace loopscope::heap {

static_assert(std::endian::native == std::endian::little,
              "typed arrays are little-endian, as on Node's platforms");

constexpr bool is_bigint_type(ElementType type) {
    return type == ElementType::BigInt64 || type == ElementType::BigUint64;
}

template <typename Number>
Number read_as(const std::uint8_t* bytes) {
    Number number;
    std::memcpy(&number, bytes, sizeof number);
    return number;
}

template <typename Number>
void write_as(std::uint8_t* bytes, Number number) {
    std::memcpy(bytes, &number, sizeof number);
}

/// The number that an element is; a hole for a BigInt's type.
inline Value read_number(ElementType type, const std::uint8_t* bytes) {
    switch (type) {
        case ElementType::Int8: return Value::int32(read_as<std::int8_t>(bytes));
        case ElementType::Uint8:
        case ElementType::Uint8Clamped: return Value::int32(read_as<std::uint8_t>(bytes));
        case ElementType::Int16: return Value::int32(read_as<std::int16_t>(bytes));
        case ElementType::Uint16: return Value::int32(read_as<std::uint16_t>(bytes));
        case ElementType::Int32: return Value::int32(read_as<std::int32_t>(bytes));
        case ElementType::Uint32: return Value::number(read_as<std::uint32_t>(bytes));
        case ElementType::Float32: return Value::number(static_cast<double>(read_as<float>(bytes)));
        case ElementType::Float64: return Value::number(read_as<double>(bytes));
        case ElementType::Float16: return Value::number(from_half(read_as<std::uint16_t>(bytes)));
        case ElementType::BigInt64:
        case ElementType::BigUint64: break;
    }
    return Value::hole();
}

/// ToUint32 (7.1.7), and the narrower types: they keep the low bits.
inline std::uint32_t to_uint32(Value number) {
    if (number.is_int32()) return static_cast<std::uint32_t>(number.as_int32());
    const double value = number.as_number();
    if (!std::isfinite(value)) return 0;
    return static_cast<std::uint32_t>(static_cast<std::int64_t>(std::fmod(std::trunc(value), 4294967296.0)));
}

/// ToUint8Clamp (7.1.12).
inline std::uint8_t to_uint8_clamped(double number) {
    if (!(number > 0)) return 0;
    if (number >= 255) return 255;
    const auto whole = static_cast<std::uint8_t>(number);
    const double rest = number - whole;
    const bool goes_up = rest > 0.5 || (rest == 0.5 && whole % 2 != 0);  // ties to even
    return static_cast<std::uint8_t>(whole + (goes_up ? 1 : 0));
}

/// Requires a number, and a type that is no BigInt's.
inline void write_number(ElementType type, std::uint8_t* bytes, Value number) {
    switch (type) {
        case ElementType::Int8:
        case ElementType::Uint8: return write_as(bytes, static_cast<std::uint8_t>(to_uint32(number)));
        case ElementType::Uint8Clamped: return write_as(bytes, to_uint8_clamped(number.as_number()));
        case ElementType::Int16:
        case ElementType::Uint16: return write_as(bytes, static_cast<std::uint16_t>(to_uint32(number)));
        case ElementType::Int32:
        case ElementType::Uint32: return write_as(bytes, to_uint32(number));
        case ElementType::Float32: return write_as(bytes, static_cast<float>(number.as_number()));
        case ElementType::Float64: return write_as(bytes, number.as_number());
        case ElementType::Float16: return write_as(bytes, to_half(number.as_number()));
        case ElementType::BigInt64:
        case ElementType::BigUint64: return;
    }
}

}  // namespace loopscope::heap
