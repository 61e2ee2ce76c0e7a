// The rest of the util module: styles, system errors, and tests from before there was Array.isArray. RUNTIME: Node 20 lib/util.js.

const kInspectColors = {
    __proto__: null, reset: [0, 0], bold: [1, 22], dim: [2, 22], italic: [3, 23], underline: [4, 24], blink: [5, 25], inverse: [7, 27], hidden: [8, 28],
    strikethrough: [9, 29], doubleunderline: [21, 24], black: [30, 39], red: [31, 39], green: [32, 39], yellow: [33, 39], blue: [34, 39],
    magenta: [35, 39], cyan: [36, 39], white: [37, 39], bgBlack: [40, 49], bgRed: [41, 49], bgGreen: [42, 49], bgYellow: [43, 49],
    bgBlue: [44, 49], bgMagenta: [45, 49], bgCyan: [46, 49], bgWhite: [47, 49], framed: [51, 54], overlined: [53, 55], gray: [90, 39],
    redBright: [91, 39], greenBright: [92, 39], yellowBright: [93, 39], blueBright: [94, 39], magentaBright: [95, 39], cyanBright: [96, 39],
    whiteBright: [97, 39], bgGray: [100, 49], bgRedBright: [101, 49], bgGreenBright: [102, 49], bgYellowBright: [103, 49],
    bgBlueBright: [104, 49], bgMagentaBright: [105, 49], bgCyanBright: [106, 49], bgWhiteBright: [107, 49],
};
const kInspectStyles = {
    __proto__: null, special: "cyan", number: "yellow", bigint: "yellow", boolean: "yellow", undefined: "grey", null: "bold", string: "green",
    symbol: "green", date: "magenta", regexp: "red", module: "underline",
};

function StyleCodes(name) {
    const codes = UtilFunctions.inspect.colors[name];
    if (codes !== undefined && codes !== null) return codes;
    const names = kIsNode24 ? %own_keys(kInspectColors) : %own_enumerable_keys(kInspectColors);
    const quoted = [];
    for (let index = 0; index < names.length; index += 1) %push(quoted, `'${names[index]}'`);
    throw ArgumentValueError("format", name, `must be one of: ${%join_texts(quoted, ", ")}`);
}

// RUNTIME: Node 24 lib/util.js, styleText, looks for the standard output only where it needs one.
function StyledStreamHasColors(options, validates) {
    const stream = %is_object(options) ? options.stream : undefined;
    if (stream === undefined && (validates || !kIsNode24)) NoteStandardPipe(1);
    if (!validates) return true;
    if (stream === undefined || (stream === null && kIsNode24)) {
        NoteColors();
        return false; // the standard output is no terminal
    }
    if (!IsNodeStream(stream) && !IsWebStream(stream)) throw ArgumentTypeError("stream", "an instance of ReadableStream, WritableStream, or Stream", stream);
    NoteColors();
    if (!stream.isTTY) return false;
    return typeof stream.getColorDepth === "function" ? stream.getColorDepth() > 2 : true;
}

// RUNTIME: Node 24 lib/util.js: where a style inside ends, that of the whole begins anew; bold and dim, which end alike, both end before.
function RenewStyle(text, codes) {
    const end = `\u001b[${codes[1]}m`;
    const begin = `\u001b[${codes[0]}m`;
    const renewed = codes[1] === 22 ? `${end}${begin}` : begin;
    let result = "";
    let written = 0;
    for (let at = %string_find(text, end, 0); at >= 0 && at + end.length < text.length; at = %string_find(text, end, at + end.length)) {
        result += `${%string_slice(text, written, at)}${renewed}`;
        written = at + end.length;
    }
    return `${result}${%string_slice(text, written, text.length)}`;
}

const MoreUtilFunctions = {
    styleText(format, text, options = undefined) {
        ValidateString(text, "text");
        const validates = %is_object(options) && options.validateStream !== undefined ? options.validateStream : true;
        ValidateBoolean(validates, "options.validateStream");
        const hasColors = StyledStreamHasColors(options, validates);
        if (IsArray(format)) {
            let left = "";
            let right = "";
            let inner = text;
            for (let index = 0; index < format.length; index += 1) {
                if (kIsNode24 && format[index] === "none") continue;
                const codes = StyleCodes(format[index]);
                left += `\u001b[${codes[0]}m`;
                right = `\u001b[${codes[1]}m${right}`;
                if (kIsNode24) inner = RenewStyle(inner, codes);
            }
            return kIsNode24 && !hasColors ? text : `${left}${inner}${right}`;
        }
        if (kIsNode24 && format === "none") return text;
        const codes = StyleCodes(format);
        if (!hasColors) return text;
        return `\u001b[${codes[0]}m${kIsNode24 ? RenewStyle(text, codes) : text}\u001b[${codes[1]}m`;
    },
    async aborted(signal, resource) {
        if (signal === undefined) throw ArgumentTypeError("signal", "an instance of AbortSignal", signal);
        ValidateAbortSignal(signal, "signal");
        ValidateObject(resource, "resource");
        if (signal.aborted) return undefined;
        const promise = %new_promise(PromisePrototype);
        AddAbortStep(signal, () => %promise_fulfill(promise, undefined));
        return await promise;
    },
    getSystemErrorName(number) {
        ValidateNumber(number, "err");
        if (number >= 0 || !%is_integer(number)) throw ArgumentRangeError("err", "a negative integer", number);
        return SystemErrorName(number);
    },
    getSystemErrorMap() {
        return SystemErrorMap();
    },
    _extend(target, source) {
        if (!%is_object(source)) return target;
        const keys = %own_enumerable_keys(source);
        for (let index = keys.length - 1; index >= 0; index -= 1) target[keys[index]] = source[keys[index]];
        return target;
    },
    isBoolean(value) {
        return typeof value === "boolean";
    },
    isBuffer(value) {
        return IsBuffer(value);
    },
    isNull(value) {
        return value === null;
    },
    isNullOrUndefined(value) {
        return value === null || value === undefined;
    },
    isNumber(value) {
        return typeof value === "number";
    },
    isString(value) {
        return typeof value === "string";
    },
    isSymbol(value) {
        return typeof value === "symbol";
    },
    isUndefined(value) {
        return value === undefined;
    },
    isRegExp(value) {
        return %class_of(value) === "RegExp";
    },
    isObject(value) {
        return value !== null && typeof value === "object";
    },
    isDate(value) {
        return %class_of(value) === "Date";
    },
    isError(value) {
        return %is_object(value) && (%class_of(value) === "Error" || OrdinaryHasInstance(ErrorConstructor, value));
    },
    isFunction(value) {
        return typeof value === "function";
    },
    isPrimitive(value) {
        return value === null || (typeof value !== "object" && typeof value !== "function");
    },
};
CopyDataProperties(UtilFunctions, MoreUtilFunctions, undefined);
UtilFunctions.debug = UtilFunctions.debuglog;
UtilFunctions.inspect.colors = kInspectColors;
const kColorAliases = [
    "gray", "grey", "gray", "blackBright", "bgGray", "bgGrey", "bgGray", "bgBlackBright", "dim", "faint", "strikethrough", "crossedout",
    "strikethrough", "strikeThrough", "strikethrough", "crossedOut", "hidden", "conceal", "inverse", "swapColors", "inverse", "swapcolors",
    "doubleunderline", "doubleUnderline",
];
for (let index = 0; index < kColorAliases.length; index += 2) {
    const color = kColorAliases[index];
    const accessors = {
        get alias() {
            return this[color];
        },
        set alias(value) {
            this[color] = value;
        },
    };
    const pair = %own_descriptor(accessors, "alias");
    %put_accessor(kInspectColors, kColorAliases[index + 1], pair.get, pair.set, 4);
}
// RUNTIME: Node 10 and older lib/util.js know these only.
if (kIsOldNode) {
    const kOldColors = ["bold", "italic", "underline", "inverse", "white", "grey", "black", "blue", "cyan", "green", "magenta", "red", "yellow"];
    const colors = { __proto__: null };
    for (let index = 0; index < kOldColors.length; index += 1) colors[kOldColors[index]] = kInspectColors[kOldColors[index]];
    UtilFunctions.inspect.colors = colors;
}
UtilFunctions.inspect.styles = kInspectStyles;
AddRefused(UtilFunctions, "util", [
    "transferableAbortSignal", "transferableAbortController", "log", "_errnoException", "_exceptionWithHostPort",
]);
// RUNTIME: Node v24.21.0 lib/internal/util/diff.js.
const DiffFunctions = {
    diff(actual, expected) {
        if (actual === expected) return [];
        ValidateTextOrTexts(actual, "actual");
        ValidateTextOrTexts(expected, "expected");
        const steps = ShortestEdit(actual, expected, false);
        const fromStart = [];
        for (let index = steps.length - 1; index >= 0; index -= 1) %push(fromStart, steps[index]);
        return fromStart;
    },
};
const NewerUtilFunctions = {
    getSystemErrorMessage(err) {
        ValidateNumber(err, "err");
        if (err >= 0 || !%is_integer(err)) throw ArgumentRangeError("err", "a negative integer", err);
        return SystemErrorText(err);
    },
};
if (kIsNode24) {
    UtilFunctions.diff = DiffFunctions.diff;
    UtilFunctions.getSystemErrorMessage = NewerUtilFunctions.getSystemErrorMessage;
}

function ValidateTextOrTexts(value, name) {
    if (!IsArray(value)) {
        ValidateString(value, name);
        return;
    }
    for (let index = 0; index < value.length; index += 1) ValidateString(value[index], `${name}[${index}]`);
}

const KeyTypes = {
    isCryptoKey(obj) { return IsWebKey(obj); },
    isKeyObject(obj) { return SecretParts.kind(obj) !== undefined; },
};
UtilTypes.isCryptoKey = KeyTypes.isCryptoKey;
UtilTypes.isKeyObject = KeyTypes.isKeyObject;

// RUNTIME: Node 10 lib/internal/util/types.js. There is no WebAssembly here.
if (kNodeMajor === 10) {
    UtilTypes.isWebAssemblyCompiledModule = { isWebAssemblyCompiledModule() { return false; } }.isWebAssemblyCompiledModule;
    UtilTypes.isArrayBufferView = %intrinsic("GlobalObject").ArrayBuffer.isView;
}

// Node lists them in this order. RUNTIME: Node 24 begins with those of V8, by their names.
const kTypeOrderOf24 = [
    "isArgumentsObject", "isArrayBuffer", "isAsyncFunction", "isBigIntObject", "isBooleanObject", "isDate", "isExternal", "isGeneratorFunction",
    "isGeneratorObject", "isMap", "isMapIterator", "isModuleNamespaceObject", "isNativeError", "isNumberObject", "isPromise", "isProxy", "isRegExp",
    "isSet", "isSetIterator", "isSharedArrayBuffer", "isStringObject", "isSymbolObject", "isWeakMap", "isWeakSet", "isAnyArrayBuffer",
    "isBoxedPrimitive", "isArrayBufferView", "isDataView", "isTypedArray", "isUint8Array", "isUint8ClampedArray", "isUint16Array", "isUint32Array",
    "isInt8Array", "isInt16Array", "isInt32Array", "isFloat16Array", "isFloat32Array", "isFloat64Array", "isBigInt64Array", "isBigUint64Array",
    "isKeyObject", "isCryptoKey",
];
const kTypeOrder = kIsNode24 ? kTypeOrderOf24 : [
    "isExternal", "isDate", "isArgumentsObject", "isBigIntObject", "isBooleanObject", "isNumberObject", "isStringObject", "isSymbolObject",
    "isNativeError", "isRegExp", "isAsyncFunction", "isGeneratorFunction", "isGeneratorObject", "isPromise", "isMap", "isSet", "isMapIterator",
    "isSetIterator", "isWeakMap", "isWeakSet", "isArrayBuffer", "isDataView", "isSharedArrayBuffer", "isProxy", "isWebAssemblyCompiledModule", "isModuleNamespaceObject",
    "isAnyArrayBuffer", "isBoxedPrimitive", "isArrayBufferView", "isTypedArray", "isUint8Array", "isUint8ClampedArray", "isUint16Array",
    "isUint32Array", "isInt8Array", "isInt16Array", "isInt32Array", "isFloat32Array", "isFloat64Array", "isBigInt64Array", "isBigUint64Array",
    "isKeyObject", "isCryptoKey",
];
for (let index = 0; index < kTypeOrder.length; index += 1) {
    const name = kTypeOrder[index];
    const test = UtilTypes[name];
    if (test === undefined) continue;
    %delete_own(UtilTypes, name);
    UtilTypes[name] = test;
}
