#include "engine/host/key_numbers.h"

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/param_build.h>

#include <algorithm>
#include <array>

#include "engine/host/key_library.h"

namespace loopscope::host {

namespace {

constexpr std::size_t kBytesOfUse = std::size_t{16} << 10U;
constexpr std::size_t kPublicNumbersOfRsa = 2;
constexpr char kUncompressed = '\x04';

constexpr std::array kNumbersOfRsa = {OSSL_PKEY_PARAM_RSA_N,         OSSL_PKEY_PARAM_RSA_E,
                                      OSSL_PKEY_PARAM_RSA_D,         OSSL_PKEY_PARAM_RSA_FACTOR1,
                                      OSSL_PKEY_PARAM_RSA_FACTOR2,   OSSL_PKEY_PARAM_RSA_EXPONENT1,
                                      OSSL_PKEY_PARAM_RSA_EXPONENT2, OSSL_PKEY_PARAM_RSA_COEFFICIENT1};
constexpr std::array kNumbersOfCurve = {OSSL_PKEY_PARAM_EC_PUB_X, OSSL_PKEY_PARAM_EC_PUB_Y,
                                        OSSL_PKEY_PARAM_PRIV_KEY};

using Builder = std::unique_ptr<OSSL_PARAM_BLD, FreeWith<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, FreeWith<OSSL_PARAM_free>>;

/// A number of a key in its least bytes, or in `length` ones.
std::string number_of(const EVP_PKEY* key, const char* name, std::size_t length) {
    BIGNUM* found = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &found) != 1) return {};
    const Number number(found);
    const auto least = static_cast<std::size_t>(BN_num_bytes(number.get()));
    std::string bytes(std::max(length, least), '\0');
    BN_bn2binpad(number.get(), room_of(bytes), static_cast<int>(bytes.size()));
    return bytes;
}

template <typename Get>
std::string raw_of(const EVP_PKEY* key, Get get) {
    std::size_t length = 0;
    if (get(key, nullptr, &length) != 1) return {};
    std::string bytes(length, '\0');
    get(key, room_of(bytes), &length);
    return bytes;
}

Number number_from(const std::string& bytes) {
    return Number(BN_bin2bn(bytes_of(bytes), static_cast<int>(bytes.size()), nullptr));
}

std::optional<PairKey> made_of(const KeyLibrary& library, const char* type, OSSL_PARAM_BLD* builder,
                               bool is_private) {
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(library.get(), type, nullptr));
    EVP_PKEY* made = nullptr;
    const bool done =
        EVP_PKEY_fromdata_init(context.get()) == 1 &&
        EVP_PKEY_fromdata(context.get(), &made, is_private ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY,
                          parameters.get()) == 1;
    const Key key(made);
    ERR_clear_error();
    if (!done) return std::nullopt;
    return key_as_der(key.get(), is_private);
}

std::optional<PairKey> rsa_of(const KeyLibrary& library, const KeyNumbers& numbers, bool is_private) {
    const Builder builder(OSSL_PARAM_BLD_new());
    std::vector<Number> kept;
    const std::size_t count = is_private ? kNumbersOfRsa.size() : kPublicNumbersOfRsa;
    for (std::size_t index = 0; index < count; ++index) {
        kept.push_back(number_from(numbers.parts[index]));
        OSSL_PARAM_BLD_push_BN(builder.get(), kNumbersOfRsa[index], kept.back().get());
    }
    return made_of(library, "RSA", builder.get(), is_private);
}

std::optional<PairKey> curve_key_of(const KeyLibrary& library, const KeyNumbers& numbers, bool is_private) {
    const Builder builder(OSSL_PARAM_BLD_new());
    const std::size_t half = std::max(numbers.parts[0].size(), numbers.parts[1].size());
    std::string point(1, kUncompressed);
    for (int index = 0; index < 2; ++index) {
        const std::string& part = numbers.parts[static_cast<std::size_t>(index)];
        point += std::string(half - part.size(), '\0') + part;
    }
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, numbers.curve.c_str(), 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size());
    const Number number = number_from(is_private ? numbers.parts[2] : "");
    if (is_private) OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, number.get());
    return made_of(library, "EC", builder.get(), is_private);
}

}  // namespace

KeyNumbers numbers_of(const PairKey& key) {
    const KeyLibrary library("", kBytesOfUse);
    const Key parsed = library.parse(key);
    KeyNumbers numbers;
    numbers.type = EVP_PKEY_get0_type_name(parsed.get());
    if (numbers.type == "RSA") {
        const std::size_t count = key.is_private ? kNumbersOfRsa.size() : kPublicNumbersOfRsa;
        for (std::size_t index = 0; index < count; ++index)
            numbers.parts.push_back(number_of(parsed.get(), kNumbersOfRsa[index], 0));
    } else if (numbers.type == "EC") {
        const std::size_t field = (static_cast<std::size_t>(EVP_PKEY_get_bits(parsed.get())) + 7) / 8;
        const std::size_t count = key.is_private ? kNumbersOfCurve.size() : 2;
        for (std::size_t index = 0; index < count; ++index)
            numbers.parts.push_back(number_of(parsed.get(), kNumbersOfCurve[index], field));
        numbers.curve = details_of(key).curve;
    } else if (const std::string bytes = raw_of(parsed.get(), EVP_PKEY_get_raw_public_key); !bytes.empty()) {
        numbers.parts.push_back(bytes);
        if (key.is_private) numbers.parts.push_back(raw_of(parsed.get(), EVP_PKEY_get_raw_private_key));
    }
    ERR_clear_error();
    return numbers;
}

std::optional<PairKey> key_of_numbers(const KeyNumbers& numbers, bool is_private) {
    ERR_clear_error();
    const KeyLibrary library("", kBytesOfUse);
    if (numbers.type == "RSA") return rsa_of(library, numbers, is_private);
    if (numbers.type == "EC") return curve_key_of(library, numbers, is_private);
    const std::string& bytes = numbers.parts[is_private ? 1 : 0];
    const char* type = numbers.type.c_str();
    const Key key(
        is_private
            ? EVP_PKEY_new_raw_private_key_ex(library.get(), type, nullptr, bytes_of(bytes), bytes.size())
            : EVP_PKEY_new_raw_public_key_ex(library.get(), type, nullptr, bytes_of(bytes), bytes.size()));
    ERR_clear_error();
    if (!key) return std::nullopt;
    return key_as_der(key.get(), is_private);
}

bool is_sound_key(const PairKey& key) {
    const KeyLibrary library("", kBytesOfUse);
    const Key parsed = library.parse(key);
    const KeyContext context(EVP_PKEY_CTX_new_from_pkey(library.get(), parsed.get(), nullptr));
    const bool is_sound =
        (key.is_private ? EVP_PKEY_check(context.get()) : EVP_PKEY_public_check(context.get())) == 1;
    ERR_clear_error();
    return is_sound;
}

}  // namespace loopscope::host
