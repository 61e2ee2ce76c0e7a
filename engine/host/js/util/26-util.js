// The util module. RUNTIME: Node 20 lib/util.js, lib/internal/util.js, lib/internal/util/types.js.

// RUNTIME: Node 10 and 8 lib/internal/util.js: registered nowhere.
const kPromisifyCustom = kIsOldNode ? %new_symbol("util.promisify.custom") : RegisteredSymbol("nodejs.util.promisify.custom");

function PrototypeFor(constructor) {
    const prototype = %new_object(%intrinsic("ObjectPrototype"));
    %put(prototype, "constructor", constructor, 5);
    return prototype;
}

// RUNTIME: Node 10 lib/util.js, inherits, and that of Node 8, 6 and 4: `super_` is a property like others.
function OldInherits(constructor, parent) {
    const text = OldInheritsText(constructor, parent);
    if (text !== undefined) throw PlainOldError(TypeErrorConstructor, kNodeMajor < 6 ? `${%replace_all(text, "\"", "`")}.` : text);
    if (constructor === undefined || constructor === null) throw ArgumentTypeError("ctor", "of type function", constructor);
    if (parent === undefined || parent === null) throw ArgumentTypeError("superCtor", "of type function", parent);
    if (parent.prototype === undefined) throw ArgumentTypeError("superCtor.prototype", "of type Object", parent.prototype);
    constructor.super_ = parent;
    if (kNodeMajor >= 6) {
        SetPrototypeOf(constructor.prototype, parent.prototype);
        return;
    }
    const prototype = %new_object(parent.prototype);
    %put(prototype, "constructor", constructor, 5);
    constructor.prototype = prototype;
}

function OldInheritsText(constructor, parent) {
    if (kNodeMajor >= 10) return undefined;
    if (constructor === undefined || constructor === null) return "The constructor to \"inherits\" must not be null or undefined";
    if (parent === undefined || parent === null) return "The super constructor to \"inherits\" must not be null or undefined";
    if (parent.prototype === undefined) return "The super constructor to \"inherits\" must have a prototype";
    return undefined;
}

// What util.inspect(value, showHidden, depth, colors) asks for; options may stand in place of the first.
function LegacyInspectOptions(options, depth, colors) {
    const wanted = { __proto__: null };
    if (depth !== undefined) wanted.depth = depth;
    if (colors !== undefined) wanted.colors = colors;
    if (typeof options === "boolean") wanted.showHidden = options;
    else if (options) CopyDataProperties(wanted, options, []);
    return wanted;
}

const UtilFunctions = {
    inspect(value, options, depth, colors) {
        const isLegacy = typeof options === "boolean" || depth !== undefined || colors !== undefined;
        const wanted = isLegacy ? LegacyInspectOptions(options, depth, colors) : options;
        return kIsNode24 ? %at("node:internal/util/inspect:407:10", InspectValue(value, wanted)) : InspectValue(value, wanted);
    },
    format(...list) {
        return FormatList(undefined, list);
    },
    formatWithOptions(options, ...list) {
        if (!%is_object(options) && kIsOldNode) return FormatList(undefined, list);
        if (!%is_object(options)) throw ArgumentTypeError("inspectOptions", "of type object", options);
        return FormatList(options, list);
    },
    promisify(original) {
        if (typeof original !== "function" && kNodeMajor === 8) {
            throw NodeTypeError("ERR_INVALID_ARG_TYPE", 'The "original" argument must be of type function');
        }
        ValidateFunction(original, "original");
        const custom = original[kPromisifyCustom];
        if (custom) {
            ValidateFunction(custom, "util.promisify.custom");
            %put(custom, kPromisifyCustom, custom, 4);
            return custom;
        }
        const names = original[kPromisifyArguments];
        const made = {
            promisified(...list) {
                const promise = %new_promise(%intrinsic("PromisePrototype"), undefined);
                %push(list, (error, ...values) => {
                    if (%promise_state(promise) !== 0 || %promise_set_already_resolved(promise)) return;
                    if (error) {
                        %promise_reject(promise, error);
                    } else {
                        ResolvePromise(promise, names === undefined || values.length < 2 ? values[0] : NamedValues(names, values));
                    }
                });
                try {
                    const answer = %at("=at node:internal/util:441:7|at new Promise (<anonymous>)|at node:internal/util:427:12", %apply(original, this, list));
                    if (kIsNode24 && %class_of(answer) === "Promise") {
                        EmitWarning("Calling promisify on a function that returns a Promise is likely a mistake.", "DeprecationWarning", "DEP0174");
                    }
                } catch (error) {
                    if (%promise_state(promise) === 0) %promise_reject(promise, error);
                }
                return promise;
            },
        }.promisified;
        %set_prototype(made, GetPrototypeOf(original));
        %set_name(made, typeof original.name === "string" ? original.name : "");
        %set_length(made, typeof original.length === "number" ? original.length : 0);
        // Node's is an ordinary function, with a prototype of its own unless the original has one.
        %put(made, "prototype", %has_own(original, "prototype") ? original.prototype : PrototypeFor(made), 1);
        %put(made, kPromisifyCustom, made, 4);
        const keys = %own_keys(original);
        for (let index = 0; index < keys.length; index += 1) {
            if (keys[index] === "name" || keys[index] === "length" || keys[index] === "prototype") continue;
            %define_own(made, keys[index], %own_descriptor(original, keys[index]));
        }
        return made;
    },
    callbackify(original) {
        // RUNTIME: Node 8 lib/util.js does not say what it got.
        if (kNodeMajor === 8 && typeof original !== "function") throw NodeTypeError("ERR_INVALID_ARG_TYPE", "The \"original\" argument must be of type function");
        ValidateFunction(original, "original");
        const made = {
            callbackified(...list) {
                const callback = list[list.length - 1];
                if (typeof callback !== "function") throw ArgumentTypeError("last argument", "of type function", callback);
                %array_set_length(list, list.length - 1);
                const result = %at("=Callbackified (node:util:394:5)", %apply(original, this, list));
                %call(PromisePrototype.then, result,
                    (value) => NextTick(callback, [null, value]),
                    (reason) => NextTick(callback, [reason ? reason : FalsyRejection(reason)]));
            },
        }.callbackified;
        if (kIsOldNode) {
            CopyDataProperties(made, original, undefined);
            %set_prototype(made, %get_prototype(original));
            %set_name(made, original.name);
            %set_length(made, original.length);
            return made;
        }
        %set_name(made, `${original.name}Callbackified`);
        %set_length(made, original.length + 1);
        return made;
    },
    inherits(constructor, parent) {
        if (kIsOldNode) {
            OldInherits(constructor, parent);
            return;
        }
        if (constructor === undefined || constructor === null) throw ArgumentTypeError("ctor", "of type function", constructor);
        if (parent === undefined || parent === null) throw ArgumentTypeError("superCtor", "of type function", parent);
        if (parent.prototype === undefined) throw ArgumentTypeError("superCtor.prototype", "of type object", parent.prototype);
        %define_own(constructor, "super_", { __proto__: null, value: parent, writable: true, configurable: true });
        SetPrototypeOf(constructor.prototype, parent.prototype);
    },
    deprecate(original, message, code) {
        if (code !== undefined) ValidateString(code, "code");
        if (original !== null && !%is_object(original)) {
            %throw_type_error(`Object prototype may only be an Object or null: ${%describe(original)}`);
        }
        let warned = false;
        function deprecated(...list) {
            "function";
            if (!warned && !Process.noDeprecation) {
                warned = true;
                if (kIsOldNode && kNodeMajor < 6) WriteStandard(2, `${message}\n`);
                else EmitWarning(message, "DeprecationWarning", kIsOldNode && kNodeMajor < 8 ? undefined : code);
            }
            return new.target === undefined ? %at("=deprecated (node:internal/util:167:12)", %apply(original, this, list)) : %construct(original, list, new.target);
        }
        const made = deprecated;
        %set_prototype(made, original);
        if (original.prototype) made.prototype = original.prototype;
        if (kIsNode24) %set_length(made, original.length);
        return made;
    },
    isDeepStrictEqual(first, second) {
        // RUNTIME: Node 24 has a third parameter: whether prototypes do not count.
        return kIsNode24 && arguments[2] ? NewerDeepEqual(first, second, kCompareBesidePrototypes, []) : IsDeepEqual(first, second, true);
    },
    isArray(value) {
        return IsArray(value);
    },
    stripVTControlCharacters(text) {
        ValidateString(text, "str");
        return %strip_escape_codes(text);
    },
    toUSVString(text) {
        return %call(StringPrototype.toWellFormed, `${text}`);
    },
    debuglog() {
        const log = () => {};
        log.enabled = false;
        return log;
    },
};

const kPromisifyArguments = %new_symbol("customPromisifyArgs");

function NamedValues(names, values) {
    const record = {};
    for (let index = 0; index < names.length; index += 1) record[names[index]] = values[index];
    return record;
}

function FalsyRejection(reason) {
    const error = NodeError("ERR_FALSY_VALUE_REJECTION", "Promise was rejected with falsy value");
    error.reason = reason;
    return error;
}

// RUNTIME: deprecated since Node 22.
if (kIsNode24) UtilFunctions.isArray = UtilFunctions.deprecate(UtilFunctions.isArray, "The `util.isArray` API is deprecated. Please use `Array.isArray()` instead.", "DEP0044");
UtilFunctions.inspect.custom = kInspectCustom;
const kOldestInspectDefaults = ["showHidden", "depth", "colors", "customInspect", "showProxy", "maxArrayLength", "breakLength"];
const kOldInspectDefaults = ["showHidden", "depth", "colors", "customInspect", "showProxy", "maxArrayLength", "breakLength", "compact", "sorted"];
const InspectDefaults = {
    get() {
        if (!kIsOldNode) return DefaultInspectOptions;
        const shown = {};
        const names = kNodeMajor >= 10 ? kOldInspectDefaults : kOldestInspectDefaults;
        for (let index = 0; index < names.length; index += 1) shown[names[index]] = DefaultInspectOptions[names[index]];
        return shown;
    },
    set(options) {
        ValidateObject(options, "options");
        CopyDataProperties(DefaultInspectOptions, options, undefined);
    },
};
%put_accessor(UtilFunctions.inspect, "defaultOptions", InspectDefaults.get, InspectDefaults.set, 0);
UtilFunctions.inspect.colors = { __proto__: null };
UtilFunctions.inspect.styles = { __proto__: null };
UtilFunctions.promisify.custom = kPromisifyCustom;

const kTypeNames = {
    __proto__: null, isPromise: "Promise", isMap: "Map", isSet: "Set", isWeakMap: "WeakMap", isWeakSet: "WeakSet", isDate: "Date",
    isRegExp: "RegExp", isNativeError: "Error", isDataView: "DataView", isTypedArray: "TypedArray",
    isArgumentsObject: "Arguments", isNumberObject: "Number", isStringObject: "String", isBooleanObject: "Boolean",
    isSymbolObject: "Symbol", isBigIntObject: "BigInt",
};

if (kIsNode24) %set_length(UtilFunctions.isDeepStrictEqual, 3);

const UtilTypes = {
    isAsyncFunction(value) {
        if (typeof value !== "function") return false;
        const kind = %function_kind(value);
        return kind === "async" || kind === "async generator";
    },
    isGeneratorFunction(value) {
        if (typeof value !== "function") return false;
        const kind = %function_kind(value);
        return kind === "generator" || kind === "async generator";
    },
    isGeneratorObject(value) {
        const kind = %class_of(value);
        return kind === "Generator" || kind === "AsyncGenerator";
    },
    isProxy(value) {
        return %is_proxy(value) && !IsNamespace(value) && !IsContextGlobal(value);
    },
    isMapIterator(value) {
        return CollectionIteratorName(value) === "Map";
    },
    isSetIterator(value) {
        return CollectionIteratorName(value) === "Set";
    },
    isAnyArrayBuffer(value) {
        return %class_of(value) === "ArrayBuffer";
    },
    isArrayBufferView(value) {
        const kind = %class_of(value);
        return kind === "TypedArray" || kind === "DataView";
    },
    isUint8Array(value) {
        return %class_of(value) === "TypedArray" && KindOf(value).name === "Uint8Array";
    },
    isBoxedPrimitive(value) {
        const kind = %class_of(value);
        return kind === "Number" || kind === "String" || kind === "Boolean" || kind === "Symbol" || kind === "BigInt";
    },
    isArrayBuffer(value) {
        return %class_of(value) === "ArrayBuffer" && !SharedMemory.isShared(value);
    },
    isSharedArrayBuffer(value) {
        return SharedMemory.isShared(value);
    },
    isExternal() {
        return false;
    },
    isModuleNamespaceObject(value) {
        return IsNamespace(value);
    },
};

function DefineTypeTest(name, kind) {
    const holder = {
        [name](value) {
            return %class_of(value) === kind;
        },
    };
    UtilTypes[name] = holder[name];
}
const TypeTestNames = %own_keys(kTypeNames);
for (let index = 0; index < TypeTestNames.length; index += 1) DefineTypeTest(TypeTestNames[index], kTypeNames[TypeTestNames[index]]);

DefineModule("util/types", () => UtilTypes);
DefineModule("util", () => {
    UtilFunctions.types = UtilTypes;
    UtilFunctions.TextEncoder = TextEncoderConstructor;
    UtilFunctions.TextDecoder = TextDecoderConstructor;
    return UtilFunctions;
});
DefineModule("sys", () => RequireBuiltin("util"));
