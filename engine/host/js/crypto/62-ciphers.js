// Symmetric ciphers. What one was told so far is kept, and everything computed of it again for each piece: the state is plain
// texts. RUNTIME: Node 20 lib/internal/crypto/cipher.js and src/crypto/crypto_cipher.cc.

const CryptoTransform = kIsOldNode ? OldTransform : Transform;
const CryptoWritable = kIsOldNode ? OldWritable : Writable;

const kCipherState = %new_symbol("kState");
const kKeyKinds = "of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey";

const kHashNames = [
    "RSA-MD5", "RSA-RIPEMD160", "RSA-SHA1", "RSA-SHA1-2", "RSA-SHA224", "RSA-SHA256", "RSA-SHA3-224", "RSA-SHA3-256", "RSA-SHA3-384",
    "RSA-SHA3-512", "RSA-SHA384", "RSA-SHA512", "RSA-SHA512/224", "RSA-SHA512/256", "RSA-SM3", "blake2b512", "blake2s256",
    "id-rsassa-pkcs1-v1_5-with-sha3-224", "id-rsassa-pkcs1-v1_5-with-sha3-256", "id-rsassa-pkcs1-v1_5-with-sha3-384",
    "id-rsassa-pkcs1-v1_5-with-sha3-512", "md5", "md5-sha1", "md5WithRSAEncryption", "ripemd", "ripemd160", "ripemd160WithRSA", "rmd160", "sha1",
    "sha1WithRSAEncryption", "sha224", "sha224WithRSAEncryption", "sha256", "sha256WithRSAEncryption", "sha3-224", "sha3-256", "sha3-384",
    "sha3-512", "sha384", "sha384WithRSAEncryption", "sha512", "sha512-224", "sha512-224WithRSAEncryption", "sha512-256",
    "sha512-256WithRSAEncryption", "sha512WithRSAEncryption", "shake128", "shake256", "sm3", "sm3WithRSAEncryption", "ssl3-md5", "ssl3-sha1",
];
const kCipherNames = [
    "aes-128-cbc", "aes-128-cbc-hmac-sha1", "aes-128-cbc-hmac-sha256", "aes-128-ccm", "aes-128-cfb", "aes-128-cfb1", "aes-128-cfb8", "aes-128-ctr",
    "aes-128-ecb", "aes-128-gcm", "aes-128-ocb", "aes-128-ofb", "aes-128-xts", "aes-192-cbc", "aes-192-ccm", "aes-192-cfb", "aes-192-cfb1",
    "aes-192-cfb8", "aes-192-ctr", "aes-192-ecb", "aes-192-gcm", "aes-192-ocb", "aes-192-ofb", "aes-256-cbc", "aes-256-cbc-hmac-sha1",
    "aes-256-cbc-hmac-sha256", "aes-256-ccm", "aes-256-cfb", "aes-256-cfb1", "aes-256-cfb8", "aes-256-ctr", "aes-256-ecb", "aes-256-gcm",
    "aes-256-ocb", "aes-256-ofb", "aes-256-xts", "aes128", "aes128-wrap", "aes192", "aes192-wrap", "aes256", "aes256-wrap", "aria-128-cbc",
    "aria-128-ccm", "aria-128-cfb", "aria-128-cfb1", "aria-128-cfb8", "aria-128-ctr", "aria-128-ecb", "aria-128-gcm", "aria-128-ofb",
    "aria-192-cbc", "aria-192-ccm", "aria-192-cfb", "aria-192-cfb1", "aria-192-cfb8", "aria-192-ctr", "aria-192-ecb", "aria-192-gcm",
    "aria-192-ofb", "aria-256-cbc", "aria-256-ccm", "aria-256-cfb", "aria-256-cfb1", "aria-256-cfb8", "aria-256-ctr", "aria-256-ecb",
    "aria-256-gcm", "aria-256-ofb", "aria128", "aria192", "aria256", "camellia-128-cbc", "camellia-128-cfb", "camellia-128-cfb1",
    "camellia-128-cfb8", "camellia-128-ctr", "camellia-128-ecb", "camellia-128-ofb", "camellia-192-cbc", "camellia-192-cfb", "camellia-192-cfb1",
    "camellia-192-cfb8", "camellia-192-ctr", "camellia-192-ecb", "camellia-192-ofb", "camellia-256-cbc", "camellia-256-cfb", "camellia-256-cfb1",
    "camellia-256-cfb8", "camellia-256-ctr", "camellia-256-ecb", "camellia-256-ofb", "camellia128", "camellia192", "camellia256", "chacha20",
    "chacha20-poly1305", "des-ede", "des-ede-cbc", "des-ede-cfb", "des-ede-ecb", "des-ede-ofb", "des-ede3", "des-ede3-cbc", "des-ede3-cfb",
    "des-ede3-cfb1", "des-ede3-cfb8", "des-ede3-ecb", "des-ede3-ofb", "des3", "des3-wrap", "id-aes128-CCM", "id-aes128-GCM", "id-aes128-wrap",
    "id-aes128-wrap-pad", "id-aes192-CCM", "id-aes192-GCM", "id-aes192-wrap", "id-aes192-wrap-pad", "id-aes256-CCM", "id-aes256-GCM",
    "id-aes256-wrap", "id-aes256-wrap-pad", "id-smime-alg-CMS3DESwrap", "sm4", "sm4-cbc", "sm4-cfb", "sm4-ctr", "sm4-ecb", "sm4-ofb",
];

function CopyOfNames(names) {
    const copy = [];
    for (let index = 0; index < names.length; index += 1) %push(copy, names[index]);
    return copy;
}

function NamesOfCiphers() {
    const names = [];
    for (let index = 0; index < kCipherNames.length; index += 1) {
        const name = kCipherNames[index];
        %push(names, name);
        // RUNTIME: OpenSSL 3.5, with Node 24.
        if (kIsNode24 && StartsWith(name, "aes") && name[3] !== "-" && EndsWith(name, "-wrap")) %push(names, `${name}-pad`);
    }
    return names;
}

function CipherStateError(operation) {
    return NodeError("ERR_CRYPTO_INVALID_STATE", operation === undefined ? "Invalid state" : `Invalid state for operation ${operation}`);
}

// The state of a new cipher, its arguments checked as Node does.
function NewCipherState(cipher, key, iv, options, encrypts) {
    ValidateString(cipher, "cipher");
    const encoding = %is_object(options) ? options.encoding : undefined;
    const keyBytes = KeyMaterial(key, encoding, "key", kKeyKinds);
    const ivBytes = iv === null ? "" : CryptoBytes(iv, undefined, "iv");
    const info = %cipher_info(cipher);
    if (info === undefined) throw NodeError("ERR_CRYPTO_UNKNOWN_CIPHER", "Unknown cipher");
    if (info[1] === "") %refuse(`the cipher ${cipher} is not supported by Loopscope`);
    const fits = info[1] === "gcm" ? ivBytes.length > 0 : ivBytes.length === info[4];
    if (!fits && kIsOldNode) throw PlainOldError(ErrorConstructor, "Invalid IV length");
    if (!fits) throw NodeTypeError("ERR_CRYPTO_INVALID_IV", "Invalid initialization vector");
    if (keyBytes.length !== info[5]) throw NodeRangeError("ERR_CRYPTO_INVALID_KEYLEN", "Invalid key length");
    return {
        __proto__: null, cipher, encrypts, key: keyBytes, iv: ivBytes, more: "", bytes: "", tag: "", hasTag: false, pads: true,
        authenticates: info[6], given: 0, finished: false, decoder: undefined,
    };
}

function RunCipher(state, ends) {
    const result = %cipher(state.cipher, state.encrypts, state.key, state.iv, state.more, state.bytes, state.tag, state.pads, ends);
    if (result[2] !== undefined) throw CipherError(result[2]);
    const fresh = %string_slice(result[0], state.given, result[0].length);
    state.given = result[0].length;
    if (ends && state.encrypts) state.tag = result[1];
    return fresh;
}

// OpenSSL's "error:1C800064:Provider routines::bad decrypt" with its parts; no text: the data is not what was authenticated.
function CipherError(text) {
    if (text === "") return %construct(ErrorConstructor, ["Unsupported state or unable to authenticate data"], ErrorConstructor);
    if (kIsOldNode) return OldCipherError(text);
    const parts = %split_text(text, ":");
    const error = %construct(ErrorConstructor, [text], ErrorConstructor);
    // RUNTIME: OpenSSL 3.5, with Node 24.
    if (kIsNode24) error.opensslErrorStack = [text];
    error.library = parts[2];
    error.reason = parts[4];
    error.code = `ERR_OSSL_${%replace_all(%to_upper(parts[4]), " ", "_")}`;
    return error;
}

// OpenSSL 1.0 and 1.1, of Node 10 and older, say where in their source it was.
function OldCipherError(text) {
    const places = {
        __proto__: null, "bad decrypt": "06065064:digital envelope routines:EVP_DecryptFinal_ex",
        "wrong final block length": "0606506D:digital envelope routines:EVP_DecryptFinal_ex",
        "data not multiple of block length": "0607F08A:digital envelope routines:EVP_EncryptFinal_ex",
    };
    const parts = %split_text(text, ":");
    const reason = parts[4];
    if (places[reason] === undefined) %refuse(`what the OpenSSL of this Node says of "${reason}" is not supported by Loopscope`);
    return PlainOldError(ErrorConstructor, `error:${places[reason]}:${reason}`);
}

function CipherOutput(state, bytes, encoding, ends) {
    if (encoding === undefined || encoding === null || encoding === "buffer") return BufferFromBinary(bytes);
    const known = BufferEncoding(encoding);
    if (state.decoder === undefined) {
        const decoder = RequireBuiltin("string_decoder").StringDecoder;
        state.decoder = %construct(decoder, [known], decoder);
    } else if (state.decoder.encoding !== known) {
        if (kIsNode24) throw ArgumentValueError("outputEncoding", encoding, `cannot be changed from '${state.decoder.encoding}'`);
        throw NodeError("ERR_INTERNAL_ASSERTION", "Cannot change encoding\nThis is caused by either a bug in Node.js or incorrect usage of Node.js internals.\n" +
            "Please open an issue with this stack trace at https://github.com/nodejs/node/issues\n");
    }
    const chunk = BufferFromBinary(bytes);
    return ends ? state.decoder.end(chunk) : state.decoder.write(chunk);
}

function FeedCipher(state, data, encoding) {
    const bytes = UpdateBytes(data, encoding, "data", "of type string or an instance of Buffer, TypedArray, or DataView");
    if (state.finished) throw %construct(ErrorConstructor, ["Trying to add data in unsupported state"], ErrorConstructor);
    state.bytes += bytes;
    return RunCipher(state, false);
}

function FinishCipher(state) {
    if (state.finished) throw CipherStateError(undefined);
    state.finished = true;
    return RunCipher(state, true);
}

const CipherMethods = {
    update(data, inputEncoding, outputEncoding) {
        const state = this[kCipherState];
        return CipherOutput(state, FeedCipher(state, data, inputEncoding), outputEncoding, false);
    },
    final(outputEncoding) {
        const state = this[kCipherState];
        return CipherOutput(state, FinishCipher(state), outputEncoding, true);
    },
    setAutoPadding(padding) {
        const state = this[kCipherState];
        if (state.finished) throw CipherStateError("setAutoPadding");
        state.pads = padding === undefined || !!padding;
        return this;
    },
    setAAD(buffer, options) {
        const state = this[kCipherState];
        const encoding = %is_object(options) ? options.encoding : undefined;
        const bytes = CryptoBytes(buffer, encoding, "buffer");
        if (state.finished || !state.authenticates) throw CipherStateError("setAAD");
        state.more += bytes;
        return this;
    },
    _transform(chunk, encoding, callback) {
        this.push(BufferFromBinary(FeedCipher(this[kCipherState], chunk, encoding)));
        callback();
    },
    _flush(callback) {
        try {
            this.push(BufferFromBinary(FinishCipher(this[kCipherState])));
        } catch (error) {
            callback(error);
            return;
        }
        callback();
    },
};

function BeginCipher(stream, state, options) {
    %call(CryptoTransform, stream, options);
    stream[kCipherState] = state;
    return stream;
}

function InheritCipher(constructor, methods) {
    InheritStream(constructor, CryptoTransform, 4);
    CopyDataProperties(constructor.prototype, CipherMethods, undefined);
    CopyDataProperties(constructor.prototype, methods, undefined);
}

function Cipheriv(cipher, key, iv, options) {
    "function";
    if (!OrdinaryHasInstance(Cipheriv, this)) return %construct(Cipheriv, [cipher, key, iv, options], Cipheriv);
    return BeginCipher(this, NewCipherState(cipher, key, iv, options, true), options);
}
InheritCipher(Cipheriv, {
    getAuthTag() {
        const state = this[kCipherState];
        if (!state.finished || !state.authenticates) throw CipherStateError("getAuthTag");
        return BufferFromBinary(state.tag);
    },
});

function Decipheriv(cipher, key, iv, options) {
    "function";
    if (!OrdinaryHasInstance(Decipheriv, this)) return %construct(Decipheriv, [cipher, key, iv, options], Decipheriv);
    return BeginCipher(this, NewCipherState(cipher, key, iv, options, false), options);
}
InheritCipher(Decipheriv, {
    setAuthTag(tag, encoding) {
        const state = this[kCipherState];
        const bytes = CryptoBytes(tag, encoding, "buffer");
        if (state.finished || !state.authenticates || state.hasTag) throw CipherStateError("setAuthTag");
        const isAllowed = bytes.length === 4 || bytes.length === 8 || (bytes.length >= 12 && bytes.length <= 16);
        if (!isAllowed) throw NodeTypeError("ERR_CRYPTO_INVALID_AUTH_TAG", `Invalid authentication tag length: ${bytes.length}`);
        state.tag = bytes;
        state.hasTag = true;
        return this;
    },
});

const CipherFunctions = {
    createCipheriv(cipher, key, iv, options) {
        return %construct(Cipheriv, [cipher, key, iv, options], Cipheriv);
    },
    createDecipheriv(cipher, key, iv, options) {
        return %construct(Decipheriv, [cipher, key, iv, options], Decipheriv);
    },
    getCiphers() {
        return NamesOfCiphers();
    },
    getHashes() {
        return CopyOfNames(kHashNames);
    },
    getCipherInfo(nameOrNid, options) {
        if (typeof nameOrNid !== "string") %refuse("crypto.getCipherInfo of a number is not supported by Loopscope");
        const info = %cipher_info(nameOrNid);
        if (info === undefined) return undefined;
        if (info[1] === "") %refuse(`the cipher ${nameOrNid} is not supported by Loopscope`);
        const keyLength = %is_object(options) && options.keyLength !== undefined ? options.keyLength : info[5];
        const ivLength = %is_object(options) && options.ivLength !== undefined ? options.ivLength : info[4];
        if (keyLength !== info[5] || (ivLength !== info[4] && info[1] !== "gcm")) return undefined;
        const result = { mode: info[1], name: %to_lower(info[0]), nid: info[2] };
        if (info[1] !== "stream") result.blockSize = info[3];
        if (info[4] > 0) result.ivLength = ivLength;
        result.keyLength = keyLength;
        return result;
    },
};
