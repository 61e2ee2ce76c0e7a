#include "engine/vm/conversions.h"
#include "engine/vm/errors.h"
#include "engine/vm/old_messages.h"
#include "engine/vm/properties.h"

// What V8 says when null or undefined is taken apart.

namespace loopscope::vm {

void op_require_object_coercible(Execution& x, const Instruction& i) {
    const Value value = x.top();
    if (!value.is_nullish()) return;
    std::string message = base::utf16_to_utf8(x.text_of(i.b));
    if (has_old_messages(x.agent)) return throw_type_error(x, message);  // which the compiler wrote whole
    const std::string name = value.is_null() ? "null" : "undefined";
    if (i.a == 2) return throw_type_error(x, message + name);
    if (i.a == 1) message += (value.is_null() ? "object null" : "undefined") + std::string("'");
    throw_type_error(x, message + " as it is " + name + ".");
}

}  // namespace loopscope::vm
