#include "engine/vm/conversions.h"
#include "engine/vm/errors.h"
#include "engine/vm/old_messages.h"
#include "engine/vm/properties.h"

// What V8 says when null or undefined is taken apart.

namespace loopscope::vm {

namespace {

/// `text` is what V8 11 begins with and may name the first property: "Cannot destructure property 'a' of
/// 'b'".
void throw_old_destructuring(Execution& x, const std::string& text) {
    constexpr std::string_view kProperty = "property '";
    const std::size_t at = text.find(kProperty);
    std::string named;
    if (at != std::string::npos) {
        const std::size_t begin = at + kProperty.size();
        named = "property `" + text.substr(begin, text.find("' of '", begin) - begin) + "` of ";
    }
    throw_type_error(x, "Cannot destructure " + named + "'undefined' or 'null'.");
}

}  // namespace

void op_require_object_coercible(Execution& x, const Instruction& i) {
    const Value value = x.top();
    if (!value.is_nullish()) return;
    const std::string name = value.is_null() ? "null" : "undefined";
    if (has_old_messages(x.agent))
        return throw_old_destructuring(x, i.b == 0 ? "" : base::utf16_to_utf8(x.text_of(i.b)));
    std::string message = i.b == 0 ? std::string("Cannot destructure '") + (i.a == 0 ? name + "'" : "")
                                   : base::utf16_to_utf8(x.text_of(i.b));
    if (i.a == 1) message += (value.is_null() ? "object null" : "undefined") + std::string("'");
    throw_type_error(x, message + " as it is " + name + ".");
}

}  // namespace loopscope::vm
