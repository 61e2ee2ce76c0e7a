// What the crypto.subtle of Node and that of a page have in common. SPEC: Web Cryptography.

const kKeyFormats = ["raw", "pkcs8", "spki", "jwk"];
const kKeyUsages = ["encrypt", "decrypt", "sign", "verify", "deriveKey", "deriveBits", "wrapKey", "unwrapKey"];
const kWebDigests = ["SHA-1", "SHA-256", "SHA-384", "SHA-512"];
const kWebHashBytes = { __proto__: null, "SHA-1": 20, "SHA-256": 32, "SHA-384": 48, "SHA-512": 64 };
const kWebBlockBits = { __proto__: null, "SHA-1": 512, "SHA-256": 512, "SHA-384": 1024, "SHA-512": 1024 };
const kWebCurves = { __proto__: null, "P-256": "prime256v1", "P-384": "secp384r1", "P-521": "secp521r1" };
const kTagBits = [32, 64, 96, 104, 112, 120, 128];
const kPssPadding = 6;
const kJwkNumbers = ["n", "e", "d", "p", "q", "dp", "dq", "qi"];
// What each half of a pair is good for, and the `use` of its JWK.
const kSignatureUsages = { __proto__: null, public: ["verify"], private: ["sign"], use: "sig" };
const kSecretUsages = { __proto__: null, public: [], private: ["deriveKey", "deriveBits"], use: "enc" };
const kOaepUsages = { __proto__: null, public: ["encrypt", "wrapKey"], private: ["decrypt", "unwrapKey"], use: "enc" };

function IsBufferSource(value) {
    return IsByteView(value) || %class_of(value) === "ArrayBuffer";
}

// Those of `known` that are among the usages, in the order of `known`.
function UsagesAmong(usages, known) {
    const result = [];
    for (let index = 0; index < known.length; index += 1) {
        if (ListHas(usages, known[index])) %push(result, known[index]);
    }
    return result;
}

// The name of an algorithm in a JWK: `start` with the digits of its hash.
function JwkNameWithHash(start, hash) {
    const bits = %string_slice(hash, 4, hash.length);
    if (start !== "RSA-OAEP") return `${start}${bits}`;
    return bits === "1" ? start : `${start}-${bits}`;
}

// JSON.stringify of what exportKey gives.
function TextOfJwk(jwk) {
    const names = %own_keys(jwk);
    const parts = [];
    for (let index = 0; index < names.length; index += 1) {
        const value = jwk[names[index]];
        const text = IsArray(value) ? TextOfOperations(value) : typeof value === "string" ? %json_quote(value) : `${value}`;
        %push(parts, `${%json_quote(names[index])}:${text}`);
    }
    return `{${%join_texts(parts, ",")}}`;
}

function TextOfOperations(list) {
    const parts = [];
    for (let index = 0; index < list.length; index += 1) %push(parts, %json_quote(list[index]));
    return `[${%join_texts(parts, ",")}]`;
}

// AES-CTR both ways. The counter is the last `bits` bits of 16 bytes: after their greatest value they begin anew, and the others
// stay; undefined when that does not suffice for all blocks. RUNTIME: Node 20 src/crypto/crypto_aes.cc, AES_CTR_Cipher.
function RunCounter(name, key, start, bits, data) {
    const size = 1n << %bigint_from_number(bits);
    const whole = %bigint_from_text(`0x${DecodeBytes(start, "hex")}`);
    const left = size - (whole & (size - 1n));
    const blocks = %bigint_from_number(%math_ceil(data.length / 16));
    if (blocks > size) return undefined;
    const run = (counter, part) => %cipher(name, true, key, counter, "", part, "", true, true)[0];
    if (blocks <= left) return run(start, data);
    const end = %bigint_to_number(left) * 16;
    const digits = %bigint_to_radix(whole - (whole & (size - 1n)), 16);
    const restart = EncodeText(`${%string_slice("00000000000000000000000000000000", digits.length, 32)}${digits}`, "hex");
    return run(start, %string_slice(data, 0, end)) + run(restart, %string_slice(data, end, data.length));
}
