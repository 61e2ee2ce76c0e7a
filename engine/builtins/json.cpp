#include <cstdint>
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

/// The excerpt that Node shows of a text that was no JSON, when nobody catches the error: V8 takes it for a
/// script.
std::string json_place(const std::u16string& text, std::size_t at, bool old_messages) {
    const base::SourceText source(old_messages ? "undefined" : "<anonymous_script>", text);
    const base::SourcePosition position = source.position(static_cast<std::uint32_t>(at));
    std::string place = vm::source_excerpt(source, position.line, position.column);
    const bool is_at_end = position.column > source.line(position.line).size();
    if (is_at_end) place.erase(place.rfind('\n'));
    return place;
}

JsonMessages messages_of(const vm::Agent& agent) {
    if (vm::has_old_messages(agent))
        return agent.edition.node < 6 ? JsonMessages::Before5 : JsonMessages::Before10_5;
    return vm::has_newest_language(agent) ? JsonMessages::WithLine : JsonMessages::WithPlace;
}

// About as measured with Node 20: a unit of a text takes as long as making so many bytes of objects.
constexpr std::uint64_t kBytesPerUnitRead = 3;
constexpr std::uint64_t kBytesPerUnitWritten = 2;

void charge(NativeCall& call, std::uint64_t bytes) {
    call.agent.advance_by_picoseconds(bytes * call.agent.speed.picoseconds_per_byte);
}

// %json_parse(text)
Completion json_parse(NativeCall& call) {
    Heap& heap = call.heap();
    const std::u16string units = heap.view(call.argument(0)).text();
    charge(call, units.size() * kBytesPerUnitRead);
    const JsonResult result =
        parse_json(heap, units, call.agent.realm[vm::Intrinsic::ObjectPrototype].as_cell(),
                   call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), messages_of(call.agent));
    if (result.error.empty()) return result.value;
    const Value error = vm::make_error(call.agent, call.program, call.natives,
                                       bytecode::ErrorKind::SyntaxError, base::utf16_to_utf8(result.error));
    const std::string place = json_place(units, result.error_at, vm::has_old_messages(call.agent));
    heap.put(error, heap.key_from_symbol(call.agent.realm[vm::Intrinsic::NodePlace]),
             heap.make_string(std::u16string_view(base::utf8_to_utf16(place))), heap::kBuiltinAttributes);
    return Completion::thrown(error);
}

LoneSurrogates lone_surrogates(const NativeCall& call) {
    return vm::has_old_messages(call.agent) ? LoneSurrogates::Kept : LoneSurrogates::Escaped;
}

// SPEC: 25.5.2.3 QuoteJSONString. %json_quote(text)
Completion json_quote(NativeCall& call) {
    std::u16string quoted;
    append_json_string(quoted, call.heap().view(call.argument(0)), lone_surrogates(call));
    return call.heap().make_string(std::u16string_view(quoted));
}

// %json_plain(value, gap): the text, undefined when it is not to be had without running code
Completion json_plain(NativeCall& call) {
    Heap& heap = call.heap();
    const auto written =
        write_plain_json(heap, call.argument(0), heap.text(call.argument(1)), lone_surrogates(call));
    if (written) charge(call, written->size() * kBytesPerUnitWritten);
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
