#include <string>
#include <string_view>

#include "engine/base/source_text.h"
#include "engine/builtins/json_parser.h"
#include "engine/builtins/native_support.h"
#include "engine/builtins/natives.h"
#include "engine/builtins/string_support.h"
#include "engine/vm/errors.h"

// ECMA-262 section 25.5: what JSON in 24-json.js is made of.

namespace loopscope::builtins {

namespace {

// %json_parse(text)
Completion json_parse(NativeCall& call) {
    Heap& heap = call.heap();
    const std::u16string units = heap.view(call.argument(0)).text();
    const JsonResult result =
        parse_json(heap, units, call.agent.realm[vm::Intrinsic::ObjectPrototype].as_cell(),
                   call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell());
    if (result.error.empty()) return result.value;
    return call.throw_error(bytecode::ErrorKind::SyntaxError, base::utf16_to_utf8(result.error));
}

void append_hex(std::u16string& quoted, char16_t unit) {
    constexpr std::u16string_view kDigits = u"0123456789abcdef";
    quoted += u"\\u";
    for (int shift = 12; shift >= 0; shift -= 4) quoted.push_back(kDigits[(unit >> shift) & 15]);
}

// SPEC: 25.5.2.3 QuoteJSONString. %json_quote(text)
Completion json_quote(NativeCall& call) {
    const heap::StringView units = call.heap().view(call.argument(0));
    std::u16string quoted = u"\"";
    for (std::uint32_t i = 0; i < units.size();) {
        const CodePoint point = code_point_at(units, i);
        const char16_t unit = units[i];
        constexpr std::u16string_view kMeanings = u"\"\\\b\f\n\r\t";
        constexpr std::u16string_view kLetters = u"\"\\bfnrt";
        const std::size_t simple = kMeanings.find(unit);
        if (simple != std::u16string_view::npos) {
            quoted.push_back(u'\\');
            quoted.push_back(kLetters[simple]);
        } else if (unit < 0x20 || (point.units == 1 && unit >= 0xD800 && unit <= 0xDFFF)) {
            append_hex(quoted, unit);
        } else {
            append_code_point(quoted, point.value);
        }
        i += point.units;
    }
    quoted.push_back(u'"');
    return call.heap().make_string(std::u16string_view(quoted));
}

// %constructor_name(object): as V8 names an object's constructor in messages
Completion constructor_name(NativeCall& call) {
    return call.heap().make_string(
        std::u16string_view(vm::constructor_name(call.heap(), call.program, call.argument(0))));
}

constexpr NativeEntry kTable[] = {
    {"%", "json_parse", 1, json_parse},
    {"%", "json_quote", 1, json_quote},
    {"%", "constructor_name", 1, constructor_name},
};

}  // namespace

NativeTable json_natives() {
    return kTable;
}

}  // namespace loopscope::builtins
