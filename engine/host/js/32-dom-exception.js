// DOMException. RUNTIME: Node 20 lib/internal/per_context/domexception.js.

const kDomExceptionCodes = [
    "IndexSizeError", "INDEX_SIZE_ERR", "DOMStringSizeError", "DOMSTRING_SIZE_ERR", "HierarchyRequestError", "HIERARCHY_REQUEST_ERR",
    "WrongDocumentError", "WRONG_DOCUMENT_ERR", "InvalidCharacterError", "INVALID_CHARACTER_ERR", "NoDataAllowedError", "NO_DATA_ALLOWED_ERR",
    "NoModificationAllowedError", "NO_MODIFICATION_ALLOWED_ERR", "NotFoundError", "NOT_FOUND_ERR", "NotSupportedError", "NOT_SUPPORTED_ERR",
    "InUseAttributeError", "INUSE_ATTRIBUTE_ERR", "InvalidStateError", "INVALID_STATE_ERR", "SyntaxError", "SYNTAX_ERR",
    "InvalidModificationError", "INVALID_MODIFICATION_ERR", "NamespaceError", "NAMESPACE_ERR", "InvalidAccessError", "INVALID_ACCESS_ERR",
    "ValidationError", "VALIDATION_ERR", "TypeMismatchError", "TYPE_MISMATCH_ERR", "SecurityError", "SECURITY_ERR", "NetworkError", "NETWORK_ERR",
    "AbortError", "ABORT_ERR", "URLMismatchError", "URL_MISMATCH_ERR", "QuotaExceededError", "QUOTA_EXCEEDED_ERR", "TimeoutError", "TIMEOUT_ERR",
    "InvalidNodeTypeError", "INVALID_NODE_TYPE_ERR", "DataCloneError", "DATA_CLONE_ERR",
];
const kDomExceptionPlace = "node:internal/per_context/domexception:53:5";

// Codes by name; three names have a constant, but no code any more.
const DomExceptionCodeOf = { __proto__: null };
for (let index = 0; index < kDomExceptionCodes.length; index += 2) DomExceptionCodeOf[kDomExceptionCodes[index]] = index / 2 + 1;
DomExceptionCodeOf.DOMStringSizeError = 0;
DomExceptionCodeOf.NoDataAllowedError = 0;
DomExceptionCodeOf.ValidationError = 0;

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
    const at = %string_index_of(stack, text, 0);
    if (at < 0) return;
    %put(error, "stack", `${%string_slice(stack, 0, at)}    at ${call} (${place})${%string_slice(stack, at + text.length, stack.length)}`, 5);
}

const DomExceptionParts = { __proto__: null, isOurs: undefined };

function IsDomException(value) {
    return DomExceptionParts.isOurs(value);
}

class DOMException {
    #name;
    #message;

    static {
        DomExceptionParts.isOurs = (value) => %is_object(value) && #name in value;
    }

    constructor(message = "", options = "Error") {
        const settings = %is_object(options) && typeof options !== "function";
        this.#message = `${message}`;
        this.#name = `${settings ? options.name : options}`;
        if (settings && "cause" in options) %put(this, "cause", options.cause, 5);
        CaptureStackOfDomException(this, this.#name, this.#message);
    }
    get name() {
        if (!%is_object(this) || !(#name in this)) throw NodeTypeError("ERR_INVALID_THIS", 'Value of "this" must be of DOMException');
        return this.#name;
    }
    get message() {
        if (!%is_object(this) || !(#name in this)) throw NodeTypeError("ERR_INVALID_THIS", 'Value of "this" must be of DOMException');
        return this.#message;
    }
    get code() {
        if (!%is_object(this) || !(#name in this)) throw NodeTypeError("ERR_INVALID_THIS", 'Value of "this" must be of DOMException');
        const code = DomExceptionCodeOf[this.#name];
        return code === undefined ? 0 : code;
    }
}

const DomExceptionPrototype = DOMException.prototype;
%set_prototype(DomExceptionPrototype, ErrorPrototype);
%put(DomExceptionPrototype, %intrinsic("SymbolToStringTag"), "DOMException", 4);
MakeEnumerable(DomExceptionPrototype, ["name", "message", "code"]);
for (let index = 0; index < kDomExceptionCodes.length; index += 2) {
    %put(DOMException, kDomExceptionCodes[index + 1], index / 2 + 1, 2);
    %put(DomExceptionPrototype, kDomExceptionCodes[index + 1], index / 2 + 1, 2);
}
%put(%intrinsic("GlobalObject"), "DOMException", DOMException, 5);

// Web interfaces show their members among the enumerable ones.
function MakeEnumerable(object, names) {
    for (let index = 0; index < names.length; index += 1) %define_own(object, names[index], { __proto__: null, enumerable: true });
}

// An exception that the library makes: its stack begins with frames of Node's own.
function MakeDomException(message, name, frames = []) {
    const exception = new DOMException(message, name);
    const stack = exception.stack;
    if (typeof stack !== "string") return exception;
    const head = message === "" ? name : `${name}: ${message}`;
    const lines = [`    at new DOMException (${kDomExceptionPlace})`];
    for (let index = 0; index < frames.length; index += 1) %push(lines, `    at ${frames[index]}`);
    const own = stack === head ? [] : %split_text(%string_slice(stack, head.length + 1, stack.length), "\n");
    for (let index = 0; index < own.length; index += 1) %push(lines, own[index]);
    const limit = ToIntegerOrInfinity(ErrorConstructor.stackTraceLimit);
    if (lines.length > limit) %array_set_length(lines, %math_max(0, limit));
    %put(exception, "stack", lines.length === 0 ? head : `${head}\n${%join_texts(lines, "\n")}`, 5);
    return exception;
}

// structuredClone asks: in a page nodes, events and their like cannot be cloned; Node clones what it sees of an object.
function IsPlatformObject(value) {
    return false;
}

function PlatformObjectInMessage(value) {
    return %describe(value);
}
