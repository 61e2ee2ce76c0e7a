// What the files of host/js that a page shares with Node ask of the rest: here in a page's way, without Node's codes.

const kInspectCustom = %new_symbol("inspection");

const kIsBrowser = true;

// SPEC: Web IDL, overload resolution: a call with fewer arguments than any overload takes.
function RequireParameters(owner, method, given, ...names) {
    if (given >= names.length) return;
    const wanted = names.length === 1 ? "1 argument" : `${names.length} arguments`;
    %throw_type_error(`Failed to execute '${method}' on '${owner}': ${wanted} required, but only ${given} present.`);
}

function NodeTypeError(code, message) {
    const text = code === "ERR_INVALID_URL" ? "Failed to construct 'URL': Invalid URL" : message;
    return %construct(TypeErrorConstructor, [text], TypeErrorConstructor);
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

function CopyOf(list) {
    return CopyList(list);
}

function Base64Mistake(method) {
    const what = method === "atob" ? "decoded is not correctly encoded" : "encoded contains characters outside of the Latin1 range";
    return `Failed to execute '${method}' on 'Window': The string to be ${what}.`;
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
