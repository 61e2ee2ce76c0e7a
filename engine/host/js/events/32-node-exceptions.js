// How Node makes a DOMException. RUNTIME: Node 20 lib/internal/per_context/domexception.js.

const kDomExceptionPlace = kIsNode24 ? "node:internal/per_context/domexception:76:18" : "node:internal/per_context/domexception:53:5";

function NameInDomExceptionOptions(exception, options) {
    if (!%is_object(options) || typeof options === "function") return `${options}`;
    const name = `${options.name}`;
    if ("cause" in options) %put(exception, "cause", options.cause, 5);
    return name;
}

function NoteNewDomException(exception, name, message) {
    CaptureStackOfDomException(exception, name, message);
}

function ThrowNoDomException() {
    throw NodeTypeError("ERR_INVALID_THIS", 'Value of "this" must be of DOMException');
}

// The stack of an object that is no error by birth: headed by what it says, and with the place in Node of the function that made it.
function CaptureStackOfDomException(exception, name, message) {
    if (typeof ErrorConstructor.stackTraceLimit !== "number") return;
    %put(exception, "name", name, 5);
    %put(exception, "message", message, 5);
    %capture_stack(exception, CaptureStackOfDomException);
    PlaceFrame(exception, "new DOMException", kDomExceptionPlace);
}

// Says in an error's stack where in Node's own sources a library function stands.
function PlaceFrame(error, call, place) {
    const stack = error.stack;
    %delete_own(error, "name");
    %delete_own(error, "message");
    const text = `    at ${call} (<anonymous>)`;
    const at = %string_find(stack, text, 0);
    if (at < 0) return;
    %put(error, "stack", `${%string_slice(stack, 0, at)}    at ${call} (${place})${%string_slice(stack, at + text.length, stack.length)}`, 5);
}

// An exception that the library makes: its stack begins with frames of Node's own.
function MakeDomException(message, name, frames = []) {
    const exception = new DOMException(message, name);
    const stack = exception.stack;
    if (typeof stack !== "string") return exception;
    const head = message === "" ? name : `${name}: ${message}`;
    const lines = [`    at new DOMException (${kDomExceptionPlace})`];
    for (let index = 0; index < frames.length; index += 1) %push(lines, `    at ${%node_text(frames[index])}`);
    const own = stack === head ? [] : %split_text(%string_slice(stack, head.length + 1, stack.length), "\n");
    for (let index = 0; index < own.length; index += 1) %push(lines, own[index]);
    const limit = ToIntegerOrInfinity(ErrorConstructor.stackTraceLimit);
    if (lines.length > limit) %array_set_length(lines, %math_max(0, limit));
    %put(exception, "stack", lines.length === 0 ? head : `${head}\n${%join_texts(lines, "\n")}`, 5);
    return exception;
}

function CloneOfDomException(message, name, stack) {
    const exception = new DOMException(message, name);
    if (stack !== undefined) %put(exception, "stack", stack, 5);
    return exception;
}

// structuredClone asks: Node clones what it sees of an object.
function CloneOfPlatformObject(value) {
    const bytes = SecretBytesOf(value);
    if (bytes !== undefined) return SecretParts.make(bytes);
    // To V8 these are plain objects whose properties are private.
    if (%has_brand(value, kTextDecoderBrand)) return {};
    if (%has_brand(value, kUrlBrand) || %has_brand(value, kSearchParamsBrand) || %has_brand(value, kUrlPatternBrand)) {
        if (kIsNode24) throw MakeDomException("Cannot clone object of unsupported type.", "DataCloneError");
        return {};
    }
    if (IsWebKey(value)) %refuse("cloning a CryptoKey is not supported by Loopscope");
    if (BlobParts.bytes(value) !== undefined) return CloneOfBlob(value);
    if (AddressParts.rules(value) !== undefined || AddressParts.bytes(value) !== undefined) %refuse("cloning a BlockList or a SocketAddress is not supported by Loopscope");
    if (kIsNode24 && IsDomException(value)) return CloneOfDomException(DomExceptionParts.messageOf(value), DomExceptionParts.nameOf(value), value.stack);
    // RUNTIME: those that Node 24 marks with markAsUncloneable.
    if (kIsNode24 && (OrdinaryHasInstance(Headers, value) || OrdinaryHasInstance(FormData, value) || OrdinaryHasInstance(Response, value) || OrdinaryHasInstance(Request, value))) {
        throw MakeDomException("Cannot clone object of unsupported type.", "DataCloneError");
    }
    if (PortParts.state(value) === undefined && !IsWebStream(value)) return undefined;
    const text = "Object that needs transfer was found in message but not listed in transferList";
    if (kIsNode24) throw MakeDomException(text, "DataCloneError");
    throw NodeTypeError("ERR_MISSING_TRANSFERABLE_IN_TRANSFER_LIST", text);
}

function InvalidUrl(input, base, isBaseWrong) {
    // RUNTIME: Node 10 lib/internal/url.js, onParseError: it says which of both is wrong.
    const wrong = kIsOldNode && isBaseWrong ? base : input;
    const error = NodeTypeError("ERR_INVALID_URL", kIsOldNode ? `Invalid URL: ${wrong}` : "Invalid URL");
    error.input = wrong;
    if (base !== undefined && !kIsOldNode) error.base = base;
    return error;
}

function UnknownEncoding(label) {
    return NodeRangeError("ERR_ENCODING_NOT_SUPPORTED", `The "${label}" encoding is not supported`);
}
