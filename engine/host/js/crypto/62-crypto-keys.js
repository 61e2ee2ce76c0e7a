// Keys of crypto: secret ones. A key pair is refused. RUNTIME: Node 20 lib/internal/crypto/keys.js, keygen.js.

const kKeyType = %new_symbol("kKeyType");
const kSecretSources = "an instance of ArrayBuffer, Buffer, TypedArray, or DataView";
const kPublicSources = "of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey";
const kPrivateSources = `of type string or an instance of ArrayBuffer, Buffer, TypedArray, ${kIsNode24 ? "DataView, or URL" : "or DataView"}`;
const SecretParts = { __proto__: null, bytes: undefined, make: undefined };

class KeyHolder {
    #bytes = "";

    static {
        SecretParts.bytes = (value) => (%is_object(value) && #bytes in value ? value.#bytes : undefined);
        SecretParts.make = (bytes) => {
            const key = new KeyHolder();
            key.#bytes = bytes;
            %set_prototype(key, SecretKeyObject.prototype);
            // RUNTIME: Node 24 keeps it out of the object.
            if (!kIsNode24) %put(key, kKeyType, "secret", 7);
            return key;
        };
    }
}

function SecretBytesOf(value) {
    return SecretParts.bytes(value);
}

class KeyObject {
    constructor(type, handle) {
        if (type !== "secret" && type !== "public" && type !== "private") throw ArgumentValueError("type", type, "is invalid");
        throw ArgumentTypeError("handle", "of type object", handle);
    }
    get type() {
        return SecretBytesOf(this) === undefined ? undefined : "secret";
    }
    static from(key) {
        if (IsWebKey(key)) return key[kWebKeyBytes];
        throw ArgumentTypeError("key", "an instance of CryptoKey", key);
    }
    equals(otherKeyObject) {
        const other = SecretBytesOf(otherKeyObject);
        if (other === undefined) throw ArgumentTypeError("otherKeyObject", "an instance of KeyObject", otherKeyObject);
        return other === SecretBytesOf(this);
    }
}
%put(KeyObject.prototype, %intrinsic("SymbolToStringTag"), "KeyObject", 4);

class SecretKeyObject extends KeyObject {
    get symmetricKeySize() {
        return SecretBytesOf(this).length;
    }
    export(options) {
        if (options === undefined) return BufferFromBinary(SecretBytesOf(this));
        ValidateObject(options, "options");
        const { format } = options;
        if (format === "jwk") return { kty: "oct", k: DecodeBytes(SecretBytesOf(this), "base64url") };
        if (format !== undefined && format !== "buffer") throw ArgumentValueError("options.format", format, "must be one of: undefined, 'buffer', 'jwk'");
        return BufferFromBinary(SecretBytesOf(this));
    }
}

// The bytes of an argument that may be a key.
function KeyMaterial(value, encoding, name, kinds) {
    const bytes = IsWebKey(value) ? BytesOfWebKey(value) : SecretBytesOf(value);
    return bytes === undefined ? CryptoBytes(value, encoding, name, kinds) : bytes;
}

function UndecodableKeyError() {
    const text = "error:1E08010C:DECODER routines::unsupported";
    const error = %construct(ErrorConstructor, [text], ErrorConstructor);
    // RUNTIME: OpenSSL 3.5, with Node 24.
    if (kIsNode24) error.opensslErrorStack = [text];
    error.library = "DECODER routines";
    error.reason = "unsupported";
    error.code = "ERR_OSSL_UNSUPPORTED";
    return error;
}

// What is no text of a key in PEM fails as in Node; a real key is refused.
function RequireAsymmetricKey(key, what, kinds) {
    const isPlain = typeof key === "string" || IsByteView(key) || %class_of(key) === "ArrayBuffer";
    if (!isPlain && key === null) %throw_type_error(`Cannot destructure property 'key' of 'key' as it is null.`);
    if (!isPlain && !%is_object(key)) throw ArgumentTypeError("key", kinds, key);
    if (SecretBytesOf(key) !== undefined) {
        throw NodeTypeError("ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE", `Invalid key object type secret, expected ${what === "createPublicKey" ? "private" : "public"}.`);
    }
    const isOptions = !isPlain;
    if (isOptions && key.format !== undefined && key.format !== "pem") %refuse(`the format '${key.format}' of ${what} is not supported by Loopscope`);
    const text = isOptions ? CryptoBytes(key.key, key.encoding, "key.key", kinds) : CryptoBytes(key, undefined, "key", kinds);
    if (%string_find(text, "-----BEGIN ", 0) >= 0) %refuse(`${what} of a key is not supported by Loopscope: secret keys are`);
    throw UndecodableKeyError();
}

function RequireSecretLength(type, options) {
    ValidateString(type, "type");
    ValidateObject(options, "options");
    const { length } = options;
    if (type === "hmac") {
        ValidateInteger(length, "options.length", 8, 2147483647);
    } else if (type === "aes") {
        if (length !== 128 && length !== 192 && length !== 256) throw ArgumentValueError("options.length", length, "must be one of: 128, 192, 256");
    } else {
        throw ArgumentValueError("type", type, "must be a supported key type");
    }
    return %math_floor(length / 8);
}

const KeyFunctions = {
    createPrivateKey(key) {
        return RequireAsymmetricKey(key, "createPrivateKey", kPrivateSources);
    },
    createPublicKey(key) {
        return RequireAsymmetricKey(key, "createPublicKey", kPublicSources);
    },
    createSecretKey(key, encoding) {
        return SecretParts.make(CryptoBytes(key, encoding, "key", kSecretSources));
    },
    generateKeySync(type, options) {
        return SecretParts.make(%random_bytes(RequireSecretLength(type, options)));
    },
    generateKey(type, options, callback) {
        const size = RequireSecretLength(type, options);
        ValidateFunction(callback, "callback");
        UseUnknownResource("this function of crypto");
        %files_later("random", [size], (failure, bytes) => callback(null, SecretParts.make(bytes)));
    },
};
