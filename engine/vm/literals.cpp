#include "engine/vm/calls.h"
#include "engine/vm/classes.h"
#include "engine/vm/conversions.h"
#include "engine/vm/frames.h"
#include "engine/vm/properties.h"

// Object, array, template and regular expression literals (ECMA-262 sections 13.2.4 to 13.2.8).

namespace loopscope::vm {

void op_new_regexp(Execution& x, const Instruction& i) {
    const Value source = program_string(i.b);
    const Value flags = program_string(x.function->names[i.a]);
    const Value regexp =
        x.heap.make_object(x.agent.realm[Intrinsic::RegExpPrototype].as_cell(), ObjectClass::RegExp);
    heap::RegExpData& data = x.heap.write_data<heap::RegExpData>(regexp);
    data.source = source;
    data.flags = flags;
    x.heap.put_new(regexp, x.agent.keys.last_index, Value::int32(0), heap::kWritable);
    x.push(regexp);
}

namespace {

/// The template object of another site with the same raw texts; undefined when there is none.
Value equal_template_object(Execution& x, const std::vector<Value>& raw) {
    for (const auto& [site, object] : x.agent.template_objects) {
        const Value known = x.heap.lookup(object, x.agent.keys.raw).value;
        bool is_equal = x.heap.array_length(known) == raw.size();
        for (std::uint32_t index = 0; is_equal && index < raw.size(); ++index)
            is_equal =
                x.heap.strings_equal(x.heap.lookup(known, PropertyKey::index(index)).value, raw[index]);
        if (is_equal) return object;
    }
    return Value::undefined();
}

}  // namespace

void op_template_object(Execution& x, const Instruction& i) {
    const std::uint32_t site = x.function->first_site + x.pc - 1;
    const auto known = x.agent.template_objects.find(site);
    if (known != x.agent.template_objects.end()) return x.push(known->second);
    std::vector<Value> cooked;
    std::vector<Value> raw;
    for (const bytecode::TemplateObjectText& text :
         x.function->template_objects[i.b].of(x.function->template_texts)) {
        cooked.push_back(text.cooked < 0 ? Value::undefined()
                                         : program_string(static_cast<std::uint32_t>(text.cooked)));
        raw.push_back(program_string(text.raw));
    }
    // RUNTIME: until ECMA-262 of 2018 (V8 before 6.3) equal templates of a realm had one object.
    if (x.agent.edition.node != 0 && x.agent.edition.node < 10) {
        const Value equal = equal_template_object(x, raw);
        if (equal.is_object()) {
            x.agent.template_objects.emplace(site, equal);
            return x.push(equal);
        }
    }
    const CellId prototype = x.agent.realm[Intrinsic::ArrayPrototype].as_cell();
    const Value strings = x.heap.make_array(prototype, cooked);
    const Value raw_strings = x.heap.make_array(prototype, raw);
    x.heap.put(strings, x.agent.keys.raw, raw_strings, 0);
    for (const Value array : {raw_strings, strings}) {
        heap::PropertyDescriptor frozen;
        frozen.writable = false;
        frozen.configurable = false;
        for (const PropertyKey key : x.heap.own_keys(array)) x.heap.define_own_property(array, key, frozen);
        x.heap.prevent_extensions(array);
    }
    x.agent.template_objects.emplace(site, strings);
    x.push(strings);
}

void op_array_append(Execution& x, const Instruction&) {
    const Value value = x.pop();
    const Value array = x.top();
    const std::uint32_t length = x.heap.array_length(array);
    if (value.is_hole()) {
        x.heap.set_array_length(array, length + 1);
    } else if (!x.heap.push_dense(array, value)) {
        x.heap.put(array, PropertyKey::index(length), value);
    }
}

void op_define_field(Execution& x, const Instruction& i) {
    const Value value = x.pop();
    const PropertyKey key = x.key_of(i.b);
    define_field(x, x.top(), key, value);
}

void op_define_element(Execution& x, const Instruction&) {
    const Value value = x.pop();
    const Value key = x.pop();
    define_field(x, x.top(), to_property_key(x.heap, key), value);
}

void op_define_method(Execution& x, const Instruction& i) {
    const Value function = x.pop();
    const PropertyKey key = to_property_key(x.heap, x.pop());
    const Value object = x.top();
    x.heap.write_data<heap::FunctionData>(function).home_object = object.as_cell();
    heap::PropertyDescriptor descriptor;
    descriptor.enumerable = (i.a & 4U) != 0;
    descriptor.configurable = true;
    switch (i.a & 3U) {
        case 0:
            descriptor.value = function;
            descriptor.writable = true;
            break;
        case 1: descriptor.getter = function; break;
        default: descriptor.setter = function; break;
    }
    if (!x.heap.define_own_property(object, key, descriptor)) {
        throw_type_error(x, "Cannot redefine property: " + describe_key(x, key));
    }
}

void op_set_prototype(Execution& x, const Instruction&) {
    const Value value = x.pop();
    if (value.is_object()) {
        x.heap.set_prototype(x.top(), value.as_cell());
    } else if (value.is_null()) {
        x.heap.set_prototype(x.top(), CellId::None);
    }
}

void op_copy_data_properties(Execution& x, const Instruction& i) {
    const std::uint32_t count = i.b;
    const Value excluded = arguments_array(x, count);
    x.drop(count);
    const Value source = x.pop();
    if (source.is_nullish()) return;
    const Value target = x.top();
    Heap& heap = x.heap;
    const bool plain = source.is_object() && heap.class_of(source) != ObjectClass::Proxy;
    if (!plain) {
        return call_hook(x, Intrinsic::CopyDataProperties, {target, source, excluded}, x.stack_index(),
                         ReturnAction::Discard);
    }
    std::vector<std::pair<PropertyKey, Value>> copied;
    for (const PropertyKey key : heap.own_keys(source)) {
        const auto property = heap.own_property(source, key);
        if (!property || (property->attributes & heap::kEnumerable) == 0) continue;
        if (property->is_accessor()) {
            return call_hook(x, Intrinsic::CopyDataProperties, {target, source, excluded}, x.stack_index(),
                             ReturnAction::Discard);
        }
        copied.emplace_back(key, property->value);
    }
    for (const auto& [key, value] : copied) {
        bool skip = false;
        for (std::uint32_t at = 0; at < count && !skip; ++at) {
            skip = to_property_key(heap, heap.fast_element(excluded, at)) == key;
        }
        if (!skip) heap.put(target, key, value);
    }
}

}  // namespace loopscope::vm
