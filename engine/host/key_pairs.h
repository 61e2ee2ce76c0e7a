#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace loopscope::host {

/// A key of a pair as DER: PKCS #8 of a private one, SubjectPublicKeyInfo of a public one.
struct PairKey {
    std::string der;
    bool is_private = false;
};

/// What OpenSSL says went wrong: its texts, the first one first, and the library and the reason of that one.
struct KeyFailure {
    std::vector<std::string> texts;
    std::string library;
    std::string reason;
    bool names_library = false;  ///< Node's code for it begins with the library
};

template <typename T>
using KeyResult = std::variant<T, KeyFailure>;

/// What a new pair is made with. Everything random comes from `seed`, so that the same seed makes the same
/// pair with the same release of OpenSSL.
struct PairSettings {
    std::string type;  ///< "RSA", "RSA-PSS", "EC", "ED25519", "ED448", "X25519", "X448"
    std::uint32_t bits = 2048;
    std::uint64_t exponent = 65537;
    std::string curve;
    std::string seed;
};

/// The private key; what failed when the settings make none.
KeyResult<PairKey> make_pair(const PairSettings& settings);

/// The public half of a key.
PairKey public_half(const PairKey& key);

/// A key of a text in PEM, or of DER; a pass phrase only where there is one.
KeyResult<PairKey> read_key(std::string_view bytes, bool is_pem, bool wants_private,
                            const std::optional<std::string>& pass_phrase);

struct KeyForm {
    bool is_pem = true;
    std::string type;    ///< "pkcs1", "spki", "pkcs8", "sec1"
    std::string cipher;  ///< empty for a key that is not encrypted
    std::string pass_phrase;
    std::string seed;
};

KeyResult<std::string> write_key(const PairKey& key, const KeyForm& form);

struct KeyDetails {
    std::string type;  ///< OpenSSL's short name in lower case: "rsa", "ec", "ed25519"
    int bits = 0;
    std::string exponent;  ///< hexadecimal, of RSA
    std::string curve;     ///< of EC
};

KeyDetails details_of(const PairKey& key);

/// How a key is used: numbers of paddings as Node and OpenSSL have them; 0 for the usual one.
struct KeyUse {
    int padding = 0;
    std::optional<int> salt_length;
    bool is_p1363 = false;
    std::string digest;  ///< empty where the key has its own
    std::string label;
    std::string seed;
};

KeyResult<std::string> sign_with(const PairKey& key, std::string_view data, const KeyUse& use);
KeyResult<bool> verify_with(const PairKey& key, std::string_view data, std::string_view signature,
                            const KeyUse& use);

enum class KeyCrypt : std::uint8_t { PublicEncrypt, PrivateDecrypt, PrivateEncrypt, PublicDecrypt };
KeyResult<std::string> crypt_with(const PairKey& key, std::string_view data, KeyCrypt what,
                                  const KeyUse& use);

/// The secret that two keys share.
KeyResult<std::string> shared_secret(const PairKey& own, const PairKey& other);

}  // namespace loopscope::host
