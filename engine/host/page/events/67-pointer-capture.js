// Pointer capture. SPEC: Pointer Events section 4.1.3. The mouse is the one pointer that there is; what it does when it is captured is refused
// (92-user-input.js).

const kMousePointer = 1;
const PointerCapture = { __proto__: null, target: null };

function CaptureArguments(list, method) {
    NeedArguments(list, 1, method, "Element");
    const id = %to_integer(ToNumber(list[0]));
    if (id !== kMousePointer) throw MakeDomException(`Failed to execute '${method}' on 'Element': No active pointer with the given id is found.`, "NotFoundError");
}

const CaptureMembers = {
    setPointerCapture(...list) {
        const inside = NodeInside(this);
        CaptureArguments(list, "setPointerCapture");
        if (!IsConnected(inside)) throw MakeDomException("Failed to execute 'setPointerCapture' on 'Element': InvalidStateError", "InvalidStateError");
        if (Pointer.held !== null) PointerCapture.target = inside; // SPEC: without a pressed button nothing is captured.
    },
    releasePointerCapture(...list) {
        const inside = NodeInside(this);
        CaptureArguments(list, "releasePointerCapture");
        if (PointerCapture.target === inside) PointerCapture.target = null;
    },
    hasPointerCapture(...list) {
        const inside = NodeInside(this);
        NeedArguments(list, 1, "hasPointerCapture", "Element");
        return %to_integer(ToNumber(list[0])) === kMousePointer && PointerCapture.target === inside;
    },
};
SetLengths(CaptureMembers, { __proto__: null, setPointerCapture: 1, releasePointerCapture: 1, hasPointerCapture: 1 });
DefinePageFunctions(Element.prototype, CaptureMembers);
