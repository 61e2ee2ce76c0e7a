// What the functions of crypto.subtle make of their arguments. RUNTIME: Node 20 lib/internal/crypto/webidl.js, util.js.

const kAesNames = ["AES-CBC", "AES-CTR", "AES-GCM"];
const kDerivingNames = ["HKDF", "PBKDF2"];
const kRefusedWebAlgorithms = [
    "AES-KW", "Ed448", "X448",
];
if (kIsNode24) {
    const newer = [
        "AES-OCB", "Argon2d", "Argon2i", "Argon2id", "ChaCha20-Poly1305", "cSHAKE128", "cSHAKE256", "KMAC128", "KMAC256", "ML-DSA-44", "ML-DSA-65",
        "ML-DSA-87", "ML-KEM-512", "ML-KEM-768", "ML-KEM-1024", "SHA3-256", "SHA3-384", "SHA3-512", "KT128", "KT256", "TurboSHAKE128", "TurboSHAKE256",
    ];
    for (let index = 0; index < newer.length; index += 1) %push(kRefusedWebAlgorithms, newer[index]);
}

// The members of each operation's parameters in the order in which they are read: [name, kind, is required].
const kHashMember = ["hash", "algorithm", true];
const kWebParameters = {
    __proto__: null,
    digest: {}, sign: { HMAC: [] }, verify: { HMAC: [] },
    importKey: { HMAC: ["HmacImportParams", kHashMember, ["length", 4294967295, false]], HKDF: [], PBKDF2: [] },
    generateKey: { HMAC: ["HmacKeyGenParams", kHashMember, ["length", 4294967295, false]] },
    deriveBits: {
        HKDF: ["HkdfParams", kHashMember, ["info", "bytes", true], ["salt", "bytes", true]],
        PBKDF2: ["Pbkdf2Params", kHashMember, ["iterations", 4294967295, true], ["salt", "bytes", true]],
    },
    encrypt: {
        "AES-CBC": ["AesCbcParams", ["iv", "bytes", true]],
        "AES-CTR": ["AesCtrParams", ["counter", "bytes", true], ["length", 255, true]],
        "AES-GCM": ["AesGcmParams", ["additionalData", "bytes", false], ["iv", "bytes", true], ["tagLength", 255, false]],
    },
    "get key length": { HMAC: ["HmacImportParams", kHashMember, ["length", 4294967295, false]], HKDF: [], PBKDF2: [] },
};
const kModulusNames = ["RSASSA-PKCS1-v1_5", "RSA-PSS", "RSA-OAEP"];
for (let index = 0; index < kModulusNames.length; index += 1) {
    const name = kModulusNames[index];
    kWebParameters.generateKey[name] = ["RsaHashedKeyGenParams", kHashMember, ["modulusLength", 4294967295, true], ["publicExponent", "number", true]];
    kWebParameters.importKey[name] = ["RsaHashedImportParams", kHashMember];
    if (name === "RSA-OAEP") continue;
    kWebParameters.sign[name] = name === "RSA-PSS" ? ["RsaPssParams", ["saltLength", 4294967295, true]] : [];
    kWebParameters.verify[name] = kWebParameters.sign[name];
}
for (let index = 0; index < 2; index += 1) {
    const name = index === 0 ? "ECDSA" : "ECDH";
    kWebParameters.generateKey[name] = ["EcKeyGenParams", ["namedCurve", "text", true]];
    kWebParameters.importKey[name] = ["EcKeyImportParams", ["namedCurve", "text", true]];
    kWebParameters.generateKey[index === 0 ? "Ed25519" : "X25519"] = [];
    kWebParameters.importKey[index === 0 ? "Ed25519" : "X25519"] = [];
    const operation = index === 0 ? "sign" : "deriveBits";
    kWebParameters[operation][name] = index === 0 ? ["EcdsaParams", kHashMember] : ["EcdhKeyDeriveParams", ["public", "key", true]];
    kWebParameters[operation][index === 0 ? "Ed25519" : "X25519"] = index === 0 ? [] : kWebParameters.deriveBits.ECDH;
}
kWebParameters.verify.ECDSA = kWebParameters.sign.ECDSA;
kWebParameters.verify.Ed25519 = [];
kWebParameters.encrypt["RSA-OAEP"] = ["RsaOaepParams", ["label", "bytes", false]];
for (let index = 0; index < kWebDigests.length; index += 1) kWebParameters.digest[kWebDigests[index]] = [];
for (let index = 0; index < kAesNames.length; index += 1) {
    kWebParameters.importKey[kAesNames[index]] = [];
    kWebParameters.generateKey[kAesNames[index]] = ["AesKeyGenParams", ["length", 65535, true]];
    kWebParameters["get key length"][kAesNames[index]] = ["AesDerivedKeyParams", ["length", 65535, true]];
}
kWebParameters.decrypt = kWebParameters.encrypt;

// RUNTIME: Node 24 lib/internal/webidl.js.
const kWebCannot = kIsNode24 ? "cannot" : "can not";

// An argument in a message: where it was given, and what it is there.
function WebPlace(prefix, context) {
    return { __proto__: null, prefix, context };
}

function ThrowWebError(place, code, text) {
    const where = place.context === "" ? "" : `${place.context} `;
    throw %at("=codedTypeError (node:internal/crypto/webidl:45:15)|makeException (node:internal/crypto/webidl:54:10)", CodedTypeError(code, `${place.prefix}: ${where}${text}`));
}

// One whose stack does not tell the code.
function CodedTypeError(code, message) {
    const error = %construct(TypeErrorConstructor, [message], TypeErrorConstructor);
    error.code = code;
    return error;
}

function RequireWebArguments(operation, given, needed) {
    if (given >= needed) return;
    const place = WebPlace(`Failed to execute '${operation}' on 'SubtleCrypto'`, "");
    ThrowWebError(place, "ERR_MISSING_ARGS", `${needed} arguments required, but only ${given} present.`);
}

function WebArgument(operation, index) {
    const endings = ["th", "st", "nd", "rd"];
    return WebPlace(`Failed to execute '${operation}' on 'SubtleCrypto'`, `${index}${index < 4 ? endings[index] : "th"} argument`);
}

// The bytes of a BufferSource, copied.
function WebBytes(value, place) {
    if (!IsBufferSource(value)) {
        %at("=converters.BufferSource (node:internal/crypto/webidl:221:11)", ThrowWebError(place, "ERR_INVALID_ARG_TYPE", "is not instance of ArrayBuffer, Buffer, TypedArray, or DataView."));
    }
    return CryptoBytes(value);
}

function WebText(value, place) {
    if (typeof value === "symbol") ThrowWebError(place, "ERR_INVALID_ARG_TYPE", "is a Symbol and cannot be converted to a string.");
    return ToString(value);
}

function WebNumber(value, greatest, place) {
    if (typeof value === "symbol" || typeof value === "bigint") {
        ThrowWebError(place, "ERR_INVALID_ARG_TYPE", `is a ${typeof value === "symbol" ? "Symbol" : "BigInt"} and cannot be converted to a number.`);
    }
    const number = ToNumber(value);
    if (!%number_is_finite(number)) ThrowWebError(place, "ERR_INVALID_ARG_TYPE", "is not a finite number.");
    const whole = ToIntegerOrInfinity(number);
    if (whole < 0 || whole > greatest) ThrowWebError(place, "ERR_OUT_OF_RANGE", `is outside the expected range of 0 to ${greatest}.`);
    return whole;
}

function WebEnum(value, names, kind, place) {
    const text = ToString(value);
    if (ListIndexOf(names, text) < 0) ThrowWebError(place, "ERR_INVALID_ARG_VALUE", `${kIsNode24 ? "" : "value "}'${text}' is not a valid enum value of type ${kind}.`);
    return text;
}

function WebSequence(value, convert, place) {
    const method = %is_object(value) ? value[%intrinsic("SymbolIterator")] : undefined;
    if (!%is_callable(method)) ThrowWebError(place, "ERR_INVALID_ARG_TYPE", `${kWebCannot} be converted to sequence.`);
    const iterator = GetIterator(value, method);
    const list = [];
    for (;;) {
        const result = iterator.next();
        if (result.done) return list;
        %push(list, convert(result.value, WebPlace(place.prefix, kIsNode24 ? `${place.context}[${list.length}]` : `${place.context}, index ${list.length}`)));
    }
}

function WebUsages(value, place) {
    return WebSequence(value, (usage, where) => WebEnum(usage, kKeyUsages, "KeyUsage", where), place);
}

// Each once, in the order of their first appearance.
function WithoutRepetition(list) {
    const result = [];
    for (let index = 0; index < list.length; index += 1) {
        if (ListIndexOf(result, list[index]) < 0) %push(result, list[index]);
    }
    return result;
}

function AlgorithmIdentifier(value, place) {
    return %is_object(value) ? value : WebText(value, place);
}

// lazyDOMException: its stack begins where it was asked for. RUNTIME: Node 24 checks in another order and says other things.
// `newer`: what Node 24 says, true for the same.
function WebException(message, options, newer) {
    if (kIsNode24 && newer !== undefined) {
        const name = typeof options === "string" ? options : options.name;
        return PairException(newer === true ? message : newer, name, typeof options === "string" ? undefined : options.cause);
    }
    if (kIsNode24) %refuse(`what Node 24 says of this use of crypto.subtle is not supported by Loopscope; Node 20 says: ${message}`);
    const exception = new DOMException(message, options);
    const stack = exception.stack;
    if (typeof stack === "string") %put(exception, "stack", %replace_all(stack, `\n    at new DOMException (${kDomExceptionPlace})`, ""), 5);
    return exception;
}

// What Node 24 says of a key that does not allow something, from a function `name` whose lines of the stack are `inner`.
// RUNTIME: Node 24 lib/internal/crypto/webcrypto.js.
function NewerKeyException(message, name, inner, outer, kind = "InvalidAccessError") {
    const exception = new DOMException(message, kind);
    const { stack } = exception;
    if (typeof stack !== "string") return exception;
    const lines = %split_text(stack, "\n");
    let kept = lines[0];
    let isPlaced = false;
    for (let index = 1; index < lines.length; index += 1) {
        const isOwn = %string_find(lines[index], "at new DOMException (", 0) >= 0;
        const isCall = !isPlaced && %string_find(lines[index], `at SubtleCrypto.${name} (`, 0) >= 0;
        if (isCall) {
            kept += `${inner}\n    at SubtleCrypto.${name}Impl (node:internal/crypto/webcrypto:${outer[0]})`
                + `\n    at callSubtleCryptoMethod (node:internal/crypto/webcrypto:98:20)\n    at SubtleCrypto.${name} (node:internal/crypto/webcrypto:${outer[1]})`;
            isPlaced = true;
        } else if (!isOwn) {
            kept += `\n${lines[index]}`;
        }
    }
    %put(exception, "stack", kept, 5);
    return exception;
}

// normalizeAlgorithm.
function NormalizeAlgorithm(given, operation) {
    if (!%is_object(given)) return %at("=normalizeAlgorithm (node:internal/crypto/util:325:12)", NormalizeAlgorithm({ name: given }, operation));
    const algorithm = given;
    const place = WebPlace("Failed to normalize algorithm", "passed algorithm");
    if (algorithm.name === undefined) ThrowWebError(place, "ERR_MISSING_OPTION", `${kWebCannot} be converted to 'Algorithm' because 'name' is required in 'Algorithm'.`);
    const asked = %to_upper(WebText(algorithm.name, WebPlace(place.prefix, "'name' of 'Algorithm' (passed algorithm)")));
    const known = kWebParameters[operation];
    const names = %own_keys(known);
    let name;
    for (let index = 0; index < names.length; index += 1) {
        if (%to_upper(names[index]) === asked) name = names[index];
    }
    if (name === undefined) {
        RefuseWebAlgorithm(asked);
        throw %at("=normalizeAlgorithm (node:internal/crypto/util:353:11)", WebException("Unrecognized algorithm name", "NotSupportedError", true));
    }
    return ReadWebParameters(algorithm, name, known[name], place);
}

// What Node knows and this does not.
function RefuseWebAlgorithm(asked) {
    for (let index = 0; index < kRefusedWebAlgorithms.length; index += 1) {
        if (%to_upper(kRefusedWebAlgorithms[index]) === asked) {
            %refuse(`the algorithm ${asked} of crypto.subtle is not supported by Loopscope: RSA, elliptic curves, Ed25519, X25519, HMAC, AES, PBKDF2 and HKDF are`);
        }
    }
}

function ReadWebParameters(algorithm, name, row, place) {
    const result = { name };
    for (let index = 1; index < row.length; index += 1) {
        const key = row[index][0];
        const kind = row[index][1];
        const isRequired = row[index][2];
        const value = algorithm[key];
        const where = WebPlace(place.prefix, kIsNode24 ? `${key} in passed algorithm` : `'${key}' of '${row[0]}' (passed algorithm)`);
        if (value === undefined) {
            if (isRequired) ThrowWebError(place, "ERR_MISSING_OPTION", `${kWebCannot} be converted to '${row[0]}' because '${key}' is required in '${row[0]}'.`);
        } else if (kind === "bytes") {
            result[key] = WebBytes(value, where);
        } else if (kind === "number") {
            if (%class_of(value) !== "TypedArray" || KindOf(value).name !== "Uint8Array") ThrowWebError(where, "ERR_INVALID_ARG_TYPE", "is not an Uint8Array object.");
            result[key] = value;
        } else if (kind === "text") {
            result[key] = WebText(value, where);
        } else if (kind === "key") {
            result[key] = WebKeyArgument(value, where);
            if (kIsNode24 && SecretParts.kind(value[kWebKeyBytes]) !== "public") throw PairException("algorithm.public must be a public key", "InvalidAccessError");
        } else if (kind === "algorithm") {
            result[key] = NormalizeAlgorithm(AlgorithmIdentifier(value, where), "digest");
        } else {
            result[key] = WebNumber(value, kind, where);
        }
    }
    return result;
}
