#include "engine/vm/properties.h"

#include <cmath>

#include "engine/vm/bigint_values.h"
#include "engine/vm/calls.h"
#include "engine/vm/conversions.h"
#include "engine/vm/errors.h"
#include "engine/vm/frames.h"
#include "engine/vm/old_messages.h"
#include "engine/vm/set_failures.h"

namespace loopscope::vm {

using heap::Lookup;
using heap::SetOutcome;
using heap::SetResult;

namespace {

Intrinsic wrapper_prototype(Value primitive) {
    if (primitive.is_string()) return Intrinsic::StringPrototype;
    if (primitive.is_number()) return Intrinsic::NumberPrototype;
    if (primitive.is_boolean()) return Intrinsic::BooleanPrototype;
    if (primitive.is_symbol()) return Intrinsic::SymbolPrototype;
    return Intrinsic::BigIntPrototype;
}

ObjectClass wrapper_class(Value primitive) {
    if (primitive.is_string()) return ObjectClass::StringObject;
    if (primitive.is_number()) return ObjectClass::NumberObject;
    if (primitive.is_boolean()) return ObjectClass::BooleanObject;
    if (primitive.is_symbol()) return ObjectClass::SymbolObject;
    return ObjectClass::BigIntObject;
}

std::string described(Execution& x, Value value) {
    return describe_in_message(x.heap, x.program, x.agent.realm, value);
}

/// A value's key for the message "(reading 'x')" before ToPropertyKey was done.
std::string describe_key_value(Execution& x, Value key) {
    if (key.is_symbol()) return describe_key(x, x.heap.key_from_symbol(key));
    return described(x, key);
}

/// V8 leaves out of its message an object that it cannot name: Object::NoSideEffectsToMaybeString.
bool is_named_in_message(Value key, const std::string& text) {
    return !key.is_object() || !text.starts_with("[object ");
}

/// "Cannot read properties of null (reading 'x')"; without what is in brackets where V8 has no name for the
/// key.
void throw_cannot_access(Execution& x, const char* verb, const char* doing, Value object,
                         const std::string& key, bool names_key = true) {
    const std::string what = object.is_null() ? "null" : "undefined";
    if (has_old_messages(x.agent)) return throw_type_error(x, old_access_message(verb, key, what.c_str()));
    throw_type_error(x, std::string("Cannot ") + verb + " properties of " + what +
                            (names_key ? std::string(" (") + doing + " '" + key + "')" : std::string()));
}

void throw_cannot_read(Execution& x, Value object, const std::string& key) {
    throw_cannot_access(x, "read", "reading", object, key);
}

void throw_cannot_read_element(Execution& x, Value object, Value key) {
    if (!key.is_symbol() || key != x.agent.realm[Intrinsic::SymbolIterator]) {
        const std::string text = describe_key_value(x, key);
        return throw_cannot_access(x, "read", "reading", object, text, is_named_in_message(key, text));
    }
    // RUNTIME: V8 6.8 and 6.2 name the type of what has no such property.
    if (has_old_messages(x.agent)) {
        const char* null = x.agent.edition.node >= 8 ? "object" : "null";
        return throw_type_error(
            x, old_access_message("read", describe_key_value(x, key), object.is_null() ? null : "undefined"));
    }
    throw_type_error(x, std::string(object.is_null() ? "object null" : "undefined") +
                            " is not iterable (cannot read property Symbol(Symbol.iterator))");
}

void throw_cannot_set(Execution& x, Value object, const std::string& key) {
    throw_cannot_access(x, "set", "setting", object, key);
}

void throw_cannot_set_element(Execution& x, Value object, Value key) {
    const std::string text = describe_key_value(x, key);
    throw_cannot_access(x, "set", "setting", object, text, is_named_in_message(key, text));
}

/// [[Set]] whose receiver is a primitive (strict: it always fails unless a setter takes it).
void set_on_primitive(Execution& x, Value primitive, PropertyKey key, Value value, bool strict) {
    if (primitive.is_string()) {
        const bool own = key == x.agent.keys.length ||
                         (key.is_index() && key.as_index() < x.heap.string_length(primitive));
        if (own) {
            if (strict) throw_set_failure(x, SetOutcome::ReadOnly, primitive, key);
            return;
        }
    }
    const Lookup found = x.heap.lookup(lookup_start(x, primitive), key);
    if (found.kind == Lookup::Kind::Accessor && found.setter.is_object()) {
        return call_accessor(x, found.setter, primitive, {value}, x.stack_index(), ReturnAction::Discard);
    }
    if (found.kind == Lookup::Kind::Proxy) {
        return call_hook(x, Intrinsic::ProxySet,
                         {Value::object(found.holder), x.heap.key_to_value(key), value, primitive},
                         x.stack_index(), ReturnAction::Discard);
    }
    if (!strict) return;
    if (found.kind == Lookup::Kind::Accessor)
        return throw_set_failure(x, SetOutcome::NoSetter, Value::object(found.holder), key);
    if (x.agent.edition.node == 4) return throw_set_failure(x, SetOutcome::ReadOnly, primitive, key);
    throw_type_error(x, "Cannot create property '" + describe_key(x, key) + "' on " +
                            std::string(type_of(x.heap, primitive)) + " '" + described(x, primitive) + "'");
}

/// Converts an object and sets again.
void set_after_conversion(Execution& x, Value object, PropertyKey key, Value value) {
    x.reserve(2 + kStackSlack);
    x.push(object);
    x.push(x.heap.key_to_value(key));
    const Value hint = x.heap.make_string(std::string_view("number"));
    call_hook(x, Intrinsic::ToPrimitive, {value, hint}, x.stack_index(), ReturnAction::SetAgain);
}

/// ToNumber of a primitive with its errors. False when it threw.
bool convert_number(Execution& x, Value primitive, double& number) {
    if (primitive.is_symbol()) {
        throw_type_error(x, "Cannot convert a Symbol value to a number");
        return false;
    }
    if (primitive.is_bigint()) {
        throw_type_error(x, "Cannot convert a BigInt value to a number");
        return false;
    }
    number = to_number(x.heap, primitive);
    return true;
}

/// ToBigInt (7.1.13) of a primitive. False when it threw.
bool convert_bigint(Execution& x, Value primitive, Value& result) {
    if (primitive.is_bigint()) {
        result = primitive;
        return true;
    }
    if (primitive.is_boolean()) {
        result = bigint_value(x.heap, bigint_from_uint64(primitive.is_true() ? 1 : 0));
        return true;
    }
    if (primitive.is_string()) {
        if (std::optional<BigInt> parsed = bigint_from_text(x.heap.view(primitive).text())) {
            result = bigint_value(x.heap, std::move(*parsed));
            return true;
        }
        throw_error(x, ErrorKind::SyntaxError, "Cannot convert " + described(x, primitive) + " to a BigInt");
        return false;
    }
    throw_type_error(x, "Cannot convert " + described(x, primitive) + " to a BigInt");
    return false;
}

/// TypedArraySetElement (10.4.5.16).
void set_typed_element(Execution& x, Value array, PropertyKey key, Value value) {
    if (value.is_object()) return set_after_conversion(x, array, key, value);
    const heap::ElementType element = x.heap.data<heap::TypedArrayData>(array).element;
    Value converted;
    if (element == heap::ElementType::BigInt64 || element == heap::ElementType::BigUint64) {
        if (!convert_bigint(x, value, converted)) return;
    } else {
        double number = 0;
        if (!convert_number(x, value, number)) return;
        converted = Value::number(number);
    }
    const SetResult result = x.heap.set(array, key, converted);
    LOOPSCOPE_ASSERT(result.outcome != SetOutcome::NeedsNumber, "the element takes the converted value");
}

void finish_set(Execution& x, const SetResult& result, Value object, Value receiver, PropertyKey key,
                Value value, bool strict) {
    switch (result.outcome) {
        case SetOutcome::Done: return;
        case SetOutcome::CallSetter:
            return call_accessor(x, result.setter, receiver, {value}, x.stack_index(), ReturnAction::Discard);
        case SetOutcome::Proxy: {
            const Value key_value = x.heap.key_to_value(key);
            x.reserve(kStackSlack);
            const Value proxy = Value::object(result.holder);
            if (strict) {
                x.push(proxy);
                x.push(key_value);
            }
            return call_hook(x, Intrinsic::ProxySet, {proxy, key_value, value, receiver}, x.stack_index(),
                             strict ? ReturnAction::CheckSet : ReturnAction::Discard);
        }
        case SetOutcome::NeedsNumber: return set_typed_element(x, object, key, value);
        case SetOutcome::ReadOnly:
        case SetOutcome::NoSetter:
        case SetOutcome::NotExtensible:
            if (strict) throw_set_failure(x, result.outcome, object, key);
            return;
    }
}

/// The key of a computed access, when no program code has to run for it. Objects are the library's.
PropertyKey key_of_primitive(Execution& x, Value key) {
    return to_property_key(x.heap, key);
}

}  // namespace

std::string describe_key(Execution& x, PropertyKey key) {
    const Value value = x.heap.key_to_value(key);
    return value.is_symbol() ? described(x, value) : x.heap.utf8(value);
}

Value to_object(Execution& x, Value value) {
    if (value.is_object()) return value;
    const Value object =
        x.heap.make_object(x.agent.realm[wrapper_prototype(value)].as_cell(), wrapper_class(value));
    x.heap.write_data<heap::PrimitiveData>(object).value = value;
    return object;
}

Value lookup_start(Execution& x, Value value) {
    return value.is_object() ? value : x.agent.realm[wrapper_prototype(value)];
}

void get_from_lookup(Execution& x, const Lookup& found, Value receiver, PropertyKey key,
                     std::uint32_t return_base, ReturnAction action) {
    switch (found.kind) {
        case Lookup::Kind::Absent: return complete(x, action, return_base, Value::undefined());
        case Lookup::Kind::Data: return complete(x, action, return_base, found.value);
        case Lookup::Kind::Accessor:
            if (!found.value.is_object()) return complete(x, action, return_base, Value::undefined());
            return call_accessor(x, found.value, receiver, {}, return_base, action);
        case Lookup::Kind::Proxy:
            return call_hook(x, Intrinsic::ProxyGet,
                             {Value::object(found.holder), x.heap.key_to_value(key), receiver}, return_base,
                             action);
    }
}

void get_value(Execution& x, Value object, PropertyKey key, std::uint32_t return_base, ReturnAction action) {
    if (object.is_string()) {
        if (key == x.agent.keys.length) {
            return complete(x, action, return_base, Value::number(x.heap.string_length(object)));
        }
        if (key.is_index() && key.as_index() < x.heap.string_length(object)) {
            return complete(x, action, return_base,
                            x.heap.substring(object, key.as_index(), key.as_index() + 1));
        }
    } else if (object.is_nullish()) {
        return throw_cannot_read(x, object, describe_key(x, key));
    }
    get_from_lookup(x, x.heap.lookup(lookup_start(x, object), key), object, key, return_base, action);
}

static bool is_array_length(Value value) {
    if (value.is_int32()) return value.as_int32() >= 0;
    return value.is_number() && value.as_number() == to_uint32(value.as_number());
}

void set_value(Execution& x, Value object, PropertyKey key, Value value, bool strict) {
    if (object.is_object()) {
        if (x.heap.class_of(object) == ObjectClass::Proxy) {
            return finish_set(x, {SetOutcome::Proxy, {}, object.as_cell()}, object, object, key, value,
                              strict);
        }
        if (key == x.agent.keys.length && x.heap.is_array(object) && !is_array_length(value)) {
            // ArraySetLength (10.4.2.4) converts, which may run program code, and may throw.
            call_hook(x, Intrinsic::SetArrayLength, {object, value}, x.stack_index(), ReturnAction::Discard);
            return;
        }
        const SetResult result = x.heap.set(object, key, value);
        if (result.outcome == SetOutcome::Done) return;
        return finish_set(x, result, object, object, key, value, strict);
    }
    if (object.is_nullish()) return throw_cannot_set(x, object, describe_key(x, key));
    set_on_primitive(x, object, key, value, strict);
}

void set_again(Execution& x, Value value) {
    const PropertyKey key = to_property_key(x.heap, x.pop());
    const Value object = x.pop();
    set_value(x, object, key, value, x.instruction().a != 0);
}

// Instructions.

void op_get_property(Execution& x, const Instruction& i) {
    const Value object = x.pop();
    const PropertyKey key = x.key_of(i.b);
    if (object.is_object()) [[likely]] {
        const Lookup found = x.heap.lookup(object, key);
        if (found.kind == Lookup::Kind::Data) return x.push(found.value);
        return get_from_lookup(x, found, object, key, x.stack_index(), ReturnAction::Push);
    }
    get_value(x, object, key, x.stack_index(), ReturnAction::Push);
}

void op_get_method(Execution& x, const Instruction& i) {
    const Value object = x.top();
    const PropertyKey key = x.key_of(i.b);
    if (!object.is_nullish()) [[likely]] {
        const Lookup found = x.heap.lookup(lookup_start(x, object), key);
        if (found.kind == Lookup::Kind::Data) {
            x.top() = found.value;
            return x.push(object);
        }
    }
    get_value(x, object, key, x.stack_index(), ReturnAction::PushBelow);
}

void op_get_element(Execution& x, const Instruction&) {
    const Value key = x.top();
    const Value object = x.top(1);
    if (key.is_int32() && object.is_object() && x.heap.class_of(object) != ObjectClass::Arguments)
        [[likely]] {
        const Value element = key.as_int32() >= 0
                                  ? x.heap.fast_element(object, static_cast<std::uint32_t>(key.as_int32()))
                                  : Value::hole();
        if (!element.is_hole()) {
            x.drop(1);
            x.top() = element;
            return;
        }
    }
    if (object.is_nullish()) return throw_cannot_read_element(x, object, key);
    if (key.is_object()) {  // ToPropertyKey first, then this instruction again
        --x.pc;
        x.drop(1);
        return call_hook(x, Intrinsic::UnaryOperator,
                         {Value::int32(static_cast<std::int32_t>(Opcode::ToPropertyKey)), key},
                         x.stack_index());
    }
    x.drop(2);
    get_value(x, object, key_of_primitive(x, key), x.stack_index(), ReturnAction::Push);
}

void op_get_element_method(Execution& x, const Instruction&) {
    const Value key = x.top();
    const Value object = x.top(1);
    if (object.is_nullish()) return throw_cannot_read_element(x, object, key);
    if (key.is_object()) {
        --x.pc;
        x.drop(1);
        return call_hook(x, Intrinsic::UnaryOperator,
                         {Value::int32(static_cast<std::int32_t>(Opcode::ToPropertyKey)), key},
                         x.stack_index());
    }
    x.drop(1);
    get_value(x, object, key_of_primitive(x, key), x.stack_index(), ReturnAction::PushBelow);
}

void op_set_property(Execution& x, const Instruction& i) {
    const Value value = x.pop();
    const Value object = x.top();
    x.top() = value;
    set_value(x, object, x.key_of(i.b), value, i.a != 0);
}

void op_set_element(Execution& x, const Instruction& i) {
    const Value value = x.top();
    const Value key = x.top(1);
    const Value object = x.top(2);
    if (key.is_int32() && object.is_object() && key.as_int32() >= 0) [[likely]] {
        const auto index = static_cast<std::uint32_t>(key.as_int32());
        const bool appends = x.heap.is_array(object) && index == x.heap.array_length(object);
        if (appends ? x.heap.push_dense(object, value) : x.heap.set_fast_element(object, index, value)) {
            x.drop(2);
            x.top() = value;
            return;
        }
    }
    if (object.is_nullish()) return throw_cannot_set_element(x, object, key);
    if (key.is_object()) {
        // The key's place on the stack gets its property key, then this instruction again.
        --x.pc;
        return call_hook(x, Intrinsic::UnaryOperator,
                         {Value::int32(static_cast<std::int32_t>(Opcode::ToPropertyKey)), key},
                         x.stack_index(), ReturnAction::ReplaceKey);
    }
    x.drop(2);
    x.top() = value;
    set_value(x, object, key_of_primitive(x, key), value, i.a != 0);
}

void op_get_super(Execution& x, const Instruction&) {
    const Value key = x.top();
    const Value home = x.top(1);
    const Value this_value = x.top(2);
    if (key.is_object()) {
        --x.pc;
        x.drop(1);
        return call_hook(x, Intrinsic::UnaryOperator,
                         {Value::int32(static_cast<std::int32_t>(Opcode::ToPropertyKey)), key},
                         x.stack_index());
    }
    x.drop(3);
    const PropertyKey name = key_of_primitive(x, key);
    const CellId parent = x.heap.prototype(home);
    if (parent == CellId::None) return throw_cannot_read(x, Value::null(), describe_key(x, name));
    get_from_lookup(x, x.heap.lookup(Value::object(parent), name), this_value, name, x.stack_index(),
                    ReturnAction::Push);
}

void op_set_super(Execution& x, const Instruction& i) {
    const Value value = x.top();
    const Value key = x.top(1);
    const Value home = x.top(2);
    const Value this_value = x.top(3);
    if (key.is_object()) {
        --x.pc;
        return call_hook(x, Intrinsic::UnaryOperator,
                         {Value::int32(static_cast<std::int32_t>(Opcode::ToPropertyKey)), key},
                         x.stack_index(), ReturnAction::ReplaceKey);
    }
    x.drop(3);
    x.top() = value;
    const PropertyKey name = key_of_primitive(x, key);
    const CellId parent = x.heap.prototype(home);
    if (parent == CellId::None) return throw_cannot_set(x, Value::null(), describe_key(x, name));
    const Lookup found = x.heap.lookup(Value::object(parent), name);
    SetResult result;
    switch (found.kind) {
        case Lookup::Kind::Proxy: result = {SetOutcome::Proxy, {}, found.holder}; break;
        case Lookup::Kind::Accessor:
            result.outcome = found.setter.is_object() ? SetOutcome::CallSetter : SetOutcome::NoSetter;
            result.setter = found.setter;
            break;
        case Lookup::Kind::Data:
        case Lookup::Kind::Absent:
            if (found.kind == Lookup::Kind::Data && (found.attributes & heap::kWritable) == 0) {
                result.outcome = SetOutcome::ReadOnly;
            } else if (this_value.is_object()) {
                result = x.heap.set_own(this_value, name, value);
            } else {
                result.outcome = SetOutcome::ReadOnly;
            }
            break;
    }
    finish_set(x, result, this_value, this_value, name, value, i.a != 0);
}

void op_delete_property(Execution& x, const Instruction& i) {
    const Value key = x.top();
    const Value object = x.top(1);
    if (object.is_nullish()) {
        return throw_type_error(x, "Cannot convert undefined or null to object");
    }
    if (key.is_object()) {
        --x.pc;
        x.drop(1);
        return call_hook(x, Intrinsic::UnaryOperator,
                         {Value::int32(static_cast<std::int32_t>(Opcode::ToPropertyKey)), key},
                         x.stack_index());
    }
    x.drop(2);
    const PropertyKey name = key_of_primitive(x, key);
    if (object.is_object() && x.heap.class_of(object) == ObjectClass::Proxy) {
        // RUNTIME: Node 4 knows no proxies, ours are objects that it observes.
        const auto own = x.agent.edition.node == 4
                             ? x.heap.own_property(x.heap.data<heap::ProxyData>(object).target, name)
                             : std::nullopt;
        if (i.a != 0 && own && (own->attributes & heap::kConfigurable) == 0) {
            return throw_type_error(
                x, "Cannot delete property '" + describe_key(x, name) + "' of " + described(x, object));
        }
        const Value key_value = x.heap.key_to_value(name);
        if (i.a != 0) {
            x.push(object);
            x.push(key_value);
        }
        return call_hook(x, Intrinsic::ProxyDelete, {object, key_value}, x.stack_index(),
                         i.a != 0 ? ReturnAction::CheckDelete : ReturnAction::ToBoolean);
    }
    const bool deleted = x.heap.delete_property(to_object(x, object), name);
    if (!deleted && i.a != 0) {
        return throw_type_error(x, "Cannot delete property '" + describe_key(x, name) + "' of " +
                                       described(x, to_object(x, object)));
    }
    x.push(Value::boolean(deleted));
}

void op_to_property_key(Execution& x, const Instruction&) {
    const Value value = x.top();
    if (value.is_string() || value.is_symbol()) return;
    if (value.is_int32() && value.as_int32() >= 0) return;  // an index: as good as its string
    const Value popped = x.pop();
    if (popped.is_object()) {
        return call_hook(x, Intrinsic::UnaryOperator,
                         {Value::int32(static_cast<std::int32_t>(Opcode::ToPropertyKey)), popped},
                         x.stack_index());
    }
    x.push(to_string(x.heap, popped));
}

}  // namespace loopscope::vm
