// DOMException, of Node and of pages. SPEC: WebIDL section 4.3. RUNTIME: Node 20 lib/internal/per_context/domexception.js. What the two
// do differently is in 32-node-exceptions.js and page/10-dom-exception.js.

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

// Codes by name; three names have a constant, but no code any more.
const DomExceptionCodeOf = { __proto__: null };
for (let index = 0; index < kDomExceptionCodes.length; index += 2) DomExceptionCodeOf[kDomExceptionCodes[index]] = index / 2 + 1;
DomExceptionCodeOf.DOMStringSizeError = 0;
DomExceptionCodeOf.NoDataAllowedError = 0;
DomExceptionCodeOf.ValidationError = 0;

const DomExceptionParts = { __proto__: null, isOurs: undefined, messageOf: undefined, nameOf: undefined };

function IsDomException(value) {
    return DomExceptionParts.isOurs(value);
}

class DOMException {
    #name;
    #message;

    static {
        DomExceptionParts.isOurs = (value) => %is_object(value) && #name in value;
        DomExceptionParts.messageOf = (value) => value.#message;
        DomExceptionParts.nameOf = (value) => value.#name;
    }

    constructor(message = "", options = "Error") {
        this.#message = `${message}`;
        this.#name = NameInDomExceptionOptions(this, options);
        NoteNewDomException(this, this.#name, this.#message);
    }
    get name() {
        if (!IsDomException(this)) ThrowNoDomException();
        return this.#name;
    }
    get message() {
        if (!IsDomException(this)) ThrowNoDomException();
        return this.#message;
    }
    get code() {
        if (!IsDomException(this)) ThrowNoDomException();
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

// SPEC: a DOMException has [[ErrorData]], too.
if (ErrorConstructor.isError !== undefined) {
    const isPlainError = ErrorConstructor.isError;
    %put(ErrorConstructor, "isError", {
        isError(value) {
            "builtin";
            return isPlainError(value) || IsDomException(value);
        },
    }.isError, 5);
}
