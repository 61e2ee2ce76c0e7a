// Encodings of what is hashed and of digests, also such as are none; ways to ask for keys that Node refuses.
const crypto = require("crypto");

function attempt(label, action) {
    try {
        const value = action();
        console.log(label, Buffer.isBuffer(value) ? value.toString("hex") : value);
    } catch (error) {
        console.log(label, error.name, error.code, error.message);
    }
}

for (const encoding of ["hex", "nope", 5, "BASE64", "buffer", null, "latin1"]) attempt(`hash ${encoding}`, () => crypto.createHash("sha1").update("ab", encoding).digest("hex"));
attempt("half a byte", () => crypto.createHash("sha1").update("abc", "hex").digest("hex"));
attempt("half a byte", () => crypto.createHmac("sha1", "k").update("abc", "HEX").digest("hex"));
attempt("cipher", () => crypto.createCipheriv("aes-128-ecb", Buffer.alloc(16), null).update("abcdefghijklmnop", "nope", "hex"));
attempt("cipher", () => crypto.createCipheriv("aes-128-ecb", Buffer.alloc(16), null).update("abc", "hex", "hex"));
attempt("key", () => crypto.createSecretKey("ab", "nope").export());
for (const encoding of [{ toString: () => "hex" }, ["base64"], 0, "nope"]) attempt("digest", () => crypto.createHash("md5").update("a").digest(encoding));
attempt("digest", () => crypto.createHmac("md5", "k").digest({ toString() { throw new RangeError("asked"); } }));
for (const paramEncoding of ["named", null, "other", 5]) attempt(`curve ${paramEncoding}`, () => crypto.generateKeyPairSync("ec", { namedCurve: "P-256", paramEncoding }).publicKey.asymmetricKeyType);
attempt("form", () => crypto.createPublicKey({ key: "x", format: "y" }));
attempt("form", () => crypto.createPrivateKey({ key: "x", format: "der", type: "q" }));
attempt("nothing", () => crypto.pbkdf2Sync("p", "s", 1, 0, "sha1"));
attempt("nothing", () => crypto.hkdfSync("sha1", "k", "s", "i", 0).byteLength);
attempt("keys", () => crypto.diffieHellman({ publicKey: 5 }));
console.log(crypto.getFips());
