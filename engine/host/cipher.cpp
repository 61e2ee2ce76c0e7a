#include "engine/host/cipher.h"

#include <openssl/err.h>
#include <openssl/evp.h>

#include <array>
#include <memory>

#include "engine/base/assert.h"

namespace loopscope::host {

namespace {

constexpr int kTagLength = 16;

struct ContextDeleter {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};

const unsigned char* bytes_of(const std::string& text) {
    return text.empty() ? nullptr : reinterpret_cast<const unsigned char*>(text.data());
}

unsigned char* bytes_of(std::string& text) {
    return reinterpret_cast<unsigned char*>(text.data());
}

std::string mode_name(const EVP_CIPHER* cipher) {
    switch (EVP_CIPHER_get_mode(cipher)) {
        case EVP_CIPH_ECB_MODE: return "ecb";
        case EVP_CIPH_CBC_MODE: return "cbc";
        case EVP_CIPH_CFB_MODE: return "cfb";
        case EVP_CIPH_OFB_MODE: return "ofb";
        case EVP_CIPH_CTR_MODE: return "ctr";
        case EVP_CIPH_GCM_MODE: return "gcm";
        case EVP_CIPH_STREAM_CIPHER: return "stream";
        default: return "";  // NOTE: an int of OpenSSL's
    }
}

/// The text of the last error that OpenSSL noted.
std::string take_error() {
    const unsigned long code = ERR_get_error();
    ERR_clear_error();
    std::array<char, 256> text{};
    if (code != 0) ERR_error_string_n(code, text.data(), text.size());
    return text.data();
}

void set_up(EVP_CIPHER_CTX* context, const EVP_CIPHER* cipher, const CipherInput& input) {
    const int encrypts = input.encrypts ? 1 : 0;
    int done = EVP_CipherInit_ex(context, cipher, nullptr, nullptr, nullptr, encrypts);
    if (EVP_CIPHER_get_mode(cipher) == EVP_CIPH_GCM_MODE) {
        done &=
            EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_IVLEN, static_cast<int>(input.iv.size()), nullptr);
    }
    done &= EVP_CipherInit_ex(context, nullptr, nullptr, bytes_of(input.key), bytes_of(input.iv), encrypts);
    done &= EVP_CIPHER_CTX_set_padding(context, input.pads ? 1 : 0);
    LOOPSCOPE_ASSERT(done == 1, "the caller has checked the lengths of key and IV");
}

}  // namespace

std::optional<CipherInfo> find_cipher(std::string_view name) {
    const EVP_CIPHER* cipher = EVP_get_cipherbyname(std::string(name).c_str());
    if (cipher == nullptr) return std::nullopt;
    CipherInfo info;
    info.name = EVP_CIPHER_get0_name(cipher);
    info.mode = mode_name(cipher);
    info.number = EVP_CIPHER_get_nid(cipher);
    info.block_size = EVP_CIPHER_get_block_size(cipher);
    info.iv_length = EVP_CIPHER_get_iv_length(cipher);
    info.key_length = EVP_CIPHER_get_key_length(cipher);
    info.authenticates = (EVP_CIPHER_get_flags(cipher) & EVP_CIPH_FLAG_AEAD_CIPHER) != 0;
    return info;
}

CipherResult cipher_result(const CipherInput& input) {
    const EVP_CIPHER* cipher = EVP_get_cipherbyname(input.name.c_str());
    const bool authenticates = (EVP_CIPHER_get_flags(cipher) & EVP_CIPH_FLAG_AEAD_CIPHER) != 0;
    const std::unique_ptr<EVP_CIPHER_CTX, ContextDeleter> context(EVP_CIPHER_CTX_new());
    set_up(context.get(), cipher, input);
    CipherResult result;
    if (authenticates && !input.encrypts && input.ends) {
        std::string tag = input.tag;
        const bool taken = !tag.empty() && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG,
                                                               static_cast<int>(tag.size()), tag.data()) == 1;
        if (!taken) return {"", "", ""};
    }
    int length = 0;
    if (!input.more.empty()) {
        EVP_CipherUpdate(context.get(), nullptr, &length, bytes_of(input.more),
                         static_cast<int>(input.more.size()));
    }
    result.bytes.resize(input.bytes.size() + EVP_MAX_BLOCK_LENGTH);
    int total = 0;
    if (!input.bytes.empty()) {
        EVP_CipherUpdate(context.get(), bytes_of(result.bytes), &total, bytes_of(input.bytes),
                         static_cast<int>(input.bytes.size()));
    }
    if (input.ends) {
        if (EVP_CipherFinal_ex(context.get(), bytes_of(result.bytes) + total, &length) != 1) {
            std::string error = take_error();
            return {"", "", authenticates ? std::string() : error};
        }
        total += length;
        if (authenticates && input.encrypts) {
            result.tag.resize(kTagLength);
            EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, kTagLength, result.tag.data());
        }
    }
    result.bytes.resize(static_cast<std::size_t>(total));
    return result;
}

}  // namespace loopscope::host
