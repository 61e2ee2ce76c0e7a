// The contexts of the module vm: each a realm of its own, whose global names are the properties of an object that the
// program gives. RUNTIME: Node 20 src/node_contextify.cc, lib/vm.js.
// SIMPLIFIED: neither afterEvaluate nor contexts that forbid code from strings.

const VmContexts = %new_object(null, "WeakMap");        // of the objects that were given: what is known of the context
const VmContextGlobals = %new_object(null, "WeakMap");  // the same of the proxies that stand for the global objects

function IsContextGlobal(value) {
    return %is_proxy(value) && %table_has(VmContextGlobals, value);
}

// What an inspector sees of one: the enumerable properties.
function ShownContextGlobal(value) {
    const shown = {};
    const keys = EnumerableOwnKeys(value);
    for (let index = 0; index < keys.length; index++) %put(shown, keys[index], value[keys[index]], 7);
    return shown;
}

// V8's own globals, in their order: what Node adds is the main context's.
function IsGlobalOfLanguage(name) {
    const names = kIsNode24 ? kGlobalOrderOf24 : kGlobalOrder;
    const at = ListIndexOf(names, name);
    if (at >= 0 && at <= ListIndexOf(names, "isNaN")) return true;
    return ListIndexOf(["SuppressedError", "DisposableStack", "AsyncDisposableStack", "Float16Array", "SharedArrayBuffer", "Atomics", "WebAssembly"], name) >= 0;
}

// The console of V8 shows its calls to an inspector only.
const kSilentMethods = [
    "debug", "error", "info", "log", "warn", "dir", "dirxml", "table", "trace", "group", "groupCollapsed", "groupEnd", "clear",
    "count", "countReset", "assert", "profile", "profileEnd", "time", "timeLog", "timeEnd", "timeStamp", "context",
];
function SilentConsole(objectPrototype) {
    const console = %new_object(%new_object(objectPrototype));
    for (let index = 0; index < kSilentMethods.length; index++) {
        const name = kSilentMethods[index];
        %put(console, name, { [name]() {} }[name], 7);
    }
    %put(console, %intrinsic("SymbolToStringTag"), "console", 4);
    return console;
}

function ContextHas(context, key) {
    return key in context.object || key in context.global;
}

// What V8 keeps of a global beside: seen when the object that was given has lost it.
function KeepBeside(context, key, value) {
    const own = %own_descriptor(context.global, key);
    if (own === undefined) {
        %put(context.global, key, value, 7);
    } else if (!IsAccessorDescriptor(own)) {
        %define_own(context.global, key, { __proto__: null, value });
    }
}

function IsReadOnly(object, key) {
    for (let holder = object; holder !== null; holder = GetPrototypeOf(holder)) {
        const own = GetOwnProperty(holder, key);
        if (own !== undefined) return !IsAccessorDescriptor(own) && !own.writable;
    }
    return false;
}

// Node 20 does not tell V8 of symbols.
function KeysOfObject(context) {
    const keys = OwnPropertyKeys(context.object);
    if (kIsNode24) return keys;
    const names = [];
    for (let index = 0; index < keys.length; index++) {
        if (typeof keys[index] === "string") %push(names, keys[index]);
    }
    return names;
}

function IndicesFirst(keys) {
    const ordered = [];
    for (let index = 0; index < keys.length; index++) {
        if (typeof keys[index] === "string" && %is_array_index(keys[index])) %push(ordered, keys[index]);
    }
    for (let index = 0; index < keys.length; index++) {
        if (typeof keys[index] !== "string" || !%is_array_index(keys[index])) %push(ordered, keys[index]);
    }
    return ordered;
}

function TrapsOfContext(context) {
    return {
        __proto__: null,
        get(target, key) {
            if (!(key in context.object)) return context.global[key];
            const value = context.object[key];
            return value === context.object ? context.proxy : value;
        },
        set(target, key, value) {
            if (IsReadOnly(context.object, key) || IsReadOnly(context.global, key)) return false;
            if (typeof key === "symbol" && !ContextHas(context, key)) {
                KeepBeside(context, key, value);
                return true;
            }
            const own = GetOwnProperty(context.object, key);
            if (own === undefined || !IsAccessorDescriptor(own)) KeepBeside(context, key, value);
            context.object[key] = value;
            return true;
        },
        has(target, key) {
            return ContextHas(context, key);
        },
        deleteProperty(target, key) {
            return DeleteOwn(context.object, key) && DeleteOwn(context.global, key);
        },
        defineProperty(target, key, descriptor) {
            const record = ToPropertyDescriptor(descriptor);
            if (!DefineOwnProperty(context.object, key, record)) return false;
            DefineOwnProperty(context.global, key, record);
            return true;
        },
        getOwnPropertyDescriptor(target, key) {
            const own = GetOwnProperty(context.object, key);
            if (own === undefined || (typeof key === "symbol" && !kIsNode24)) return FromPropertyDescriptor(GetOwnProperty(context.global, key));
            if (!own.configurable) DefineOwnProperty(context.global, key, own);
            return FromPropertyDescriptor(own);
        },
        ownKeys() {
            const first = kIsNode24 ? OwnPropertyKeys(context.global) : KeysOfObject(context);
            const second = kIsNode24 ? KeysOfObject(context) : OwnPropertyKeys(context.global);
            const all = [];
            for (let index = 0; index < first.length; index++) %push(all, first[index]);
            for (let index = 0; index < second.length; index++) {
                if (ListIndexOf(first, second[index]) < 0) %push(all, second[index]);
            }
            return IndicesFirst(all);
        },
    };
}

// `codeGeneration`, `microtaskMode`: as the program gave them.
function MakeContext(object, codeGeneration, microtaskMode) {
    if (codeGeneration !== undefined && (codeGeneration.strings === false || codeGeneration.wasm === false)) %refuse("a context of vm that forbids code from strings or WebAssembly is not supported by Loopscope");
    if (microtaskMode !== undefined) %refuse("a context of vm with microtasks of its own is not supported by Loopscope");
    if (%is_proxy(object)) %refuse("a context of vm for a Proxy is not supported by Loopscope");
    const realm = %new_realm();
    const global = %realm_global(realm);
    const context = {
        __proto__: null, realm, object, global, proxy: undefined,
        errorPrototype: global.Error.prototype, syntaxErrorPrototype: global.SyntaxError.prototype,
    };
    const keys = %own_keys(global);
    for (let index = 0; index < keys.length; index++) {
        if (!IsGlobalOfLanguage(keys[index]) && keys[index] !== "console") %delete_own(global, keys[index]);
    }
    context.proxy = %new_proxy(global, TrapsOfContext(context));
    %put(global, "globalThis", context.proxy, 5);
    %put(global, "console", SilentConsole(global.Object.prototype), 5);
    %set_realm_global(realm, context.proxy, object);
    %table_set(VmContexts, object, context);
    %table_set(VmContextGlobals, context.proxy, context);
    return object;
}

function ContextOf(object) {
    return %table_get(VmContexts, object);
}

// RUNTIME: Node 20 lib/vm.js, getContextOptions.
function ContextOptionsOf(options) {
    if (!options) return {};
    const found = { name: options.contextName, origin: options.contextOrigin, codeGeneration: undefined, microtaskMode: options.microtaskMode };
    if (found.name !== undefined) ValidateString(found.name, "options.contextName");
    if (found.origin !== undefined) ValidateString(found.origin, "options.contextOrigin");
    if (options.contextCodeGeneration !== undefined) {
        ValidateObject(options.contextCodeGeneration, "options.contextCodeGeneration");
        const { strings, wasm } = options.contextCodeGeneration;
        if (strings !== undefined) ValidateBoolean(strings, "options.contextCodeGeneration.strings");
        if (wasm !== undefined) ValidateBoolean(wasm, "options.contextCodeGeneration.wasm");
        found.codeGeneration = { strings, wasm };
    }
    if (options.microtaskMode !== undefined) ValidateString(options.microtaskMode, "options.microtaskMode");
    return found;
}

// RUNTIME: Node 20 lib/vm.js, isContext.
function CheckedIsContext(object) {
    if (object === null || typeof object !== "object") throw %at("node:vm:79:3", kIsOldNode ? ArgumentTypeError("sandbox", "of type Object", object) : ArgumentTypeError("object", "of type object", object));
    return %table_has(VmContexts, object);
}

function RequireContext(object) {
    if (!%at("validateContext (node:vm:159:8)", IsContextInside(object))) throw %at("validateContext (node:vm:160:11)", ArgumentTypeError("contextifiedObject", "an vm.Context", object));
}

// The same as a function of Node's own, which shows in the stack.
function IsContextInside(object) {
    return %at("isContext (node:vm:79:3)", CheckedIsContext(object));
}

function RefuseUncontextified(object) {
    if (object === VmConstants.DONT_CONTEXTIFY) %refuse("DONT_CONTEXTIFY of vm is not supported by Loopscope");
}

const VmContextFunctions = {
    createContext(contextObject = {}, options = { __proto__: null }) {
        RefuseUncontextified(contextObject);
        if (%at("node:vm:226:53", IsContextInside(contextObject))) return contextObject;
        %at("node:vm:230:3", ValidateObject(options, "options"));
        const { name = "", origin, codeGeneration, microtaskMode, importModuleDynamically } = options;
        %at("node:vm:240:3", ValidateString(name, "options.name"));
        if (origin !== undefined) ValidateString(origin, "options.origin");
        if (codeGeneration !== undefined) ValidateObject(codeGeneration, "options.codeGeneration");
        const { strings = true, wasm = true } = codeGeneration === undefined ? { __proto__: null } : codeGeneration;
        ValidateBoolean(strings, "options.codeGeneration.strings");
        ValidateBoolean(wasm, "options.codeGeneration.wasm");
        ValidateOneOf(microtaskMode, "options.microtaskMode", ["afterEvaluate", undefined]);
        if (importModuleDynamically !== undefined) %refuse("importModuleDynamically of vm is not supported by Loopscope");
        return MakeContext(contextObject, codeGeneration, microtaskMode);
    },
    runInContext(code, contextifiedObject, options) {
        %at("node:vm:291:3", RequireContext(contextifiedObject));
        const given = typeof options === "string" ? { filename: options } : { ...options };
        const script = %at("node:vm:300:10", CreateScriptIn(code, given, contextifiedObject));
        return %at("node:vm:301:6", script.runInContext(contextifiedObject, given));
    },
    runInNewContext(code, contextObject, options) {
        const given = typeof options === "string" ? { filename: options } : options;
        const context = %at("node:vm:308:19", CreateContextInside(contextObject, ContextOptionsOf(given)));
        const script = %at("node:vm:310:10", CreateScriptIn(code, { ...given }, context));
        return %at("node:vm:310:38", script.runInNewContext(context, { ...given }));
    },
};

// With options that were checked.
function CreateContextInside(object = {}, options) {
    RefuseUncontextified(object);
    if (%at("createContext (node:vm:226:53)", IsContextInside(object))) return object;
    return MakeContext(object, options.codeGeneration, options.microtaskMode);
}

// A text that is no script is a SyntaxError of the context.
function CreateScriptIn(code, options, contextifiedObject) {
    options[kParsingContext] = ContextOf(contextifiedObject);
    return %at("createScript (node:vm:269:10)", %construct(Script, [code, options], Script));
}
