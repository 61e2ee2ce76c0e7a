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
    const Value global = x.agent.realm[Intrinsic::GlobalObject];
    const PropertyKey key = x.key_of(name);
    const heap::Lookup found = x.heap.lookup(global, key);
    if (found.kind == heap::Lookup::Kind::Absent) return false;
    get_from_lookup(x, found, global, key, x.stack_index(), ReturnAction::Push);
    return true;
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
    const Value global = x.agent.realm[Intrinsic::GlobalObject];
    const PropertyKey key = x.key_of(i.b);
    if (i.a == 1 && x.heap.lookup(global, key).kind == heap::Lookup::Kind::Absent) {
        return throw_not_defined(x, i.b);
    }
    set_value(x, global, key, value, i.a == 1);
}

void op_declare_global(Execution& x, const Instruction& i) {
    const Value global = x.agent.realm[Intrinsic::GlobalObject];
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
    if (!x.heap.has_own(global, x.key_of(i.b))) {
        const bool by_eval = i.a == bytecode::kDeclaredByEval;
        x.heap.put(global, x.key_of(i.b), Value::undefined(),
                   by_eval ? heap::kDefaultAttributes : heap::kWritable | heap::kEnumerable);
    }
}

void op_init_global(Execution& x, const Instruction& i) {
    const Value value = x.pop();
    if (GlobalBinding* binding = find_binding(x, i.b)) {
        binding->value = value;
        return;
    }
    set_value(x, x.agent.realm[Intrinsic::GlobalObject], x.key_of(i.b), value, false);
}

void op_delete_global(Execution& x, const Instruction& i) {
    if (find_binding(x, i.b) != nullptr) return x.push(Value::boolean(false));
    x.push(Value::boolean(x.heap.delete_property(x.agent.realm[Intrinsic::GlobalObject], x.key_of(i.b))));
}

void op_throw_const_assignment(Execution& x, const Instruction&) {
    throw_type_error(x, "Assignment to constant variable.");
}

void op_throw_error(Execution& x, const Instruction& i) {
    throw_error(x, static_cast<ErrorKind>(i.a), base::utf16_to_utf8(x.text_of(i.b)));
}

}  // namespace loopscope::vm
