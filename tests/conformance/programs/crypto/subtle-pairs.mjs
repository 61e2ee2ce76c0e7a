// What crypto.subtle does with pairs of keys: made, written, read, signed with, agreed with, and what it says of wrong uses.
import { createPrivateKey, createPublicKey, generateKeyPairSync, KeyObject, sign, verify } from "node:crypto";
const { subtle } = crypto;
const data = new TextEncoder().encode("a message");
const hex = (buffer) => Buffer.from(buffer).toString("hex");
const shape = (jwk) => Object.entries(jwk).map(([name, value]) => `${name}:${["kty", "crv", "alg"].includes(name) ? value : typeof value}`).join(" ");
const attempt = async (name, action) => {
    try {
        console.log(name, await action());
    } catch (error) {
        console.log(name, error.name, error.code, error.message);
    }
};
const exponent = new Uint8Array([1, 0, 1]);
const recipes = {
    ecdsa: [{ name: "ECDSA", namedCurve: "P-256" }, ["verify", "sign"]],
    ecdh: [{ name: "ECDH", namedCurve: "P-384" }, ["deriveBits", "deriveKey"]],
    edwards: ["Ed25519", ["sign", "verify"]],
    montgomery: [{ name: "X25519" }, ["deriveBits"]],
    pss: [{ name: "RSA-PSS", hash: "SHA-256", modulusLength: 1024, publicExponent: exponent }, ["sign", "verify"]],
    oaep: [{ name: "RSA-OAEP", hash: "SHA-1", modulusLength: 1024, publicExponent: exponent }, ["decrypt", "encrypt", "wrapKey", "unwrapKey"]],
};
const pairs = {};
for (const [name, [algorithm, usages]] of Object.entries(recipes)) {
    pairs[name] = await subtle.generateKey(algorithm, true, usages);
    console.log(name, pairs[name]);
    for (const half of ["publicKey", "privateKey"]) {
        for (const format of ["raw", "spki", "jwk"]) {
            await attempt(`${name} ${half} ${format}`, async () => {
                const written = await subtle.exportKey(format, pairs[name][half]);
                return format === "jwk" ? shape(written) : written.byteLength;
            });
        }
    }
}
for (const [name, how] of [["ecdsa", { name: "ECDSA", hash: "SHA-384" }], ["edwards", "Ed25519"], ["pss", { name: "RSA-PSS", saltLength: 32 }]]) {
    const signature = await subtle.sign(how, pairs[name].privateKey, data);
    console.log(name, signature.byteLength, await subtle.verify(how, pairs[name].publicKey, signature, data), await subtle.verify(how, pairs[name].publicKey, signature, exponent));
}
const secret = await subtle.encrypt({ name: "RSA-OAEP", label: exponent }, pairs.oaep.publicKey, data);
console.log(secret.byteLength, Buffer.from(await subtle.decrypt({ name: "RSA-OAEP", label: exponent }, pairs.oaep.privateKey, secret)).toString());
const other = await subtle.generateKey(recipes.ecdh[0], false, ["deriveBits"]);
const bits = await Promise.all([
    subtle.deriveBits({ name: "ECDH", public: other.publicKey }, pairs.ecdh.privateKey, 100),
    subtle.deriveBits({ name: "ECDH", public: pairs.ecdh.publicKey }, other.privateKey, 100),
]);
console.log(hex(bits[0]) === hex(bits[1]), bits[0].byteLength);
console.log(await subtle.deriveKey({ name: "ECDH", public: other.publicKey }, pairs.ecdh.privateKey, { name: "AES-GCM", length: 256 }, true, ["encrypt"]));
// Signatures that have no randomness, by a key that was given.
const edwardsJwk = { kty: "OKP", crv: "Ed25519", d: "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A", x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo" };
const edwardsKey = await subtle.importKey("jwk", edwardsJwk, "Ed25519", true, ["sign"]);
console.log(hex(await subtle.sign("Ed25519", edwardsKey, new Uint8Array())));
console.log(KeyObject.from(edwardsKey).export({ format: "jwk" }), createPublicKey({ key: edwardsJwk, format: "jwk" }).export({ format: "jwk" }));
await attempt("other curve", async () => subtle.importKey("jwk", await subtle.exportKey("jwk", pairs.ecdsa.publicKey), { name: "ECDSA", namedCurve: "P-384" }, true, ["verify"]));
await attempt("wrong usage", async () => subtle.importKey("spki", await subtle.exportKey("spki", pairs.ecdsa.publicKey), recipes.ecdsa[0], true, ["sign"]));
await attempt("no usage", () => subtle.generateKey(recipes.ecdsa[0], true, []));
await attempt("unknown curve", () => subtle.generateKey({ name: "ECDSA", namedCurve: "P-1" }, true, ["sign"]));
await attempt("public as private", () => subtle.sign({ name: "ECDSA", hash: "SHA-256" }, pairs.ecdsa.publicKey, data));
await attempt("two curves", async () => subtle.deriveBits({ name: "ECDH", public: pairs.ecdh.publicKey }, (await subtle.generateKey({ name: "ECDH", namedCurve: "P-256" }, true, ["deriveBits"])).privateKey, 8));
await attempt("no such point", () => subtle.importKey("raw", new Uint8Array(65), recipes.ecdsa[0], true, []));
// Keys of the module as JWK.
const own = generateKeyPairSync("ec", { namedCurve: "secp256k1", publicKeyEncoding: { format: "jwk" }, privateKeyEncoding: { format: "jwk" } });
console.log(shape(own.publicKey), shape(own.privateKey));
const signature = sign("sha256", data, { key: own.privateKey, format: "jwk" });
console.log(verify("sha256", data, { key: own.publicKey, format: "jwk" }, signature), createPrivateKey({ key: own.privateKey, format: "jwk" }).asymmetricKeyDetails);
for (const jwk of [{}, { kty: "oct", k: "AA" }, { ...own.publicKey, crv: "P-1" }, { ...own.publicKey, x: "AA" }, { kty: "OKP", crv: "Ed25519", x: "AA" }, "text"]) {
    await attempt("as a JWK", () => createPublicKey({ key: jwk, format: "jwk" }));
}
