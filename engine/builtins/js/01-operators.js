// The slow paths of instructions: what they come to when an operand is an object. Fast paths are the interpreter's.
// Iteration's hooks stand in 00-iteration.js, a proxy's in 17-reflect-proxy.js.

const opcodeAdd = %opcode("Add");
const opcodeSubtract = %opcode("Subtract");
const opcodeMultiply = %opcode("Multiply");
const opcodeDivide = %opcode("Divide");
const opcodeRemainder = %opcode("Remainder");
const opcodeExponentiate = %opcode("Exponentiate");
const opcodeBitAnd = %opcode("BitAnd");
const opcodeBitOr = %opcode("BitOr");
const opcodeBitXor = %opcode("BitXor");
const opcodeShiftLeft = %opcode("ShiftLeft");
const opcodeShiftRight = %opcode("ShiftRight");
const opcodeShiftRightUnsigned = %opcode("ShiftRightUnsigned");
const opcodeEqual = %opcode("Equal");
const opcodeNotEqual = %opcode("NotEqual");
const opcodeLess = %opcode("Less");
const opcodeLessEqual = %opcode("LessEqual");
const opcodeGreater = %opcode("Greater");
const opcodeGreaterEqual = %opcode("GreaterEqual");
const opcodeIn = %opcode("In");
const opcodeInstanceOf = %opcode("InstanceOf");
const opcodeNegate = %opcode("Negate");
const opcodeToNumber = %opcode("ToNumber");
const opcodeIncrement = %opcode("Increment");
const opcodeDecrement = %opcode("Decrement");
const opcodeBitNot = %opcode("BitNot");
const opcodeToString = %opcode("ToString");
const opcodeToPropertyKey = %opcode("ToPropertyKey");

// SPEC: 13.15.3 ApplyStringOrNumericBinaryOperator, 7.2.13 IsLessThan (always left first), 7.2.14 IsLooselyEqual.
function BinaryOperator(opcode, x, y) {
    if (opcode === opcodeAdd) return ToPrimitive(x, "default") + ToPrimitive(y, "default");
    if (opcode === opcodeEqual) return LooselyEqual(x, y);
    if (opcode === opcodeNotEqual) return !LooselyEqual(x, y);
    if (opcode === opcodeLess) return ToPrimitive(x, "number") < ToPrimitive(y, "number");
    if (opcode === opcodeLessEqual) return ToPrimitive(x, "number") <= ToPrimitive(y, "number");
    if (opcode === opcodeGreater) return ToPrimitive(x, "number") > ToPrimitive(y, "number");
    if (opcode === opcodeGreaterEqual) return ToPrimitive(x, "number") >= ToPrimitive(y, "number");
    if (opcode === opcodeIn) return ToPropertyKey(x) in y;
    if (opcode === opcodeInstanceOf) return InstanceOf(x, y);
    return NumericOperator(opcode, ToNumeric(x), ToNumeric(y));
}

function NumericOperator(opcode, x, y) {
    if (opcode === opcodeSubtract) return x - y;
    if (opcode === opcodeMultiply) return x * y;
    if (opcode === opcodeDivide) return x / y;
    if (opcode === opcodeRemainder) return x % y;
    if (opcode === opcodeExponentiate) return x ** y;
    if (opcode === opcodeBitAnd) return x & y;
    if (opcode === opcodeBitOr) return x | y;
    if (opcode === opcodeBitXor) return x ^ y;
    if (opcode === opcodeShiftLeft) return x << y;
    if (opcode === opcodeShiftRight) return x >> y;
    %assert(opcode === opcodeShiftRightUnsigned, "a binary operator");
    return x >>> y;
}

function LooselyEqual(x, y) {
    if (%is_object(x)) {
        if (%is_object(y)) return x === y;
        if (y === undefined || y === null) return false;
        return ToPrimitive(x, "default") == y;
    }
    if (x === undefined || x === null) return !%is_object(y) && (y === undefined || y === null);
    return x == ToPrimitive(y, "default");
}

// SPEC: 13.4 and 13.5: unary operators and updates.
function UnaryOperator(opcode, x) {
    if (opcode === opcodeToPropertyKey) return ToPropertyKey(x);
    if (opcode === opcodeToString) return ToString(x);
    if (opcode === opcodeToNumber) return ToNumber(x);
    const value = ToNumeric(x);
    if (opcode === opcodeNegate) return -value;
    if (opcode === opcodeBitNot) return ~value;
    if (opcode === opcodeIncrement) return typeof value === "bigint" ? value + 1n : value + 1;
    if (opcode === opcodeDecrement) return typeof value === "bigint" ? value - 1n : value - 1;
    return value;
}

// SPEC: 13.10.2 InstanceofOperator.
function InstanceOf(value, target) {
    if (kNodeMajor === 4 && !%is_callable(target)) %throw_type_error(`Expecting a function in instanceof check, but got ${%describe(target)}`);
    if (!%is_object(target)) %throw_type_error("Right-hand side of 'instanceof' is not an object");
    const method = GetMethodPlain(target, %intrinsic("SymbolHasInstance"));
    if (method !== undefined && !kIsOldNode && method === FunctionPrototype[%intrinsic("SymbolHasInstance")]) {
        return %at("[Symbol.hasInstance] (<anonymous>)", OrdinaryHasInstance(target, value));
    }
    if (method !== undefined) return %call(method, target, value) ? true : false;
    if (!%is_callable(target)) %throw_type_error("Right-hand side of 'instanceof' is not callable");
    return OrdinaryHasInstance(target, value);
}

// Does for objects among a native's operands what its signature says (vm/native.h), in order, then calls it.
function CoerceAndCall(native, receiver, list, newTarget, signature) {
    const converted = %new_array();
    let at = 0;
    let operand = -1;
    while (at < signature.length) {
        const letter = signature[at];
        at++;
        const optional = at < signature.length && signature[at] === "?";
        if (optional) at++;
        if (operand === -1) {
            receiver = CoerceOperand(receiver, letter, optional);
        } else {
            %push(converted, CoerceOperand(list[operand], letter, optional));
        }
        operand++;
    }
    if (operand < 0) operand = 0;
    while (operand < list.length) {
        %push(converted, list[operand]);
        operand++;
    }
    if (newTarget !== undefined) return %construct(native, converted, newTarget);
    return %apply(native, receiver, converted);
}

function CoerceOperand(value, letter, optional) {
    if (letter === "v" || (optional && value === undefined)) return value;
    // What is wrong with a nullish receiver is the native's to say.
    if (letter === "s") return ToString(value);
    if (letter === "n") return ToNumber(value);
    if (letter === "m") return ToNumeric(value);
    if (letter === "i") return ToIntegerOrInfinity(value);
    if (letter === "k") return ToPropertyKey(value);
    %assert(letter === "p", "a letter of a signature");
    return ToPrimitive(value, "default");
}

// An iterator over the keys that for-in visits, for chains with a proxy. All links are asked for their keys first, and each
// property only when its turn comes, as V8 does. SPEC: 14.7.5.9.
function ForInKeys(object) {
    const visited = %new_object(null, "Set");
    const keys = %new_array();
    for (let link = object; link !== null; link = GetPrototypeOf(link)) {
        const own = OwnPropertyKeys(link);
        for (let index = 0; index < own.length; index++) {
            const key = own[index];
            if (typeof key === "symbol" || %table_has(visited, key)) continue;
            %table_set(visited, key, undefined);
            if (%is_proxy(link) || GetOwnProperty(link, key).enumerable) %push(keys, key);
        }
    }
    let position = 0;
    return {
        __proto__: null,
        next() {
            while (position < keys.length) {
                position++;
                if (IsStillEnumerable(object, keys[position - 1])) return { value: keys[position - 1], done: false };
            }
            return { value: undefined, done: true };
        },
    };
}

function IsStillEnumerable(object, key) {
    for (let link = object; link !== null; link = GetPrototypeOf(link)) {
        const descriptor = GetOwnProperty(link, key);
        if (descriptor !== undefined) return !%is_proxy(link) || descriptor.enumerable;
    }
    return false;
}

// SPEC: 20.2.3.1 Function.prototype.apply, its array-like read here.
function ApplyArrayLike(target, receiver, source) {
    return %apply(target, receiver, CreateListFromArrayLike(source));
}

// SPEC: 10.4.2.4 ArraySetLength for a value that is no length yet.
function SetArrayLength(array, value) {
    const length = ToUint32(value);
    // RUNTIME: V8 from 14 on says of an accessor of its own what a page says of one of its.
    if (ToNumber(value) !== length) %throw_range_error(`${kNodeMajor === 0 ? "Failed to set the 'length' property on 'Array': " : ""}Invalid array length`);
    array.length = length;
}

%set_intrinsic("SetArrayLength", SetArrayLength);
%set_intrinsic("BinaryOperator", BinaryOperator);
%set_intrinsic("UnaryOperator", UnaryOperator);
%set_intrinsic("InstanceOf", InstanceOf);
%set_intrinsic("CoerceAndCall", CoerceAndCall);
%set_intrinsic("ForInKeys", ForInKeys);
%set_intrinsic("ApplyArrayLike", ApplyArrayLike);
