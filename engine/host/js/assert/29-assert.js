// The assert module. RUNTIME: Node 20 lib/assert.js, lib/internal/assert/assertion_error.js, lib/internal/assert/utils.js.

// RUNTIME: Node 8 and older have signs for two of the operators.
function OldOperator(operator) {
    if (kNodeMajor >= 10) return operator;
    return operator === "strictEqual" ? "===" : operator === "notStrictEqual" ? "!==" : operator;
}

// RUNTIME: Node 6 lib/assert.js makes its properties itself, in an order of its own.
function OrderOldAssertion(error) {
    const names = ["name", "actual", "expected", "operator", "message", "generatedMessage"];
    for (let index = 0; index < names.length; index += 1) {
        const value = error[names[index]];
        %delete_own(error, names[index]);
        %put(error, names[index], value, 7);
    }
}

class AssertionError extends ErrorConstructor {
    constructor(options) {
        ValidateObject(options, "options");
        const message = options.message;
        const operator = kIsOldNode ? OldOperator(options.operator) : options.operator;
        const until = options.stackStartFn ? options.stackStartFn : options.stackStartFunction;
        const details = options.details;
        let actual = options.actual;
        let expected = options.expected;
        const hasMessage = message !== undefined && message !== null;
        if (!hasMessage && IsErrorWithStack(actual) && IsErrorWithStack(expected)) {
            actual = CopyOfError(actual);
            expected = CopyOfError(expected);
        }
        super(AssertionText(actual, expected, operator, message));
        this.generatedMessage = !message;
        %put(this, "name", "AssertionError [ERR_ASSERTION]", kIsOldNode ? 7 : 5);
        if (kNodeMajor === 0 || kNodeMajor >= 8) this.code = "ERR_ASSERTION";
        if (details) {
            AddDetails(this, details);
        } else {
            this.actual = actual;
            this.expected = expected;
            this.operator = operator;
        }
        CaptureAssertionStack(this, until);
        if (kIsOldNode) this.name = kNodeMajor < 8 ? "AssertionError" : "AssertionError [ERR_ASSERTION]";
        else %put(this, "name", "AssertionError", 5);
        if (kIsOldNode && kNodeMajor < 8) OrderOldAssertion(this);
        if (kIsNode24) this.diff = options.diff === undefined ? "simple" : options.diff;
    }
    toString() {
        return kIsOldNode ? `${this.name}: ${this.message}` : `${this.name} [${this.code}]: ${this.message}`;
    }
    [kInspectCustom](depth, context) {
        const actual = this.actual;
        const expected = this.expected;
        if (typeof actual === "string") this.actual = ShortenText(actual);
        if (typeof expected === "string") this.expected = ShortenText(expected);
        const options = { __proto__: null };
        CopyDataProperties(options, context, undefined);
        options.customInspect = false;
        options.depth = 0;
        const text = InspectValue(this, options);
        this.actual = actual;
        this.expected = expected;
        return text;
    }
}

function ShortenText(text) {
    const lines = SplitLines(text);
    if (lines.length > 10) {
        %array_set_length(lines, 10);
        return `${JoinList(lines, "\n")}\n...`;
    }
    // RUNTIME: Node keeps what follows the 512th character.
    return text.length > 512 ? `${%string_slice(text, 512, text.length)}...` : text;
}

const kOldOperators = {
    __proto__: null, strictEqual: "Input A expected to strictly equal input B", deepStrictEqual: "Input A expected to strictly deep-equal input B",
};

// RUNTIME: Node 10 lib/internal/assert.js, AssertionError (29-assert-old-diff.js).
function OldAssertionText(actual, expected, operator, message) {
    if (message !== undefined && message !== null) return ToString(message);
    const left = InspectValue(actual, undefined);
    const right = InspectValue(expected, undefined);
    if (kNodeMajor >= 10 && kOldOperators[operator] !== undefined) return OldDifference(actual, expected, operator);
    if (kNodeMajor >= 10 && (operator === "notStrictEqual" || operator === "notDeepStrictEqual")) return OldUnwanted(actual, operator);
    return `${OldShortened(left)} ${operator} ${OldShortened(right)}`;
}

function OldShortened(text) {
    if (kNodeMajor < 10) return %string_slice(text, 0, %math_min(128, text.length));
    return text.length > 128 ? `${%string_slice(text, 0, 125)}...` : text;
}

function AssertionText(actual, expected, operator, message) {
    if (kIsOldNode) return OldAssertionText(actual, expected, operator, message);
    const hasMessage = message !== undefined && message !== null;
    if (operator === "deepStrictEqual" || operator === "strictEqual" || operator === "partialDeepStrictEqual") {
        return DescribeDifference(actual, expected, operator, hasMessage ? message : "");
    }
    if (hasMessage) return typeof message === "symbol" ? SymbolText(message) : ToString(message);
    if (operator === "notDeepStrictEqual" || operator === "notStrictEqual") return DescribeUnwantedEquality(actual, operator);
    return DescribeOperands(actual, expected, operator);
}

function IsErrorWithStack(value) {
    return %is_object(value) && typeof value !== "function" && "stack" in value && InheritsFrom(value, ErrorPrototype);
}

function InheritsFrom(value, prototype) {
    if (!%is_object(value)) return false;
    for (let link = GetPrototypeOf(value); link !== null; link = GetPrototypeOf(link)) {
        if (link === prototype) return true;
    }
    return false;
}

// So that the stacks of two errors are not compared with each other.
function CopyOfError(error) {
    const copy = %new_object(GetPrototypeOf(error));
    CopyDataProperties(copy, error, undefined);
    %put(copy, "message", error.message, 0);
    if (kIsNode24 && HasOwn(error, "cause")) {
        const cause = error.cause;
        %put(copy, "cause", InheritsFrom(cause, ErrorPrototype) ? CopyOfError(cause) : cause, 0);
    }
    return copy;
}

function AddDetails(error, details) {
    error.actual = undefined;
    error.expected = undefined;
    error.operator = undefined;
    for (let index = 0; index < details.length; index += 1) {
        error[`message ${index}`] = details[index].message;
        error[`actual ${index}`] = details[index].actual;
        error[`expected ${index}`] = details[index].expected;
        error[`operator ${index}`] = details[index].operator;
        error[`stack trace ${index}`] = details[index].stack;
    }
}

function CaptureAssertionStack(error, until) {
    if (typeof ErrorConstructor.stackTraceLimit !== "number") {
        %delete_own(error, "stack");
        return;
    }
    %capture_stack(error, %is_callable(until) ? until : undefined);
    const whole = error.stack;
    if (%is_callable(until) || ErrorConstructor.stackTraceLimit < 1) return;
    const head = `${error.name}: ${error.message}`;
    const rest = %string_slice(whole, head.length, whole.length);
    error.stack = `${head}\n    at ${%node_text("new AssertionError (node:internal/assert/assertion_error:454:5)")}${rest}`;
}

// RUNTIME: Node 8 and older make an assertion of every failure, and have no texts for the expression.
const kKnowsErrorsAsMessages = kNodeMajor === 0 || kNodeMajor >= 10;

function FailWith(options) {
    if (kKnowsErrorsAsMessages && InheritsFrom(options.message, ErrorPrototype)) ThrowAtPlace(options.message, "compare with");
    ThrowAtPlace(new AssertionError(options), "compare");
}

function FailComparison(actual, expected, message, operator, until) {
    FailWith({ __proto__: null, actual, expected, message, operator, stackStartFn: until });
}

function RequireOperands(count) {
    if (count < 2) throw NodeTypeError("ERR_MISSING_ARGS", "The \"actual\" and \"expected\" arguments must be specified");
}

function EqualOrBothNaN(first, second) {
    return first == second || (!kIsOldNode && first !== first && second !== second);
}

function FirstLineOf(text) {
    const end = text === undefined ? -1 : %string_find(text, "\n", 0);
    return end < 0 ? text : %string_slice(text, 0, end);
}

function CheckTruth(callee, list) {
    if (list[0]) return;
    let message = list[1];
    if (!kKnowsErrorsAsMessages) FailComparison(list[0], true, message, "==", callee);
    const generated = list.length === 0 || message === undefined || message === null;
    if (list.length === 0) {
        message = "No value argument passed to `assert.ok()`";
    } else if (generated) {
        // RUNTIME: Node 24 shows the first line of the call.
        const text = kIsNode24 ? FirstLineOf(%call_text(callee)) : %call_text(callee);
        message = text === undefined ? undefined : `The expression evaluated to a falsy value:\n\n  ${text}\n`;
    } else if (InheritsFrom(message, ErrorPrototype)) {
        ThrowAtPlace(message, "truth with");
    }
    const error = new AssertionError({ __proto__: null, actual: list[0], expected: true, message, operator: "==", stackStartFn: callee });
    error.generatedMessage = generated;
    ThrowAtPlace(error, "truth");
}

let warnedOfFailArguments = false;

const AssertFunctions = {
    ok(...list) {
        CheckTruth(AssertFunctions.ok, list);
    },
    strict(...list) {
        CheckTruth(AssertFunctions.strict, list);
    },
    fail(actual, expected, message, operator, stackStartFn) {
        const count = arguments.length;
        const isPlain = (actual === undefined || actual === null) && count <= 1;
        const options = { __proto__: null, actual, expected, message, operator: operator === undefined ? "fail" : operator,
            stackStartFn: stackStartFn ? stackStartFn : AssertFunctions.fail };
        if (isPlain && !kKnowsErrorsAsMessages) {
            options.operator = undefined;
        } else if (isPlain) {
            options.message = "Failed";
        } else if (count === 1) {
            options.message = actual;
            if (kKnowsErrorsAsMessages) options.actual = undefined;
            else options.operator = undefined;
        } else {
            if (!warnedOfFailArguments && !(kIsOldNode && kNodeMajor < 10)) {
                warnedOfFailArguments = true;
                EmitWarning("assert.fail() with more than one argument is deprecated. Please use assert.strictEqual() instead or only pass a message.",
                    "DeprecationWarning", "DEP0094");
            }
            if (count === 2) options.operator = "!=";
        }
        if (InheritsFrom(options.message, ErrorPrototype)) ThrowAtPlace(options.message, "fail with");
        const error = new AssertionError(options);
        if (isPlain) error.generatedMessage = true;
        ThrowAtPlace(error, "fail");
    },
    equal(actual, expected, message) {
        RequireOperands(arguments.length);
        if (!EqualOrBothNaN(actual, expected)) FailComparison(actual, expected, message, "==", AssertFunctions.equal);
    },
    notEqual(actual, expected, message) {
        RequireOperands(arguments.length);
        if (EqualOrBothNaN(actual, expected)) FailComparison(actual, expected, message, "!=", AssertFunctions.notEqual);
    },
    deepEqual(actual, expected, message) {
        RequireOperands(arguments.length);
        if (!IsDeepEqual(actual, expected, false)) {
            FailComparison(actual, expected, message, "deepEqual", AssertFunctions.deepEqual);
        }
    },
    notDeepEqual(actual, expected, message) {
        RequireOperands(arguments.length);
        if (IsDeepEqual(actual, expected, false)) {
            FailComparison(actual, expected, message, "notDeepEqual", AssertFunctions.notDeepEqual);
        }
    },
    deepStrictEqual(actual, expected, message) {
        RequireOperands(arguments.length);
        if (!IsDeepEqual(actual, expected, true)) {
            FailComparison(actual, expected, message, "deepStrictEqual", AssertFunctions.deepStrictEqual);
        }
    },
    notDeepStrictEqual(actual, expected, message) {
        RequireOperands(arguments.length);
        if (IsDeepEqual(actual, expected, true)) {
            FailComparison(actual, expected, message, "notDeepStrictEqual", AssertFunctions.notDeepStrictEqual);
        }
    },
    partialDeepStrictEqual(actual, expected, message) {
        RequireOperands(arguments.length);
        if (!NewerDeepEqual(actual, expected, kComparePartial, [])) {
            FailComparison(actual, expected, message, "partialDeepStrictEqual", AssertFunctions.partialDeepStrictEqual);
        }
    },
    strictEqual(actual, expected, message) {
        RequireOperands(arguments.length);
        if (!%same_value(actual, expected)) {
            FailComparison(actual, expected, message, "strictEqual", AssertFunctions.strictEqual);
        }
    },
    notStrictEqual(actual, expected, message) {
        RequireOperands(arguments.length);
        if (%same_value(actual, expected)) {
            FailComparison(actual, expected, message, "notStrictEqual", AssertFunctions.notStrictEqual);
        }
    },
    throws(promiseFn, ...list) {
        ValidateFunction(promiseFn, "fn");
        ExpectError("throws", %at("=getActual (node:assert:498:5)|*.throws (node:assert:644:24)", ThrownBy(promiseFn)), list);
    },
    async rejects(promiseFn, ...list) {
        ExpectError("rejects", await RejectionOf(promiseFn), list);
    },
    doesNotThrow(fn, ...list) {
        ValidateFunction(fn, "fn");
        ExpectNoError("doesNotThrow", %at("=getActual (node:assert:498:5)|*.doesNotThrow (node:assert:664:32)", ThrownBy(fn)), list);
    },
    async doesNotReject(fn, ...list) {
        ExpectNoError("doesNotReject", await RejectionOf(fn), list);
    },
    ifError(err) {
        if (!kKnowsErrorsAsMessages) {
            if (err) throw err;
            return;
        }
        if (err === undefined || err === null) return;
        const error = new AssertionError({ __proto__: null, actual: err, expected: null, operator: "ifError",
            message: `ifError got unwanted exception: ${UnwantedErrorText(err)}`, stackStartFn: AssertFunctions.ifError });
        if (typeof err.stack === "string") JoinStacks(error, err.stack);
        ThrowAtPlace(error, "ifError");
    },
    match(string, regexp, message) {
        CheckMatch("match", string, regexp, message);
    },
    doesNotMatch(string, regexp, message) {
        CheckMatch("doesNotMatch", string, regexp, message);
    },
};

function UnwantedErrorText(error) {
    if (typeof error !== "object" || typeof error.message !== "string") return InspectValue(error);
    return error.message.length === 0 && error.constructor ? `${error.constructor.name}` : error.message;
}

// The frames of the new error up to the first that the other has, and the other's frames.
function JoinStacks(error, stack) {
    const start = %string_find(stack, "\n    at", 0);
    if (start < 0) return;
    const frames = SplitLines(%string_slice(stack, start + 1, stack.length));
    const lines = SplitLines(error.stack);
    for (let index = 0; index < frames.length; index += 1) {
        const position = ListIndexOf(lines, frames[index]);
        if (position >= 0) {
            %array_set_length(lines, position);
            break;
        }
    }
    error.stack = `${JoinList(lines, "\n")}\n${JoinList(frames, "\n")}`;
}

function CheckMatch(name, text, regexp, message) {
    if (%class_of(regexp) !== "RegExp") throw ArgumentTypeError("regexp", "an instance of RegExp", regexp);
    const wanted = name === "match";
    if (typeof text === "string" && (RegExpBuiltinExec(regexp, text) !== null) === wanted) return;
    if (InheritsFrom(message, ErrorPrototype)) ThrowAtPlace(message, "match with");
    let words = message;
    if (!message) {
        const fault = wanted ? "The input did not match the regular expression " : "The input was expected to not match the regular expression ";
        words = typeof text === "string" ? `${fault}${InspectValue(regexp)}. Input:\n\n${InspectValue(text)}\n`
            : `The "string" argument must be of type string. Received type ${typeof text} (${InspectValue(text)})`;
    }
    ThrowAssertion(text, regexp, words, name, !message, "match");
}

function ThrowAssertion(actual, expected, message, name, generated, place) {
    const error = new AssertionError({ __proto__: null, actual, expected, message, operator: name, stackStartFn: AssertFunctions[name] });
    error.generatedMessage = generated;
    ThrowAtPlace(error, place);
}

// In Node's order, which shows when the module is printed.
const kAssertNames = kIsNode24 ? [
    "AssertionError", "CallTracker", "ok", "fail", "equal", "notEqual", "deepEqual", "notDeepEqual", "deepStrictEqual", "notDeepStrictEqual",
    "strictEqual", "notStrictEqual", "partialDeepStrictEqual", "match", "doesNotMatch", "throws", "rejects", "doesNotThrow", "doesNotReject",
    "ifError", "strict",
] : [
    "fail", "AssertionError", "ok", "equal", "notEqual", "deepEqual", "notDeepEqual", "deepStrictEqual", "notDeepStrictEqual",
    "strictEqual", "notStrictEqual", "throws", "rejects", "doesNotThrow", "doesNotReject", "ifError", "match", "doesNotMatch",
    "CallTracker", "strict",
];
const kStrictNames = {
    __proto__: null, equal: "strictEqual", deepEqual: "deepStrictEqual", notEqual: "notStrictEqual", notDeepEqual: "notDeepStrictEqual",
};

function CallTrackerConstructor() {
    "constructor";
    %refuse("assert.CallTracker is not supported by Loopscope yet");
}
%set_name(CallTrackerConstructor, "deprecated");

function MakeAssertModule() {
    const assert = AssertFunctions.ok;
    const strict = AssertFunctions.strict;
    for (let index = 0; index < kAssertNames.length; index += 1) {
        const name = kAssertNames[index];
        assert[name] = name === "AssertionError" ? AssertionError
            : name === "CallTracker" ? CallTrackerConstructor : AssertFunctions[name];
        strict[name] = name in kStrictNames ? AssertFunctions[kStrictNames[name]] : assert[name];
    }
    if (kIsNode24) {
        AddRefused(assert, "assert", ["Assert"]);
        %delete_own(strict, "strict");
        strict.Assert = assert.Assert;
        strict.strict = strict;
    }
    return assert;
}

DefineModule("assert", () => {
    NoteColors();
    return MakeAssertModule();
});
DefineModule("assert/strict", () => RequireBuiltin("assert").strict);
