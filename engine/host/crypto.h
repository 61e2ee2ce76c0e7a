#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/host/host_agent.h"

namespace loopscope::host {

/// Whether the library knows a digest of that name ("sha256", "md5", …).
bool is_digest(std::string_view name);

/// The digest of bytes; the name is one that is_digest knows. Linear in the bytes.
std::string digest_of(std::string_view name, std::string_view bytes);

/// How long such a digest is, in bytes.
std::size_t size_of_digest(std::string_view name);

/// Whether such a digest can be of any length.
bool is_digest_of_any_length(std::string_view name);

/// The digest in `length` bytes, which only those of any length can be otherwise than size_of_digest says.
std::string long_digest_of(std::string_view name, std::string_view bytes, std::size_t length);

/// RFC 2104, with a digest that is_digest knows.
std::string hmac_of(std::string_view name, std::string_view key, std::string_view bytes);

/// RFC 8018 section 5.2, with a digest that is_digest knows.
std::string derive_pbkdf2(std::string_view name, std::string_view password, std::string_view salt,
                          std::uint32_t iterations, std::size_t length);

/// RFC 5869, extract and expand, with a digest that is_digest knows; at most 255 times its length.
std::string derive_hkdf(std::string_view name, std::string_view key, std::string_view salt,
                        std::string_view info, std::size_t length);

struct ScryptCosts {
    std::uint64_t cost = 16384;
    std::uint64_t block_size = 8;
    std::uint64_t parallelization = 1;
    std::uint64_t most_memory = 32 << 20;
};

/// RFC 7914. Nothing when the costs are not allowed, or need more memory than they may.
std::optional<std::string> derive_scrypt(std::string_view password, std::string_view salt,
                                         const ScryptCosts& costs, std::size_t length);

/// Bytes of the machine's seeded generator: the same in every run.
std::string random_bytes(HostAgent& agent, std::size_t length);

}  // namespace loopscope::host
