// ECMA-262 sections 25.1 and 23.2: ArrayBuffer and the constructors of typed arrays. Their methods:
// 35-typed-array-methods.js.

const ArrayBufferPrototype = %intrinsic("ArrayBufferPrototype");
const TypedArrayPrototype = %intrinsic("TypedArrayPrototype");

// SIMPLIFIED: V8 gives out more address space than the machine has memory; we stop at what can be snapshotted.
const largestBuffer = 1073741824;
const largestTypedArray = 4294967296;

// ---- ArrayBuffer (section 25.1) ----

// SPEC: 25.1.3.1 AllocateArrayBuffer. `maximum` is undefined for a buffer of fixed length.
function AllocateArrayBuffer(prototype, size, maximum) {
    if (maximum !== undefined && maximum > 1099511627775) %throw_range_error("Array buffer allocation failed");
    if (size > largestBuffer) {
        if (size > 1099511627775) %throw_range_error("Array buffer allocation failed");
        %refuse("an ArrayBuffer of more than 1 GiB is not supported by Loopscope");
    }
    return %new_buffer(prototype, size, maximum);
}

// SPEC: 25.1.4.1 ArrayBuffer.
function ArrayBufferConstructor(length, options) {
    "constructor";
    RequireNew(new.target, "ArrayBuffer");
    const size = ToIndex(length, "Invalid array buffer length");
    const wanted = %is_object(options) ? options.maxByteLength : undefined;
    const maximum = wanted === undefined ? undefined : ToIndex(wanted, "Invalid array buffer max length");
    const prototype = PrototypeFrom(new.target, "ArrayBufferPrototype");
    if (maximum !== undefined && size > maximum) %throw_range_error("Invalid array buffer max length");
    return AllocateArrayBuffer(prototype, size, maximum);
}

%set_constructor(ArrayBufferConstructor, ArrayBufferPrototype, "ArrayBuffer", 1);

%define_methods(ArrayBufferConstructor, {
    isView(value) {
        const kind = %class_of(value);
        return kind === "TypedArray" || kind === "DataView";
    },
    get [%intrinsic("SymbolSpecies")]() {
        return this;
    },
});

// RUNTIME: V8 from 14 on speaks of typed arrays that are out of bounds, too.
function ThrowDetached(method, isView = StartsWithText(method, "%TypedArray%") && !StartsWithText(method, "%TypedArray%.prototype.keys")) {
    if (kNodeMajor === 0) {
        const call = %string_find(method, "()", 0);
        method = method === "DataView" ? "DataView constructor" : call < 0 ? method : %string_part(method, 0, call);
    }
    %throw_type_error(`Cannot perform ${method} on a detached ${kNodeMajor === 0 && isView ? "or out-of-bounds " : ""}ArrayBuffer`);
}

%define_methods(ArrayBufferPrototype, {
    get byteLength() {
        RequireBuffer(this, "get ArrayBuffer.prototype.byteLength");
        return %buffer_length(this);
    },
    // SPEC: 25.1.6.6.
    slice(start, end) {
        const name = "ArrayBuffer.prototype.slice";
        RequireBuffer(this, name);
        if (%buffer_detached(this)) ThrowDetached(name);
        const length = %buffer_length(this);
        const first = RelativeIndex(ToIntegerOrInfinity(start), length);
        const final = end === undefined ? length : RelativeIndex(ToIntegerOrInfinity(end), length);
        const count = final > first ? final - first : 0;
        const constructor = SpeciesConstructor(this, ArrayBufferConstructor);
        const copy = %construct(constructor, [count], constructor);
        RequireBuffer(copy, name);
        if (%buffer_detached(copy)) ThrowDetached(name);
        if (copy === this) %throw_type_error("ArrayBuffer subclass returned this from species constructor");
        if (%buffer_length(copy) < count) %throw_type_error("Species constructor returned a too small ArrayBuffer");
        if (%buffer_detached(this)) ThrowDetached(name);
        const rest = %buffer_length(this) - first;  // species code may have resized it
        const copied = count < rest ? count : rest;
        if (copied > 0) %copy_bytes(copy, 0, this, first, copied);
        return copy;
    },
    get maxByteLength() {
        RequireBuffer(this, "get ArrayBuffer.prototype.maxByteLength");
        const maximum = %buffer_maximum(this);
        return maximum === undefined || %buffer_detached(this) ? %buffer_length(this) : maximum;
    },
    get resizable() {
        RequireBuffer(this, "get ArrayBuffer.prototype.resizable");
        return %buffer_maximum(this) !== undefined;
    },
    // SPEC: 25.1.6.5.
    resize(length) {
        const name = "ArrayBuffer.prototype.resize";
        RequireBuffer(this, name);
        const maximum = %buffer_maximum(this);
        if (maximum === undefined) ThrowIncompatible(name, this);
        const size = ToIndex(length, `${name}: Invalid length parameter`);
        if (%buffer_detached(this)) ThrowDetached(name);
        if (size > maximum) %throw_range_error(`${name}: Invalid length parameter`);
        if (size > largestBuffer) %refuse("an ArrayBuffer of more than 1 GiB is not supported by Loopscope");
        %resize_buffer(this, size);
    },
});
%put(ArrayBufferPrototype, %intrinsic("SymbolToStringTag"), "ArrayBuffer", 4);

// ---- %TypedArray% (section 23.2.1) ----

function TypedArrayConstructor() {
    "constructor";
    %throw_type_error("Abstract class TypedArray not directly constructable");
}

%set_name(TypedArrayConstructor, "TypedArray");
%set_length(TypedArrayConstructor, 0);
%put(TypedArrayConstructor, "prototype", TypedArrayPrototype, 0);
%put(TypedArrayPrototype, "constructor", TypedArrayConstructor, 5);

// What the constructors differ in, in the order of the heap's ElementType.
const elementKinds = [];

function DefineElementKind(name, size, isBig, prototype, constructor) {
    const kind = { __proto__: null, name, type: elementKinds.length, size, isBig, prototype, constructor };
    %push(elementKinds, kind);
    if (%get_prototype(prototype) !== TypedArrayPrototype) %set_prototype(prototype, TypedArrayPrototype);
    %set_constructor(constructor, prototype, name, 3);
    %set_prototype(constructor, TypedArrayConstructor);
    %put(constructor, "BYTES_PER_ELEMENT", size, 0);
    %put(prototype, "BYTES_PER_ELEMENT", size, 0);
}

function KindOf(array) {
    return elementKinds[%view_type(array)];
}

function IsUint8Array(value) {
    return %class_of(value) === "TypedArray" && KindOf(value).name === "Uint8Array";
}

// The conversion of a value that becomes an element.
function ToElement(kind, value) {
    return kind.isBig ? ToBigInt(value) : ToNumber(value);
}

function ThrowTypedArrayLength(length) {
    %throw_range_error(`Invalid typed array length: ${%to_string(length)}`);
}

// SPEC: 23.2.5.1.6 AllocateTypedArrayBuffer.
function AllocateTypedArray(kind, prototype, length) {
    if (length > largestTypedArray) ThrowTypedArrayLength(length);
    const buffer = AllocateArrayBuffer(ArrayBufferPrototype, length * kind.size, undefined);
    return %new_typed_array(prototype, buffer, 0, length, kind.type);
}

// SPEC: 23.2.5.1 TypedArray ( ...args ).
function MakeTypedArray(kind, newTarget, first, offset, length) {
    RequireNew(newTarget, kind.name);
    if (!%is_object(first)) {
        const count = first === undefined ? 0 : ToIntegerOrInfinity(first);
        if (count < 0 || count > 9007199254740991) ThrowTypedArrayLength(count);
        return AllocateTypedArray(kind, GetPrototypeFromConstructor(newTarget, kind.prototype), count);
    }
    const prototype = GetPrototypeFromConstructor(newTarget, kind.prototype);
    const source = %class_of(first);
    if (source === "ArrayBuffer") return TypedArrayOnBuffer(kind, prototype, first, offset, length);
    if (source === "TypedArray") return TypedArrayFromTypedArray(kind, prototype, first);
    const method = first[%intrinsic("SymbolIterator")];
    if (method === undefined || method === null) {
        return TypedArrayFromList(kind, prototype, first, LengthOfArrayLike(first));
    }
    if (!%is_callable(method)) %throw_type_error(`${%describe_call(method)} is not a function`);
    const iterator = GetIterator(first, method);
    const values = IteratorRest(iterator, iterator.next);
    return TypedArrayFromList(kind, prototype, values, values.length);
}

// SPEC: 23.2.5.1.3 InitializeTypedArrayFromArrayBuffer.
function TypedArrayOnBuffer(kind, prototype, buffer, byteOffset, length) {
    const offset = byteOffset === undefined ? 0 : ToIntegerOrInfinity(byteOffset);
    if (offset < 0 || offset > 9007199254740991) {
        %throw_range_error(`Start offset ${%to_string(offset)} is outside the bounds of the buffer`);
    }
    if (offset % kind.size !== 0) {
        %throw_range_error(`start offset of ${kind.name} should be a multiple of ${%to_string(kind.size)}`);
    }
    let count = 0;
    if (length !== undefined) {
        count = ToIntegerOrInfinity(length);
        if (count < 0 || count > 9007199254740991) ThrowTypedArrayLength(count);
    }
    if (%buffer_detached(buffer)) ThrowDetached("Construct");
    const size = %buffer_length(buffer);
    if (length === undefined && %buffer_maximum(buffer) !== undefined) {
        if (offset > size) {
            %throw_range_error(`Start offset ${%to_string(offset)} is outside the bounds of the buffer`);
        }
        count = undefined;
    } else if (length === undefined) {
        if (size % kind.size !== 0) {
            %throw_range_error(`byte length of ${kind.name} should be a multiple of ${%to_string(kind.size)}`);
        }
        if (offset > size) {
            %throw_range_error(`Start offset ${%to_string(offset)} is outside the bounds of the buffer`);
        }
        count = (size - offset) / kind.size;
    } else if (offset + count * kind.size > size) {
        ThrowTypedArrayLength(count);
    }
    return %new_typed_array(prototype, buffer, offset, count, kind.type);
}

// SPEC: 23.2.5.1.2 InitializeTypedArrayFromTypedArray.
function TypedArrayFromTypedArray(kind, prototype, source) {
    if (%is_out_of_bounds(source)) ThrowDetached("Construct", true);
    const length = %view_length(source);
    const sourceKind = KindOf(source);
    const array = AllocateTypedArray(kind, prototype, length);
    if (kind.isBig !== sourceKind.isBig) {
        %throw_type_error("Cannot mix BigInt and other types, use explicit conversions");
    }
    CopyElements(array, 0, source, 0, length);
    return array;
}

// Elements of one typed array to another of the same content type; they may share a buffer only if they are
// of one type.
function CopyElements(target, to, source, from, count) {
    const kind = KindOf(target);
    if (kind === KindOf(source)) {
        %copy_bytes(%view_buffer(target), %view_offset(target) + to * kind.size,
            %view_buffer(source), %view_offset(source) + from * kind.size, count * kind.size);
        return;
    }
    for (let index = 0; index < count; index++) target[to + index] = source[from + index];
}

// SPEC: 23.2.5.1.4 and 23.2.5.1.5, from a list and from an array-like.
function TypedArrayFromList(kind, prototype, source, length) {
    const array = AllocateTypedArray(kind, prototype, length);
    for (let index = 0; index < length; index++) array[index] = ToElement(kind, source[index]);
    return array;
}

function Int8ArrayConstructor(first, offset, length) {
    "constructor";
    return MakeTypedArray(elementKinds[0], new.target, first, offset, length);
}
function Uint8ArrayConstructor(first, offset, length) {
    "constructor";
    return MakeTypedArray(elementKinds[1], new.target, first, offset, length);
}
function Uint8ClampedArrayConstructor(first, offset, length) {
    "constructor";
    return MakeTypedArray(elementKinds[2], new.target, first, offset, length);
}
function Int16ArrayConstructor(first, offset, length) {
    "constructor";
    return MakeTypedArray(elementKinds[3], new.target, first, offset, length);
}
function Uint16ArrayConstructor(first, offset, length) {
    "constructor";
    return MakeTypedArray(elementKinds[4], new.target, first, offset, length);
}
function Int32ArrayConstructor(first, offset, length) {
    "constructor";
    return MakeTypedArray(elementKinds[5], new.target, first, offset, length);
}
function Uint32ArrayConstructor(first, offset, length) {
    "constructor";
    return MakeTypedArray(elementKinds[6], new.target, first, offset, length);
}
function Float32ArrayConstructor(first, offset, length) {
    "constructor";
    return MakeTypedArray(elementKinds[7], new.target, first, offset, length);
}
function Float64ArrayConstructor(first, offset, length) {
    "constructor";
    return MakeTypedArray(elementKinds[8], new.target, first, offset, length);
}
function BigInt64ArrayConstructor(first, offset, length) {
    "constructor";
    return MakeTypedArray(elementKinds[9], new.target, first, offset, length);
}
function BigUint64ArrayConstructor(first, offset, length) {
    "constructor";
    return MakeTypedArray(elementKinds[10], new.target, first, offset, length);
}

DefineElementKind("Int8Array", 1, false, %new_object(TypedArrayPrototype), Int8ArrayConstructor);
DefineElementKind("Uint8Array", 1, false, %intrinsic("Uint8ArrayPrototype"), Uint8ArrayConstructor);
DefineElementKind("Uint8ClampedArray", 1, false, %new_object(TypedArrayPrototype), Uint8ClampedArrayConstructor);
DefineElementKind("Int16Array", 2, false, %new_object(TypedArrayPrototype), Int16ArrayConstructor);
DefineElementKind("Uint16Array", 2, false, %new_object(TypedArrayPrototype), Uint16ArrayConstructor);
DefineElementKind("Int32Array", 4, false, %new_object(TypedArrayPrototype), Int32ArrayConstructor);
DefineElementKind("Uint32Array", 4, false, %new_object(TypedArrayPrototype), Uint32ArrayConstructor);
DefineElementKind("Float32Array", 4, false, %new_object(TypedArrayPrototype), Float32ArrayConstructor);
DefineElementKind("Float64Array", 8, false, %new_object(TypedArrayPrototype), Float64ArrayConstructor);
DefineElementKind("BigInt64Array", 8, true, %new_object(TypedArrayPrototype), BigInt64ArrayConstructor);
DefineElementKind("BigUint64Array", 8, true, %new_object(TypedArrayPrototype), BigUint64ArrayConstructor);

function Float16ArrayConstructor(first, offset, length) {
    "constructor";
    return MakeTypedArray(elementKinds[11], new.target, first, offset, length);
}
if (kHasNewestLanguage) DefineElementKind("Float16Array", 2, false, %new_object(TypedArrayPrototype), Float16ArrayConstructor);
