// The names of Node's own modules, and which of them a Node has. RUNTIME: Node 20 lib/internal/bootstrap/realm.js.

// All of Node's own modules. One that is not defined here is refused by name, not answered with an error of the program.
const kKnownModules = [
    "_http_agent", "_http_client", "_http_common", "_http_incoming", "_http_outgoing", "_http_server", "_stream_duplex",
    "_stream_passthrough", "_stream_readable", "_stream_transform", "_stream_wrap", "_stream_writable", "_tls_common", "_tls_wrap",
    "assert", "assert/strict", "async_hooks", "buffer", "child_process", "cluster", "console", "constants", "crypto", "dgram",
    "diagnostics_channel", "dns", "dns/promises", "domain", "events", "fs", "fs/promises", "http", "http2", "https", "inspector",
    "inspector/promises", "module", "net", "os", "path", "path/posix", "path/win32", "perf_hooks", "process", "punycode", "querystring",
    "readline", "readline/promises", "repl", "stream", "stream/consumers", "stream/promises", "stream/web", "string_decoder", "sys",
    "timers", "timers/promises", "tls", "trace_events", "tty", "url", "util", "util/types", "v8", "vm", "wasi", "worker_threads", "zlib",
];
const kPrefixOnlyModules = ["sea", "sqlite", "test", "test/reporters"];

function IsPrefixOnlyModule(name) {
    return ListIndexOf(kPrefixOnlyModules, name) >= 0;
}

function IsKnownModule(name) {
    return ListIndexOf(kKnownModules, name) >= 0 || IsPrefixOnlyModule(name);
}

function StartsWith(text, beginning) {
    return %string_slice(text, 0, beginning.length) === beginning;
}

// RUNTIME: older Nodes know no "node:" and have not all of the modules.
const LackingModules = { __proto__: null };

function IsLackedByOldNode(name) {
    return kIsOldNode && (StartsWith(name, "node:") || LackingModules[name] === true);
}

function StripNodePrefix(name) {
    return %string_slice(name, 0, 5) === "node:" ? %string_slice(name, 5, name.length) : name;
}

// Some warn when a file of the program asks first, not one of a package.
const FirstRequest = { __proto__: null, comesFromPackage: false };

// What Node itself has under a name; one that Loopscope has not is refused. Undefined when it is no module of Node's.
function NodeModuleNamed(name, file = "") {
    if (IsLackedByOldNode(name)) return undefined;
    const plain = StripNodePrefix(name);
    if (plain === name && IsPrefixOnlyModule(plain)) return undefined;
    FirstRequest.comesFromPackage = %string_find(file, "/node_modules/", 0) >= 0;
    if (IsBuiltinModule(plain)) FirstUse(`module:${plain}`);
    if (IsBuiltinModule(plain)) return { __proto__: null, exports: RequireBuiltin(plain) };
    if (IsKnownModule(plain)) %refuse(`the module '${name}' is not supported by Loopscope yet`);
    if (plain !== name) throw NodeError("ERR_UNKNOWN_BUILTIN_MODULE", `No such built-in module: ${name}`);
    return undefined;
}
