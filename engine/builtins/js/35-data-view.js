// ECMA-262 section 25.3: DataView.

const DataViewPrototype = %intrinsic("DataViewPrototype");

// SPEC: 25.3.2.1 DataView.
function DataViewConstructor(buffer, byteOffset, byteLength) {
    "constructor";
    RequireNew(new.target, "DataView");
    if (%class_of(buffer) !== "ArrayBuffer") {
        %throw_type_error("First argument to DataView constructor must be an ArrayBuffer");
    }
    const offset = byteOffset === undefined ? 0 : ToIntegerOrInfinity(byteOffset);
    const size = %buffer_length(buffer);
    if (offset < 0 || offset > 9007199254740991 || (!%buffer_detached(buffer) && offset > size)) {
        %throw_range_error(`Start offset ${%to_string(offset)} is outside the bounds of the buffer`);
    }
    if (%buffer_detached(buffer)) ThrowDetached("DataView");
    let length = size - offset;
    if (byteLength !== undefined) {
        length = ToIntegerOrInfinity(byteLength);
        if (length < 0 || offset + length > size) %throw_range_error(`Invalid DataView length ${%to_string(length)}`);
    }
    const prototype = PrototypeFrom(new.target, "DataViewPrototype");
    if (%buffer_detached(buffer)) ThrowDetached("DataView");
    return %new_data_view(prototype, buffer, offset, length);
}

%set_constructor(DataViewConstructor, DataViewPrototype, "DataView", 1);

// V8 names no receiver in these errors.
function ViewIndex(view, name, index) {
    if (%class_of(view) !== "DataView") ThrowIncompatible(`DataView.prototype.${name}`, undefined);
    return ToIndex(index, "Offset is outside the bounds of the DataView");
}

function CheckedViewOffset(view, name, index, size) {
    if (%buffer_detached(%view_buffer(view))) ThrowDetached(`DataView.prototype.${name}`);
    if (index + size > %typed_array_length(view)) %throw_range_error("Offset is outside the bounds of the DataView");
    return %view_offset(view) + index;
}

// SPEC: 25.3.1.5 GetViewValue, 25.3.1.6 SetViewValue.
function GetViewValue(view, name, type, index, littleEndian) {
    const at = ViewIndex(view, name, index);
    const offset = CheckedViewOffset(view, name, at, elementKinds[type].size);
    return %read_element(%view_buffer(view), type, offset, littleEndian ? true : false);
}

function SetViewValue(view, name, type, index, value, littleEndian) {
    const at = ViewIndex(view, name, index);
    const element = ToElement(elementKinds[type], value);
    const offset = CheckedViewOffset(view, name, at, elementKinds[type].size);
    %write_element(%view_buffer(view), type, offset, littleEndian ? true : false, element);
}

%define_methods(DataViewPrototype, {
    get buffer() {
        if (%class_of(this) !== "DataView") ThrowIncompatible("get DataView.prototype.buffer", undefined);
        return %view_buffer(this);
    },
    get byteLength() {
        if (%class_of(this) !== "DataView") ThrowIncompatible("get DataView.prototype.byte_length", undefined);
        if (%buffer_detached(%view_buffer(this))) ThrowDetached("get DataView.prototype.byte_length");
        return %typed_array_length(this);
    },
    get byteOffset() {
        if (%class_of(this) !== "DataView") ThrowIncompatible("get DataView.prototype.byte_offset", undefined);
        if (%buffer_detached(%view_buffer(this))) ThrowDetached("get DataView.prototype.byte_offset");
        return %view_offset(this);
    },
    getInt8(offset) {
        return GetViewValue(this, "getInt8", 0, offset, true);
    },
    setInt8(offset, value) {
        SetViewValue(this, "setInt8", 0, offset, value, true);
    },
    getUint8(offset) {
        return GetViewValue(this, "getUint8", 1, offset, true);
    },
    setUint8(offset, value) {
        SetViewValue(this, "setUint8", 1, offset, value, true);
    },
    getInt16(offset, littleEndian = undefined) {
        return GetViewValue(this, "getInt16", 3, offset, littleEndian);
    },
    setInt16(offset, value, littleEndian = undefined) {
        SetViewValue(this, "setInt16", 3, offset, value, littleEndian);
    },
    getUint16(offset, littleEndian = undefined) {
        return GetViewValue(this, "getUint16", 4, offset, littleEndian);
    },
    setUint16(offset, value, littleEndian = undefined) {
        SetViewValue(this, "setUint16", 4, offset, value, littleEndian);
    },
    getInt32(offset, littleEndian = undefined) {
        return GetViewValue(this, "getInt32", 5, offset, littleEndian);
    },
    setInt32(offset, value, littleEndian = undefined) {
        SetViewValue(this, "setInt32", 5, offset, value, littleEndian);
    },
    getUint32(offset, littleEndian = undefined) {
        return GetViewValue(this, "getUint32", 6, offset, littleEndian);
    },
    setUint32(offset, value, littleEndian = undefined) {
        SetViewValue(this, "setUint32", 6, offset, value, littleEndian);
    },
    getFloat32(offset, littleEndian = undefined) {
        return GetViewValue(this, "getFloat32", 7, offset, littleEndian);
    },
    setFloat32(offset, value, littleEndian = undefined) {
        SetViewValue(this, "setFloat32", 7, offset, value, littleEndian);
    },
    getFloat64(offset, littleEndian = undefined) {
        return GetViewValue(this, "getFloat64", 8, offset, littleEndian);
    },
    setFloat64(offset, value, littleEndian = undefined) {
        SetViewValue(this, "setFloat64", 8, offset, value, littleEndian);
    },
    getBigInt64(offset, littleEndian = undefined) {
        return GetViewValue(this, "getBigInt64", 9, offset, littleEndian);
    },
    setBigInt64(offset, value, littleEndian = undefined) {
        SetViewValue(this, "setBigInt64", 9, offset, value, littleEndian);
    },
    getBigUint64(offset, littleEndian = undefined) {
        return GetViewValue(this, "getBigUint64", 10, offset, littleEndian);
    },
    setBigUint64(offset, value, littleEndian = undefined) {
        SetViewValue(this, "setBigUint64", 10, offset, value, littleEndian);
    },
});
%put(DataViewPrototype, %intrinsic("SymbolToStringTag"), "DataView", 4);
