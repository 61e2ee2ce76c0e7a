// What the files of host/js that a page shares with Node ask of the rest: here in a page's way, without Node's codes.

const kInspectCustom = %new_symbol("inspection");

const kIsBrowser = true;

// The console of a page tells classes by what they are.
function NoteClass() {}

// What functions shared with Node need: a page counts the names.
function RequireParameters(owner, method, given, ...names) {
    NeedCount(given, names.length, method, owner);
}

function NodeTypeError(code, message) {
    return %construct(TypeErrorConstructor, [kPageWords[code] ?? message], TypeErrorConstructor);
}

// What Chromium says where Node has a code.
const kPageWords = {
    __proto__: null,
    ERR_INVALID_TUPLE: "Failed to construct 'URLSearchParams': Failed to construct 'URLSearchParams': Sequence initializer must only contain pair elements",
    ERR_ARG_NOT_ITERABLE: "Failed to construct 'URLSearchParams': The object must have a callable @@iterator property.",
    ERR_ENCODING_INVALID_ENCODED_DATA: "Failed to execute 'decode' on 'TextDecoder': The encoded data was not valid.",
    ERR_INVALID_THIS: "Illegal invocation",
};

function InvalidUrl(input, base, isBaseWrong) {
    return NodeTypeError("", `Failed to construct 'URL': Invalid ${isBaseWrong ? "base " : ""}URL`);
}

function UnknownEncoding(label) {
    return NodeRangeError("", `Failed to construct 'TextDecoder': The encoding label provided ('${label}') is invalid.`);
}

// Functions that a page shares with Node, and that need no arguments there, say here first how many they need.
function CheckArguments(holder, owner, needs) {
    const names = %own_keys(needs);
    for (let index = 0; index < names.length; index += 1) {
        const name = names[index];
        const descriptor = %own_descriptor(holder, name);
        const shared = descriptor.value;
        const checked = {
            [name](...list) {
                NeedArguments(list, needs[name], name, owner);
                return %apply(shared, this, list);
            },
        }[name];
        %set_length(checked, needs[name]);
        %define_own(holder, name, { __proto__: null, value: checked });
    }
}

function NodeRangeError(code, message) {
    return %construct(RangeErrorConstructor, [message], RangeErrorConstructor);
}

function ArgumentTypeError(name, expected, value) {
    return NodeTypeError("", `The ${name} has to be ${expected}.`);
}

function ValidateString(value, name) {
    if (typeof value !== "string") throw ArgumentTypeError(name, "a string", value);
}

function ValidateFunction(value, name) {
    if (!%is_callable(value)) throw ArgumentTypeError(name, "a function", value);
}

function DefineGlobalFunction(name, value) {
    %put(PageGlobal, name, value, 7);
}

// A page has no modules.
function DefineModule(name, factory) {}

function InspectValue(value, options) {
    %refuse("inspecting is not supported by Loopscope in a page");
}

function ResolvePath(path) {
    return path;
}

function ListIndexOf(list, value) {
    return PlaceInList(list, value);
}

function CopyOf(list) {
    return CopyList(list);
}

function Base64Error(method) {
    const what = method === "atob" ? "decoded is not correctly encoded" : "encoded contains characters outside of the Latin1 range";
    return MakeDomException(`Failed to execute '${method}' on '${ScopeNames.shared}': The string to be ${what}.`, "InvalidCharacterError");
}

function IsByteView(value) {
    const kind = %class_of(value);
    return kind === "TypedArray" || kind === "DataView";
}

function BinaryFromView(view) {
    return %view_bytes(view);
}

function BufferFromBinary(bytes) {
    return %new_view(%intrinsic("Uint8ArrayPrototype"), bytes);
}

function EncodeText(text, encoding) {
    return %encode_text(text, encoding);
}

function DecodeBytes(bytes, encoding) {
    return %decode_bytes(bytes, encoding);
}

function EnumerableNames(object) {
    const keys = %own_enumerable_keys(object);
    const names = [];
    for (let index = 0; index < keys.length; index += 1) {
        if (typeof keys[index] === "string") %push(names, keys[index]);
    }
    return names;
}
