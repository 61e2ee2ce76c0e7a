// ECDH and Diffie-Hellman with numbers and points as bytes. RUNTIME: Node 20 lib/internal/crypto/diffiehellman.js over
// src/crypto/crypto_{ec,dh}.cc.

const kAgreementState = %new_symbol("kState");
const kLeastModulusBytes = 64;
const kPointForms = { __proto__: null, compressed: 2, uncompressed: 4, hybrid: 6 };

// An error that Node's C++ makes: its code does not stand in its stack. `line` is where the library had called.
function AgreementError(constructor, code, message, line) {
    const error = %construct(constructor, [message], constructor);
    if (code !== undefined) error.code = code;
    %put(error, %intrinsic("NodePlace"), line, 5);
    return error;
}

const kCurveLine = "node:internal/crypto/diffiehellman:223\n  this[kHandle] = new _ECDH(curve);\n                  ^";
const kSecretLine = "node:internal/crypto/diffiehellman:157\n  const ret = this[kHandle].computeSecret(key);\n                            ^";
const kPublicLine = "node:internal/crypto/diffiehellman:189\n  const key = this[kHandle].getPublicKey();\n                            ^";
const kPrivateLine = "node:internal/crypto/diffiehellman:199\n  const key = this[kHandle].getPrivateKey();\n                            ^";
const kPointLine = "node:internal/crypto/diffiehellman:239\n  const key = this[kHandle].getPublicKey(f);\n                            ^";
const kSetPrivateLine = "node:internal/crypto/diffiehellman:213\n  this[kHandle].setPrivateKey(key);\n                ^";
const kSetPublicLine = "node:internal/crypto/diffiehellman:206\n  this[kHandle].setPublicKey(key);\n                ^";
const kConvertLine = "node:internal/crypto/diffiehellman:247\n  const convertedKey = _ECDHConvertKey(key, curve, f);\n                       ^";
const kGroupLine = "node:internal/crypto/diffiehellman:131\n  this[kHandle] = new _DiffieHellmanGroup(name);\n                  ^";
const kModulusLine = "node:internal/crypto/diffiehellman:118\n  this[kHandle] = new _DiffieHellman(sizeOrKey, generator);\n                  ^";

function CurveError(curve, line) {
    const fault = %curve_fault(curve);
    if (fault === 1) return AgreementError(TypeErrorConstructor, "ERR_CRYPTO_INVALID_CURVE", "Invalid EC curve name", line);
    return fault === 2 ? AgreementError(ErrorConstructor, "ERR_CRYPTO_OPERATION_FAILED", "Failed to create key using named curve", line) : undefined;
}

function PointForm(format) {
    if (!format) return 4;
    const form = typeof format === "string" ? kPointForms[format] : undefined;
    if (form === undefined) throw NodeTypeError("ERR_CRYPTO_ECDH_INVALID_FORMAT", `Invalid ECDH format: ${ToString(format)}`);
    return form;
}

function AgreementBytes(key, encoding) {
    return CryptoBytes(key, encoding, "key");
}

// RUNTIME: encode.
function EncodeAgreement(bytes, encoding) {
    const buffer = BufferFromBinary(bytes);
    return encoding && encoding !== "buffer" ? buffer.toString(encoding) : buffer;
}

function AgreementOf(value) {
    const state = %is_object(value) ? value[kAgreementState] : undefined;
    if (state === undefined) %throw_type_error("Illegal invocation");
    return state;
}

function ECDH(curve) {
    "function";
    if (!OrdinaryHasInstance(ECDH, this)) return %construct(ECDH, [curve], ECDH);
    ValidateString(curve, "curve");
    const error = CurveError(curve, kCurveLine);
    if (error !== undefined) throw error;
    %put(this, kAgreementState, { __proto__: null, curve, number: undefined, point: undefined }, 1);
    return this;
}

function FailedPoint(what, line) {
    return AgreementError(ErrorConstructor, "ERR_CRYPTO_OPERATION_FAILED", what, line);
}

// Nothing where the other key is no point. RUNTIME: Node 20 src/crypto/crypto_ec.cc, ECDH::ComputeSecret; Node 24 reads the other key first.
function SecretOfCurve(state, other) {
    const isPoint = %curve_point(state.curve, other, 4) !== undefined;
    const isPair = state.point !== undefined && (state.number === undefined || %curve_public(state.curve, state.number) === state.point);
    if (!kIsNode24 && !isPair) throw AgreementError(RangeErrorConstructor, "ERR_CRYPTO_INVALID_KEYPAIR", "Invalid key pair", kSecretLine);
    if (!isPoint) return undefined;
    if (!isPair) %refuse("a secret of a key pair that is none is not supported by Loopscope");
    if (other === "\0" || state.number === undefined) throw FailedPoint("Failed to compute ECDH key", kSecretLine);
    return %curve_secret(state.curve, state.number, other);
}

const CurveMethods = {
    computeSecret: {
        dhComputeSecret(key, inEnc, outEnc) {
            const bytes = %at("=ECDH.dhComputeSecret [as computeSecret] (node:internal/crypto/diffiehellman:156:9)", AgreementBytes(key, inEnc));
            const secret = %at("=ECDH.dhComputeSecret [as computeSecret] (node:internal/crypto/diffiehellman:157:29)", SecretOfCurve(AgreementOf(this), bytes));
            if (secret === undefined) {
                throw %at("=ECDH.dhComputeSecret [as computeSecret] (node:internal/crypto/diffiehellman:159:11)", NodeError("ERR_CRYPTO_ECDH_INVALID_PUBLIC_KEY", "Public key is not valid for specified curve"));
            }
            return EncodeAgreement(secret, outEnc);
        },
    }.dhComputeSecret,
    setPrivateKey(key, encoding) {
        const number = %at("=ECDH.setPrivateKey (node:internal/crypto/diffiehellman:212:9)", AgreementBytes(key, encoding));
        const state = AgreementOf(this);
        if (!%is_curve_number(state.curve, number)) {
            throw %at("=ECDH.setPrivateKey (node:internal/crypto/diffiehellman:213:17)", AgreementError(RangeErrorConstructor, "ERR_CRYPTO_INVALID_KEYTYPE", "Private key is not valid for specified curve.", kSetPrivateLine));
        }
        state.number = ShortestNumber(number);
        state.point = %curve_public(state.curve, state.number);
        return this;
    },
    setPublicKey(key, encoding) {
        const state = AgreementOf(this);
        const bytes = %at("=ECDH.setPublicKey (node:internal/crypto/diffiehellman:205:9)", AgreementBytes(key, encoding));
        const point = %curve_point(state.curve, bytes, 4);
        if (point === undefined) {
            throw %at("=ECDH.setPublicKey (node:internal/crypto/diffiehellman:206:17)", FailedPoint("Failed to convert Buffer to EC_POINT", kSetPublicLine));
        }
        state.point = point;
        return this;
    },
    getPrivateKey: {
        dhGetPrivateKey(encoding) {
            const { number } = AgreementOf(this);
            if (number === undefined) {
                throw %at("=ECDH.dhGetPrivateKey [as getPrivateKey] (node:internal/crypto/diffiehellman:199:29)", FailedPoint("Failed to get ECDH private key", kPrivateLine));
            }
            return EncodeAgreement(number, encoding);
        },
    }.dhGetPrivateKey,
    generateKeys(encoding, format) {
        const state = AgreementOf(this);
        state.number = %curve_number(state.curve);
        state.point = %curve_public(state.curve, state.number);
        return this.getPublicKey(encoding, format);
    },
    getPublicKey(encoding, format) {
        const form = %at("=getFormat (node:internal/crypto/diffiehellman:264:13)|ECDH.getPublicKey (node:internal/crypto/diffiehellman:238:13)", PointForm(format));
        const { curve, point } = AgreementOf(this);
        if (point === undefined) {
            throw %at("=ECDH.getPublicKey (node:internal/crypto/diffiehellman:239:29)", FailedPoint("Failed to get ECDH public key", kPointLine));
        }
        return EncodeAgreement(%curve_point(curve, point, form), encoding);
    },
};

// A number as bytes without zeros before it.
function ShortestNumber(bytes) {
    let start = 0;
    while (start < bytes.length && bytes[start] === "\0") start += 1;
    return start === 0 ? bytes : %string_slice(bytes, start, bytes.length);
}

function NotConvertedError(error) {
    return error === undefined ? FailedPoint("Failed to convert Buffer to EC_POINT", kConvertLine) : error;
}

ECDH.convertKey = {
    convertKey(key, curve, inEnc, outEnc, format) {
        ValidateString(curve, "curve");
        const bytes = AgreementBytes(key, inEnc);
        const form = %at("=getFormat (node:internal/crypto/diffiehellman:264:13)|Function.convertKey (node:internal/crypto/diffiehellman:246:13)", PointForm(format));
        const error = CurveError(curve, kConvertLine);
        const point = error === undefined ? %curve_point(curve, bytes, form) : undefined;
        if (point === undefined) {
            throw kIsNode24 ? %at("=ECDH.convertKey (node:internal/crypto/diffiehellman:264:24)", NotConvertedError(error)) : %at("=Function.convertKey (node:internal/crypto/diffiehellman:247:24)", NotConvertedError(error));
        }
        return EncodeAgreement(point, outEnc);
    },
}.convertKey;

// ---- Diffie-Hellman with a modulus ----

function RequireModulusSource(value, name) {
    const isKnown = typeof value === "number" || typeof value === "string" || IsByteView(value) || %class_of(value) === "ArrayBuffer";
    if (!isKnown) throw ArgumentTypeError(name, "one of type number or string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView", value);
}

function GeneratorBytes(generator, encoding) {
    if (!generator) return "\x02";
    RequireModulusSource(generator, "generator");
    if (typeof generator !== "number") return ShortestNumber(CryptoBytes(generator, encoding, "generator"));
    ValidateInteger(generator, "generator", -2147483648, 2147483647);
    if (generator < 2) {
        throw BadGeneratorError();
    }
    let bytes = "";
    for (let rest = generator; rest > 0; rest = %math_floor(rest / 256)) bytes = %string_from_units([rest % 256]) + bytes;
    return bytes;
}

function BadGeneratorError() {
    const error = AgreementError(ErrorConstructor, undefined, "error:02800065:Diffie-Hellman routines::bad generator", kModulusLine);
    error.library = "Diffie-Hellman routines";
    error.reason = "bad generator";
    error.code = "ERR_OSSL_DH_BAD_GENERATOR";
    return error;
}

function KeepModulus(target, prime, generator, faults) {
    %put(target, kAgreementState, { __proto__: null, prime, generator, number: undefined, power: undefined }, 1);
    %put(target, "verifyError", faults, 2);
}

function DiffieHellman(sizeOrKey, keyEncoding, generator, genEncoding) {
    "function";
    if (!OrdinaryHasInstance(DiffieHellman, this)) return %construct(DiffieHellman, [sizeOrKey, keyEncoding, generator, genEncoding], DiffieHellman);
    RequireModulusSource(sizeOrKey, "sizeOrKey");
    if (typeof sizeOrKey === "number") ValidateInteger(sizeOrKey, "sizeOrKey", -2147483648, 2147483647);
    const isEncoding = !keyEncoding || keyEncoding === "buffer" || typeof keyEncoding === "string" && kEncodings[%string_to_lower(keyEncoding)] !== undefined;
    const given = isEncoding ? generator : keyEncoding;
    const givenEncoding = isEncoding ? genEncoding : generator;
    if (typeof sizeOrKey !== "number") {
        const prime = ShortestNumber(CryptoBytes(sizeOrKey, isEncoding ? keyEncoding : undefined, "sizeOrKey"));
        const base = GeneratorBytes(given, givenEncoding);
        if (prime.length < kLeastModulusBytes) %refuse("Diffie-Hellman with a modulus of less than 512 bits is not supported by Loopscope");
        KeepModulus(this, prime, base, %modulus_faults(prime, base));
        return this;
    }
    const base = GeneratorBytes(given, givenEncoding);
    if (given && typeof given !== "number") %refuse("a new Diffie-Hellman modulus for a generator that is no number is not supported by Loopscope");
    if (sizeOrKey < 512) %refuse("Diffie-Hellman with a modulus of less than 512 bits is not supported by Loopscope");
    if (sizeOrKey > 1024) %refuse("a new Diffie-Hellman modulus of more than 1024 bits is not supported by Loopscope: use getDiffieHellman");
    const prime = KeyOrThrow(%modulus_prime(sizeOrKey, given ? given : 2));
    KeepModulus(this, prime, base, %modulus_faults(prime, base));
    return this;
}

function DiffieHellmanGroup(name) {
    "function";
    if (!OrdinaryHasInstance(DiffieHellmanGroup, this)) return %construct(DiffieHellmanGroup, [name], DiffieHellmanGroup);
    if (typeof name !== "string") throw AgreementError(TypeErrorConstructor, "ERR_INVALID_ARG_TYPE", "Group name must be a string", kGroupLine);
    const prime = %modulus_group(%string_to_lower(name));
    if (prime === "") {
        throw AgreementError(ErrorConstructor, "ERR_CRYPTO_UNKNOWN_DH_GROUP", "Unknown DH group", kGroupLine);
    }
    KeepModulus(this, prime, "\x02", 0);
    return this;
}

// RUNTIME: Node 20 src/crypto/crypto_dh.cc, DiffieHellman::ComputeSecret.
function SecretOfModulus(state, other) {
    if (state.number === undefined) {
        throw kIsNode24 ? FailedPoint("Failed to compute shared secret", kSecretLine) : AgreementError(RangeErrorConstructor, "ERR_CRYPTO_INVALID_KEYTYPE", "Invalid key type", kSecretLine);
    }
    const fault = %modulus_public_fault(state.prime, other);
    if (!kIsNode24 && ShortestNumber(other).length > state.prime.length) %refuse("a key that is longer than the modulus is not supported by Loopscope");
    if (fault !== 0) throw AgreementError(RangeErrorConstructor, "ERR_CRYPTO_INVALID_KEYLEN", fault === 1 ? "Supplied key is too small" : "Supplied key is too large", kSecretLine);
    return %modulus_secret(state.prime, state.number, other);
}

function MissingModulusKey(kind, line) {
    return AgreementError(ErrorConstructor, "ERR_CRYPTO_INVALID_STATE", `No ${kind} key - did you forget to generate one?`, line);
}

const ModulusMethods = {
    generateKeys: {
        dhGenerateKeys(encoding) {
            const state = AgreementOf(this);
            if (state.number === undefined) state.number = KeyOrThrow(%modulus_number(state.prime, state.generator));
            state.power = %modulus_public(state.prime, state.generator, state.number);
            return EncodeAgreement(state.power, encoding);
        },
    }.dhGenerateKeys,
    computeSecret: {
        dhComputeSecret(key, inEnc, outEnc) {
            const bytes = %at("=DiffieHellman.dhComputeSecret [as computeSecret] (node:internal/crypto/diffiehellman:156:9)", AgreementBytes(key, inEnc));
            return EncodeAgreement(%at("=DiffieHellman.dhComputeSecret [as computeSecret] (node:internal/crypto/diffiehellman:157:29)", SecretOfModulus(AgreementOf(this), bytes)), outEnc);
        },
    }.dhComputeSecret,
    getPrime: {
        dhGetPrime(encoding) {
            return EncodeAgreement(AgreementOf(this).prime, encoding);
        },
    }.dhGetPrime,
    getGenerator: {
        dhGetGenerator(encoding) {
            return EncodeAgreement(AgreementOf(this).generator, encoding);
        },
    }.dhGetGenerator,
    getPublicKey: {
        dhGetPublicKey(encoding) {
            const { power } = AgreementOf(this);
            if (power === undefined) throw %at("=DiffieHellman.dhGetPublicKey [as getPublicKey] (node:internal/crypto/diffiehellman:189:29)", MissingModulusKey("public", kPublicLine));
            return EncodeAgreement(power, encoding);
        },
    }.dhGetPublicKey,
    getPrivateKey: {
        dhGetPrivateKey(encoding) {
            const { number } = AgreementOf(this);
            if (number === undefined) throw %at("=DiffieHellman.dhGetPrivateKey [as getPrivateKey] (node:internal/crypto/diffiehellman:199:29)", MissingModulusKey("private", kPrivateLine));
            return EncodeAgreement(number, encoding);
        },
    }.dhGetPrivateKey,
};
const SettingModulusMethods = {
    setPublicKey(key, encoding) {
        AgreementOf(this).power = ShortestNumber(AgreementBytes(key, encoding));
        return this;
    },
    setPrivateKey(key, encoding) {
        AgreementOf(this).number = ShortestNumber(AgreementBytes(key, encoding));
        return this;
    },
};
CopyDataProperties(DiffieHellman.prototype, ModulusMethods, undefined);
CopyDataProperties(DiffieHellman.prototype, SettingModulusMethods, undefined);
CopyDataProperties(DiffieHellmanGroup.prototype, ModulusMethods, undefined);
CopyDataProperties(ECDH.prototype, CurveMethods, undefined);
// RUNTIME: Node 24 warns (DEP0031).
if (kIsNode24) ECDH.prototype.setPublicKey = UtilFunctions.deprecate(ECDH.prototype.setPublicKey, "ecdh.setPublicKey() is deprecated.", "DEP0031");

const kCurveNames = [
    "Oakley-EC2N-3", "Oakley-EC2N-4", "SM2", "brainpoolP160r1", "brainpoolP160t1", "brainpoolP192r1", "brainpoolP192t1", "brainpoolP224r1",
    "brainpoolP224t1", "brainpoolP256r1", "brainpoolP256t1", "brainpoolP320r1", "brainpoolP320t1", "brainpoolP384r1", "brainpoolP384t1",
    "brainpoolP512r1", "brainpoolP512t1", "c2pnb163v1", "c2pnb163v2", "c2pnb163v3", "c2pnb176v1", "c2pnb208w1", "c2pnb272w1", "c2pnb304w1",
    "c2pnb368w1", "c2tnb191v1", "c2tnb191v2", "c2tnb191v3", "c2tnb239v1", "c2tnb239v2", "c2tnb239v3", "c2tnb359v1", "c2tnb431r1", "prime192v1",
    "prime192v2", "prime192v3", "prime239v1", "prime239v2", "prime239v3", "prime256v1", "secp112r1", "secp112r2", "secp128r1", "secp128r2",
    "secp160k1", "secp160r1", "secp160r2", "secp192k1", "secp224k1", "secp224r1", "secp256k1", "secp384r1", "secp521r1", "sect113r1", "sect113r2",
    "sect131r1", "sect131r2", "sect163k1", "sect163r1", "sect163r2", "sect193r1", "sect193r2", "sect233k1", "sect233r1", "sect239k1", "sect283k1",
    "sect283r1", "sect409k1", "sect409r1", "sect571k1", "sect571r1", "wap-wsg-idm-ecid-wtls1", "wap-wsg-idm-ecid-wtls10", "wap-wsg-idm-ecid-wtls11",
    "wap-wsg-idm-ecid-wtls12", "wap-wsg-idm-ecid-wtls3", "wap-wsg-idm-ecid-wtls4", "wap-wsg-idm-ecid-wtls5", "wap-wsg-idm-ecid-wtls6",
    "wap-wsg-idm-ecid-wtls7", "wap-wsg-idm-ecid-wtls8", "wap-wsg-idm-ecid-wtls9",
];

const AgreementFunctions = {
    createDiffieHellman(sizeOrKey, keyEncoding, generator, genEncoding) {
        %at("=new DiffieHellman (node:internal/crypto/diffiehellman:79:11)|Object.createDiffieHellman (node:crypto:159:10)", RequireModulusSource(sizeOrKey, "sizeOrKey"));
        return %at("=new DiffieHellman (node:internal/crypto/diffiehellman:118:19)|Object.createDiffieHellman (node:crypto:159:10)", %construct(DiffieHellman, [sizeOrKey, keyEncoding, generator, genEncoding], DiffieHellman));
    },
    createDiffieHellmanGroup(name) {
        return %at("=new DiffieHellmanGroup (node:internal/crypto/diffiehellman:131:19)|Object.createDiffieHellmanGroup (node:crypto:163:10)", %construct(DiffieHellmanGroup, [name], DiffieHellmanGroup));
    },
    createECDH(curve) {
        if (typeof curve !== "string") %at("=new ECDH (node:internal/crypto/diffiehellman:222:3)|Object.createECDH (node:crypto:167:10)", ValidateString(curve, "curve"));
        return %at("=new ECDH (node:internal/crypto/diffiehellman:223:19)|Object.createECDH (node:crypto:167:10)", %construct(ECDH, [curve], ECDH));
    },
    getCurves() {
        return CopyOfNames(kCurveNames);
    },
};

function AddKeyAgreement(exports) {
    CopyDataProperties(exports, AgreementFunctions, undefined);
    exports.getDiffieHellman = AgreementFunctions.createDiffieHellmanGroup;
    exports.DiffieHellman = DiffieHellman;
    exports.DiffieHellmanGroup = DiffieHellmanGroup;
    exports.ECDH = ECDH;
}
