// SharedArrayBuffer and Atomics. SPEC: ECMA-262 sections 25.2 and 25.4. Memory that other agents have is the same in all of them whenever
// one of them goes on.

const SharedArrayBufferPrototype = %new_object(%intrinsic("ObjectPrototype"));

function SharedArrayBufferConstructor(length, options) {
    "constructor";
    RequireNew(new.target, "SharedArrayBuffer");
    const size = ToIndex(length, "Invalid array buffer length");
    const wanted = %is_object(options) ? options.maxByteLength : undefined;
    const maximum = wanted === undefined ? undefined : ToIndex(wanted, "Invalid array buffer max length");
    const own = new.target.prototype;
    const prototype = %is_object(own) ? own : SharedArrayBufferPrototype;
    if (maximum !== undefined && size > maximum) %throw_range_error("Invalid array buffer max length");
    return SharedMemory.mark(AllocateArrayBuffer(prototype, size, maximum));
}
%set_constructor(SharedArrayBufferConstructor, SharedArrayBufferPrototype, "SharedArrayBuffer", 1);

%define_methods(SharedArrayBufferConstructor, {
    get [%intrinsic("SymbolSpecies")]() {
        return this;
    },
});

function RequireShared(value, method) {
    if (!SharedMemory.isShared(value)) ThrowIncompatible(method, value);
}

%define_methods(SharedArrayBufferPrototype, {
    get byteLength() {
        RequireShared(this, "get SharedArrayBuffer.prototype.byteLength");
        return %buffer_length(this);
    },
    // SPEC: 25.2.5.6.
    slice(start, end) {
        const name = "SharedArrayBuffer.prototype.slice";
        RequireShared(this, name);
        const length = %buffer_length(this);
        const first = RelativeIndex(ToIntegerOrInfinity(start), length);
        const final = end === undefined ? length : RelativeIndex(ToIntegerOrInfinity(end), length);
        const count = final > first ? final - first : 0;
        const constructor = SpeciesConstructor(this, SharedArrayBufferConstructor);
        const copy = %construct(constructor, [count], constructor);
        RequireShared(copy, name);
        if (copy === this) %throw_type_error("ArrayBuffer subclass returned this from species constructor");
        if (%buffer_length(copy) < count) %throw_type_error("Species constructor returned a too small ArrayBuffer");
        if (count > 0) %copy_bytes(copy, 0, this, first, count);
        return copy;
    },
    get maxByteLength() {
        RequireShared(this, "get SharedArrayBuffer.prototype.maxByteLength");
        const maximum = %buffer_maximum(this);
        return maximum === undefined ? %buffer_length(this) : maximum;
    },
    get growable() {
        RequireShared(this, "get SharedArrayBuffer.prototype.growable");
        return %buffer_maximum(this) !== undefined;
    },
    // SPEC: 25.2.5.3.
    grow(length) {
        const name = "SharedArrayBuffer.prototype.grow";
        RequireShared(this, name);
        const maximum = %buffer_maximum(this);
        if (maximum === undefined) ThrowIncompatible(name, this);
        const size = ToIndex(length, `${name}: Invalid length parameter`);
        if (size > maximum || size < %buffer_length(this)) %throw_range_error(`${name}: Invalid length parameter`);
        %resize_buffer(this, size);
    },
});
%put(SharedArrayBufferPrototype, %intrinsic("SymbolToStringTag"), "SharedArrayBuffer", 4);

// ---- Atomics ----

const Atomics = {};

// SPEC: 25.4.3.1 ValidateIntegerTypedArray, ValidateAtomicAccess.
function AtomicKind(array, name, waits) {
    const kind = %class_of(array) === "TypedArray" ? KindOf(array) : undefined;
    const isFit = kind !== undefined && (waits ? kind.name === "Int32Array" || kind.name === "BigInt64Array" :
        kind.name !== "Uint8ClampedArray" && kind.name !== "Float32Array" && kind.name !== "Float64Array" && kind.name !== "Float16Array");
    if (!isFit) %throw_type_error(`${%describe(array)} is not an ${waits ? "int32 or BigInt64" : "integer"} typed array.`);
    if (%buffer_detached(%view_buffer(array))) ThrowDetached(name);
    CatchUpOn(%view_buffer(array));
    return kind;
}

// What others have done to the memory up to now is seen.
function CatchUpOn(buffer) {
    if (Cluster.isUsed && %shared_block(buffer) > 0) Ask(kAsk.catchUp, 0);
}

function AtomicIndex(array, index) {
    const place = ToIndex(index, "Invalid atomic access index");
    if (place >= %view_length(array)) %throw_range_error("Invalid atomic access index");
    return place;
}

// The value as it is stored: any integer, of which the element keeps the last bits.
function AtomicValue(kind, value) {
    return kind.isBig ? ToBigInt(value) : ToIntegerOrInfinity(value);
}

function AtomicBits(kind, value) {
    return kind.isBig ? value : value | 0;
}

function DefineAtomicChange(name, change) {
    const shown = `Atomics.${name}`;
    %define_methods(Atomics, {
        [name](array, index, value) {
            const kind = AtomicKind(array, shown, false);
            const place = AtomicIndex(array, index);
            const bits = AtomicBits(kind, AtomicValue(kind, value));
            if (%buffer_detached(%view_buffer(array))) ThrowDetached(shown);
            const old = array[place];
            array[place] = change(old, bits);
            return old;
        },
    });
}

%define_methods(Atomics, {
    load(array, index) {
        AtomicKind(array, "Atomics.load", false);
        return array[AtomicIndex(array, index)];
    },
    store(array, index, value) {
        const kind = AtomicKind(array, "Atomics.store", false);
        const place = AtomicIndex(array, index);
        const stored = AtomicValue(kind, value);
        if (%buffer_detached(%view_buffer(array))) ThrowDetached("Atomics.store");
        array[place] = AtomicBits(kind, stored);
        return stored;
    },
});
DefineAtomicChange("add", (old, value) => old + value);
DefineAtomicChange("sub", (old, value) => old - value);
DefineAtomicChange("and", (old, value) => old & value);
DefineAtomicChange("or", (old, value) => old | value);
DefineAtomicChange("xor", (old, value) => old ^ value);
DefineAtomicChange("exchange", (old, value) => value);

%define_methods(Atomics, {
    compareExchange(array, index, expected, replacement) {
        const kind = AtomicKind(array, "Atomics.compareExchange", false);
        const place = AtomicIndex(array, index);
        const wanted = AllocateTypedArray(kind, kind.prototype, 1);
        wanted[0] = AtomicBits(kind, AtomicValue(kind, expected));
        const stored = AtomicBits(kind, AtomicValue(kind, replacement));
        if (%buffer_detached(%view_buffer(array))) ThrowDetached("Atomics.compareExchange");
        const old = array[place];
        if (old === wanted[0]) array[place] = stored;
        return old;
    },
    isLockFree(size) {
        const bytes = ToIntegerOrInfinity(size);
        return bytes === 1 || bytes === 2 || bytes === 4 || bytes === 8;
    },
    // SPEC: 25.4.3.14 DoWait: nobody can wake one who waits on memory that no other agent has, until the time is over.
    wait(array, index, value, timeout) {
        const kind = AtomicKind(array, "Atomics.wait", true);
        if (!SharedMemory.isShared(%view_buffer(array))) %throw_type_error(`${%describe(array)} is not a shared typed array.`);
        const place = AtomicIndex(array, index);
        const expected = kind.isBig ? ToBigInt(value) : ToNumber(value) | 0;
        const number = ToNumber(timeout);
        const block = Cluster.isUsed ? %shared_block(%view_buffer(array)) : 0;
        if (block > 0) Ask(kAsk.catchUp, 0);
        if (array[place] !== expected) return "not-equal";
        if (block > 0) return WaitInCluster(block, %view_offset(array) + place * kind.size, number);
        if (number !== number || number === 1 / 0) %refuse("Atomics.wait without an end is not supported by Loopscope: nothing can wake the only thread");
        if (number > 0) %io_spend(number * 1000000);
        return "timed-out";
    },
    waitAsync(array, index, value, timeout) {
        const kind = AtomicKind(array, "Atomics.waitAsync", true);
        if (!SharedMemory.isShared(%view_buffer(array))) %throw_type_error(`${%describe(array)} is not a shared typed array.`);
        const place = AtomicIndex(array, index);
        const expected = kind.isBig ? ToBigInt(value) : ToNumber(value) | 0;
        const time = ToNumber(timeout);
        if (array[place] !== expected) return { async: false, value: "not-equal" };
        if (time <= 0) return { async: false, value: "timed-out" };
        %refuse("Atomics.waitAsync that has to wait is not supported by Loopscope");
    },
    notify(array, index, count) {
        const kind = AtomicKind(array, "Atomics.notify", true);
        const place = AtomicIndex(array, index);
        const most = count === undefined ? 1 / 0 : ToIntegerOrInfinity(count);
        const block = Cluster.isUsed ? %shared_block(%view_buffer(array)) : 0;
        if (block === 0) return 0;
        Ask(kAsk.catchUp, 0);
        Ask(kAsk.notify, block, %view_offset(array) + place * kind.size, most < 0 ? 0 : most);
        return %agent_answer();
    },
    pause(iterations = undefined) {
        const isWhole = iterations === undefined || (typeof iterations === "number" && iterations % 1 === 0);
        if (!isWhole) %throw_type_error("Atomics.pause argument must be undefined or an integer");
    },
});

function WaitInCluster(block, byte, timeout) {
    const time = timeout !== timeout ? 1 / 0 : timeout < 0 ? 0 : timeout * 1000000;
    if (time === 0) return "timed-out";
    Ask(kAsk.wait, block, byte, time);
    return %agent_answer() === 0 ? "ok" : "timed-out";
}
if (kNodeMajor > 0 && kNodeMajor < 24) %delete_own(Atomics, "pause");
%put(Atomics, %intrinsic("SymbolToStringTag"), "Atomics", 4);

%put(%intrinsic("GlobalObject"), "SharedArrayBuffer", SharedArrayBufferConstructor, 5);
%put(%intrinsic("GlobalObject"), "Atomics", Atomics, 5);
