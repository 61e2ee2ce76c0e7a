// The crypto module, as far as programs about the event loop use it. Digests and derived keys are real; random numbers come from
// the machine's seeded generator. What Node computes on its thread pool takes its virtual time on the simulated one.
// RUNTIME: Node 20 lib/internal/crypto/{hash,pbkdf2,scrypt,random,util}.js.

const kMostDerivationWork = 20000000;

// RUNTIME: Node 5 and older lib/crypto.js, DEFAULT_ENCODING.
const kUsualCryptoEncoding = kNodeMajor > 0 && kNodeMajor < 6 ? "latin1" : "utf8";

function CryptoBytes(value, encoding, name, kinds) {
    if (typeof value === "string") return EncodeText(value, encoding === undefined || encoding === null || encoding === "buffer" ? kUsualCryptoEncoding : BufferEncoding(encoding));
    if (IsByteView(value)) return BinaryFromView(value);
    if (%class_of(value) === "ArrayBuffer") return BinaryFromView(%construct(Uint8ArrayConstructor, [value], Uint8ArrayConstructor));
    throw ArgumentTypeError(name, kinds === undefined ? "of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView" : kinds, value);
}

// What update takes. RUNTIME: Node 20 lib/internal/crypto/util.js, validateEncoding, and src/api/encoding.cc, ParseEncoding: another
// name stands for the usual encoding.
function UpdateBytes(value, encoding, name, kinds) {
    if (typeof value !== "string") return CryptoBytes(value, undefined, name, kinds);
    const known = (typeof encoding === "string" ? KnownEncoding(encoding) : undefined) || kUsualCryptoEncoding;
    if (known === "hex" && value.length % 2 !== 0 && !kIsOldNode) throw ArgumentValueError("encoding", encoding, `is invalid for data of length ${value.length}`);
    return EncodeText(value, known);
}

function BytesOrText(bytes, encoding) {
    if (encoding === undefined || encoding === null || encoding === "buffer") return BufferFromBinary(bytes);
    const isKnown = typeof encoding === "string" && kEncodings[%string_to_lower(encoding)] !== undefined;
    // RUNTIME: Node 10 and older take any other for UTF-8.
    if (!isKnown && !kIsOldNode) return BufferFromBinary(bytes);
    return DecodeBytes(bytes, isKnown ? BufferEncoding(encoding) : "utf8");
}

function InvalidDigestError(name) {
    return NodeTypeError("ERR_CRYPTO_INVALID_DIGEST", `Invalid digest: ${name}`);
}

// ---- Work on the thread pool ----

// What `this` is in the callbacks: the jobs of Node's own.
class PBKDF2Job {}
class ScryptJob {}
class HKDFJob {}
class RandomBytesJob {}

function EndOfJob(kind, callback, result) {
    FirstUse("fs.stat.done");
    if (kind === "pbkdf2") {
        %at("job.ondone (node:internal/crypto/pbkdf2:56:12)!", %call(callback, new PBKDF2Job(), null, result));
    } else if (kind === "scrypt") {
        %at("job.ondone (node:internal/crypto/scrypt:59:12)!", %call(callback, new ScryptJob(), null, result));
    } else if (kind === "hkdf") {
        %at("job.ondone (node:internal/crypto/hkdf:120:5)!", %call(callback, new HKDFJob(), null, result));
    } else {
        %at("RandomBytesJob.<anonymous> (node:internal/crypto/random:113:5)|RandomBytesJob.onJobDone (node:internal/crypto/random:308:3)!", %call(callback, new RandomBytesJob(), null, result));
    }
}

function RunCrypto(kind, input, callback, convert) {
    FirstUse(callback === undefined ? `crypto.${kind}Sync` : `crypto.${kind}`);
    if (callback === undefined) return convert(%files_now(kind, input)[1]);
    const job = kind === "pbkdf2" ? new PBKDF2Job() : kind === "scrypt" ? new ScryptJob() : kind === "hkdf" ? new HKDFJob() : new RandomBytesJob();
    const type = kind === "pbkdf2" ? "PBKDF2REQUEST" : kind === "scrypt" ? "SCRYPTREQUEST" : kind === "hkdf" ? "DERIVEBITSREQUEST" : "RANDOMBYTESREQUEST";
    %files_later(kind, input, HookedCompletion(type, job, (failure, result) => EndOfJob(kind, callback, convert(result))));
    return undefined;
}

function FailPbkdf2(callback) {
    if (callback !== undefined) %refuse("a pbkdf2 of no bytes with a callback is not supported by Loopscope");
    throw %construct(ErrorConstructor, ["Deriving bits failed"], ErrorConstructor);
}

function DeriveByPbkdf2(password, salt, iterations, length, digest, callback) {
    ValidateString(digest, "digest");
    const secret = CryptoBytes(password, undefined, "password");
    const grains = CryptoBytes(salt, undefined, "salt");
    ValidateInteger(iterations, "iterations", 1, 2147483647);
    ValidateInteger(length, "keylen", 0, 2147483647);
    if (callback !== undefined) ValidateFunction(callback[0], "callback");
    if (!%is_digest(digest)) throw kNodeMajor > 0 && kNodeMajor < 10 ? PlainOldError(TypeErrorConstructor, "Bad digest name") : InvalidDigestError(digest);
    if (iterations * (length / 16 + 1) > kMostDerivationWork) %refuse("a pbkdf2 of so many iterations is not supported by Loopscope");
    // RUNTIME: Node v24.21.0 src/crypto/crypto_pbkdf2.cc cannot derive nothing.
    if (kIsNode24 && length === 0) return FailPbkdf2(callback);
    return RunCrypto("pbkdf2", [secret, grains, iterations, length, digest], callback === undefined ? undefined : callback[0], BufferFromBinary);
}

const kByteSources = "of type string or an instance of ArrayBuffer, TypedArray, DataView, or Buffer";

function DeriveByHkdf(digest, ikm, salt, info, length, callback) {
    ValidateString(digest, "digest");
    const key = KeyMaterial(ikm, undefined, "ikm", "of type string or an instance of SecretKeyObject, ArrayBuffer, TypedArray, DataView, or Buffer");
    const grains = CryptoBytes(salt, undefined, "salt", kByteSources);
    const purpose = CryptoBytes(info, undefined, "info", kByteSources);
    ValidateInteger(length, "length", 0, 4294967296);
    if (purpose.length > 1024) throw ArgumentRangeError("info", "must not contain more than 1024 bytes", purpose.length);
    if (callback !== undefined) ValidateFunction(callback[0], "callback");
    if (!%is_digest(digest)) throw InvalidDigestError(digest);
    // RUNTIME: OpenSSL 3.5, with Node 24, derives no empty key.
    if (kIsNode24 && length === 0) throw %construct(ErrorConstructor, ["Deriving bits failed"], ErrorConstructor);
    if (length > 255 * %digest(digest, "").length) throw NodeRangeError("ERR_CRYPTO_INVALID_KEYLEN", "Invalid key length");
    return RunCrypto("hkdf", [key, grains, purpose, length, digest], callback === undefined ? undefined : callback[0], (bytes) => BytesAsArray(bytes).buffer);
}

const kScryptParameters = [["N", "cost"], ["r", "blockSize"], ["p", "parallelization"]];

function RequireOneScryptName(names) {
    if (kNodeMajor < 22 && kNodeMajor > 0) throw NodeError("ERR_CRYPTO_SCRYPT_INVALID_PARAMETER", "Invalid scrypt parameter");
    throw NodeTypeError("ERR_INCOMPATIBLE_OPTION_PAIR", `Option "${names[0]}" cannot be used in combination with option "${names[1]}"`);
}

function ScryptSettings(options) {
    const settings = { __proto__: null, N: 16384, r: 8, p: 1, maxmem: 33554432 };
    if (!options) return settings;
    for (let index = 0; index < kScryptParameters.length; index += 1) {
        const names = kScryptParameters[index];
        for (let which = 0; which < 2; which += 1) {
            const value = options[names[which]];
            if (value === undefined) continue;
            if (which === 1 && options[names[0]] !== undefined) RequireOneScryptName(names);
            ValidateInteger(value, names[which], 0, 4294967295);
            if (value !== 0) settings[names[0]] = value;
        }
    }
    if (options.maxmem !== undefined) {
        ValidateInteger(options.maxmem, "maxmem", 0, 9007199254740991);
        if (options.maxmem !== 0) settings.maxmem = options.maxmem;
    }
    return settings;
}

// `callback`: in an array, or undefined where the key is wanted at once.
function DeriveByScrypt(password, salt, length, options, callback) {
    const secret = CryptoBytes(password, undefined, "password");
    const grains = CryptoBytes(salt, undefined, "salt");
    ValidateInteger(length, "keylen", 0, 2147483647);
    const settings = ScryptSettings(options);
    if (callback !== undefined) ValidateFunction(callback[0], "callback");
    const isPower = settings.N > 1 && %math_floor(settings.N) === settings.N && IsPowerOfTwo(settings.N);
    if (!isPower) throw NodeRangeError("ERR_CRYPTO_INVALID_SCRYPT_PARAMS", "Invalid scrypt params");
    if (128 * settings.N * settings.r + 128 * settings.r * settings.p + 256 * settings.r + 64 > settings.maxmem) {
        throw NodeRangeError("ERR_CRYPTO_INVALID_SCRYPT_PARAMS", "Invalid scrypt params: error:030000AC:digital envelope routines::memory limit exceeded");
    }
    if (settings.N * settings.r * settings.p > kMostDerivationWork) %refuse("an scrypt of such a cost is not supported by Loopscope");
    const input = [secret, grains, length, settings.N, settings.r, settings.p, settings.maxmem];
    return RunCrypto("scrypt", input, callback === undefined ? undefined : callback[0], BufferFromBinary);
}

function IsPowerOfTwo(number) {
    let power = 1;
    while (power < number) power *= 2;
    return power === number;
}

function RandomSize(size, name, most) {
    ValidateNumber(size, name);
    if (!(size >= 0 && size <= most)) throw ArgumentRangeError(name, `>= 0 && <= ${most}`, size);
    return size;
}

// ---- Random whole numbers ----

let RandomIntsAreReady = false;

function DrawInt(low, range) {
    const limit = 281474976710656 - (281474976710656 % range);
    for (;;) {
        const bytes = BufferFromBinary(%random_bytes(6));
        const drawn = ReadBigEndian(bytes, 0, 6);
        if (drawn < limit) return low + (drawn % range);
    }
}

function IsSafeInteger(value) {
    return typeof value === "number" && %is_integer(value) && value <= 9007199254740991 && value >= -9007199254740991;
}

function RandomInt(givenLow, givenHigh, givenCallback) {
    let low = givenLow;
    let high = givenHigh;
    let callback = givenCallback;
    const isShort = high === undefined || typeof high === "function";
    if (isShort) {
        callback = high;
        high = low;
        low = 0;
    }
    if (callback !== undefined) ValidateFunction(callback, "callback");
    if (!IsSafeInteger(low)) throw ArgumentTypeError("min", "a safe integer", low);
    if (!IsSafeInteger(high)) throw ArgumentTypeError("max", "a safe integer", high);
    if (high <= low) throw ArgumentRangeError("max", `greater than the value of "min" (${low})`, high);
    const range = high - low;
    if (range > 281474976710655) throw ArgumentRangeError(isShort ? "max" : "max - min", "<= 281474976710655", range);
    if (callback === undefined) {
        RandomIntsAreReady = true;
        return DrawInt(low, range);
    }
    if (RandomIntsAreReady) {
        NextTick(callback, [undefined, DrawInt(low, range)]);
        return undefined;
    }
    UseUnknownResource("this function of crypto");
    %files_later("random", [6144], () => {
        RandomIntsAreReady = true;
        callback(undefined, DrawInt(low, range));
    });
    return undefined;
}

function MakeUuid() {
    const hex = DecodeBytes(%random_bytes(16), "hex");
    const variant = "89ab"[BufferFrom(%string_slice(hex, 16, 18), "hex")[0] % 4];
    return `${%string_slice(hex, 0, 8)}-${%string_slice(hex, 8, 12)}-4${%string_slice(hex, 13, 16)}-${variant}${%string_slice(hex, 17, 20)}-${%string_slice(hex, 20, 32)}`;
}

function FillRandomly(buffer, offset, size) {
    WriteBinaryToView(buffer, offset, %random_bytes(size));
    return buffer;
}

function RequireRandomTarget(buffer) {
    if (!IsByteView(buffer) && %class_of(buffer) !== "ArrayBuffer") throw ArgumentTypeError("buf", "an instance of ArrayBuffer or ArrayBufferView", buffer);
    return IsByteView(buffer) ? buffer : %construct(Uint8ArrayConstructor, [buffer], Uint8ArrayConstructor);
}

// RUNTIME: assertOffset and assertSize: both are bytes then.
function RandomStretch(target, offset, size) {
    const unit = target.BYTES_PER_ELEMENT || 1;
    ValidateNumber(offset, "offset");
    const begin = offset * unit;
    if (!(begin >= 0 && begin <= target.byteLength)) throw ArgumentRangeError("offset", `>= 0 && <= ${target.byteLength}`, begin);
    if (size === undefined) return [%math_floor(begin), target.byteLength - %math_floor(begin)];
    ValidateNumber(size, "size");
    const length = size * unit;
    if (!(length >= 0 && length <= 2147483647)) throw ArgumentRangeError("size", ">= 0 && <= 2147483647", length);
    if (begin + length > target.byteLength) throw ArgumentRangeError("size + offset", `<= ${target.byteLength}`, begin + length);
    return [%math_floor(begin), %math_floor(length)];
}

// ---- The module ----

const CryptoFunctions = {
    createHash(algorithm, options) {
        FirstUse("crypto.createHash");
        if (typeof algorithm === "string" && !%is_digest(algorithm)) {
            throw %at("=new Hash (node:internal/crypto/hash:101:19)|Object.createHash (node:crypto:139:10)", UnknownDigestError());
        }
        return %construct(Hash, [algorithm, options], Hash);
    },
    createHmac(hmac, key, options) {
        FirstUse("crypto.createHmac");
        return %construct(Hmac, [hmac, key, options], Hmac);
    },
    pbkdf2(password, salt, iterations, keylen, digest, callback) {
        return DeriveByPbkdf2(password, salt, iterations, keylen, typeof digest === "function" ? undefined : digest, [callback]);
    },
    pbkdf2Sync(password, salt, iterations, keylen, digest) {
        return DeriveByPbkdf2(password, salt, iterations, keylen, digest, undefined);
    },
    hkdf(hash, key, salt, info, length, callback) {
        return DeriveByHkdf(hash, key, salt, info, length, [callback]);
    },
    hkdfSync(hash, key, salt, info, length) {
        return DeriveByHkdf(hash, key, salt, info, length, undefined);
    },
    scrypt(password, salt, keylen, options, callback = undefined) {
        return callback === undefined ? DeriveByScrypt(password, salt, keylen, undefined, [options]) : DeriveByScrypt(password, salt, keylen, options, [callback]);
    },
    scryptSync(password, salt, keylen, options = undefined) {
        return DeriveByScrypt(password, salt, keylen, options, undefined);
    },
    randomBytes(size, callback) {
        FirstUse("crypto.randomBytes");
        RandomSize(size, "size", 2147483647);
        if (callback !== undefined) ValidateFunction(callback, "callback");
        return RunCrypto("random", [size], callback, BufferFromBinary);
    },
    randomFill(buffer, offset, size, callback) {
        const target = RequireRandomTarget(buffer);
        const end = typeof offset === "function" ? 0 : typeof size === "function" ? 1 : 2;
        const done = [offset, size, callback][end];
        ValidateFunction(done, "callback");
        const stretch = RandomStretch(target, end > 0 && offset !== undefined ? offset : 0, end > 1 ? size : undefined);
        UseUnknownResource("this function of crypto");
        %files_later("random", [stretch[1]], (failure, bytes) => {
            WriteBinaryToView(target, stretch[0], bytes);
            done(null, buffer);
        });
    },
    randomFillSync(buffer, offset = 0, size = undefined) {
        const target = RequireRandomTarget(buffer);
        const stretch = RandomStretch(target, offset, size);
        FillRandomly(target, stretch[0], stretch[1]);
        return buffer;
    },
    randomInt(min, max, callback) {
        return RandomInt(min, max, callback);
    },
    randomUUID(options) {
        if (options !== undefined) ValidateObject(options, "options");
        if (options !== undefined && options.disableEntropyCache !== undefined) ValidateBoolean(options.disableEntropyCache, "options.disableEntropyCache");
        return MakeUuid();
    },
    timingSafeEqual(first, second) {
        const bytes = [];
        const both = [first, second];
        for (let index = 0; index < 2; index += 1) {
            if (!IsByteView(both[index]) && %class_of(both[index]) !== "ArrayBuffer") {
                throw NodeTypeError("ERR_INVALID_ARG_TYPE", `The "buf${index + 1}" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.`);
            }
            %push(bytes, CryptoBytes(both[index]));
        }
        if (bytes[0].length !== bytes[1].length) throw NodeRangeError("ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH", "Input buffers must have the same byte length");
        return bytes[0] === bytes[1];
    },
    getFips() {
        return 0;
    },
    hash: DigestAtOnce,
};

const kRefusedCrypto = [
    "createDiffieHellman", "createDiffieHellmanGroup", "createECDH",
    "getCurves", "getDiffieHellman", "setEngine", "setFips", "secureHeapUsed",
];

// ---- Web Crypto ----

const kRandomKinds = ["Int8Array", "Uint8Array", "Uint8ClampedArray", "Int16Array", "Uint16Array", "Int32Array", "Uint32Array", "BigInt64Array", "BigUint64Array"];

class Crypto {
    constructor() {
        throw NodeTypeError("ERR_ILLEGAL_CONSTRUCTOR", "Illegal constructor");
    }
    get subtle() {
        RequireCrypto(this);
        return SubtleObject;
    }
    getRandomValues(array) {
        %at("=getRandomValues (node:internal/crypto/webcrypto:994:30)", RequireCrypto(this));
        if (%class_of(array) !== "TypedArray" || ListIndexOf(kRandomKinds, %constructor_name(array)) < 0 && !IsBuffer(array)) {
            throw MakeDomException("The data argument must be an integer-type TypedArray", "TypeMismatchError");
        }
        if (array.byteLength > 65536) throw MakeDomException(`The requested length exceeds 65,536 bytes`, "QuotaExceededError");
        return FillRandomly(array, 0, array.byteLength);
    }
    randomUUID(options) {
        RequireCrypto(this);
        return MakeUuid();
    }
}

function RequireCrypto(value) {
    if (value !== CryptoObject) throw NodeTypeError("ERR_INVALID_THIS", 'Value of "this" must be of type Crypto');
}

%put(Crypto.prototype, %intrinsic("SymbolToStringTag"), "Crypto", 4);
MakeEnumerable(Crypto.prototype, ["subtle", "getRandomValues", "randomUUID"]);
const CryptoObject = %new_object(Crypto.prototype);

%put(%intrinsic("GlobalObject"), "Crypto", Crypto, 5);
%put_accessor(%intrinsic("GlobalObject"), "crypto", %own_descriptor({
    get crypto() {
        return CryptoObject;
    },
}, "crypto").get, undefined, 6);

DefineModule("crypto", () => {
    const exports = CopyDataProperties({}, CryptoFunctions, undefined);
    AddRefused(exports, "crypto", kRefusedCrypto);
    CopyDataProperties(exports, CipherFunctions, undefined);
    CopyDataProperties(exports, KeyFunctions, undefined);
    CopyDataProperties(exports, KeyPairFunctions, undefined);
    CopyDataProperties(exports, SignatureFunctions, undefined);
    exports.Sign = Sign;
    exports.Verify = Verify;
    exports.KeyObject = KeyObject;
    exports.Cipheriv = Cipheriv;
    exports.Decipheriv = Decipheriv;
    exports.Hash = Hash;
    exports.Hmac = Hmac;
    exports.constants = { __proto__: null };
    exports.webcrypto = CryptoObject;
    exports.subtle = SubtleObject;
    exports.getRandomValues = {
        getRandomValues(array) {
            return %call(CryptoObject.getRandomValues, CryptoObject, array);
        },
    }.getRandomValues;
    // RUNTIME: Node 10 and older make other errors of key agreement, which stays refused there.
    if (!kIsOldNode) AddKeyAgreement(exports);
    if (!kIsOldNode) CopyDataProperties(exports, PrimeFunctions, undefined);
    if (kIsNode24) RenameCryptoFunctions(exports);
    return exports;
});

// RUNTIME: what Node 24 makes by other functions has no name there.
function RenameCryptoFunctions(exports) {
    const nameless = ["getCiphers", "getCurves", "getHashes", "privateDecrypt", "privateEncrypt", "publicDecrypt", "publicEncrypt", "timingSafeEqual"];
    for (let index = 0; index < nameless.length; index += 1) %put(exports[nameless[index]], "name", "", 4);
    %put(exports.timingSafeEqual, "length", 0, 4);
    %put(exports.sign, "name", "signOneShot", 4);
    %put(exports.verify, "name", "verifyOneShot", 4);
}
