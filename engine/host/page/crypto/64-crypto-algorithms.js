// What the functions of crypto.subtle make of their arguments. SPEC: Web Cryptography section 18. RUNTIME: Chromium 156
// third_party/blink/renderer/modules/crypto/normalize_algorithm.cc.

const kCapsuleUsages = ["encapsulateKey", "encapsulateBits", "decapsulateKey", "decapsulateBits"];
const kDigestNames = { __proto__: null, "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512" };
const kCoordinateBytes = { __proto__: null, "P-256": 32, "P-384": 48, "P-521": 66 };
const kGreatestLong = 4294967295;
// Algorithms that Chromium has and Loopscope has not.
const kRefusedAlgorithms = ["ML-DSA-44", "ML-DSA-65", "ML-DSA-87", "ML-KEM-512", "ML-KEM-768", "ML-KEM-1024", "ChaCha20-Poly1305"];

// The members of an algorithm's parameters in the order in which they are read: [name, kind, is required].
const kIv = ["AesCbcParams", ["iv", "bytes", true]];
const kHash = ["hash", "hash", true];
const kCounter = ["AesCtrParams", ["counter", "bytes", true], ["length", 255, true]];
const kGcm = ["AeadParams", ["iv", "bytes", true], ["additionalData", "bytes", false], ["tagLength", 255, false]];
const kLabel = ["RsaOaepParams", ["label", "bytes", false]];
const kHmacKey = ["HmacImportParams", kHash, ["length", kGreatestLong, false]];
const kAesLength = ["AesKeyGenParams", ["length", 65535, true]];
const kAesDerived = ["AesDerivedKeyParams", ["length", 65535, true]];
const kModulus = ["RsaHashedKeyGenParams", ["modulusLength", kGreatestLong, true], ["publicExponent", "exponent", true], kHash];
const kSalted = ["RsaPssParams", ["saltLength", kGreatestLong, true]];
const kPeer = ["EcdhKeyDeriveParams", ["public", "key", true]];
const kNothing = [""];

// What each algorithm can do.
function CipherRow(params) {
    return {
        __proto__: null, encrypt: params, decrypt: params, wrapKey: params, unwrapKey: params, importKey: kNothing, exportKey: kNothing, generateKey: kAesLength,
        "get key length": kAesDerived,
    };
}

function SigningRow(generate, given, use) {
    return { __proto__: null, sign: use, verify: use, importKey: given, exportKey: kNothing, generateKey: generate };
}

function AgreementRow(generate, given) {
    return { __proto__: null, deriveBits: kPeer, importKey: given, exportKey: kNothing, generateKey: generate };
}

const kAlgorithms = {
    __proto__: null,
    "AES-CBC": CipherRow(kIv),
    "AES-CTR": CipherRow(kCounter),
    "AES-GCM": CipherRow(kGcm),
    "AES-KW": { __proto__: null, wrapKey: kNothing, unwrapKey: kNothing, importKey: kNothing, exportKey: kNothing, generateKey: kAesLength, "get key length": kAesDerived },
    HMAC: {
        __proto__: null, sign: kNothing, verify: kNothing, importKey: kHmacKey, exportKey: kNothing,
        generateKey: ["HmacKeyGenParams", kHash, ["length", kGreatestLong, false]], "get key length": kHmacKey,
    },
    "RSASSA-PKCS1-v1_5": SigningRow(kModulus, ["RsaHashedImportParams", kHash], kNothing),
    "RSA-PSS": SigningRow(kModulus, ["RsaHashedImportParams", kHash], kSalted),
    "RSA-OAEP": {
        __proto__: null, encrypt: kLabel, decrypt: kLabel, wrapKey: kLabel, unwrapKey: kLabel, importKey: ["RsaHashedImportParams", kHash], exportKey: kNothing,
        generateKey: kModulus,
    },
    ECDSA: SigningRow(["EcKeyGenParams", ["namedCurve", "curve", true]], ["EcKeyImportParams", ["namedCurve", "curve", true]], ["EcdsaParams", kHash]),
    ECDH: AgreementRow(["EcKeyGenParams", ["namedCurve", "curve", true]], ["EcKeyImportParams", ["namedCurve", "curve", true]]),
    Ed25519: SigningRow(kNothing, kNothing, kNothing),
    X25519: AgreementRow(kNothing, kNothing),
    HKDF: {
        __proto__: null, deriveBits: ["HkdfParams", kHash, ["salt", "bytes", true], ["info", "bytes", true]], importKey: kNothing, "get key length": kNothing,
    },
    PBKDF2: {
        __proto__: null, deriveBits: ["Pbkdf2Params", ["salt", "bytes", true], ["iterations", kGreatestLong, true], kHash], importKey: kNothing,
        "get key length": kNothing,
    },
};
for (let index = 0; index < kWebDigests.length; index += 1) kAlgorithms[kWebDigests[index]] = { __proto__: null, digest: kNothing };

function ThrowInSubtle(where, text) {
    throw %construct(TypeErrorConstructor, [`${where}${text}`], TypeErrorConstructor);
}

function ThrowNotSupported(where, text) {
    throw MakeDomException(`${where}${text}`, "NotSupportedError");
}

function BytesArgument(value, where) {
    if (!IsBufferSource(value)) ThrowInSubtle(where, "The provided value is not of type '(ArrayBuffer or ArrayBufferView)'.");
    return BytesOfPart(value);
}

function KeyArgument(value, number, where) {
    const inside = InsideOf(value);
    if (!inside?.isCryptoKey) ThrowInSubtle(where, `parameter ${number} is not of type 'CryptoKey'.`);
    return inside;
}

// WebIDL: an object or a text.
function AlgorithmArgument(value, where) {
    return %is_object(value) ? value : FormatArgument(value, where);
}

function FormatArgument(value, where) {
    if (typeof value === "symbol") ThrowInSubtle(where, "Cannot convert a Symbol value to a string");
    return `${value}`;
}

function CheckFormat(format, where) {
    if (ListHas(kKeyFormats, format)) return;
    if (ListHas(["raw-public", "raw-seed", "raw-secret", "raw-private"], format)) %refuse(`the format ${format} of crypto.subtle is not supported by Loopscope`);
    ThrowInSubtle(where, `Invalid keyFormat argument: ${format}`);
}

// WebIDL: a sequence of texts; `here` tells of which member it is.
function TextsArgument(value, where, here = "") {
    if (!%is_object(value)) ThrowInSubtle(where, `${here}The provided value cannot be converted to a sequence.`);
    if (!%is_callable(value[%intrinsic("SymbolIterator")])) ThrowInSubtle(where, `${here}The object must have a callable @@iterator property.`);
    const list = SequenceOf(value, where);
    for (let index = 0; index < list.length; index += 1) list[index] = FormatArgument(list[index], where);
    return list;
}

// Usages each once, in the order of Chromium's own list.
function CheckUsages(list, where) {
    for (let index = 0; index < list.length; index += 1) {
        if (ListHas(kCapsuleUsages, list[index])) %refuse(`the usage ${list[index]} of a key is not supported by Loopscope`);
        if (!ListHas(kKeyUsages, list[index])) ThrowInSubtle(where, "Invalid keyUsages argument");
    }
    return UsagesAmong(list, kKeyUsages);
}

// ---- normalizing ----

function AlgorithmNamed(given, where) {
    let name = given;
    if (%is_object(given)) {
        name = "name" in given ? given.name : undefined;
        if (name === undefined) ThrowInSubtle(where, "Algorithm: name: Missing or not a string");
        name = FormatArgument(name, where);
    }
    const asked = %to_upper(name);
    const names = %own_keys(kAlgorithms);
    for (let index = 0; index < names.length; index += 1) {
        if (%to_upper(names[index]) === asked) return names[index];
    }
    for (let index = 0; index < kRefusedAlgorithms.length; index += 1) {
        if (%to_upper(kRefusedAlgorithms[index]) === asked) %refuse(`the algorithm ${kRefusedAlgorithms[index]} of crypto.subtle is not supported by Loopscope`);
    }
    return ThrowNotSupported(where, "Algorithm: Unrecognized name");
}

// SPEC: normalize an algorithm, into a record of its name and its parameters.
function NormalizedAlgorithm(given, operation, where) {
    const name = AlgorithmNamed(given, where);
    const row = kAlgorithms[name][operation];
    if (row === undefined) ThrowNotSupported(where, `${name}: Unsupported operation: ${operation}`);
    const algorithm = { __proto__: null, name };
    const source = %is_object(given) ? given : { __proto__: null };
    for (let index = 1; index < row.length; index += 1) {
        const member = row[index][0];
        algorithm[member] = ParameterOf(source, member, row[index][1], row[index][2], `${where}${row[0]}: `);
    }
    return algorithm;
}

function ParameterOf(source, member, kind, isRequired, where) {
    const here = `${member}: `;
    const isThere = member in source;
    const value = isThere ? source[member] : undefined;
    if (kind === "hash") {
        if (value === undefined) ThrowInSubtlePart(where, `${here}Missing or not an AlgorithmIdentifier`);
        const hash = %is_object(value) ? value : FormatArgument(source[member], where);
        return NormalizedAlgorithm(hash, "digest", `${where}${here}`).name;
    }
    if (kind === "curve") {
        if (value === undefined) ThrowInSubtlePart(where, `${here}Missing or not a string`);
        const curve = FormatArgument(value, where);
        if (kWebCurves[curve] === undefined) ThrowNotSupported(where, "Unrecognized namedCurve");
        return curve;
    }
    if (kind === "exponent") {
        if (!IsBytesOf(value)) ThrowInSubtlePart(where, `${here}Missing or not a Uint8Array`);
        return BinaryFromView(value);
    }
    if (!isThere) {
        if (isRequired) ThrowInSubtlePart(where, `${here}Missing required property`);
        return undefined;
    }
    if (kind === "bytes") {
        if (!IsBufferSource(value)) ThrowInSubtlePart(where, `${here}Not a BufferSource`);
        return BytesOfPart(value);
    }
    if (kind === "key") {
        if (!InsideOf(value)?.isCryptoKey) ThrowInSubtlePart(where, `${here}Must be a CryptoKey`);
        return InsideOf(value);
    }
    const number = NumberOfArgument(value, where);
    if (!%number_is_finite(number)) ThrowInSubtlePart(where, `${here}Is not a number`);
    const whole = %to_integer(number);
    if (whole < 0 || whole > kind) ThrowInSubtlePart(where, `${here}Outside of numeric range`);
    return whole;
}

// The name of the function ends at the first ": " of `where`.
function ThrowInSubtlePart(where, text) {
    const end = %string_find(where, ": ", 0) + 2;
    ThrowInSubtle(%string_slice(where, 0, end), `${%string_slice(where, end, where.length)}${text}`);
}
