// What all streams share: the states, what programs may ask of a stream, construction and destruction. RUNTIME: Node 20
// lib/internal/streams/{state,utils,destroy,legacy}.js.

const kStreamDestroyed = RegisteredSymbol("nodejs.stream.destroyed");
const kStreamDestroy = %new_symbol("kDestroy");
const kStreamConstruct = %new_symbol("kConstruct");
const DefaultHighWaterMark = { __proto__: null, bytes: kIsNode24 ? 65536 : 16384, objects: 16 };

function NoOperation() {}
%set_name(NoOperation, "nop");

// The old base class of all streams, which is the module itself.
function Stream(options) {
    "function";
    InitializeEmitter(this, options);
}
%set_prototype(Stream, EventEmitter);
%set_prototype(Stream.prototype, EventEmitterPrototype);

// The usual events have their places before anybody listens, in an order of their own. RUNTIME: Node 20
// lib/internal/streams/{readable,writable,duplex}.js.
const kReadableEvents = ["close", "error", "data", "end", "readable"];
const kWritableEvents = ["close", "error", "prefinish", "finish", "drain"];
const kDuplexEvents = ["close", "error", "prefinish", "finish", "drain", "data", "end", "readable"];

function PresetEvents(stream, names) {
    if (stream._events !== undefined && stream._events !== null) return;
    const events = {};
    for (let index = 0; index < names.length; index += 1) events[names[index]] = undefined;
    stream._events = events;
}

// A constructor that may be called without new and one that inherits from another, in the way of functions.
function InheritStream(constructor, parent, length) {
    %set_prototype(constructor, parent);
    %set_prototype(constructor.prototype, parent.prototype);
    %put(constructor.prototype, "constructor", constructor, 5);
    %set_length(constructor, length);
}

function StreamHighWaterMark(objectMode, options, key, isDuplex) {
    const fallback = objectMode ? DefaultHighWaterMark.objects : DefaultHighWaterMark.bytes;
    if (!options) return fallback;
    let mark = options.highWaterMark;
    if (mark === undefined || mark === null) mark = isDuplex ? options[key] : undefined;
    if (mark === undefined || mark === null) return fallback;
    if (typeof mark !== "number" || !%is_integer(mark) || mark < 0) {
        throw ArgumentValueError(isDuplex ? `options.${key}` : "options.highWaterMark", mark, "is invalid");
    }
    return mark;
}

function StreamDefaultEncoding(options) {
    const encoding = options ? options.defaultEncoding : undefined;
    if (encoding === undefined || encoding === null || encoding === "utf8" || encoding === "utf-8") return "utf8";
    if (!BufferConstructor.isEncoding(encoding)) throw UnknownEncodingError(encoding);
    return encoding;
}

function StreamDestroyedError(method) {
    return NodeError("ERR_STREAM_DESTROYED", `Cannot call ${method} after a stream was destroyed`);
}

function PrematureCloseError() {
    return NodeError("ERR_STREAM_PREMATURE_CLOSE", "Premature close");
}

function MultipleCallbackError() {
    return NodeError("ERR_MULTIPLE_CALLBACK", "Callback called multiple times");
}

function MethodMissingError(method) {
    return NodeError("ERR_METHOD_NOT_IMPLEMENTED", `The ${method} method is not ${"implemented"}`);
}

function NullChunkError() {
    return NodeTypeError("ERR_STREAM_NULL_VALUES", "May not write null values to stream");
}

function ChunkTypeError(chunk) {
    return ArgumentTypeError("chunk", "of type string or an instance of Buffer, TypedArray, or DataView", chunk);
}

// An AbortError with or without a cause.
function AbortedError(signal) {
    if (signal !== undefined) return AbortReasonError(signal);
    return new AbortError("The operation was aborted", undefined);
}

// The first error, with the second one beside it when both are there and are not the same.
function TwoErrors(inner, outer) {
    if (!inner || !outer || inner === outer) return inner || outer;
    if (IsArray(outer.errors)) {
        %push(outer.errors, inner);
        return outer;
    }
    const aggregate = %intrinsic("GlobalObject").AggregateError;
    const both = %construct(aggregate, [[outer, inner], outer.message], aggregate);
    both.code = outer.code;
    return both;
}

// A buffer over the bytes of any other view.
function BufferOfView(view) {
    const made = %construct(Uint8ArrayConstructor, [view.buffer, view.byteOffset, view.byteLength], Uint8ArrayConstructor);
    %set_prototype(made, BufferPrototype);
    return made;
}

function IsBuffer(value) {
    return %is_object(value) && %class_of(value) === "TypedArray" && OrdinaryHasInstance(BufferConstructor, value);
}

// ---- What kind of stream something is ----

function IsReadableNodeStream(value, strict) {
    if (!%is_object(value) || typeof value.pipe !== "function" || typeof value.on !== "function") return false;
    if (strict && (typeof value.pause !== "function" || typeof value.resume !== "function")) return false;
    if (!value._writableState) return true;
    return !!value._readableState && value._readableState.readable !== false;
}

function IsWritableNodeStream(value) {
    if (!%is_object(value) || typeof value.write !== "function" || typeof value.on !== "function") return false;
    if (!value._readableState) return true;
    return !value._writableState || value._writableState.writable !== false;
}

function IsNodeStream(value) {
    if (!%is_object(value)) return false;
    if (value._readableState || value._writableState) return true;
    return typeof value.on === "function" && (typeof value.write === "function" || typeof value.pipe === "function");
}

function IsReadableWebStream(value) {
    return %is_object(value) && !IsNodeStream(value) && typeof value.pipeThrough === "function" && typeof value.getReader === "function" && typeof value.cancel === "function";
}

function IsWritableWebStream(value) {
    return %is_object(value) && !IsNodeStream(value) && typeof value.getWriter === "function" && typeof value.abort === "function";
}

function IsTransformWebStream(value) {
    return %is_object(value) && !IsNodeStream(value) && typeof value.readable === "object" && typeof value.writable === "object";
}

function IsWebStream(value) {
    return IsReadableWebStream(value) || IsWritableWebStream(value) || IsTransformWebStream(value);
}

function IsAsyncIterableValue(value) {
    return value !== undefined && value !== null && typeof value[%intrinsic("SymbolAsyncIterator")] === "function";
}

function IsIterableValue(value) {
    if (value === undefined || value === null) return false;
    return IsAsyncIterableValue(value) || typeof value[%intrinsic("SymbolIterator")] === "function";
}

// ---- In what state it is: null where it is no such stream ----

function IsStreamDestroyed(stream) {
    if (!IsNodeStream(stream)) return null;
    const state = stream._writableState || stream._readableState;
    return !!(stream.destroyed || stream[kStreamDestroyed] || (state && state.destroyed));
}

function IsWritableEnded(stream) {
    if (!IsWritableNodeStream(stream)) return null;
    if (stream.writableEnded === true) return true;
    const state = stream._writableState;
    if (state && state.errored) return false;
    return state && typeof state.ended === "boolean" ? state.ended : null;
}

function IsWritableFinished(stream, strict) {
    if (!IsWritableNodeStream(stream)) return null;
    if (stream.writableFinished === true) return true;
    const state = stream._writableState;
    if (state && state.errored) return false;
    if (!state || typeof state.finished !== "boolean") return null;
    return state.finished || (strict === false && state.ended === true && state.length === 0);
}

function IsReadableFinished(stream, strict) {
    if (!IsReadableNodeStream(stream)) return null;
    const state = stream._readableState;
    if (state && state.errored) return false;
    if (!state || typeof state.endEmitted !== "boolean") return null;
    return state.endEmitted || (strict === false && state.ended === true && state.length === 0);
}

function IsStreamReadable(stream) {
    if (!%is_object(stream) || typeof stream.readable !== "boolean") return null;
    if (IsStreamDestroyed(stream)) return false;
    return IsReadableNodeStream(stream) && stream.readable && !IsReadableFinished(stream);
}

function IsStreamWritable(stream) {
    if (!%is_object(stream) || typeof stream.writable !== "boolean") return null;
    if (IsStreamDestroyed(stream)) return false;
    return IsWritableNodeStream(stream) && stream.writable && !IsWritableEnded(stream);
}

function IsStreamFinished(stream) {
    if (!IsNodeStream(stream)) return null;
    return IsStreamDestroyed(stream) || (!IsStreamReadable(stream) && !IsStreamWritable(stream));
}

function StreamError(stream) {
    if (!IsNodeStream(stream)) return null;
    if (stream.writableErrored) return stream.writableErrored;
    if (stream._writableState && stream._writableState.errored) return stream._writableState.errored;
    if (stream.readableErrored) return stream.readableErrored;
    return stream._readableState && stream._readableState.errored ? stream._readableState.errored : null;
}

function IsStreamClosed(stream) {
    if (!IsNodeStream(stream)) return null;
    if (typeof stream.closed === "boolean") return stream.closed;
    const writing = stream._writableState;
    const reading = stream._readableState;
    if ((writing && typeof writing.closed === "boolean") || (reading && typeof reading.closed === "boolean")) {
        return !!((writing && writing.closed) || (reading && reading.closed));
    }
    return null;
}

function WillEmitClose(stream) {
    if (!IsNodeStream(stream)) return null;
    const state = stream._writableState || stream._readableState;
    return !!(state && state.autoDestroy && state.emitClose && state.closed === false);
}

function FirstDefined(list) {
    for (let index = 0; index < list.length; index += 1) {
        if (list[index] !== undefined && list[index] !== null) return list[index];
    }
    return undefined;
}

const StreamQuestions = {
    isDestroyed(stream) {
        return IsStreamDestroyed(stream);
    },
    isDisturbed(stream) {
        return !!(stream && (stream.readableDidRead || stream.readableAborted));
    },
    isErrored(stream) {
        if (!stream) return false;
        const reading = stream._readableState ? stream._readableState : {};
        const writing = stream._writableState ? stream._writableState : {};
        return !!FirstDefined([stream.readableErrored, stream.writableErrored, reading.errorEmitted, writing.errorEmitted, reading.errored, writing.errored]);
    },
    isReadable(stream) {
        return IsStreamReadable(stream);
    },
    isWritable(stream) {
        return IsStreamWritable(stream);
    },
};
