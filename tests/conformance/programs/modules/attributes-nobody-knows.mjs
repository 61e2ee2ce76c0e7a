// Attributes of import() that no module knows are told once the module is found; what the module tls has beside its functions.
import tls, * as names from "tls";

async function attempt(label, action) {
    try {
        console.log(label, await action());
    } catch (error) {
        console.log(label, error.name, error.code, error.message.replace(/file:\S+\//, "").replace(/'\S+\//g, "'").replace(/from \S+\//, "from "));
    }
}

await attempt("missing", () => import("./nowhere.mjs", { with: { color: "red" } }));
await attempt("own", () => import("node:fs", { with: { color: "red" } }));
await attempt("two", () => import("data:text/javascript,1", { with: { color: "red", type: "json" } }));
await attempt("none", () => import("data:application/json,{}", { with: {} }));
await attempt("json", async () => (await import("data:application/json,{%22a%22:1}", { with: { type: "json" } })).default);
await attempt("older", async () => typeof (await import("data:application/json,{}", { assert: { type: "json" } })).default);
console.log(Object.keys(tls).join(" "));
console.log(tls.DEFAULT_CIPHERS.split(":").length, tls.CLIENT_RENEG_LIMIT, tls.CLIENT_RENEG_WINDOW, tls.DEFAULT_ECDH_CURVE, tls.DEFAULT_MIN_VERSION, typeof names.convertALPNProtocols);
