// ECMA-262 sections 10.5 (proxy exotic objects), 28.1 (Reflect) and 28.2 (Proxy), all invariants included. The hooks at
// the end are what instructions call for a proxy.

// The trap of a proxy that is not revoked, or undefined.
function ProxyTrap(proxy, name) {
    const handler = %proxy_handler(proxy);
    if (handler === null) %throw_type_error(`Cannot perform '${name}' on a proxy that has been revoked`);
    const trap = handler[name];
    if (trap === undefined || trap === null) return undefined;
    if (!%is_callable(trap)) {
        %throw_type_error(`'${%describe(trap)}' returned for property '${name}' of object '${
            %describe(handler)}' is not a function`);
    }
    return trap;
}

// A property key as a trap gets it: never a number.
function TrapKey(key) {
    return typeof key === "number" ? %to_string(key) : key;
}

// SPEC: 10.5.1 [[GetPrototypeOf]].
function ProxyGetPrototypeOf(proxy) {
    const trap = ProxyTrap(proxy, "getPrototypeOf");
    const target = %proxy_target(proxy);
    if (trap === undefined) return GetPrototypeOf(target);
    const prototype = %call(trap, %proxy_handler(proxy), target);
    if (prototype !== null && !%is_object(prototype)) {
        %throw_type_error("'getPrototypeOf' on proxy: trap returned neither object nor null");
    }
    if (IsExtensible(target)) return prototype;
    if (GetPrototypeOf(target) !== prototype) {
        %throw_type_error("'getPrototypeOf' on proxy: proxy target is non-extensible but the trap did not return its actual prototype");
    }
    return prototype;
}

// SPEC: 10.5.2 [[SetPrototypeOf]].
function ProxySetPrototypeOf(proxy, prototype) {
    const trap = ProxyTrap(proxy, "setPrototypeOf");
    const target = %proxy_target(proxy);
    if (trap === undefined) return SetPrototypeOf(target, prototype);
    if (!%call(trap, %proxy_handler(proxy), target, prototype)) return false;
    if (!IsExtensible(target) && GetPrototypeOf(target) !== prototype) {
        %throw_type_error("'setPrototypeOf' on proxy: trap returned truish for setting a new prototype on the non-extensible proxy target");
    }
    return true;
}

// SPEC: 10.5.3 [[IsExtensible]].
function ProxyIsExtensible(proxy) {
    const trap = ProxyTrap(proxy, "isExtensible");
    const target = %proxy_target(proxy);
    if (trap === undefined) return IsExtensible(target);
    const answer = %call(trap, %proxy_handler(proxy), target) ? true : false;
    const truth = IsExtensible(target);
    if (answer !== truth) {
        %throw_type_error(`'isExtensible' on proxy: trap result does not reflect extensibility of proxy target (which is '${truth}')`);
    }
    return answer;
}

// SPEC: 10.5.4 [[PreventExtensions]].
function ProxyPreventExtensions(proxy) {
    const trap = ProxyTrap(proxy, "preventExtensions");
    const target = %proxy_target(proxy);
    if (trap === undefined) return PreventExtensions(target);
    if (!%call(trap, %proxy_handler(proxy), target)) return false;
    if (IsExtensible(target)) {
        %throw_type_error("'preventExtensions' on proxy: trap returned truish but the proxy target is extensible");
    }
    return true;
}

// SPEC: 10.5.5 [[GetOwnProperty]].
function ProxyGetOwnProperty(proxy, key) {
    key = TrapKey(key);
    const trap = ProxyTrap(proxy, "getOwnPropertyDescriptor");
    const target = %proxy_target(proxy);
    if (trap === undefined) return GetOwnProperty(target, key);
    const object = %call(trap, %proxy_handler(proxy), target, key);
    const name = %key_text(key);
    if (object !== undefined && !%is_object(object)) {
        %throw_type_error(`'getOwnPropertyDescriptor' on proxy: trap returned neither object nor undefined for property '${name}'`);
    }
    const actual = GetOwnProperty(target, key);
    if (object === undefined) {
        if (actual === undefined) return undefined;
        if (!actual.configurable) {
            %throw_type_error(`'getOwnPropertyDescriptor' on proxy: trap returned undefined for property '${name}' which is non-configurable in the proxy target`);
        }
        if (!IsExtensible(target)) {
            %throw_type_error(`'getOwnPropertyDescriptor' on proxy: trap returned undefined for property '${name}' which exists in the non-extensible proxy target`);
        }
        return undefined;
    }
    const extensible = IsExtensible(target);
    const result = CompletePropertyDescriptor(ToPropertyDescriptor(object));
    if (!IsCompatibleDescriptor(extensible, result, actual)) {
        %throw_type_error(`'getOwnPropertyDescriptor' on proxy: trap returned descriptor for property '${name}' that is incompatible with the existing property in the proxy target`);
    }
    if (result.configurable) return result;
    if (actual === undefined || actual.configurable) {
        %throw_type_error(`'getOwnPropertyDescriptor' on proxy: trap reported non-configurability for property '${name}' which is either non-existent or configurable in the proxy target`);
    }
    if (HasField(result, "writable") && !result.writable && actual.writable) {
        %throw_type_error(`'getOwnPropertyDescriptor' on proxy: trap reported non-configurable and writable for property '${name}' which is non-configurable, non-writable in the proxy target`);
    }
    return result;
}

// SPEC: 6.2.6.6 CompletePropertyDescriptor.
function CompletePropertyDescriptor(descriptor) {
    if (IsAccessorDescriptor(descriptor)) {
        if (!HasField(descriptor, "get")) descriptor.get = undefined;
        if (!HasField(descriptor, "set")) descriptor.set = undefined;
    } else {
        if (!HasField(descriptor, "value")) descriptor.value = undefined;
        if (!HasField(descriptor, "writable")) descriptor.writable = false;
    }
    if (!HasField(descriptor, "enumerable")) descriptor.enumerable = false;
    if (!HasField(descriptor, "configurable")) descriptor.configurable = false;
    return descriptor;
}

// SPEC: 10.1.6.2 IsCompatiblePropertyDescriptor, by 10.1.6.3 with no object.
function IsCompatibleDescriptor(extensible, descriptor, current) {
    if (current === undefined) return extensible;
    if (current.configurable) return true;
    if (HasField(descriptor, "configurable") && descriptor.configurable) return false;
    if (HasField(descriptor, "enumerable") && descriptor.enumerable !== current.enumerable) return false;
    const currentIsAccessor = IsAccessorDescriptor(current);
    if (!IsAccessorDescriptor(descriptor) && !IsDataDescriptor(descriptor)) return true;
    if (IsAccessorDescriptor(descriptor) !== currentIsAccessor) return false;
    if (currentIsAccessor) {
        if (HasField(descriptor, "get") && descriptor.get !== current.get) return false;
        return !HasField(descriptor, "set") || descriptor.set === current.set;
    }
    if (current.writable) return true;
    if (HasField(descriptor, "writable") && descriptor.writable) return false;
    return !HasField(descriptor, "value") || %same_value(descriptor.value, current.value);
}

// SPEC: 10.5.6 [[DefineOwnProperty]].
function ProxyDefineOwnProperty(proxy, key, descriptor) {
    key = TrapKey(key);
    const trap = ProxyTrap(proxy, "defineProperty");
    const target = %proxy_target(proxy);
    if (trap === undefined) return DefineOwnPropertyChecked(target, key, descriptor);
    if (!%call(trap, %proxy_handler(proxy), target, key, FromPropertyDescriptor(descriptor))) return false;
    const actual = GetOwnProperty(target, key);
    const name = %key_text(key);
    const fixed = HasField(descriptor, "configurable") && !descriptor.configurable;
    if (actual === undefined) {
        if (!IsExtensible(target)) {
            %throw_type_error(`'defineProperty' on proxy: trap returned truish for adding property '${name}'  to the non-extensible proxy target`);
        }
        if (fixed) ThrowFixedByTrap(name);
        return true;
    }
    const extensible = IsExtensible(target);
    if (!IsCompatibleDescriptor(extensible, descriptor, actual)) {
        %throw_type_error(`'defineProperty' on proxy: trap returned truish for adding property '${name}'  that is incompatible with the existing property in the proxy target`);
    }
    if (fixed && actual.configurable) ThrowFixedByTrap(name);
    if (IsDataDescriptor(actual) && !actual.configurable && actual.writable && HasField(descriptor, "writable") &&
        !descriptor.writable) {
        %throw_type_error(`'defineProperty' on proxy: trap returned truish for defining non-configurable property '${name}' which cannot be non-writable, unless there exists a corresponding non-configurable, non-writable own property of the target object.`);
    }
    return true;
}

function ThrowFixedByTrap(name) {
    %throw_type_error(`'defineProperty' on proxy: trap returned truish for defining non-configurable property '${name}' which is either non-existent or configurable in the proxy target`);
}

// [[DefineOwnProperty]] with an array's length converted first.
function DefineOwnPropertyChecked(object, key, descriptor) {
    if (!%is_proxy(object) && %is_array(object) && key === "length") descriptor = CheckedArrayLength(descriptor);
    return DefineOwnProperty(object, key, descriptor);
}

// SPEC: 10.5.7 [[HasProperty]].
function ProxyHas(proxy, key) {
    key = TrapKey(key);
    const trap = ProxyTrap(proxy, "has");
    const target = %proxy_target(proxy);
    if (trap === undefined) return key in target;
    const answer = %call(trap, %proxy_handler(proxy), target, key) ? true : false;
    if (answer) return true;
    const actual = GetOwnProperty(target, key);
    if (actual === undefined) return false;
    if (!actual.configurable) {
        %throw_type_error(`'has' on proxy: trap returned falsish for property '${%key_text(key)}' which exists in the proxy target as non-configurable`);
    }
    if (!IsExtensible(target)) {
        %throw_type_error(`'has' on proxy: trap returned falsish for property '${%key_text(key)}' but the proxy target is not extensible`);
    }
    return false;
}

// SPEC: 10.5.8 [[Get]].
function ProxyGet(proxy, key, receiver) {
    key = TrapKey(key);
    const trap = ProxyTrap(proxy, "get");
    const target = %proxy_target(proxy);
    if (trap === undefined) return GetWithReceiver(target, key, receiver);
    const value = %call(trap, %proxy_handler(proxy), target, key, receiver);
    if (!%is_settled(target, key)) return value;
    const actual = GetOwnProperty(target, key);
    if (actual === undefined || actual.configurable) return value;
    if (IsAccessorDescriptor(actual)) {
        if (actual.get === undefined && value !== undefined) {
            %throw_type_error(`'get' on proxy: property '${%key_text(key)}' is a non-configurable accessor property on the proxy target and does not have a getter function, but the trap did not return 'undefined' (got '${%describe(value)}')`);
        }
    } else if (!actual.writable && !%same_value(actual.value, value)) {
        %throw_type_error(`'get' on proxy: property '${%key_text(key)}' is a read-only and non-configurable data property on the proxy target but the proxy did not return its actual value (expected '${%describe(actual.value)}' but got '${%describe(value)}')`);
    }
    return value;
}

// SPEC: 10.5.9 [[Set]].
// Gives true or false; of a module namespace, 0 for an export and undefined for any other name (vm/properties.cpp words it).
function ProxySet(proxy, key, value, receiver) {
    key = TrapKey(key);
    if (IsNamespace(proxy)) return %has_own(%proxy_target(proxy), key) ? 0 : undefined;
    const trap = ProxyTrap(proxy, "set");
    const target = %proxy_target(proxy);
    if (trap === undefined) return SetWithReceiver(target, key, value, receiver);
    if (!%call(trap, %proxy_handler(proxy), target, key, value, receiver)) return false;
    if (!%is_settled(target, key)) return true;
    const actual = GetOwnProperty(target, key);
    if (actual === undefined || actual.configurable) return true;
    if (IsAccessorDescriptor(actual)) {
        if (actual.set === undefined) {
            %throw_type_error(`'set' on proxy: trap returned truish for property '${%key_text(key)}' which exists in the proxy target as a non-configurable and non-writable accessor property without a setter`);
        }
    } else if (!actual.writable && !%same_value(actual.value, value)) {
        %throw_type_error(`'set' on proxy: trap returned truish for property '${%key_text(key)}' which exists in the proxy target as a non-configurable and non-writable data property with a different value`);
    }
    return true;
}

// A module namespace object is a proxy whose handler has this mark (host/js/loader/60-namespaces.js).
function IsNamespace(value) {
    return %is_proxy(value) && %is_object(%proxy_handler(value)) && %has_own(%proxy_handler(value), %intrinsic("ModuleParent"));
}

// Whether a value is a platform object whose properties are computed (host/page/tree/51-indexed-objects.js).
function IsPlatformObject(value) {
    return %is_proxy(value) && %is_object(%proxy_handler(value)) && %has_own(%proxy_handler(value), %intrinsic("PlatformObject"));
}

// SPEC: 10.5.10 [[Delete]].
function ProxyDelete(proxy, key) {
    key = TrapKey(key);
    const trap = ProxyTrap(proxy, "deleteProperty");
    const target = %proxy_target(proxy);
    if (trap === undefined) return DeleteOwn(target, key) || (IsNamespace(proxy) ? 0 : false);
    if (!%call(trap, %proxy_handler(proxy), target, key)) return false;
    const actual = GetOwnProperty(target, key);
    if (actual === undefined) return true;
    if (!actual.configurable) {
        %throw_type_error(`'deleteProperty' on proxy: trap returned truish for property '${%key_text(key)}' which is non-configurable in the proxy target`);
    }
    if (!IsExtensible(target)) {
        %throw_type_error(`'deleteProperty' on proxy: trap returned truish for property '${%key_text(key)}' but the proxy target is non-extensible`);
    }
    return true;
}

// SPEC: 10.5.11 [[OwnPropertyKeys]].
function ProxyOwnKeys(proxy) {
    const trap = ProxyTrap(proxy, "ownKeys");
    const target = %proxy_target(proxy);
    if (trap === undefined) return OwnPropertyKeys(target);
    const keys = ListOfPropertyKeys(%call(trap, %proxy_handler(proxy), target));
    const unchecked = %new_object(null, "Set");
    for (let index = 0; index < keys.length; index++) {
        if (%table_has(unchecked, keys[index])) {
            %throw_type_error("'ownKeys' on proxy: trap returned duplicate entries");
        }
        %table_set(unchecked, keys[index], undefined);
    }
    const extensible = IsExtensible(target);
    const actual = OwnPropertyKeys(target);
    const configurable = [];
    const fixed = [];
    for (let index = 0; index < actual.length; index++) {
        const descriptor = GetOwnProperty(target, actual[index]);
        %push(descriptor !== undefined && !descriptor.configurable ? fixed : configurable, actual[index]);
    }
    if (extensible && fixed.length === 0) return keys;
    RequireKeys(fixed, unchecked);
    if (extensible) return keys;
    RequireKeys(configurable, unchecked);
    if (%table_size(unchecked) > 0) {
        %throw_type_error("'ownKeys' on proxy: trap returned extra keys but proxy target is non-extensible");
    }
    return keys;
}

// CreateListFromArrayLike (7.3.19) for property keys.
function ListOfPropertyKeys(source) {
    if (!%is_object(source)) %throw_type_error("CreateListFromArrayLike called on non-object");
    const length = LengthOfArrayLike(source);
    const list = [];
    for (let index = 0; index < length; index++) {
        const key = source[index];
        if (typeof key !== "string" && typeof key !== "symbol") {
            %throw_type_error(`${%describe(key)} is not a valid property name`);
        }
        %push(list, key);
    }
    return list;
}

function RequireKeys(keys, unchecked) {
    for (let index = 0; index < keys.length; index++) {
        if (!%table_delete(unchecked, keys[index])) {
            %throw_type_error(`'ownKeys' on proxy: trap result did not include '${%key_text(keys[index])}'`);
        }
    }
}

// SPEC: 10.5.12 [[Call]].
function ProxyCall(proxy, receiver, list) {
    const trap = ProxyTrap(proxy, "apply");
    const target = %proxy_target(proxy);
    if (trap === undefined) return %apply(target, receiver, list);
    return %call(trap, %proxy_handler(proxy), target, receiver, list);
}

// SPEC: 10.5.13 [[Construct]].
function ProxyConstruct(proxy, list, newTarget) {
    const trap = ProxyTrap(proxy, "construct");
    const target = %proxy_target(proxy);
    if (trap === undefined) return %construct(target, list, newTarget);
    const object = %call(trap, %proxy_handler(proxy), target, list, newTarget);
    if (!%is_object(object)) {
        %throw_type_error(`'construct' on proxy: trap returned non-object ('${%describe(object)}')`);
    }
    return object;
}

// ---- Proxy (section 28.2) ----

// SPEC: 10.5.14 ProxyCreate.
function ProxyCreate(target, handler) {
    if (!%is_object(target) || !%is_object(handler)) {
        %throw_type_error("Cannot create proxy with a non-object as target or handler");
    }
    return %new_proxy(target, handler);
}

function NewProxy(newTarget, target, handler) {
    RequireNew(newTarget, "Proxy");
    return ProxyCreate(target, handler);
}

function ProxyConstructor(target, handler) {
    "constructor";
    // V8 shows no frame of it.
    return %at("=", NewProxy(new.target, target, handler));
}

%delete_own(ProxyConstructor, "prototype");
%set_constructor(ProxyConstructor, undefined, "Proxy", 2);
%define_methods(ProxyConstructor, {
    revocable(target, handler) {
        const proxy = ProxyCreate(target, handler);
        return { proxy, revoke: RevokerOf(proxy) };
    },
});

function RevokerOf(proxy) {
    return [() => {
        "builtin";
        if (%proxy_handler(proxy) !== null) %revoke_proxy(proxy);
    }][0];
}

// ---- Reflect (section 28.1) ----

const ReflectObject = {};
%put(%intrinsic("GlobalObject"), "Reflect", ReflectObject, 5);
%put(ReflectObject, %intrinsic("SymbolToStringTag"), "Reflect", 4);

function RequireReflectTarget(value, name) {
    if (!%is_object(value)) %throw_type_error(`Reflect.${name} called on non-object`);
}

%define_methods(ReflectObject, {
    defineProperty(target, name, attributes) {
        RequireReflectTarget(target, "defineProperty");
        const key = ToPropertyKey(name);
        return DefineOwnPropertyChecked(target, key, ToPropertyDescriptor(attributes));
    },
    deleteProperty(target, name) {
        RequireReflectTarget(target, "deleteProperty");
        return DeleteOwn(target, ToPropertyKey(name));
    },
    // apply and construct leave no frame in V8's stacks.
    apply: (target, thisArgument, list) => {
        if (!%is_callable(target)) {
            %throw_type_error(`Function.prototype.apply was called on ${%describe(target)}, which is ${
                %type_in_message(target)} and not a function`);
        }
        return %apply(target, thisArgument, CreateListFromArrayLike(list));
    },
    construct: (target, list, ...rest) => {
        if (!%is_constructor(target)) ThrowNotConstructor(target);
        const newTarget = rest.length > 0 ? rest[0] : target;
        if (!%is_constructor(newTarget)) ThrowNotConstructor(newTarget);
        return %construct(target, CreateListFromArrayLike(list), newTarget);
    },
    get(target, name, ...receivers) {
        RequireReflectTarget(target, "get");
        const key = ToPropertyKey(name);
        return GetWithReceiver(target, key, receivers.length > 0 ? receivers[0] : target);
    },
    getOwnPropertyDescriptor(target, name) {
        RequireReflectTarget(target, "getOwnPropertyDescriptor");
        return FromPropertyDescriptor(GetOwnProperty(target, ToPropertyKey(name)));
    },
    getPrototypeOf(target) {
        RequireReflectTarget(target, "getPrototypeOf");
        return GetPrototypeOf(target);
    },
    has(target, name) {
        RequireReflectTarget(target, "has");
        return ToPropertyKey(name) in target;
    },
    isExtensible(target) {
        RequireReflectTarget(target, "isExtensible");
        return IsExtensible(target);
    },
    ownKeys(target) {
        RequireReflectTarget(target, "ownKeys");
        return OwnPropertyKeys(target);
    },
    preventExtensions(target) {
        RequireReflectTarget(target, "preventExtensions");
        return PreventExtensions(target);
    },
    set(target, name, value, ...receivers) {
        RequireReflectTarget(target, "set");
        const key = ToPropertyKey(name);
        return SetWithReceiver(target, key, value, receivers.length > 0 ? receivers[0] : target);
    },
    setPrototypeOf(target, prototype) {
        RequireReflectTarget(target, "setPrototypeOf");
        RequirePrototype(prototype);
        return SetPrototypeOf(target, prototype);
    },
});

// [[Construct]] that another realm asks for.
function ConstructHere(constructor, list, newTarget) {
    return %construct(constructor, list, newTarget);
}

%set_intrinsic("ConstructHere", ConstructHere);
%set_intrinsic("ProxyGet", ProxyGet);
%set_intrinsic("ProxySet", ProxySet);
%set_intrinsic("ProxyHas", ProxyHas);
%set_intrinsic("ProxyDelete", ProxyDelete);
%set_intrinsic("ProxyCall", ProxyCall);
%set_intrinsic("ProxyConstruct", ProxyConstruct);
