// Node's errors with a code. RUNTIME: Node 20 lib/internal/errors.js.

function NodeErrorOf(constructor, code, message) {
    if (kIsOldNode) return MarkOldError(%construct(constructor, [message], constructor), code);
    const error = %construct(constructor, [], constructor);
    error.code = code;
    %put(error, "message", message, 5);
    %put(error, %intrinsic("NodeErrorMark"), true, 5);
    PlaceCheck(error, code);
    if (%has_own(error, %intrinsic("NodeErrorMark"))) {
        %set_prototype(error, NodeErrorPrototypeOf(constructor));
    } else {
        // C++ makes it as any other error.
        %delete_own(error, "code");
        error.code = code;
    }
    return error;
}

const NodeErrorPrototypes = [];

// The classes of Node's own, which say that they are those of the language.
function NodeErrorPrototypeOf(constructor) {
    for (let index = 0; index < NodeErrorPrototypes.length; index += 2) {
        if (NodeErrorPrototypes[index] === constructor) return NodeErrorPrototypes[index + 1];
    }
    const prototype = %new_object(constructor.prototype);
    %define_methods(prototype, {
        get constructor() {
            return constructor;
        },
        toString() {
            return `${this.name} [${this.code}]: ${this.message}`;
        },
    });
    %push(NodeErrorPrototypes, constructor);
    %push(NodeErrorPrototypes, prototype);
    return prototype;
}

// RUNTIME: Node 10 lib/internal/errors.js: the code is part of the name; Node 6 and older have no codes.
function MarkOldError(error, code) {
    if (kNodeMajor < 8 || (kNodeMajor === 8 && IsUnknownToNode8(code))) return error;
    %put(error, "name", `${error.name} [${code}]`, 5);
    %put(error, "code", code, 5);
    %put(error, "stack", `${error.name}${%string_slice(`${error.stack}`, %string_find(`${error.stack}`, ":", 0), `${error.stack}`.length)}`, 5);
    return error;
}

// Node 8 has codes in some of its modules only.
function IsUnknownToNode8(code) {
    const beginnings = ["ERR_CRYPTO", "ERR_BUFFER", "ERR_UNKNOWN_ENCODING", "ERR_UNESCAPED", "ERR_STREAM", "ERR_METHOD", "ERR_MULTIPLE", "ERR_UNHANDLED"];
    for (let index = 0; index < beginnings.length; index += 1) if (%string_find(code, beginnings[index], 0) === 0) return true;
    return false;
}

// An error without a code, as most were before Node 10.
function PlainOldError(constructor, message) {
    return %construct(constructor, [message], constructor);
}

// What Node 8 and older say of the arguments that they tell of in words of their own; undefined of others.
function OldArgumentText(name, expected, value) {
    if (name === "path" && expected === "of type string") return `Path must be a string. Received ${InspectBriefly(value)}`;
    if (name === "url" && expected === "of type string") {
        return `Parameter ${kNodeMajor < 6 ? "'url'" : "\"url\""} must be a string, not ${typeof value}`;
    }
    const isCallback = name === "callback" || name === "cb" || name === "listener";
    if (expected === "of type function" && isCallback) {
        return kNodeMajor < 6 && name === "listener" ? "listener must be a function" : `"${name}" argument must be a function`;
    }
    if (name === "path" && %string_find(expected, "Buffer", 0) >= 0) return kNodeMajor < 6 ? "path must be a string" : "path must be a string or Buffer";
    if (name !== "first argument") return undefined;
    return kNodeMajor < 6 ? "must start with number, buffer, array or string" : "First argument must be a string, Buffer, ArrayBuffer, Array, or array-like object.";
}

// A TypeError that Node's C++ throws: its code stands beside it only.
function TypeErrorOfBinding(code, message) {
    const error = %construct(TypeErrorConstructor, [message], TypeErrorConstructor);
    error.code = code;
    return error;
}

function NodeTypeError(code, message) {
    return NodeErrorOf(TypeErrorConstructor, code, message);
}

function NodeRangeError(code, message) {
    return NodeErrorOf(RangeErrorConstructor, code, message);
}

function NodeError(code, message) {
    return NodeErrorOf(ErrorConstructor, code, message);
}

// What a message about a wrong argument says it got instead.
function DescribeReceived(value) {
    if (kIsOldNode) return ` Received type ${value === null && kNodeMajor < 10 ? "null" : typeof value}`;
    if (value === undefined || value === null) return ` Received ${value}`;
    if (typeof value === "function") return value.name ? ` Received function ${value.name}` : " Received function ";
    if (typeof value === "object") {
        const constructor = value.constructor;
        if (%is_object(constructor) && "name" in constructor) {
            return ` Received an instance of ${constructor.name}`;
        }
        return ` Received ${InspectBriefly(value)}`;
    }
    if (typeof value !== "string") return ` Received type ${typeof value} (${InspectBriefly(value)})`;
    const text = value.length > 28 ? `${%string_slice(value, 0, 25)}...` : value;
    return ` Received type string (${%string_find(text, "'", 0) >= 0 ? %json_quote(text) : `'${text}'`})`;
}

// "of type string or an instance of Buffer or URL" as Node 10 says it: "one of type string, Buffer, or URL".
function OldExpectation(expected) {
    let text = expected;
    const fillers = ["one of type ", "of type ", "one of ", "an instance of ", "an ", "a "];
    for (let index = 0; index < fillers.length; index += 1) text = %replace_all(text, fillers[index], "");
    const names = %split_text(%replace_all(%replace_all(text, ", or ", ", "), " or ", ", "), ", ");
    for (let index = 0; index < names.length; index += 1) if (names[index] === "function") names[index] = "Function";
    if (names.length === 1) return `of type ${names[0]}`;
    let list = names[0];
    for (let index = 1; index < names.length - 1; index += 1) list += `, ${names[index]}`;
    return `one of type ${list}${names.length > 2 ? "," : ""} or ${names[names.length - 1]}`;
}

// ERR_INVALID_ARG_TYPE: `expected` is worded, "of type function" say.
function ArgumentTypeError(name, expected, value) {
    if (kIsOldNode) {
        const text = kNodeMajor < 10 ? OldArgumentText(name, expected, value) : undefined;
        if (text !== undefined) return PlainOldError(TypeErrorConstructor, text);
        if (expected === "of type function" && (name === "callback" || name === "cb")) {
            return NodeTypeError("ERR_INVALID_CALLBACK", "Callback must be a function");
        }
        const place = %string_find(name, ".", 0) >= 0 ? "property" : "argument";
        return NodeTypeError("ERR_INVALID_ARG_TYPE", `The ${%string_find(name, " argument", 0) >= 0 ? name : `"${name}" ${place}`} must be ${OldExpectation(expected)}.${DescribeReceived(value)}`);
    }
    const place = %string_find(name, ".", 0) >= 0 ? "property" : "argument";
    const subject = name.length > 9 && %string_slice(name, name.length - 9, name.length) === " argument" ? `The ${name}` : `The "${name}" ${place}`;
    return NodeTypeError("ERR_INVALID_ARG_TYPE", `${subject} must be ${expected}.${DescribeReceived(value)}`);
}

function ArgumentValueError(name, value, reason) {
    const place = %string_find(name, ".", 0) >= 0 ? "property" : "argument";
    return NodeTypeError("ERR_INVALID_ARG_VALUE", `The ${place} '${name}' ${reason}. Received ${ShownInMessage(value)}`);
}

// As util.inspect shows it, of 128 letters at most.
function ShownInMessage(value) {
    const text = InspectValue(value);
    return text.length > 128 ? `${%string_slice(text, 0, 128)}...` : text;
}

function ArgumentRangeError(name, range, value) {
    let shown;
    if (kIsOldNode) {
        shown = SafeText(value);
    } else if (typeof value === "number" && %is_integer(value) && (value > 4294967296 || value < -4294967296)) {
        shown = GroupDigits(`${value}`);
    } else if (typeof value === "bigint" && (value > 4294967296n || value < -4294967296n)) {
        shown = `${GroupDigits(`${value}`)}n`;
    } else {
        shown = InspectValue(value);
    }
    return NodeRangeError("ERR_OUT_OF_RANGE", `The value of "${name}" is out of range. It must be ${range}. Received ${shown}`);
}

// 1234567 as 1_234_567.
function GroupDigits(digits) {
    let result = "";
    let position = digits.length;
    const first = digits[0] === "-" ? 1 : 0;
    for (; position >= first + 4; position -= 3) {
        result = `_${%string_slice(digits, position - 3, position)}${result}`;
    }
    return `${%string_slice(digits, 0, position)}${result}`;
}

function ValidateFunction(value, name) {
    if (typeof value !== "function") throw ArgumentTypeError(name, "of type function", value);
}

function ValidateString(value, name) {
    if (typeof value !== "string") throw ArgumentTypeError(name, "of type string", value);
}

function ValidateNumber(value, name) {
    if (typeof value !== "number") throw ArgumentTypeError(name, "of type number", value);
}

function ValidateBoolean(value, name) {
    if (typeof value !== "boolean") throw ArgumentTypeError(name, "of type boolean", value);
}

function ValidateObject(value, name) {
    if (value === null || typeof value !== "object" || IsArray(value)) throw ArgumentTypeError(name, "of type object", value);
}

function ValidateInteger(value, name, low, high) {
    ValidateNumber(value, name);
    if (!%is_integer(value)) throw ArgumentRangeError(name, "an integer", value);
    if (value < low || value > high) throw ArgumentRangeError(name, `>= ${low} && <= ${high}`, value);
}
