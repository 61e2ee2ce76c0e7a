// DOMException. RUNTIME: Node 20 lib/internal/per_context/domexception.js. Name, message and code are kept beside
// the object, as own properties would show.

const domExceptionRecords = %new_object(null, "WeakMap");
const DOMExceptionPrototype = %new_object(ErrorPrototype);

// The names with a code, in the order of the constants on the prototype.
const domExceptionCodes = [
    "IndexSizeError", "INDEX_SIZE_ERR", 1, undefined, "DOMSTRING_SIZE_ERR", 2,
    "HierarchyRequestError", "HIERARCHY_REQUEST_ERR", 3, "WrongDocumentError", "WRONG_DOCUMENT_ERR", 4,
    "InvalidCharacterError", "INVALID_CHARACTER_ERR", 5, undefined, "NO_DATA_ALLOWED_ERR", 6,
    "NoModificationAllowedError", "NO_MODIFICATION_ALLOWED_ERR", 7, "NotFoundError", "NOT_FOUND_ERR", 8,
    "NotSupportedError", "NOT_SUPPORTED_ERR", 9, "InUseAttributeError", "INUSE_ATTRIBUTE_ERR", 10,
    "InvalidStateError", "INVALID_STATE_ERR", 11, "SyntaxError", "SYNTAX_ERR", 12,
    "InvalidModificationError", "INVALID_MODIFICATION_ERR", 13, "NamespaceError", "NAMESPACE_ERR", 14,
    "InvalidAccessError", "INVALID_ACCESS_ERR", 15, undefined, "VALIDATION_ERR", 16,
    "TypeMismatchError", "TYPE_MISMATCH_ERR", 17, "SecurityError", "SECURITY_ERR", 18,
    "NetworkError", "NETWORK_ERR", 19, "AbortError", "ABORT_ERR", 20, "URLMismatchError", "URL_MISMATCH_ERR", 21,
    "QuotaExceededError", "QUOTA_EXCEEDED_ERR", 22, "TimeoutError", "TIMEOUT_ERR", 23,
    "InvalidNodeTypeError", "INVALID_NODE_TYPE_ERR", 24, "DataCloneError", "DATA_CLONE_ERR", 25,
];

function CodeOfDomException(name) {
    for (let index = 0; index < domExceptionCodes.length; index += 3) {
        if (domExceptionCodes[index] === name) return domExceptionCodes[index + 2];
    }
    return 0;
}

function NewDomException(prototype, message, name) {
    const error = %new_object(prototype, "Error");
    %put(error, "stack", undefined, 5);
    // V8 names the error in its stack by what it has while it is captured.
    %put(error, "name", name, 5);
    %put(error, "message", message, 5);
    CaptureOwnStack(error);
    %delete_own(error, "name");
    %delete_own(error, "message");
    %table_set(domExceptionRecords, error, { __proto__: null, message, name });
    return error;
}

function MakeDomException(message, name) {
    return NewDomException(DOMExceptionPrototype, message, name);
}

function DOMExceptionConstructor(message, options) {
    "constructor";
    if (new.target === undefined) %throw_type_error("Class constructor DOMException cannot be invoked without 'new'");
    const given = new.target.prototype;
    const text = message === undefined ? "" : ToString(message);
    const isRecord = %is_object(options);
    const name = isRecord ? options.name : options;
    const error = NewDomException(%is_object(given) ? given : DOMExceptionPrototype, text,
        name === undefined ? "Error" : ToString(name));
    if (isRecord && "cause" in options) %put(error, "cause", options.cause, 5);
    return error;
}

%set_constructor(DOMExceptionConstructor, DOMExceptionPrototype, "DOMException", 0);

function DomExceptionRecord(value) {
    const record = %is_object(value) ? %table_get(domExceptionRecords, value) : undefined;
    if (record === undefined) throw NodeTypeError("ERR_INVALID_THIS", "Value of \"this\" must be of type DOMException");
    return record;
}

%define_methods(DOMExceptionPrototype, {
    get name() {
        return DomExceptionRecord(this).name;
    },
    get message() {
        return DomExceptionRecord(this).message;
    },
    get code() {
        return CodeOfDomException(DomExceptionRecord(this).name);
    },
});
for (let index = 0; index < domExceptionCodes.length; index += 3) {
    %put(DOMExceptionConstructor, domExceptionCodes[index + 1], domExceptionCodes[index + 2], 2);
    %put(DOMExceptionPrototype, domExceptionCodes[index + 1], domExceptionCodes[index + 2], 2);
}
%put(DOMExceptionPrototype, %intrinsic("SymbolToStringTag"), "DOMException", 4);
