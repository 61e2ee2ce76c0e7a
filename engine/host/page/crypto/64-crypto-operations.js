// What crypto.subtle does with keys and bytes. RUNTIME: Chromium 156 components/webcrypto/algorithms, on BoringSSL: where that fails,
// an error says nothing.

const kOaepPadding = 4;
// SPEC: RFC 3394 section 2.2.3.1, what a wrapped key begins with.
const kKeyWrapStart = "\xa6\xa6\xa6\xa6\xa6\xa6\xa6\xa6";

// SPEC: what a key has to allow.
function RequireKeyFor(key, algorithm, usage) {
    if (key.algorithm.name !== algorithm.name) throw MakeDomException("key.algorithm does not match that of operation", "InvalidAccessError");
    if (!ListHas(key.usages, usage)) throw MakeDomException("key.usages does not permit this operation", "InvalidAccessError");
}

function SubtleCipher(encrypts, algorithm, key, data) {
    const { name } = algorithm;
    if (name === "AES-CBC") return CipherByBlocks(encrypts, algorithm.iv, key, data);
    if (name === "AES-CTR") return CipherByCounter(algorithm, key, data);
    if (name === "AES-GCM") return CipherWithTag(encrypts, algorithm, key, data);
    if (name === "AES-KW") return encrypts ? WrappedBytes(key, data) : UnwrappedBytes(key, data);
    const digest = kDigestNames[key.algorithm.hash];
    const result = %key_crypt(key.bytes, !encrypts, data, kOaepPadding, undefined, false, digest, algorithm.label ?? "", encrypts ? 0 : 1);
    return typeof result === "string" ? result : ThrowOperation("");
}

function CipherName(key, mode) {
    return `aes-${key.bytes.length * 8}-${mode}`;
}

function CipherByBlocks(encrypts, iv, key, data) {
    if (iv.length !== 16) ThrowOperation('The "iv" has an unexpected length -- must be 16 bytes');
    const result = %cipher(CipherName(key, "cbc"), encrypts, key.bytes, iv, "", data, "", true, true);
    return result[2] === undefined ? result[0] : ThrowOperation("");
}

function CipherWithTag(encrypts, algorithm, key, data) {
    const tagBits = algorithm.tagLength ?? 128;
    if (!ListHas(kTagBits, tagBits)) ThrowOperation("The tag length is invalid: Must be 32, 64, 96, 104, 112, 120, or 128 bits");
    const tagBytes = tagBits / 8;
    if (!encrypts && data.length < tagBytes) ThrowOperation("The provided data is too small");
    if (algorithm.iv.length === 0) ThrowOperation("");
    const end = encrypts ? data.length : data.length - tagBytes;
    const text = %string_slice(data, 0, end);
    const result = %cipher(CipherName(key, "gcm"), encrypts, key.bytes, algorithm.iv, algorithm.additionalData ?? "", text, %string_slice(data, end, data.length), true, true);
    if (result[2] !== undefined) ThrowOperation("");
    return encrypts ? result[0] + %string_slice(result[1], 0, tagBytes) : result[0];
}

function CipherByCounter(algorithm, key, data) {
    const { counter, length } = algorithm;
    if (counter.length !== 16) ThrowOperation('The "counter" has an unexpected length -- must be 16 bytes');
    if (length < 1 || length > 128) ThrowOperation('The "length" member must be >= 1 and <= 128');
    return RunCounter(CipherName(key, "ctr"), key.bytes, counter, length, data) ?? ThrowData("The input is too large for the counter length.");
}

// SPEC: RFC 3394 section 2.2.
function KeyWrapBlock(encrypts, key, block) {
    return %cipher(CipherName(key, "ecb"), encrypts, key.bytes, "", "", block, "", false, true)[0];
}

function KeyWrapCount(half, step) {
    const last = CodeUnitOf(half[7]) ^ (step & 255);
    const before = CodeUnitOf(half[6]) ^ (step >> 8);
    return %string_slice(half, 0, 6) + %string_from_units([before, last]);
}

function CheckKeyWrapSize(bytes, least) {
    if (bytes.length < least) ThrowOperation("The provided data is too small");
    if (bytes.length % 8 !== 0) ThrowData("The AES-KW input data length is invalid: not a multiple of 8 bytes");
    if (bytes.length > 65536) %refuse("wrapping so long a key by AES-KW is not supported by Loopscope");
}

function WrappedBytes(key, data) {
    CheckKeyWrapSize(data, 16);
    const parts = [];
    for (let index = 0; index < data.length; index += 8) %push(parts, %string_slice(data, index, index + 8));
    let half = kKeyWrapStart;
    for (let round = 0; round < 6; round += 1) {
        for (let index = 0; index < parts.length; index += 1) {
            const block = KeyWrapBlock(true, key, half + parts[index]);
            half = KeyWrapCount(%string_slice(block, 0, 8), parts.length * round + index + 1);
            parts[index] = %string_slice(block, 8, 16);
        }
    }
    return half + %join_texts(parts, "");
}

function UnwrappedBytes(key, data) {
    CheckKeyWrapSize(data, 24);
    const parts = [];
    for (let index = 8; index < data.length; index += 8) %push(parts, %string_slice(data, index, index + 8));
    let half = %string_slice(data, 0, 8);
    for (let round = 5; round >= 0; round -= 1) {
        for (let index = parts.length - 1; index >= 0; index -= 1) {
            const block = KeyWrapBlock(false, key, KeyWrapCount(half, parts.length * round + index + 1) + parts[index]);
            half = %string_slice(block, 0, 8);
            parts[index] = %string_slice(block, 8, 16);
        }
    }
    return half === kKeyWrapStart ? %join_texts(parts, "") : ThrowOperation("");
}

// ---- signing ----

function SignatureUse(algorithm, key) {
    const { name } = key.algorithm;
    const hash = name === "ECDSA" ? algorithm.hash : key.algorithm.hash;
    return { __proto__: null, padding: name === "RSA-PSS" ? kPssPadding : 0, saltLength: algorithm.saltLength, isPlain: name === "ECDSA", digest: hash === undefined ? undefined : kDigestNames[hash] };
}

function SubtleSign(algorithm, key, data) {
    if (algorithm.name === "HMAC") return %hmac(kDigestNames[key.algorithm.hash], key.bytes, data);
    const use = SignatureUse(algorithm, key);
    const result = HasRoomForSalt(algorithm, key) ? %key_sign(key.bytes, true, data, use.padding, use.saltLength, use.isPlain, use.digest, undefined) : undefined;
    return typeof result === "string" ? result : ThrowOperation("");
}

function HasRoomForSalt(algorithm, key) {
    if (algorithm.saltLength === undefined) return true;
    return algorithm.saltLength <= %math_ceil((key.algorithm.modulusLength - 1) / 8) - kWebHashBytes[key.algorithm.hash] - 2;
}

function SubtleVerify(algorithm, key, signature, data) {
    if (algorithm.name === "HMAC") return %hmac(kDigestNames[key.algorithm.hash], key.bytes, data) === signature;
    const use = SignatureUse(algorithm, key);
    if (!HasRoomForSalt(algorithm, key)) return false;
    return %key_verify(key.bytes, false, data, use.padding, use.saltLength, use.isPlain, use.digest, undefined, signature) === true;
}

// ---- deriving ----

// SPEC: deriveBits; `bits` is null where none were told.
function SubtleDerive(algorithm, key, bits) {
    const { name } = algorithm;
    if (name === "HKDF" || name === "PBKDF2") return DerivedOfSecret(algorithm, key, bits);
    const other = algorithm.public;
    const kind = name === "ECDH" ? "EC " : "";
    const isEdwards = name === "X25519";
    if (other.type !== "public" || !isEdwards && kPairs[other.algorithm.name].type !== "ec") {
        throw MakeDomException(`The public parameter for ${name} key derivation is not a public ${kind}key`, "InvalidAccessError");
    }
    if (other.algorithm.name !== name) throw MakeDomException(`The public parameter for ${name} key derivation must be for ${name}`, "InvalidAccessError");
    if (other.algorithm.namedCurve !== key.algorithm.namedCurve) {
        throw MakeDomException("The public parameter for ECDH key derivation is for a different named curve", "InvalidAccessError");
    }
    const most = isEdwards ? 256 : kCoordinateBytes[key.algorithm.namedCurve] * 8;
    if (bits !== null && bits > most) ThrowOperation(isEdwards ? "The length provided for X25519 is too large." : `Length specified for ECDH key derivation is too large. Maximum allowed is ${most} bits`);
    const secret = %key_shared(key.bytes, true, other.bytes, false);
    if (typeof secret !== "string") ThrowOperation("");
    return bits === null ? secret : bits === 0 ? "" : CutBits(secret, bits);
}

function DerivedOfSecret(algorithm, key, bits) {
    const { name, hash } = algorithm;
    const isPassword = name === "PBKDF2";
    if (bits === null) ThrowOperation(`No length was specified for the ${name} Derive Bits operation.`);
    if (bits % 8 !== 0) ThrowOperation(isPassword ? "Length for PBKDF2 key derivation must be a multiple of 8 bits." : "The length provided for HKDF is not a multiple of 8 bits.");
    if (isPassword && algorithm.iterations === 0) ThrowOperation("PBKDF2 requires iterations > 0");
    if (!isPassword && bits > 255 * 8 * kWebHashBytes[hash]) ThrowOperation("The length provided for HKDF is too large.");
    if (bits === 0) return "";
    if (isPassword) return %crypto_now("pbkdf2", [key.bytes, algorithm.salt, algorithm.iterations, bits / 8, kDigestNames[hash]]);
    return %crypto_now("hkdf", [key.bytes, algorithm.salt, algorithm.info, bits / 8, kDigestNames[hash]]);
}

// SPEC: get key length.
function LengthOfDerivedKey(algorithm) {
    const { name, length } = algorithm;
    if (name === "HKDF" || name === "PBKDF2") return null;
    if (name === "HMAC") {
        if (length === undefined) return kWebBlockBits[algorithm.hash];
        if (length === 0) %throw_type_error("HMAC key length must not be zero");
        return length;
    }
    CheckAesBits(length);
    return length;
}

// ---- exporting ----

function ExportedKey(format, key) {
    if (format === "jwk") return JwkOfKey(key);
    return BufferOfBytes(ExportedBytes(format, key));
}

function ExportedBytes(format, key) {
    const row = kPairs[key.algorithm.name];
    const isPlain = row === undefined ? format === "raw" : format !== "raw" || row.type !== "rsa";
    if (!isPlain) throw MakeDomException("Unsupported export key format for algorithm", "NotSupportedError");
    if (row === undefined) return key.bytes;
    if (key.type !== (format === "pkcs8" ? "private" : "public")) throw MakeDomException("The key is not of the expected type", "InvalidAccessError");
    if (format !== "raw") return key.bytes;
    const numbers = %key_numbers(key.bytes, false);
    return row.type === "ec" ? `\x04${numbers[2]}${numbers[3]}` : numbers[2];
}
