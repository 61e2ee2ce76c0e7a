#include "engine/vm/set_failures.h"

#include "engine/vm/conversions.h"
#include "engine/vm/errors.h"
#include "engine/vm/old_messages.h"
#include "engine/vm/properties.h"

namespace loopscope::vm {

using heap::Lookup;
using heap::SetOutcome;

namespace {

std::string described(Execution& x, Value value) {
    return describe_in_message(x.heap, x.program, x.agent.realm, value);
}

/// The object that has the property: V8 names it when the property lacks a setter.
Value holder_of(Execution& x, Value object, PropertyKey key) {
    const Lookup found = x.heap.lookup(object, key);
    return found.kind == Lookup::Kind::Accessor ? Value::object(found.holder) : object;
}

/// What is behind a proxy and the proxies behind it that have no such trap; the first that has one, else.
Value behind_proxies(Execution& x, Value proxy, std::string_view trap) {
    Value object = proxy;
    while (object.is_object() && x.heap.class_of(object) == ObjectClass::Proxy) {
        const heap::ProxyData& data = x.heap.data<heap::ProxyData>(object);
        if (!data.target.is_object() || !data.handler.is_object()) return object;
        const Lookup found = x.heap.lookup(data.handler, x.heap.intern(trap));
        const bool absent = found.kind == Lookup::Kind::Absent ||
                            (found.kind == Lookup::Kind::Data && found.value.is_nullish());
        if (!absent) return object;
        object = data.target;
    }
    return object;
}

/// "an indexed property [0]" or "a named property 'x'".
std::string described_part(Execution& x, Value key) {
    const std::string name = described(x, key);
    return to_property_key(x.heap, key).is_index() ? "an indexed property [" + name + "]"
                                                   : "a named property '" + name + "'";
}

/// The interface that a platform object is of.
std::string interface_of(Execution& x, Value target) {
    const PropertyKey tag = x.heap.key_from_symbol(x.agent.realm[Intrinsic::SymbolToStringTag]);
    const Lookup found = x.heap.lookup(target, tag);
    return found.value.is_string() ? x.heap.utf8(found.value) : "Object";
}

/// RUNTIME: Node 4, V8 4.5, knows no proxies: ours are objects that it observes.
bool is_observed(const Agent& agent) {
    return agent.edition.node == 4;
}

void throw_observed_set_failure(Execution& x, Value proxy, Value key_value) {
    const PropertyKey key = to_property_key(x.heap, key_value);
    const Lookup found = x.heap.lookup(x.heap.data<heap::ProxyData>(proxy).target, key);
    const bool is_read_only = found.kind == Lookup::Kind::Data && (found.attributes & heap::kWritable) == 0;
    const SetOutcome outcome = found.kind == Lookup::Kind::Accessor ? SetOutcome::NoSetter
                               : is_read_only                       ? SetOutcome::ReadOnly
                                                                    : SetOutcome::NotExtensible;
    throw_set_failure(x, outcome, proxy, key);
}

/// V8 names what refused: the trap, or the object behind a proxy without one.
void throw_proxy_set_failure(Execution& x, Value proxy, Value key_value) {
    if (is_observed(x.agent)) return throw_observed_set_failure(x, proxy, key_value);
    const auto is_proxy = [&](Value value) { return x.heap.class_of(value) == ObjectClass::Proxy; };
    const std::string name = described(x, key_value);
    const bool is_platform = is_platform_object(x.heap, x.agent.realm, proxy);
    const Value target =
        is_platform ? x.heap.data<heap::ProxyData>(proxy).target : behind_proxies(x, proxy, "set");
    if (is_proxy(target)) {
        return throw_type_error(x, "'set' on proxy: trap returned falsish for property '" + name + "'");
    }
    const PropertyKey key = to_property_key(x.heap, key_value);
    const Lookup found = x.heap.lookup(target, key);
    if (found.kind == Lookup::Kind::Accessor) return throw_set_failure(x, SetOutcome::NoSetter, target, key);
    if (found.kind == Lookup::Kind::Data && (found.attributes & heap::kWritable) == 0)
        return throw_set_failure(x, SetOutcome::ReadOnly, target, key);
    if (is_platform) {
        const std::string kind = key.is_index() ? "Indexed" : "Named";
        return throw_type_error(x, "Failed to set " + described_part(x, key_value) + " on '" +
                                       interface_of(x, target) + "': " + kind +
                                       " property setter is not supported.");
    }
    if (is_proxy(behind_proxies(x, proxy, "defineProperty"))) {
        return throw_type_error(
            x, "'defineProperty' on proxy: trap returned falsish for property '" + name + "'");
    }
    throw_type_error(x, "Cannot define property " + name + ", object is not extensible");
}

}  // namespace

/// What strict code hears when [[Set]] gives false.
void throw_set_failure(Execution& x, SetOutcome outcome, Value object, PropertyKey key) {
    const std::string name = describe_key(x, key);
    switch (outcome) {
        case SetOutcome::ReadOnly: {
            const std::string message = "Cannot assign to read only property '" + name + "' of ";
            if (x.agent.edition.node == 4) return throw_type_error(x, message + described(x, object));
            return throw_type_error(
                x, message + std::string(type_of(x.heap, object)) + " '" + described(x, object) + "'");
        }
        case SetOutcome::NoSetter:
            return throw_type_error(x, "Cannot set property " + name + " of " +
                                           described(x, holder_of(x, object, key)) +
                                           " which has only a getter");
        case SetOutcome::NotExtensible:
            return throw_type_error(x, std::string(says_cannot_briefly(x.agent) ? "Can't" : "Cannot") +
                                           " add property " + name + ", object is not extensible");
        case SetOutcome::Done:
        case SetOutcome::CallSetter:
        case SetOutcome::Proxy:
        case SetOutcome::NeedsNumber: return;
    }
}

void check_proxy_set(Execution& x, Value truth) {
    const Value key = x.pop();
    const Value proxy = x.pop();
    if (to_boolean(x.heap, truth)) return;
    // Of a module namespace: 0 for an export, undefined for any other name. RUNTIME: newer V8 makes no
    // difference.
    if (x.agent.edition.node == 0 && (truth.is_int32() || truth.is_undefined())) {
        return throw_type_error(x,
                                "Cannot assign to property '" + described(x, key) + "' of [object Module]");
    }
    if (truth.is_int32()) {
        return throw_type_error(
            x, "Cannot assign to read only property '" + described(x, key) + "' of object '[object Module]'");
    }
    if (truth.is_undefined()) {
        return throw_type_error(x, "Cannot add property " + described(x, key) + ", object is not extensible");
    }
    throw_proxy_set_failure(x, proxy, key);
}

void check_proxy_delete(Execution& x, Value truth) {
    const Value key = x.pop();
    const Value proxy = x.pop();
    if (to_boolean(x.heap, truth)) return x.push(Value::boolean(true));
    if (truth.is_int32()) {  // of a module namespace
        return throw_type_error(x, "Cannot delete property '" + described(x, key) + "' of [object Module]");
    }
    if (is_platform_object(x.heap, x.agent.realm, proxy)) {
        const Value target = x.heap.data<heap::ProxyData>(proxy).target;
        const PropertyKey property = to_property_key(x.heap, key);
        if (x.heap.own_property(target, property)) {
            return throw_type_error(
                x, "Cannot delete property '" + described(x, key) + "' of " + described(x, target));
        }
        const std::string kind = property.is_index() ? "Index" : "Named";
        return throw_type_error(x, "Failed to delete " + described_part(x, key) + " from '" +
                                       interface_of(x, target) + "': " + kind +
                                       " property deleter is not supported.");
    }
    throw_type_error(
        x, "'deleteProperty' on proxy: trap returned falsish for property '" + described(x, key) + "'");
}

}  // namespace loopscope::vm
