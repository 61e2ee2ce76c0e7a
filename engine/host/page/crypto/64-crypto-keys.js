// Keys of crypto.subtle: what they are, and how they are made. A key's insides are its bytes: those of a secret, the DER of a half of a
// pair. RUNTIME: Chromium 156 components/webcrypto/algorithms, whose texts the errors have.

const kBadUsages = "Cannot create a key using the specified key usages.";
const kNoUsages = "Usages cannot be empty when creating a key.";
const kBadImportFormat = "Unsupported import key format for algorithm";
const kMacUsages = ["sign", "verify"];
const kCipherUsages = ["encrypt", "decrypt", "wrapKey", "unwrapKey"];
const kWrappingUsages = ["wrapKey", "unwrapKey"];
const kDerivingUsages = ["deriveKey", "deriveBits"];
// The algorithms of pairs: OpenSSL's type, what each half is good for, what begins the name in a JWK.
const kPairs = {
    __proto__: null,
    "RSASSA-PKCS1-v1_5": { __proto__: null, type: "rsa", usages: kSignatureUsages, jwk: "RS", kty: "RSA" },
    "RSA-PSS": { __proto__: null, type: "rsa", usages: kSignatureUsages, jwk: "PS", kty: "RSA" },
    "RSA-OAEP": { __proto__: null, type: "rsa", usages: kOaepUsages, jwk: "RSA-OAEP", kty: "RSA" },
    ECDSA: { __proto__: null, type: "ec", usages: kSignatureUsages, kty: "EC" },
    ECDH: { __proto__: null, type: "ec", usages: kSecretUsages, kty: "EC" },
    Ed25519: { __proto__: null, type: "ed25519", usages: kSignatureUsages, kty: "OKP" },
    X25519: { __proto__: null, type: "x25519", usages: kSecretUsages, kty: "OKP" },
};

class CryptoKey {
    constructor() {
        IllegalConstructor("CryptoKey");
    }
    get type() { return Receiver(this, "isCryptoKey").type; }
    get extractable() { return Receiver(this, "isCryptoKey").extractable; }
    get algorithm() { return ShownAlgorithm(Receiver(this, "isCryptoKey").algorithm); }
    get usages() { return CopyList(Receiver(this, "isCryptoKey").usages); }
}
DefineInterface(CryptoKey);

// What `algorithm` gives, a new object each time.
function ShownAlgorithm(algorithm) {
    const shown = { name: algorithm.name };
    if (algorithm.hash !== undefined) shown.hash = { name: algorithm.hash };
    if (algorithm.length !== undefined) shown.length = algorithm.length;
    if (algorithm.modulusLength !== undefined) {
        shown.modulusLength = algorithm.modulusLength;
        shown.publicExponent = BufferFromBinary(algorithm.publicExponent);
    }
    if (algorithm.namedCurve !== undefined) shown.namedCurve = algorithm.namedCurve;
    return shown;
}

function NewCryptoKey(record) {
    const key = %new_object(CryptoKey.prototype);
    SetInside(key, record);
    record.isCryptoKey = true;
    return key;
}

function SecretKey(algorithm, bytes, extractable, usages) {
    return { __proto__: null, type: "secret", extractable, algorithm, usages, bytes };
}

function PairHalf(isPrivate, algorithm, bytes, extractable, usages) {
    return { __proto__: null, type: isPrivate ? "private" : "public", extractable, algorithm, usages, bytes };
}

function CloneOfCryptoKey(inside) {
    return NewCryptoKey({ __proto__: null, type: inside.type, extractable: inside.extractable, algorithm: inside.algorithm, usages: inside.usages, bytes: inside.bytes });
}

function PartsOfCryptoKey(inside) {
    const { algorithm } = inside;
    return [
        inside.type, inside.extractable, %join_texts(inside.usages, " "), inside.bytes, algorithm.name, algorithm.hash, algorithm.length, algorithm.modulusLength,
        algorithm.publicExponent, algorithm.namedCurve,
    ];
}

function CryptoKeyOfParts(next) {
    const record = { __proto__: null, type: next(), extractable: next() };
    const usages = next();
    record.usages = usages === "" ? [] : %split_text(usages, " ");
    record.bytes = next();
    record.algorithm = { __proto__: null, name: next(), hash: next(), length: next(), modulusLength: next(), publicExponent: next(), namedCurve: next() };
    return NewCryptoKey(record);
}

function ThrowData(text) {
    throw MakeDomException(text, "DataError");
}

function ThrowOperation(text) {
    throw MakeDomException(text, "OperationError");
}

function ThrowUsages(text) {
    throw MakeDomException(text, "SyntaxError");
}

function RequireUsages(usages, known) {
    if (UsagesAmong(usages, known).length < usages.length) ThrowUsages(kBadUsages);
}

function SecretUsages(name) {
    if (name === "HMAC") return kMacUsages;
    if (name === "HKDF" || name === "PBKDF2") return kDerivingUsages;
    return name === "AES-KW" ? kWrappingUsages : kCipherUsages;
}

// ---- making ----

function CheckAesBits(bits) {
    if (bits === 192) ThrowOperation("192-bit AES keys are not supported");
    if (bits !== 128 && bits !== 256) ThrowOperation("AES key length must be 128 or 256 bits");
}

// The bytes of a key of so many bits: what is left over of the last byte is zero.
function CutBits(bytes, bits) {
    const rest = bits % 8;
    const whole = %math_ceil(bits / 8);
    if (rest === 0) return %string_slice(bytes, 0, whole);
    const last = CodeUnitOf(bytes[whole - 1]) & (256 - (1 << (8 - rest)));
    return %string_slice(bytes, 0, whole - 1) + %string_from_units([last]);
}

function GeneratedSecret(algorithm, extractable, usages) {
    const { name, hash } = algorithm;
    RequireUsages(usages, SecretUsages(name));
    let { length } = algorithm;
    if (name === "HMAC") {
        if (length === undefined) length = kWebBlockBits[hash];
        if (length === 0) ThrowOperation("HMAC key length must not be zero");
    } else {
        CheckAesBits(length);
    }
    if (usages.length === 0) ThrowUsages(kNoUsages);
    return NewCryptoKey(SecretKey({ __proto__: null, name, hash, length }, CutBits(%random_bytes(%math_ceil(length / 8)), length), extractable, usages));
}

// The pair that an algorithm makes; what it takes from OpenSSL is made at once.
function GeneratedPair(algorithm, extractable, usages) {
    const { name } = algorithm;
    const row = kPairs[name];
    const known = CopyList(row.usages.public);
    for (let index = 0; index < row.usages.private.length; index += 1) %push(known, row.usages.private[index]);
    RequireUsages(usages, known);
    const own = UsagesAmong(usages, row.usages.private);
    const kept = { __proto__: null, name, hash: algorithm.hash, namedCurve: algorithm.namedCurve };
    let input = [%to_upper(row.type), 0, 0, kWebCurves[algorithm.namedCurve] ?? ""];
    if (row.type === "rsa") {
        const bits = algorithm.modulusLength;
        if (bits < 256 || bits > 8192 || bits % 8 !== 0) ThrowOperation("The modulus length must be a multiple of 8 bits and >= 256 and <= 8192");
        const exponent = WithoutZeros(algorithm.publicExponent);
        if (exponent !== "\x03" && exponent !== "\x01\x00\x01") ThrowOperation('The "publicExponent" must be either 3 or 65537');
        if (bits < 512 || bits > 4096) %refuse("such a pair of RSA keys is not supported by Loopscope: 512 to 4096 bits are");
        kept.modulusLength = bits;
        kept.publicExponent = exponent;
        input = ["RSA", bits, exponent === "\x03" ? 3 : 65537, ""];
    }
    if (own.length === 0) ThrowUsages(kNoUsages);
    const der = %crypto_now("keypair", input);
    if (typeof der !== "string") ThrowOperation("");
    const privateKey = NewCryptoKey(PairHalf(true, kept, der, extractable, own));
    const publicKey = NewCryptoKey(PairHalf(false, kept, %key_public(der), true, UsagesAmong(usages, row.usages.public)));
    return { privateKey, publicKey };
}

// ---- importing ----

// A record of what importKey makes.
function ImportedKey(format, data, algorithm, extractable, usages) {
    const { name } = algorithm;
    const key = kPairs[name] === undefined ? ImportedSecret(format, data, algorithm, extractable, usages) : ImportedHalf(format, data, algorithm, extractable, usages);
    if (key.type !== "public" && usages.length === 0) ThrowUsages(kNoUsages);
    return NewCryptoKey(key);
}

function ImportedSecret(format, data, algorithm, extractable, usages) {
    const { name } = algorithm;
    const isDeriving = name === "HKDF" || name === "PBKDF2";
    if (format !== "raw" && (isDeriving || format !== "jwk")) throw MakeDomException(kBadImportFormat, "NotSupportedError");
    RequireUsages(usages, SecretUsages(name));
    if (isDeriving) {
        if (extractable) ThrowUsages("KDF keys must set extractable=false");
        return SecretKey({ __proto__: null, name }, data, false, usages);
    }
    const bytes = format === "jwk" ? BytesOfSecretJwk(data, algorithm, extractable, usages) : data;
    if (name === "HMAC") return ImportedMac(bytes, algorithm, extractable, usages);
    if (bytes.length === 24) ThrowOperation("192-bit AES keys are not supported");
    if (bytes.length !== 16 && bytes.length !== 32) ThrowData("AES key data must be 128 or 256 bits");
    return SecretKey({ __proto__: null, name, length: bytes.length * 8 }, bytes, extractable, usages);
}

function ImportedMac(bytes, algorithm, extractable, usages) {
    if (bytes.length === 0) ThrowData("HMAC key data must not be empty");
    let length = bytes.length * 8;
    if (algorithm.length !== undefined) {
        if (algorithm.length > length || algorithm.length <= length - 8) ThrowData("The optional HMAC key length must be shorter than the key data, and by no more than 7 bits.");
        ({ length } = algorithm);
    }
    return SecretKey({ __proto__: null, name: "HMAC", hash: algorithm.hash, length }, CutBits(bytes, length), extractable, usages);
}

function ImportedHalf(format, data, algorithm, extractable, usages) {
    const row = kPairs[algorithm.name];
    if (format === "jwk") return HalfOfJwk(data, algorithm, extractable, usages);
    const isPrivate = format === "pkcs8";
    if (format === "raw" && row.type === "rsa") throw MakeDomException(kBadImportFormat, "NotSupportedError");
    RequireUsages(usages, isPrivate ? row.usages.private : row.usages.public);
    const der = format === "raw" ? DerOfPoint(data, algorithm, row) : %key_read(data, false, isPrivate, undefined);
    if (typeof der !== "string") ThrowData("");
    const kept = AlgorithmOfHalf(der, isPrivate, algorithm, row);
    if (row.type === "ec" && !%is_sound_key(der, isPrivate)) ThrowData("The imported EC key is invalid");
    return PairHalf(isPrivate, kept, der, extractable, usages);
}

function DerOfPoint(data, algorithm, row) {
    if (row.type !== "ec") {
        if (data.length !== 32) ThrowData(`${algorithm.name} key data must be 256 bits`);
        return %key_of_numbers(%to_upper(row.type), "", false, data, data);
    }
    const curve = kWebCurves[algorithm.namedCurve];
    const point = data.length === 0 || CodeUnitOf(data[0]) === 0 ? undefined : %curve_point(curve, data, 4);
    if (point === undefined) return undefined;
    const half = (point.length - 1) / 2;
    return %key_of_numbers("EC", curve, false, %string_slice(point, 1, 1 + half), %string_slice(point, 1 + half, point.length));
}

// What a key says of itself; one of another type is none.
function AlgorithmOfHalf(der, isPrivate, algorithm, row) {
    const details = %key_details(der, isPrivate);
    if (details[0] !== row.type) ThrowData("");
    const { name, hash, namedCurve } = algorithm;
    if (row.type === "ec" && details[3] !== kWebCurves[namedCurve]) ThrowData("The imported EC key specifies a different curve than requested");
    const kept = { __proto__: null, name, hash, namedCurve };
    if (row.type !== "rsa") return kept;
    const text = details[2].length % 2 === 0 ? details[2] : `0${details[2]}`;
    kept.modulusLength = details[1];
    kept.publicExponent = WithoutZeros(EncodeText(text, "hex"));
    return kept;
}

function WithoutZeros(bytes) {
    let start = 0;
    while (start < bytes.length - 1 && bytes[start] === "\0") start += 1;
    return %string_slice(bytes, start, bytes.length);
}
