#pragma once

#include <string>
#include <string_view>

#include "engine/host/key_pairs.h"

namespace loopscope::host {

/// What crypto.generatePrime asks for; numbers are big-endian bytes, empty where there is none.
struct PrimeSettings {
    int bits = 0;
    bool is_safe = false;  ///< half of one less is prime, too
    std::string modulus;   ///< the prime leaves `remainder` (1 where that is empty) when divided by it
    std::string remainder;
    std::string seed;  ///< everything random comes from it
};

enum class PrimeFault : std::uint8_t { None, Modulus, Remainder };

/// What Node finds wrong before it begins.
PrimeFault fault_of_prime(const PrimeSettings& settings);

/// The prime, as long as its bits need.
KeyResult<std::string> make_prime(const PrimeSettings& settings);

/// Whether a number is one; `checks` rounds of Miller and Rabin, 0 for as many as OpenSSL thinks right.
bool is_prime(std::string_view number, int checks, std::string_view seed);

}  // namespace loopscope::host
