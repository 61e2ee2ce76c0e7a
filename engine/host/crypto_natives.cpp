#include <string>

#include "engine/host/crypto.h"
#include "engine/host/natives.h"

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

/// %digest(name, bytes)
Completion digest(NativeCall& call) {
    return bytes_value(call, digest_of(call.heap().utf8(call.argument(0)), bytes_argument(call, 1)));
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

constexpr vm::NativeEntry kCryptoNatives[] = {
    {"%", "is_digest", 1, is_digest_name},
    {"%", "digest", 2, digest},
    {"%", "hmac", 3, hmac},
    {"%", "random_bytes", 1, some_random_bytes},
};

}  // namespace

void register_crypto_natives(vm::NativeRegistry& registry) {
    registry.add(kCryptoNatives);
}

}  // namespace loopscope::host
