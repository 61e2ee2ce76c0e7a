#include "engine/host/crypto_operations.h"

#include <algorithm>

#include "engine/host/crypto.h"
#include "engine/host/key_pairs.h"
#include "engine/host/key_values.h"
#include "engine/host/operation_input.h"
#include "engine/host/primes.h"

namespace loopscope::host {

namespace {

// ns: one iteration of PBKDF2 for one block of output, the mixing of 128 bytes in scrypt, one byte made or
// digested.
constexpr std::uint64_t kIterationNs = 700;
constexpr std::uint64_t kMixNs = 380;
constexpr std::uint64_t kByteNs = 2;
constexpr std::uint64_t kLeastNs = 20'000;
constexpr std::size_t kSeedBytes = 32;

Value bytes_value(HostAgent& agent, const std::string& bytes) {
    return agent.heap.make_string(std::string_view(bytes));
}

std::uint64_t whole(double number) {
    return number > 0 ? static_cast<std::uint64_t>(number) : 0;
}

ScryptCosts costs_of(const OperationInput& in) {
    return {whole(in.number(3)), whole(in.number(4)), whole(in.number(5)), whole(in.number(6))};
}

OperationResult pbkdf2(HostAgent& agent, const OperationInput& in) {
    const std::string key =
        derive_pbkdf2(in.text(4), in.bytes(0), in.bytes(1), in.bits(2), whole(in.number(3)));
    return {Value(), bytes_value(agent, key)};
}

OperationResult scrypt(HostAgent& agent, const OperationInput& in) {
    const auto key = derive_scrypt(in.bytes(0), in.bytes(1), costs_of(in), whole(in.number(2)));
    return {Value(), key ? bytes_value(agent, *key) : Value()};
}

OperationResult hkdf(HostAgent& agent, const OperationInput& in) {
    const std::string key =
        derive_hkdf(in.text(4), in.bytes(0), in.bytes(1), in.bytes(2), whole(in.number(3)));
    return {Value(), bytes_value(agent, key)};
}

OperationResult key_pair(HostAgent& agent, const OperationInput& in) {
    const PairSettings settings{in.text(0), in.bits(1), whole(in.number(2)), in.text(3),
                                random_bytes(agent, kSeedBytes)};
    const KeyResult<PairKey> made = make_pair(settings);
    if (const auto* failure = std::get_if<KeyFailure>(&made))
        return {Value(), failure_value(agent, *failure)};
    return {Value(), bytes_value(agent, std::get<PairKey>(made).der)};
}

/// The search for primes grows with about the fourth power of their length.
std::uint64_t key_pair_ns(const OperationInput& in) {
    constexpr std::uint64_t kOtherPairNs = 60'000;
    constexpr double kPairNs = 60e6;  // of 2048 bits
    if (!in.text(0).starts_with("RSA")) return kOtherPairNs;
    const double size = in.number(1) / 2048;
    return static_cast<std::uint64_t>(kPairNs * size * size * size * size);
}

OperationResult prime(HostAgent& agent, const OperationInput& in) {
    const PrimeSettings settings{static_cast<int>(in.number(0)), in.number(1) != 0, in.bytes(2), in.bytes(3),
                                 random_bytes(agent, kSeedBytes)};
    const KeyResult<std::string> made = make_prime(settings);
    if (const auto* failure = std::get_if<KeyFailure>(&made))
        return {Value(), failure_value(agent, *failure)};
    return {Value(), bytes_value(agent, std::get<std::string>(made))};
}

OperationResult primality(HostAgent& agent, const OperationInput& in) {
    const std::string seed = random_bytes(agent, kSeedBytes);
    return {Value(), Value::boolean(is_prime(in.bytes(0), static_cast<int>(in.number(1)), seed))};
}

/// Every bit makes primes rarer and each try longer; a safe one is found among many primes.
std::uint64_t prime_ns(const OperationInput& in) {
    constexpr double kPrimeNs = 30e6;  // of 1024 bits
    constexpr double kSafeTimes = 60;
    const double size = in.number(0) / 1024;
    const double times = in.number(1) != 0 ? kSafeTimes : 1;
    return static_cast<std::uint64_t>(kPrimeNs * times * size * size * size * size);
}

std::uint64_t primality_ns(const OperationInput& in) {
    constexpr double kCheckNs = 15e6;  // of 1024 bits
    const double size = static_cast<double>(in.bytes(0).size()) / 128;
    return static_cast<std::uint64_t>(kCheckNs * size * size * size);
}

std::uint64_t pbkdf2_ns(const OperationInput& in) {
    const std::uint64_t blocks = whole(in.number(3)) / 64 + 1;
    return whole(in.number(2)) * blocks * kIterationNs;
}

std::uint64_t scrypt_ns(const OperationInput& in) {
    const ScryptCosts costs = costs_of(in);
    return costs.cost * costs.block_size * costs.parallelization * kMixNs;
}

struct CryptoRow {
    std::string_view kind;
    OperationResult (*perform)(HostAgent&, const OperationInput&);
    std::uint64_t (*latency)(const OperationInput&);
};

constexpr CryptoRow kRows[] = {
    {"pbkdf2", pbkdf2, pbkdf2_ns},
    {"scrypt", scrypt, scrypt_ns},
    {"keypair", key_pair, key_pair_ns},
    {"prime", prime, prime_ns},
    {"primality", primality, primality_ns},
    {"hkdf", hkdf, [](const OperationInput& in) { return whole(in.number(3)) * kByteNs; }},
    {"random",
     [](HostAgent& agent, const OperationInput& in) {
         return OperationResult{Value(), bytes_value(agent, random_bytes(agent, whole(in.number(0))))};
     },
     [](const OperationInput& in) { return whole(in.number(0)) * kByteNs; }},
    {"digest",
     [](HostAgent& agent, const OperationInput& in) {
         return OperationResult{Value(), bytes_value(agent, digest_of(in.text(0), in.bytes(1)))};
     },
     [](const OperationInput& in) { return std::uint64_t{in.bytes(1).size()} * kByteNs; }},
};

const CryptoRow* find_row(std::string_view kind) {
    const auto* const found = std::find_if(std::begin(kRows), std::end(kRows),
                                           [&](const CryptoRow& row) { return row.kind == kind; });
    return found == std::end(kRows) ? nullptr : found;
}

}  // namespace

bool is_crypto_operation(std::string_view kind) {
    return find_row(kind) != nullptr;
}

OperationResult perform_crypto_operation(HostAgent& agent, std::string_view kind, Value input) {
    return find_row(kind)->perform(agent, OperationInput(agent, input));
}

std::uint64_t crypto_latency(const HostAgent& agent, std::string_view kind, Value input) {
    return kLeastNs + find_row(kind)->latency(OperationInput(agent, input));
}

}  // namespace loopscope::host
