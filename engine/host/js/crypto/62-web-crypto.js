// crypto.subtle: its keys, and what secret ones do. Pairs are in 62-web-crypto-pairs.js. RUNTIME: Node 20 lib/internal/crypto/webcrypto.js, mac.js, aes.js, pbkdf2.js, hkdf.js, keys.js.

const kWebKeyBytes = %new_symbol("kKeyObject");
const kWebKeyAlgorithm = %new_symbol("kAlgorithm");
const kWebKeyExtractable = %new_symbol("kExtractable");
const kWebKeyUsages = %new_symbol("kKeyUsages");

function RequireWebKey(value) {
    if (!%is_object(value) || !OrdinaryHasInstance(CryptoKey, value)) throw NodeTypeError("ERR_INVALID_THIS", 'Value of "this" must be of type CryptoKey');
    return value;
}

class CryptoKey {
    constructor() {
        throw NodeTypeError("ERR_ILLEGAL_CONSTRUCTOR", "Illegal constructor");
    }
    [kInspectCustom](depth, options) {
        if (depth < 0) return this;
        return InspectAs("CryptoKey", { type: this.type, extractable: this.extractable, algorithm: this.algorithm, usages: this.usages }, options);
    }
    get type() {
        return SecretParts.kind(RequireWebKey(this)[kWebKeyBytes]);
    }
    get extractable() {
        return RequireWebKey(this)[kWebKeyExtractable];
    }
    get algorithm() {
        return RequireWebKey(this)[kWebKeyAlgorithm];
    }
    get usages() {
        return RequireWebKey(this)[kWebKeyUsages];
    }
}
%put(CryptoKey.prototype, %intrinsic("SymbolToStringTag"), "CryptoKey", 4);
MakeEnumerable(CryptoKey.prototype, ["type", "extractable", "algorithm", "usages"]);
%put(%intrinsic("GlobalObject"), "CryptoKey", CryptoKey, 5);

function NewWebKey(bytes, algorithm, usages, extractable) {
    return NewWebKeyOf(SecretParts.make(bytes), algorithm, kIsNode24 ? KnownOrderOfUsages(usages) : usages, extractable);
}

function NewWebKeyOf(own, algorithm, usages, extractable) {
    const key = %new_object(CryptoKey.prototype);
    %put(key, kWebKeyBytes, own, 0);
    %put(key, kWebKeyAlgorithm, algorithm, 0);
    %put(key, kWebKeyExtractable, extractable, 0);
    %put(key, kWebKeyUsages, usages, 0);
    return key;
}

// Only what was made here has the bytes.
function IsWebKey(value) {
    return %is_object(value) && SecretParts.kind(value[kWebKeyBytes]) !== undefined;
}

function BytesOfWebKey(key) {
    return SecretBytesOf(key[kWebKeyBytes]);
}

function WebKeyArgument(value, place) {
    if (!IsWebKey(value)) ThrowWebError(place, "ERR_INVALID_ARG_TYPE", "is not of type CryptoKey.");
    return value;
}

function HasUnknownUsage(usages, known) {
    for (let index = 0; index < usages.length; index += 1) {
        if (ListIndexOf(known, usages[index]) < 0) return true;
    }
    return false;
}

function DigestOfWebHash(hash) {
    return %to_lower(%replace_all(hash.name, "-", ""));
}

function WebResult(bytes) {
    return BytesAsArray(bytes).buffer;
}

// jobPromise: the pool works through as many bytes as a digest of them would, then `finish` says what came of it.
function WebJob(bytes, finish) {
    const promise = %new_promise(PromisePrototype);
    UseUnknownResource("this function of crypto");
    %files_later("digest", ["sha256", bytes], () => {
        let result;
        try {
            result = finish();
        } catch (cause) {
            %promise_reject(promise, JobError(cause));
            return;
        }
        %promise_fulfill(promise, result);
    });
    return promise;
}

function JobError(cause) {
    const text = "The operation failed for an operation-specific reason";
    const options = { name: "OperationError", cause };
    if (!kIsNode24) return %at("=AESCipherJob.onDone (node:internal/crypto/util:462:19)!", WebException(text, options));
    const error = new DOMException(text, options);
    %put(error, "stack", `OperationError: ${text}\n    at new DOMException (${kDomExceptionPlace})`, 5);
    return error;
}

// ---- Keys ----

function GenerateWebKey(algorithm, extractable, usages) {
    const isMac = algorithm.name === "HMAC";
    let { length } = algorithm;
    if (isMac) {
        if (length === undefined) length = kWebBlockBits[algorithm.hash.name];
        if (length % 8 !== 0) throw ArgumentValueError("algorithm.length", length, "must be a multiple of 8");
        if (HasUnknownUsage(usages, ["sign", "verify"])) throw WebException("Unsupported key usage for an HMAC key", "SyntaxError", "Unsupported key usage for HMAC key");
    } else {
        if (length !== 128 && length !== 192 && length !== 256) throw WebException("AES key length must be 128, 192, or 256 bits", "OperationError", true);
        if (HasUnknownUsage(usages, ["wrapKey", "unwrapKey", "encrypt", "decrypt"])) throw WebException("Unsupported key usage for an AES key", "SyntaxError", `Unsupported key usage for ${algorithm.name} key`);
    }
    const promise = %new_promise(PromisePrototype);
    UseUnknownResource("this function of crypto");
    %files_later("random", [length / 8], (failure, bytes) => {
        const kept = isMac ? { name: "HMAC", length, hash: { name: algorithm.hash.name } } : { name: algorithm.name, length };
        %promise_fulfill(promise, NewWebKey(bytes, kept, WithoutRepetition(usages), extractable));
    });
    return promise;
}

function ThrowDataError(text, cause) {
    throw WebException(text, cause === undefined || kIsNode24 ? "DataError" : { name: "DataError", cause }, true);
}

function JwkName(algorithm, bits) {
    if (algorithm.name === "HMAC") return `HS${%string_slice(algorithm.hash.name, 4, algorithm.hash.name.length)}`;
    return `A${bits}${%string_slice(algorithm.name, 4, algorithm.name.length)}`;
}

// validateKeyOps.
function CheckKeyOperations(operations, usages) {
    if (operations === undefined) return;
    if (!IsArray(operations)) throw ArgumentTypeError("keyData.key_ops", "an instance of Array", operations);
    if (WithoutRepetition(operations).length < operations.length) ThrowDataError("Duplicate key operation");
    if (HasUnknownUsage(usages, operations)) ThrowDataError("Key operations and usage mismatch");
}

function BytesOfJwk(data, algorithm, extractable, usages) {
    const isMac = algorithm.name === "HMAC";
    if (!data.kty) ThrowDataError("Invalid keyData");
    if (data.kty !== "oct") ThrowDataError('Invalid JWK "kty" Parameter');
    if (usages.length > 0 && data.use !== undefined && data.use !== (isMac ? "sig" : "enc")) ThrowDataError('Invalid JWK "use" Parameter');
    CheckKeyOperations(data.key_ops, usages);
    if (data.ext === false && extractable) ThrowDataError('JWK "ext" Parameter and extractable mismatch');
    const decode = () => {
        if (typeof data.k !== "string") ThrowDataError("Invalid keyData", CodedTypeError("ERR_CRYPTO_INVALID_JWK", "Invalid JWK secret key format"));
        return EncodeText(data.k, "base64url");
    };
    const early = isMac ? undefined : RequireAesBytes(decode());
    const bits = early === undefined ? 0 : early.length * 8;
    if (data.alg !== undefined && data.alg !== JwkName(algorithm, bits)) ThrowDataError('JWK "alg" does not match the requested algorithm');
    return early === undefined ? decode() : early;
}

function RequireAesBytes(bytes) {
    if (bytes.length !== 16 && bytes.length !== 24 && bytes.length !== 32) {
        throw %at("=validateKeyLength (node:internal/crypto/aes:77:11)|Object.aesImportKey (node:internal/crypto/aes:271:7)", WebException("Invalid key length", "DataError", true));
    }
    return bytes;
}

function ImportMacOrCipherKey(format, data, algorithm, extractable, usages) {
    const isMac = algorithm.name === "HMAC";
    const kind = isMac ? "HMAC" : "AES";
    if (HasUnknownUsage(usages, isMac ? ["sign", "verify"] : ["wrapKey", "unwrapKey", "encrypt", "decrypt"])) {
        throw WebException(`Unsupported key usage for an ${kind} key`, "SyntaxError", `Unsupported key usage for ${algorithm.name} key`);
    }
    let bytes;
    if (format === "raw") {
        bytes = isMac ? data : RequireAesBytes(data);
        if (isMac && (bytes.length === 0 || algorithm.length === 0)) ThrowDataError("Zero-length key is not supported");
        if (isMac && algorithm.length !== undefined && algorithm.length !== bytes.length * 8) ThrowDataError("Invalid key length");
    } else if (format === "jwk") {
        bytes = BytesOfJwk(data, algorithm, extractable, usages);
    } else {
        const newer = `Unable to import ${algorithm.name} using ${format} format`;
        throw WebException(`Unable to import ${kind} key with format ${format}`, isMac && !kIsNode24 ? "Error" : "NotSupportedError", newer);
    }
    const length = bytes.length * 8;
    if (!isMac) return NewWebKey(bytes, { name: algorithm.name, length }, usages, extractable);
    const { hash } = algorithm;
    return NewWebKey(bytes, kIsNode24 ? { name: "HMAC", length, hash } : { name: "HMAC", hash, length }, usages, extractable);
}

// importGenericSecretKey.
function ImportDerivingKey(format, data, algorithm, extractable, usages) {
    const { name } = algorithm;
    if (extractable) throw WebException(`${name} keys are not extractable`, "SyntaxError", true);
    if (HasUnknownUsage(usages, ["deriveKey", "deriveBits"])) throw WebException(`Unsupported key usage for a ${name} key`, "SyntaxError", true);
    if (format !== "raw") throw WebException(`Unable to import ${name} key with format ${format}`, "NotSupportedError");
    return NewWebKey(data, { name }, usages, false);
}

function ImportWebKey(format, data, algorithm, extractable, usages) {
    if (IsPairAlgorithm(algorithm.name)) return ImportPairKey(format, data, algorithm, extractable, usages);
    const isDeriving = ListIndexOf(kDerivingNames, algorithm.name) >= 0;
    const key = isDeriving ? ImportDerivingKey(format, data, algorithm, extractable, usages) : ImportMacOrCipherKey(format, data, algorithm, extractable, usages);
    if (usages.length === 0) throw WebException("Usages cannot be empty when importing a secret key.", "SyntaxError", true);
    return key;
}

function ExportWebKey(format, key) {
    const { name } = key[kWebKeyAlgorithm];
    if (kIsNode24 && ListIndexOf(kDerivingNames, name) >= 0) {
        throw %at("=SubtleCrypto.exportKey (node:internal/crypto/webcrypto:518:11)", NewerKeyException(`${name} key export is not supported`, "exportKey",
            "\n    at exportKeySync (node:internal/crypto/webcrypto:712:11)", ["785:10", "776:10"], "NotSupportedError"));
    }
    if (!key[kWebKeyExtractable]) {
        if (kIsNode24) {
            throw %at("=SubtleCrypto.exportKey (node:internal/crypto/webcrypto:518:11)", NewerKeyException("key is not extractable", "exportKey",
                "\n    at exportKeySync (node:internal/crypto/webcrypto:717:11)", ["785:10", "776:10"]));
        }
        throw %at("=SubtleCrypto.exportKey (node:internal/crypto/webcrypto:518:11)", WebException("key is not extractable", "InvalidAccessException"));
    }
    const algorithm = key[kWebKeyAlgorithm];
    if (IsPairAlgorithm(algorithm.name)) return ExportPairKey(format, key);
    const bytes = BytesOfWebKey(key);
    if (format === "raw") return WebResult(bytes);
    if (format === "jwk") {
        const alg = JwkName(algorithm, bytes.length * 8);
        const k = DecodeBytes(bytes, "base64url");
        const start = { key_ops: key[kWebKeyUsages], ext: true };
        return CopyDataProperties(start, kIsNode24 ? { alg, kty: "oct", k } : { kty: "oct", k, alg }, undefined);
    }
    throw WebException(`Unable to export a ${format === "spki" ? "raw" : "pkcs8"} ${algorithm.name} secret key`, "InvalidAccessError");
}

// ---- What is done with keys ----

function SignOrVerify(usage, given, key, data, signature) {
    const algorithm = NormalizeAlgorithm(given, usage);
    const isOfOther = algorithm.name !== key[kWebKeyAlgorithm].name;
    if (isOfOther || ListIndexOf(key[kWebKeyUsages], usage) < 0) {
        if (kIsNode24) {
            throw NewerKeyException(isOfOther ? "Key algorithm mismatch" : `Unable to use this key to ${usage}`, usage,
                `\n    at signVerify (node:internal/crypto/webcrypto:${isOfOther ? "1175" : "1178"}:11)`, usage === "sign" ? ["1232:10", "1221:10"] : ["1248:10", "1236:10"]);
        }
        throw %at("=signVerify (node:internal/crypto/webcrypto:812:11)", WebException(`Unable to use this key to ${usage}`, "InvalidAccessError"));
    }
    if (IsPairAlgorithm(algorithm.name)) return SignOrVerifyByPair(usage, algorithm, key, data, signature);
    return WebJob(data, () => {
        const mac = %hmac(DigestOfWebHash(key[kWebKeyAlgorithm].hash), BytesOfWebKey(key), data);
        return usage === "sign" ? WebResult(mac) : mac === signature;
    });
}

function RequireWebLength(bytes, name) {
    if (bytes.length !== 16) throw WebException(`${name} must contain exactly 16 bytes`, "OperationError");
}

function RunWebCipher(encrypts, key, algorithm, data) {
    const kind = %string_slice(algorithm.name, 4, algorithm.name.length);
    const mode = %to_lower(kind);
    const isGcm = kind === "GCM";
    const tagBits = algorithm.tagLength === undefined ? 128 : algorithm.tagLength;
    const iv = kind === "CTR" ? algorithm.counter : algorithm.iv;
    if (kind === "CTR") {
        RequireWebLength(iv, "algorithm.counter");
        if (algorithm.length === 0 || algorithm.length > 128) throw WebException("AES-CTR algorithm.length must be between 1 and 128", "OperationError");
    } else if (kind === "CBC") {
        RequireWebLength(iv, "algorithm.iv");
    } else if (ListIndexOf(kTagBits, tagBits) < 0) {
        throw WebException(`${tagBits} is not a valid AES-GCM tag length`, "OperationError");
    }
    const tagBytes = isGcm ? tagBits / 8 : 0;
    if (isGcm && !encrypts && data.length < tagBytes) throw WebException("The provided data is too small.", "OperationError");
    const textEnd = encrypts ? data.length : data.length - tagBytes;
    const bits = BytesOfWebKey(key).length * 8;
    return WebJob(data, () => {
        if (isGcm && iv.length === 0) throw CodedTypeError("ERR_CRYPTO_INVALID_IV", "Invalid initialization vector");
        if (kind === "CTR") {
            const made = RunCounter(`aes-${bits}-ctr`, BytesOfWebKey(key), iv, algorithm.length, data);
            if (made === undefined) %refuse("more blocks than the counter of AES-CTR counts are not supported by Loopscope");
            return WebResult(made);
        }
        const more = algorithm.additionalData === undefined ? "" : algorithm.additionalData;
        const result = %cipher(`aes-${bits}-${mode}`, encrypts, BytesOfWebKey(key), iv, more, %string_slice(data, 0, textEnd), %string_slice(data, textEnd, data.length), true, true);
        if (result[2] !== undefined) throw WebCipherError(result[2]);
        return WebResult(isGcm && encrypts ? result[0] + %string_slice(result[1], 0, tagBytes) : result[0]);
    });
}

// An error of OpenSSL's has no stack and no more than its text here.
function WebCipherError(text) {
    const error = %construct(ErrorConstructor, [text === "" ? "Cipher job failed" : text], ErrorConstructor);
    %put(error, "stack", `Error: ${error.message}`, 5);
    return error;
}

// Where Node 24 checks the algorithm, and the usage.
const kNewerCipherPlaces = { __proto__: null, encrypt: ["1299:11", "1302:11", "1285:10"], decrypt: ["1328:11", "1331:11", "1314:10"] };

function CipherOrWrap(encrypts, algorithm, key, data, usage) {
    const isOfOther = key[kWebKeyAlgorithm].name !== algorithm.name;
    if (isOfOther || ListIndexOf(key[kWebKeyUsages], usage) < 0) {
        const places = kNewerCipherPlaces[usage];
        if (kIsNode24 && places !== undefined) {
            throw NewerKeyException(isOfOther ? "Key algorithm mismatch" : `Unable to use this key to ${usage}`, usage, "", [isOfOther ? places[0] : places[1], places[2]]);
        }
        throw %at("=cipherOrWrap (node:internal/crypto/webcrypto:895:11)", WebException("The requested operation is not valid for the provided key", "InvalidAccessError"));
    }
    if (algorithm.name === "RSA-OAEP") return RunOaep(encrypts, key, algorithm, data);
    return RunWebCipher(encrypts, key, algorithm, data);
}

function RequireDerivation(algorithm, key, usage) {
    if (ListIndexOf(key[kWebKeyUsages], usage) < 0) throw WebException(`baseKey does not have ${usage} usage`, "InvalidAccessError", true);
    if (key[kWebKeyAlgorithm].name !== algorithm.name) throw WebException("Key algorithm mismatch", "InvalidAccessError", true);
}

async function DeriveWebBits(algorithm, key, length) {
    if (IsPairAlgorithm(algorithm.name)) return DeriveBitsOfPair(algorithm, key, length);
    const isPassword = algorithm.name === "PBKDF2";
    if (isPassword && algorithm.iterations === 0) throw WebException("iterations cannot be zero", "OperationError");
    if (length === 0) return WebResult("");
    if (length === null) throw WebException("length cannot be null", "OperationError");
    if (length % 8 !== 0) throw WebException("length must be a multiple of 8", "OperationError");
    const promise = %new_promise(PromisePrototype);
    const digest = DigestOfWebHash(algorithm.hash);
    const give = (result) => %promise_fulfill(promise, result);
    if (isPassword) {
        const salt = BufferFromBinary(algorithm.salt);
        DeriveByPbkdf2(BufferFromBinary(BytesOfWebKey(key)), salt, algorithm.iterations, length / 8, digest, [(failure, bytes) => give(WebResult(BinaryFromView(bytes)))]);
    } else {
        const salt = BufferFromBinary(algorithm.salt);
        const purpose = BufferFromBinary(algorithm.info);
        DeriveByHkdf(digest, key[kWebKeyBytes], salt, purpose, length / 8, [(failure, bytes) => give(bytes)]);
    }
    return await promise;
}

function LengthOfDerivedKey(algorithm) {
    const { name, length } = algorithm;
    if (ListIndexOf(kDerivingNames, name) >= 0) return null;
    if (name === "HMAC" && length === undefined) return kWebBlockBits[algorithm.hash.name];
    if (name === "HMAC" ? length === 0 : length !== 128 && length !== 192 && length !== 256) throw WebException("Invalid key length", "OperationError");
    return length;
}
