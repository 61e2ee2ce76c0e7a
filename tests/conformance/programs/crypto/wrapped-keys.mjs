// Keys wrapped as JWK and PKCS #8, and what is said of what is none when it is unwrapped.
const { subtle } = crypto;
const kek = await subtle.importKey("raw", new Uint8Array(16), "AES-GCM", false, ["wrapKey", "unwrapKey"]);
const how = { name: "AES-GCM", iv: new Uint8Array(12) };
const k = await subtle.importKey("raw", new Uint8Array(32).fill(7), { name: "HMAC", hash: "SHA-256" }, true, ["sign", "verify"]);
const w = await subtle.wrapKey("jwk", k, kek, how); console.log(Buffer.from(w).toString("hex"));
const u = await subtle.unwrapKey("jwk", w, kek, how, { name: "HMAC", hash: "SHA-256" }, true, ["sign"]); console.log(u, Buffer.from(await subtle.exportKey("raw", u)).toString("hex"));
const jwk = { kty: "OKP", crv: "Ed25519", d: "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A", x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo" };
const e = await subtle.importKey("jwk", jwk, "Ed25519", true, ["sign"]);
const w2 = await subtle.wrapKey("jwk", e, kek, how); console.log(w2.byteLength, Buffer.from(w2).toString("base64"));
const w3 = await subtle.wrapKey("pkcs8", e, kek, how); console.log(w3.byteLength); console.log(await subtle.unwrapKey("pkcs8", w3, kek, how, "Ed25519", false, ["sign"]));
try { await subtle.unwrapKey("jwk", await subtle.wrapKey("raw", k, kek, how), kek, how, "Ed25519", true, ["sign"]); } catch (er) { console.log(er.name, er.message); }
try { await subtle.unwrapKey("jwk", w2.slice(1), kek, how, "Ed25519", true, ["sign"]); } catch (er) { console.log(er.name, er.message); }
