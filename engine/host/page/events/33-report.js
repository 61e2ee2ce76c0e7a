// Errors that nobody catches and rejections that nobody handles. SPEC: HTML sections 8.1.4.6 and 8.1.7.5.

const Reporting = { __proto__: null, active: false, waiting: [] };

// RUNTIME: V8's MessageHandler::ReportMessage takes errors and proxies as Object::NoSideEffectsToString does, and has other objects' toString called.
function UncaughtMessage(error) {
    if (IsPlainProxy(error)) return QuietMessage(error);
    if (%class_of(error) === "Error") return `Uncaught ${QuietErrorText(error)}`;
    if (IsDomException(error)) {
        const head = SafeText(() => %call(ErrorToString, error));
        return `Uncaught ${head}`;
    }
    if (typeof error === "symbol") return `Uncaught ${%describe(error)}`;
    return `Uncaught ${SafeText(() => `${error}`)}`;
}

// A proxy that a program has made.
function IsPlainProxy(value) {
    return %is_proxy(value) && InsideOf(value) === undefined;
}

// Name and message of an error, as far as they are texts that can be had without a call.
function QuietErrorText(error) {
    const name = QuietText(error, "name");
    const message = QuietText(error, "message");
    return name === "" || message === "" ? name + message : `${name}: ${message}`;
}

function QuietText(object, key) {
    for (let holder = object; holder !== null && !%is_proxy(holder); holder = %get_prototype(holder)) {
        const own = %own_descriptor(holder, key);
        if (own !== undefined) return typeof own.value === "string" ? own.value : "";
    }
    return "";
}

// RUNTIME: V8's Object::NoSideEffectsToString, for what is reported without having been thrown. Of a proxy it sees the target, but not of which kind it is.
function QuietMessage(error) {
    if (IsPlainProxy(error)) {
        const target = %proxy_target(error);
        const isOfKind = ListHas(["Array", "Date", "RegExp"], %class_of(target));
        return target === null || isOfKind ? "Uncaught [object Object]" : QuietMessage(target);
    }
    if (%class_of(error) === "Error" || !%is_object(error)) return UncaughtMessage(error);
    if (IsDomException(error)) return "Uncaught ";
    if (typeof error === "function") return `Uncaught ${%call(FunctionToString, error)}`;
    let holder = error;
    while (holder !== null && !%is_proxy(holder) && %own_descriptor(holder, "toString") === undefined) holder = %get_prototype(holder);
    const isPlain = holder !== null && !%is_proxy(holder) && %own_descriptor(holder, "toString").value === ObjectToText;
    if (isPlain) return `Uncaught #<${ConstructorNameOf(error)}>`;
    const kind = %class_of(error);
    return `Uncaught [object ${kind === "Array" || kind === "Date" || kind === "RegExp" ? kind : "Object"}]`;
}
const ObjectToText = %intrinsic("ObjectPrototype").toString;

function SafeText(make) {
    try {
        return make();
    } catch {
        return "exception";
    }
}

// Where an error says that it was made: [file, line, column]; else where it was thrown.
// RUNTIME: V8 says where in the text JSON.parse or the parser stopped, and that a stack overflow has no place.
function PlaceOfError(error, thrownAt) {
    if (%class_of(error) === "Error") {
        const message = %own_descriptor(error, "message")?.value;
        if (message === "Maximum call stack size exceeded" && error instanceof RangeErrorConstructor) return [ScriptAddress(), 1, 1];
    }
    const stack = %class_of(error) === "Error" && typeof error.stack === "string" ? error.stack : "";
    const lines = %split_text(stack, "\n");
    for (let index = 1; index < lines.length; index += 1) {
        const parts = ReadStackLine(%string_slice(lines[index], 7, lines[index].length));
        if (parts.file === undefined) continue;
        const isThrownThere = parts.line === thrownAt[0] && parts.column === thrownAt[1];
        const textPlace = isThrownThere ? PlaceInText(error) : undefined;
        if (textPlace !== undefined) return textPlace;
        const file = parts.file === %main_path() ? ScriptAddress() : parts.file;
        return [file === "<anonymous>" ? "" : file, parts.line, parts.column];
    }
    return [ScriptAddress(), thrownAt[0], thrownAt[1]];
}

// Where JSON.parse or the parser of an eval stopped: V8 takes the text for a script without a name, and shows its line with a mark below.
// RUNTIME: what has no name Chromium calls by the address of the page, or of the worker.
function PlaceInText(error) {
    const shown = %own_descriptor(error, %intrinsic("NodePlace"))?.value;
    if (typeof shown !== "string") return undefined;
    const place = PlaceOfMark(shown);
    return [Cluster.isWorker ? WorkerScope.address : `${kPageOrigin}/`, place[0], place[1]];
}

// Line and column of what is shown as a line of text with a mark below.
function PlaceOfMark(shown) {
    const lines = %split_text(shown, "\n");
    const line = ToNumber(%string_slice(lines[0], %string_last_index_of(lines[0], ":") + 1, lines[0].length));
    const caret = lines.length > 2 ? %string_find(lines[2], "^", 0) : -1;
    return [line, (caret < 0 ? lines[1].length : caret) + 1];
}

// Where the page, or the worker, found its script.
function ScriptAddress() {
    if (Cluster.isWorker) return WorkerScope.address;
    return `${kPageOrigin}/${LastPart(%main_path())}`;
}

// A text that is no program: its SyntaxError has a place in the text, and no stack.
function MistakeInText(error) {
    %put(error, "stack", `SyntaxError: ${error.message}`, 5);
    return error;
}

// The same when the program's own call has compiled the text: then it is on the stack.
// RUNTIME: Chromium's V8Initializer, ExceptionPropagationCallback: the message of what V8 throws inside of a function of the page says which one.
function MistakeHere(error) {
    const entered = %entered();
    if (entered === undefined) return MistakeInText(error);
    return %construct(SyntaxErrorConstructor, [CallInWords(entered[0], entered[1]) + error.message], SyntaxErrorConstructor);
}

function CallInWords(entered, receiver) {
    for (let holder = receiver ?? PageGlobal; %is_object(holder); holder = %get_prototype(holder)) {
        const maker = %own_descriptor(holder, "constructor")?.value;
        const names = maker === undefined ? [] : %own_keys(holder);
        for (let index = 0; index < names.length; index += 1) {
            const member = %own_descriptor(holder, names[index]);
            const name = names[index];
            if (member.value === entered) return `Failed to execute '${name}' on '${maker.name}': `;
            if (member.get === entered) return `Failed to read the '${name}' property from '${maker.name}': `;
            if (member.set === entered) return `Failed to set the '${name}' property on '${maker.name}': `;
        }
    }
    return "";
}

function ReportMistake(error, text, file) {
    MistakeInText(error);
    const place = %mistake_in_text(text, "");
    ReportError(error, place, UncaughtMessage, [file, place[0], place[1]]);
}

// Report an exception: an error event at the window; when nobody cancels it, the console says it.
function ReportError(error, thrownAt, describe = UncaughtMessage, knownPlace = undefined) {
    // What fails in a listener of an error is no event of its own, and the console says it after the error.
    if (Reporting.active) {
        %push(Reporting.waiting, `Uncaught ${ConsoleValue(error)}`);
        return;
    }
    const place = knownPlace ?? PlaceOfError(error, thrownAt);
    const event = MakeTrustedEvent(ErrorEvent, "error", {
        __proto__: null, cancelable: true, message: describe(error), filename: place[0], lineno: place[1], colno: place[2], error,
    });
    Reporting.active = true;
    const handled = !DispatchNow(InsideOf(PageGlobal), EventInside(event));
    Reporting.active = false;
    const { waiting } = Reporting;
    Reporting.waiting = [];
    if (!handled) PrintUncaught(error, EventInside(event).more);
    for (let index = 0; index < waiting.length; index += 1) PrintInConsole(2, waiting[index]);
}

// What nobody has handled. A worker asks its parent first; one that is shared tells of what its first evaluation leaves.
function PrintUncaught(error, details) {
    const text = `Uncaught ${ConsoleValue(error)}`;
    if (WorkerScope.isShared) {
        if (WorkerScope.isEvaluating) TellParentOfError(details, "");
    } else if (Cluster.isWorker) TellParentOfError(details, text);
    else PrintInConsole(2, text);
}

// RUNTIME: nobody has V8 keep the stack of what is thrown in a shared worker, so it says where that happened.
%set_intrinsic("OnUncaught", (error, line, column, isNested) => {
    const thrownAt = [line, column];
    const place = WorkerScope.isShared ? [PlaceOfError(error, thrownAt)[0], line, column] : undefined;
    ReportError(error, thrownAt, UncaughtMessage, place);
});

// A task: tells the page of rejected promises, one after another.
function NotifyRejections(...promises) {
    const next = () => {
        while (promises.length > 0) {
            const promise = TakeFirst(promises);
            if (%promise_is_handled(promise)) continue;
            TellRejection(promise, next);
            return;
        }
    };
    next();
}

function TellRejection(promise, after) {
    const reason = %promise_result(promise);
    const event = MakeTrustedEvent(PromiseRejectionEvent, "unhandledrejection", { __proto__: null, cancelable: true, promise, reason });
    const inside = EventInside(event);
    DispatchInSteps(InsideOf(PageGlobal), inside, () => {
        if (!inside.canceled && !%promise_is_handled(promise)) PrintInConsole(2, `Uncaught (in promise) ${ConsoleValue(reason)}`);
        if (!%promise_is_handled(promise)) %rejection_told(promise);
        after();
    });
}
%set_intrinsic("OnUnhandledRejection", NotifyRejections);

%set_intrinsic("OnRejectionHandled", (promise, reason) => {
    const event = MakeTrustedEvent(PromiseRejectionEvent, "rejectionhandled", { __proto__: null, promise, reason });
    DispatchInSteps(InsideOf(PageGlobal), EventInside(event), undefined);
});
