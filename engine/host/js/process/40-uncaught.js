// What happens when an error reaches the top, and what is printed of it. RUNTIME: Node 20 lib/internal/process/execution.js
// and promises.js, src/node_errors.cc.

const UncaughtErrors = { __proto__: null, count: 0 };

function OnUncaught(error, fromPromise) {
    const origin = fromPromise ? "unhandledRejection" : "uncaughtException";
    UncaughtErrors.count += 1;
    FirstUse("process.uncaughtException.done");
    const thrownByTarget = ThrownByTargets.last;
    ThrownByTargets.last = undefined;
    if (!kIsOldNode) %at("process._fatalException (node:internal/process/execution:185:13)", Process.emit("uncaughtExceptionMonitor", error, origin));
    if (Domains.areUsed && %at("Object.<anonymous> (node:domain:181:29)|process._fatalException (node:internal/process/execution:187:29)", IsTakenByDomain(error))) return true;
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
    if (Cluster.isWorker) EndWorkerByError(error);
    ThrownByTargets.last = thrownByTarget;
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

// Whether what goes through the top is why the main module failed, which Node gives on itself.
let IsFailureOfMainModule = false;

function OnUnhandledRejection(reason, promise, number) {
    IsFailureOfMainModule = promise === MainModulePromise;
    if (IsFailureOfMainModule) throw reason;
    const told = !Domains.areUsed ? undefined : kIsOldNode ? LeaveContextOfDomain() : EmitRejectionInDomain(reason);
    if (told) return true;
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
    FirstUse("process.unhandledRejection.done");
    const type = "UnhandledPromiseRejectionWarning";
    const isError = %is_object(reason) && OrdinaryHasInstance(ErrorConstructor, reason);
    let text = "Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch " +
        `block, or by rejecting a promise which was not handled with .catch(). (rejection id: ${number})`;
    if (kNodeMajor < 8) {
        text = `Unhandled promise rejection (rejection id: ${number}): ${%is_object(reason) ? %describe(reason) : SafeText(reason)}`;
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
    for (let index = 0; index < kUnhandledRejectionLines.length && index < limit; index += 1) stack += `\n    at ${%node_text(kUnhandledRejectionLines[index])}`;
    %put(error, "stack", stack, 5);
    %put(error, %intrinsic("NodePlace"), "node:internal/process/promises:389\n      new UnhandledPromiseRejection(reason);\n      ^", 5);
    error.code = "ERR_UNHANDLED_REJECTION";
    return error;
}

function OnRejectionHandled(promise, number) {
    if (%at("processPromiseRejections (node:internal/process/promises:441:18)|process.processTicksAndRejections (node:internal/process/task_queues:96:32)!", Process.emit("rejectionHandled", promise)) || kRejectionPolicy === "ignore") return;
    EmitWarning(`Promise rejection was handled asynchronously (rejection id: ${number})`, "PromiseRejectionHandledWarning");
}
%set_intrinsic("OnRejectionHandled", OnRejectionHandled);

function EmitProcessEvent(name, code) {
    if (name === "beforeExit") RefuseEndlessWait();
    if (AsyncHooks.isWatched) {
        if (name === "beforeExit") CallDestroyHooks();
        AsyncNumbers.scope = [0, 0];
        if (kNodeMajor === 8 && name === "beforeExit") EmitAround(kHookBefore, 0);
    }
    // RUNTIME: Node 20 lib/internal/modules/run_main.js, handleProcessExit.
    // Node 24 takes an exit code of 0 for none.
    const isUnsettled = name === "exit" && MainModuleIsPending && (ExitCodeValue === undefined || kIsNode24 && ExitCodeValue === 0);
    if (isUnsettled) SetExitCode(13);
    if (name === "exit" && !kIsOldNode) NodeTimingState.loopExit = %clock_ms();
    if (isUnsettled && kIsNode24) TellStalledModules(MainGraphRoot, []);
    try {
        Process.emit(name, isUnsettled && kIsNode24 ? 13 : code);
        if (kNodeMajor === 8 && AsyncHooks.isWatched && name === "beforeExit") EmitAround(kHookAfter, 0);
    } finally {
        AsyncNumbers.scope = undefined;
    }
}
%set_intrinsic("EmitProcessEvent", EmitProcessEvent);

// What Node prints of an uncaught value: where it was thrown, then an error's stack with its own properties or the
// value. RUNTIME: Node 20 src/node_errors.cc, AppendExceptionLine and ReportFatalException.
function FormatUncaught(error, fromPromise, byLibrary, excerpt) {
    // RUNTIME: Node 24's DOMException is an error of the language.
    const isError = %is_object(error) && (%class_of(error) === "Error" || kIsNode24 && IsDomException(error));
    const place = WithModuleWrapper(PlaceOfUncaught(error, isError, fromPromise, byLibrary, excerpt));
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
// RUNTIME: Node 20 and 24 lib/internal/modules/run_main.js, runEntryPointWithESMLoader.
const kMainModulePlace = `node:internal/modules/run_main:${kIsNode24 ? 107 : 123}\n    triggerUncaughtException(\n    ^`;

// RUNTIME: Node 8 and older lib/module.js, wrap: its text is part of the first line.
function WithModuleWrapper(place) {
    if (place === undefined || !kIsOldNode || kNodeMajor >= 10) return place;
    const lines = %split_text(place, "\n");
    if (lines.length !== 3 || lines[0][0] !== "/" || !EndsWith(lines[0], ":1")) return place;
    const wrapper = "(function (exports, require, module, __filename, __dirname) { ";
    return `${lines[0]}\n${wrapper}${lines[1]}\n${%string_repeat(" ", wrapper.length)}${lines[2]}`;
}

// Where that stands in the stack already: DecorateStack.
const kPlaceInStack = "";

// Of what has no stack, and was caught on its way.
const kNoPlace = "<anonymous_script>:0\n";

const kListenerPlace = kIsNode24 ? "node:internal/event_target:1128\n  process.nextTick(() => { throw err; });\n                           ^"
    : "node:internal/event_target:1105\n  process.nextTick(() => { throw err; });\n                           ^";

// One of a worker is an error only by what it inherits. RUNTIME: Node 24 does not tell where it was emitted.
function PlaceInListener(error) {
    const known = %is_object(error) ? %own_descriptor(error, %intrinsic("NodePlace")) : undefined;
    const wasEmitted = known !== undefined && typeof known.value !== "string" && known.value.length > 1;
    if (wasEmitted && !kIsNode24) AddEmittedStack(error, known.value[1], known.value[2]);
    return kListenerPlace;
}

function PlaceOfUncaught(error, isError, fromPromise, byLibrary, excerpt) {
    if (fromPromise) return PlaceOfRejected(error, isError);
    if (ThrownByTargets.last === error && error !== undefined && !kIsOldNode) return PlaceInListener(error);
    if (byLibrary && !kIsOldNode && IsDomException(error)) {
        const place = PlaceOfDomException(error);
        if (place !== undefined) return place;
    }
    const known = isError ? %own_descriptor(error, %intrinsic("NodePlace")) : undefined;
    const isEmitted = known !== undefined && typeof known.value !== "string" && known.value.length > 1;
    const placeInStack = isEmitted && !byLibrary && excerpt === "" && !IsStackRead(error) ? PlaceOfStack(error) : undefined;
    if (isEmitted) AddEmittedStack(error, known.value[1], known.value[2]);
    if (placeInStack !== undefined) return placeInStack;
    if (known !== undefined && known.value === kPlaceInStack) return undefined;
    if (known !== undefined && byLibrary) return %node_text(typeof known.value === "string" ? known.value : known.value[0]);
    if (excerpt !== "") return excerpt;
    const isLost = !isError || IsStackRead(error) && !IsPlacedByV8(error) || error.stack !== undefined && typeof error.stack !== "string";
    const place = isLost ? undefined : PlaceOfStack(error);
    return place === undefined ? kNoPlace : place;
}

// An immediate has lost its callback by the time that its error's stack is first read, and V8 finds no name for the call.
function ForgetCallbackOfImmediate(error) {
    if (%is_callable(ErrorConstructor.prepareStackTrace)) return;
    const unnamed = %replace_all(%captured_stack(error), "at Immediate._onImmediate (", "at Immediate.<anonymous> (");
    %keep_captured_stack(error, %replace_all(unnamed, " [as _onImmediate]", ""));
}

// RUNTIME: Node 20 lib/events.js, enhanceStackTrace and identicalSequenceRange. Node 24 reads the latter's answer, an array by now, as
// the object that it was, and so shows every line.
function AddEmittedStack(error, heading, capture) {
    if (%class_of(error) === "Error" && !IsStackRead(error)) ForgetCallbackOfImmediate(error);
    if (!IsStackRead(capture)) ForgetCallbackOfImmediate(capture);
    const stack = `${error.stack}`;
    const others = %split_text(stack, "\n");
    const own = %split_text(`${capture.stack}`, "\n");
    const shown = [];
    let index = 1;
    for (; index < own.length; index += 1) {
        const place = ListIndexOf(others, own[index]);
        let length = 0;
        if (!kIsNode24 && place > 0 && others.length - place > 3 && index < own.length - 3) {
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
    const placeless = IsFailureOfMainModule ? kMainModulePlace : %node_text(kRejectionPlace);
    if (IsDomException(error)) return PlaceOfRejectedDomException(error, placeless);
    if (!isError) return placeless;
    const known = %own_descriptor(error, %intrinsic("NodePlace"));
    if (known !== undefined && known.value === kPlaceInStack) return undefined;
    if (known !== undefined && typeof known.value === "string") return %node_text(known.value);
    const isRead = !IsPlacedByV8(error) && IsStackRead(error);
    const place = isRead ? undefined : PlaceOfStack(error);
    if (known !== undefined && known.value.length > 1) AddEmittedStack(error, known.value[1], known.value[2]);
    return place === undefined ? placeless : place;
}

const kDomExceptionExcerpt = kIsNode24 ? "node:internal/per_context/domexception:76\n    const self = new Error();\n                 ^"
    : "node:internal/per_context/domexception:53\n    ErrorCaptureStackTrace(this);\n    ^";

// Where its stack begins: where it was made, or where Node's own code threw or caught it.
function PlaceOfRejectedDomException(error, placeless) {
    const stack = %own_descriptor(error, "stack");
    if (stack === undefined || typeof stack.value !== "string") return kDomExceptionExcerpt;
    const first = %string_find(stack.value, "\n    at ", 0);
    if (first < 0) return kIsNode24 ? placeless : kDomExceptionExcerpt;
    const line = %split_text(%string_slice(stack.value, first + 8, stack.value.length), "\n")[0];
    if (StartsWith(line, "new DOMException (")) return kDomExceptionExcerpt;
    const place = ExcerptOfNode(ReadStackLine(line), undefined);
    return place === undefined ? kDomExceptionExcerpt : place;
}

// Where Node's own code throws one, which is below where it is made.
function PlaceOfDomException(error) {
    const known = %own_descriptor(error, %intrinsic("NodePlace"));
    if (known !== undefined) return %node_text(known.value[0]);
    const lines = %split_text(`${%captured_stack(error)}`, "\n");
    const index = lines.length > 1 && %string_find(lines[1], "new DOMException", 0) >= 0 ? 2 : 1;
    return index < lines.length ? ExcerptOfThrow(ReadStackLine(%string_slice(lines[index], 7, lines[index].length))) : undefined;
}


function IsStackRead(error) {
    return %stack_is_text(error);
}

// Errors that keep their place beside the stack. RUNTIME: V8 11.3 src/execution/messages.cc, ThrowLoadFromNullOrUndefined.
function IsPlacedByV8(error) {
    const message = `${error.message}`;
    return %string_find(message, "Cannot read properties of ", 0) === 0 || %string_find(message, "Cannot destructure ", 0) === 0;
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
