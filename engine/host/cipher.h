#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace loopscope::host {

/// What there is to know of a symmetric cipher.
struct CipherInfo {
    std::string name;  ///< as OpenSSL writes it
    std::string mode;  ///< "cbc", "gcm", …; empty for a mode that cipher_result does not know
    int number = 0;    ///< OpenSSL's nid
    int block_size = 1;
    int iv_length = 0;
    int key_length = 0;
    bool authenticates = false;
};

/// Nothing when the library knows no cipher of that name ("aes-256-cbc", …).
std::optional<CipherInfo> find_cipher(std::string_view name);

/// All that a cipher was told so far. Key and IV have the lengths that the cipher wants (an IV for GCM any
/// length but 0).
struct CipherInput {
    std::string name;
    std::string key;
    std::string iv;
    std::string more;  ///< additional data that is authenticated, but not encrypted
    std::string bytes;
    std::string tag;  ///< to decrypt: what the data has to be authenticated by
    bool encrypts = true;
    bool pads = true;
    bool ends = false;  ///< `bytes` is everything
};

/// All bytes that come out for the bytes so far. With `error` set (OpenSSL's text, or empty when the data
/// could not be authenticated) nothing comes out.
struct CipherResult {
    std::string bytes;
    std::string tag;  ///< of an encryption that ended
    std::optional<std::string> error;
};

/// Linear in the bytes; keeps nothing, so that a cipher that is at work is a plain value.
CipherResult cipher_result(const CipherInput& input);

}  // namespace loopscope::host
