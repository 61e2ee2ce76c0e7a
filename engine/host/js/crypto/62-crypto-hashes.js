// Hash and Hmac, which are streams, too, and digests at once. RUNTIME: Node 20 lib/internal/crypto/hash.js.

const kHashState = %new_symbol("kState");
const kOldHashSources = "of type string or an instance of TypedArray, or DataView"; // RUNTIME: Node 10 lib/internal/crypto/hash.js

function UnknownDigestError() {
    const error = %construct(ErrorConstructor, ["Digest method not supported"], ErrorConstructor);
    %put(error, %intrinsic("NodePlace"),
        "node:internal/crypto/hash:101\n  this[kHandle] = new _Hash(algorithm, xofLen, algorithmId, getHashCache());\n                  ^", 5);
    return error;
}

// How many bytes a digest gives; undefined for as many as it has.
function OutputLength(algorithm, options) {
    const length = %is_object(options) && !kIsOldNode ? options.outputLength : undefined;
    if (length === undefined) return undefined;
    ValidateInteger(length, "options.outputLength", 0, 4294967295);
    const size = %digest_size(algorithm);
    if (%is_digest_of_any_length(algorithm) || length === size) return length;
    const error = %construct(ErrorConstructor, ["error:030000B2:digital envelope routines::not XOF or invalid length"], ErrorConstructor);
    error.library = "digital envelope routines";
    error.reason = "not XOF or invalid length";
    error.code = "ERR_OSSL_EVP_NOT_XOF_OR_INVALID_LENGTH";
    throw error;
}

function Hash(algorithm, options) {
    "function";
    if (!OrdinaryHasInstance(Hash, this)) return %construct(Hash, [algorithm, options], Hash);
    ValidateString(algorithm, "algorithm");
    if (!%is_digest(algorithm)) throw UnknownDigestError();
    const length = OutputLength(algorithm, options);
    %call(CryptoTransform, this, options);
    this[kHashState] = { __proto__: null, algorithm, key: undefined, length, bytes: "", finished: false };
    return this;
}
InheritStream(Hash, CryptoTransform, 2);

function Hmac(algorithm, key, options) {
    "function";
    if (!OrdinaryHasInstance(Hmac, this)) return %construct(Hmac, [algorithm, key, options], Hmac);
    ValidateString(algorithm, "hmac");
    const bytes = KeyMaterial(key, %is_object(options) ? options.encoding : undefined, "key", kIsOldNode ? kOldHashSources : "of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey");
    if (!%is_digest(algorithm)) throw InvalidDigestError(algorithm);
    %call(CryptoTransform, this, options);
    this[kHashState] = { __proto__: null, algorithm, key: bytes, bytes: "", finished: false };
    return this;
}
InheritStream(Hmac, CryptoTransform, 2);

function DigestOf(state) {
    return state.key === undefined ? %digest(state.algorithm, state.bytes, state.length) : %hmac(state.algorithm, state.key, state.bytes);
}

function UpdateHash(hash, data, encoding) {
    const state = hash[kHashState];
    if (state.finished) throw NodeError("ERR_CRYPTO_HASH_FINALIZED", "Digest already called");
    state.bytes += UpdateBytes(data, encoding, "data", kIsOldNode ? kOldHashSources : "of type string or an instance of Buffer, TypedArray, or DataView");
}

function DefineHashMethods(prototype, finish) {
    %define_methods(prototype, {
        update(data, encoding) {
            UpdateHash(this, data, encoding);
            return this;
        },
        digest(encoding) {
            const name = encoding && `${encoding}`;
            return BytesOrText(finish(this[kHashState]), name);
        },
        _transform(chunk, encoding, callback) {
            UpdateHash(this, chunk, encoding);
            callback();
        },
        _flush(callback) {
            this.push(BufferFromBinary(DigestOf(this[kHashState])));
            callback();
        },
    });
}
DefineHashMethods(Hash.prototype, (state) => {
    if (state.finished) throw NodeError("ERR_CRYPTO_HASH_FINALIZED", "Digest already called");
    state.finished = true;
    return DigestOf(state);
});
// A second digest of an Hmac is empty.
DefineHashMethods(Hmac.prototype, (state) => {
    if (state.finished) return "";
    state.finished = true;
    return DigestOf(state);
});
%define_methods(Hash.prototype, {
    copy(options) {
        const state = this[kHashState];
        if (state.finished) throw NodeError("ERR_CRYPTO_HASH_FINALIZED", "Digest already called");
        const copy = %construct(Hash, [state.algorithm, options], Hash);
        copy[kHashState].bytes = state.bytes;
        return copy;
    },
});

const kHashedAtOnce = "of type string or an instance of Buffer, TypedArray, or DataView";

// RUNTIME: Node 24 takes options, too, and names the digest that there is not.
const DigestAtOnce = kIsNode24 ? {
    hash(algorithm, input, options) {
        ValidateString(algorithm, "algorithm");
        if (typeof input !== "string" && !IsByteView(input)) throw ArgumentTypeError("input", kHashedAtOnce, input);
        const isText = typeof options === "string";
        if (!isText && options !== undefined) ValidateObject(options, "options");
        const given = isText ? options : options === undefined ? undefined : options.outputEncoding;
        const length = isText || options === undefined ? undefined : options.outputLength;
        const encoding = RequireOutputEncoding(given === undefined || given === null ? "hex" : given);
        if (length !== undefined) ValidateInteger(length, "outputLength", 0, 4294967295);
        if (!%is_digest(algorithm)) throw %construct(ErrorConstructor, [`Digest method ${algorithm} is not supported`], ErrorConstructor);
        if (length !== undefined && length !== %digest_size(algorithm) && !%is_digest_of_any_length(algorithm)) {
            throw %construct(ErrorConstructor, [`Output length ${length} is invalid for ${algorithm}, which does not support XOF`], ErrorConstructor);
        }
        return BytesOrText(%digest(algorithm, CryptoBytes(input), length), encoding);
    },
}.hash : {
    hash(algorithm, input, outputEncoding = "hex") {
        ValidateString(algorithm, "algorithm");
        if (!%is_digest(algorithm)) throw %construct(ErrorConstructor, [`Digest method ${algorithm} is not supported`], ErrorConstructor);
        RequireOutputEncoding(outputEncoding);
        return BytesOrText(%digest(algorithm, CryptoBytes(input, undefined, "input", kHashedAtOnce)), outputEncoding);
    },
}.hash;

function RequireOutputEncoding(encoding) {
    ValidateString(encoding, "outputEncoding");
    if (encoding !== "buffer" && kEncodings[%string_to_lower(encoding)] === undefined) throw ArgumentValueError("outputEncoding", encoding, "is invalid");
    return encoding;
}
