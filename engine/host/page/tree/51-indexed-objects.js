// Objects of a page whose properties are what a list has at each place, and what is there of a name. SPEC: WebIDL section 3.9, legacy
// platform objects. Who they are a program sees nowhere, so they are proxies.

// `parts`: count() and item(index) tell of the places. find(name) tells of the names, where there are any, and names() of those
// that are told to be there; `hides`: they come before what the interface has. store(index, value) sets a place, where one can be set.
function WithParts(target, parts) {
    const named = (object, key) => {
        if (parts.find === undefined || typeof key !== "string" || key === "") return undefined;
        return !parts.hides && key in object ? undefined : parts.find(key);
    };
    const proxy = ProxyCreate(target, {
        __proto__: null,
        [%intrinsic("PlatformObject")]: true,
        get(object, key, receiver) {
            if (IsPlaceKey(key)) return parts.item(ToNumber(key));
            return named(object, key) ?? PlainReflect.get(object, key, receiver);
        },
        has(object, key) {
            return IsPlaceKey(key) ? ToNumber(key) < parts.count() : key in object || named(object, key) !== undefined;
        },
        set(object, key, value, receiver) {
            if (receiver !== proxy) return named(object, key) !== undefined || PlainReflect.set(object, key, value, receiver);
            if (IsPlaceKey(key)) {
                if (parts.store !== undefined) parts.store(ToNumber(key), value);
                return parts.store !== undefined;
            }
            return (key in object || named(object, key) === undefined) && PlainReflect.set(object, key, value, receiver);
        },
        defineProperty(object, key, descriptor) {
            if (IsPlaceKey(key) && parts.store !== undefined) {
                parts.store(ToNumber(key), descriptor.value);
                return true;
            }
            if (IsPlaceKey(key)) %throw_type_error(`Failed to set an indexed property [${key}] on '${InterfaceOf(object)}': Index property setter is not supported.`);
            if (named(object, key) !== undefined) %throw_type_error(`Failed to set a named property '${key}' on '${InterfaceOf(object)}': Named property setter is not supported.`);
            return PlainReflect.defineProperty(object, key, descriptor);
        },
        deleteProperty(object, key) {
            if (IsPlaceKey(key)) return ToNumber(key) >= parts.count();
            return (parts.hides || named(object, key) === undefined) && %delete_own(object, key);
        },
        getOwnPropertyDescriptor(object, key) {
            if (IsPlaceKey(key)) {
                const value = parts.item(ToNumber(key));
                return value === undefined ? undefined : { value, writable: parts.store !== undefined, enumerable: true, configurable: true };
            }
            const value = named(object, key);
            return value === undefined ? %own_descriptor(object, key) : { value, writable: false, enumerable: false, configurable: true };
        },
        ownKeys(object) {
            const keys = [];
            const symbols = [];
            const own = %own_keys(object);
            for (let index = 0; index < parts.count(); index += 1) %push(keys, `${index}`);
            for (let index = 0; index < own.length; index += 1) %push(typeof own[index] === "symbol" ? symbols : keys, own[index]);
            const names = parts.names === undefined ? [] : parts.names();
            for (let index = 0; index < names.length; index += 1) {
                if (PlaceInList(keys, names[index]) < 0 && !(names[index] in object)) %push(keys, names[index]);
            }
            AppendTo(keys, symbols);
            return keys;
        },
        preventExtensions() { return false; },
    });
    return proxy;
}

const PlainReflect = { __proto__: null, get: PageGlobal.Reflect.get, set: PageGlobal.Reflect.set, defineProperty: PageGlobal.Reflect.defineProperty };

function IsPlaceKey(key) {
    return typeof key === "string" && %is_array_index(key);
}

function InterfaceOf(object) {
    return object[%intrinsic("SymbolToStringTag")];
}

// SPEC: WebIDL section 3.7.10: what has places and a length can be iterated over as an array is.
function IterateAsArray(prototype, isIterable = false) {
    %put(prototype, %intrinsic("SymbolIterator"), %intrinsic("ArrayProtoValues"), 5);
    if (!isIterable) return;
    const names = ["entries", "keys", "values", "forEach"];
    for (let index = 0; index < names.length; index += 1) %put(prototype, names[index], %intrinsic("ArrayPrototype")[names[index]], 7);
}
