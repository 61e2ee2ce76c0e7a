// The internal methods of objects (ECMA-262 section 6.1.7.2) and the operations on them (section 7.3), as hidden functions.
// A proxy's internal methods run in 17-reflect-proxy.js, all others are the heap's.

// ---- Internal methods of objects ----

function GetPrototypeOf(object) {
    return %is_proxy(object) ? ProxyGetPrototypeOf(object) : %get_prototype(object);
}

// SPEC: 10.1.2.1 OrdinarySetPrototypeOf, and 10.4.7.2 for Object.prototype. False when it is refused.
function SetPrototypeOf(object, prototype) {
    if (%is_proxy(object)) return ProxySetPrototypeOf(object, prototype);
    if (%get_prototype(object) === prototype) return true;
    if (!%is_extensible(object) || object === %intrinsic("ObjectPrototype")) return false;
    if (IsCyclicPrototype(object, prototype)) return false;
    RememberClass(object);
    %set_prototype(object, prototype);
    return true;
}

function IsCyclicPrototype(object, prototype) {
    let link = prototype;
    while (link !== null) {
        if (link === object) return true;
        if (%is_proxy(link)) return false;
        link = %get_prototype(link);
    }
    return false;
}

function IsExtensible(object) {
    return %is_proxy(object) ? ProxyIsExtensible(object) : %is_extensible(object);
}

function PreventExtensions(object) {
    return %is_proxy(object) ? ProxyPreventExtensions(object) : %prevent_extensions(object);
}

// [[GetOwnProperty]]: a null-prototype record {value, writable | get, set, enumerable, configurable} or undefined.
function GetOwnProperty(object, key) {
    return %is_proxy(object) ? ProxyGetOwnProperty(object, key) : %own_descriptor(object, key);
}

// [[DefineOwnProperty]]: `descriptor` is such a record, with fields left out. False when it is refused.
function DefineOwnProperty(object, key, descriptor) {
    if (%is_proxy(object)) return ProxyDefineOwnProperty(object, key, descriptor);
    if (%is_typed_array(object)) {
        descriptor = CheckedTypedElement(object, key, descriptor);
        if (descriptor === undefined) return true;
    }
    return %define_own(object, key, descriptor);
}

function OwnPropertyKeys(object) {
    return %is_proxy(object) ? ProxyOwnKeys(object) : %own_keys(object);
}

function DeleteOwn(object, key) {
    if (%is_proxy(object)) return ProxyDelete(object, key) ? true : false;
    return %delete_own(object, key);
}

// [[Get]] with a receiver of its own. SPEC: 10.1.8.1 OrdinaryGet.
function GetWithReceiver(object, key, receiver) {
    let holder = object;
    while (holder !== null) {
        if (%is_proxy(holder)) return ProxyGet(holder, key, receiver);
        const descriptor = %own_descriptor(holder, key);
        if (descriptor !== undefined) {
            if (!IsAccessorDescriptor(descriptor)) return descriptor.value;
            return descriptor.get === undefined ? undefined : %call(descriptor.get, receiver);
        }
        holder = %get_prototype(holder);
    }
    return undefined;
}

// [[Set]] with a receiver of its own. SPEC: 10.1.9.1 OrdinarySet. False when it is refused.
function SetWithReceiver(object, key, value, receiver) {
    let holder = object;
    while (holder !== null) {
        if (%is_proxy(holder)) return ProxySet(holder, key, value, receiver) ? true : false;
        if (%class_of(holder) === "TypedArray" && %is_numeric_key(key)) {  // 10.4.5.5
            if (holder === receiver) {
                holder[key] = value;
                return true;
            }
            if (!%has_own(holder, key)) return true;
        }
        const descriptor = %own_descriptor(holder, key);
        if (descriptor !== undefined) {
            if (!IsAccessorDescriptor(descriptor)) return SetOnReceiver(descriptor.writable, key, value, receiver);
            if (descriptor.set === undefined) return false;
            %call(descriptor.set, receiver, value);
            return true;
        }
        holder = %get_prototype(holder);
    }
    return SetOnReceiver(true, key, value, receiver);
}

// SPEC: 10.1.9.2 OrdinarySetWithOwnDescriptor, step 2.
function SetOnReceiver(writable, key, value, receiver) {
    if (!writable || !%is_object(receiver)) return false;
    const existing = GetOwnProperty(receiver, key);
    if (existing === undefined) return CreateDataProperty(receiver, key, value);
    if (IsAccessorDescriptor(existing) || !existing.writable) return false;
    return DefineOwnPropertyChecked(receiver, key, { __proto__: null, value });
}

// ---- Operations on objects (section 7.3) ----

function HasOwn(object, key) {
    return %is_proxy(object) ? ProxyGetOwnProperty(object, key) !== undefined : %has_own(object, key);
}

// SPEC: 7.3.5 CreateDataProperty.
function CreateDataProperty(object, key, value) {
    return DefineOwnProperty(object, key,
        { __proto__: null, value, writable: true, enumerable: true, configurable: true });
}

// SPEC: 7.3.7 CreateDataPropertyOrThrow.
function CreateDataPropertyOrThrow(object, key, value) {
    DefinePropertyOrThrow(object, key,
        { __proto__: null, value, writable: true, enumerable: true, configurable: true });
}

// SPEC: 7.3.9 DefinePropertyOrThrow.
function DefinePropertyOrThrow(object, key, descriptor) {
    if (%is_proxy(object)) {
        if (!ProxyDefineOwnProperty(object, key, descriptor)) {
            if (IsNamespace(object)) %throw_type_error(`Cannot redefine property: ${%key_text(key)}`);
            // V8 names what is behind a proxy without a trap.
            const handler = %proxy_handler(object);
            const isPlain = kNodeMajor === 4 || (%is_object(handler) && !%is_proxy(handler) && %own_descriptor(handler, "defineProperty") === undefined);
            if (isPlain) DefinePropertyOrThrow(%proxy_target(object), key, descriptor);
            %throw_type_error(`'defineProperty' on proxy: trap returned falsish for property '${%key_text(key)}'`);
        }
        return;
    }
    if (%is_array(object) && key === "length") descriptor = CheckedArrayLength(descriptor);
    if (%is_typed_array(object)) {
        descriptor = CheckedTypedElement(object, key, descriptor);
        if (descriptor === undefined) return;
    }
    if (%define_own(object, key, descriptor)) return;
    ThrowNotDefined(object, key);
}

function ThrowNotDefined(object, key) {
    if (%is_typed_array(object) && !%has_own(object, key) && %is_extensible(object)) {
        %throw_type_error("Invalid typed array index");
    }
    if (!%has_own(object, key) && !%is_extensible(object)) {
        // RUNTIME: V8 5.1 and older src/messages.h, kDefineDisallowed.
        %throw_type_error(kNodeMajor > 0 && kNodeMajor < 8 ? `Cannot define property:${%key_text(key)}, object is not extensible.` :
            `Cannot define property ${%key_text(key)}, object is not extensible`);
    }
    %throw_type_error(`Cannot redefine property: ${%key_text(key)}`);
}

// The conversions of 10.4.2.4 ArraySetLength: the heap gets a length that is one.
function CheckedArrayLength(descriptor) {
    if (!HasField(descriptor, "value")) return descriptor;
    const length = ToUint32(descriptor.value);
    if (ToNumber(descriptor.value) !== length) %throw_range_error("Invalid array length");
    const copy = { __proto__: null, value: length };
    if (HasField(descriptor, "writable")) copy.writable = descriptor.writable;
    if (HasField(descriptor, "enumerable")) copy.enumerable = descriptor.enumerable;
    if (HasField(descriptor, "configurable")) copy.configurable = descriptor.configurable;
    return copy;
}

// The conversion of 10.4.5.3 [[DefineOwnProperty]]: the heap gets an element that is of the right kind.
function CheckedTypedElement(array, key, descriptor) {
    if (!HasField(descriptor, "value") || !%has_own(array, key) || !%is_numeric_key(key)) return descriptor;
    const copy = { __proto__: null, value: ToElement(KindOf(array), descriptor.value) };
    if (!%has_own(array, key)) return undefined;  // the conversion has taken the element away
    if (HasField(descriptor, "writable")) copy.writable = descriptor.writable;
    if (HasField(descriptor, "enumerable")) copy.enumerable = descriptor.enumerable;
    if (HasField(descriptor, "configurable")) copy.configurable = descriptor.configurable;
    return copy;
}

// Whether one of our own records has a field.
function HasField(record, name) {
    return %has_own(record, name);
}

function IsAccessorDescriptor(descriptor) {
    return %has_own(descriptor, "get") || %has_own(descriptor, "set");
}

function IsDataDescriptor(descriptor) {
    return %has_own(descriptor, "value") || %has_own(descriptor, "writable");
}

// SPEC: 7.3.11 GetMethod; the message is V8's for a property that a built-in reads.
function GetMethod(value, key) {
    const method = value[key];
    if (method === undefined || method === null) return undefined;
    if (!%is_callable(method)) {
        %throw_type_error(`'${%describe(method)}' returned for property '${%key_text(key)}' of object '${
            %describe(value)}' is not a function`);
    }
    return method;
}

// The same where V8 says "x is not a function".
function GetMethodPlain(value, key) {
    const method = value[key];
    if (method === undefined || method === null) return undefined;
    if (!%is_callable(method)) %throw_type_error(`${%describe_call(method)} is not a function`);
    return method;
}

function ThrowNotFunction(value) {
    %throw_type_error(`${%describe(value)} is not a function`);
}

function ThrowNotConstructor(value) {
    %throw_type_error(`${%describe(value)} is not a constructor`);
}

// Leaves unless `value` is callable, as V8's built-ins do.
function RequireCallable(value) {
    if (!%is_callable(value)) %throw_type_error(`${kHasNewestLanguage ? %describe_call(value) : %describe(value)} is not a function`);
}

function ThrowIncompatible(method, receiver) {
    %throw_type_error(`Method ${method} called on incompatible receiver ${%describe(receiver)}`);
}

// SPEC: 7.3.18 LengthOfArrayLike.
function LengthOfArrayLike(object) {
    if (%is_array(object)) return object.length;
    return ToLength(object.length);
}

// SPEC: 7.3.19 CreateListFromArrayLike: a dense array of our own.
function CreateListFromArrayLike(source) {
    if (!%is_object(source)) %throw_type_error("CreateListFromArrayLike called on non-object");
    if (%is_packed(source)) return %copy_dense(source);
    const length = LengthOfArrayLike(source);
    if (length > 65535 * 1024) %throw_range_error("Invalid array length");
    const list = %new_array();
    for (let index = 0; index < length; index++) %push(list, source[index]);
    return list;
}

// SPEC: 7.3.21 OrdinaryHasInstance.
function OrdinaryHasInstance(constructor, value) {
    if (!%is_callable(constructor)) return false;
    const bound = %bound_target(constructor);
    if (bound !== undefined) return InstanceOf(value, bound);
    if (!%is_object(value)) return false;
    const prototype = constructor.prototype;
    if (!%is_object(prototype)) {
        %throw_type_error(`Function has non-object prototype '${%describe(prototype)}' in instanceof check`);
    }
    let link = GetPrototypeOf(value);
    while (link !== null) {
        if (link === prototype) return true;
        link = GetPrototypeOf(link);
    }
    return false;
}

// SPEC: 7.3.22 SpeciesConstructor.
function SpeciesConstructor(object, fallback) {
    const constructor = object.constructor;
    if (constructor === undefined) return fallback;
    if (!%is_object(constructor)) %throw_type_error("The .constructor property is not an object");
    const species = constructor[%intrinsic("SymbolSpecies")];
    if (species === undefined || species === null) return fallback;
    if (%is_constructor(species)) return species;
    %throw_type_error("object.constructor[Symbol.species] is not a constructor");
}

// SPEC: 7.3.25 CopyDataProperties, also an instruction's slow path. `excluded`: array of keys, or undefined.
function CopyDataProperties(target, source, excluded) {
    if (source === undefined || source === null) return target;
    const from = ToObject(source);
    const keys = OwnPropertyKeys(from);
    const proxy = %is_proxy(from);
    for (let index = 0; index < keys.length; index++) {
        const key = keys[index];
        if (excluded !== undefined && ListHas(excluded, key)) continue;
        const descriptor = proxy ? ProxyGetOwnProperty(from, key) : %own_descriptor(from, key);
        if (descriptor === undefined || !descriptor.enumerable) continue;
        %put(target, key, from[key], 7);
    }
    return target;
}

function CopyList(list) {
    const copy = [];
    for (let index = 0; index < list.length; index++) %push(copy, list[index]);
    return copy;
}

function ListHas(list, key) {
    for (let index = 0; index < list.length; index++) {
        if (%same_key(list[index], key)) return true;
    }
    return false;
}

// SPEC: 10.1.14 GetPrototypeFromConstructor; `name` is the intrinsic's, see PrototypeFrom below.
function GetPrototypeFromConstructor(constructor, fallback) {
    const prototype = constructor.prototype;
    return %is_object(prototype) ? prototype : fallback;
}

// The prototype for what `new` makes: newTarget.prototype, or the intrinsic with this name.
function PrototypeFrom(newTarget, name) {
    if (newTarget === undefined) return %intrinsic_named(name);
    const prototype = newTarget.prototype;
    return %is_object(prototype) ? prototype : %intrinsic_named(name);
}

// SPEC: 6.2.6.4 FromPropertyDescriptor.
function FromPropertyDescriptor(descriptor) {
    if (descriptor === undefined) return undefined;
    const object = {};
    if (HasField(descriptor, "value")) %put(object, "value", descriptor.value, 7);
    if (HasField(descriptor, "writable")) %put(object, "writable", descriptor.writable, 7);
    if (HasField(descriptor, "get")) %put(object, "get", descriptor.get, 7);
    if (HasField(descriptor, "set")) %put(object, "set", descriptor.set, 7);
    if (HasField(descriptor, "enumerable")) %put(object, "enumerable", descriptor.enumerable, 7);
    if (HasField(descriptor, "configurable")) %put(object, "configurable", descriptor.configurable, 7);
    return object;
}

// SPEC: 6.2.6.5 ToPropertyDescriptor.
function ToPropertyDescriptor(object) {
    if (!%is_object(object)) %throw_type_error(`Property description must be an object: ${%describe(object)}`);
    const descriptor = { __proto__: null };
    if ("enumerable" in object) descriptor.enumerable = object.enumerable ? true : false;
    if ("configurable" in object) descriptor.configurable = object.configurable ? true : false;
    if ("value" in object) descriptor.value = object.value;
    if ("writable" in object) descriptor.writable = object.writable ? true : false;
    if ("get" in object) {
        descriptor.get = object.get;
        if (descriptor.get !== undefined && !%is_callable(descriptor.get)) {
            %throw_type_error(`Getter must be a function: ${%describe(descriptor.get)}`);
        }
    }
    if ("set" in object) {
        descriptor.set = object.set;
        if (descriptor.set !== undefined && !%is_callable(descriptor.set)) {
            %throw_type_error(`Setter must be a function: ${%describe(descriptor.set)}`);
        }
    }
    if (IsAccessorDescriptor(descriptor) && IsDataDescriptor(descriptor)) {
        %throw_type_error(`Invalid property descriptor. Cannot both specify accessors and a value or writable attribute, ${
            %describe(object)}`);
    }
    return descriptor;
}

%set_intrinsic("CopyDataProperties", CopyDataProperties);
%set_intrinsic("ProxyDefineField", CreateDataPropertyOrThrow);
