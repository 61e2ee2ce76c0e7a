#include "engine/host/crypto.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>

#include "engine/base/assert.h"
#include "engine/builtins/random.h"

namespace loopscope::host {

namespace {

const EVP_MD* find_digest(std::string_view name) {
    return EVP_get_digestbyname(std::string(name).c_str());
}

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

unsigned char* bytes_of(std::string& text) {
    return reinterpret_cast<unsigned char*>(text.data());
}

std::string text_of(const std::array<unsigned char, EVP_MAX_MD_SIZE>& bytes, unsigned length) {
    return {reinterpret_cast<const char*>(bytes.data()), length};
}

}  // namespace

bool is_digest(std::string_view name) {
    return find_digest(name) != nullptr;
}

std::string digest_of(std::string_view name, std::string_view bytes) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> result{};
    unsigned length = 0;
    const int done =
        EVP_Digest(bytes.data(), bytes.size(), result.data(), &length, find_digest(name), nullptr);
    LOOPSCOPE_ASSERT(done == 1, "the caller has asked whether there is such a digest");
    return text_of(result, length);
}

std::size_t size_of_digest(std::string_view name) {
    return static_cast<std::size_t>(EVP_MD_get_size(find_digest(name)));
}

bool is_digest_of_any_length(std::string_view name) {
    return (EVP_MD_get_flags(find_digest(name)) & EVP_MD_FLAG_XOF) != 0;
}

std::string long_digest_of(std::string_view name, std::string_view bytes, std::size_t length) {
    if (!is_digest_of_any_length(name)) return digest_of(name, bytes);
    std::string result(length, '\0');
    if (length == 0) return result;
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    const bool done = EVP_DigestInit_ex(context, find_digest(name), nullptr) == 1 &&
                      EVP_DigestUpdate(context, bytes.data(), bytes.size()) == 1 &&
                      EVP_DigestFinalXOF(context, bytes_of(result), length) == 1;
    EVP_MD_CTX_free(context);
    LOOPSCOPE_ASSERT(done, "the caller has asked whether there is such a digest");
    return result;
}

std::string hmac_of(std::string_view name, std::string_view key, std::string_view bytes) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> result{};
    unsigned length = 0;
    const auto* done = HMAC(find_digest(name), key.data(), static_cast<int>(key.size()), bytes_of(bytes),
                            bytes.size(), result.data(), &length);
    LOOPSCOPE_ASSERT(done != nullptr, "the caller has asked whether there is such a digest");
    return text_of(result, length);
}

std::string derive_pbkdf2(std::string_view name, std::string_view password, std::string_view salt,
                          std::uint32_t iterations, std::size_t length) {
    std::string result(length, '\0');
    if (length == 0) return result;
    const int done = PKCS5_PBKDF2_HMAC(password.data(), static_cast<int>(password.size()), bytes_of(salt),
                                       static_cast<int>(salt.size()), static_cast<int>(iterations),
                                       find_digest(name), static_cast<int>(length), bytes_of(result));
    LOOPSCOPE_ASSERT(done == 1, "the caller has checked digest and iterations");
    return result;
}

std::string derive_hkdf(std::string_view name, std::string_view key, std::string_view salt,
                        std::string_view info, std::size_t length) {
    const std::string extracted = hmac_of(name, salt, key);
    LOOPSCOPE_ASSERT(length <= 255 * extracted.size(), "the caller has checked the length");
    std::string result;
    std::string block;
    for (char counter = 1; result.size() < length; ++counter) {
        block.append(info).push_back(counter);
        block = hmac_of(name, extracted, block);
        result += block;
    }
    result.resize(length);
    return result;
}

std::optional<std::string> derive_scrypt(std::string_view password, std::string_view salt,
                                         const ScryptCosts& costs, std::size_t length) {
    std::string result(length, '\0');
    const int done = EVP_PBE_scrypt(password.data(), password.size(), bytes_of(salt), salt.size(), costs.cost,
                                    costs.block_size, costs.parallelization, costs.most_memory,
                                    length == 0 ? nullptr : bytes_of(result), length);
    if (done != 1) return std::nullopt;
    return result;
}

std::string random_bytes(HostAgent& agent, std::size_t length) {
    std::string result;
    while (result.size() < length) {
        const std::uint64_t number = builtins::next_random(agent.random);
        for (unsigned shift = 8; shift < 64 && result.size() < length; shift += 8)
            result.push_back(static_cast<char>(number >> shift));
    }
    return result;
}

}  // namespace loopscope::host
