#include "engine/vm/bindings.h"

#include "engine/vm/old_messages.h"
#include "engine/vm/properties.h"

namespace loopscope::vm {

namespace {

void throw_not_defined(Execution& x, std::uint32_t name) {
    throw_reference_error(x, base::utf16_to_utf8(x.text_of(name)) + " is not defined");
}

/// The declarative record's binding, or null. Names are program strings without duplicates.
GlobalBinding* find_binding(Execution& x, std::uint32_t name) {
    if (x.agent.global_bindings.empty()) return nullptr;
    const auto found = x.agent.global_bindings.find(name);
    return found == x.agent.global_bindings.end() ? nullptr : &found->second;
}

/// The realm is one of a context of vm.
bool is_context(const Execution& x) {
    return x.agent.realm[Intrinsic::ContextSandbox].is_object();
}

/// Where the program's own global names are, and where the built-in ones are: one object, but in a context.
Value global_of_program(const Execution& x) {
    return x.agent.realm[is_context(x) ? Intrinsic::ContextSandbox : Intrinsic::GlobalObject];
}
Value built_in_globals(const Execution& x) {
    return x.agent.realm[is_context(x) ? Intrinsic::ContextGlobal : Intrinsic::GlobalObject];
}

/// GetBindingValue of the global record. False when there is no such name.
bool read_global(Execution& x, std::uint32_t name) {
    if (const GlobalBinding* binding = find_binding(x, name)) {
        if (binding->value.is_uninitialized()) {
            throw_dead_zone(x, name);
        } else {
            x.push(binding->value);
        }
        return true;
    }
    const PropertyKey key = x.key_of(name);
    Value global = global_of_program(x);
    heap::Lookup found = x.heap.lookup(global, key);
    if (found.kind == heap::Lookup::Kind::Absent && is_context(x)) {
        global = built_in_globals(x);
        found = x.heap.lookup(global, key);
    }
    if (found.kind == heap::Lookup::Kind::Absent) return false;
    // RUNTIME: Node 20 src/node_contextify.cc, PropertyGetterCallback: the object itself is seen as the
    // global one.
    if (is_context(x) && found.kind == heap::Lookup::Kind::Data && found.value == global_of_program(x)) {
        x.push(x.agent.realm[Intrinsic::GlobalObject]);
        return true;
    }
    get_from_lookup(x, found, global, key, x.stack_index(), ReturnAction::Push);
    return true;
}

bool is_absent(Execution& x, Value object, PropertyKey key) {
    return x.heap.lookup(object, key).kind == heap::Lookup::Kind::Absent;
}

bool is_read_only(Execution& x, Value object, PropertyKey key) {
    const heap::Lookup found = x.heap.lookup(object, key);
    return found.kind == heap::Lookup::Kind::Data && (found.attributes & heap::kWritable) == 0;
}

/// RUNTIME: Node 20 src/node_contextify.cc, PropertySetterCallback: what is set goes to the object that the
/// context was made for, and V8 keeps it on the global object beside.
void set_in_context(Execution& x, std::uint32_t name, Value value, bool strict) {
    const Value sandbox = global_of_program(x);
    const Value global = built_in_globals(x);
    const PropertyKey key = x.key_of(name);
    if (strict && !x.heap.is_callable(value) && is_absent(x, sandbox, key) && is_absent(x, global, key))
        return throw_not_defined(x, name);
    if (is_read_only(x, global, key)) return set_value(x, global, key, value, strict);
    const heap::Lookup::Kind kind = x.heap.lookup(sandbox, key).kind;
    if (kind != heap::Lookup::Kind::Accessor) static_cast<void>(x.heap.set(global, key, value));
    if (!is_read_only(x, sandbox, key)) return set_value(x, sandbox, key, value, false);
    const auto own = x.heap.own_property(sandbox, key);
    if (strict && own && (own->attributes & heap::kConfigurable) == 0)
        throw_type_error(x, "Cannot redefine property: " + base::utf16_to_utf8(x.text_of(name)));
}

void set_global(Execution& x, std::uint32_t name, Value value, bool strict) {
    if (is_context(x)) return set_in_context(x, name, value, strict);
    const Value global = x.agent.realm[Intrinsic::GlobalObject];
    const PropertyKey key = x.key_of(name);
    if (strict && is_absent(x, global, key)) return throw_not_defined(x, name);
    set_value(x, global, key, value, strict);
}

}  // namespace

void throw_dead_zone(Execution& x, std::uint32_t name) {
    if (has_old_messages(x.agent))
        return throw_reference_error(x, base::utf16_to_utf8(x.text_of(name)) + " is not defined");
    throw_reference_error(
        x, "Cannot access '" + base::utf16_to_utf8(x.text_of(name)) + "' before initialization");
}

void throw_captured_dead_zone(Execution& x, CellId environment, std::uint32_t slot) {
    const bytecode::ScopeInfo& scope = x.program.scopes[x.heap.environment_scope(environment)];
    throw_dead_zone(x, slot < scope.names.size() ? scope.names[slot] : 0);
}

void op_get_import(Execution& x, const Instruction& i) {
    const CellId own = environment_up(x, i.a);
    const Value target = x.heap.environment_slot(own, i.b);
    if (target.is_uninitialized()) return throw_captured_dead_zone(x, own, i.b);
    const auto slot = static_cast<std::uint32_t>(x.heap.environment_slot(own, i.b + 1).as_number());
    const Value value = x.heap.environment_slot(target.as_cell(), slot);
    if (value.is_uninitialized()) return throw_captured_dead_zone(x, own, i.b);
    x.push(value);
}

void op_get_global(Execution& x, const Instruction& i) {
    if (!read_global(x, i.b)) throw_not_defined(x, i.b);
}

void op_get_global_or_undefined(Execution& x, const Instruction& i) {
    if (!read_global(x, i.b)) x.push(Value::undefined());
}

void op_set_global(Execution& x, const Instruction& i) {
    const Value value = x.pop();
    if (GlobalBinding* binding = find_binding(x, i.b)) {
        if (binding->value.is_uninitialized()) return throw_dead_zone(x, i.b);
        if (binding->constant) return throw_type_error(x, "Assignment to constant variable.");
        binding->value = value;
        return;
    }
    set_global(x, i.b, value, i.a == 1);
}

void op_declare_global(Execution& x, const Instruction& i) {
    const Value global = built_in_globals(x);
    if (i.a == 1 || i.a == 2) {
        const auto own = x.heap.own_property(global, x.key_of(i.b));
        if (find_binding(x, i.b) != nullptr || (own && (own->attributes & heap::kConfigurable) == 0)) {
            return throw_error(
                x, ErrorKind::SyntaxError,
                "Identifier '" + base::utf16_to_utf8(x.text_of(i.b)) + "' has already been declared");
        }
        x.agent.global_bindings[i.b] = GlobalBinding{Value::uninitialized(), i.a == 2};
        return;
    }
    if (find_binding(x, i.b) != nullptr) {
        return throw_error(
            x, ErrorKind::SyntaxError,
            "Identifier '" + base::utf16_to_utf8(x.text_of(i.b)) + "' has already been declared");
    }
    // RUNTIME: the object that a context was made for hears of a var only when it is set.
    if (is_context(x) && !is_absent(x, global_of_program(x), x.key_of(i.b))) return;
    if (!x.heap.has_own(global, x.key_of(i.b))) {
        const bool can_go = i.a == bytecode::kDeclaredByEval || is_context(x);
        x.heap.put(global, x.key_of(i.b), Value::undefined(),
                   can_go ? heap::kDefaultAttributes : heap::kWritable | heap::kEnumerable);
    }
}

void op_init_global(Execution& x, const Instruction& i) {
    const Value value = x.pop();
    if (GlobalBinding* binding = find_binding(x, i.b)) {
        binding->value = value;
        return;
    }
    set_global(x, i.b, value, false);
}

void op_delete_global(Execution& x, const Instruction& i) {
    if (find_binding(x, i.b) != nullptr) return x.push(Value::boolean(false));
    const PropertyKey key = x.key_of(i.b);
    x.push(Value::boolean(x.heap.delete_property(global_of_program(x), key) &&
                          (!is_context(x) || x.heap.delete_property(built_in_globals(x), key))));
}

void op_throw_const_assignment(Execution& x, const Instruction&) {
    throw_type_error(x, "Assignment to constant variable.");
}

void op_throw_error(Execution& x, const Instruction& i) {
    throw_error(x, static_cast<ErrorKind>(i.a), base::utf16_to_utf8(x.text_of(i.b)));
}

}  // namespace loopscope::vm
