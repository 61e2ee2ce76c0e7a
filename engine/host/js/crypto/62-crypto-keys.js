// Keys of crypto: secret ones, and what all keys have. Those of pairs are in 62-key-pairs.js. RUNTIME: Node 20 lib/internal/crypto/keys.js, keygen.js.

const kKeyType = %new_symbol("kKeyType");
const kSecretSources = "an instance of ArrayBuffer, Buffer, TypedArray, or DataView";
const kPublicSources = "of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey";
const kSigningSources = `of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, ${kIsNode24 ? "CryptoKey, or URL" : "or CryptoKey"}`;
const kPrivateSources = `of type string or an instance of ArrayBuffer, Buffer, TypedArray, ${kIsNode24 ? "DataView, or URL" : "or DataView"}`;
const SecretParts = { __proto__: null, bytes: undefined, kind: undefined, der: undefined, make: undefined };

// The bytes of a key of a pair are those of its DER.
class KeyHolder {
    #bytes = "";
    #kind = "secret";

    static {
        SecretParts.bytes = (value) => (%is_object(value) && #bytes in value && value.#kind === "secret" ? value.#bytes : undefined);
        SecretParts.kind = (value) => (%is_object(value) && #bytes in value ? value.#kind : undefined);
        SecretParts.der = (value) => value.#bytes;
        SecretParts.make = (bytes, kind = "secret") => {
            const key = new KeyHolder();
            key.#bytes = bytes;
            key.#kind = kind;
            %set_prototype(key, kind === "secret" ? SecretKeyObject.prototype : kind === "public" ? PublicKeyObject.prototype : PrivateKeyObject.prototype);
            // RUNTIME: Node 24 keeps it out of the object.
            if (!kIsNode24) %put(key, kKeyType, kind, 7);
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
        return SecretParts.kind(this);
    }
    static from(key) {
        if (IsWebKey(key)) {
            // RUNTIME: Node 24 warns (DEP0204).
            if (kIsNode24 && !key[kWebKeyExtractable]) WarnOfSealedKey();
            return key[kWebKeyBytes];
        }
        throw ArgumentTypeError("key", "an instance of CryptoKey", key);
    }
    equals(otherKeyObject) {
        const kind = SecretParts.kind(otherKeyObject);
        if (kind === undefined) throw ArgumentTypeError("otherKeyObject", "an instance of KeyObject", otherKeyObject);
        return kind === SecretParts.kind(this) && SecretParts.der(otherKeyObject) === SecretParts.der(this);
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

// RUNTIME: Node 24 lib/internal/crypto/keys.js.
const WarnOfWebKey = UtilFunctions.deprecate(() => {}, "Passing a CryptoKey to node:crypto functions is deprecated.", "DEP0203");
const WarnOfSealedKey = UtilFunctions.deprecate(() => {}, "Passing a non-extractable CryptoKey to KeyObject.from() is deprecated.", "DEP0204");

// The key that the module crypto takes a CryptoKey for.
function KeyOfWebKey(value) {
    if (kIsNode24) WarnOfWebKey();
    return value[kWebKeyBytes];
}

// The bytes of an argument that may be a key.
function KeyMaterial(value, encoding, name, kinds) {
    const own = IsWebKey(value) ? KeyOfWebKey(value) : value;
    const bytes = SecretBytesOf(own);
    if (bytes === undefined && IsKeyObject(own)) throw KeyKindError(SecretParts.kind(own), "secret");
    return bytes === undefined ? CryptoBytes(value, encoding, name, kinds) : bytes;
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
    createSecretKey(key, encoding) {
        return SecretParts.make(CryptoBytes(key, encoding, "key", kSecretSources));
    },
    generateKeySync(type, options) {
        return SecretParts.make(%random_bytes(RequireSecretLength(type, options)));
    },
    generateKey(type, options, callback) {
        const isShort = typeof options === "function";
        ValidateFunction(isShort ? options : callback, "callback");
        const size = RequireSecretLength(type, isShort ? undefined : options);
        UseUnknownResource("this function of crypto");
        %files_later("random", [size], (failure, bytes) => callback(null, SecretParts.make(bytes)));
    },
};
