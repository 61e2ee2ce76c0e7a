// Module namespace objects. SPEC: 10.4.6. The object is a proxy whose handler reads the modules' environments; what tells it
// from other proxies is that its handler has the mark below. RUNTIME: V8 words the errors (vm/properties.cpp).

// `bindings`: [name, environment, slot, …] of all names that are not ambiguous.
function CreateNamespace(module, bindings) {
    const names = SortedBindingNames(bindings);
    const target = %new_object(null);
    const places = { __proto__: null };
    for (let index = 0; index < names.length; index += 1) {
        places[names[index]] = BindingNamed(bindings, names[index]);
        %put(target, names[index], undefined, 3);
    }
    %put(target, %intrinsic("SymbolToStringTag"), "Module", 0);
    %prevent_extensions(target);
    const handler = NamespaceHandler(places);
    %put(handler, %intrinsic("ModuleParent"), module, 0);
    return %new_proxy(target, handler);
}

function BindingNamed(bindings, name) {
    for (let index = 0; index < bindings.length; index += 3) {
        if (bindings[index] === name) return [bindings[index + 1], bindings[index + 2]];
    }
    return undefined;
}

function SortedBindingNames(bindings) {
    const names = [];
    for (let index = 0; index < bindings.length; index += 3) {
        let place = names.length;
        %push(names, bindings[index]);
        for (; place > 0 && %compare_names(names[place - 1], bindings[index]) > 0; place -= 1) names[place] = names[place - 1];
        names[place] = bindings[index];
    }
    return names;
}

function NamespaceHandler(places) {
    return {
        __proto__: null,
        get: (target, key) => {
            const place = typeof key === "symbol" ? undefined : places[key];
            return place === undefined ? target[key] : %environment_get(place[0], place[1], key);
        },
        set: () => false,
        getOwnPropertyDescriptor: (target, key) => {
            const place = typeof key === "symbol" ? undefined : places[key];
            if (place === undefined) return GetOwnProperty(target, key);
            return { value: %environment_get(place[0], place[1], key), writable: true, enumerable: true, configurable: false };
        },
        defineProperty: (target, key, descriptor) => {
            const place = typeof key === "symbol" ? undefined : places[key];
            if (place === undefined) return typeof key === "symbol" && DefineOwnProperty(target, key, descriptor);
            if (descriptor.configurable === true || descriptor.enumerable === false || IsAccessorDescriptor(descriptor)) return false;
            if (descriptor.writable === false) return false;
            return !HasField(descriptor, "value") || %same_value(descriptor.value, %environment_get(place[0], place[1], key));
        },
    };
}
