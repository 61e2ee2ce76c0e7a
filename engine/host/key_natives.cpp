#include <optional>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "engine/host/crypto.h"
#include "engine/host/key_agreement.h"
#include "engine/host/key_numbers.h"
#include "engine/host/key_pairs.h"
#include "engine/host/key_values.h"
#include "engine/host/natives.h"

namespace loopscope::host {

Value failure_value(HostAgent& agent, const KeyFailure& failure) {
    std::vector<Value> parts = {agent.heap.make_string(std::string_view(failure.library)),
                                agent.heap.make_string(std::string_view(failure.reason)),
                                Value::boolean(failure.names_library)};
    for (const std::string& text : failure.texts)
        parts.push_back(agent.heap.make_string(std::string_view(text)));
    return agent.heap.make_array(agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), parts);
}

namespace {

using vm::Completion;
using vm::NativeCall;

constexpr std::size_t kSeedBytes = 32;

HostAgent& agent_of(NativeCall& call) {
    return static_cast<HostAgent&>(call.agent);
}

std::string bytes_argument(NativeCall& call, std::size_t index) {
    std::string result;
    if (!call.argument(index).is_string()) return result;
    for (const char16_t unit : call.heap().text(call.argument(index)))
        result.push_back(static_cast<char>(unit));
    return result;
}

bool flag(NativeCall& call, std::size_t index) {
    return call.argument(index) == Value::boolean(true);
}

Value bytes_value(NativeCall& call, const std::string& bytes) {
    return call.heap().make_string(std::string_view(bytes));
}

PairKey key_argument(NativeCall& call, std::size_t index) {
    return {bytes_argument(call, index), flag(call, index + 1)};
}

Completion bytes_or_failure(NativeCall& call, const KeyResult<std::string>& result) {
    if (const auto* failure = std::get_if<KeyFailure>(&result))
        return failure_value(agent_of(call), *failure);
    return bytes_value(call, std::get<std::string>(result));
}

/// The use that arguments from `first` tell: padding, salt length or undefined, is P1363, digest, label.
KeyUse use_argument(NativeCall& call, std::size_t first) {
    KeyUse use;
    use.padding = static_cast<int>(call.number(first));
    if (!call.argument(first + 1).is_undefined()) use.salt_length = static_cast<int>(call.number(first + 1));
    use.is_p1363 = flag(call, first + 2);
    use.digest = bytes_argument(call, first + 3);
    use.label = bytes_argument(call, first + 4);
    use.seed = random_bytes(agent_of(call), kSeedBytes);
    return use;
}

/// %key_public(der) -> der
Completion key_public(NativeCall& call) {
    return bytes_value(call, public_half({bytes_argument(call, 0), true}).der);
}

/// %key_read(bytes, is PEM, wants the private key, pass phrase or undefined) -> der, or a failure
Completion key_read(NativeCall& call) {
    std::optional<std::string> phrase;
    if (!call.argument(3).is_undefined()) phrase = bytes_argument(call, 3);
    const auto result = read_key(bytes_argument(call, 0), flag(call, 1), flag(call, 2), phrase);
    if (const auto* failure = std::get_if<KeyFailure>(&result))
        return failure_value(agent_of(call), *failure);
    return bytes_value(call, std::get<PairKey>(result).der);
}

/// %key_write(der, is private, is PEM, type, cipher, pass phrase) -> bytes, or a failure
Completion key_write(NativeCall& call) {
    KeyForm form;
    form.is_pem = flag(call, 2);
    form.type = bytes_argument(call, 3);
    form.cipher = bytes_argument(call, 4);
    form.pass_phrase = bytes_argument(call, 5);
    form.seed = random_bytes(agent_of(call), kSeedBytes);
    return bytes_or_failure(call, write_key(key_argument(call, 0), form));
}

/// %key_details(der, is private) -> [type, bits, exponent, curve]
Completion key_details(NativeCall& call) {
    const KeyDetails details = details_of(key_argument(call, 0));
    const Value parts[] = {bytes_value(call, details.type), Value::int32(details.bits),
                           bytes_value(call, details.exponent), bytes_value(call, details.curve)};
    return call.heap().make_array(call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), parts);
}

/// %key_sign(der, is private, data, padding, salt length, is P1363, digest, label) -> bytes, or a failure
Completion key_sign(NativeCall& call) {
    return bytes_or_failure(call,
                            sign_with(key_argument(call, 0), bytes_argument(call, 2), use_argument(call, 3)));
}

/// %key_verify(der, is private, data, padding, salt length, is P1363, digest, label, signature) -> whether it
/// is right, or a failure
Completion key_verify(NativeCall& call) {
    const auto result = verify_with(key_argument(call, 0), bytes_argument(call, 2), bytes_argument(call, 8),
                                    use_argument(call, 3));
    if (const auto* failure = std::get_if<KeyFailure>(&result))
        return failure_value(agent_of(call), *failure);
    return Value::boolean(std::get<bool>(result));
}

/// %key_crypt(der, is private, data, padding, salt length, is P1363, digest, label, KeyCrypt) -> bytes, or a
/// failure
Completion key_crypt(NativeCall& call) {
    const auto what = static_cast<KeyCrypt>(static_cast<int>(call.number(8)));
    return bytes_or_failure(
        call, crypt_with(key_argument(call, 0), bytes_argument(call, 2), what, use_argument(call, 3)));
}

/// %key_shared(der, is private, der, is private) -> bytes, or a failure
Completion key_shared(NativeCall& call) {
    return bytes_or_failure(call, shared_secret(key_argument(call, 0), key_argument(call, 2)));
}

/// %key_numbers(der, is private) -> [type, curve, part, ...]
Completion key_numbers(NativeCall& call) {
    const KeyNumbers numbers = numbers_of(key_argument(call, 0));
    std::vector<Value> values = {bytes_value(call, numbers.type), bytes_value(call, numbers.curve)};
    for (const std::string& part : numbers.parts) values.push_back(bytes_value(call, part));
    return call.heap().make_array(call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), values);
}

/// %key_of_numbers(type, curve, is private, part, ...) -> der, or undefined; eight parts at most
Completion key_of_these_numbers(NativeCall& call) {
    constexpr std::size_t kFirstPart = 3;
    constexpr std::size_t kMostParts = 8;
    KeyNumbers numbers{bytes_argument(call, 0), bytes_argument(call, 1), {}};
    for (std::size_t index = 0; index < kMostParts; ++index)
        numbers.parts.push_back(bytes_argument(call, kFirstPart + index));
    const auto key = key_of_numbers(numbers, flag(call, 2));
    return key ? bytes_value(call, key->der) : Value::undefined();
}

/// %is_sound_key(der, is private)
Completion is_sound(NativeCall& call) {
    return Value::boolean(is_sound_key(key_argument(call, 0)));
}

/// %curve_fault(name) -> CurveFault
Completion curve_fault(NativeCall& call) {
    return Value::int32(static_cast<int>(fault_of_curve(bytes_argument(call, 0))));
}

/// %curve_number(curve) -> a new private number
Completion curve_number(NativeCall& call) {
    return bytes_value(call,
                       make_curve_number(bytes_argument(call, 0), random_bytes(agent_of(call), kSeedBytes)));
}

/// %is_curve_number(curve, number)
Completion is_curve_number(NativeCall& call) {
    return Value::boolean(is_number_of_curve(bytes_argument(call, 0), bytes_argument(call, 1)));
}

/// %curve_public(curve, number) -> point
Completion curve_public(NativeCall& call) {
    return bytes_value(call, point_of_number(bytes_argument(call, 0), bytes_argument(call, 1)));
}

/// %curve_point(curve, point, form) -> the same point, or undefined
Completion curve_point(NativeCall& call) {
    const auto point =
        point_in_form(bytes_argument(call, 0), bytes_argument(call, 1), static_cast<int>(call.number(2)));
    return point ? bytes_value(call, *point) : Value::undefined();
}

/// %curve_secret(curve, number, point) -> bytes
Completion curve_secret(NativeCall& call) {
    return bytes_value(
        call, shared_point(bytes_argument(call, 0), bytes_argument(call, 1), bytes_argument(call, 2)));
}

ModulusSettings modulus_argument(NativeCall& call) {
    return {bytes_argument(call, 0), bytes_argument(call, 1)};
}

/// %modulus_group(name) -> its prime, or ""
Completion modulus_group(NativeCall& call) {
    return bytes_value(call, prime_of_group(bytes_argument(call, 0)));
}

/// %modulus_prime(bits, generator) -> a new safe prime, or a failure
Completion modulus_prime(NativeCall& call) {
    return bytes_or_failure(
        call, make_safe_prime(static_cast<int>(call.number(0)), static_cast<int>(call.number(1)),
                              random_bytes(agent_of(call), kSeedBytes)));
}

/// %modulus_faults(prime, generator) -> what DH_check finds
Completion modulus_faults(NativeCall& call) {
    return Value::int32(faults_of_modulus(modulus_argument(call)));
}

/// %modulus_number(prime, generator) -> a new private number, or a failure
Completion modulus_number(NativeCall& call) {
    return bytes_or_failure(
        call, make_modulus_number(modulus_argument(call), random_bytes(agent_of(call), kSeedBytes)));
}

/// %modulus_public(prime, generator, number) -> number
Completion modulus_public(NativeCall& call) {
    return bytes_value(call, public_of_number(modulus_argument(call), bytes_argument(call, 2)));
}

/// %modulus_public_fault(prime, other) -> ModulusFault
Completion modulus_public_fault(NativeCall& call) {
    return Value::int32(static_cast<int>(fault_of_public(bytes_argument(call, 0), bytes_argument(call, 1))));
}

/// %modulus_secret(prime, number, other) -> bytes
Completion modulus_secret(NativeCall& call) {
    return bytes_value(
        call, shared_modulus(bytes_argument(call, 0), bytes_argument(call, 1), bytes_argument(call, 2)));
}

constexpr vm::NativeEntry kAgreementNatives[] = {
    {"%", "curve_fault", 1, curve_fault},         {"%", "curve_number", 1, curve_number},
    {"%", "is_curve_number", 2, is_curve_number}, {"%", "curve_public", 2, curve_public},
    {"%", "curve_point", 3, curve_point},         {"%", "curve_secret", 3, curve_secret},
    {"%", "modulus_group", 1, modulus_group},     {"%", "modulus_prime", 2, modulus_prime},
    {"%", "modulus_faults", 2, modulus_faults},   {"%", "modulus_number", 2, modulus_number},
    {"%", "modulus_public", 3, modulus_public},   {"%", "modulus_public_fault", 2, modulus_public_fault},
    {"%", "modulus_secret", 3, modulus_secret},
};

constexpr vm::NativeEntry kKeyNatives[] = {
    {"%", "key_public", 1, key_public},   {"%", "key_read", 4, key_read},
    {"%", "key_write", 6, key_write},     {"%", "key_details", 2, key_details},
    {"%", "key_sign", 8, key_sign},       {"%", "key_verify", 9, key_verify},
    {"%", "key_crypt", 9, key_crypt},     {"%", "key_shared", 4, key_shared},
    {"%", "key_numbers", 2, key_numbers}, {"%", "key_of_numbers", 11, key_of_these_numbers},
    {"%", "is_sound_key", 2, is_sound},
};

}  // namespace

void register_key_natives(vm::NativeRegistry& registry) {
    registry.add(kKeyNatives);
    registry.add(kAgreementNatives);
}

}  // namespace loopscope::host
