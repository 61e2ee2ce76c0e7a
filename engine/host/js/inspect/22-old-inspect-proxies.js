// A proxy as util.inspect of Node 10, 8 and 6 shows it: asked like any object, so that its traps run. RUNTIME: Node 10
// lib/internal/util/inspect.js and Node 8 and 6 lib/util.js, formatValue and formatRaw, step by step.
// SIMPLIFIED: a proxy of a function is shown as its target.

function OldShowsThroughTraps(context, value) {
    return kNodeMajor >= 6 && !context.showProxy && %is_proxy(value) && typeof value !== "function";
}

function OldFormatThroughTraps(context, proxy, left) {
    if (kNodeMajor < 8) return OldestFormatThroughTraps(context, proxy, left);
    if (context.customInspect) {
        const answer = OldProxyInspection(context, proxy, left);
        if (answer !== undefined) return answer;
    }
    if (ListIndexOf(context.seen, proxy) >= 0) return Styled(context, "[Circular]", "special");
    let keys;
    if (kNodeMajor < 10) keys = OldKeysThroughTraps(proxy);
    const constructor = OldConstructorThroughTraps(proxy);
    let tag = kNodeMajor < 10 ? "" : proxy[%intrinsic("SymbolToStringTag")];
    if (typeof tag !== "string") tag = "";
    const isArray = proxy[%intrinsic("SymbolIterator")] && IsArray(proxy);
    if (isArray && keys === undefined) keys = OldKeysOfArrayProxy(proxy);
    if (keys === undefined) keys = OldKeysThroughTraps(proxy);
    const prefix = OldPrefix(constructor, tag, isArray ? "Array" : "Object");
    const open = isArray ? `${prefix === "Array " ? "" : prefix}[` : `${constructor === "Object" && tag === "" ? "" : prefix}{`;
    const close = isArray ? "]" : "}";
    if (!isArray && constructor !== "Object") {
        proxy[%intrinsic("SymbolToStringTag")];
        OrdinaryHasInstance(ErrorConstructor, proxy);
    }
    if ((!isArray || proxy.length === 0) && keys.length === 0) return `${open}${close}`;
    if (left !== null && left < 0) return Styled(context, isArray ? "[Array]" : `[${(kNodeMajor >= 10 && (constructor || tag)) || "Object"}]`, "special");
    return OldPartsThroughTraps(context, proxy, left === null ? null : left - 1, keys, isArray, [open, close]);
}

function OldPartsThroughTraps(context, proxy, left, keys, isArray, braces, base = "") {
    %push(context.seen, proxy);
    const parts = [];
    if (isArray) {
        if (kNodeMajor < 8) proxy.length;
        const length = proxy.length;
        for (let index = 0; index < length; index += 1) {
            if (GetOwnProperty(proxy, `${index}`) === undefined) continue;
            %push(parts, OldProperty(context, proxy, left, `${index}`, kPartsOfArray));
        }
    }
    for (let index = 0; index < keys.length; index += 1) {
        // Node 8 leaves out the indices that it has shown.
        if (isArray && kNodeMajor < 10 && OldIsIndex(keys[index])) continue;
        %push(parts, OldProperty(context, proxy, left, keys[index], isArray ? kPartsOfArrayExtras : kPartsOfObject));
    }
    %array_set_length(context.seen, context.seen.length - 1);
    return OldJoin(context, parts, base, braces, false);
}

function OldProxyInspection(context, proxy, left) {
    let custom = proxy[kInspectCustom];
    if (!custom && kNodeMajor < 10) {
        custom = proxy.inspect;
    } else if (!custom && proxy.inspect !== UtilFunctions.inspect && typeof proxy.inspect === "function") {
        custom = proxy.inspect;
    }
    if (typeof custom !== "function" || custom === UtilFunctions.inspect) return undefined;
    const maker = proxy.constructor;
    if (maker && maker.prototype === proxy) return undefined;
    const answer = %call(custom, proxy, left, OldUserOptions(context));
    if (answer === proxy) return undefined;
    return typeof answer === "string" ? answer : OldFormatValue(context, answer, left);
}

function OldConstructorThroughTraps(proxy) {
    const descriptor = GetOwnProperty(proxy, "constructor");
    if (descriptor !== undefined && typeof descriptor.value === "function" && descriptor.value.name !== "") return `${descriptor.value.name}`;
    const parent = GetPrototypeOf(proxy);
    return parent === null ? null : OldConstructorName(parent) || "";
}

// getKeys: the symbols are asked for first.
function OldKeysThroughTraps(proxy) {
    const symbols = [];
    const keys = OwnPropertyKeys(proxy);
    for (let index = 0; index < keys.length; index += 1) if (typeof keys[index] === "symbol") %push(symbols, keys[index]);
    const names = EnumerableOwnKeys(proxy);
    const more = OldEnumerableKeys(proxy, symbols);
    for (let index = 0; index < more.length; index += 1) %push(names, more[index]);
    return names;
}

// RUNTIME: V8 6.8 src/keys.cc leaves out the indices only where no trap answers.
function OldKeysOfArrayProxy(proxy) {
    const keys = OldEnumerableKeys(proxy, OwnPropertyKeys(proxy));
    if (%proxy_handler(proxy).ownKeys !== undefined) return keys;
    const others = [];
    for (let index = 0; index < keys.length; index += 1) if (!OldIsIndex(keys[index])) %push(others, keys[index]);
    return others;
}

function OldIsIndex(key) {
    return typeof key === "string" && %is_integer(+key);
}

function OldEnumerableKeys(proxy, keys) {
    const shown = [];
    for (let index = 0; index < keys.length; index += 1) {
        const descriptor = GetOwnProperty(proxy, keys[index]);
        if (descriptor !== undefined && descriptor.enumerable) %push(shown, keys[index]);
    }
    return shown;
}

function OldestFormatThroughTraps(context, proxy, left) {
    if (ListIndexOf(context.seen, proxy) >= 0) return Styled(context, "[Circular]", "special");
    if (context.customInspect) {
        const answer = OldestProxyInspection(context, proxy, left);
        if (answer !== undefined) return answer;
    }
    let keys = OldEnumerableKeys(proxy, OldTextKeys(proxy));
    if (context.showHidden) keys = OwnPropertyKeys(proxy);
    const raw = OldRawValue(proxy);
    if (keys.length === 0 && OldIsErrorProxy(proxy)) return OldErrorText(proxy);
    const constructor = OldConstructorThroughTraps(proxy);
    const isArray = IsArray(proxy);
    const isEmpty = (!isArray || proxy.length === 0) && keys.length === 0;
    const isError = OldIsErrorProxy(proxy);
    let base = isError ? OldErrorText(proxy) : "";
    if (raw !== undefined) base = raw;
    const named = base === "" && constructor && constructor !== (isArray ? "Array" : "Object") ? `${constructor} ` : "";
    const braces = [`${named}${isArray ? "[" : "{"}`, isArray ? "]" : "}"];
    if (isEmpty) return `${braces[0]}${base === "" ? "" : ` ${base}`}${braces[1]}`;
    if (left !== null && left < 0) return Styled(context, "[Object]", "special");
    return OldPartsThroughTraps(context, proxy, left === null ? null : left - 1, keys, isArray, braces, base);
}

// What valueOf answers, where it makes the object look like a boxed number, boolean or string.
function OldRawValue(proxy) {
    let raw;
    try {
        raw = proxy.valueOf();
    } catch {
        return undefined;
    }
    const kinds = { __proto__: null, string: "String", number: "Number", boolean: "Boolean" };
    const kind = kinds[typeof raw];
    return kind === undefined ? undefined : `[${kind}: ${OldFormatPrimitive({ __proto__: null, colors: false }, raw)}]`;
}

function OldIsErrorProxy(proxy) {
    return proxy[%intrinsic("SymbolToStringTag")] === "Error" || OrdinaryHasInstance(ErrorConstructor, proxy);
}

function OldestProxyInspection(context, proxy, left) {
    const custom = proxy[kInspectCustom] || proxy.inspect;
    if (typeof custom !== "function" || custom === UtilFunctions.inspect) return undefined;
    if (proxy.constructor && proxy.constructor.prototype === proxy) return undefined;
    const answer = %call(custom, proxy, left, OldUserOptions(context));
    if (answer === proxy) return undefined;
    return typeof answer === "string" ? answer : OldFormatValue(context, answer, left);
}

function OldTextKeys(proxy) {
    const names = [];
    const keys = OwnPropertyKeys(proxy);
    for (let index = 0; index < keys.length; index += 1) if (typeof keys[index] === "string") %push(names, keys[index]);
    return names;
}
