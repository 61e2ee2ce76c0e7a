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

// A node, an event, a target: what is not plain data of the program's.
function IsPlatformObject(value) {
    return InsideOf(value) !== undefined;
}
