// The functions of crypto.subtle. RUNTIME: Node 20 lib/internal/crypto/webcrypto.js.

function RequireSubtle(value) {
    if (value !== SubtleObject) throw NodeTypeError("ERR_INVALID_THIS", 'Value of "this" must be of type SubtleCrypto');
}

// What encrypt, decrypt, sign and verify have in common: the algorithm, the key and one or two pieces of data.
function WebOperation(operation, receiver, list, count) {
    RequireSubtle(receiver);
    RequireWebArguments(operation, list.length, count);
    const call = { __proto__: null, algorithm: AlgorithmIdentifier(list[0], WebArgument(operation, 1)), key: WebKeyArgument(list[1], WebArgument(operation, 2)) };
    call.data = WebBytes(list[2], WebArgument(operation, 3));
    if (count > 3) call.more = WebBytes(list[3], WebArgument(operation, 4));
    return call;
}

function KeyDataArgument(format, data, operation) {
    if (format !== "jwk") return WebBytes(data, WebArgument(operation, 2));
    if (!%is_object(data) && data !== undefined && data !== null) ThrowWebError(WebArgument(operation, 2), "ERR_INVALID_ARG_TYPE", "can not be converted to a dictionary");
    return data === undefined || data === null ? {} : data;
}

function JwkOfBytes(bytes) {
    let jwk;
    try {
        jwk = %json_parse(TextOfUtf8(bytes, true));
    } catch (cause) {
        throw PairException("Invalid wrapped JWK key", "DataError", kIsNode24 ? RefusedCause() : undefined);
    }
    if (!%is_object(jwk) || kIsNode24 && !%has_own(jwk, "kty")) throw PairException(%is_object(jwk) ? "Invalid wrapped JWK key" : "Invalid keyData", "DataError");
    return jwk;
}

function LengthArgument(length) {
    return length === undefined || length === null ? null : ToNumber(length);
}

class SubtleCrypto {
    constructor() {
        throw NodeTypeError("ERR_ILLEGAL_CONSTRUCTOR", "Illegal constructor");
    }
    async encrypt(algorithm, key, data) {
        const call = %at("=SubtleCrypto.encrypt (node:internal/crypto/webcrypto:939:28)", WebOperation("encrypt", this, arguments, 3));
        return %at("=SubtleCrypto.encrypt (node:internal/crypto/webcrypto:945:10)", CipherOrWrap(true, NormalizeAlgorithm(call.algorithm, "encrypt"), call.key, call.data, "encrypt"));
    }
    async decrypt(algorithm, key, data) {
        const call = %at("=SubtleCrypto.decrypt (node:internal/crypto/webcrypto:962:28)", WebOperation("decrypt", this, arguments, 3));
        return %at("=SubtleCrypto.decrypt (node:internal/crypto/webcrypto:968:10)", CipherOrWrap(false, NormalizeAlgorithm(call.algorithm, "decrypt"), call.key, call.data, "decrypt"));
    }
    async sign(algorithm, key, data) {
        const call = %at("=SubtleCrypto.sign (node:internal/crypto/webcrypto:853:28)", WebOperation("sign", this, arguments, 3));
        return %at("=SubtleCrypto.sign (node:internal/crypto/webcrypto:858:10)", SignOrVerify("sign", call.algorithm, call.key, call.data, undefined));
    }
    async verify(algorithm, key, signature, data) {
        const call = %at("=SubtleCrypto.verify (node:internal/crypto/webcrypto:879:28)", WebOperation("verify", this, arguments, 4));
        return %at("=SubtleCrypto.verify (node:internal/crypto/webcrypto:884:10)", SignOrVerify("verify", call.algorithm, call.key, call.more, call.data));
    }
    async digest(algorithm, data) {
        RequireSubtle(this);
        RequireWebArguments("digest", arguments.length, 2);
        const identifier = AlgorithmIdentifier(algorithm, WebArgument("digest", 1));
        const bytes = %at("=SubtleCrypto.digest (node:internal/crypto/webcrypto:79:28)", WebBytes(data, WebArgument("digest", 2)));
        const name = DigestOfWebHash(%at("=SubtleCrypto.digest (node:internal/crypto/webcrypto:84:15)", NormalizeAlgorithm(identifier, "digest")));
        const promise = %new_promise(PromisePrototype);
        UseUnknownResource("this function of crypto");
        %files_later("digest", [name, bytes], (failure, result) => %promise_fulfill(promise, WebResult(result)));
        return await promise;
    }
    async generateKey(algorithm, extractable, keyUsages) {
        RequireSubtle(this);
        RequireWebArguments("generateKey", arguments.length, 3);
        const identifier = AlgorithmIdentifier(algorithm, WebArgument("generateKey", 1));
        const usages = WebUsages(keyUsages, WebArgument("generateKey", 3));
        const how = NormalizeAlgorithm(identifier, "generateKey");
        if (IsPairAlgorithm(how.name)) {
            const pair = await GenerateWebPair(how, !!extractable, usages);
            if (pair.privateKey[kWebKeyUsages].length === 0) throw EmptyPairUsages();
            return pair;
        }
        const key = await GenerateWebKey(how, !!extractable, usages);
        if (key[kWebKeyUsages].length === 0) throw WebException("Usages cannot be empty when creating a key.", "SyntaxError", true);
        return key;
    }
    async deriveKey(algorithm, baseKey, derivedKeyAlgorithm, extractable, keyUsages) {
        RequireSubtle(this);
        RequireWebArguments("deriveKey", arguments.length, 5);
        const identifier = AlgorithmIdentifier(algorithm, WebArgument("deriveKey", 1));
        const key = WebKeyArgument(baseKey, WebArgument("deriveKey", 2));
        const derived = AlgorithmIdentifier(derivedKeyAlgorithm, WebArgument("deriveKey", 3));
        const usages = WebUsages(keyUsages, WebArgument("deriveKey", 5));
        const how = NormalizeAlgorithm(identifier, "deriveBits");
        const made = NormalizeAlgorithm(derived, "importKey");
        RequireDerivation(how, key, "deriveKey");
        const length = LengthOfDerivedKey(NormalizeAlgorithm(derived, "get key length"));
        const bits = await DeriveWebBits(how, key, length);
        return ImportWebKey("raw", CryptoBytes(bits), made, !!extractable, usages);
    }
    async deriveBits(algorithm, baseKey, length = null) {
        RequireSubtle(this);
        RequireWebArguments("deriveBits", arguments.length, 2);
        const identifier = AlgorithmIdentifier(algorithm, WebArgument("deriveBits", 1));
        const key = WebKeyArgument(baseKey, WebArgument("deriveBits", 2));
        const bits = LengthArgument(length);
        const how = NormalizeAlgorithm(identifier, "deriveBits");
        %at("=SubtleCrypto.deriveBits (node:internal/crypto/webcrypto:204:11)", RequireDerivation(how, key, "deriveBits"));
        return DeriveWebBits(how, key, bits);
    }
    async importKey(format, keyData, algorithm, extractable, keyUsages) {
        RequireSubtle(this);
        RequireWebArguments("importKey", arguments.length, 4);
        const kind = WebEnum(format, kKeyFormats, "KeyFormat", WebArgument("importKey", 1));
        const data = KeyDataArgument(kind, keyData, "importKey");
        const identifier = AlgorithmIdentifier(algorithm, WebArgument("importKey", 3));
        const usages = WebUsages(keyUsages, WebArgument("importKey", 5));
        const how = %at("=SubtleCrypto.importKey (node:internal/crypto/webcrypto:607:15)", NormalizeAlgorithm(identifier, "importKey"));
        return %at("=SubtleCrypto.importKey (node:internal/crypto/webcrypto:646:10)", ImportWebKey(kind, data, how, !!extractable, usages));
    }
    async exportKey(format, key) {
        RequireSubtle(this);
        RequireWebArguments("exportKey", arguments.length, 2);
        const kind = WebEnum(format, kKeyFormats, "KeyFormat", WebArgument("exportKey", 1));
        const checked = WebKeyArgument(key, WebArgument("exportKey", 2));
        return %at("=", ExportWebKey(kind, checked));
    }
    async wrapKey(format, key, wrappingKey, algorithm) {
        RequireSubtle(this);
        RequireWebArguments("wrapKey", arguments.length, 4);
        const kind = WebEnum(format, kKeyFormats, "KeyFormat", WebArgument("wrapKey", 1));
        const wrapped = WebKeyArgument(key, WebArgument("wrapKey", 2));
        const wrapping = WebKeyArgument(wrappingKey, WebArgument("wrapKey", 3));
        const how = NormalizeAlgorithm(AlgorithmIdentifier(algorithm, WebArgument("wrapKey", 4)), "encrypt");
        const data = await ExportWebKey(kind, wrapped);
        return CipherOrWrap(true, how, wrapping, kind === "jwk" ? TextOfJwk(data) : CryptoBytes(data), "wrapKey");
    }
    async unwrapKey(format, wrappedKey, unwrappingKey, unwrapAlgo, unwrappedKeyAlgo, extractable, keyUsages) {
        RequireSubtle(this);
        RequireWebArguments("unwrapKey", arguments.length, 7);
        const kind = WebEnum(format, kKeyFormats, "KeyFormat", WebArgument("unwrapKey", 1));
        const data = WebBytes(wrappedKey, WebArgument("unwrapKey", 2));
        const key = WebKeyArgument(unwrappingKey, WebArgument("unwrapKey", 3));
        const how = NormalizeAlgorithm(AlgorithmIdentifier(unwrapAlgo, WebArgument("unwrapKey", 4)), "decrypt");
        const made = AlgorithmIdentifier(unwrappedKeyAlgo, WebArgument("unwrapKey", 5));
        const usages = WebUsages(keyUsages, WebArgument("unwrapKey", 7));
        const bytes = await CipherOrWrap(false, how, key, data, "unwrapKey");
        return ImportWebKey(kind, kind === "jwk" ? JwkOfBytes(CryptoBytes(bytes)) : CryptoBytes(bytes), NormalizeAlgorithm(made, "importKey"), !!extractable, usages);
    }
}
%put(SubtleCrypto.prototype, %intrinsic("SymbolToStringTag"), "SubtleCrypto", 4);
MakeEnumerable(SubtleCrypto.prototype, [
    "encrypt", "decrypt", "sign", "verify", "digest", "generateKey", "deriveKey", "deriveBits", "importKey", "exportKey", "wrapKey", "unwrapKey",
]);
const SubtleObject = %new_object(SubtleCrypto.prototype);
%put(%intrinsic("GlobalObject"), "SubtleCrypto", SubtleCrypto, 5);
