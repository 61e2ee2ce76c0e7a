// ECMA-262 section 20.5: Error and its relatives, and V8's additions (captureStackTrace, stackTraceLimit).

const ErrorPrototype = %intrinsic("ErrorPrototype");

// SPEC: 20.5.1.1 Error, 20.5.6.1.1 NativeError. V8 gives every error an own `stack` before its message, without the
// frames of the constructors that led here.
function NewError(newTarget, callee, intrinsic, message, options) {
    const target = newTarget === undefined ? callee : newTarget;
    const error = %new_object(PrototypeFrom(target, intrinsic), "Error");
    const text = message === undefined ? undefined : ToString(message);
    %capture_stack(error, %is_proxy(target) ? undefined : target);
    %keep_message(error, text);
    if (message !== undefined) %put(error, "message", text, 5);
    if (%is_object(options) && !kIsOldNode && "cause" in options) %put(error, "cause", options.cause, 5);
    return error;
}

// "Error: message", with the message that the error was made with.
function StackHeader(error, message) {
    const { name } = error;
    const text = name === undefined ? "Error" : ToString(name);
    if (text === "") return message;
    return message === "" ? text : `${text}: ${message}`;
}

// What was captured for the object's `stack` becomes text now that it is read. RUNTIME: Node 20 lib/internal/errors.js,
// prepareStackTrace.
function StackTextOf(error) {
    const prepare = ErrorConstructor.prepareStackTrace;
    if (%is_callable(prepare)) return %call(prepare, ErrorConstructor, error, MakeCallSites(%call_sites(error)));
    const kept = %kept_message(error);
    const header = %has_own(error, %intrinsic("NodeErrorMark"))
        ? `${error.name} [${error.code}]: ${error.message}` : kept === undefined ? %call(ErrorToString, error) : StackHeader(error, kept);
    const lines = %captured_stack(error);
    %keep_captured_stack(error, lines);
    return header + lines;
}

function StackGetter() {
    let holder = this;
    while (%is_object(holder) && (%is_proxy(holder) || !%has_own(holder, %intrinsic("StackData")))) {
        holder = %is_proxy(holder) ? %proxy_target(holder) : %get_prototype(holder);
    }
    if (!%is_object(holder)) return undefined;
    const text = StackTextOf(holder);
    if (%has_own(holder, "stack")) %put(holder, "stack", text, 5);
    return text;
}
%set_intrinsic("StackGetter", StackGetter);

function StackSetter(value) {
    if (!%is_object(this)) return;
    if (%has_own(this, "stack")) {
        %put(this, "stack", value, 5);
    } else {
        CreateDataProperty(this, "stack", value);
    }
}
%set_intrinsic("StackSetter", StackSetter);

function ErrorConstructor(message, options) {
    "constructor";
    return NewError(new.target, ErrorConstructor, "ErrorPrototype", message, options);
}

%set_constructor(ErrorConstructor, ErrorPrototype, "Error", 1);
%set_intrinsic("Error", ErrorConstructor);
%put(ErrorPrototype, "name", "Error", 5);
%put(ErrorPrototype, "message", "", 5);

%define_methods(ErrorPrototype, {
    // SPEC: 20.5.3.4.
    toString() {
        if (!%is_object(this)) ThrowIncompatible("Error.prototype.toString", this);
        const name = this.name;
        const nameText = name === undefined ? "Error" : ToString(name);
        const message = this.message;
        const messageText = message === undefined ? "" : ToString(message);
        if (nameText === "") return messageText;
        if (messageText === "") return nameText;
        return `${nameText}: ${messageText}`;
    },
});
const ErrorToString = ErrorPrototype.toString;

%define_methods(ErrorConstructor, {
    captureStackTrace(object, until) {
        if (!%is_object(object)) %throw_type_error("invalid_argument");
        if (!%is_extensible(object) && !%has_own(object, "stack")) {
            %throw_type_error("Cannot define property stack, object is not extensible");
        }
        %capture_stack(object, %is_callable(until) ? until : undefined);
    },
});
%put(ErrorConstructor, "stackTraceLimit", 10, 7);

function EvalErrorConstructor(message, options) {
    "constructor";
    return NewError(new.target, EvalErrorConstructor, "EvalErrorPrototype", message, options);
}

function RangeErrorConstructor(message, options) {
    "constructor";
    return NewError(new.target, RangeErrorConstructor, "RangeErrorPrototype", message, options);
}

function ReferenceErrorConstructor(message, options) {
    "constructor";
    return NewError(new.target, ReferenceErrorConstructor, "ReferenceErrorPrototype", message, options);
}

function SyntaxErrorConstructor(message, options) {
    "constructor";
    return NewError(new.target, SyntaxErrorConstructor, "SyntaxErrorPrototype", message, options);
}

function TypeErrorConstructor(message, options) {
    "constructor";
    return NewError(new.target, TypeErrorConstructor, "TypeErrorPrototype", message, options);
}

function UriErrorConstructor(message, options) {
    "constructor";
    return NewError(new.target, UriErrorConstructor, "UriErrorPrototype", message, options);
}

function LinkNativeError(constructor, prototype, name, length) {
    %set_prototype(constructor, ErrorConstructor);
    %set_prototype(prototype, ErrorPrototype);
    %set_constructor(constructor, prototype, name, length);
    %put(prototype, "name", name, 5);
    %put(prototype, "message", "", 5);
}

LinkNativeError(EvalErrorConstructor, %intrinsic("EvalErrorPrototype"), "EvalError", 1);
LinkNativeError(RangeErrorConstructor, %intrinsic("RangeErrorPrototype"), "RangeError", 1);
LinkNativeError(ReferenceErrorConstructor, %intrinsic("ReferenceErrorPrototype"), "ReferenceError", 1);
LinkNativeError(SyntaxErrorConstructor, %intrinsic("SyntaxErrorPrototype"), "SyntaxError", 1);
LinkNativeError(TypeErrorConstructor, %intrinsic("TypeErrorPrototype"), "TypeError", 1);
LinkNativeError(UriErrorConstructor, %intrinsic("UriErrorPrototype"), "URIError", 1);

// SPEC: 20.5.7.1.1 AggregateError.
function AggregateErrorConstructor(errors, message, options) {
    "constructor";
    const error = NewError(new.target, AggregateErrorConstructor, "AggregateErrorPrototype", message, options);
    const list = [];
    ArraySpread(list, errors);
    %put(error, "errors", list, 5);
    return error;
}

LinkNativeError(AggregateErrorConstructor, %intrinsic("AggregateErrorPrototype"), "AggregateError", 2);

// The error that Promise.any rejects with: V8 gives it no frames.
function MakeAggregateError(message, errors) {
    const error = %new_object(%intrinsic("AggregateErrorPrototype"), "Error");
    %put(error, "stack", `AggregateError: ${message}`, 5);
    %put(error, "message", message, 5);
    %put(error, "errors", errors, 5);
    return error;
}
