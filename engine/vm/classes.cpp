#include "engine/vm/classes.h"

#include "engine/bytecode/class_flags.h"
#include "engine/vm/bindings.h"
#include "engine/vm/calls.h"
#include "engine/vm/conversions.h"
#include "engine/vm/errors.h"
#include "engine/vm/frames.h"
#include "engine/vm/old_messages.h"
#include "engine/vm/properties.h"

namespace loopscope::vm {

using bytecode::FunctionKind;

namespace {

/// RUNTIME: a class without a name inherits one in V8 6.2 and 6.8.
bool has_own_name(const Agent& agent, const FunctionTemplate& function) {
    const bool is_class =
        function.kind == FunctionKind::BaseConstructor || function.kind == FunctionKind::DerivedConstructor;
    return !is_class || function.name != 0 || agent.edition.node < 8 || agent.edition.node > 10;
}

enum class Naming : std::uint8_t { AtOnce, Later };

Value make_closure(Execution& x, const FunctionTemplate& function, CellId environment, Naming naming) {
    Heap& heap = x.heap;
    const Realm& realm = x.agent.realm;
    Intrinsic prototype = Intrinsic::FunctionPrototype;
    if (function.is_generator) {
        prototype = function.is_async ? Intrinsic::AsyncGeneratorFunctionPrototype
                                      : Intrinsic::GeneratorFunctionPrototype;
    } else if (function.is_async) {
        prototype = Intrinsic::AsyncFunctionPrototype;
    }
    heap::FunctionData data;
    data.function_template = function.number;
    data.environment = environment;
    data.realm = x.agent.running_realm;
    const Value closure = heap.make_function(realm[prototype].as_cell(), data, function.constructor);
    heap.put_new(closure, x.agent.keys.length, Value::int32(function.length), heap::kConfigurable);
    if (naming == Naming::AtOnce && has_own_name(x.agent, function))
        heap.put_new(closure, x.agent.keys.name, program_string(function.name), heap::kConfigurable);
    if (function.is_generator) {
        const Value object = heap.make_object(
            realm[function.is_async ? Intrinsic::AsyncGeneratorPrototype : Intrinsic::GeneratorPrototype]
                .as_cell());
        heap.put_new(closure, x.agent.keys.prototype, object, heap::kWritable);
    } else if (function.constructor && function.kind == FunctionKind::Normal &&
               !function.library_constructor) {
        if (!function.strict && x.agent.edition.node != 0) {  // RUNTIME: V8 15 has them in one place for all.
            // SIMPLIFIED: V8 has these two properties of a sloppy function, and fills them while it runs.
            heap.put_new(closure, x.agent.keys.arguments, Value::null(), 0);
            heap.put_new(closure, x.agent.keys.caller, Value::null(), 0);
        }
        const Value object = heap.make_object(realm[Intrinsic::ObjectPrototype].as_cell());
        heap.put_new(object, x.agent.keys.constructor, closure, heap::kBuiltinAttributes);
        heap.put_new(closure, x.agent.keys.prototype, object, heap::kWritable);
    }
    return closure;
}

}  // namespace

Value make_closure(Execution& x, const FunctionTemplate& function, CellId environment) {
    return make_closure(x, function, environment, Naming::AtOnce);
}

void define_field(Execution& x, Value object, PropertyKey key, Value value) {
    heap::PropertyDescriptor descriptor;
    descriptor.value = value;
    descriptor.writable = true;
    descriptor.enumerable = true;
    descriptor.configurable = true;
    if (x.heap.class_of(object) == ObjectClass::Proxy) {
        return call_hook(x, Intrinsic::ProxyDefineField, {object, x.heap.key_to_value(key), value},
                         x.stack_index(), ReturnAction::Discard);
    }
    if (x.heap.define_own_property(object, key, descriptor)) return;
    if (!x.heap.is_extensible(object) && !x.heap.has_own(object, key)) {
        return throw_type_error(
            x, "Cannot define property " + describe_key(x, key) + ", object is not extensible");
    }
    throw_type_error(x, "Cannot redefine property: " + describe_key(x, key));
}

void throw_uninitialized_this(Execution& x) {
    if (has_old_messages(x.agent) && x.agent.edition.node < 8)
        return throw_reference_error(x, "this is not defined");
    throw_reference_error(
        x,
        "Must call super constructor in derived class before accessing 'this' or returning from "
        "derived constructor");
}

void op_check_this(Execution& x, const Instruction&) {
    if (x.top().is_uninitialized()) throw_uninitialized_this(x);
}

void op_set_this(Execution& x, const Instruction&) {
    if (!x.frame->this_value.is_uninitialized()) {
        return throw_reference_error(x, "Super constructor may only be called once");
    }
    x.frame->this_value = x.pop();
}

void op_set_captured_this(Execution& x, const Instruction& i) {
    const CellId environment = environment_up(x, i.a);
    if (!x.heap.environment_slot(environment, i.b).is_uninitialized()) {
        return throw_reference_error(x, "Super constructor may only be called once");
    }
    x.heap.set_environment_slot(environment, i.b, x.pop());
}

void op_take_this(Execution& x, const Instruction&) {
    x.frame->this_value = x.pop();
}

void op_home_object(Execution& x, const Instruction&) {
    const CellId home = x.heap.data<heap::FunctionData>(x.frame->function).home_object;
    x.push(home == CellId::None ? Value::undefined() : Value::object(home));
}

void op_name_function(Execution& x, const Instruction& i) {
    const Value function = x.top();
    const Value key = x.top(1);
    if (i.a == bytecode::kNamesUnnamedOnly && x.heap.has_own(function, x.agent.keys.name)) return;
    std::u16string name;
    if (key.is_symbol()) {
        const Value description = x.heap.symbol_description(key);
        if (description.is_string()) {
            name = x.heap.text(description);
            if (!x.heap.is_private_name(key)) name = u"[" + name + u"]";
        }
    } else {
        name = x.heap.text(to_string(x.heap, key));
    }
    if (i.a == 1) name = u"get " + name;
    if (i.a == 2) name = u"set " + name;
    x.heap.put(function, x.agent.keys.name, x.heap.make_string(std::u16string_view(name)),
               heap::kConfigurable);
}

void op_set_home_object(Execution& x, const Instruction&) {
    x.heap.write_data<heap::FunctionData>(x.top()).home_object = x.top(1).as_cell();
}

namespace {

/// The heritage is on top; what its `prototype` is comes on it. Program code may have to say that.
void read_heritage(Execution& x) {
    const Value heritage = x.top();
    if (heritage.is_null()) return x.push(Value::null());
    if (!x.heap.is_constructor(heritage)) {
        return throw_type_error(x, "Class extends value " +
                                       describe_in_message(x.heap, x.program, x.agent.realm, heritage) +
                                       (says_cannot_briefly(x.agent) ? " is not a function or null"
                                                                     : " is not a constructor or null"));
    }
    const heap::Lookup found = x.heap.lookup(heritage, x.agent.keys.prototype);
    get_from_lookup(x, found, heritage, x.agent.keys.prototype, x.stack_index(), ReturnAction::Push);
}

}  // namespace

void op_class(Execution& x, const Instruction& i) {
    if (i.a == bytecode::kClassAsksHeritage) return read_heritage(x);
    const FunctionTemplate& function = x.program.function(i.b);
    const Realm& realm = x.agent.realm;
    Value prototype_parent = realm[Intrinsic::ObjectPrototype];
    Value constructor_parent = realm[Intrinsic::FunctionPrototype];
    if ((i.a & bytecode::kClassHasHeritage) != 0) {
        prototype_parent = x.pop();
        const Value heritage = x.pop();
        if (!prototype_parent.is_object() && !prototype_parent.is_null()) {
            return throw_type_error(x, "Class extends value does not have valid prototype property " +
                                           describe_in_message(x.heap, x.program, realm, prototype_parent));
        }
        if (!heritage.is_null()) constructor_parent = heritage;
    }
    Heap& heap = x.heap;
    const Value prototype =
        heap.make_object(prototype_parent.is_object() ? prototype_parent.as_cell() : CellId::None);
    const Naming naming = (i.a & bytecode::kClassIsNamedLater) != 0 ? Naming::Later : Naming::AtOnce;
    const Value constructor = make_closure(x, function, x.frame->environment, naming);
    heap.set_prototype(constructor, constructor_parent.as_cell());
    heap.write_data<heap::FunctionData>(constructor).home_object = prototype.as_cell();
    heap.put(constructor, x.agent.keys.prototype, prototype, 0);
    heap.put(prototype, x.agent.keys.constructor, constructor, heap::kBuiltinAttributes);
    x.push(constructor);
    x.push(prototype);
}

void op_set_class_fields(Execution& x, const Instruction&) {
    const Value function = x.pop();
    x.heap.write_data<heap::FunctionData>(x.top()).fields = function;
    const CellId home = x.heap.data<heap::FunctionData>(x.top()).home_object;
    x.heap.write_data<heap::FunctionData>(function).home_object = home;
}

void op_run_class_fields(Execution& x, const Instruction&) {
    const Value constructor = x.pop();
    const Value this_value = x.pop();
    const Value fields = x.heap.data<heap::FunctionData>(constructor).fields;
    if (!fields.is_object()) return;
    call(x, {fields, this_value, 0, x.stack_index(), ReturnAction::Discard, -1});
}

void op_private_name(Execution& x, const Instruction& i) {
    x.push(x.heap.make_symbol(program_string(i.b), true));
}

namespace {

std::string private_text(Execution& x, Value name) {
    return x.heap.utf8(x.heap.symbol_description(name));
}

/// What V8 says of null.#name: the check of a method or accessor reads the brand, which has its class's name.
void throw_private_of_nullish(Execution& x, const Instruction& i, Value object, Value name, const char* verb,
                              const char* participle) {
    std::string member = private_text(x, name);
    const std::string message = i.b != 0 ? base::utf16_to_utf8(x.text_of(i.b)) : std::string();
    const std::string brand = "Receiver must be an instance of class ";
    if (message.starts_with(brand)) {
        member = message.substr(brand.size());
        verb = "read";
        participle = "reading";
    }
    throw_type_error(x, "Cannot " + std::string(verb) + " properties of " +
                            (object.is_null() ? "null" : "undefined") + " (" + participle + " '" + member +
                            "')");
}

}  // namespace

void op_get_private(Execution& x, const Instruction& i) {
    const Value name = x.pop();
    const Value object = x.pop();
    const auto found =
        object.is_object() ? x.heap.own_property(object, x.heap.key_from_symbol(name)) : std::nullopt;
    if (!found) {
        if (object.is_nullish()) return throw_private_of_nullish(x, i, object, name, "read", "reading");
        if (i.b != 0) return throw_type_error(x, base::utf16_to_utf8(x.text_of(i.b)));
        return throw_type_error(x, "Cannot read private member " + private_text(x, name) +
                                       " from an object whose class did not declare it");
    }
    if (!found->is_accessor()) return x.push(found->value);
    if (!found->value.is_object()) {
        return throw_type_error(x, "'" + private_text(x, name) + "' was defined without a getter");
    }
    call_accessor(x, found->value, object, {}, x.stack_index(), ReturnAction::Push);
}

void op_set_private(Execution& x, const Instruction& i) {
    const Value value = x.pop();
    const Value name = x.pop();
    const Value object = x.pop();
    const PropertyKey key = x.heap.key_from_symbol(name);
    const auto found = object.is_object() ? x.heap.own_property(object, key) : std::nullopt;
    if (!found) {
        if (object.is_nullish()) return throw_private_of_nullish(x, i, object, name, "set", "setting");
        if (i.b != 0) return throw_type_error(x, base::utf16_to_utf8(x.text_of(i.b)));
        return throw_type_error(x, "Cannot write private member " + private_text(x, name) +
                                       " to an object whose class did not declare it");
    }
    x.push(value);
    if (found->is_accessor()) {
        if (!found->setter.is_object()) {
            return throw_type_error(x, "'" + private_text(x, name) + "' was defined without a setter");
        }
        return call_accessor(x, found->setter, object, {value}, x.stack_index(), ReturnAction::Discard);
    }
    if ((found->attributes & heap::kWritable) == 0) {
        return throw_type_error(x, "Private method '" + private_text(x, name) + "' is not writable");
    }
    x.heap.put(object, key, value, heap::kWritable);
}

void op_define_private(Execution& x, const Instruction& i) {
    const Value value = x.pop();
    const Value name = x.pop();
    const Value object = x.top();
    const PropertyKey key = x.heap.key_from_symbol(name);
    const auto found = x.heap.own_property(object, key);
    const bool joins =
        found && found->is_accessor() &&
        ((i.a == 2 && found->value.is_undefined()) || (i.a == 3 && found->setter.is_undefined()));
    if (found && !joins) {
        if (i.a == 0) {
            return throw_type_error(
                x, "Cannot initialize " + private_text(x, name) + " twice on the same object");
        }
        const Value home = Value::object(x.heap.data<heap::FunctionData>(value).home_object);
        const auto constructor = home.as_cell() == CellId::None
                                     ? std::nullopt
                                     : x.heap.own_property(home, x.agent.keys.constructor);
        const std::u16string class_name =
            constructor ? function_name(x.heap, x.program, constructor->value) : std::u16string();
        return throw_type_error(x, "Cannot initialize private methods of class " +
                                       (class_name.empty() ? "anonymous" : base::utf16_to_utf8(class_name)) +
                                       " twice on the same object");
    }
    switch (i.a) {
        case 0: x.heap.put(object, key, value, heap::kWritable); return;
        case 1: x.heap.put(object, key, value, 0); return;
        case 2: return x.heap.put_accessor(object, key, value, found ? found->setter : Value::undefined(), 0);
        default: return x.heap.put_accessor(object, key, found ? found->value : Value::undefined(), value, 0);
    }
}

void op_has_private(Execution& x, const Instruction&) {
    const Value name = x.pop();
    const Value object = x.pop();
    if (!object.is_object()) {
        return throw_type_error(x, "Cannot use 'in' operator to search for '" + private_text(x, name) +
                                       "' in " +
                                       describe_in_message(x.heap, x.program, x.agent.realm, object));
    }
    x.push(Value::boolean(x.heap.has_own(object, x.heap.key_from_symbol(name))));
}

void op_super_constructor(Execution& x, const Instruction&) {
    const CellId parent = x.heap.prototype(x.top());
    x.push(parent == CellId::None ? Value::null() : Value::object(parent));
}

void op_map_arguments(Execution& x, const Instruction&) {
    const Value arguments = x.top();
    const std::uint32_t count = x.frame->argument_count;
    heap::ArgumentsData data;
    data.environment = x.frame->environment;
    for (std::uint32_t i = 0; i < count; ++i) {
        data.slot_of.push_back(i < x.function->mapped_slots.size() ? x.function->mapped_slots[i] : -1);
    }
    x.heap.write_data<heap::ArgumentsData>(arguments) = std::move(data);
}

}  // namespace loopscope::vm
