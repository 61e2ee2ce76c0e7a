// The functions of crypto.subtle. RUNTIME: Chromium 156 third_party/blink/renderer/modules/crypto/subtle_crypto.cc does at once what it is
// asked for; only PBKDF2 and the making of RSA keys have a thread, which does one after the other.
// SIMPLIFIED: how long they take there is about what a machine of today needs; a search for primes takes as long each time.

const kCryptoThreadMs = 0.5;
const kIterationMs = 0.00013;
const kModulusMs = 50;  // of 2048 bits
const CryptoThread = { __proto__: null, freeAt: 0 };
const SubtleParts = { __proto__: null, object: undefined };

class SubtleCrypto {
    constructor() {
        IllegalConstructor("SubtleCrypto");
    }
}

// A promise of what `run` gives, or of what it throws.
function SubtlePromise(receiver, list, needed, operation, run) {
    const where = `Failed to execute '${operation}' on 'SubtleCrypto': `;
    const promise = NewPromise();
    try {
        if (!InsideOf(receiver)?.isSubtleCrypto) ThrowInSubtle(where, "Illegal invocation");
        if (list.length < needed) ThrowInSubtle(where, `${needed} argument${needed === 1 ? "" : "s"} required, but only ${list.length} present.`);
        run(promise, where);
    } catch (error) {
        RejectNow(promise, error);
    }
    return promise;
}

// Later, as the thread comes to it: an error that is made there has no lines.
function OnCryptoThread(promise, work, run) {
    const now = %uptime_ms();
    CryptoThread.freeAt = %math_max(CryptoThread.freeAt, now) + work;
    %page_task(kDomSource, kNormalPriority, () => SettleWith(promise, run), [], CryptoThread.freeAt - now + kCryptoThreadMs);
}

function NowOrLater(promise, algorithm, key, run) {
    if (algorithm.name !== "PBKDF2") ResolvePromise(promise, run());
    else OnCryptoThread(promise, algorithm.iterations * kIterationMs, run);
}

// What takes an algorithm, a key and one piece of bytes or two; `run(algorithm, key, data, more)` gives what becomes of them.
function BytesCall(receiver, list, needed, operation, run) {
    return SubtlePromise(receiver, list, needed, operation, (promise, where) => {
        const given = AlgorithmArgument(list[0], where);
        const key = KeyArgument(list[1], 2, where);
        const data = BytesArgument(list[2], where);
        const more = needed > 3 ? BytesArgument(list[3], where) : undefined;
        const algorithm = NormalizedAlgorithm(given, operation, where);
        RequireKeyFor(key, algorithm, operation);
        ResolvePromise(promise, run(algorithm, key, data, more));
    });
}

function ImportCall(receiver, list) {
    return SubtlePromise(receiver, list, 5, "importKey", (promise, where) => {
        const format = FormatArgument(list[0], where);
        const data = list[1];
        const isBytes = IsBufferSource(data);
        if (!isBytes && !%is_object(data) && data !== undefined && data !== null) {
            ThrowInSubtle(where, "The provided value is not of type '(ArrayBuffer or ArrayBufferView or JsonWebKey)'.");
        }
        const jwk = isBytes ? undefined : JwkOfArgument(data, where);
        const given = AlgorithmArgument(list[2], where);
        const asked = TextsArgument(list[4], where);
        CheckFormat(format, where);
        const usages = CheckUsages(asked, where);
        const algorithm = NormalizedAlgorithm(given, "importKey", where);
        if (format === "jwk" && isBytes) ThrowInSubtle(where, "Key data must be an object for JWK import");
        if (format !== "jwk" && !isBytes) ThrowInSubtle(where, "Key data must be a BufferSource for non-JWK formats");
        ResolvePromise(promise, ImportedKey(format, isBytes ? BytesOfPart(data) : jwk, algorithm, !!list[3], usages));
    });
}

function GenerateCall(receiver, list) {
    return SubtlePromise(receiver, list, 3, "generateKey", (promise, where) => {
        const given = AlgorithmArgument(list[0], where);
        const extractable = !!list[1];
        const usages = CheckUsages(TextsArgument(list[2], where), where);
        const algorithm = NormalizedAlgorithm(given, "generateKey", where);
        const row = kPairs[algorithm.name];
        if (row === undefined) {
            ResolvePromise(promise, GeneratedSecret(algorithm, extractable, usages));
        } else if (row.type === "rsa") {
            const size = algorithm.modulusLength / 2048;
            OnCryptoThread(promise, size <= 2 ? kModulusMs * size * size * size : 0, () => GeneratedPair(algorithm, extractable, usages));
        } else {
            ResolvePromise(promise, GeneratedPair(algorithm, extractable, usages));
        }
    });
}

function DeriveKeyCall(receiver, list) {
    return SubtlePromise(receiver, list, 5, "deriveKey", (promise, where) => {
        const given = AlgorithmArgument(list[0], where);
        const key = KeyArgument(list[1], 2, where);
        const type = AlgorithmArgument(list[2], where);
        const extractable = !!list[3];
        const usages = CheckUsages(TextsArgument(list[4], where), where);
        const algorithm = NormalizedAlgorithm(given, "deriveBits", where);
        const made = NormalizedAlgorithm(type, "importKey", where);
        const lengths = NormalizedAlgorithm(type, "get key length", where);
        RequireKeyFor(key, algorithm, "deriveKey");
        NowOrLater(promise, algorithm, key, () => {
            const bytes = SubtleDerive(algorithm, key, LengthOfDerivedKey(lengths));
            return ImportedKey("raw", bytes, made, extractable, usages);
        });
    });
}

function WrapCall(receiver, list) {
    return SubtlePromise(receiver, list, 4, "wrapKey", (promise, where) => {
        const format = FormatArgument(list[0], where);
        const key = KeyArgument(list[1], 2, where);
        const wrapping = KeyArgument(list[2], 3, where);
        const given = AlgorithmArgument(list[3], where);
        CheckFormat(format, where);
        const algorithm = NormalizedAlgorithm(given, "wrapKey", where);
        RequireKeyFor(wrapping, algorithm, "wrapKey");
        const { name } = key.algorithm;
        if (kAlgorithms[name].exportKey === undefined) ThrowNotSupported("", `${name}: Unsupported operation: exportKey`);
        if (!key.extractable) throw MakeDomException("key is not extractable", "InvalidAccessError");
        const bytes = format === "jwk" ? EncodeText(TextOfJwk(JwkOfKey(key)), "utf8") : ExportedBytes(format, key);
        ResolvePromise(promise, BufferOfBytes(SubtleCipher(true, algorithm, wrapping, bytes)));
    });
}

function UnwrapCall(receiver, list) {
    return SubtlePromise(receiver, list, 7, "unwrapKey", (promise, where) => {
        const format = FormatArgument(list[0], where);
        const data = BytesArgument(list[1], where);
        const unwrapping = KeyArgument(list[2], 3, where);
        const given = AlgorithmArgument(list[3], where);
        const type = AlgorithmArgument(list[4], where);
        const extractable = !!list[5];
        const asked = TextsArgument(list[6], where);
        CheckFormat(format, where);
        const usages = CheckUsages(asked, where);
        const algorithm = NormalizedAlgorithm(given, "unwrapKey", where);
        const made = NormalizedAlgorithm(type, "importKey", where);
        RequireKeyFor(unwrapping, algorithm, "unwrapKey");
        const bytes = SubtleCipher(false, algorithm, unwrapping, data);
        ResolvePromise(promise, ImportedKey(format, format === "jwk" ? JwkOfBytes(bytes) : bytes, made, extractable, usages));
    });
}

function JwkOfBytes(bytes) {
    let jwk;
    try {
        jwk = %json_parse(DecodeBytes(bytes, "utf8"));
    } catch {
        jwk = undefined;
    }
    if (!%is_object(jwk) || IsArray(jwk)) ThrowData("JWK input could not be parsed to a JSON dictionary");
    return JwkOfArgument(jwk, "");
}

DefinePageFunctions(SubtleCrypto.prototype, {
    decrypt(...list) {
        return BytesCall(this, list, 3, "decrypt", (algorithm, key, data) => BufferOfBytes(SubtleCipher(false, algorithm, key, data)));
    },
    deriveBits(...list) {
        return SubtlePromise(this, list, 2, "deriveBits", (promise, where) => {
            const given = AlgorithmArgument(list[0], where);
            const key = KeyArgument(list[1], 2, where);
            const bits = list[2] === undefined || list[2] === null ? null : NumberOfArgument(list[2], where) >>> 0;
            const algorithm = NormalizedAlgorithm(given, "deriveBits", where);
            RequireKeyFor(key, algorithm, "deriveBits");
            NowOrLater(promise, algorithm, key, () => BufferOfBytes(SubtleDerive(algorithm, key, bits)));
        });
    },
    deriveKey(...list) { return DeriveKeyCall(this, list); },
    digest(...list) {
        return SubtlePromise(this, list, 2, "digest", (promise, where) => {
            const given = AlgorithmArgument(list[0], where);
            const data = BytesArgument(list[1], where);
            const algorithm = NormalizedAlgorithm(given, "digest", where);
            ResolvePromise(promise, BufferOfBytes(%digest(kDigestNames[algorithm.name], data)));
        });
    },
    encrypt(...list) {
        return BytesCall(this, list, 3, "encrypt", (algorithm, key, data) => BufferOfBytes(SubtleCipher(true, algorithm, key, data)));
    },
    exportKey(...list) {
        return SubtlePromise(this, list, 2, "exportKey", (promise, where) => {
            const format = FormatArgument(list[0], where);
            const key = KeyArgument(list[1], 2, where);
            CheckFormat(format, where);
            const { name } = key.algorithm;
            if (kAlgorithms[name].exportKey === undefined) ThrowNotSupported(where, `${name}: Unsupported operation: exportKey`);
            if (!key.extractable) throw MakeDomException(`${where}key is not extractable`, "InvalidAccessError");
            ResolvePromise(promise, ExportedKey(format, key));
        });
    },
    generateKey(...list) { return GenerateCall(this, list); },
    importKey(...list) { return ImportCall(this, list); },
    sign(...list) {
        return BytesCall(this, list, 3, "sign", (algorithm, key, data) => BufferOfBytes(SubtleSign(algorithm, key, data)));
    },
    unwrapKey(...list) { return UnwrapCall(this, list); },
    verify(...list) {
        return BytesCall(this, list, 4, "verify", (algorithm, key, signature, data) => SubtleVerify(algorithm, key, signature, data));
    },
    wrapKey(...list) { return WrapCall(this, list); },
});
SetLengths(SubtleCrypto.prototype, {
    __proto__: null, decrypt: 3, deriveBits: 2, deriveKey: 5, digest: 2, encrypt: 3, exportKey: 2, generateKey: 3, importKey: 5, sign: 3, unwrapKey: 7, verify: 4,
    wrapKey: 4,
});
DefineInterface(SubtleCrypto);
SubtleParts.object = %new_object(SubtleCrypto.prototype);
SetInside(SubtleParts.object, { __proto__: null, isSubtleCrypto: true });
