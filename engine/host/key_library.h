#pragma once

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <memory>
#include <string>
#include <string_view>

#include "engine/host/key_pairs.h"

namespace loopscope::host {

template <auto Free>
struct FreeWith {
    template <typename T>
    void operator()(T* pointer) const {
        Free(pointer);
    }
};

using Number = std::unique_ptr<BIGNUM, FreeWith<BN_free>>;
using Bio = std::unique_ptr<BIO, FreeWith<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, FreeWith<EVP_PKEY_CTX_free>>;

/// OpenSSL with randomness of its own: bytes that follow from a seed. Lives for one operation.
class KeyLibrary {
  public:
    /// `most`: how many random bytes there are.
    KeyLibrary(std::string_view seed, std::size_t most);
    OSSL_LIB_CTX* get() const { return context_.get(); }
    Key parse(const PairKey& key) const;

  private:
    std::unique_ptr<OSSL_LIB_CTX, FreeWith<OSSL_LIB_CTX_free>> context_;
};

/// Bytes as OpenSSL reads and writes them.
inline const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}
inline unsigned char* room_of(std::string& text) {
    return reinterpret_cast<unsigned char*>(text.data());
}

/// Takes all errors that OpenSSL has noted.
KeyFailure take_key_failure();

PairKey key_as_der(EVP_PKEY* key, bool is_private);

}  // namespace loopscope::host
