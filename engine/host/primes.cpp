// NOTE: BN_is_prime_ex, which Node calls with the number of rounds, is among what OpenSSL 3 would rather have
// called otherwise.
#define OPENSSL_SUPPRESS_DEPRECATED

#include "engine/host/primes.h"

#include <openssl/err.h>

#include "engine/host/key_library.h"

namespace loopscope::host {

namespace {

constexpr std::size_t kBytesOfSearch = std::size_t{4} << 20U;
constexpr std::size_t kBytesOfCheck = std::size_t{1} << 20U;

using Steps = std::unique_ptr<BN_CTX, FreeWith<BN_CTX_free>>;

Number number_of(std::string_view bytes) {
    return Number(BN_bin2bn(bytes_of(bytes), static_cast<int>(bytes.size()), nullptr));
}

}  // namespace

PrimeFault fault_of_prime(const PrimeSettings& settings) {
    if (settings.modulus.empty()) return PrimeFault::None;
    const Number modulus = number_of(settings.modulus);
    if (BN_num_bits(modulus.get()) > settings.bits) return PrimeFault::Modulus;
    if (settings.remainder.empty()) return PrimeFault::None;
    const Number remainder = number_of(settings.remainder);
    return BN_cmp(modulus.get(), remainder.get()) == 1 ? PrimeFault::None : PrimeFault::Remainder;
}

KeyResult<std::string> make_prime(const PrimeSettings& settings) {
    ERR_clear_error();
    const KeyLibrary library(settings.seed, kBytesOfSearch);
    const Steps steps(BN_CTX_new_ex(library.get()));
    const Number prime(BN_new());
    const Number modulus = number_of(settings.modulus);
    const Number remainder = number_of(settings.remainder);
    const int done =
        BN_generate_prime_ex2(prime.get(), settings.bits, settings.is_safe ? 1 : 0,
                              settings.modulus.empty() ? nullptr : modulus.get(),
                              settings.remainder.empty() ? nullptr : remainder.get(), nullptr, steps.get());
    if (done != 1) return take_key_failure();
    std::string bytes(static_cast<std::size_t>(BN_num_bytes(prime.get())), '\0');
    BN_bn2binpad(prime.get(), room_of(bytes), static_cast<int>(bytes.size()));
    return bytes;
}

bool is_prime(std::string_view number, int checks, std::string_view seed) {
    const KeyLibrary library(seed, kBytesOfCheck);
    const Steps steps(BN_CTX_new_ex(library.get()));
    const bool found = BN_is_prime_ex(number_of(number).get(), checks, steps.get(), nullptr) == 1;
    ERR_clear_error();
    return found;
}

}  // namespace loopscope::host
