// Keys of pairs as JSON Web Keys. RUNTIME: Node 20 lib/internal/crypto/keys.js, src/crypto/crypto_{keys,rsa,ec}.cc; Node 24 src/crypto/crypto_keys.cc.

const kJwkCurves = { __proto__: null, "P-256": "prime256v1", secp256k1: "secp256k1", "P-384": "secp384r1", "P-521": "secp521r1" };
const kJwkBytes = { __proto__: null, Ed25519: 32, Ed448: 57, X25519: 32, X448: 56 };

function JwkBytesText(bytes) {
    return DecodeBytes(bytes, "base64url");
}

// exportJwk: what a key is, added to `jwk`.
function AddToJwk(key, jwk) {
    const isPrivate = SecretParts.kind(key) === "private";
    const type = TypeOfKey(key);
    const numbers = %key_numbers(SecretParts.der(key), isPrivate);
    if (type === "rsa") {
        jwk.kty = "RSA";
        for (let index = 2; index < numbers.length; index += 1) %put(jwk, kJwkNumbers[index - 2], JwkBytesText(numbers[index]), 7);
    } else if (type === "ec") {
        const curve = JwkCurveOf(numbers[1]);
        if (curve === undefined) throw NodeError("ERR_CRYPTO_JWK_UNSUPPORTED_CURVE", `Unsupported JWK EC curve: ${numbers[1]}.`);
        jwk.kty = "EC";
        jwk.x = JwkBytesText(numbers[2]);
        jwk.y = JwkBytesText(numbers[3]);
        jwk.crv = curve;
        if (isPrivate) jwk.d = JwkBytesText(numbers[4]);
    } else if (kPlainPairs[type] !== undefined) {
        jwk.crv = `${%to_upper(%string_slice(type, 0, 1))}${%string_slice(type, 1, type.length)}`;
        if (isPrivate) jwk.d = JwkBytesText(numbers[3]);
        jwk.x = JwkBytesText(numbers[2]);
        jwk.kty = "OKP";
    } else {
        throw NodeError("ERR_CRYPTO_JWK_UNSUPPORTED_KEY_TYPE", "Unsupported JWK Key Type.");
    }
    return jwk;
}

function JwkCurveOf(name) {
    const names = %own_keys(kJwkCurves);
    for (let index = 0; index < names.length; index += 1) {
        if (kJwkCurves[names[index]] === name) return names[index];
    }
    return undefined;
}

function InvalidJwk(message) {
    return NodeTypeError("ERR_CRYPTO_INVALID_JWK", message);
}

// getKeyObjectHandleFromJwk.
function KeyOfJwk(jwk, isPrivate) {
    if (kIsNode24) return NewerKeyOfJwk(jwk, isPrivate);
    ValidateObject(jwk, "key.key");
    ValidateObject(jwk, "key");
    const { kty } = jwk;
    RequireOneOf(kty, "key.kty", ["RSA", "EC", "OKP"]);
    if (kty === "OKP") return EdwardsKeyOfJwk(jwk, isPrivate);
    if (kty === "EC") {
        ValidateString(jwk.crv, "key.crv");
        RequireOneOf(jwk.crv, "key.crv", %own_keys(kJwkCurves));
        ValidateString(jwk.x, "key.x");
        ValidateString(jwk.y, "key.y");
        if (isPrivate) ValidateString(jwk.d, "key.d");
        return CurveKeyOfJwk(jwk, kJwkCurves[jwk.crv], isPrivate);
    }
    const count = isPrivate ? kJwkNumbers.length : 2;
    for (let index = 0; index < count; index += 1) ValidateString(jwk[kJwkNumbers[index]], `key.${kJwkNumbers[index]}`);
    return ModulusKeyOfJwk(jwk, isPrivate);
}

function RequireOneOf(value, name, allowed) {
    if (ListIndexOf(allowed, value) >= 0) return;
    let list = "";
    for (let index = 0; index < allowed.length; index += 1) list += `${index === 0 ? "" : ", "}'${allowed[index]}'`;
    throw ArgumentValueError(name, value, `must be one of: ${list}`);
}

function EdwardsKeyOfJwk(jwk, isPrivate) {
    ValidateString(jwk.crv, "key.crv");
    RequireOneOf(jwk.crv, "key.crv", %own_keys(kJwkBytes));
    ValidateString(jwk.x, "key.x");
    if (isPrivate) ValidateString(jwk.d, "key.d");
    const bytes = EncodeText(isPrivate ? jwk.d : jwk.x, "base64");
    if (bytes.length !== kJwkBytes[jwk.crv]) throw InvalidJwk("Invalid JWK data");
    return EdwardsKey(jwk.crv, bytes, isPrivate);
}

// initEDRaw; undefined where the bytes are none.
function EdwardsKey(name, bytes, isPrivate) {
    const der = %key_of_numbers(%to_upper(name), "", isPrivate, isPrivate ? "" : bytes, bytes);
    return der === undefined ? undefined : SecretParts.make(der, isPrivate ? "private" : "public");
}

// ImportJWKEcKey. `curve`: OpenSSL's name.
function CurveKeyOfJwk(jwk, curve, isPrivate) {
    const isText = typeof jwk.x === "string" && typeof jwk.y === "string" && (!isPrivate || typeof jwk.d === "string");
    if (!isText) throw InvalidJwk("Invalid JWK EC key");
    const der = %key_of_numbers("EC", curve, isPrivate, EncodeText(jwk.x, "base64url"), EncodeText(jwk.y, "base64url"), isPrivate ? EncodeText(jwk.d, "base64url") : "");
    if (der === undefined) throw InvalidJwk("Invalid JWK EC key");
    return SecretParts.make(der, isPrivate ? "private" : "public");
}

// ImportJWKRsaKey.
function ModulusKeyOfJwk(jwk, isPrivate) {
    const parts = ["", "", "", "", "", "", "", ""];
    const count = isPrivate ? kJwkNumbers.length : 2;
    for (let index = 0; index < count; index += 1) {
        const text = jwk[kJwkNumbers[index]];
        if (typeof text !== "string") throw InvalidJwk("Invalid JWK RSA key");
        parts[index] = EncodeText(text, "base64url");
    }
    const der = %key_of_numbers("RSA", "", isPrivate, parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6], parts[7]);
    if (der === undefined) throw InvalidJwk("Invalid JWK RSA key");
    return SecretParts.make(der, isPrivate ? "private" : "public");
}

function NewerKeyOfJwk(jwk, isPrivate) {
    ValidateObject(jwk, "key.key");
    const { kty } = jwk;
    if (typeof kty !== "string") throw InvalidJwk("Invalid JWK format");
    if (kty !== "RSA" && kty !== "EC" && kty !== "OKP") {
        if (kty === "AKP") %refuse("a JWK of the type AKP is not supported by Loopscope");
        throw InvalidJwk(`${kty} is not a supported JWK key type`);
    }
    if (isPrivate && jwk.d === undefined) throw InvalidJwk("JWK does not contain private key material");
    if (kty === "EC") {
        const curve = typeof jwk.crv === "string" ? kJwkCurves[jwk.crv] : undefined;
        if (curve === undefined) throw NodeTypeError("ERR_CRYPTO_INVALID_CURVE", "Invalid EC curve name");
        return CurveKeyOfJwk(jwk, curve, isPrivate);
    }
    if (kty === "RSA") return ModulusKeyOfJwk(jwk, isPrivate);
    const size = typeof jwk.crv === "string" ? kJwkBytes[jwk.crv] : undefined;
    const text = isPrivate ? jwk.d : jwk.x;
    const bytes = typeof text === "string" ? EncodeText(text, "base64url") : "";
    if (size === undefined || bytes.length !== size) throw InvalidJwk("Invalid JWK OKP key");
    return EdwardsKey(jwk.crv, bytes, isPrivate);
}
