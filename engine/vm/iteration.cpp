#include "engine/vm/iteration.h"

#include <algorithm>

#include "engine/bytecode/class_flags.h"
#include "engine/vm/calls.h"
#include "engine/vm/conversions.h"
#include "engine/vm/errors.h"
#include "engine/vm/frames.h"
#include "engine/vm/old_messages.h"
#include "engine/vm/properties.h"

namespace loopscope::vm {

using heap::Lookup;
using heap::SlotsData;

namespace {

/// Brands of our own iterators and of the library's for arrays (13-iterator.js).
constexpr std::uint32_t kForInBrand = 1;  // 0 object, 1 array of keys, 2 position
constexpr std::uint32_t kArrayIteratorBrand = 100;
constexpr std::int32_t kKindValues = 1;

/// RUNTIME: the text that the compiler wrote is whole. V8 5.1 reads the property of null and undefined first.
void throw_not_iterable_of_old(Execution& x, const Instruction& i, Value value) {
    const bool is_oldest = x.agent.edition.node < 8;
    if (value.is_nullish() && (i.b == 0 || is_oldest)) {
        const std::string_view null = is_oldest ? "null" : "object";
        return throw_type_error(
            x, old_access_message("read", "Symbol(Symbol.iterator)", value.is_null() ? null : "undefined"));
    }
    throw_type_error(x, i.b == 0 ? "undefined is not a function" : base::utf16_to_utf8(x.text_of(i.b)));
}

/// RUNTIME: V8 11.3 src/execution/messages.cc, ThrowLoadFromNullOrUndefined: an object pattern around it is
/// what is named.
void throw_part_not_iterable(Execution& x, const Instruction& i, Value value) {
    const std::string from = i.b == 0 ? default_call_site(x, value) : base::utf16_to_utf8(x.text_of(i.b));
    if (!value.is_nullish())
        return throw_type_error(x, from + " is not iterable (cannot read property Symbol(Symbol.iterator))");
    throw_type_error(x, "Cannot destructure property 'Symbol(Symbol.iterator)' of '" + from + "' as it is " +
                            (value.is_null() ? "null." : "undefined."));
}

void throw_not_iterable(Execution& x, const Instruction& i, Value value) {
    if (has_old_messages(x.agent) && (i.a & 1U) == 0) return throw_not_iterable_of_old(x, i, value);
    if (i.a == bytecode::kIteratesPart) return throw_part_not_iterable(x, i, value);
    if (i.b == 0 || ((i.a & 2U) != 0 && value.is_nullish())) {
        return throw_type_error(x, default_call_site(x, value) +
                                       " is not iterable (cannot read property Symbol(Symbol.iterator))");
    }
    throw_type_error(x, base::utf16_to_utf8(x.text_of(i.b)) + " is not iterable");
}

/// Whether reading the property gives the value and runs no program code.
bool reads_as(Execution& x, Value object, heap::PropertyKey key, Value value) {
    const Value plain = x.heap.plain_property(object.as_cell(), key);
    if (!plain.is_hole()) return plain == value;
    const Lookup found = x.heap.lookup(object, key);
    return found.kind == Lookup::Kind::Data && found.value == value;
}

/// Whether next() of array iterators is the built-in one.
bool has_own_array_next(Execution& x) {
    const Value next = x.agent.realm[Intrinsic::ArrayIteratorNext];
    return next.is_object() &&
           reads_as(x, x.agent.realm[Intrinsic::ArrayIteratorPrototype], x.agent.keys.next, next);
}

/// An array whose iteration runs no program code.
bool is_plain_iterable(Execution& x, Value iterable) {
    const Value values = x.agent.realm[Intrinsic::ArrayProtoValues];
    return x.heap.is_array(iterable) && values.is_object() &&
           reads_as(x, iterable, x.heap.key_from_symbol(x.agent.realm[Intrinsic::SymbolIterator]), values) &&
           has_own_array_next(x);
}

/// Calls next(); the result goes where the action says. The library's own next() shows no frame.
void call_next(Execution& x, ReturnAction action) {
    const Value next = x.top();
    const Value iterator = x.top(1);
    if (!x.heap.is_callable(next))
        return throw_type_error(x, default_call_site(x, next) + " is not a function");
    call(x, {next, iterator, 0, x.stack_index(), action, -1, true});
}

void call_iterator_method(Execution& x, Value method, ReturnAction action) {
    const Value iterable = x.pop();
    call(x, {method, iterable, 0, x.stack_index(), action, -1, true});
}

}  // namespace

// Taking an iterator.

void op_get_iterator(Execution& x, const Instruction& i) {
    const Value iterable = x.top();
    const bool async = (i.a & 1U) != 0;
    if (!async && is_plain_iterable(x, iterable)) {
        const Value iterator = x.heap.make_object(x.agent.realm[Intrinsic::ArrayIteratorPrototype].as_cell(),
                                                  ObjectClass::Slots);
        SlotsData& data = x.heap.write_data<SlotsData>(iterator);
        data.brand = kArrayIteratorBrand;
        data.slots = {iterable, Value::int32(0), Value::int32(kKindValues)};
        x.top() = iterator;
        return x.push(x.agent.realm[Intrinsic::ArrayIteratorNext]);
    }
    if (iterable.is_nullish()) return throw_not_iterable(x, i, iterable);
    const Value symbol = x.agent.realm[async ? Intrinsic::SymbolAsyncIterator : Intrinsic::SymbolIterator];
    get_value(x, iterable, x.heap.key_from_symbol(symbol), x.stack_index(),
              async ? ReturnAction::AsyncIteratorMethod : ReturnAction::IteratorMethod);
}

void take_async_iterator_method(Execution& x, Value method) {
    if (method.is_nullish()) {
        const Value symbol = x.agent.realm[Intrinsic::SymbolIterator];
        return get_value(x, x.top(), x.heap.key_from_symbol(symbol), x.stack_index(),
                         ReturnAction::IteratorMethod);
    }
    if (!x.heap.is_callable(method)) {
        // RUNTIME: V8 11.3 calls it and so names the method, unless the text of what is iterated is known.
        const Instruction& i = x.instruction();
        return throw_type_error(x, i.b == 0 ? default_call_site(x, method) + " is not a function"
                                            : base::utf16_to_utf8(x.text_of(i.b)) + " is not async iterable");
    }
    call_iterator_method(x, method, ReturnAction::IteratorObtained);
}

void take_iterator_method(Execution& x, Value method) {
    const Instruction& i = x.instruction();
    if (!x.heap.is_callable(method)) {
        if ((i.a & 1U) != 0 && i.b != 0) {
            return throw_type_error(x, base::utf16_to_utf8(x.text_of(i.b)) + " is not async iterable");
        }
        return throw_not_iterable(x, i, x.top());
    }
    call_iterator_method(x, method,
                         (i.a & 1U) != 0 ? ReturnAction::AsyncFromSync : ReturnAction::IteratorObtained);
}

void take_iterator(Execution& x, Value iterator) {
    if (!iterator.is_object()) {
        return throw_type_error(x, (x.instruction().a & 1U) != 0
                                       ? "Result of the Symbol.asyncIterator method is not an object"
                                       : "Result of the Symbol.iterator method is not an object");
    }
    x.push(iterator);
    get_value(x, iterator, x.agent.keys.next, x.stack_index(), ReturnAction::Push);
}

void take_sync_iterator(Execution& x, Value iterator) {
    if (!iterator.is_object()) {
        return throw_type_error(x, "Result of the Symbol.iterator method is not an object");
    }
    call_hook(x, Intrinsic::AsyncFromSyncIterator, {iterator}, x.stack_index(),
              ReturnAction::IteratorObtained);
}

// Steps.

void op_iterator_next(Execution& x, const Instruction&) {
    call_next(x, ReturnAction::IteratorResult);
}

void op_iterator_call(Execution& x, const Instruction&) {
    call_next(x, ReturnAction::Push);
}

namespace {

void throw_result_not_object(Execution& x, Value result) {
    throw_type_error(x, "Iterator result " + describe_in_message(x.heap, x.program, x.agent.realm, result) +
                            " is not an object");
}

}  // namespace

void op_check_iterator_result(Execution& x, const Instruction&) {
    if (!x.top().is_object()) throw_result_not_object(x, x.top());
}

void open_iterator_result(Execution& x, Value result) {
    if (!result.is_object()) return throw_result_not_object(x, result);
    const Value done = x.heap.known_property(result.as_cell(), x.agent.keys.done);
    if (done.is_boolean()) {  // the common case: a plain result
        if (done.is_true()) {
            x.pc = x.instruction().b;
            return;
        }
        const Value value = x.heap.known_property(result.as_cell(), x.agent.keys.value);
        if (!value.is_hole()) return x.push(value);
    }
    x.push(result);
    get_value(x, result, x.agent.keys.done, x.stack_index(), ReturnAction::IteratorDone);
}

void take_iterator_done(Execution& x, Value done) {
    const Value result = x.pop();
    if (to_boolean(x.heap, done)) {
        x.pc = x.instruction().b;
        return;
    }
    get_value(x, result, x.agent.keys.value, x.stack_index(), ReturnAction::Push);
}

void op_iterator_unwrap(Execution& x, const Instruction&) {
    open_iterator_result(x, x.pop());
}

// Leaving.

namespace {

/// RUNTIME: V8 4.5, of Node 4, leaves iterators as they are.
bool closes_iterators(const Execution& x) {
    return x.agent.edition.node == 0 || x.agent.edition.node >= 6;
}

}  // namespace

void op_iterator_close(Execution& x, const Instruction&) {
    const Value next = x.pop();
    const Value iterator = x.pop();
    if (next.is_hole() || !closes_iterators(x)) return;
    const heap::PropertyKey key = x.heap.intern(std::string_view("return"));
    const Lookup found = x.heap.lookup(iterator, key);
    if (found.kind == Lookup::Kind::Absent || (found.kind == Lookup::Kind::Data && found.value.is_nullish()))
        return;
    call_hook(x, Intrinsic::IteratorClose, {iterator}, x.stack_index(), ReturnAction::Discard);
}

void op_iterator_close_quietly(Execution& x, const Instruction&) {
    const Value next = x.pop();
    const Value iterator = x.pop();
    if (next.is_hole() || !closes_iterators(x)) return;
    const heap::PropertyKey key = x.heap.intern(std::string_view("return"));
    const Lookup found = x.heap.lookup(iterator, key);
    if (found.kind == Lookup::Kind::Absent || (found.kind == Lookup::Kind::Data && found.value.is_nullish()))
        return;
    call_hook(x, Intrinsic::IteratorCloseQuietly, {iterator}, x.stack_index(), ReturnAction::Discard);
}

void op_iterator_rest(Execution& x, const Instruction&) {
    const Value next = x.top();
    const Value iterator = x.top(1);
    IteratorStep step = step_iterator(x.agent, iterator, next);
    if (step.kind != IteratorStep::Kind::NeedsCode) {
        const Value array = x.heap.make_array(x.agent.realm[Intrinsic::ArrayPrototype].as_cell());
        for (; step.kind == IteratorStep::Kind::Value; step = step_iterator(x.agent, iterator, next)) {
            if (!x.heap.push_dense(array, step.value))
                x.heap.put(array, PropertyKey::index(x.heap.array_length(array)), step.value);
        }
        if (step.kind == IteratorStep::Kind::Done) return x.push(array);
        // A getter among the elements of an array: the library starts over.
        SlotsData& data = x.heap.write_data<SlotsData>(iterator);
        data.slots[1] = Value::number(data.slots[1].as_number() - x.heap.array_length(array));
    }
    call_hook(x, Intrinsic::IteratorRest, {iterator, next}, x.stack_index());
}

namespace {

/// RUNTIME: what V8 6.8, 6.2 and 5.1 say of the last argument of a call that cannot be spread.
void throw_old_spread(Execution& x, const Instruction& i, Value iterable) {
    const std::uint16_t node = x.agent.edition.node;
    if (iterable.is_nullish()) {
        const std::string name = iterable.is_null() ? "null" : "undefined";
        return throw_type_error(x,
                                node >= 10 ? base::utf16_to_utf8(x.text_of(i.b)) : name + " is not iterable");
    }
    throw_type_error(x, node >= 10  ? "Found non-callable @@iterator"
                        : node >= 8 ? "undefined is not a function"
                                    : "(var)[Symbol.iterator] is not a function");
}

/// Puts the elements of an array without holes behind those of a literal.
void append_elements(Heap& heap, Value array, Value items) {
    if (heap.array_length(array) == 0) {
        const std::span<const Value> dense = heap.dense_elements(items);
        if (!dense.empty()) return heap.replace_elements(array, dense);
    }
    const std::uint32_t count = heap.array_length(items);
    for (std::uint32_t at = 0; at < count; ++at) {
        const Value value = heap.fast_element(items, at);
        if (!heap.push_dense(array, value))
            heap.put(array, PropertyKey::index(heap.array_length(array)), value);
    }
}

}  // namespace

void op_array_spread(Execution& x, const Instruction& i) {
    const Value iterable = x.top();
    const Value array = x.top(1);
    if (is_plain_iterable(x, iterable) && x.heap.is_packed(iterable)) {
        append_elements(x.heap, array, iterable);
        return x.drop(1);
    }
    const PropertyKey key = x.heap.key_from_symbol(x.agent.realm[Intrinsic::SymbolIterator]);
    const bool last_argument = i.a == 1;
    if (iterable.is_nullish()) {
        if (!last_argument) return throw_not_iterable(x, {i.opcode, 0, 0, i.b}, iterable);
        if (has_old_messages(x.agent)) return throw_old_spread(x, i, iterable);
        return throw_type_error(
            x, (i.b == 0 ? default_call_site(x, iterable) : base::utf16_to_utf8(x.text_of(i.b))) +
                   (iterable.is_null() ? " is not iterable (cannot read property null)"
                                       : " is not iterable (cannot read property undefined)"));
    }
    const Lookup method = x.heap.lookup(lookup_start(x, iterable), key);
    const bool not_callable = method.kind == Lookup::Kind::Absent ||
                              (method.kind == Lookup::Kind::Data && !x.heap.is_callable(method.value));
    if (not_callable) {
        if (!last_argument) return throw_not_iterable(x, {i.opcode, 0, 0, i.b}, iterable);
        if (has_old_messages(x.agent)) return throw_old_spread(x, i, iterable);
        return throw_type_error(x, "Spread syntax requires ...iterable[Symbol.iterator] to be a function");
    }
    const std::uint32_t return_base = x.stack_index() - 2;
    const Value text = last_argument || i.b == 0 ? Value::undefined() : x.heap.make_string(x.text_of(i.b));
    call_hook(x, Intrinsic::ArraySpread, {array, iterable, text}, return_base);
}

void op_for_in_keys(Execution& x, const Instruction&) {
    Heap& heap = x.heap;
    const Value value = x.pop();
    const Value keys = heap.make_array(x.agent.realm[Intrinsic::ArrayPrototype].as_cell());
    const Value object = value.is_nullish() ? heap.make_object(CellId::None) : to_object(x, value);
    const Value iterator =
        heap.make_object(x.agent.realm[Intrinsic::ForInIteratorPrototype].as_cell(), ObjectClass::Slots);
    SlotsData& data = heap.write_data<SlotsData>(iterator);
    data.brand = kForInBrand;
    data.slots = {object, keys, Value::int32(0)};
    x.push(iterator);
    x.push(Value::hole());
    std::vector<PropertyKey> visited;
    Value link = object;
    while (link.is_object()) {
        if (heap.class_of(link) == ObjectClass::Proxy) {
            return call_hook(x, Intrinsic::ForInKeys, {object}, x.stack_index(), ReturnAction::ForInKeys);
        }
        const bool first = link == object;
        const CellId parent = heap.prototype(link);
        for (const PropertyKey key : heap.own_keys(link)) {
            if (heap.is_symbol_key(key)) continue;
            if (!first && std::find(visited.begin(), visited.end(), key) != visited.end()) continue;
            visited.push_back(key);
            const auto property = heap.own_property(link, key);
            if (!property || (property->attributes & heap::kEnumerable) == 0) continue;
            const Value name = heap.key_to_value(key);
            if (!heap.push_dense(keys, name))
                heap.put(keys, PropertyKey::index(heap.array_length(keys)), name);
        }
        link = parent == CellId::None ? Value::null() : Value::object(parent);
    }
}

void take_for_in_keys(Execution& x, Value iterator) {
    x.top(1) = iterator;
    x.top() = x.heap.own_property(iterator, x.agent.keys.next)->value;
}

}  // namespace loopscope::vm
