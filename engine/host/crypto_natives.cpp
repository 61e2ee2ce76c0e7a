#include <optional>
#include <span>
#include <string>

#include "engine/host/cipher.h"
#include "engine/host/crypto.h"
#include "engine/host/crypto_operations.h"
#include "engine/host/key_values.h"
#include "engine/host/natives.h"
#include "engine/host/primes.h"

namespace loopscope::host {

namespace {

using vm::Completion;
using vm::NativeCall;

/// Latin-1 units as bytes.
std::string bytes_argument(NativeCall& call, std::size_t index) {
    std::string result;
    for (const char16_t unit : call.heap().text(call.argument(index)))
        result.push_back(static_cast<char>(unit));
    return result;
}

Value bytes_value(NativeCall& call, const std::string& bytes) {
    return call.heap().make_string(std::string_view(bytes));
}

/// %is_digest(name)
Completion is_digest_name(NativeCall& call) {
    return Value::boolean(is_digest(call.heap().utf8(call.argument(0))));
}

/// %digest(name, bytes, length or undefined)
Completion digest(NativeCall& call) {
    const std::string name = call.heap().utf8(call.argument(0));
    if (call.argument(2).is_undefined()) return bytes_value(call, digest_of(name, bytes_argument(call, 1)));
    const auto length = static_cast<std::size_t>(call.number(2));
    return bytes_value(call, long_digest_of(name, bytes_argument(call, 1), length));
}

/// %digest_size(name) -> bytes
Completion digest_size(NativeCall& call) {
    return Value::int32(static_cast<int>(size_of_digest(call.heap().utf8(call.argument(0)))));
}

/// %is_digest_of_any_length(name)
Completion is_of_any_length(NativeCall& call) {
    return Value::boolean(is_digest_of_any_length(call.heap().utf8(call.argument(0))));
}

/// %prime_fault(bits, modulus, remainder) -> PrimeFault
Completion prime_fault(NativeCall& call) {
    PrimeSettings settings;
    settings.bits = static_cast<int>(call.number(0));
    settings.modulus = bytes_argument(call, 1);
    settings.remainder = bytes_argument(call, 2);
    return Value::int32(static_cast<int>(fault_of_prime(settings)));
}

/// %hmac(name, key, bytes)
Completion hmac(NativeCall& call) {
    const std::string name = call.heap().utf8(call.argument(0));
    return bytes_value(call, hmac_of(name, bytes_argument(call, 1), bytes_argument(call, 2)));
}

/// %random_bytes(length)
Completion some_random_bytes(NativeCall& call) {
    auto& agent = static_cast<HostAgent&>(call.agent);
    return bytes_value(call, random_bytes(agent, static_cast<std::size_t>(call.number(0))));
}

/// %crypto_now(kind, input) -> what perform_crypto_operation makes, which takes no time here
Completion crypto_now(NativeCall& call) {
    auto& agent = static_cast<HostAgent&>(call.agent);
    return perform_crypto_operation(agent, call.heap().utf8(call.argument(0)), call.argument(1)).result;
}

Value array_of(NativeCall& call, std::span<const Value> parts) {
    return call.heap().make_array(call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), parts);
}

/// %cipher_info(name) -> [name, mode, number, block size, IV length, key length, authenticates], or undefined
Completion cipher_info(NativeCall& call) {
    const std::optional<CipherInfo> info = find_cipher(call.heap().utf8(call.argument(0)));
    if (!info) return Value::undefined();
    const Value parts[] = {bytes_value(call, info->name),      bytes_value(call, info->mode),
                           Value::int32(info->number),         Value::int32(info->block_size),
                           Value::int32(info->iv_length),      Value::int32(info->key_length),
                           Value::boolean(info->authenticates)};
    return array_of(call, parts);
}

/// %cipher(name, encrypts, key, iv, more, bytes, tag, pads, ends) -> [bytes, tag, error or undefined]
Completion cipher(NativeCall& call) {
    CipherInput input;
    input.name = call.heap().utf8(call.argument(0));
    input.encrypts = call.argument(1) == Value::boolean(true);
    input.key = bytes_argument(call, 2);
    input.iv = bytes_argument(call, 3);
    input.more = bytes_argument(call, 4);
    input.bytes = bytes_argument(call, 5);
    input.tag = bytes_argument(call, 6);
    input.pads = call.argument(7) == Value::boolean(true);
    input.ends = call.argument(8) == Value::boolean(true);
    const CipherResult result = cipher_result(input);
    const Value error = result.error ? bytes_value(call, *result.error) : Value::undefined();
    const Value parts[] = {bytes_value(call, result.bytes), bytes_value(call, result.tag), error};
    return array_of(call, parts);
}

constexpr vm::NativeEntry kCryptoNatives[] = {
    {"%", "cipher_info", 1, cipher_info},        {"%", "cipher", 9, cipher},
    {"%", "is_digest", 1, is_digest_name},       {"%", "digest", 3, digest},
    {"%", "digest_size", 1, digest_size},        {"%", "is_digest_of_any_length", 1, is_of_any_length},
    {"%", "prime_fault", 3, prime_fault},        {"%", "hmac", 3, hmac},
    {"%", "random_bytes", 1, some_random_bytes}, {"%", "crypto_now", 2, crypto_now},
};

}  // namespace

void register_crypto_natives(vm::NativeRegistry& registry) {
    registry.add(kCryptoNatives);
    register_key_natives(registry);
}

}  // namespace loopscope::host
