// crypto.subtle with pairs of keys. RUNTIME: Node 20 lib/internal/crypto/{ec,rsa,cfrg,diffiehellman}.js; Node 24 checks in another order.

// What each algorithm's keys are, what they are good for, and what begins the name of their JWK's algorithm.
const kWebPairs = {
    __proto__: null,
    "RSASSA-PKCS1-v1_5": { __proto__: null, kind: "rsa", usages: kSignatureUsages, jwk: "RS" },
    "RSA-PSS": { __proto__: null, kind: "rsa", usages: kSignatureUsages, jwk: "PS" },
    "RSA-OAEP": { __proto__: null, kind: "rsa", usages: kOaepUsages, jwk: "RSA-OAEP" },
    ECDSA: { __proto__: null, kind: "ec", usages: kSignatureUsages },
    ECDH: { __proto__: null, kind: "ec", usages: kSecretUsages },
    Ed25519: { __proto__: null, kind: "ed25519", usages: kSignatureUsages },
    X25519: { __proto__: null, kind: "x25519", usages: kSecretUsages },
};
const kCurveJwkNames = { __proto__: null, ES256: "P-256", ES384: "P-384", ES512: "P-521" };

function IsPairAlgorithm(name) {
    return kWebPairs[name] !== undefined;
}

// An exception whose place in Node's sources is not known here: reading its stack is refused.
function PairException(message, name, cause) {
    const exception = new DOMException(message, cause === undefined ? name : { name, cause });
    %put_accessor(exception, "stack", () => {
        %refuse(`the stack of this error of crypto.subtle is not supported by Loopscope: ${name}: ${message}`);
    }, undefined, 5);
    return exception;
}

function RequirePairUsages(usages, known, text, newer) {
    if (HasUnknownUsage(usages, known)) throw PairException(`Unsupported key usage for ${kIsNode24 ? newer : text} key`, "SyntaxError");
}

function RequireWebCurve(name) {
    if (kWebCurves[name] === undefined) throw PairException("Unrecognized namedCurve", "NotSupportedError");
}

function NewPairKey(key, algorithm, usages, extractable) {
    const kept = kIsNode24 ? KnownOrderOfUsages(usages) : usages;
    return NewWebKeyOf(key, algorithm, kept, extractable);
}

// RUNTIME: Node 24 keeps usages as bits.
function KnownOrderOfUsages(usages) {
    return UsagesAmong(usages, kKeyUsages);
}

// ---- Making ----

function ExponentOf(bytes) {
    let result = 0;
    for (let index = 0; index < bytes.length; index += 1) {
        const value = bytes[index];
        if (bytes.length - index > 4 && value !== 0) throw PairException("The publicExponent must be equivalent to an unsigned 32-bit value", "OperationError");
        result = (result * 256 + value) % 4294967296;
    }
    if (result < 3 || result % 2 === 0) %refuse("such an exponent of an RSA key is not supported by Loopscope: odd ones from 3 are");
    return result;
}

// The key's algorithm, and what the operation "keypair" takes.
function PairPlan(algorithm, usages) {
    const { name } = algorithm;
    const row = kWebPairs[name];
    const known = CopyOfNames(row.usages.public);
    for (let index = 0; index < row.usages.private.length; index += 1) %push(known, row.usages.private[index]);
    if (row.kind === "rsa") {
        const exponent = ExponentOf(algorithm.publicExponent);
        RequirePairUsages(usages, known, "a RSA", name);
        const { modulusLength, publicExponent, hash } = algorithm;
        return { __proto__: null, kept: { name, modulusLength, publicExponent, hash: { name: hash.name } }, input: PairInput("rsa", { modulusLength, publicExponent: exponent }) };
    }
    if (row.kind === "ec") {
        RequireWebCurve(algorithm.namedCurve);
        RequirePairUsages(usages, known, `an ${name}`, name);
        return { __proto__: null, kept: { name, namedCurve: algorithm.namedCurve }, input: PairInput("ec", { namedCurve: algorithm.namedCurve }) };
    }
    RequirePairUsages(usages, known, `an ${name}`, name);
    return { __proto__: null, kept: { name }, input: PairInput(row.kind, undefined) };
}

async function GenerateWebPair(algorithm, extractable, usages) {
    const { kept, input } = PairPlan(algorithm, usages);
    const row = kWebPairs[algorithm.name];
    if (kIsNode24 && UsagesAmong(usages, row.usages.private).length === 0) throw EmptyPairUsages();
    const made = await PairLater(input);
    if (typeof made !== "string") throw JobError(OpenSslError(made));
    const privateKey = NewPairKey(SecretParts.make(made, "private"), kept, UsagesAmong(usages, row.usages.private), extractable);
    const publicKey = NewPairKey(SecretParts.make(%key_public(made), "public"), kept, UsagesAmong(usages, row.usages.public), true);
    if (kIsNode24) return { publicKey, privateKey };
    const isEdwards = row.kind !== "rsa" && row.kind !== "ec";
    return isEdwards ? { __proto__: null, privateKey, publicKey } : { __proto__: null, publicKey, privateKey };
}

function EmptyPairUsages() {
    return PairException("Usages cannot be empty when creating a key.", "SyntaxError");
}

async function PairLater(input) {
    const promise = %new_promise(PromisePrototype);
    UseUnknownResource("this function of crypto");
    %files_later("keypair", input, (failure, made) => %promise_fulfill(promise, made));
    return await promise;
}

// ---- Reading ----

function ImportPairKey(format, data, algorithm, extractable, usages) {
    const { name } = algorithm;
    const row = kWebPairs[name];
    const isCurve = row.kind === "ec";
    if (isCurve) RequireWebCurve(algorithm.namedCurve);
    const key = KeyOfWebData(format, data, algorithm, extractable, usages);
    if (TypeOfKey(key) !== row.kind) throw PairException("Invalid key type", "DataError");
    if (isCurve) {
        if (!%is_sound_key(SecretParts.der(key), SecretParts.kind(key) === "private")) throw PairException("Invalid keyData", "DataError");
        if (DetailsOfKey(key)[3] !== kWebCurves[algorithm.namedCurve]) throw PairException("Named curve mismatch", "DataError");
    }
    if (SecretParts.kind(key) === "private" && usages.length === 0) throw PairException("Usages cannot be empty when importing a private key.", "SyntaxError");
    return NewPairKey(key, AlgorithmOfPair(key, algorithm), usages, extractable);
}

function AlgorithmOfPair(key, algorithm) {
    const { name } = algorithm;
    const { kind } = kWebPairs[name];
    if (kind === "ec") return { name, namedCurve: algorithm.namedCurve };
    if (kind !== "rsa") return { name };
    const details = DetailsOfKey(key);
    const text = details[2].length % 2 === 0 ? details[2] : `0${details[2]}`;
    return { name, modulusLength: details[1], publicExponent: BytesAsArray(EncodeText(text, "hex")), hash: algorithm.hash };
}

function KeyOfWebData(format, data, algorithm, extractable, usages) {
    const { name } = algorithm;
    const row = kWebPairs[name];
    if (format === "jwk") return KeyOfWebJwk(data, algorithm, extractable, usages);
    const isPrivate = format === "pkcs8";
    if (format === "raw" && row.kind === "rsa") {
        throw PairException(kIsNode24 ? `Unable to import ${name} using raw format` : "Unable to import RSA key with format raw", "NotSupportedError");
    }
    RequireImportUsages(name, isPrivate, usages);
    if (format !== "raw") return DerKeyOfWebData(data, isPrivate);
    const key = row.kind === "ec" ? CurveKeyOfPoint(data, algorithm.namedCurve) : RawEdwardsKey(name, data);
    if (key === undefined) throw InvalidWebKey(kIsNode24 ? CodedTypeError("ERR_INVALID_ARG_VALUE", "Invalid key data") : undefined);
    return key;
}

function InvalidWebKey(cause) {
    return PairException("Invalid keyData", "DataError", cause);
}

function RequireImportUsages(name, isPrivate, usages) {
    const row = kWebPairs[name];
    RequirePairUsages(usages, isPrivate ? row.usages.private : row.usages.public, `${row.kind === "rsa" ? "an" : "a"} ${name}`, name);
}

function DerKeyOfWebData(data, isPrivate) {
    const der = %key_read(data, false, isPrivate, undefined);
    // RUNTIME: what OpenSSL says of bytes that are no key is not told exactly here.
    if (typeof der !== "string") throw InvalidWebKey(RefusedCause());
    return SecretParts.make(der, isPrivate ? "private" : "public");
}

// The cause of an error, of which nothing may be read.
function RefusedCause() {
    const cause = %construct(ErrorConstructor, ["Failed to read asymmetric key"], ErrorConstructor);
    const parts = ["message", "stack", "code", "reason", "library"];
    for (let index = 0; index < parts.length; index += 1) {
        %put_accessor(cause, parts[index], () => {
            %refuse("the cause of this error of crypto.subtle is not supported by Loopscope");
        }, undefined, 5);
    }
    return cause;
}

function CurveKeyOfPoint(data, curve) {
    const point = %curve_point(kWebCurves[curve], data, 4);
    if (point === undefined) return undefined;
    const half = (point.length - 1) / 2;
    const der = %key_of_numbers("EC", kWebCurves[curve], false, %string_slice(point, 1, 1 + half), %string_slice(point, 1 + half, point.length));
    return der === undefined ? undefined : SecretParts.make(der, "public");
}

function RawEdwardsKey(name, data) {
    const size = kJwkBytes[name];
    if (data.length === size) return EdwardsKey(name, data, false);
    if (kIsNode24) return undefined;
    throw PairException(`${name} raw keys must be exactly ${size}-bytes`, "DataError");
}

const kJwkTypes = { __proto__: null, rsa: "RSA", ec: "EC", ed25519: "OKP", x25519: "OKP" };

function KeyOfWebJwk(data, algorithm, extractable, usages) {
    const { name } = algorithm;
    const row = kWebPairs[name];
    const isPrivate = data.d !== undefined;
    if (kIsNode24 ? typeof data.kty !== "string" : !data.kty) throw InvalidWebKey();
    if (data.kty !== kJwkTypes[row.kind]) throw PairException('Invalid JWK "kty" Parameter', "DataError");
    if (kIsNode24) RequireJwkTexts(data, row.kind);
    const isEdwards = kJwkTypes[row.kind] === "OKP";
    if (!kIsNode24) {
        RequireJwkCurve(data, algorithm, row);
        if (!isEdwards) RequireImportUsages(name, isPrivate, usages);
    }
    if (usages.length > 0 && data.use !== undefined && data.use !== row.usages.use) throw PairException('Invalid JWK "use" Parameter', "DataError");
    CheckPairOperations(data.key_ops, usages);
    if (data.ext === false && extractable) throw PairException('JWK "ext" Parameter and extractable mismatch', "DataError");
    if (kIsNode24) RequireJwkCurve(data, algorithm, row);
    RequireJwkAlgorithm(data.alg, algorithm, row);
    if (isEdwards && !kIsNode24 && isPrivate && typeof data.x !== "string") throw PairException("Invalid JWK", "DataError");
    if (kIsNode24 || isEdwards) RequireImportUsages(name, isPrivate, usages);
    try {
        if (row.kind === "rsa") return ModulusKeyOfJwk(data, isPrivate);
        if (row.kind === "ec") return CurveKeyOfJwk(data, kWebCurves[algorithm.namedCurve], isPrivate);
    } catch (cause) {
        throw InvalidWebKey(cause);
    }
    return EdwardsKeyOfWebJwk(data, name, isPrivate);
}

function EdwardsKeyOfWebJwk(data, name, isPrivate) {
    const size = kJwkBytes[name];
    const bytes = [typeof data.x === "string" ? EncodeText(data.x, "base64url") : "", isPrivate && typeof data.d === "string" ? EncodeText(data.d, "base64url") : ""];
    if (bytes[0].length !== size || isPrivate && bytes[1].length !== size) throw InvalidWebKey(RefusedCause());
    const publicKey = EdwardsKey(name, bytes[0], false);
    if (!isPrivate) return publicKey;
    const key = EdwardsKey(name, bytes[1], true);
    if (%key_public(SecretParts.der(key)) !== SecretParts.der(publicKey)) throw InvalidWebKey(kIsNode24 ? undefined : RefusedCause());
    return key;
}

// RUNTIME: Node 24 lib/internal/crypto/webcrypto_util.js, validateJwk.
function RequireJwkTexts(data, kind) {
    const needed = kind === "rsa" ? ["n", "e"] : kind === "ec" ? ["crv", "x", "y"] : ["crv", "x"];
    if (data.d !== undefined) {
        %push(needed, "d");
        if (kind === "rsa") {
            for (let index = 3; index < kJwkNumbers.length; index += 1) %push(needed, kJwkNumbers[index]);
        }
    }
    for (let index = 0; index < needed.length; index += 1) {
        if (typeof data[needed[index]] !== "string") throw InvalidWebKey();
    }
}

function RequireJwkCurve(data, algorithm, row) {
    if (row.kind === "ec") {
        if (data.crv !== algorithm.namedCurve) throw PairException('JWK "crv" does not match the requested algorithm', "DataError");
    } else if (row.kind !== "rsa" && data.crv !== algorithm.name) {
        throw PairException('JWK "crv" Parameter and algorithm name mismatch', "DataError");
    }
}

function CheckPairOperations(operations, usages) {
    if (operations === undefined) return;
    if (!IsArray(operations)) throw ArgumentTypeError("keyData.key_ops", "an instance of Array", operations);
    const known = [];
    for (let index = 0; index < operations.length; index += 1) {
        if (ListIndexOf(kKeyUsages, operations[index]) >= 0) %push(known, operations[index]);
    }
    if (WithoutRepetition(known).length < known.length) throw PairException("Duplicate key operation", "DataError");
    if (HasUnknownUsage(usages, operations)) throw PairException("Key operations and usage mismatch", "DataError");
}

function RequireJwkAlgorithm(given, algorithm, row) {
    if (given === undefined) return;
    const { name } = algorithm;
    let fits = true;
    if (row.kind === "rsa") {
        fits = kIsNode24 ? given === JwkNameOfHash(algorithm, row) : HashOfJwkName(given) === algorithm.hash.name;
    } else if (name === "ECDSA") {
        fits = kCurveJwkNames[given] === algorithm.namedCurve;
    } else if (name === "Ed25519") {
        fits = given === name || given === "EdDSA";
    }
    if (!fits) throw PairException('JWK "alg" does not match the requested algorithm', "DataError");
}

function JwkNameOfHash(algorithm, row) {
    return JwkNameWithHash(row.jwk, algorithm.hash.name);
}

// normalizeHashName: of any of the names that a hash has.
function HashOfJwkName(given) {
    if (typeof given !== "string") return given;
    const text = %to_lower(given);
    if (text === "rsa-oaep") return "SHA-1";
    const starts = ["rsa-oaep-", "rs", "ps", "hs", "sha-", "sha"];
    const bits = ["1", "256", "384", "512"];
    for (let index = 0; index < starts.length; index += 1) {
        const rest = StartsWith(text, starts[index]) ? %string_slice(text, starts[index].length, text.length) : "";
        if (ListIndexOf(bits, rest) >= 0) return `SHA-${rest}`;
    }
    return text;
}

// ---- Writing ----

function ExportPairKey(format, key) {
    const own = key[kWebKeyBytes];
    const { name } = key[kWebKeyAlgorithm];
    const row = kWebPairs[name];
    const kind = SecretParts.kind(own);
    if (format === "jwk") return JwkOfPairKey(key, row);
    const isPlain = format === (kind === "private" ? "pkcs8" : "spki");
    const isRaw = format === "raw" && kind === "public" && row.kind !== "rsa";
    if (!isPlain && !isRaw) {
        if (kIsNode24) throw PairException(`Unable to export ${name} ${kind} key using ${format} format`, "NotSupportedError");
        throw PairException(`Unable to export a ${format === "pkcs8" ? "pkcs8" : "raw"} ${name} ${kind} key`, "InvalidAccessError");
    }
    let bytes = SecretParts.der(own);
    if (isRaw) {
        const numbers = %key_numbers(bytes, false);
        bytes = row.kind === "ec" ? `\u0004${numbers[2]}${numbers[3]}` : numbers[2];
    }
    if (kIsNode24) return WebResult(bytes);
    return WebJob(bytes, () => WebResult(bytes));
}

function JwkOfPairKey(key, row) {
    const own = key[kWebKeyBytes];
    const algorithm = key[kWebKeyAlgorithm];
    const jwk = { key_ops: kIsNode24 ? CopyOfNames(key[kWebKeyUsages]) : key[kWebKeyUsages], ext: key[kWebKeyExtractable] };
    const alg = row.kind === "rsa" ? JwkNameOfHash(algorithm, row) : row.kind === "ed25519" ? algorithm.name : undefined;
    if (kIsNode24 && alg !== undefined) jwk.alg = alg;
    AddToJwk(own, jwk);
    if (alg !== undefined) jwk.alg = alg;
    return jwk;
}

// ---- What is done with them ----

function SignOrVerifyByPair(usage, algorithm, key, data, signature) {
    const own = key[kWebKeyBytes];
    const kept = key[kWebKeyAlgorithm];
    const { name } = kept;
    const { kind } = kWebPairs[name];
    const hash = name === "ECDSA" ? algorithm.hash : kept.hash;
    const use = { __proto__: null, padding: name === "RSA-PSS" ? kPssPadding : 0, saltLength: algorithm.saltLength, isP1363: kind === "ec" };
    const digest = hash === undefined ? undefined : DigestOfWebHash(hash);
    if (name === "RSA-PSS") {
        const most = %math_ceil((kept.modulusLength - 1) / 8) - kWebHashBytes[hash.name] - 2;
        if (use.saltLength > most) {
            throw PairException("The operation failed for an operation-specific reason", "OperationError", ArgumentRangeError("algorithm.saltLength", `>= 0 && <= ${most}`, use.saltLength));
        }
    }
    return WebJob(data, () => {
        if (usage === "sign") return WebResult(SignatureOf(own, data, digest, use));
        return IsSignature(own, data, digest, use, signature);
    });
}


function RunOaep(encrypts, key, algorithm, data) {
    const own = key[kWebKeyBytes];
    const isPrivate = SecretParts.kind(own) === "private";
    const digest = DigestOfWebHash(key[kWebKeyAlgorithm].hash);
    return WebJob(data, () => {
        const result = %key_crypt(SecretParts.der(own), isPrivate, data, kOaepPadding, undefined, false, digest, algorithm.label, encrypts ? 0 : 1);
        if (typeof result !== "string") throw RefusedCause();
        return WebResult(result);
    });
}

// ecdhDeriveBits.
async function DeriveBitsOfPair(algorithm, key, length) {
    const other = algorithm.public;
    const kept = key[kWebKeyAlgorithm];
    const named = other[kWebKeyAlgorithm];
    if (SecretParts.kind(other[kWebKeyBytes]) !== "public") throw PairException("algorithm.public must be a public key", "InvalidAccessError");
    if (named.name !== kept.name) {
        const isKnown = kIsNode24 || named.name === "ECDH" || named.name === "X25519";
        throw PairException(isKnown ? "The public and private keys must be of the same type" : "Keys must be ECDH, X25519, or X448 keys", "InvalidAccessError");
    }
    if (named.namedCurve !== kept.namedCurve) throw PairException("Named curve mismatch", "InvalidAccessError");
    const shared = %key_shared(SecretParts.der(key[kWebKeyBytes]), true, SecretParts.der(other[kWebKeyBytes]), false);
    if (typeof shared !== "string") %refuse("a secret that two keys do not share is not supported by Loopscope");
    const bits = await WebJob("", () => shared);
    if (length === null) return WebResult(bits);
    const size = %math_ceil(length / 8);
    if (bits.length < size) throw PairException("derived bit length is too small", "OperationError");
    const result = BytesAsArray(%string_slice(bits, 0, size));
    if (length % 8 !== 0) result[size - 1] &= 256 - (1 << (8 - length % 8));
    return result.buffer;
}
