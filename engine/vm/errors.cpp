#include "engine/vm/errors.h"

#include "engine/vm/conversions.h"
#include "engine/vm/native_tables.h"

namespace loopscope::vm {

using bytecode::ErrorKind;
using bytecode::Program;
using heap::Heap;
using heap::ObjectClass;
using heap::Property;
using heap::PropertyKey;

namespace {

Intrinsic prototype_of(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::Error: return Intrinsic::ErrorPrototype;
        case ErrorKind::TypeError: return Intrinsic::TypeErrorPrototype;
        case ErrorKind::RangeError: return Intrinsic::RangeErrorPrototype;
        case ErrorKind::ReferenceError: return Intrinsic::ReferenceErrorPrototype;
        case ErrorKind::SyntaxError: return Intrinsic::SyntaxErrorPrototype;
        case ErrorKind::EvalError: return Intrinsic::EvalErrorPrototype;
        case ErrorKind::UriError: return Intrinsic::UriErrorPrototype;
    }
    return Intrinsic::ErrorPrototype;
}

/// A data property along the chain that is a string, or the default.
std::u16string string_property(Heap& heap, Value object, std::string_view name, std::u16string fallback) {
    const heap::Lookup found = heap.lookup(object, heap.intern(name));
    if (found.kind != heap::Lookup::Kind::Data || found.value.is_undefined()) return fallback;
    if (found.value.is_object() || found.value.is_symbol()) return fallback;
    return heap.view(to_string(heap, found.value)).text();
}

/// Error.stackTraceLimit; nothing when it is no number.
std::optional<std::size_t> stack_trace_limit(Agent& agent) {
    const Value error = agent.realm[Intrinsic::Error];
    if (!error.is_object()) return 10;
    const auto limit = agent.heap.own_property(error, agent.heap.intern(std::string_view("stackTraceLimit")));
    if (!limit || limit->is_accessor() || !limit->value.is_number()) return std::nullopt;
    const double number = limit->value.as_number();
    if (!(number > 0)) return 0;
    return number > 1000 ? 1000 : static_cast<std::size_t>(number);
}

}  // namespace

std::u16string error_header(Heap& heap, Value error) {
    const std::u16string name = string_property(heap, error, "name", u"Error");
    const std::u16string message = string_property(heap, error, "message", u"");
    if (name.empty()) return message;
    return message.empty() ? name : name + u": " + message;
}

void renew_stack_header(Heap& heap, Value error, const std::u16string& before) {
    const PropertyKey key = heap.intern(std::string_view("stack"));
    const std::optional<heap::Property> stack = heap.own_property(error, key);
    if (!stack || stack->is_accessor() || !stack->value.is_string()) return;
    const std::u16string text = heap.text(stack->value);
    if (!text.starts_with(before)) return;
    if (text.size() > before.size() && text[before.size()] != u'\n') return;
    const std::u16string whole = error_header(heap, error) + text.substr(before.size());
    heap.put(error, key, heap.make_string(std::u16string_view(whole)), stack->attributes);
}

namespace {

/// %set_stack_header(error, text): the text instead of the header that was written without running code.
Completion native_set_stack_header(NativeCall& call) {
    Heap& heap = call.agent.heap;
    const PropertyKey key = heap.intern(std::string_view("stack"));
    const std::optional<heap::Property> stack = heap.own_property(call.argument(0), key);
    if (!stack || stack->is_accessor() || !stack->value.is_string()) return Value::undefined();
    const std::u16string text = heap.text(stack->value);
    const std::u16string header = error_header(heap, call.argument(0));
    if (!text.starts_with(header)) return Value::undefined();
    const std::u16string whole = heap.text(call.argument(1)) + text.substr(header.size());
    heap.put(call.argument(0), key, heap.make_string(std::u16string_view(whole)), stack->attributes);
    return Value::undefined();
}

}  // namespace

Value make_error(Agent& agent, const Program& program, const NativeRegistry& natives, ErrorKind kind,
                 std::string_view message) {
    Heap& heap = agent.heap;
    const Value error = heap.make_object(agent.realm[prototype_of(kind)].as_cell(), ObjectClass::Error);
    const PropertyKey stack = heap.intern(std::string_view("stack"));
    const std::u16string text = base::utf8_to_utf16(message);
    heap.put(error, stack, Value::undefined(), heap::kBuiltinAttributes);
    heap.put(error, heap.intern(std::string_view("message")), heap.make_string(std::u16string_view(text)),
             heap::kBuiltinAttributes);
    const std::optional<std::size_t> limit = stack_trace_limit(agent);
    if (!limit) {
        heap.delete_property(error, stack);
        return error;
    }
    const std::u16string whole = error_header(heap, error) + stack_lines(agent, program, natives, 0, *limit);
    heap.put(error, stack, heap.make_string(std::u16string_view(whole)), heap::kBuiltinAttributes);
    return error;
}

void capture_stack(Agent& agent, const Program& program, const NativeRegistry& natives, Value object,
                   Value until) {
    const std::optional<std::size_t> limit = stack_trace_limit(agent);
    if (!limit) return;
    std::size_t skip = 0;
    const std::size_t count = agent.frames.size();
    if (until.is_object()) {
        while (skip < count && agent.frames[count - 1 - skip].function != until) ++skip;
        if (skip < count) ++skip;
    } else {
        while (skip < count && agent.frames[count - 1 - skip].visibility == bytecode::Visibility::Hidden)
            ++skip;
        if (skip < count && agent.frames[count - 1 - skip].visibility == bytecode::Visibility::Builtin)
            ++skip;
    }
    Heap& heap = agent.heap;
    const std::u16string whole =
        error_header(heap, object) + stack_lines(agent, program, natives, skip, *limit);
    heap.put(object, heap.intern(std::string_view("stack")), heap.make_string(std::u16string_view(whole)),
             heap::kBuiltinAttributes);
}

namespace {

Completion native_capture_stack(NativeCall& call) {
    capture_stack(call.agent, call.program, call.natives, call.argument(0), call.argument(1));
    return Value::undefined();
}

/// %call_text(function): the source text of the call of a function that is running, undefined when no
/// program function called it. Lines after the first are moved left by the column of the call. RUNTIME: Node
/// 20 lib/internal/assert/utils.js reads it from the file, beginning at the line that an error stack names.
Completion native_call_text(NativeCall& call) {
    const std::vector<Frame>& frames = call.agent.frames;
    std::size_t index = frames.size();
    while (index > 0 && frames[index - 1].function != call.argument(0)) --index;
    if (index > 0) --index;
    while (index > 0 && frames[index - 1].visibility == bytecode::Visibility::Hidden) --index;
    if (index == 0 || frames[index - 1].visibility != bytecode::Visibility::User) return Value::undefined();
    const bytecode::FunctionTemplate& function = call.program.function(frames[index - 1].function_template);
    const std::uint32_t pc = frames[index - 1].pc == 0 ? 0 : frames[index - 1].pc - 1;
    const base::SourceText& source = *call.program.sources[function.source];
    base::SourceRange range = function.ranges[pc];
    const std::uint32_t position = function.positions[pc];
    const std::uint32_t line_start = source.line_start(source.position(position).line);
    if (range.begin < line_start) range.begin = position;
    const std::u16string_view text = source.text(range);
    std::u16string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        result += text[at];
        if (text[at] != u'\n') continue;
        result += u"  ";
        for (std::uint32_t column = range.begin - line_start; column > 0 && at + 1 < text.size(); --column) {
            if (text[at + 1] != u' ' && text[at + 1] != u'\t') break;
            ++at;
        }
    }
    return call.heap().make_string(std::u16string_view(result));
}

/// What %Function.prototype% does (20.2.3).
Completion native_function_prototype(NativeCall&) {
    return Value::undefined();
}

constexpr NativeEntry kErrorNatives[] = {
    {"%", "function_prototype", 0, native_function_prototype, ""},
    {"%", "capture_stack", 2, native_capture_stack, ""},
    {"%", "call_text", 1, native_call_text, ""},
    {"%", "set_stack_header", 2, native_set_stack_header, ""},
};

}  // namespace

NativeTable error_natives() {
    return kErrorNatives;
}

Completion NativeCall::throw_error(ErrorKind kind, std::string_view message) const {
    return Completion::thrown(make_error(agent, program, natives, kind, message));
}

}  // namespace loopscope::vm
