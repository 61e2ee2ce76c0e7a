// The process object and what happens when an error reaches the top. RUNTIME: Node 20 lib/internal/process/execution.js,
// promises.js and per_thread.js.

const ProcessPrototype = %new_object(EventEmitter.prototype);
function ProcessConstructor() {
    "constructor";
    %throw_type_error("Illegal constructor");
}
%set_name(ProcessConstructor, "process");
%put(ProcessPrototype, "constructor", ProcessConstructor, 5);
%put(ProcessConstructor, "prototype", ProcessPrototype, 1);
const Process = %new_object(ProcessPrototype);
// What a process of Node begins with outside the heap.
const kExternalBytes = 1399870;
const kArrayBufferBytes = 10515;
%call(EventEmitter, Process);
%put(Process, %intrinsic("SymbolToStringTag"), "process", 4);

// RUNTIME: Node v24.21.0.
const kVersionOf24 = {
    __proto__: null,
    lts: "Krypton",
    versions: {
        node: kRuntimeVersion, acorn: "8.18.0", ada: "4.0.0", amaro: "1.1.11", ares: "1.34.8", brotli: "1.2.0", cldr: "48.0", icu: "78.3",
        llhttp: "9.4.3", merve: "1.2.2", modules: "137", napi: "10", nbytes: "0.1.4", ncrypto: "0.0.1", nghttp2: "1.70.0", nghttp3: "",
        ngtcp2: "", openssl: "3.5.8", simdjson: "4.6.7", simdutf: "6.4.0", sqlite: "3.53.4", tz: "2026c", undici: "7.29.1", unicode: "17.0",
        uv: "1.52.1", uvwasi: "0.0.23", v8: "13.6.233.17-node.53", zlib: "1.3.2.1-motley-8002e91", zstd: "1.5.7",
    },
    features: {
        inspector: true, debug: false, uv: true, ipv6: true, tls_alpn: true, tls_sni: true, tls_ocsp: true, tls: true, openssl_is_boringssl: false,
    },
};
const OldVersion = kIsNode24 ? kVersionOf24 : kOldVersions[kNodeMajor];
if (!kIsBrowser) Process.version = `v${kRuntimeVersion}`;
if (OldVersion !== undefined) Process.versions = OldVersion.versions;
if (!kIsBrowser && kNodeMajor === 20) {
    Process.versions = {
        node: kRuntimeVersion, acorn: "8.16.0", ada: "2.9.2", ares: "1.34.6", brotli: "1.1.0", cjs_module_lexer: "2.2.0", cldr: "48.0", icu: "78.2",
        llhttp: "9.3.1", modules: "115", napi: "9", nghttp2: "1.61.0", openssl: "3.0.19", simdutf: "6.4.2", tz: "2025c", undici: "6.24.1",
        unicode: "17.0", uv: "1.46.0", uvwasi: "0.0.23", v8: "11.3.244.8-node.38", zlib: "1.3.1-e00f703",
    };
}
Process.arch = "x64";
Process.platform = "linux";
Process.release = { name: "node", lts: OldVersion === undefined ? "Iron" : OldVersion.lts };
if (!kIsBrowser) {
    const folder = `https://nodejs.org/download/release/${Process.version}/node-${Process.version}`;
    Process.release.sourceUrl = `${folder}.tar.gz`;
    Process.release.headersUrl = `${folder}-headers.tar.gz`;
}
Process.title = "node";
Process.pid = 4242;
Process.ppid = 4241;
Process.execPath = "/usr/local/bin/node";
Process.execArgv = [];
Process.features = OldVersion !== undefined ? OldVersion.features :
    { inspector: true, debug: false, uv: true, ipv6: true, tls_alpn: true, tls_sni: true, tls_ocsp: true, tls: true };
if (!kIsOldNode) {
    %define_methods(Process.features, {
        get cached_builtins() {
            return true;
        },
        get require_module() {
            return true;
        },
    });
    MakeEnumerable(Process.features, ["cached_builtins", "require_module"]);
    %put(Process, "features", Process.features, 2);
}
if (kIsNode24) {
    %define_methods(Process.features, {
        get quic() {
            return false;
        },
    });
    const options = { __proto__: null, enumerable: true, configurable: true };
    %define_methods(options, {
        get() {
            return "strip";
        },
    });
    MakeEnumerable(Process.features, ["quic"]);
    %define_own(Process.features, "typescript", options);
}
%put(Process, "config", { target_defaults: {}, variables: {} }, kIsOldNode ? 7 : 2);
if (!kIsOldNode) {
    SetIntegrityLevel(Process.config.target_defaults, true);
    SetIntegrityLevel(Process.config.variables, true);
    SetIntegrityLevel(Process.config, true);
}
Process.debugPort = 9229;
Process.sourceMapsEnabled = false;
Process.domain = null;
Process.argv = []; // TakeProcess
Process.argv0 = "node";
// The environment turns all that is put in it into strings, as the operating system's does.
const EnvironmentRecord = {}; // TakeProcess
Process.env = %new_proxy(EnvironmentRecord, {
    __proto__: null,
    set: (target, key, value) => {
        if (typeof key === "symbol" || typeof value === "symbol") %throw_type_error("Cannot convert a Symbol value to a string");
        target[key] = ToString(value);
        if (key === "UV_THREADPOOL_SIZE") SizeThreadPool(target[key]);
        if (key === "TZ") TakeLocalZone(target[key]);
        return true;
    },
    defineProperty: (target, key, descriptor) => {
        if (kNodeMajor !== 0 && kIsOldNode) return %define_own(target, key, descriptor);
        if (HasOwn(descriptor, "get") || HasOwn(descriptor, "set")) {
            throw NodeTypeError("ERR_INVALID_OBJECT_DEFINE_PROPERTY", "'process.env' does not accept an accessor(getter/setter) descriptor");
        }
        if (!HasOwn(descriptor, "value") || !descriptor.writable || !descriptor.enumerable || !descriptor.configurable) {
            throw NodeTypeError("ERR_INVALID_OBJECT_DEFINE_PROPERTY", "'process.env' only accepts a configurable, writable, and enumerable data descriptor");
        }
        Process.env[key] = descriptor.value;
        return true;
    },
    deleteProperty: (target, key) => {
        if (key === "TZ" && HasOwn(target, key)) TakeLocalZone(undefined);
        return delete target[key];
    },
});

// What only this run knows.
function TakeProcess() {
    Process.argv = %process_arguments();
    const pairs = %process_environment();
    for (let index = 0; index < pairs.length; index += 2) EnvironmentRecord[pairs[index]] = pairs[index + 1];
    if (EnvironmentRecord.TZ !== undefined) TakeLocalZone(EnvironmentRecord.TZ);
}

// libuv reads it when the pool is first used. RUNTIME: libuv 1.46 src/threadpool.c, init_threads.
function SizeThreadPool(text) {
    const size = ToIntegerOrInfinity(ToNumber(text));
    %set_pool_size(size !== size || size < 1 ? 1 : %math_min(size, 1024));
}

let ExitCodeValue;
%define_methods(Process, {
    get exitCode() {
        return ExitCodeValue;
    },
    set exitCode(code) {
        SetExitCode(code);
    },
    get _exiting() {
        return %is_exiting();
    },
    set _exiting(value) {
        if (value) %set_exiting();
    },
});

MakeEnumerable(Process, ["_exiting"]);

let FileModeMask = 18;

function SetExitCode(code) {
    if (code === undefined || code === null) {
        %set_exit_code(0);
    } else if (kIsOldNode) {
        // RUNTIME: Node 19 and older take any value and make an integer of it at the end.
        %set_exit_code(ToNumber(code) & 255);
    } else {
        let number = typeof code === "string" && code !== "" ? ToNumber(code) : code;
        if (number !== number) number = code;
        if (typeof number !== "number") throw ArgumentTypeError("code", "of type number", code);
        if (!%is_integer(number)) throw ArgumentRangeError("code", "an integer", number);
        const byte = number % 256;
        %set_exit_code(byte < 0 ? byte + 256 : byte);
    }
    ExitCodeValue = code;
}

function ExitNow(code) {
    if (code !== undefined) SetExitCode(code);
    if (!%is_exiting()) {
        %set_exiting();
        %at("process.exit (node:internal/process/per_thread:189:15)", Process.emit("exit", %exit_code()));
    }
    %really_exit(%exit_code());
}

// RUNTIME: Node 10, 8 and 6 lib/internal/process/per_thread.js and process.js.
function CheckTime(previous) {
    const isPair = IsArray(previous) && previous.length === 2;
    if (isPair) return;
    if (kIsOldNode && kNodeMajor < 10) {
        if (IsArray(previous) && kNodeMajor < 8) return;
        throw PlainOldError(TypeErrorConstructor, `process.hrtime() only accepts an Array tuple${kNodeMajor === 4 ? "." : ""}`);
    }
    if (!IsArray(previous)) throw ArgumentTypeError("time", kIsOldNode ? "of type Array" : "an instance of Array", previous);
    if (kIsOldNode) throw NodeTypeError("ERR_INVALID_ARRAY_LENGTH", `The array "time" (length ${previous.length}) must be of length 2.`);
    throw ArgumentRangeError("time", "2", previous.length);
}

const ReadHighResolutionTime = {
    hrtime(previous) {
        const parts = %clock_parts();
        if (previous === undefined) return parts;
        CheckTime(previous);
        let seconds = parts[0] - previous[0];
        let nanoseconds = parts[1] - previous[1];
        if (nanoseconds < 0) {
            seconds -= 1;
            nanoseconds += 1000000000;
        }
        return [seconds, nanoseconds];
    },
    bigint() {
        const parts = %clock_parts();
        return %number_to_bigint(parts[0]) * 1000000000n + %number_to_bigint(parts[1]);
    },
};
// RUNTIME: Node 8 and 6 lib/internal/process/next_tick.js.
function OldTickError() {
    if (kNodeMajor === 8) return NodeTypeError("ERR_INVALID_CALLBACK", "callback must be a function");
    return PlainOldError(TypeErrorConstructor, "callback is not a function");
}

Process.hrtime = ReadHighResolutionTime.hrtime;
Process.hrtime.bigint = ReadHighResolutionTime.bigint;

%define_methods(Process, {
    nextTick(callback, ...list) {
        if (SeenUses["process.nextTick"] !== true) FirstUse("process.nextTick");
        if (typeof callback !== "function" && kNodeMajor < 10) throw OldTickError();
        ValidateFunction(callback, "callback");
        NextTick(callback, list);
    },
    exit(code) {
        ExitNow(code);
    },
    reallyExit(code) {
        %really_exit(code === undefined ? 0 : code);
    },
    abort() {
        %really_exit(134);
    },
    cwd() {
        return %working_directory();
    },
    chdir(directory) {
        if (kIsOldNode && typeof directory !== "string") throw PlainOldError(TypeErrorConstructor, "Bad argument.");
        ValidateString(directory, "directory");
        const path = ResolvePath(directory);
        const answer = directory === "" ? [["ENOENT", -2, "no such file or directory"]] : %files_now("stat", [path]);
        if (answer[0] !== undefined || answer[1][0] !== 1) {
            const failure = answer[0] !== undefined ? answer[0] : ["ENOTDIR", -20, "not a directory"];
            if (kIsOldNode && kNodeMajor < 10) throw FileSystemError(failure, "uv_chdir", undefined);
            if (kIsOldNode) throw FileSystemError(failure, "chdir", directory);
            const error = %at("=process.wrappedChdir [as chdir] (node:internal/bootstrap/switches/does_own_process_state:130:14)",
                FileSystemError(failure, "chdir", %working_directory(), directory));
            %put(error, %intrinsic("NodePlace"),
                "node:internal/bootstrap/switches/does_own_process_state:130\n  rawMethods.chdir(directory);\n             ^", 5);
            throw error;
        }
        %change_directory(path);
    },
    uptime() {
        return %uptime_ms() / 1000;
    },
    umask(mask) {
        const before = FileModeMask;
        if (mask !== undefined) FileModeMask = ToMode(mask, 18, "mask") % 512;
        return before;
    },
    memoryUsage() {
        const bytes = %heap_bytes();
        const sizes = { rss: bytes + 40000000, heapTotal: bytes + 4000000, heapUsed: bytes, external: kExternalBytes };
        if (!kIsOldNode) sizes.arrayBuffers = kArrayBufferBytes;
        return sizes;
    },
    cpuUsage(previous) {
        if (kIsOldNode && previous && !%is_object(previous)) throw ArgumentTypeError("prevValue", "of type object", previous);
        if (!kIsOldNode) CheckEarlierUsage(previous);
        const before = previous ? previous : { user: 0, system: 0 };
        return { user: Truncate(%uptime_ms() * 1000) - before.user, system: 0 };
    },
    resourceUsage() {
        return {
            userCPUTime: Truncate(%uptime_ms() * 1000), systemCPUTime: 0, maxRSS: 40000, sharedMemorySize: 0, unsharedDataSize: 0,
            unsharedStackSize: 0, minorPageFault: 0, majorPageFault: 0, swappedOut: 0, fsRead: 0, fsWrite: 0, ipcSent: 0, ipcReceived: 0,
            signalsCount: 0, voluntaryContextSwitches: 0, involuntaryContextSwitches: 0,
        };
    },
    constrainedMemory() {
        return 0;
    },
    availableMemory() {
        return 4294967296;
    },
    getuid() {
        return 1000;
    },
    geteuid() {
        return 1000;
    },
    getgid() {
        return 1000;
    },
    getegid() {
        return 1000;
    },
    getgroups() {
        return [1000];
    },
    getBuiltinModule(id) {
        ValidateString(id, "id");
        const plain = StripNodePrefix(id);
        if (IsBuiltinModule(plain)) {
            FirstUse(`module:${plain}`);
            return RequireBuiltin(plain);
        }
        if (IsKnownModule(plain)) %refuse(`the module '${id}' is not supported by Loopscope yet`);
        return undefined;
    },
    setSourceMapsEnabled(val) {
        ValidateBoolean(val, "val");
    },
    emitWarning(warning, type, code, from) {
        EmitWarning(warning, type, kIsOldNode && kNodeMajor < 8 ? undefined : code);
    },
    hasUncaughtExceptionCaptureCallback() {
        return UncaughtCapture !== null;
    },
    setUncaughtExceptionCaptureCallback(callback) {
        if (callback !== null && typeof callback !== "function") throw ArgumentTypeError("fn", "of type function or null", callback);
        if (Domains.areUsed) {
            throw NodeError("ERR_DOMAIN_CANNOT_SET_UNCAUGHT_EXCEPTION_CAPTURE",
                "The `domain` module is in use, which is mutually exclusive with calling process.setUncaughtExceptionCaptureCallback()");
        }
        if (callback !== null && UncaughtCapture !== null) {
            throw NodeError("ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET", "`process.setupUncaughtExceptionCapture()` was called while a capture callback was already active");
        }
        UncaughtCapture = callback;
    },
});
%set_length(Process.nextTick, 1);

function Truncate(number) {
    return ToIntegerOrInfinity(number);
}

// What cpuUsage is given of an earlier look.
function CheckEarlierUsage(previous) {
    const names = ["user", "system"];
    for (let index = 0; previous && index < 2; index += 1) {
        const value = previous[names[index]];
        if (typeof value === "number" && value >= 0 && value <= 9007199254740991) continue;
        if (index === 0) ValidateObject(previous, "prevValue");
        ValidateNumber(value, `prevValue.${names[index]}`);
        throw NodeRangeError("ERR_INVALID_ARG_VALUE", `The property 'prevValue.${names[index]}' is invalid. Received ${ShownInMessage(value)}`);
    }
}

let UncaughtCapture = null;

// process.emitWarning: a 'warning' event on the next nextTick turn, and a line on standard error. RUNTIME: Node 20
// lib/internal/process/warning.js.
function EmitWarning(warning, givenType, givenCode) {
    // RUNTIME: Node 4 lib/internal/util.js, printDeprecationMessage; it has no event for it.
    if (kIsOldNode && kNodeMajor < 6) {
        WriteStandard(2, `(node) ${typeof warning === "string" ? warning : warning.message}\n`);
        return;
    }
    let type = givenType;
    let code = givenCode;
    let detail;
    if (type === "DeprecationWarning" && Process.noDeprecation) return;
    if (%is_object(type) && typeof type === "object" && !IsArray(type)) {
        code = type.code;
        if (typeof type.detail === "string") detail = type.detail;
        type = type.type || "Warning";
    } else if (typeof type === "function") {
        type = "Warning";
        code = undefined;
    }
    if (type !== undefined) ValidateString(type, "type");
    if (typeof code === "function") code = undefined;
    if (code !== undefined) ValidateString(code, "code");
    let error = warning;
    if (typeof warning === "string") {
        error = %construct(ErrorConstructor, [warning], ErrorConstructor);
        error.name = `${type || "Warning"}`;
        if (code !== undefined) error.code = code;
        if (detail !== undefined) error.detail = detail;
    } else if (!%is_object(warning) || !OrdinaryHasInstance(ErrorConstructor, warning)) {
        throw ArgumentTypeError("warning", kIsOldNode ? "of type Error or string" : "of type string or an instance of Error", warning);
    }
    if (error.name === "DeprecationWarning") {
        if (Process.noDeprecation) return;
        if (Process.throwDeprecation) {
            NextTick(() => {
                throw error;
            }, []);
            return;
        }
    }
    NextTick((shown) => %at("doEmitWarning (node:internal/process/warning:94:11)", Process.emit("warning", shown)), [error]);
}

let HasShownWarningHint = false;

function ShowWarning(warning) {
    if (!InstanceOf(warning, ErrorConstructor)) return;
    const isDeprecation = warning.name === "DeprecationWarning";
    if (!(isDeprecation && Process.noDeprecation)) {
        const prefix = warning.code ? `[${warning.code}] ` : "";
        const trace = Process.traceProcessWarnings || (isDeprecation && Process.traceDeprecation);
        let text = `(${Process.release.name}:${Process.pid}) ${prefix}${trace && warning.stack ? warning.stack : `${warning}`}`;
        if (typeof warning.detail === "string") text += `\n${warning.detail}`;
        if (!trace && !HasShownWarningHint && kNodeMajor >= 14) {
            const flag = isDeprecation ? "--trace-deprecation" : "--trace-warnings";
            text += `\n(Use \`node ${flag} ...\` to show where the warning was created)`;
            HasShownWarningHint = true;
        }
        WriteStandard(2, `${text}\n`);
    }
}

// The listeners that Node itself puts on the process.
const ProcessListeners = [
    "newListener", [(type) => {}][0],
    "newListener", { startListeningIfSignal(type) {} }.startListeningIfSignal,
    "removeListener", { stopListeningIfSignal(type) {} }.stopListeningIfSignal,
    "warning", { onWarning(warning) { FirstUse("process.emitWarning.done"); ShowWarning(warning); } }.onWarning,
];
for (let index = 0; index < ProcessListeners.length; index += 2) AddListener(Process, ProcessListeners[index], ProcessListeners[index + 1], false);

%put(%intrinsic("GlobalObject"), "process", Process, 5);
%put(%intrinsic("GlobalObject"), "global", %intrinsic("GlobalObject"), 7);
DefineModule("process", () => Process);
