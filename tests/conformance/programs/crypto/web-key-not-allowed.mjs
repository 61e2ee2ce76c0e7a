// What crypto.subtle says of keys that do not allow what is asked of them, and where.
const { subtle } = crypto;
const data = new Uint8Array(16);
const hmac = { name: "HMAC", hash: "SHA-256" };
const signing = await subtle.importKey("raw", data, hmac, false, ["sign"]);
const verifying = await subtle.importKey("raw", data, hmac, false, ["verify"]);
const encrypting = await subtle.importKey("raw", data, "AES-GCM", true, ["encrypt"]);
const decrypting = await subtle.importKey("raw", data, "AES-CBC", true, ["decrypt"]);

const attempts = {
    "export a secret": () => subtle.exportKey("raw", signing),
    "sign with a key to verify": () => subtle.sign("HMAC", verifying, data),
    "sign with a key of another kind": () => subtle.sign("HMAC", encrypting, data),
    "verify with a key to sign": () => subtle.verify("HMAC", signing, data, data),
    "decrypt with a key to encrypt": () => subtle.decrypt({ name: "AES-GCM", iv: data }, encrypting, data),
    "encrypt with a key to decrypt": () => subtle.encrypt({ name: "AES-CBC", iv: data }, decrypting, data),
    "decrypt with a key of another kind": () => subtle.decrypt({ name: "AES-CBC", iv: data }, encrypting, data),
    "encrypt with a key of another kind": () => subtle.encrypt({ name: "AES-GCM", iv: data }, decrypting, data),
};
for (const [name, attempt] of Object.entries(attempts)) {
    await attempt().catch((error) => console.log(`${name}: ${error.stack}`));
}
