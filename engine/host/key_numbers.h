#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/host/key_pairs.h"

namespace loopscope::host {

/// What a key is made of, each number as big-endian bytes in the order of a JSON Web Key:
///   "RSA"           n, e and, of a private one, d, p, q, dp, dq, qi
///   "EC"            x, y and, of a private one, d, each as long as the curve's field
///   another type    the public bytes and, of a private one, the private ones
struct KeyNumbers {
    std::string type;   ///< "RSA", "EC", "ED25519", "ED448", "X25519", "X448"
    std::string curve;  ///< OpenSSL's name, of EC
    std::vector<std::string> parts;
};

/// No parts for a type that has none of these.
KeyNumbers numbers_of(const PairKey& key);

/// The key that is made of numbers; nothing where there is none (a point that is not on its curve).
/// Edwards keys are made of their private bytes alone when they are private.
std::optional<PairKey> key_of_numbers(const KeyNumbers& numbers, bool is_private);

/// Whether a key of a curve is one: its point on the curve, and the private number its own.
bool is_sound_key(const PairKey& key);

}  // namespace loopscope::host
