#include <string>
#include <string_view>

#include "engine/base/source_text.h"
#include "engine/builtins/json_parser.h"
#include "engine/builtins/json_writer.h"
#include "engine/builtins/native_support.h"
#include "engine/builtins/natives.h"
#include "engine/vm/errors.h"
#include "engine/vm/old_messages.h"

// ECMA-262 section 25.5: what JSON in 24-json.js is made of.

namespace loopscope::builtins {

namespace {

// %json_parse(text)
Completion json_parse(NativeCall& call) {
    Heap& heap = call.heap();
    const std::u16string units = heap.view(call.argument(0)).text();
    const JsonResult result = parse_json(
        heap, units, call.agent.realm[vm::Intrinsic::ObjectPrototype].as_cell(),
        call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), vm::has_old_messages(call.agent));
    if (result.error.empty()) return result.value;
    return call.throw_error(bytecode::ErrorKind::SyntaxError, base::utf16_to_utf8(result.error));
}

// SPEC: 25.5.2.3 QuoteJSONString. %json_quote(text)
Completion json_quote(NativeCall& call) {
    std::u16string quoted;
    append_json_string(quoted, call.heap().view(call.argument(0)));
    return call.heap().make_string(std::u16string_view(quoted));
}

// %json_plain(value, gap): the text, undefined when it is not to be had without running code
Completion json_plain(NativeCall& call) {
    Heap& heap = call.heap();
    const auto written = write_plain_json(heap, call.argument(0), heap.text(call.argument(1)));
    return written ? heap.make_string(std::u16string_view(*written)) : Value::undefined();
}

// %constructor_name(object): as V8 names an object's constructor in messages
Completion constructor_name(NativeCall& call) {
    return call.heap().make_string(
        std::u16string_view(vm::constructor_name(call.heap(), call.program, call.argument(0))));
}

constexpr NativeEntry kTable[] = {
    {"%", "json_parse", 1, json_parse},
    {"%", "json_plain", 2, json_plain},
    {"%", "json_quote", 1, json_quote},
    {"%", "constructor_name", 1, constructor_name},
};

}  // namespace

NativeTable json_natives() {
    return kTable;
}

}  // namespace loopscope::builtins
