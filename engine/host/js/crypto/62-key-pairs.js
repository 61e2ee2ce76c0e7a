// Keys of pairs: made, read and written. A key is the DER of it. RUNTIME: Node 20 lib/internal/crypto/{keys,keygen}.js.

const kAsymmetricKeyType = %new_symbol("kAsymmetricKeyType");
const kAsymmetricKeyDetails = %new_symbol("kAsymmetricKeyDetails");
const PairKeyDetails = %new_object(null, "WeakMap");
const ShownPairDetails = %new_object(null, "WeakMap");

// RUNTIME: Node 20 src/crypto/crypto_util.cc, what begins the code of an error.
const kKeyErrorLibraries = {
    __proto__: null, "bignum routines": "BN_", "rsa routines": "RSA_", "Diffie-Hellman routines": "DH_", "digital envelope routines": "EVP_",
    "memory buffer routines": "BUF_", "object identifier routines": "OBJ_", "PEM routines": "PEM_", "dsa routines": "DSA_",
    "x509 certificate routines": "X509_", "asn1 encoding routines": "ASN1_", "common libcrypto routines": "CRYPTO_", "elliptic curve routines": "EC_",
};

function OpenSslError(failure) {
    if (failure.length < 4) return %construct(ErrorConstructor, ["operation failed"], ErrorConstructor);
    const error = %construct(ErrorConstructor, [failure[3]], ErrorConstructor);
    const texts = [];
    for (let index = failure.length - 1; index > 3; index -= 1) %push(texts, failure[index]);
    // RUNTIME: OpenSSL 3.5, with Node 24, says twice that it cannot read a key.
    if (kIsNode24 && failure[0] === "DECODER routines" && texts.length === 0) %push(texts, failure[3]);
    if (texts.length > 0) error.opensslErrorStack = texts;
    error.library = failure[0];
    error.reason = failure[1];
    const prefix = kKeyErrorLibraries[failure[0]];
    error.code = `ERR_OSSL_${prefix === undefined ? "" : prefix}${%join_texts(%split_text(%to_upper(failure[1]), " "), "_")}`;
    return error;
}

function KeyOrThrow(result) {
    if (typeof result !== "string") throw OpenSslError(result);
    return result;
}

function IsKeyObject(value) {
    return SecretParts.kind(value) !== undefined;
}

function KeyKindError(kind, expected) {
    return NodeTypeError("ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE", `Invalid key object type ${kind}, expected ${expected}.`);
}

// RUNTIME: the names of OpenSSL are Node's, too.
function TypeOfKey(key) {
    if (!kIsNode24) {
        if (!%has_own(key, kAsymmetricKeyType)) %put(key, kAsymmetricKeyType, DetailsOfKey(key)[0], 7);
        return key[kAsymmetricKeyType];
    }
    return DetailsOfKey(key)[0];
}

function DetailsOfKey(key) {
    let details = %table_get(PairKeyDetails, key);
    if (details === undefined) {
        details = %key_details(SecretParts.der(key), SecretParts.kind(key) === "private");
        %table_set(PairKeyDetails, key, details);
    }
    return details;
}

function ShownDetailsOf(key) {
    const type = TypeOfKey(key);
    if (type !== "rsa" && type !== "rsa-pss" && type !== "ec") return {};
    let shown = %table_get(ShownPairDetails, key);
    if (shown !== undefined) return shown;
    const details = DetailsOfKey(key);
    if (type === "ec") {
        shown = { namedCurve: details[3] };
    } else {
        if (type === "rsa-pss") %refuse("details of a key of the type rsa-pss are not supported by Loopscope");
        shown = { modulusLength: details[1], publicExponent: %intrinsic("GlobalObject").BigInt(`0x${details[2]}`) };
    }
    %table_set(ShownPairDetails, key, shown);
    if (!kIsNode24) %put(key, kAsymmetricKeyDetails, shown, 7);
    return shown;
}

// ---- How a key is written ----

// RUNTIME: parseKeyEncoding. `isPublic`: undefined where both will do.
function KeyForm(options, keyType, isPublic, place) {
    const isInput = keyType === undefined;
    const name = (part) => (place === undefined ? `${kIsNode24 && isInput ? "key" : "options"}.${part}` : `options.${place}.${part}`);
    ValidateObject(options, "options");
    const format = options.format === undefined && isInput ? "pem" : options.format;
    if (kIsNode24 && typeof format === "string" && StartsWith(format, "raw-")) %refuse("a key in a raw format is not supported by Loopscope: PEM, DER and JWK are");
    if (format !== "pem" && format !== "der" && format !== "jwk") throw ArgumentValueError(name("format"), options.format, "is invalid");
    const isJwk = format === "jwk";
    const type = RequireKeyStructure(options.type, !isJwk && (!isInput || format === "der"), keyType, isPublic, name("type"));
    let cipher;
    let passphrase;
    if (isPublic !== true) {
        cipher = options.cipher;
        passphrase = options.passphrase;
        const wants = cipher !== undefined && cipher !== null;
        if (!isInput && wants) {
            if (typeof cipher !== "string") throw ArgumentValueError(name("cipher"), cipher, "is invalid");
            if (!isJwk && type !== "pkcs8") %refuse(`an encrypted key of the type ${type} is not supported by Loopscope: pkcs8 is`);
        } else if (!isInput && passphrase !== undefined) {
            throw ArgumentValueError(name("cipher"), cipher, "is invalid");
        }
        const isRead = isInput ? passphrase !== undefined : wants;
        if (isRead && typeof passphrase !== "string" && !IsByteView(passphrase) && %class_of(passphrase) !== "ArrayBuffer") {
            throw ArgumentValueError(name("passphrase"), passphrase, "is invalid");
        }
        if (passphrase !== undefined) passphrase = CryptoBytes(passphrase, options.encoding, "key.passphrase");
    }
    return { __proto__: null, isPem: format === "pem", isJwk, type, cipher, passphrase };
}

function RequireKeyStructure(type, isRequired, keyType, isPublic, name) {
    if (type === undefined && !isRequired) return undefined;
    if (type === "pkcs1") {
        if (keyType !== undefined && keyType !== "rsa") throw KeyStructureError("pkcs1", "RSA");
    } else if (type === "sec1" && isPublic !== true) {
        if (keyType !== undefined && keyType !== "ec") throw KeyStructureError("sec1", "EC");
    } else if (!(type === "spki" && isPublic !== false) && !(type === "pkcs8" && isPublic !== true)) {
        throw ArgumentValueError(name, type, "is invalid");
    }
    return type;
}

function KeyStructureError(type, keyType) {
    return NodeError("ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS", `The selected key encoding ${type} can only be used for ${keyType} keys.`);
}

function JwkEncryptionError() {
    return NodeError("ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS", "The selected key encoding jwk does not support encryption.");
}

function WrittenKey(key, form) {
    if (form.isJwk) {
        if (form.cipher !== undefined || form.passphrase !== undefined) throw JwkEncryptionError();
        return AddToJwk(key, {});
    }
    const isPrivate = SecretParts.kind(key) === "private";
    const bytes = KeyOrThrow(%key_write(SecretParts.der(key), isPrivate, form.isPem, form.type, form.cipher, form.passphrase));
    return form.isPem ? bytes : BufferFromBinary(bytes);
}

class AsymmetricKeyObject extends KeyObject {
    get asymmetricKeyType() {
        return TypeOfKey(this);
    }
    get asymmetricKeyDetails() {
        return ShownDetailsOf(this);
    }
}

class PublicKeyObject extends AsymmetricKeyObject {
    export(options) {
        if (options && options.format === "jwk") return AddToJwk(this, {});
        return WrittenKey(this, KeyForm(options, TypeOfKey(this), true));
    }
}

class PrivateKeyObject extends AsymmetricKeyObject {
    export(options) {
        if (options && options.format === "jwk") {
            if (options.passphrase !== undefined || options.cipher !== undefined) throw JwkEncryptionError();
            return AddToJwk(this, {});
        }
        return WrittenKey(this, KeyForm(options, TypeOfKey(this), false));
    }
}

// ---- Reading ----

// RUNTIME: prepareAsymmetricKey. What the key will do: "createPrivate", "createPublic", "private" or "public".
function AsymmetricKeyOf(value, purpose) {
    const kinds = purpose === "createPrivate" ? kPrivateSources : purpose === "private" ? kSigningSources : kPublicSources;
    if (IsKeyObject(value)) return KeyForPurpose(value, purpose, kinds);
    if (IsWebKey(value)) return KeyForPurpose(KeyOfWebKey(value), purpose, kinds);
    if (IsKeyText(value)) return ReadKey(CryptoBytes(value, undefined, "key"), { __proto__: null, isPem: true, passphrase: undefined }, purpose);
    if (value === null) %throw_type_error("Cannot destructure property 'key' of 'key' as it is null.");
    if (!%is_object(value)) {
        if (kIsNode24 && (purpose === "private" || purpose === "public")) %refuse("what Node 24 says of such a key is not supported by Loopscope");
        throw ArgumentTypeError("key", kinds, value);
    }
    const { key, encoding } = value;
    if (IsKeyObject(key)) return KeyForPurpose(key, purpose, kinds);
    if (IsWebKey(key)) return KeyForPurpose(KeyOfWebKey(key), purpose, kinds);
    if (value.format === "jwk") return KeyOfJwk(key, purpose === "private" || purpose === "createPrivate");
    if (!IsKeyText(key)) throw ArgumentTypeError("key.key", kinds, key);
    const isPublic = purpose === "private" || purpose === "createPrivate" ? false : undefined;
    return ReadKey(CryptoBytes(key, encoding, "key"), KeyForm(value, undefined, isPublic), purpose);
}

function IsKeyText(value) {
    return typeof value === "string" || IsByteView(value) || %class_of(value) === "ArrayBuffer";
}

function KeyForPurpose(key, purpose, kinds) {
    const kind = SecretParts.kind(key);
    if (purpose === "createPrivate") throw ArgumentTypeError("key", kinds, key);
    if (purpose === "createPublic") {
        if (kind !== "private") throw KeyKindError(kind, "private");
        return SecretParts.make(%key_public(SecretParts.der(key)), "public");
    }
    if (purpose === "private" && kind !== "private") throw KeyKindError(kind, "private");
    if (purpose === "public" && kind === "secret") throw KeyKindError(kind, "private or public");
    return key;
}

function ReadKey(bytes, form, purpose) {
    if (form.isPem && %string_find(bytes, "-----BEGIN CERTIFICATE", 0) >= 0) %refuse("a key of a certificate is not supported by Loopscope");
    const isEncrypted = %string_find(bytes, "ENCRYPTED", 0) >= 0;
    if (form.isPem && isEncrypted && form.passphrase === undefined) %refuse("an encrypted key without its passphrase is not supported by Loopscope");
    const wantsPrivate = purpose === "private" || purpose === "createPrivate";
    const holdsPrivate = form.isPem ? %string_find(bytes, "PRIVATE KEY-----", 0) >= 0 : form.type === "pkcs8" || form.type === "sec1";
    if (!wantsPrivate && holdsPrivate) return SecretParts.make(%key_public(KeyOrThrow(%key_read(bytes, form.isPem, true, form.passphrase))), "public");
    return SecretParts.make(KeyOrThrow(%key_read(bytes, form.isPem, wantsPrivate, form.passphrase)), wantsPrivate ? "private" : "public");
}

// ---- Making ----

const kPlainPairs = { __proto__: null, ed25519: "ED25519", ed448: "ED448", x25519: "X25519", x448: "X448" };

// What the operation "keypair" takes.
function PairInput(type, options) {
    if (kPlainPairs[type] !== undefined) return [kPlainPairs[type], 0, 0, ""];
    if (type === "rsa" || type === "rsa-pss") {
        ValidateObject(options, "options");
        const { modulusLength } = options;
        ValidateInteger(modulusLength, "options.modulusLength", 0, 4294967295);
        const { publicExponent = 65537 } = options;
        ValidateInteger(publicExponent, "options.publicExponent", 0, 4294967295);
        if (type === "rsa-pss" || modulusLength < 512 || modulusLength > 4096) %refuse("such a pair of RSA keys is not supported by Loopscope: 512 to 4096 bits are");
        return ["RSA", modulusLength, publicExponent, ""];
    }
    if (type === "ec") {
        ValidateObject(options, "options");
        ValidateString(options.namedCurve, "options.namedCurve");
        const { paramEncoding = null } = options;
        if (paramEncoding === "explicit") %refuse("the paramEncoding 'explicit' of keys is not supported by Loopscope");
        if (paramEncoding !== null && paramEncoding !== "named") throw ArgumentValueError("options.paramEncoding", paramEncoding, "is invalid");
        return ["EC", 0, 0, options.namedCurve];
    }
    if (type === "dsa" || type === "dh") %refuse(`pairs of keys of the type ${type} are not supported by Loopscope`);
    throw ArgumentValueError("type", type, "must be a supported key type");
}

function PairForms(type, options) {
    const forms = { __proto__: null, publicKey: undefined, privateKey: undefined };
    if (!%is_object(options)) return forms;
    const each = ["publicKey", "privateKey"];
    for (let index = 0; index < 2; index += 1) {
        const given = options[`${each[index]}Encoding`];
        if (given === undefined || given === null) continue;
        if (typeof given !== "object") throw ArgumentValueError(`options.${each[index]}Encoding`, given, "is invalid");
        forms[each[index]] = KeyForm(given, type, index === 0, `${each[index]}Encoding`);
    }
    return forms;
}

function PreparePair(type, options) {
    ValidateString(type, "type");
    const forms = PairForms(type, options);
    if (options !== undefined) ValidateObject(options, "options");
    return { __proto__: null, type, input: PairInput(type, options), forms };
}

// [public key, private key]
function PairOf(prepared, made) {
    if (typeof made !== "string") {
        if (prepared.type === "ec") throw NodeTypeError("ERR_CRYPTO_INVALID_CURVE", "Invalid EC curve name");
        throw OpenSslError(made);
    }
    const privateKey = SecretParts.make(made, "private");
    const publicKey = SecretParts.make(%key_public(made), "public");
    const { forms } = prepared;
    return [forms.publicKey === undefined ? publicKey : WrittenKey(publicKey, forms.publicKey), forms.privateKey === undefined ? privateKey : WrittenKey(privateKey, forms.privateKey)];
}

class KeyPairGenJob {}

const KeyPairFunctions = {
    createPrivateKey(key) {
        return AsymmetricKeyOf(key, "createPrivate");
    },
    createPublicKey(key) {
        return AsymmetricKeyOf(key, "createPublic");
    },
    generateKeyPair(type, options, callback) {
        const isShort = typeof options === "function";
        const done = isShort ? options : callback;
        ValidateFunction(done, "callback");
        const prepared = PreparePair(type, isShort ? undefined : options);
        const job = new KeyPairGenJob();
        UseUnknownResource("this function of crypto");
        %files_later("keypair", prepared.input, (failure, made) => {
            const pair = PairOf(prepared, made);
            %call(done, job, null, pair[0], pair[1]);
        });
    },
    generateKeyPairSync(type, options) {
        const prepared = PreparePair(type, options);
        const pair = PairOf(prepared, %files_now("keypair", prepared.input)[1]);
        return { publicKey: pair[0], privateKey: pair[1] };
    },
};
%put(KeyPairFunctions.generateKeyPair, kPromisifyArguments, ["publicKey", "privateKey"], 0);
