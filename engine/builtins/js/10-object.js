// ECMA-262 section 20.1: Object and Object.prototype.

const ObjectPrototype = %intrinsic("ObjectPrototype");

// SPEC: 20.1.1.1 Object.
function ObjectConstructor(value) {
    "constructor";
    if (new.target !== undefined && new.target !== ObjectConstructor) {
        return %new_object(PrototypeFrom(new.target, "ObjectPrototype"));
    }
    if (value === undefined || value === null) return {};
    return ToObject(value);
}

%set_constructor(ObjectConstructor, ObjectPrototype, "Object", 1);

%define_methods(ObjectConstructor, {
    // SPEC: 20.1.2.1.
    assign(target, ...sources) {
        const to = ToObject(target);
        for (let index = 0; index < sources.length; index++) AssignFrom(to, sources[index]);
        return to;
    },
    getOwnPropertyDescriptor(target, name) {
        const object = ToObject(target);
        return FromPropertyDescriptor(GetOwnProperty(object, ToPropertyKey(name)));
    },
    getOwnPropertyDescriptors(target) {
        const object = ToObject(target);
        const keys = OwnPropertyKeys(object);
        const result = {};
        for (let index = 0; index < keys.length; index++) {
            const descriptor = FromPropertyDescriptor(GetOwnProperty(object, keys[index]));
            if (descriptor !== undefined) %put(result, keys[index], descriptor, 7);
        }
        return result;
    },
    getOwnPropertyNames(target) {
        return OwnKeysOfType(ToObject(target), "string");
    },
    getOwnPropertySymbols(target) {
        return OwnKeysOfType(ToObject(target), "symbol");
    },
    hasOwn(target, name) {
        const object = ToObject(target);
        return HasOwn(object, ToPropertyKey(name));
    },
    is(left, right) {
        return %same_value(left, right);
    },
    preventExtensions(value) {
        if (!%is_object(value)) return value;
        PreventAllExtensions(value);
        return value;
    },
    seal(value) {
        if (%is_object(value)) SetIntegrityLevel(value, false);
        return value;
    },
    create(prototype, properties) {
        RequirePrototype(prototype);
        const object = %new_object(prototype);
        if (properties !== undefined) DefineAll(object, properties);
        return object;
    },
    defineProperties(object, properties) {
        if (!%is_object(object)) %throw_type_error("Object.defineProperties called on non-object");
        DefineAll(object, properties);
        return object;
    },
    defineProperty(object, name, attributes) {
        if (!%is_object(object)) %throw_type_error("Object.defineProperty called on non-object");
        const key = ToPropertyKey(name);
        DefinePropertyOrThrow(object, key, ToPropertyDescriptor(attributes));
        return object;
    },
    freeze(value) {
        if (%is_object(value)) SetIntegrityLevel(value, true);
        return value;
    },
    getPrototypeOf(value) {
        return GetPrototypeOf(ToObject(value));
    },
    setPrototypeOf(value, prototype) {
        RequireObjectCoercible(value, "Object.setPrototypeOf");
        RequirePrototype(prototype);
        if (%is_object(value) && !SetPrototypeOf(value, prototype)) ThrowPrototypeRefused(value, prototype);
        return value;
    },
    isExtensible(value) {
        return %is_object(value) && IsExtensible(value);
    },
    isFrozen(value) {
        return !%is_object(value) || TestIntegrityLevel(value, true);
    },
    isSealed(value) {
        return !%is_object(value) || TestIntegrityLevel(value, false);
    },
    keys(value) {
        const object = ToObject(value);
        return EnumerableOwnKeys(object);
    },
    entries(value) {
        const object = ToObject(value);
        return EnumerableOwnEntries(object, true);
    },
    // SPEC: 20.1.2.7, with AddEntriesFromIterable (24.1.1.2).
    fromEntries(iterable) {
        // V8 says undefined of null, too.
        if (iterable === undefined || iterable === null) %throw_type_error("undefined is not iterable");
        const object = {};
        const iterator = IterableToIterator(iterable);
        const next = iterator.next;
        for (;;) {
            const entry = IteratorNext(iterator, next);
            if (%is_done(entry)) return object;
            try {
                RequireEntry(entry);
                const key = entry[0];
                const value = entry[1];
                CreateDataPropertyOrThrow(object, ToPropertyKey(key), value);
            } catch (error) {
                IteratorCloseQuietly(iterator);
                throw error;
            }
        }
    },
    values(value) {
        const object = ToObject(value);
        return EnumerableOwnEntries(object, false);
    },
});

%set_length(ObjectConstructor.assign, 2);

function AssignFrom(to, source) {
    if (source === undefined || source === null) return;
    const from = ToObject(source);
    const keys = OwnPropertyKeys(from);
    const proxy = %is_proxy(from);
    for (let index = 0; index < keys.length; index++) {
        const key = keys[index];
        const descriptor = proxy ? ProxyGetOwnProperty(from, key) : %own_descriptor(from, key);
        if (descriptor !== undefined && descriptor.enumerable) to[key] = from[key];
    }
}

function RequirePrototype(prototype) {
    if (prototype !== null && !%is_object(prototype)) {
        %throw_type_error(`Object prototype may only be an Object or null: ${%describe(prototype)}`);
    }
}

function RequireEntry(entry) {
    if (!%is_object(entry)) %throw_type_error(`Iterator value ${%describe(entry)} is not an entry object`);
}

// Why [[SetPrototypeOf]] said no, as V8 says it.
function ThrowPrototypeRefused(object, prototype) {
    if (IsNamespace(object)) %throw_type_error("[object Module] is not extensible");
    if (%is_proxy(object)) {
        %throw_type_error("'setPrototypeOf' on proxy: trap returned falsish for property 'undefined'");
    }
    if (object === ObjectPrototype) {
        %throw_type_error("Immutable prototype object 'Object.prototype' cannot have their prototype set");
    }
    if (!%is_extensible(object)) %throw_type_error(`${%describe(object)} is not extensible`);
    %throw_type_error("Cyclic __proto__ value");
}

function OwnKeysOfType(object, type) {
    const keys = OwnPropertyKeys(object);
    const result = [];
    for (let index = 0; index < keys.length; index++) {
        if (typeof keys[index] === type) %push(result, keys[index]);
    }
    return result;
}

// SPEC: 20.1.2.3.1 ObjectDefineProperties.
function DefineAll(object, properties) {
    const source = ToObject(properties);
    const keys = OwnPropertyKeys(source);
    const defined = [];
    const descriptors = [];
    for (let index = 0; index < keys.length; index++) {
        const own = GetOwnProperty(source, keys[index]);
        if (own === undefined || !own.enumerable) continue;
        %push(defined, keys[index]);
        %push(descriptors, ToPropertyDescriptor(source[keys[index]]));
    }
    for (let index = 0; index < defined.length; index++) {
        DefinePropertyOrThrow(object, defined[index], descriptors[index]);
    }
}

// RUNTIME: V8 does not count the elements of a typed array: Object.seal and Object.freeze change its names, and then they throw.
function KeysOfIntegrity(object) {
    const keys = OwnPropertyKeys(object);
    if (%class_of(object) !== "TypedArray") return keys;
    const named = [];
    for (let index = %view_length(object); index < keys.length; index++) %push(named, keys[index]);
    return named;
}

// RUNTIME: V8 before 13 seals a typed array with elements, which newer ones do when it is sealed already.
function KeepsElements(object, frozen) {
    if (%class_of(object) !== "TypedArray" || %view_length(object) === 0) return false;
    return frozen || (kHasNewestLanguage && !TestIntegrityLevel(object, false));
}

// SPEC: 7.3.15 SetIntegrityLevel.
function SetIntegrityLevel(object, frozen) {
    // RUNTIME: V8 4.5 src/v8natives.js, ObjectFreeze and ObjectSealJS: that comes last, which Object.observe tells.
    const isExtensibleFirst = kNodeMajor === 4;
    const keepsElements = KeepsElements(object, frozen);
    if (IsPlatformObject(object)) %throw_type_error(`Cannot ${frozen ? "freeze" : "seal"}`);
    if (!isExtensibleFirst) PreventAllExtensions(object);
    const keys = KeysOfIntegrity(object);
    for (let index = 0; index < keys.length; index++) {
        const key = keys[index];
        const descriptor = { __proto__: null, configurable: false };
        if (frozen) {
            const current = GetOwnProperty(object, key);
            if (current === undefined) continue;
            if (!IsAccessorDescriptor(current)) descriptor.writable = false;
        }
        DefinePropertyOrThrow(object, key, descriptor);
    }
    if (isExtensibleFirst) PreventAllExtensions(object);
    if (keepsElements) %throw_type_error(`Cannot ${frozen ? "freeze" : "seal"} array buffer views with elements`);
}

function PreventAllExtensions(object) {
    if (PreventExtensions(object)) return;
    %throw_type_error(IsPlatformObject(object) ? "Cannot prevent extensions" : "'preventExtensions' on proxy: trap returned falsish");
}

// SPEC: 7.3.16 TestIntegrityLevel.
function TestIntegrityLevel(object, frozen) {
    if (IsExtensible(object)) return false;
    const countsElements = frozen || kNodeMajor === 8 || kNodeMajor === 10;
    const keys = countsElements ? OwnPropertyKeys(object) : KeysOfIntegrity(object);
    for (let index = 0; index < keys.length; index++) {
        const current = GetOwnProperty(object, keys[index]);
        if (current === undefined) continue;
        if (current.configurable) return false;
        if (frozen && !IsAccessorDescriptor(current) && current.writable) return false;
    }
    return true;
}

// SPEC: 7.3.23 EnumerableOwnProperties, kind key.
function EnumerableOwnKeys(object) {
    if (!%is_proxy(object)) return %own_enumerable_keys(object);
    const keys = ProxyOwnKeys(object);
    const result = [];
    for (let index = 0; index < keys.length; index++) {
        if (typeof keys[index] === "symbol") continue;
        const descriptor = ProxyGetOwnProperty(object, keys[index]);
        if (descriptor !== undefined && descriptor.enumerable) %push(result, keys[index]);
    }
    return result;
}

// The same, kinds value and key+value: an earlier getter may change what is there.
function EnumerableOwnEntries(object, withKeys) {
    const keys = OwnPropertyKeys(object);
    const result = [];
    for (let index = 0; index < keys.length; index++) {
        const key = keys[index];
        if (typeof key === "symbol") continue;
        const descriptor = GetOwnProperty(object, key);
        if (descriptor === undefined || !descriptor.enumerable) continue;
        const value = object[key];
        %push(result, withKeys ? [key, value] : value);
    }
    return result;
}

// SPEC: 20.1.3.6 Object.prototype.toString.
function ObjectToString(value) {
    if (value === undefined) return "[object Undefined]";
    if (value === null) return "[object Null]";
    const object = ToObject(value);
    const builtin = IsArray(object) ? "Array" : BuiltinTag(object);
    const tag = object[%intrinsic("SymbolToStringTag")];
    return `[object ${typeof tag === "string" ? tag : builtin}]`;
}

function BuiltinTag(object) {
    if (%is_callable(object)) return "Function";
    const kind = %class_of(object);
    if (kind === "Error" || kind === "Boolean" || kind === "Number" || kind === "String" || kind === "Arguments" ||
        kind === "Date" || kind === "RegExp") {
        return kind;
    }
    return "Object";
}

%define_methods(ObjectPrototype, {
    __defineGetter__(name, getter) {
        const object = ToObject(this);
        if (!%is_callable(getter)) %throw_type_error("Object.prototype.__defineGetter__: Expecting function");
        const key = ToPropertyKey(name);
        DefinePropertyOrThrow(object, key, { __proto__: null, get: getter, enumerable: true, configurable: true });
    },
    __defineSetter__(name, setter) {
        const object = ToObject(this);
        if (!%is_callable(setter)) %throw_type_error("Object.prototype.__defineSetter__: Expecting function");
        const key = ToPropertyKey(name);
        DefinePropertyOrThrow(object, key, { __proto__: null, set: setter, enumerable: true, configurable: true });
    },
    hasOwnProperty(name) {
        const key = ToPropertyKey(name);
        return HasOwn(ToObject(this), key);
    },
    __lookupGetter__(name) {
        return LookupAccessor(ToObject(this), ToPropertyKey(name), "get");
    },
    __lookupSetter__(name) {
        return LookupAccessor(ToObject(this), ToPropertyKey(name), "set");
    },
    isPrototypeOf(value) {
        if (!%is_object(value)) return false;
        const object = ToObject(this);
        let link = GetPrototypeOf(value);
        while (link !== null) {
            if (link === object) return true;
            link = GetPrototypeOf(link);
        }
        return false;
    },
    propertyIsEnumerable(name) {
        const key = ToPropertyKey(name);
        const descriptor = GetOwnProperty(ToObject(this), key);
        return descriptor !== undefined && descriptor.enumerable;
    },
    toString() {
        return ObjectToString(this);
    },
    valueOf() {
        return ToObject(this);
    },
    get __proto__() {
        return GetPrototypeOf(ToObject(this));
    },
    // SPEC: 20.1.3.8.2.
    set __proto__(prototype) {
        RequireObjectCoercible(this, "set Object.prototype.__proto__");
        if (prototype !== null && !%is_object(prototype)) return;
        if (%is_object(this) && !SetPrototypeOf(this, prototype)) ThrowPrototypeRefused(this, prototype);
    },
    toLocaleString() {
        RequireObjectCoercible(this, "Object.prototype.toLocaleString");
        return this.toString();
    },
});

function LookupAccessor(object, key, field) {
    let link = object;
    while (link !== null) {
        const descriptor = GetOwnProperty(link, key);
        if (descriptor !== undefined) return IsAccessorDescriptor(descriptor) ? descriptor[field] : undefined;
        link = GetPrototypeOf(link);
    }
    return undefined;
}

// The order in which V8 made the own properties of an object that is being set up here: `names` first, then the others as
// they are. What cannot be configured stays where it is. From the last to the first, so that nothing is left in between.
function SetKeyOrder(object, names) {
    const keys = %own_keys(object);
    const descriptors = { __proto__: null };
    for (let index = keys.length - 1; index >= 0; index--) {
        const descriptor = %own_descriptor(object, keys[index]);
        if (!descriptor.configurable) continue;
        descriptors[keys[index]] = descriptor;
        %delete_own(object, keys[index]);
    }
    for (let index = 0; index < names.length; index++) {
        const descriptor = descriptors[names[index]];
        if (descriptor !== undefined) %define_own(object, names[index], descriptor);
    }
    for (let index = 0; index < keys.length; index++) {
        if (!%has_own(object, keys[index])) %define_own(object, keys[index], descriptors[keys[index]]);
    }
}
