// DOMException as a page makes it: one that the page throws has a stack, one that a program constructs has none. RUNTIME: Chromium.

function NameInDomExceptionOptions(exception, options) {
    return `${options}`;
}

function NoteNewDomException(exception, name, message) {}

function ThrowNoDomException() {
    %throw_type_error("Illegal invocation");
}

function MakeDomException(message, name) {
    const exception = new DOMException(message, name);
    %put(exception, "name", name, 5);
    %put(exception, "message", message, 5);
    %capture_stack(exception, MakeDomException);
    const stack = exception.stack;
    %delete_own(exception, "name");
    %delete_own(exception, "message");
    %put(exception, "stack", stack, 5);
    return exception;
}

// The interface of an object of those that Node has in the same way.
function NameOfBranded(value) {
    if (%has_brand(value, kUrlBrand)) return "URL";
    if (%has_brand(value, kSearchParamsBrand)) return "URLSearchParams";
    if (%has_brand(value, kSearchIteratorBrand)) return "SyncIterator_URLSearchParams";
    if (%has_brand(value, kTextDecoderBrand)) return "TextDecoder";
    return %get_prototype(value) === TextEncoderPrototype ? "TextEncoder" : undefined;
}

// structuredClone asks. SPEC: HTML section 2.7.1, serializable objects: undefined for plain data of the program's; nodes, events and
// their like cannot be cloned.
function CloneOfPlatformObject(value) {
    if (IsDomException(value)) {
        const copy = new DOMException(DomExceptionParts.messageOf(value), DomExceptionParts.nameOf(value));
        if (%has_own(value, "stack")) %put(copy, "stack", value.stack, 5);
        return copy;
    }
    if (InsideOf(value) === undefined) {
        const name = NameOfBranded(value);
        if (name !== undefined) ThrowNotCloned(`${name} object`);
        return undefined;
    }
    if (InsideOf(value).isPairIterator) ThrowNotCloned(`SyncIterator_${InsideOf(value).owner} object`);
    if (value === PageGlobal) ThrowNotCloned(`#<${ScopeNames.own}>`);
    if (InsideOf(value).isRect) return CloneOfRect(value);
    if (InsideOf(value).isMatrix) return CloneOfMatrix(value);
    if (InsideOf(value).isPoint) return CloneOfPoint(value);
    if (InsideOf(value).isQuad) %refuse("a clone of a DOMQuad is not supported by Loopscope");
    if (IsFileList(value)) return CloneOfFileList(value);
    if (InsideOf(value).isCryptoKey) return CloneOfCryptoKey(InsideOf(value));
    if (InsideOf(value).isPort || InsideOf(value).ReadableStream || InsideOf(value).WritableStream || InsideOf(value).TransformStream) {
        throw MakeDomException(`A ${ConstructorNameOf(value)} could not be cloned because it was not transferred.`, "DataCloneError");
    }
    if (!IsBlob(value)) ThrowNotCloned(`${ConstructorNameOf(value)} object`);
    return CloneOfBlob(value);
}
