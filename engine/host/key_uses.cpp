#include <openssl/err.h>
#include <openssl/rsa.h>

#include "engine/host/key_library.h"
#include "engine/host/key_pairs.h"

// What keys are good for: signatures, RSA's encryption, shared secrets.

namespace loopscope::host {

namespace {

constexpr std::size_t kBytesOfUse = std::size_t{16} << 10U;

using DigestContext = std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>>;

bool is_rsa(const EVP_PKEY* key) {
    return EVP_PKEY_is_a(key, "RSA") == 1 || EVP_PKEY_is_a(key, "RSA-PSS") == 1;
}

bool set_up_signature(EVP_PKEY_CTX* context, const EVP_PKEY* key, const KeyUse& use) {
    if (!is_rsa(key)) return true;
    const int usual = EVP_PKEY_is_a(key, "RSA-PSS") == 1 ? RSA_PKCS1_PSS_PADDING : RSA_PKCS1_PADDING;
    const int padding = use.padding == 0 ? usual : use.padding;
    if (EVP_PKEY_CTX_set_rsa_padding(context, padding) != 1) return false;
    if (padding != RSA_PKCS1_PSS_PADDING || !use.salt_length) return true;
    return EVP_PKEY_CTX_set_rsa_pss_saltlen(context, *use.salt_length) == 1;
}

/// Half the length of a signature of two numbers.
std::size_t half_of(const EVP_PKEY* key) {
    return (static_cast<std::size_t>(EVP_PKEY_get_bits(key)) + 7) / 8;
}

std::string_view take_integer(std::string_view& der) {
    const auto length = static_cast<unsigned char>(der[1]);
    const std::string_view digits = der.substr(2, length);
    der.remove_prefix(2U + length);
    return digits;
}

/// Two numbers of one length instead of the DER of both (IEEE P1363).
std::string as_p1363(std::string_view der, std::size_t half) {
    const bool is_long = (static_cast<unsigned char>(der[1]) & 0x80U) != 0;
    der.remove_prefix(is_long ? 3 : 2);
    std::string result;
    for (int which = 0; which < 2; ++which) {
        std::string_view digits = take_integer(der);
        while (digits.size() > half) digits.remove_prefix(1);
        result += std::string(half - digits.size(), '\0');
        result += digits;
    }
    return result;
}

std::string as_der(std::string_view both, std::size_t half) {
    std::string inside;
    for (int which = 0; which < 2; ++which) {
        std::string_view digits = both.substr(which == 0 ? 0 : half, half);
        while (digits.size() > 1 && digits.front() == '\0') digits.remove_prefix(1);
        const bool is_negative = (static_cast<unsigned char>(digits.front()) & 0x80U) != 0;
        inside += '\x02';
        inside += static_cast<char>(digits.size() + (is_negative ? 1 : 0));
        if (is_negative) inside += '\0';
        inside += digits;
    }
    std::string der = "\x30";
    if (inside.size() >= 0x80) der += '\x81';
    return der + static_cast<char>(inside.size()) + inside;
}

const char* digest_name(const KeyUse& use) {
    return use.digest.empty() ? nullptr : use.digest.c_str();
}

bool set_up_crypt(EVP_PKEY_CTX* context, const KeyUse& use) {
    if (EVP_PKEY_CTX_set_rsa_padding(context, use.padding) != 1) return false;
    if (use.padding != RSA_PKCS1_OAEP_PADDING) return true;
    if (!use.digest.empty() && EVP_PKEY_CTX_set_rsa_oaep_md_name(context, use.digest.c_str(), nullptr) != 1)
        return false;
    if (use.label.empty()) return true;
    void* label = OPENSSL_memdup(use.label.data(), use.label.size());
    return EVP_PKEY_CTX_set0_rsa_oaep_label(context, label, static_cast<int>(use.label.size())) == 1;
}

struct CryptStep {
    int (*begin)(EVP_PKEY_CTX*);
    int (*run)(EVP_PKEY_CTX*, unsigned char*, std::size_t*, const unsigned char*, std::size_t);
};

CryptStep step_of(KeyCrypt what) {
    switch (what) {
        case KeyCrypt::PublicEncrypt: return {EVP_PKEY_encrypt_init, EVP_PKEY_encrypt};
        case KeyCrypt::PrivateDecrypt: return {EVP_PKEY_decrypt_init, EVP_PKEY_decrypt};
        case KeyCrypt::PrivateEncrypt: return {EVP_PKEY_sign_init, EVP_PKEY_sign};
        case KeyCrypt::PublicDecrypt: return {EVP_PKEY_verify_recover_init, EVP_PKEY_verify_recover};
    }
    return {};
}

}  // namespace

KeyResult<std::string> sign_with(const PairKey& key, std::string_view data, const KeyUse& use) {
    ERR_clear_error();
    const KeyLibrary library(use.seed, kBytesOfUse);
    const Key parsed = library.parse(key);
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* inner = nullptr;
    std::size_t length = 0;
    bool done = EVP_DigestSignInit_ex(context.get(), &inner, digest_name(use), library.get(), nullptr,
                                      parsed.get(), nullptr) == 1 &&
                set_up_signature(inner, parsed.get(), use) &&
                EVP_DigestSign(context.get(), nullptr, &length, bytes_of(data), data.size()) == 1;
    std::string signature(length, '\0');
    done =
        done && EVP_DigestSign(context.get(), room_of(signature), &length, bytes_of(data), data.size()) == 1;
    if (!done) return take_key_failure();
    signature.resize(length);
    const bool is_ec = EVP_PKEY_is_a(parsed.get(), "EC") == 1;
    return is_ec && use.is_p1363 ? as_p1363(signature, half_of(parsed.get())) : signature;
}

KeyResult<bool> verify_with(const PairKey& key, std::string_view data, std::string_view signature,
                            const KeyUse& use) {
    ERR_clear_error();
    const KeyLibrary library(use.seed, kBytesOfUse);
    const Key parsed = library.parse(key);
    std::string given(signature);
    if (EVP_PKEY_is_a(parsed.get(), "EC") == 1 && use.is_p1363) {
        if (given.size() != 2 * half_of(parsed.get())) return false;
        given = as_der(given, half_of(parsed.get()));
    }
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* inner = nullptr;
    const bool ready = EVP_DigestVerifyInit_ex(context.get(), &inner, digest_name(use), library.get(),
                                               nullptr, parsed.get(), nullptr) == 1 &&
                       set_up_signature(inner, parsed.get(), use);
    if (!ready) return take_key_failure();
    const int verdict =
        EVP_DigestVerify(context.get(), bytes_of(given), given.size(), bytes_of(data), data.size());
    ERR_clear_error();
    return verdict == 1;
}

KeyResult<std::string> crypt_with(const PairKey& key, std::string_view data, KeyCrypt what,
                                  const KeyUse& use) {
    ERR_clear_error();
    const KeyLibrary library(use.seed, kBytesOfUse);
    const Key parsed = library.parse(key);
    const KeyContext context(EVP_PKEY_CTX_new_from_pkey(library.get(), parsed.get(), nullptr));
    const CryptStep step = step_of(what);
    std::size_t length = 0;
    bool done = step.begin(context.get()) == 1 && set_up_crypt(context.get(), use) &&
                step.run(context.get(), nullptr, &length, bytes_of(data), data.size()) == 1;
    std::string result(length, '\0');
    done = done && step.run(context.get(), room_of(result), &length, bytes_of(data), data.size()) == 1;
    if (!done) return take_key_failure();
    result.resize(length);
    return result;
}

KeyResult<std::string> shared_secret(const PairKey& own, const PairKey& other) {
    ERR_clear_error();
    const KeyLibrary library("", kBytesOfUse);
    const Key mine = library.parse(own);
    const Key theirs = library.parse(other);
    const KeyContext context(EVP_PKEY_CTX_new_from_pkey(library.get(), mine.get(), nullptr));
    std::size_t length = 0;
    bool done = EVP_PKEY_derive_init(context.get()) == 1 &&
                EVP_PKEY_derive_set_peer(context.get(), theirs.get()) == 1 &&
                EVP_PKEY_derive(context.get(), nullptr, &length) == 1;
    std::string secret(length, '\0');
    done = done && EVP_PKEY_derive(context.get(), room_of(secret), &length) == 1;
    if (!done) return take_key_failure();
    secret.resize(length);
    return secret;
}

}  // namespace loopscope::host
