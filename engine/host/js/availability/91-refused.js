// Members of Node's modules that ours do not have: using one is refused rather than answered with undefined.

AddRefused(FileSystem, "fs", [
    "lchmod", "lchmodSync", "_toUnixTimestamp",
]);
AddRefused(FilePromises, "fs.promises", ["lchmod", "statfs"]);
if (kIsNode24) AddRefused(FilePromises, "fs.promises", ["mkdtempDisposable"]);
AddRefused(Process, "process", ["_debugEnd", "_debugProcess", "_fatalException", "_rawDebug", "_startProfilerIdleNotifier", "_stopProfilerIdleNotifier", "_tickCallback", "assert"]);
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
    "Certificate", "Cipher", "Decipher", "X509Certificate", "createCipher", "createDecipher", "prng", "pseudoRandomBytes", "rng",
]);
if (kIsOldNode) RefuseInModule("crypto", ["DiffieHellman", "DiffieHellmanGroup", "ECDH"]);
if (!kIsOldNode && !kIsNode24) RefuseInModule("timers", ["_unrefActive", "active", "enroll", "unenroll"]);
RefuseInModule("readline/promises", ["Readline"]);
RefuseInModule("stream/web", ["ReadableByteStreamController", "ReadableStreamBYOBRequest"]);
