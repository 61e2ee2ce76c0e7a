// SharedArrayBuffers are ArrayBuffers with a mark (ECMA-262 section 25.2). A runtime that has them: host/js/buffer/43-shared-memory.js.

const SharedMemory = { __proto__: null, mark: undefined, isShared: undefined, mayShare: false };

class SharedBufferBase {
    constructor(buffer) {
        return buffer;
    }
}

class SharedBufferMark extends SharedBufferBase {
    #isShared = true;

    static {
        SharedMemory.isShared = (value) => %is_object(value) && #isShared in value;
        SharedMemory.mark = (buffer) => new SharedBufferMark(buffer);
    }
}

// SPEC: the first steps of each method in section 25.1.6.
function RequireBuffer(value, method) {
    if (%class_of(value) !== "ArrayBuffer" || SharedMemory.isShared(value)) ThrowIncompatible(method, value);
}
