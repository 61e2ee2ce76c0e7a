// NOTE: DH_check, whose findings Node shows as they are, stands among what OpenSSL 3 would rather have called
// otherwise.
#define OPENSSL_SUPPRESS_DEPRECATED

#include "engine/host/key_agreement.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/dh.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/objects.h>
#include <openssl/param_build.h>

#include <array>
#include <utility>

#include "engine/base/assert.h"
#include "engine/host/key_library.h"

namespace loopscope::host {

namespace {

constexpr std::size_t kBytesOfNumber = std::size_t{64} << 10U;
constexpr std::size_t kBytesOfPrime = std::size_t{4} << 20U;

using Steps = std::unique_ptr<BN_CTX, FreeWith<BN_CTX_free>>;
using Curve = std::unique_ptr<EC_GROUP, FreeWith<EC_GROUP_free>>;
using Point = std::unique_ptr<EC_POINT, FreeWith<EC_POINT_free>>;

Number number_of(std::string_view bytes) {
    return Number(BN_bin2bn(bytes_of(bytes), static_cast<int>(bytes.size()), nullptr));
}

std::string bytes_of_number(const BIGNUM* number, int length) {
    std::string bytes(static_cast<std::size_t>(length), '\0');
    BN_bn2binpad(number, room_of(bytes), length);
    return bytes;
}

std::string shortest_bytes(const BIGNUM* number) {
    return bytes_of_number(number, BN_num_bytes(number));
}

Curve curve_named(const std::string& name) {
    return Curve(EC_GROUP_new_by_curve_name(OBJ_sn2nid(name.c_str())));
}

std::string bytes_of_point(const EC_GROUP* curve, const EC_POINT* point, point_conversion_form_t form) {
    std::string bytes(EC_POINT_point2oct(curve, point, form, nullptr, 0, nullptr), '\0');
    EC_POINT_point2oct(curve, point, form, room_of(bytes), bytes.size(), nullptr);
    return bytes;
}

Point read_point(const EC_GROUP* curve, std::string_view bytes) {
    Point point(EC_POINT_new(curve));
    const bool done = EC_POINT_oct2point(curve, point.get(), bytes_of(bytes), bytes.size(), nullptr) == 1;
    ERR_clear_error();
    if (!done) point.reset();
    return point;
}

using DiffieHellman = std::unique_ptr<DH, FreeWith<DH_free>>;

struct Group {
    std::string_view name;
    BIGNUM* (*prime)(BIGNUM*);
};

// RUNTIME: Node 20 src/crypto/crypto_groups.h.
constexpr std::array<Group, 8> kGroups = {{{"modp1", BN_get_rfc2409_prime_768},
                                           {"modp2", BN_get_rfc2409_prime_1024},
                                           {"modp5", BN_get_rfc3526_prime_1536},
                                           {"modp14", BN_get_rfc3526_prime_2048},
                                           {"modp15", BN_get_rfc3526_prime_3072},
                                           {"modp16", BN_get_rfc3526_prime_4096},
                                           {"modp17", BN_get_rfc3526_prime_6144},
                                           {"modp18", BN_get_rfc3526_prime_8192}}};

using Parameters = std::unique_ptr<OSSL_PARAM, FreeWith<OSSL_PARAM_free>>;
using ParameterBuilder = std::unique_ptr<OSSL_PARAM_BLD, FreeWith<OSSL_PARAM_BLD_free>>;

Key parameters_as_key(const KeyLibrary& library, const ModulusSettings& settings) {
    const Number prime = number_of(settings.prime);
    const Number generator = number_of(settings.generator);
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_FFC_P, prime.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_FFC_G, generator.get());
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(library.get(), "DH", nullptr));
    EVP_PKEY* made = nullptr;
    EVP_PKEY_fromdata_init(context.get());
    EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_KEY_PARAMETERS, parameters.get());
    return Key(made);
}

std::string number_in(const EVP_PKEY* key, const char* name) {
    BIGNUM* found = nullptr;
    EVP_PKEY_get_bn_param(key, name, &found);
    const Number owned(found);
    return owned ? shortest_bytes(owned.get()) : std::string();
}

std::string power(std::string_view base, std::string_view exponent, std::string_view prime, int length) {
    const Number result(BN_new());
    const Steps steps(BN_CTX_new());
    BN_mod_exp(result.get(), number_of(base).get(), number_of(exponent).get(), number_of(prime).get(),
               steps.get());
    return length == 0 ? shortest_bytes(result.get()) : bytes_of_number(result.get(), length);
}

}  // namespace

CurveFault fault_of_curve(const std::string& name) {
    if (OBJ_sn2nid(name.c_str()) == NID_undef) return CurveFault::UnknownName;
    const bool is_curve = curve_named(name) != nullptr;
    ERR_clear_error();
    return is_curve ? CurveFault::None : CurveFault::NoCurve;
}

std::string make_curve_number(const std::string& curve, std::string_view seed) {
    const KeyLibrary library(seed, kBytesOfNumber);
    const Curve group = curve_named(curve);
    const BIGNUM* order = EC_GROUP_get0_order(group.get());
    const Number number(BN_new());
    const Steps steps(BN_CTX_new_ex(library.get()));
    do {
        const int done = BN_priv_rand_range_ex(number.get(), order, 0, steps.get());
        LOOPSCOPE_ASSERT(done == 1, "a random number can be drawn");
    } while (BN_is_zero(number.get()));
    return shortest_bytes(number.get());
}

bool is_number_of_curve(const std::string& curve, std::string_view number) {
    const Curve group = curve_named(curve);
    const Number given = number_of(number);
    return !BN_is_zero(given.get()) && BN_cmp(given.get(), EC_GROUP_get0_order(group.get())) < 0;
}

std::string point_of_number(const std::string& curve, std::string_view number) {
    const Curve group = curve_named(curve);
    const Point point(EC_POINT_new(group.get()));
    EC_POINT_mul(group.get(), point.get(), number_of(number).get(), nullptr, nullptr, nullptr);
    return bytes_of_point(group.get(), point.get(), POINT_CONVERSION_UNCOMPRESSED);
}

std::optional<std::string> point_in_form(const std::string& curve, std::string_view point, int form) {
    const Curve group = curve_named(curve);
    const Point read = read_point(group.get(), point);
    if (!read) return std::nullopt;
    return bytes_of_point(group.get(), read.get(), static_cast<point_conversion_form_t>(form));
}

std::string shared_point(const std::string& curve, std::string_view number, std::string_view point) {
    const Curve group = curve_named(curve);
    const Point other = read_point(group.get(), point);
    const Point product(EC_POINT_new(group.get()));
    EC_POINT_mul(group.get(), product.get(), nullptr, other.get(), number_of(number).get(), nullptr);
    const Number x(BN_new());
    EC_POINT_get_affine_coordinates(group.get(), product.get(), x.get(), nullptr, nullptr);
    ERR_clear_error();
    return bytes_of_number(x.get(), (EC_GROUP_get_degree(group.get()) + 7) / 8);
}

std::string prime_of_group(std::string_view name) {
    for (const Group& group : kGroups) {
        if (group.name != name) continue;
        const Number prime(group.prime(nullptr));
        return shortest_bytes(prime.get());
    }
    return {};
}

KeyResult<std::string> make_safe_prime(int bits, int generator, std::string_view seed) {
    ERR_clear_error();
    const KeyLibrary library(seed, kBytesOfPrime);
    const KeyContext context(EVP_PKEY_CTX_new_from_name(library.get(), "DH", nullptr));
    EVP_PKEY* made = nullptr;
    const bool done = EVP_PKEY_paramgen_init(context.get()) == 1 &&
                      EVP_PKEY_CTX_set_dh_paramgen_prime_len(context.get(), bits) == 1 &&
                      EVP_PKEY_CTX_set_dh_paramgen_generator(context.get(), generator) == 1 &&
                      EVP_PKEY_paramgen(context.get(), &made) == 1;
    const Key key(made);
    if (!done) return take_key_failure();
    return number_in(key.get(), OSSL_PKEY_PARAM_FFC_P);
}

int faults_of_modulus(const ModulusSettings& settings) {
    const DiffieHellman group(DH_new());
    Number prime = number_of(settings.prime);
    Number generator = number_of(settings.generator);
    DH_set0_pqg(group.get(), prime.release(), nullptr, generator.release());
    int faults = 0;
    DH_check(group.get(), &faults);
    ERR_clear_error();
    return faults;
}

KeyResult<std::string> make_modulus_number(const ModulusSettings& settings, std::string_view seed) {
    ERR_clear_error();
    const KeyLibrary library(seed, kBytesOfNumber);
    const Key parameters = parameters_as_key(library, settings);
    if (!parameters) return take_key_failure();
    const KeyContext context(EVP_PKEY_CTX_new_from_pkey(library.get(), parameters.get(), nullptr));
    EVP_PKEY* made = nullptr;
    const bool done =
        EVP_PKEY_keygen_init(context.get()) == 1 && EVP_PKEY_generate(context.get(), &made) == 1;
    const Key key(made);
    if (!done) return take_key_failure();
    return number_in(key.get(), OSSL_PKEY_PARAM_PRIV_KEY);
}

std::string public_of_number(const ModulusSettings& settings, std::string_view number) {
    return power(settings.generator, number, settings.prime, 0);
}

ModulusFault fault_of_public(std::string_view prime, std::string_view other) {
    const Number given = number_of(other);
    const Number most = number_of(prime);
    BN_sub_word(most.get(), 1);
    if (BN_cmp(given.get(), BN_value_one()) <= 0) return ModulusFault::TooSmall;
    return BN_cmp(given.get(), most.get()) >= 0 ? ModulusFault::TooLarge : ModulusFault::None;
}

std::string shared_modulus(std::string_view prime, std::string_view number, std::string_view other) {
    return power(other, number, prime, static_cast<int>(prime.size()));
}

}  // namespace loopscope::host
