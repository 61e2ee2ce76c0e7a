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
    const tracks = byteLength === undefined && %buffer_maximum(buffer) !== undefined;
    let length = size - offset;
    if (byteLength !== undefined) {
        length = ToIndex(byteLength, `Invalid DataView length ${%describe(byteLength)}`);
        if (offset + length > size) %throw_range_error(`Invalid DataView length ${%to_string(length)}`);
    }
    const prototype = PrototypeFrom(new.target, "DataViewPrototype");
    if (%buffer_detached(buffer)) ThrowDetached("DataView");
    const sizeNow = %buffer_length(buffer);  // the prototype's getter may have resized it
    if (offset > sizeNow) {
        %throw_range_error(`Start offset ${%to_string(offset)} is outside the bounds of the buffer`);
    }
    if (!tracks && offset + length > sizeNow) %throw_range_error(`Invalid DataView length ${%to_string(length)}`);
    return %new_data_view(prototype, buffer, offset, tracks ? undefined : length);
}

%set_constructor(DataViewConstructor, DataViewPrototype, "DataView", 1);

// RUNTIME: V8 before 14 names no receiver in these errors.
function ViewIndex(view, name, index) {
    if (%class_of(view) !== "DataView") ThrowIncompatible(`DataView.prototype.${name}`, kNodeMajor === 0 ? view : undefined);
    return ToIndex(index, "Offset is outside the bounds of the DataView");
}

function CheckedViewOffset(view, name, index, size) {
    if (%is_out_of_bounds(view)) ThrowDetached(`DataView.prototype.${name}`);
    if (index + size > %view_length(view)) %throw_range_error("Offset is outside the bounds of the DataView");
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
        if (%class_of(this) !== "DataView") ThrowIncompatible(`get DataView.prototype.${kNodeMajor === 0 ? "byteLength" : "byte_length"}`, kNodeMajor === 0 ? this : undefined);
        if (%is_out_of_bounds(this)) ThrowDetached("DataView.prototype.byteLength");
        return %view_length(this);
    },
    get byteOffset() {
        if (%class_of(this) !== "DataView") ThrowIncompatible("get DataView.prototype.byte_offset", undefined);
        if (%is_out_of_bounds(this)) ThrowDetached("DataView.prototype.byteOffset");
        return %view_offset(this);
    },
});

// SPEC: 25.3.4.5 to 25.3.4.24, the two methods of each kind of element. The byte order of one byte is no matter.
function DefineElementMethods(type, kind, isSingleByte) {
    const getter = `get${kind}`;
    const setter = `set${kind}`;
    if (isSingleByte) {
        %define_methods(DataViewPrototype, {
            [getter](offset) {
                return GetViewValue(this, getter, type, offset, true);
            },
            [setter](offset, value) {
                SetViewValue(this, setter, type, offset, value, true);
            },
        });
        return;
    }
    %define_methods(DataViewPrototype, {
        [getter](offset, littleEndian = undefined) {
            return GetViewValue(this, getter, type, offset, littleEndian);
        },
        [setter](offset, value, littleEndian = undefined) {
            SetViewValue(this, setter, type, offset, value, littleEndian);
        },
    });
}

DefineElementMethods(0, "Int8", true);
DefineElementMethods(1, "Uint8", true);
DefineElementMethods(3, "Int16", false);
DefineElementMethods(4, "Uint16", false);
DefineElementMethods(5, "Int32", false);
DefineElementMethods(6, "Uint32", false);
DefineElementMethods(7, "Float32", false);
DefineElementMethods(8, "Float64", false);
DefineElementMethods(9, "BigInt64", false);
DefineElementMethods(10, "BigUint64", false);
if (kHasNewestLanguage) DefineElementMethods(11, "Float16", false);
%put(DataViewPrototype, %intrinsic("SymbolToStringTag"), "DataView", 4);
