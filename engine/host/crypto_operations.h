#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/host/file_operations.h"

namespace loopscope::host {

/// Whether a kind of work is one of these, which take time for their computing and touch no file:
///   pbkdf2(password, salt, iterations, length, digest) -> bytes
///   scrypt(password, salt, length, cost, block size, parallelization, most memory) -> bytes or undefined
///   hkdf(key, salt, info, length, digest) -> bytes
///   keypair(type, bits, exponent, curve) -> the private key's DER, or a failure (key_values.h)
///   prime(bits, is safe, modulus, remainder) -> bytes, or a failure
///   primality(number, rounds) -> boolean
///   random(length) -> bytes                       digest(name, data) -> bytes
/// Bytes are strings of Latin-1 units.
bool is_crypto_operation(std::string_view kind);

OperationResult perform_crypto_operation(HostAgent& agent, std::string_view kind, Value input);

/// Proportional to the work, about what a machine of today takes: ns.
std::uint64_t crypto_latency(const HostAgent& agent, std::string_view kind, Value input);

}  // namespace loopscope::host
