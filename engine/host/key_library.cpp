#include "engine/host/key_library.h"

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>

#include <algorithm>
#include <array>

#include "engine/base/assert.h"

namespace loopscope::host {

namespace {

constexpr unsigned kStrength = 256;

// RUNTIME: Node 20 src/crypto/crypto_util.cc, OSSL_ERROR_CODES_MAP.
constexpr std::array kNamedLibraries = {ERR_LIB_BN,   ERR_LIB_RSA,  ERR_LIB_DH,    ERR_LIB_EVP,
                                        ERR_LIB_BUF,  ERR_LIB_OBJ,  ERR_LIB_PEM,   ERR_LIB_DSA,
                                        ERR_LIB_X509, ERR_LIB_ASN1, ERR_LIB_CONF,  ERR_LIB_CRYPTO,
                                        ERR_LIB_EC,   ERR_LIB_SSL,  ERR_LIB_PKCS7, ERR_LIB_PKCS12};

std::string stretched(OSSL_LIB_CTX* library, std::string_view seed, std::size_t length) {
    using Digest = std::unique_ptr<EVP_MD, FreeWith<EVP_MD_free>>;
    using DigestContext = std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>>;
    const Digest digest(EVP_MD_fetch(library, "SHAKE256", nullptr));
    const DigestContext context(EVP_MD_CTX_new());
    std::string bytes(length, '\0');
    const bool done = EVP_DigestInit_ex(context.get(), digest.get(), nullptr) == 1 &&
                      EVP_DigestUpdate(context.get(), seed.data(), seed.size()) == 1 &&
                      EVP_DigestFinalXOF(context.get(), room_of(bytes), length) == 1;
    LOOPSCOPE_ASSERT(done, "OpenSSL has SHAKE256");
    return bytes;
}

void feed(EVP_RAND_CTX* random, std::string& bytes) {
    unsigned strength = kStrength;
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_octet_string(OSSL_RAND_PARAM_TEST_ENTROPY, bytes.data(), bytes.size()),
        OSSL_PARAM_construct_uint(OSSL_RAND_PARAM_STRENGTH, &strength), OSSL_PARAM_construct_end()};
    EVP_RAND_uninstantiate(random);
    const bool done = EVP_RAND_CTX_set_params(random, parameters) == 1 &&
                      EVP_RAND_instantiate(random, strength, 0, nullptr, 0, parameters) == 1;
    LOOPSCOPE_ASSERT(done, "OpenSSL has TEST-RAND");
}

}  // namespace

KeyLibrary::KeyLibrary(std::string_view seed, std::size_t most) : context_(OSSL_LIB_CTX_new()) {
    LOOPSCOPE_ASSERT(context_ != nullptr, "OpenSSL can make a context");
    std::string bytes = stretched(context_.get(), seed, most);
    RAND_set_DRBG_type(context_.get(), "TEST-RAND", nullptr, nullptr, nullptr);
    feed(RAND_get0_primary(context_.get()), bytes);
    feed(RAND_get0_public(context_.get()), bytes);
    std::ranges::reverse(bytes);
    feed(RAND_get0_private(context_.get()), bytes);
}

Key KeyLibrary::parse(const PairKey& key) const {
    const auto* bytes = bytes_of(key.der);
    const auto length = static_cast<long>(key.der.size());
    return Key(key.is_private ? d2i_AutoPrivateKey_ex(nullptr, &bytes, length, get(), nullptr)
                              : d2i_PUBKEY_ex(nullptr, &bytes, length, get(), nullptr));
}

KeyFailure take_key_failure() {
    KeyFailure failure;
    while (const unsigned long code = ERR_get_error()) {
        std::array<char, 256> text{};
        ERR_error_string_n(code, text.data(), text.size());
        if (failure.texts.empty()) {
            const char* library = ERR_lib_error_string(code);
            const char* reason = ERR_reason_error_string(code);
            failure.library = library ? library : "";
            failure.reason = reason ? reason : "";
            failure.names_library =
                std::ranges::find(kNamedLibraries, ERR_GET_LIB(code)) != kNamedLibraries.end();
        }
        failure.texts.emplace_back(text.data());
    }
    return failure;
}

PairKey key_as_der(EVP_PKEY* key, bool is_private) {
    const Bio bio(BIO_new(BIO_s_mem()));
    const int done = is_private
                         ? i2d_PKCS8PrivateKey_bio(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr)
                         : i2d_PUBKEY_bio(bio.get(), key);
    LOOPSCOPE_ASSERT(done == 1, "a key can be written as DER");
    char* data = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &data);
    return {std::string(data, static_cast<std::size_t>(length)), is_private};
}

}  // namespace loopscope::host
