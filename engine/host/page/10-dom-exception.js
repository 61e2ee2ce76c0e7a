// DOMException. SPEC: WebIDL section 4.3.

const kExceptionCodes = [
    "IndexSizeError", "INDEX_SIZE_ERR", "DOMStringSizeError", "DOMSTRING_SIZE_ERR", "HierarchyRequestError", "HIERARCHY_REQUEST_ERR",
    "WrongDocumentError", "WRONG_DOCUMENT_ERR", "InvalidCharacterError", "INVALID_CHARACTER_ERR", "NoDataAllowedError", "NO_DATA_ALLOWED_ERR",
    "NoModificationAllowedError", "NO_MODIFICATION_ALLOWED_ERR", "NotFoundError", "NOT_FOUND_ERR", "NotSupportedError", "NOT_SUPPORTED_ERR",
    "InUseAttributeError", "INUSE_ATTRIBUTE_ERR", "InvalidStateError", "INVALID_STATE_ERR", "SyntaxError", "SYNTAX_ERR",
    "InvalidModificationError", "INVALID_MODIFICATION_ERR", "NamespaceError", "NAMESPACE_ERR", "InvalidAccessError", "INVALID_ACCESS_ERR",
    "ValidationError", "VALIDATION_ERR", "TypeMismatchError", "TYPE_MISMATCH_ERR", "SecurityError", "SECURITY_ERR", "NetworkError", "NETWORK_ERR",
    "AbortError", "ABORT_ERR", "URLMismatchError", "URL_MISMATCH_ERR", "QuotaExceededError", "QUOTA_EXCEEDED_ERR", "TimeoutError", "TIMEOUT_ERR",
    "InvalidNodeTypeError", "INVALID_NODE_TYPE_ERR", "DataCloneError", "DATA_CLONE_ERR",
];

function IsDomException(value) {
    const inside = InsideOf(value);
    return inside !== undefined && inside.isException === true;
}

class DOMException {
    constructor(message = "", name = "Error") {
        const inside = { __proto__: null, isException: true, message: `${message}`, name: `${name}` };
        SetInside(this, inside);
        %put(this, "name", inside.name, 5);
        %put(this, "message", inside.message, 5);
        %capture_stack(this, DOMException);
        const stack = this.stack;
        %delete_own(this, "name");
        %delete_own(this, "message");
        %put(this, "stack", stack, 5);
    }
    get name() {
        return Receiver(this, "isException").name;
    }
    get message() {
        return Receiver(this, "isException").message;
    }
    get code() {
        const place = PlaceInList(kExceptionCodes, Receiver(this, "isException").name);
        return place < 0 ? 0 : place / 2 + 1;
    }
}
%set_prototype(DOMException.prototype, ErrorPrototype);
DefineInterface(DOMException);
for (let index = 0; index < kExceptionCodes.length; index += 2) {
    %put(DOMException, kExceptionCodes[index + 1], index / 2 + 1, 2);
    %put(DOMException.prototype, kExceptionCodes[index + 1], index / 2 + 1, 2);
}

function MakeDomException(message, name) {
    return new DOMException(message, name);
}

// A node, an event, a target: what is not plain data of the program's.
function IsPlatformObject(value) {
    const inside = InsideOf(value);
    return inside !== undefined && !inside.isException;
}
