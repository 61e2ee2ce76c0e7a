// Members of Node's modules that ours do not have: using one is refused rather than answered with undefined.

AddRefused(FileSystem, "fs", [
    "fchmod", "fchmodSync", "futimes", "futimesSync", "lchmod", "lchmodSync", "lutimes", "lutimesSync", "_toUnixTimestamp",
]);
AddRefused(FilePromises, "fs.promises", ["chown", "lchmod", "lchown", "lutimes", "statfs"]);
AddRefused(Process, "process", ["_debugEnd", "_debugProcess", "_fatalException", "_rawDebug", "_startProfilerIdleNotifier", "_stopProfilerIdleNotifier", "_tickCallback", "assert"]);
AddRefused(%intrinsic("GlobalObject").URL, "URL", ["createObjectURL", "revokeObjectURL", "parse"]);
AddRefused(EventEmitter, "events", ["init"]);

// The same for a module that is made when it is asked for.
function RefuseInModule(module, names) {
    const make = ModuleFactories[module];
    ModuleFactories[module] = () => {
        const exports = make();
        AddRefused(exports, module, names);
        return exports;
    };
}
RefuseInModule("crypto", [
    "Certificate", "Cipher", "Cipheriv", "Decipher", "Decipheriv", "DiffieHellman", "DiffieHellmanGroup", "ECDH", "KeyObject", "Sign", "Verify",
    "X509Certificate", "createCipher", "createDecipher", "prng", "pseudoRandomBytes", "rng",
]);
RefuseInModule("path", ["_makeLong", "matchesGlob"]);
RefuseInModule("timers", ["_unrefActive", "active", "enroll", "unenroll"]);
RefuseInModule("url", ["domainToASCII", "domainToUnicode", "resolveObject", "urlToHttpOptions"]);
RefuseInModule("readline/promises", ["Readline"]);
RefuseInModule("stream/web", ["ReadableByteStreamController", "ReadableStreamBYOBRequest"]);

// What url.parse makes, empty: packages fill one themselves. RUNTIME: Node 20 lib/url.js.
function LegacyUrl() {
    "function";
    const names = ["protocol", "slashes", "auth", "host", "port", "hostname", "hash", "search", "query", "pathname", "path", "href"];
    for (let index = 0; index < names.length; index += 1) this[names[index]] = null;
    return this;
}
%set_name(LegacyUrl, "Url");
const MakeUrlModule = ModuleFactories.url;
ModuleFactories.url = () => {
    const exports = MakeUrlModule();
    exports.Url = LegacyUrl;
    const refuses = exports.parse;
    exports.parse = {
        parse(text, ...more) {
            if (typeof text !== "string" || more[0] || !(%string_slice(text, 0, 7) === "http://" || %string_slice(text, 0, 8) === "https://")) return %apply(refuses, exports, [text]);
            const url = %construct(UrlConstructor, [text], UrlConstructor);
            // What the two ways of parsing see differently is refused.
            if (url.href !== text && url.href !== `${text}/`) return %apply(refuses, exports, [text]);
            const result = %construct(LegacyUrl, [], LegacyUrl);
            result.protocol = url.protocol;
            result.slashes = true;
            if (url.username || url.password) result.auth = url.password ? `${url.username}:${url.password}` : url.username;
            result.host = url.host;
            if (url.port !== "") result.port = url.port;
            result.hostname = url.hostname;
            if (url.hash !== "") result.hash = url.hash;
            if (url.search !== "") {
                result.search = url.search;
                result.query = %string_slice(url.search, 1, url.search.length);
            }
            result.pathname = url.pathname;
            result.path = `${url.pathname}${url.search}`;
            result.href = url.href;
            return result;
        },
    }.parse;
    return exports;
};
