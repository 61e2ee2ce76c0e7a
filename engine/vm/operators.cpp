#include "engine/vm/operators.h"

#include <cmath>

#include "engine/vm/bigint_values.h"
#include "engine/vm/calls.h"
#include "engine/vm/errors.h"
#include "engine/vm/frames.h"
#include "engine/vm/nearest_math.h"
#include "engine/vm/properties.h"

namespace loopscope::vm {

namespace {

Value opcode_value(Opcode opcode) {
    return Value::int32(static_cast<std::int32_t>(opcode));
}

bool is_relational(Opcode opcode) {
    return opcode == Opcode::Less || opcode == Opcode::LessEqual || opcode == Opcode::Greater ||
           opcode == Opcode::GreaterEqual;
}

bool decide(Opcode opcode, int order) {
    if (opcode == Opcode::Less) return order < 0;
    if (opcode == Opcode::LessEqual) return order <= 0;
    if (opcode == Opcode::Greater) return order == 1;
    return order == 0 || order == 1;
}

/// IsLessThan (7.2.13) of primitives that are not both numbers.
void compare_primitives(Execution& x, Opcode opcode, Value left, Value right) {
    if (left.is_string() && right.is_string()) {
        const int order = x.heap.compare_strings(left, right);
        return binary_result(x, Value::boolean(decide(opcode, order < 0 ? -1 : order > 0 ? 1 : 0)));
    }
    if (left.is_symbol() || right.is_symbol()) {
        return throw_type_error(x, "Cannot convert a Symbol value to a number");
    }
    if (left.is_bigint() && right.is_bigint()) {
        const std::optional<std::int64_t> a = small_bigint(x.heap, left);
        const std::optional<std::int64_t> b = small_bigint(x.heap, right);
        if (a && b) return binary_result(x, Value::boolean(decide(opcode, *a < *b ? -1 : *a > *b ? 1 : 0)));
    }
    if (left.is_bigint() || right.is_bigint()) {
        const bool swapped = !left.is_bigint();
        const BigInt big = bigint_of(x.heap, swapped ? right : left);
        const Value other = swapped ? left : right;
        int order = 2;
        if (other.is_bigint()) {
            const auto result = compare(big, bigint_of(x.heap, other));
            order = result < 0 ? -1 : result > 0 ? 1 : 0;
        } else if (other.is_string()) {
            if (const auto parsed = bigint_from_text(x.heap.view(other).text())) {
                const auto result = compare(big, *parsed);
                order = result < 0 ? -1 : result > 0 ? 1 : 0;
            }
        } else {
            order = compare_with_number(big, to_number(x.heap, other));
        }
        if (order == 2) return binary_result(x, Value::boolean(false));
        return binary_result(x, Value::boolean(decide(opcode, swapped ? -order : order)));
    }
    const double a = to_number(x.heap, left);
    const double b = to_number(x.heap, right);
    const bool unordered = std::isnan(a) || std::isnan(b);
    binary_result(x, Value::boolean(!unordered && decide(opcode, a < b ? -1 : a > b ? 1 : 0)));
}

void add_primitives(Execution& x, Value left, Value right) {
    if (left.is_symbol() || right.is_symbol()) {
        const bool text = left.is_string() || right.is_string();
        return throw_type_error(x, text ? "Cannot convert a Symbol value to a string"
                                        : "Cannot convert a Symbol value to a number");
    }
    const Value joined = join_primitives(x.heap, left, right);
    if (joined.is_hole()) return throw_range_error(x, "Invalid string length");
    binary_result(x, joined);
}

/// BigInt operations; false when it threw.
bool bigint_operation(Execution& x, Opcode opcode, const BigInt& a, const BigInt& b, BigInt& result) {
    const auto too_big = [&] {
        throw_range_error(x, "Maximum BigInt size exceeded");
        return false;
    };
    switch (opcode) {
        case Opcode::Add: result = add(a, b); break;
        case Opcode::Subtract: result = subtract(a, b); break;
        case Opcode::Multiply:
            if (bit_length(a) + bit_length(b) > kMaxBigIntBits) return too_big();
            result = multiply(a, b);
            break;
        case Opcode::Divide:
        case Opcode::Remainder: {
            if (b.is_zero()) {
                throw_range_error(x, "Division by zero");
                return false;
            }
            BigInt remainder;
            result = divide(a, b, &remainder);
            if (opcode == Opcode::Remainder) result = std::move(remainder);
            break;
        }
        case Opcode::Exponentiate: {
            if (b.negative) {
                throw_range_error(x, x.agent.edition.node == 0 ? "Exponent must be positive"
                                                               : "undefined must be positive");
                return false;
            }
            result = bigint_from_uint64(1);
            if (b.is_zero()) break;
            if (a.is_zero() || (a.digits.size() == 1 && a.digits[0] == 1)) {
                result = a;
                if (a.negative && (b.digits[0] & 1U) == 0) result.negative = false;
                break;
            }
            if (b.digits.size() > 1 ||
                static_cast<double>(b.digits[0]) * static_cast<double>(bit_length(a) - 1) >
                    static_cast<double>(kMaxBigIntBits)) {
                return too_big();
            }
            BigInt square = a;
            for (std::uint32_t exponent = b.digits[0]; exponent != 0; exponent >>= 1U) {
                if ((exponent & 1U) != 0) result = multiply(result, square);
                if (exponent > 1) square = multiply(square, square);
            }
            break;
        }
        case Opcode::BitAnd: result = bit_and(a, b); break;
        case Opcode::BitOr: result = bit_or(a, b); break;
        case Opcode::BitXor: result = bit_xor(a, b); break;
        case Opcode::ShiftLeft:
        case Opcode::ShiftRight: {
            const bool left = (opcode == Opcode::ShiftLeft) != b.negative;
            const bool huge = b.digits.size() > 1;
            if (left) {
                if (!a.is_zero() &&
                    (huge || (!b.is_zero() && b.digits[0] + bit_length(a) > kMaxBigIntBits))) {
                    return too_big();
                }
                result = b.is_zero() ? a : shift_left(a, b.digits[0]);
            } else if (huge) {
                result = a.negative ? bigint_from_uint64(1, true) : BigInt{};
            } else {
                result = b.is_zero() ? a : shift_right(a, b.digits[0]);
            }
            break;
        }
        case Opcode::ShiftRightUnsigned:
            throw_type_error(x, "BigInts have no unsigned right shift, use >> instead");
            return false;
        default: LOOPSCOPE_ASSERT(false, "an arithmetic operator");  // NOTE: any other case
    }
    return true;
}

/// The same of BigInts that are small, and stay so; nothing for others.
std::optional<std::int64_t> small_bigint_operation(Opcode opcode, std::int64_t a, std::int64_t b) {
    std::int64_t result = 0;
    switch (opcode) {
        case Opcode::Add: return a + b;
        case Opcode::Subtract: return a - b;
        case Opcode::Multiply:
            if (__builtin_mul_overflow(a, b, &result)) return std::nullopt;
            return result;
        case Opcode::Divide: return b == 0 ? std::nullopt : std::optional(a / b);
        case Opcode::Remainder: return b == 0 ? std::nullopt : std::optional(a % b);
        case Opcode::BitAnd: return a & b;
        case Opcode::BitOr: return a | b;
        case Opcode::BitXor: return a ^ b;
        default: return std::nullopt;  // NOTE: any other case
    }
}

double number_operation(Execution& x, Opcode opcode, double a, double b) {
    switch (opcode) {
        case Opcode::Add: return a + b;
        case Opcode::Subtract: return a - b;
        case Opcode::Multiply: return a * b;
        case Opcode::Divide: return a / b;
        case Opcode::Remainder: return std::fmod(a, b);
        case Opcode::Exponentiate: return power_of_edition(x.agent.edition, a, b);
        case Opcode::BitAnd: return to_int32(a) & to_int32(b);
        case Opcode::BitOr: return to_int32(a) | to_int32(b);
        case Opcode::BitXor: return to_int32(a) ^ to_int32(b);
        case Opcode::ShiftLeft: return static_cast<std::int32_t>(to_uint32(a) << (to_uint32(b) & 31U));
        case Opcode::ShiftRight: return to_int32(a) >> (to_uint32(b) & 31U);
        case Opcode::ShiftRightUnsigned: return to_uint32(a) >> (to_uint32(b) & 31U);
        default: LOOPSCOPE_ASSERT(false, "an arithmetic operator");  // NOTE: any other case
    }
    return 0;
}

}  // namespace

Value join_primitives(Heap& heap, Value left, Value right) {
    if (left.is_symbol() || right.is_symbol()) return Value::hole();
    const Value first = to_string(heap, left);
    return heap.concatenate(first, to_string(heap, right)).value_or(Value::hole());
}

void binary_slow(Execution& x, Opcode opcode) {
    const Value left = x.top(1);
    const Value right = x.top();
    if (left.is_object() || right.is_object()) {
        const std::uint32_t return_base = x.stack_index() - 2;
        return call_hook(x, Intrinsic::BinaryOperator, {opcode_value(opcode), left, right}, return_base);
    }
    if (is_relational(opcode)) return compare_primitives(x, opcode, left, right);
    if (opcode == Opcode::Add && (left.is_string() || right.is_string()))
        return add_primitives(x, left, right);
    if (left.is_symbol() || right.is_symbol()) {
        return throw_type_error(x, "Cannot convert a Symbol value to a number");
    }
    if (left.is_bigint() != right.is_bigint()) {
        return throw_type_error(x, "Cannot mix BigInt and other types, use explicit conversions");
    }
    if (left.is_bigint()) {
        const std::optional<std::int64_t> small = small_bigint(x.heap, left);
        const std::optional<std::int64_t> other = small ? small_bigint(x.heap, right) : std::nullopt;
        if (other) {
            if (const auto result = small_bigint_operation(opcode, *small, *other))
                return binary_result(x, small_bigint_value(x.heap, *result));
        }
        BigInt result;
        const BigInt a = bigint_of(x.heap, left);
        const BigInt b = bigint_of(x.heap, right);
        if (!bigint_operation(x, opcode, a, b, result)) return;
        if (bit_length(result) > kMaxBigIntBits) return throw_range_error(x, "Maximum BigInt size exceeded");
        return binary_result(x, bigint_value(x.heap, std::move(result)));
    }
    binary_result(
        x, Value::number(number_operation(x, opcode, to_number(x.heap, left), to_number(x.heap, right))));
}

void unary_slow(Execution& x, Opcode opcode) {
    const Value value = x.top();
    if (value.is_object()) {
        return call_hook(x, Intrinsic::UnaryOperator, {opcode_value(opcode), value}, x.stack_index() - 1);
    }
    if (opcode == Opcode::ToString) {
        if (value.is_symbol()) return throw_type_error(x, "Cannot convert a Symbol value to a string");
        x.top() = to_string(x.heap, value);
        return;
    }
    if (value.is_symbol()) return throw_type_error(x, "Cannot convert a Symbol value to a number");
    if (value.is_bigint()) {
        const std::optional<std::int64_t> small = small_bigint(x.heap, value);
        if (small && (opcode == Opcode::Increment || opcode == Opcode::Decrement)) {
            x.top() = small_bigint_value(x.heap, opcode == Opcode::Increment ? *small + 1 : *small - 1);
            return;
        }
        const BigInt one = bigint_from_uint64(1);
        const BigInt big = bigint_of(x.heap, value);
        switch (opcode) {
            case Opcode::ToNumber: return throw_type_error(x, "Cannot convert a BigInt value to a number");
            case Opcode::Negate: x.top() = bigint_value(x.heap, negate(big)); return;
            case Opcode::Increment: x.top() = bigint_value(x.heap, add(big, one)); return;
            case Opcode::Decrement: x.top() = bigint_value(x.heap, subtract(big, one)); return;
            case Opcode::BitNot: x.top() = bigint_value(x.heap, subtract(negate(big), one)); return;
            default: return;  // ToNumeric leaves a BigInt alone  // NOTE: any other case
        }
    }
    const double number = to_number(x.heap, value);
    switch (opcode) {
        case Opcode::Negate: x.top() = Value::number(-number); return;
        case Opcode::Increment: x.top() = Value::number(number + 1); return;
        case Opcode::Decrement: x.top() = Value::number(number - 1); return;
        case Opcode::BitNot: x.top() = Value::int32(~to_int32(number)); return;
        default: x.top() = Value::number(number); return;  // ToNumber, ToNumeric  // NOTE: any other case
    }
}

void equality_slow(Execution& x, bool negate) {
    const Value left = x.top(1);
    const Value right = x.top();
    if (left.is_object() != right.is_object() && !left.is_nullish() && !right.is_nullish()) {
        return call_hook(x, Intrinsic::BinaryOperator, {opcode_value(Opcode::Equal), left, right},
                         x.stack_index() - 2, negate ? ReturnAction::Not : ReturnAction::Push);
    }
    const bool equal =
        left.is_object() || right.is_object() ? left == right : is_loosely_equal(x.heap, left, right);
    binary_result(x, Value::boolean(equal != negate));
}

void op_in(Execution& x, const Instruction&) {
    const Value object = x.top();
    const Value key = x.top(1);
    if (!object.is_object()) {
        return throw_type_error(x, "Cannot use 'in' operator to search for '" +
                                       describe_in_message(x.heap, x.program, x.agent.realm, key) + "' in " +
                                       describe_in_message(x.heap, x.program, x.agent.realm, object));
    }
    const std::uint32_t return_base = x.stack_index() - 2;
    if (key.is_object())
        return call_hook(x, Intrinsic::BinaryOperator, {opcode_value(Opcode::In), key, object}, return_base);
    const PropertyKey name = to_property_key(x.heap, key);
    const heap::Lookup found = x.heap.class_of(object) == ObjectClass::Proxy
                                   ? heap::Lookup{heap::Lookup::Kind::Proxy, object.as_cell(), {}, {}, 0}
                                   : x.heap.lookup(object, name);
    if (found.kind == heap::Lookup::Kind::Proxy) {
        return call_hook(x, Intrinsic::ProxyHas, {Value::object(found.holder), x.heap.key_to_value(name)},
                         return_base, ReturnAction::ToBoolean);
    }
    binary_result(x, Value::boolean(found.kind != heap::Lookup::Kind::Absent));
}

void op_instance_of(Execution& x, const Instruction&) {
    const Value target = x.top();
    const Value value = x.top(1);
    if (x.agent.edition.node == 4 && !x.heap.is_callable(target)) {
        return throw_type_error(x, "Expecting a function in instanceof check, but got " +
                                       describe_in_message(x.heap, x.program, x.agent.realm, target));
    }
    if (!target.is_object()) return throw_type_error(x, "Right-hand side of 'instanceof' is not an object");
    const std::uint32_t return_base = x.stack_index() - 2;
    // Plain functions with the built-in @@hasInstance and a data `prototype` need no program code.
    if (x.heap.class_of(target) == ObjectClass::Function) {
        const heap::Lookup method =
            x.heap.lookup(target, x.heap.key_from_symbol(x.agent.realm[Intrinsic::SymbolHasInstance]));
        const bool builtin = method.kind == heap::Lookup::Kind::Absent ||
                             (method.kind == heap::Lookup::Kind::Data &&
                              method.holder == x.agent.realm[Intrinsic::FunctionPrototype].as_cell());
        const heap::Lookup prototype = x.heap.lookup(target, x.agent.keys.prototype);
        if (builtin && !value.is_object()) return binary_result(x, Value::boolean(false));
        if (builtin && prototype.kind == heap::Lookup::Kind::Data && prototype.value.is_object()) {
            Value link = value;
            for (;;) {
                if (x.heap.class_of(link) == ObjectClass::Proxy) break;
                const CellId parent = x.heap.prototype(link);
                if (parent == CellId::None) return binary_result(x, Value::boolean(false));
                if (parent == prototype.value.as_cell()) return binary_result(x, Value::boolean(true));
                link = Value::object(parent);
            }
        }
    }
    call_hook(x, Intrinsic::InstanceOf, {value, target}, return_base, ReturnAction::ToBoolean);
}

void op_concatenate(Execution& x, const Instruction& i) {
    Value text = x.top(i.b - 1);
    for (std::uint32_t part = 1; part < i.b; ++part) {
        const std::optional<Value> joined = x.heap.concatenate(text, x.top(i.b - 1 - part));
        if (!joined) return throw_range_error(x, "Invalid string length");
        text = *joined;
    }
    x.drop(i.b);
    x.push(text);
}

}  // namespace loopscope::vm
