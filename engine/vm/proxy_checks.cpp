#include "engine/vm/conversions.h"
#include "engine/vm/errors.h"
#include "engine/vm/properties.h"

// What strict code says when a proxy, or a module namespace object, refuses (vm/properties.h).

namespace loopscope::vm {

namespace {

std::string described(Execution& x, Value key) {
    return describe_in_message(x.heap, x.program, x.agent.realm, key);
}

}  // namespace

void check_proxy_set(Execution& x, Value truth) {
    const Value key = x.pop();
    if (to_boolean(x.heap, truth)) return;
    // Of a module namespace: 0 for an export, undefined for any other name.
    if (truth.is_int32()) {
        return throw_type_error(
            x, "Cannot assign to read only property '" + described(x, key) + "' of object '[object Module]'");
    }
    if (truth.is_undefined()) {
        return throw_type_error(x, "Cannot add property " + described(x, key) + ", object is not extensible");
    }
    throw_type_error(x, "'set' on proxy: trap returned falsish for property '" + described(x, key) + "'");
}

void check_proxy_delete(Execution& x, Value truth) {
    const Value key = x.pop();
    if (to_boolean(x.heap, truth)) return x.push(Value::boolean(true));
    if (truth.is_int32()) {  // of a module namespace
        return throw_type_error(x, "Cannot delete property '" + described(x, key) + "' of [object Module]");
    }
    throw_type_error(
        x, "'deleteProperty' on proxy: trap returned falsish for property '" + described(x, key) + "'");
}

}  // namespace loopscope::vm
