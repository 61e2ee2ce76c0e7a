// navigator.clipboard: a page that nobody has allowed it may neither read nor write. SPEC: Clipboard API section 7.

// RUNTIME: Chromium asks another process for the permission, which takes about a millisecond.
const kPermissionDelay = 1;

function DeniedByClipboard(clipboard, method, right) {
    Receiver(clipboard, "isClipboard");
    const promise = NewPromise();
    %page_task(kDomSource, kNormalPriority, () => {
        RejectNow(promise, MakeDomException(`Failed to execute '${method}' on 'Clipboard': ${right} permission denied.`, "NotAllowedError"));
    }, [], kPermissionDelay);
    return promise;
}

class Clipboard extends EventTarget {
    constructor() {
        IllegalConstructor("Clipboard");
    }
    read() { return DeniedByClipboard(this, "read", "Read"); }
    readText() { return DeniedByClipboard(this, "readText", "Read"); }
    write(...list) {
        if (list.length === 0) return RejectedPromise(MakeTypeError("Failed to execute 'write' on 'Clipboard': 1 argument required, but only 0 present."));
        return DeniedByClipboard(this, "write", "Write");
    }
    writeText(...list) {
        if (list.length === 0) return RejectedPromise(MakeTypeError("Failed to execute 'writeText' on 'Clipboard': 1 argument required, but only 0 present."));
        return DeniedByClipboard(this, "writeText", "Write");
    }
}
DefineInterface(Clipboard);
const ClipboardObject = %new_object(Clipboard.prototype);
NewTargetInside(ClipboardObject, { __proto__: null, isClipboard: true });
DefinePageFunctions(Navigator.prototype, { get clipboard() { return ClipboardObject; } });
