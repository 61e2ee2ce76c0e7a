#include "engine/host/key_pairs.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/decoder.h>
#include <openssl/encoder.h>
#include <openssl/err.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <cctype>

#include "engine/base/assert.h"
#include "engine/host/key_library.h"

namespace loopscope::host {

namespace {

constexpr std::size_t kBytesOfPair = std::size_t{4} << 20U;
constexpr std::size_t kBytesOfUse = std::size_t{16} << 10U;

bool set_up_pair(EVP_PKEY_CTX* context, const PairSettings& settings, const BIGNUM* exponent) {
    if (settings.type.starts_with("RSA")) {
        return EVP_PKEY_CTX_set_rsa_keygen_bits(context, static_cast<int>(settings.bits)) == 1 &&
               EVP_PKEY_CTX_set1_rsa_keygen_pubexp(context, const_cast<BIGNUM*>(exponent)) == 1;
    }
    if (settings.type == "EC") return EVP_PKEY_CTX_set_group_name(context, settings.curve.c_str()) == 1;
    return true;
}

int give_pass_phrase(char* buffer, int size, int /*is_write*/, void* data) {
    const auto* phrase = static_cast<const std::optional<std::string>*>(data);
    if (!*phrase || static_cast<int>((*phrase)->size()) > size) return -1;
    std::copy((*phrase)->begin(), (*phrase)->end(), buffer);
    return static_cast<int>((*phrase)->size());
}

std::string lower(std::string text) {
    for (char& letter : text) letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    return text;
}

const char* structure_of(const KeyForm& form) {
    if (form.type == "spki") return "SubjectPublicKeyInfo";
    if (form.type == "pkcs8") return form.cipher.empty() ? "PrivateKeyInfo" : "EncryptedPrivateKeyInfo";
    return "type-specific";
}

}  // namespace

KeyResult<PairKey> make_pair(const PairSettings& settings) {
    ERR_clear_error();
    const KeyLibrary library(settings.seed, kBytesOfPair);
    const KeyContext context(EVP_PKEY_CTX_new_from_name(library.get(), settings.type.c_str(), nullptr));
    const Number exponent(BN_new());
    BN_set_word(exponent.get(), settings.exponent);
    EVP_PKEY* made = nullptr;
    const bool done = context && EVP_PKEY_keygen_init(context.get()) == 1 &&
                      set_up_pair(context.get(), settings, exponent.get()) &&
                      EVP_PKEY_generate(context.get(), &made) == 1;
    const Key key(made);
    if (!done) return take_key_failure();
    return key_as_der(key.get(), true);
}

PairKey public_half(const PairKey& key) {
    const KeyLibrary library("", kBytesOfUse);
    return key_as_der(library.parse(key).get(), false);
}

KeyResult<PairKey> read_key(std::string_view bytes, bool is_pem, bool wants_private,
                            const std::optional<std::string>& pass_phrase) {
    ERR_clear_error();
    const KeyLibrary library("", kBytesOfUse);
    using Decoder = std::unique_ptr<OSSL_DECODER_CTX, FreeWith<OSSL_DECODER_CTX_free>>;
    EVP_PKEY* read = nullptr;
    const int selection = wants_private ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY;
    const Decoder decoder(OSSL_DECODER_CTX_new_for_pkey(&read, is_pem ? "PEM" : "DER", nullptr, nullptr,
                                                        selection, library.get(), nullptr));
    auto phrase = pass_phrase;
    OSSL_DECODER_CTX_set_pem_password_cb(decoder.get(), give_pass_phrase, &phrase);
    const Bio bio(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
    const bool done = OSSL_DECODER_from_bio(decoder.get(), bio.get()) == 1;
    const Key key(read);
    if (!done || !key) return take_key_failure();
    ERR_clear_error();
    return key_as_der(key.get(), wants_private);
}

KeyResult<std::string> write_key(const PairKey& key, const KeyForm& form) {
    ERR_clear_error();
    const KeyLibrary library(form.seed, kBytesOfUse);
    const Key parsed = library.parse(key);
    using Encoder = std::unique_ptr<OSSL_ENCODER_CTX, FreeWith<OSSL_ENCODER_CTX_free>>;
    const int selection = key.is_private ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY;
    const Encoder encoder(OSSL_ENCODER_CTX_new_for_pkey(parsed.get(), selection, form.is_pem ? "PEM" : "DER",
                                                        structure_of(form), nullptr));
    if (!form.cipher.empty()) {
        OSSL_ENCODER_CTX_set_cipher(encoder.get(), form.cipher.c_str(), nullptr);
        OSSL_ENCODER_CTX_set_passphrase(encoder.get(), bytes_of(form.pass_phrase), form.pass_phrase.size());
    }
    unsigned char* data = nullptr;
    std::size_t length = 0;
    if (OSSL_ENCODER_to_data(encoder.get(), &data, &length) != 1) return take_key_failure();
    std::string written(reinterpret_cast<const char*>(data), length);
    OPENSSL_free(data);
    return written;
}

KeyDetails details_of(const PairKey& key) {
    const KeyLibrary library("", kBytesOfUse);
    const Key parsed = library.parse(key);
    KeyDetails details;
    details.type = lower(EVP_PKEY_get0_type_name(parsed.get()));
    details.bits = EVP_PKEY_get_bits(parsed.get());
    BIGNUM* exponent = nullptr;
    if (EVP_PKEY_get_bn_param(parsed.get(), OSSL_PKEY_PARAM_RSA_E, &exponent) == 1) {
        const Number owned(exponent);
        char* text = BN_bn2hex(exponent);
        details.exponent = text;
        OPENSSL_free(text);
    }
    char name[80];
    std::size_t length = 0;
    if (EVP_PKEY_get_group_name(parsed.get(), name, sizeof name, &length) == 1) details.curve = name;
    ERR_clear_error();
    return details;
}

}  // namespace loopscope::host
