// Signatures, RSA's encryption and shared secrets. RUNTIME: Node 20 lib/internal/crypto/{sig,cipher,diffiehellman}.js.

const kSignState = %new_symbol("kState");
const kSignedSources = "of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView";
const kWrittenSources = "of type string or an instance of Buffer, TypedArray, or DataView";
const kOaepPadding = 4;

// OpenSSL's name of a digest: "RSA-SHA256" is SHA-256.
function PlainDigestName(name) {
    const isPrefixed = StartsWith(%string_to_lower(name), "rsa-");
    return isPrefixed ? %string_slice(name, 4, name.length) : name;
}

// What options say of a signature.
function SignatureUse(options) {
    const use = { __proto__: null, padding: 0, saltLength: undefined, isP1363: false };
    if (!%is_object(options) || IsKeyObject(options) || IsKeyText(options)) return use;
    const { padding, saltLength, dsaEncoding } = options;
    if (padding !== undefined) {
        if (typeof padding !== "number" || !%is_integer(padding)) throw ArgumentValueError("options.padding", padding, "is invalid");
        use.padding = padding;
    }
    if (saltLength !== undefined) {
        if (typeof saltLength !== "number" || !%is_integer(saltLength)) throw ArgumentValueError("options.saltLength", saltLength, "is invalid");
        use.saltLength = saltLength;
    }
    if (dsaEncoding !== undefined && dsaEncoding !== "der" && dsaEncoding !== "ieee-p1363") throw ArgumentValueError("options.dsaEncoding", dsaEncoding, "is invalid");
    use.isP1363 = dsaEncoding === "ieee-p1363";
    return use;
}

// Keys of Edwards curves have a digest of their own; the others take SHA-256 where there is none.
function DigestForKey(key, digest) {
    if (digest !== undefined) return PlainDigestName(digest);
    const type = DetailsOfKey(key)[0];
    return type === "ed25519" || type === "ed448" ? undefined : "sha256";
}

function SignatureOf(key, data, digest, use) {
    return KeyOrThrow(%key_sign(SecretParts.der(key), true, data, use.padding, use.saltLength, use.isP1363, DigestForKey(key, digest), undefined));
}

function IsSignature(key, data, digest, use, signature) {
    const verdict = %key_verify(SecretParts.der(key), SecretParts.kind(key) === "private", data, use.padding, use.saltLength, use.isP1363, DigestForKey(key, digest), undefined, signature);
    if (typeof verdict !== "boolean") throw OpenSslError(verdict);
    return verdict;
}

function RequireSigningKey(key) {
    if (!key) throw NodeError("ERR_CRYPTO_SIGN_KEY_REQUIRED", "No key provided to sign");
}

function SignedBytes(data) {
    return CryptoBytes(data, undefined, "data", kSignedSources);
}

// RUNTIME: Node 24 takes text, too.
function GivenSignature(signature) {
    if (kIsNode24) return CryptoBytes(signature, undefined, "signature", kSignedSources);
    if (!IsByteView(signature)) throw ArgumentTypeError("signature", "an instance of Buffer, TypedArray, or DataView", signature);
    return CryptoBytes(signature, undefined, "signature");
}

// Node signs on its thread pool when there is a callback.
class SignJob {}

function SignLater(data, callback, compute) {
    ValidateFunction(callback, "callback");
    const result = compute();
    const job = new SignJob();
    UseUnknownResource("this function of crypto");
    %files_later("digest", ["sha256", data], () => %call(callback, job, null, result));
}

// ---- Sign and Verify: streams ----

function OpenSignature(stream, algorithm, options) {
    ValidateString(algorithm, "algorithm");
    if (!%is_digest(algorithm)) throw NodeTypeError("ERR_CRYPTO_INVALID_DIGEST", "Invalid digest");
    %call(CryptoWritable, stream, options);
    stream[kSignState] = { __proto__: null, digest: algorithm, bytes: "", finished: false };
    return stream;
}

function UpdateSignature(stream, data, encoding) {
    const state = stream[kSignState];
    if (typeof data !== "string" && !IsByteView(data)) throw ArgumentTypeError("data", kWrittenSources, data);
    if (state.finished) throw NodeError("ERR_CRYPTO_INVALID_STATE", "Not initialised");
    state.bytes += UpdateBytes(data, encoding, "data");
}

function FinishSignature(stream) {
    const state = stream[kSignState];
    if (state.finished) throw NodeError("ERR_CRYPTO_INVALID_STATE", "Not initialised");
    state.finished = true;
    return state;
}

function Sign(algorithm, options) {
    "function";
    if (!OrdinaryHasInstance(Sign, this)) return %construct(Sign, [algorithm, options], Sign);
    return OpenSignature(this, algorithm, options);
}
InheritStream(Sign, CryptoWritable, 2);

function Verify(algorithm, options) {
    "function";
    if (!OrdinaryHasInstance(Verify, this)) return %construct(Verify, [algorithm, options], Verify);
    return OpenSignature(this, algorithm, options);
}
InheritStream(Verify, CryptoWritable, 2);

function DefineSignatureMethods(prototype) {
    %define_methods(prototype, {
        _write(chunk, encoding, callback) {
            UpdateSignature(this, chunk, encoding);
            callback();
        },
        update(data, encoding) {
            UpdateSignature(this, data, encoding);
            return this;
        },
    });
}
DefineSignatureMethods(Sign.prototype);
DefineSignatureMethods(Verify.prototype);
%define_methods(Sign.prototype, {
    sign(options, encoding) {
        RequireSigningKey(options);
        const key = AsymmetricKeyOf(options, "private");
        const use = SignatureUse(options);
        const state = FinishSignature(this);
        return BytesOrText(SignatureOf(key, state.bytes, state.digest, use), encoding);
    },
});
%define_methods(Verify.prototype, {
    verify(options, signature, sigEncoding) {
        const key = AsymmetricKeyOf(options, "public");
        const use = SignatureUse(options);
        const given = CryptoBytes(signature, sigEncoding, "signature");
        const state = FinishSignature(this);
        return IsSignature(key, state.bytes, state.digest, use, given);
    },
});

// ---- Encryption ----

function CryptByKey(options, buffer, what, usualPadding) {
    const key = AsymmetricKeyOf(options, what === 1 || what === 2 ? "private" : "public");
    const more = %is_object(options) && !IsKeyObject(options) && !IsKeyText(options) ? options : {};
    const padding = more.padding || usualPadding;
    if (more.oaepHash !== undefined) ValidateString(more.oaepHash, "key.oaepHash");
    const label = more.oaepLabel === undefined ? undefined : CryptoBytes(more.oaepLabel, more.encoding, "key.oaepLabel");
    const data = CryptoBytes(buffer, more.encoding, "buffer");
    if (what === 1 && padding === 1) %refuse("privateDecrypt with the padding RSA_PKCS1_PADDING is not supported by Loopscope: RSA_PKCS1_OAEP_PADDING is");
    const digest = padding === kOaepPadding && more.oaepHash !== undefined ? more.oaepHash : undefined;
    return BufferFromBinary(KeyOrThrow(%key_crypt(SecretParts.der(key), SecretParts.kind(key) === "private", data, padding, undefined, false, digest, label, what)));
}

function SharedSecret(options) {
    ValidateObject(options, "options");
    const { privateKey, publicKey } = options;
    // RUNTIME: Node 24 takes whatever is a key.
    if (kIsNode24 && privateKey !== undefined && publicKey === undefined) throw ArgumentValueError("options.publicKey", publicKey, "is invalid");
    if (kIsNode24 && privateKey !== undefined && (!IsKeyObject(privateKey) || !IsKeyObject(publicKey))) %refuse("crypto.diffieHellman with a key that is no KeyObject is not supported by Loopscope");
    if (!IsKeyObject(privateKey)) throw ArgumentValueError("options.privateKey", privateKey, "is invalid");
    if (!IsKeyObject(publicKey)) throw ArgumentValueError("options.publicKey", publicKey, "is invalid");
    if (SecretParts.kind(privateKey) !== "private") throw KeyKindError(SecretParts.kind(privateKey), "private");
    if (SecretParts.kind(publicKey) === "secret") throw KeyKindError("secret", "private or public");
    const types = [TypeOfKey(privateKey), TypeOfKey(publicKey)];
    const isPossible = types[0] === types[1] && (types[0] === "ec" || types[0] === "x25519" || types[0] === "x448" || types[0] === "dh");
    if (!isPossible) throw NodeError("ERR_CRYPTO_INCOMPATIBLE_KEY", `Incompatible key types for Diffie-Hellman: ${types[0]} and ${types[1]}`);
    return BufferFromBinary(KeyOrThrow(%key_shared(SecretParts.der(privateKey), true, SecretParts.der(publicKey), SecretParts.kind(publicKey) === "private")));
}

const SignatureFunctions = {
    createSign(algorithm, options) {
        return %construct(Sign, [algorithm, options], Sign);
    },
    createVerify(algorithm, options) {
        return %construct(Verify, [algorithm, options], Verify);
    },
    sign(algorithm, data, key, callback) {
        if (algorithm !== undefined && algorithm !== null) ValidateString(algorithm, "algorithm");
        if (callback !== undefined) ValidateFunction(callback, "callback");
        const bytes = SignedBytes(data);
        RequireSigningKey(key);
        const use = SignatureUse(key);
        const own = AsymmetricKeyOf(key, "private");
        if (typeof algorithm === "string" && !%is_digest(algorithm)) throw InvalidDigestError(algorithm);
        const compute = () => BufferFromBinary(SignatureOf(own, bytes, typeof algorithm === "string" ? algorithm : undefined, use));
        return callback === undefined ? compute() : SignLater(bytes, callback, compute);
    },
    verify(algorithm, data, key, signature, callback) {
        if (algorithm !== undefined && algorithm !== null) ValidateString(algorithm, "algorithm");
        if (callback !== undefined) ValidateFunction(callback, "callback");
        const bytes = SignedBytes(data);
        const use = SignatureUse(key);
        const given = GivenSignature(signature);
        const own = AsymmetricKeyOf(key, "public");
        if (typeof algorithm === "string" && !%is_digest(algorithm)) throw InvalidDigestError(algorithm);
        const compute = () => IsSignature(own, bytes, typeof algorithm === "string" ? algorithm : undefined, use, given);
        return callback === undefined ? compute() : SignLater(bytes, callback, compute);
    },
    publicEncrypt(key, buffer) {
        return CryptByKey(key, buffer, 0, kOaepPadding);
    },
    privateDecrypt(key, buffer) {
        return CryptByKey(key, buffer, 1, kOaepPadding);
    },
    privateEncrypt(key, buffer) {
        return CryptByKey(key, buffer, 2, 1);
    },
    publicDecrypt(key, buffer) {
        return CryptByKey(key, buffer, 3, 1);
    },
    diffieHellman(options, callback = undefined) {
        if (kIsNode24 && callback !== undefined) {
            ValidateObject(options, "options");
            ValidateFunction(callback, "callback");
            %refuse("a callback of crypto.diffieHellman is not supported by Loopscope");
        }
        return SharedSecret(options);
    },
};
