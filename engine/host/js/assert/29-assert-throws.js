// assert.throws, rejects and their opposites. RUNTIME: Node 20 lib/assert.js, expectsError and expectsNoError.

const kNothingThrown = %new_object(null);

function ThrownBy(fn) {
    try {
        fn();
    } catch (error) {
        return error;
    }
    return kNothingThrown;
}

function LooksLikePromise(value) {
    if (%class_of(value) === "Promise") return true;
    return value !== null && typeof value === "object" && typeof value.then === "function" && typeof value.catch === "function";
}

async function RejectionOf(given) {
    if (typeof given !== "function" && !kKnowsErrorsAsMessages) throw ArgumentTypeError("block", "of type function", given);
    let promise = given;
    if (typeof given === "function") {
        promise = given();
        if (!LooksLikePromise(promise)) {
            const received = DescribeReceived(promise);
            throw NodeTypeError("ERR_INVALID_RETURN_VALUE", "Expected instance of Promise to be returned from the \"promiseFn\" function but got " +
                `${%string_slice(received, 10, received.length)}.`);
        }
    } else if (!LooksLikePromise(given)) {
        throw ArgumentTypeError("promiseFn", "of type function or an instance of Promise", given);
    }
    try {
        await promise;
    } catch (error) {
        return error;
    }
    return kNothingThrown;
}

function RequireNotAmbiguous(actual, text) {
    const isObject = typeof actual === "object" && actual !== null;
    if ((isObject ? actual.message : actual) !== text) return;
    throw NodeTypeError("ERR_AMBIGUOUS_ARGUMENT", "The \"error/message\" argument is ambiguous. The error " +
        `${isObject ? "message " : ""}"${text}" is identical to the message.`);
}

function ExpectError(name, actual, list) {
    let expected = list[0];
    let message = list[1];
    const hasExpected = expected !== undefined && expected !== null;
    const isText = typeof expected === "string";
    if ((isText && list.length === 2) || (hasExpected && !isText && !%is_object(expected))) {
        throw ArgumentTypeError("error", "of type function or an instance of Error, RegExp, or Object", expected);
    }
    if (isText) {
        RequireNotAmbiguous(actual, expected);
        message = expected;
        expected = undefined;
    }
    if (actual === kNothingThrown) {
        const what = name === "rejects" ? "rejection" : "exception";
        const named = expected && expected.name ? ` (${expected.name})` : "";
        if (kNodeMajor > 0 && kNodeMajor < 8) FailAsOldest(`Missing expected exception${named}`, expected, message);
        FailComparison(undefined, expected, `Missing expected ${what}${named}${message ? `: ${message}` : "."}`, name, AssertFunctions[name]);
    }
    if (expected) CheckException(name, actual, expected, message);
}

// RUNTIME: Node 6 and 4 lib/assert.js, _throws.
function FailAsOldest(words, expected, message) {
    FailComparison(undefined, expected, `${words}.${message ? ` ${message}` : "."}`, undefined, AssertFunctions.throws);
}

function FailAsUnwanted(actual, given, words) {
    const expected = typeof given === "string" ? null : given;
    const message = typeof given === "string" ? given : words;
    const isExpected = expected && %class_of(actual) === "Error" && IsUnwantedError(actual, expected);
    if (expected && !isExpected) throw actual;
    const named = expected && expected.name ? ` (${expected.name}).` : ".";
    FailComparison(actual, expected, `Got unwanted exception${named}${message ? ` ${message}` : "."}`, undefined, AssertFunctions.doesNotThrow);
}

function CheckException(name, actual, expected, message) {
    let words;
    if (typeof expected === "function") {
        words = FaultByFunction(actual, expected);
    } else if (%class_of(expected) === "RegExp") {
        const text = TextOf(actual);
        if (RegExpBuiltinExec(expected, text) !== null) return;
        words = `The input did not match the regular expression ${InspectValue(expected)}. Input:\n\n${InspectValue(text)}\n`;
    } else {
        CheckByObject(name, actual, expected, message);
        return;
    }
    if (words === undefined) return;
    if (kIsOldNode) throw actual; // RUNTIME: Node 10 lib/assert.js, expectsError.
    ThrowAssertion(actual, expected, message ? message : words, name, !message, "exception");
}

function TextOf(value) {
    return typeof value === "symbol" ? SymbolText(value) : ToString(value);
}

function IsErrorValue(value) {
    return %class_of(value) === "Error" || InheritsFrom(value, ErrorPrototype);
}

// What is wrong with an error by a class or a validation function; undefined when nothing is.
function FaultByFunction(actual, expected) {
    if (expected.prototype !== undefined && InstanceOf(actual, expected)) return undefined;
    if (InheritsFrom(expected, ErrorConstructor)) {
        const head = `The error is expected to be an instance of "${expected.name}". Received `;
        if (!IsErrorValue(actual)) return `${head}"${InspectBriefly(actual)}"`;
        const maker = actual.constructor && actual.constructor.name;
        const name = maker ? maker : actual.name;
        const received = expected.name === name ? "an error with identical name but a different prototype." : `"${name}"`;
        return `${head}${received}${actual.message ? `\n\nError message:\n\n${actual.message}` : ""}`;
    }
    const answer = %call(expected, {}, actual);
    if (answer === true) return undefined;
    const caught = IsErrorValue(actual) ? `\n\nCaught error:\n\n${actual}` : "";
    return `The ${expected.name ? `"${expected.name}" ` : ""}validation function is expected to return "true". Received ${InspectValue(answer)}${caught}`;
}

function ComparisonConstructor() {
    "constructor";
    return {};
}
%set_name(ComparisonConstructor, "Comparison");
const ComparisonPrototype = %new_object(%intrinsic("ObjectPrototype"));
%put(ComparisonPrototype, "constructor", ComparisonConstructor, 5);
%put(ComparisonConstructor, "prototype", ComparisonPrototype, 0);

function MatchesExpression(value, expression) {
    return typeof value === "string" && %class_of(expression) === "RegExp" && RegExpBuiltinExec(expression, value) !== null;
}

// The compared properties alone, for the message; what a regular expression accepts is shown as it is.
function PickCompared(object, keys, actual) {
    const picked = %new_object(ComparisonPrototype);
    for (let index = 0; index < keys.length; index += 1) {
        const key = keys[index];
        if (!(key in object)) continue;
        picked[key] = actual !== undefined && MatchesExpression(actual[key], object[key]) ? actual[key] : object[key];
    }
    return picked;
}

// RUNTIME: Node 8 lib/assert.js, compareExceptionKey: the first property that differs is told of.
function CheckByObjectOf8(actual, expected, message) {
    const keys = [];
    if ("name" in expected) %push(keys, "name");
    if ("message" in expected) %push(keys, "message");
    const own = EnumerableStringKeys(expected);
    for (let index = 0; index < own.length; index += 1) %push(keys, own[index]);
    for (let index = 0; index < keys.length; index += 1) {
        const key = keys[index];
        if (IsDeepEqual(actual[key], expected[key], true)) continue;
        const text = message || `${key}: expected ${InspectValue(expected[key])}, not ${InspectValue(actual[key])}`;
        FailComparison(actual[key], expected[key], text, "throws", AssertFunctions.throws);
    }
}

function CheckByObject(name, actual, expected, message) {
    if (kNodeMajor === 8) {
        CheckByObjectOf8(actual, expected, message);
        return;
    }
    const until = AssertFunctions[name];
    if (typeof actual !== "object" || actual === null) {
        const error = new AssertionError({ __proto__: null, actual, expected, message, operator: "deepStrictEqual", stackStartFn: until });
        error.operator = name;
        ThrowAtPlace(error, "exception beside object");
    }
    const keys = EnumerableStringKeys(expected);
    if (InheritsFrom(expected, ErrorPrototype)) {
        %push(keys, "name");
        %push(keys, "message");
    } else if (keys.length === 0) {
        throw ArgumentValueError("error", expected, "may not be an empty object");
    }
    for (let index = 0; index < keys.length; index += 1) {
        const key = keys[index];
        if (MatchesExpression(actual[key], expected[key])) continue;
        if (key in actual && IsDeepEqual(actual[key], expected[key], true)) continue;
        if (message) FailComparison(actual, expected, message, name, until);
        const error = new AssertionError({ __proto__: null, actual: PickCompared(actual, keys, undefined),
            expected: PickCompared(expected, keys, actual), operator: "deepStrictEqual", stackStartFn: until });
        error.actual = actual;
        error.expected = expected;
        error.operator = name;
        ThrowAtPlace(error, "exception by object");
    }
}

function EnumerableStringKeys(object) {
    return ComparedKeys(object, false);
}

function IsUnwantedError(actual, expected) {
    if (typeof expected !== "function") {
        if (%class_of(expected) === "RegExp") return RegExpBuiltinExec(expected, TextOf(actual)) !== null;
        throw ArgumentTypeError("expected", "of type function or an instance of RegExp", expected);
    }
    if (expected.prototype !== undefined && InstanceOf(actual, expected)) return true;
    if (InheritsFrom(expected, ErrorConstructor)) return false;
    return %call(expected, {}, actual) === true;
}

function ExpectNoError(name, actual, list) {
    if (actual === kNothingThrown) return;
    if (kNodeMajor > 0 && kNodeMajor < 8) return FailAsUnwanted(actual, list[0], list[1]);
    const isText = typeof list[0] === "string";
    const expected = isText ? undefined : list[0];
    const message = isText ? list[0] : list[1];
    if (expected && !IsUnwantedError(actual, expected)) throw actual;
    const what = name === "doesNotReject" ? "rejection" : "exception";
    const head = `Got unwanted ${what}${message ? `: ${message}` : "."}`;
    const text = kKnowsErrorsAsMessages ? `${head}\nActual message: "${actual && actual.message}"` : head;
    FailComparison(actual, expected, text, name, AssertFunctions[name]);
}
