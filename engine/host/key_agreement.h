#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/host/key_pairs.h"

namespace loopscope::host {

/// What crypto.createECDH does with a curve and with numbers and points as bytes.
enum class CurveFault : std::uint8_t { None, UnknownName, NoCurve };

/// `name` is OpenSSL's short name, as Node takes it.
CurveFault fault_of_curve(const std::string& name);

/// A new private number; everything random comes from `seed`.
std::string make_curve_number(const std::string& curve, std::string_view seed);

bool is_number_of_curve(const std::string& curve, std::string_view number);

/// The point that a number belongs to, uncompressed.
std::string point_of_number(const std::string& curve, std::string_view number);

/// The same point in another form: 2 compressed, 4 uncompressed, 6 hybrid. Nothing where it is no point.
std::optional<std::string> point_in_form(const std::string& curve, std::string_view point, int form);

std::string shared_point(const std::string& curve, std::string_view number, std::string_view point);

/// What crypto.createDiffieHellman computes with numbers, each as bytes.
struct ModulusSettings {
    std::string prime;
    std::string generator;
};

/// The prime of a group as Node names it ("modp14"); empty where there is none.
std::string prime_of_group(std::string_view name);

/// A safe prime for a generator; everything random comes from `seed`.
KeyResult<std::string> make_safe_prime(int bits, int generator, std::string_view seed);

/// What DH_check finds.
int faults_of_modulus(const ModulusSettings& settings);

/// A new private number.
KeyResult<std::string> make_modulus_number(const ModulusSettings& settings, std::string_view seed);

/// generator ^ number.
std::string public_of_number(const ModulusSettings& settings, std::string_view number);

enum class ModulusFault : std::uint8_t { None, TooSmall, TooLarge };

ModulusFault fault_of_public(std::string_view prime, std::string_view other);

/// other ^ number, as long as the prime.
std::string shared_modulus(std::string_view prime, std::string_view number, std::string_view other);

}  // namespace loopscope::host
