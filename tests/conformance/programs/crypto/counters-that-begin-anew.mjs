// AES-CTR with counters of every length: one that is full begins anew, and leaves the rest of its block alone.
const { subtle } = crypto;
const key = await subtle.importKey("raw", new Uint8Array(16).fill(3), "AES-CTR", false, ["encrypt", "decrypt"]);
const data = new Uint8Array(70).fill(9);
for (const [length, last] of [[128, 0], [128, 255], [64, 255], [64, 254], [32, 255], [8, 255], [8, 253], [4, 0], [16, 250]]) {
    const counter = new Uint8Array(16).fill(last);
    counter[0] = 170;
    const how = { name: "AES-CTR", counter, length };
    const secret = await subtle.encrypt(how, key, data);
    console.log(length, last, Buffer.from(secret).toString("hex"), Buffer.from(await subtle.decrypt(how, key, secret)).equals(data));
}
const full = { name: "AES-CTR", counter: new Uint8Array(16).fill(255), length: 128 };
console.log(Buffer.from(await subtle.encrypt(full, key, data)).toString("hex"));
