// The process object and what happens when an error reaches the top. RUNTIME: Node 20 lib/internal/process/execution.js,
// promises.js and per_thread.js.

const ProcessPrototype = %new_object(EventEmitter.prototype);
function ProcessConstructor() {
    "constructor";
    %throw_type_error("Illegal constructor");
}
%set_name(ProcessConstructor, "process");
%put(ProcessPrototype, "constructor", ProcessConstructor, 5);
const Process = %new_object(ProcessPrototype);
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
        cached_builtins: true, require_module: true, quic: false, typescript: "strip",
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
Process.features = {
    inspector: true, debug: false, uv: true, ipv6: true, tls_alpn: true, tls_sni: true, tls_ocsp: true, tls: true, cached_builtins: true,
    require_module: true,
};
if (OldVersion !== undefined) Process.features = OldVersion.features;
Process.config = { target_defaults: {}, variables: {} };
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
        return true;
    },
});

// What only this run knows.
function TakeProcess() {
    Process.argv = %process_arguments();
    const pairs = %process_environment();
    for (let index = 0; index < pairs.length; index += 2) EnvironmentRecord[pairs[index]] = pairs[index + 1];
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
});

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

const ReadHighResolutionTime = {
    hrtime(previous) {
        const parts = %clock_parts();
        if (previous === undefined) return parts;
        if (!IsArray(previous)) throw ArgumentTypeError("time", "an instance of Array", previous);
        if (previous.length !== 2) throw ArgumentRangeError("time", "2", previous.length);
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
        ValidateString(directory, "directory");
        const path = ResolvePath(directory);
        const answer = %files_now("stat", [path]);
        if (answer[0] !== undefined || answer[1][0] !== 1) {
            const failure = answer[0] !== undefined ? answer[0] : ["ENOTDIR", -20, "not a directory"];
            if (kIsOldNode && kNodeMajor < 10) throw FileSystemError(failure, "uv_chdir", undefined);
            throw FileSystemError(failure, "chdir", kIsOldNode ? directory : `${%working_directory()}' -> '${directory}`);
        }
        %change_directory(path);
    },
    uptime() {
        return %uptime_ms() / 1000;
    },
    umask(mask) {
        const before = FileModeMask;
        if (mask !== undefined) FileModeMask = ToMode(mask, 18) % 512;
        return before;
    },
    memoryUsage() {
        const bytes = %heap_bytes();
        const sizes = { rss: bytes + 40000000, heapTotal: bytes + 4000000, heapUsed: bytes, external: 0 };
        if (OldVersion === undefined) sizes.arrayBuffers = 0;
        return sizes;
    },
    cpuUsage(previous) {
        const before = previous === undefined ? { user: 0, system: 0 } : previous;
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
    setSourceMapsEnabled() {},
    emitWarning(warning, type, code, from) {
        EmitWarning(warning, type, kIsOldNode && kNodeMajor < 8 ? undefined : code);
    },
    hasUncaughtExceptionCaptureCallback() {
        return UncaughtCapture !== null;
    },
    setUncaughtExceptionCaptureCallback(callback) {
        if (callback !== null) ValidateFunction(callback, "fn");
        UncaughtCapture = callback;
    },
});
%set_length(Process.nextTick, 1);

function Truncate(number) {
    return ToIntegerOrInfinity(number);
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
        throw NodeTypeError("ERR_INVALID_ARG_TYPE", `The "warning" argument must be of type string or an instance of Error.${DescribeReceived(warning)}`);
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
    "warning", { onWarning(warning) { ShowWarning(warning); } }.onWarning,
];
for (let index = 0; index < ProcessListeners.length; index += 2) AddListener(Process, ProcessListeners[index], ProcessListeners[index + 1], false);

%put(%intrinsic("GlobalObject"), "process", Process, 5);
%put(%intrinsic("GlobalObject"), "global", %intrinsic("GlobalObject"), 7);
DefineModule("process", () => Process);

// Errors at the top.

const UncaughtErrors = { __proto__: null, count: 0 };

function OnUncaught(error, fromPromise) {
    const origin = fromPromise ? "unhandledRejection" : "uncaughtException";
    UncaughtErrors.count += 1;
    %at("process._fatalException (node:internal/process/execution:185:13)", Process.emit("uncaughtExceptionMonitor", error, origin));
    if (UncaughtCapture !== null) {
        UncaughtCapture(error);
        return true;
    }
    if (%at("process._fatalException (node:internal/process/execution:188:25)", kNodeMajor < 10 && kIsOldNode ?
        Process.emit("uncaughtException", error) : Process.emit("uncaughtException", error, origin))) {
        return true;
    }
    try {
        if (!%is_exiting()) {
            %set_exiting();
            SetExitCode(1);
            Process.emit("exit", 1);
            if (kNodeMajor < 10) SetExitCode(1); // whatever the listeners made of it
        }
    } catch {
        // What the listeners of 'exit' throw now is lost, as in Node.
    }
    return false;
}
%set_intrinsic("OnUncaught", OnUncaught);

function IsErrorLike(value) {
    return %is_object(value) && HasOwn(value, "stack");
}

// An error of a listener ends the round in which the others would have been told of.
function EmitUnhandledRejection(reason, promise) {
    let ended = false;
    try {
        const handled = %at("emitUnhandledRejection (node:internal/process/promises:250:13)|throwUnhandledRejectionsMode (node:internal/process/promises:385:19)|processPromiseRejections (node:internal/process/promises:470:17)|process.processTicksAndRejections (node:internal/process/task_queues:96:32)!",
        Process.emit("unhandledRejection", reason, promise));
        ended = true;
        return handled;
    } finally {
        if (!ended) %break_off_drain();
    }
}

function OnUnhandledRejection(reason, promise, number) {
    if (promise === MainModulePromise) throw reason;
    if (EmitUnhandledRejection(reason, promise)) return true;
    if (kRejectionPolicy === "ignore") return true;
    if (kRejectionPolicy === "warn") return WarnOfRejection(reason, number);
    if (IsErrorLike(reason)) throw reason;
    const shown = typeof reason === "string" ? reason : %describe(reason);
    throw UnhandledRejectionError(
        "This error originated either by throwing inside of an async function without a catch block, or by rejecting a " +
        `promise which was not handled with .catch(). The promise rejected with the reason "${shown}".`);
}
%set_intrinsic("OnUnhandledRejection", OnUnhandledRejection);

let HasWarnedOfRejections = false;

// RUNTIME: Node 10 lib/internal/process/promises.js, emitWarning; Node 6 and 8 word it otherwise.
function WarnOfRejection(reason, number) {
    const type = "UnhandledPromiseRejectionWarning";
    const isError = %is_object(reason) && OrdinaryHasInstance(ErrorConstructor, reason);
    let text = "Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch " +
        `block, or by rejecting a promise which was not handled with .catch(). (rejection id: ${number})`;
    if (kNodeMajor < 8) {
        text = `Unhandled promise rejection (rejection id: ${number}): ${SafeText(reason)}`;
    } else {
        EmitWarning(isError ? `${reason.stack}` : %is_object(reason) ? %describe(reason) : SafeText(reason), type);
    }
    EmitWarning(text, type);
    if (!HasWarnedOfRejections && kNodeMajor >= 8) {
        HasWarnedOfRejections = true;
        EmitWarning("Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will " +
            "terminate the Node.js process with a non-zero exit code.", "DeprecationWarning", "DEP0018");
    }
    return true;
}

function SafeText(value) {
    try {
        return %call(StringConstructor, undefined, value);
    } catch {
        return %is_object(value) ? "#<Object>" : typeof value;
    }
}

const kUnhandledRejectionLines = [
    "throwUnhandledRejectionsMode (node:internal/process/promises:389:7)",
    "processPromiseRejections (node:internal/process/promises:470:17)",
    "process.processTicksAndRejections (node:internal/process/task_queues:96:32)",
];

function UnhandledRejectionError(message) {
    const error = %construct(ErrorConstructor, [message], ErrorConstructor);
    %put(error, "name", "UnhandledPromiseRejection", 5);
    const limit = ErrorConstructor.stackTraceLimit;
    let stack = `UnhandledPromiseRejection: ${message}`;
    for (let index = 0; index < kUnhandledRejectionLines.length && index < limit; index += 1) stack += `\n    at ${kUnhandledRejectionLines[index]}`;
    %put(error, "stack", stack, 5);
    %put(error, %intrinsic("NodePlace"), "node:internal/process/promises:389\n      new UnhandledPromiseRejection(reason);\n      ^", 5);
    error.code = "ERR_UNHANDLED_REJECTION";
    return error;
}

let LastLateRejection = 0;

function OnRejectionHandled(promise) {
    if (%at("processPromiseRejections (node:internal/process/promises:441:18)|process.processTicksAndRejections (node:internal/process/task_queues:96:32)!", Process.emit("rejectionHandled", promise)) || kRejectionPolicy === "ignore") return;
    LastLateRejection += 1;
    EmitWarning(`Promise rejection was handled asynchronously (rejection id: ${LastLateRejection})`, "PromiseRejectionHandledWarning");
}
%set_intrinsic("OnRejectionHandled", OnRejectionHandled);

function EmitProcessEvent(name, code) {
    if (name === "beforeExit") RefuseEndlessWait();
    if (AsyncHooks.isWatched) {
        if (AsyncHooks.active.length > 0) RequireNoPromises();
        if (name === "beforeExit") CallDestroyHooks();
        AsyncNumbers.scope = [0, 0];
    }
    // RUNTIME: Node 20 lib/internal/modules/run_main.js, handleProcessExit.
    const isUnsettled = name === "exit" && MainModuleIsPending && ExitCodeValue === undefined;
    if (isUnsettled) SetExitCode(13);
    try {
        Process.emit(name, isUnsettled && kIsNode24 ? 13 : code);
    } finally {
        AsyncNumbers.scope = undefined;
    }
}
%set_intrinsic("EmitProcessEvent", EmitProcessEvent);

// What Node prints of an uncaught value: where it was thrown, then an error's stack with its own properties or the
// value. RUNTIME: Node 20 src/node_errors.cc, AppendExceptionLine and ReportFatalException.
function FormatUncaught(error, fromPromise, byLibrary, excerpt) {
    const isError = %is_object(error) && %class_of(error) === "Error";
    const place = PlaceOfUncaught(error, isError, fromPromise, byLibrary, excerpt);
    const end = kIsOldNode ? "\n" : `\n\nNode.js ${Process.version}\n`;
    let arrow = place === undefined ? "" : isError ? `${place}\n\n` : `\n${place}\n`;
    if (place !== undefined && EndsWith(place, kTightPlace)) arrow = %replace_all(place, kTightPlace, "\n");
    if (%is_object(error)) return `${arrow}${kIsOldNode ? TextOfOldUncaught(error) : InspectForUncaught(error)}${end}`;
    const shown = typeof error === "symbol" ? "" : `${error}`;
    if (kIsOldNode) return `${arrow}${shown}${end}`;
    return `${arrow}${shown}\n(Use \`node --trace-uncaught ...\` to show where the exception was thrown)${end}`;
}
%set_intrinsic("FormatUncaught", FormatUncaught);

// At the end of a place that no empty line follows.
const kTightPlace = "\u0001";

const kRejectionPlace = "node:internal/process/promises:391\n    triggerUncaughtException(err, true /* fromPromise */);\n    ^";

function PlaceOfUncaught(error, isError, fromPromise, byLibrary, excerpt) {
    if (fromPromise) return PlaceOfRejected(error, isError);
    const known = isError && byLibrary ? %own_descriptor(error, %intrinsic("NodePlace")) : undefined;
    if (known !== undefined) {
        if (typeof known.value === "string") return %node_text(known.value);
        if (known.value.length > 1) AddEmittedStack(error, known.value[1], known.value[2]);
        return %node_text(known.value[0]);
    }
    if (excerpt !== "") return excerpt;
    const place = isError ? PlaceOfStack(error) : undefined;
    return place === undefined ? %node_text(kRejectionPlace) : place;
}

// An immediate has lost its callback by the time that its error's stack is first read, and V8 finds no name for the call.
function ForgetCallbackOfImmediate(error) {
    if (%is_callable(ErrorConstructor.prepareStackTrace)) return;
    const unnamed = %replace_all(%captured_stack(error), "at Immediate._onImmediate (", "at Immediate.<anonymous> (");
    %keep_captured_stack(error, %replace_all(unnamed, " [as _onImmediate]", ""));
}

// RUNTIME: Node 20 lib/events.js, enhanceStackTrace and identicalSequenceRange.
function AddEmittedStack(error, heading, capture) {
    if (!IsStackRead(error)) ForgetCallbackOfImmediate(error);
    if (!IsStackRead(capture)) ForgetCallbackOfImmediate(capture);
    const stack = `${error.stack}`;
    const others = %split_text(stack, "\n");
    const own = %split_text(`${capture.stack}`, "\n");
    const shown = [];
    let index = 1;
    for (; index < own.length; index += 1) {
        const place = ListIndexOf(others, own[index]);
        let length = 0;
        if (place > 0 && others.length - place > 3 && index < own.length - 3) {
            while (index + length < own.length && place + length < others.length && own[index + length] === others[place + length]) length += 1;
        }
        %push(shown, own[index]);
        if (length > 3) {
            %push(shown, "    [... lines matching original stack trace ...]");
            index += length - 1;
            %push(shown, own[index]);
            break;
        }
    }
    for (index += 1; index < own.length; index += 1) %push(shown, own[index]);
    %put(error, "stack", `${stack}\n${heading}\n${%join_texts(shown, "\n")}`, 5);
}

// Nothing is thrown then: V8 looks for the place in the stack, which it has no more when somebody has read it as text.
function PlaceOfRejected(error, isError) {
    if (IsDomException(error)) return kDomExceptionExcerpt;
    if (!isError) return %node_text(kRejectionPlace);
    const known = %own_descriptor(error, %intrinsic("NodePlace"));
    if (known !== undefined && typeof known.value === "string") return %node_text(known.value);
    const isRead = !IsPlacedByV8(error) && IsStackRead(error);
    const place = isRead ? undefined : PlaceOfStack(error);
    if (known !== undefined && known.value.length > 1) AddEmittedStack(error, known.value[1], known.value[2]);
    return place === undefined ? %node_text(kRejectionPlace) : place;
}

const kDomExceptionExcerpt = "node:internal/per_context/domexception:53\n    ErrorCaptureStackTrace(this);\n    ^";

function IsStackRead(error) {
    return %stack_is_text(error);
}

// Errors that keep their place beside the stack. RUNTIME: V8 11.3 src/execution/messages.cc, ThrowLoadFromNullOrUndefined.
function IsPlacedByV8(error) {
    const message = `${error.message}`;
    return %string_index_of(message, "Cannot read properties of ", 0) === 0 || %string_index_of(message, "Cannot destructure ", 0) === 0;
}

// The excerpt for the first line of the stack that was captured for an error.
function PlaceOfStack(error) {
    const text = %captured_stack(error);
    if (text === undefined) return undefined;
    const lines = %split_text(text, "\n");
    for (let index = 1; index < lines.length; index += 1) {
        const parts = ReadStackLine(%string_slice(lines[index], 7, lines[index].length));
        const inNode = ExcerptOfNode(parts, undefined);
        if (inNode !== undefined) return inNode;
        if (parts.file !== undefined) return %source_excerpt(parts.file, parts.line, parts.column);
    }
    return undefined;
}

// RUNTIME: Node 10 src/node.cc, ReportException.
function TextOfOldUncaught(error) {
    if (%has_own(error, %intrinsic("StackData"))) ForgetCallbackOfImmediate(error);
    const stack = error.stack;
    if (stack !== undefined && SafeText(stack) !== "") return SafeText(stack);
    const name = error.name;
    const message = error.message;
    return name === undefined || message === undefined ? SafeText(error) : `${SafeText(name)}: ${SafeText(message)}`;
}

function InspectForUncaught(value) {
    if (%is_object(value) && %has_own(value, %intrinsic("StackData"))) ForgetCallbackOfImmediate(value);
    try {
        return InspectValue(value, { __proto__: null, depth: 5, customInspect: false });
    } catch {
        return IsErrorLike(value) && typeof value.stack === "string" ? value.stack : "[object]";
    }
}
