#include "engine/vm/errors.h"

#include <algorithm>
#include <iterator>

#include "engine/syntax/expression_at.h"
#include "engine/vm/conversions.h"
#include "engine/vm/native_tables.h"
#include "engine/vm/node_lines.h"
#include "engine/vm/old_messages.h"
#include "engine/vm/stack_lines.h"

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

std::u16string joined_header(const std::u16string& name, const std::u16string& message) {
    if (name.empty()) return message;
    return message.empty() ? name : name + u": " + message;
}

}  // namespace

std::u16string error_header(Heap& heap, Value error) {
    return joined_header(string_property(heap, error, "name", u"Error"),
                         string_property(heap, error, "message", u""));
}

namespace {

/// RUNTIME: Chromium's bindings put what was called before the message, when the stack has its own already.
std::u16string_view without_what_was_called(std::u16string_view message) {
    constexpr std::u16string_view kBeginnings[] = {
        u"Failed to execute '", u"Failed to construct '", u"Failed to set ",
        u"Failed to read ",     u"Failed to delete ",     u"Failed to enumerate ",
    };
    const auto begins = [&](std::u16string_view beginning) { return message.starts_with(beginning); };
    while (std::any_of(std::begin(kBeginnings), std::end(kBeginnings), begins)) {
        const std::size_t end = message.find(u"': ");
        if (end == message.npos) break;
        message.remove_prefix(end + 3);
    }
    return message;
}

/// Whether what runs was called by the page's own part of the library: not by a program, nor by the language.
bool is_called_by_page(const Agent& agent, const Program& program) {
    for (std::size_t at = agent.frames.size(); at > 0; --at) {
        const Frame& frame = agent.frames[at - 1];
        if (frame.kind != Frame::Kind::Bytecode || frame.visibility == bytecode::Visibility::User)
            return false;
        if (program.function(frame.function_template).range.begin >= agent.edition.embedder_from) return true;
        if (frame.visibility == bytecode::Visibility::Builtin && at < agent.frames.size()) {
            const Frame& below = at > 1 ? agent.frames[at - 2] : frame;
            return below.visibility != bytecode::Visibility::User &&
                   program.function(below.function_template).range.begin >= agent.edition.embedder_from;
        }
    }
    return false;
}

/// RUNTIME: V8 14 keeps the message that an error is made with, for its stack; Node's asks for it later.
void keep_message(Agent& agent, Value error, std::u16string_view message) {
    if (agent.edition.embedder_from == UINT32_MAX) return;
    const Value text = agent.heap.make_string(message);
    agent.heap.write_data<heap::ErrorData>(error).message = text;
}

/// The message that the stack of an error begins with; undefined when it is the one that it has now.
Value kept_message(const Heap& heap, Value object) {
    return heap.class_of(object) == ObjectClass::Error ? heap.data<heap::ErrorData>(object).message
                                                       : Value::undefined();
}

/// An own `stack` whose text is made when it is first read. The lines are in the error itself, or in a record
/// of their own for an object that is none; the StackData of the object says where. RUNTIME: V8 11.3
/// src/execution/isolate.cc, Isolate::CaptureAndSetErrorStack, and messages.cc,
/// ErrorUtils::GetFormattedStack.
void attach_stack(Agent& agent, const Program& program, Value object, std::size_t skip, std::size_t limit) {
    Heap& heap = agent.heap;
    const Value record = heap.class_of(object) == ObjectClass::Error
                             ? object
                             : heap.make_object(CellId::None, ObjectClass::Error);
    std::vector<heap::StackLine> lines = capture_lines(agent, program, skip, limit);
    heap.charge(lines.size() * sizeof(heap::StackLine));
    heap.write_data<heap::ErrorData>(record).stack = std::move(lines);
    heap.put(object, heap.key_from_symbol(agent.realm[Intrinsic::StackData]), record,
             heap::kBuiltinAttributes);
    heap.put_accessor(object, agent.keys.stack, agent.realm[Intrinsic::StackGetter],
                      agent.realm[Intrinsic::StackSetter], heap::kConfigurable);
}

/// What was captured for an object, or undefined.
Value stack_data(Agent& agent, Value object) {
    const auto data =
        agent.heap.own_property(object, agent.heap.key_from_symbol(agent.realm[Intrinsic::StackData]));
    return data ? data->value : Value::undefined();
}

/// The text of what was captured for an object; undefined when nothing was.
Value captured_text(Agent& agent, const Program& program, Value object) {
    const Value data = stack_data(agent, object);
    if (!data.is_object()) return data;
    const std::vector<heap::StackLine> lines = agent.heap.data<heap::ErrorData>(data).stack;
    const std::u16string text = joined_lines(agent, program, lines);
    return agent.heap.make_string(std::u16string_view(text));
}

/// Lets this text stand for what was captured, from now on.
void keep_text(Agent& agent, Value object, Value text) {
    const Value data = stack_data(agent, object);
    if (data.is_object()) agent.heap.write_data<heap::ErrorData>(data).stack.clear();
    agent.heap.put(object, agent.heap.key_from_symbol(agent.realm[Intrinsic::StackData]), text,
                   heap::kBuiltinAttributes);
}

}  // namespace

std::u16string stack_lines(Agent& agent, const Program& program, std::size_t skip, std::size_t limit) {
    return joined_lines(agent, program, capture_lines(agent, program, skip, limit));
}

void settle_stack(Agent& agent, const Program& program, Value object) {
    Heap& heap = agent.heap;
    const std::optional<Property> stack = heap.own_property(object, agent.keys.stack);
    if (!stack || !stack->is_accessor() || stack->value != agent.realm[Intrinsic::StackGetter]) return;
    const Value lines = captured_text(agent, program, object);
    const Value kept = kept_message(heap, object);
    std::u16string header =
        kept.is_string() ? joined_header(string_property(heap, object, "name", u"Error"), heap.text(kept))
                         : error_header(heap, object);
    if (heap.has_own(object, heap.key_from_symbol(agent.realm[Intrinsic::NodeErrorMark]))) {
        const std::u16string name = string_property(heap, object, "name", u"Error");
        header =
            name + u" [" + string_property(heap, object, "code", u"") + u"]" + header.substr(name.size());
    }
    keep_text(agent, object, lines);
    const std::u16string text = header + (lines.is_string() ? heap.text(lines) : std::u16string());
    heap.put(object, agent.keys.stack, heap.make_string(std::u16string_view(text)), heap::kBuiltinAttributes);
}

Value make_error(Agent& agent, const Program& program, const NativeRegistry& /*natives*/, ErrorKind kind,
                 std::string_view message) {
    Heap& heap = agent.heap;
    const Value error = heap.make_object(agent.realm[prototype_of(kind)].as_cell(), ObjectClass::Error);
    const std::u16string text = base::utf8_to_utf16(message);
    const std::optional<std::size_t> limit = stack_trace_limit(agent);
    if (limit) attach_stack(agent, program, error, 0, *limit);
    keep_message(agent, error, without_what_was_called(text));
    heap.put(error, agent.keys.message, heap.make_string(std::u16string_view(text)),
             heap::kBuiltinAttributes);
    return error;
}

void capture_stack(Agent& agent, const Program& program, const NativeRegistry& /*natives*/, Value object,
                   Value until) {
    const std::optional<std::size_t> limit = stack_trace_limit(agent);
    if (!limit) return;
    std::size_t skip = 0;
    const std::size_t count = agent.frames.size();
    if (until.is_object()) {
        while (skip < count && agent.frames[count - 1 - skip].function != until) ++skip;
        // RUNTIME: V8 src/execution/isolate.cc, FrameSkipMode SKIP_UNTIL_SEEN: of a function that does not
        // run, nothing.
        if (skip == count) return attach_stack(agent, program, object, 0, 0);
        ++skip;
    } else {
        while (skip < count && agent.frames[count - 1 - skip].visibility == bytecode::Visibility::Hidden)
            ++skip;
        if (skip < count && agent.frames[count - 1 - skip].visibility == bytecode::Visibility::Builtin)
            ++skip;
    }
    attach_stack(agent, program, object, skip, *limit);
}

std::string source_excerpt(const base::SourceText& source, std::uint32_t line, std::uint32_t column) {
    const std::u16string_view text = source.line(line);
    // RUNTIME: Node 20 src/node_errors.cc, GetErrorSource: no more of the line is underlined.
    constexpr std::size_t kMostUnderlined = 1020;
    std::string mark;
    for (std::uint32_t i = 1; i < column && mark.size() < kMostUnderlined; ++i)
        mark += i <= text.size() && text[i - 1] == u'\t' ? '\t' : ' ';
    if (mark.size() < kMostUnderlined) mark += '^';
    const bool is_of_string = source.name().starts_with("eval at ");
    return (is_of_string ? "<anonymous_script>" : source.name()) + ":" + std::to_string(line) + "\n" +
           base::utf16_to_utf8(text) + "\n" + mark;
}

namespace {

/// %waiting_lines(promise): the lines of the async functions that wait for it
Completion native_waiting_lines(NativeCall& call) {
    std::vector<heap::StackLine> lines;
    constexpr std::size_t kMost = 10;
    add_waiting(call.agent, call.program, call.argument(0), kMost, lines);
    const std::u16string text = joined_lines(call.agent, call.program, lines);
    return call.heap().make_string(std::u16string_view(text));
}

/// %captured_stack(object): the lines that were captured for its `stack`, as text; undefined when none were
Completion native_captured_stack(NativeCall& call) {
    return captured_text(call.agent, call.program, call.argument(0));
}

/// %keep_captured_stack(object, text): they are this text from now on
Completion native_keep_captured_stack(NativeCall& call) {
    keep_text(call.agent, call.argument(0), call.argument(1));
    return Value::undefined();
}

/// %stack_is_text(object): whether its captured stack has been read
Completion native_stack_is_text(NativeCall& call) {
    const std::optional<Property> stack = call.heap().own_property(call.argument(0), call.agent.keys.stack);
    return Value::boolean(stack && !stack->is_accessor());
}

/// What Error.prepareStackTrace gets of a line: its text, the function, the receiver, its name, type and
/// method (null without), whether the code is strict, whether the receiver is none, line and column of the
/// function's beginning (undefined when it is not known), and the index of what a combinator waits for.
Value call_site(NativeCall& call, const LineText& line) {
    Heap& heap = call.heap();
    const auto text = [&](const std::u16string& part) {
        return part.empty() ? Value::null() : heap.make_string(std::u16string_view(part));
    };
    const auto number = [](std::uint32_t known) { return Value::number(static_cast<double>(known)); };
    const Value parts[] = {heap.make_string(std::u16string_view(line.text)),
                           line.function,
                           line.receiver,
                           text(line.name),
                           text(line.type),
                           text(line.method),
                           Value::boolean(line.is_strict),
                           Value::boolean(line.is_toplevel),
                           line.beginning ? number(line.beginning->line) : Value::undefined(),
                           line.beginning ? number(line.beginning->column) : Value::undefined(),
                           line.index ? number(*line.index) : Value::null()};
    return heap.make_array(call.agent.realm[Intrinsic::ArrayPrototype].as_cell(), parts);
}

/// %call_sites(object): the lines of an object's stack as an array of what call_site makes. Empty when they
/// are text.
Completion native_call_sites(NativeCall& call) {
    Heap& heap = call.heap();
    std::vector<Value> sites;
    const Value data = stack_data(call.agent, call.argument(0));
    if (data.is_object()) {
        const std::vector<heap::StackLine> lines = heap.data<heap::ErrorData>(data).stack;
        for (const LineText& line : text_of_lines(call.agent, call.program, lines, LineDetail::CallSite))
            sites.push_back(call_site(call, line));
    }
    return heap.make_array(call.agent.realm[Intrinsic::ArrayPrototype].as_cell(), sites);
}

/// %source_excerpt(file, line, column): undefined when the program has no such file
Completion native_source_excerpt(NativeCall& call) {
    const std::string name = call.heap().utf8(call.argument(0));
    const auto line = static_cast<std::uint32_t>(call.number(1));
    for (const auto& source : call.program.sources) {
        if (source->name() != name || line == 0 || line > source->line_count()) continue;
        const std::uint32_t moved = wrapped_columns(call.agent.edition, name, line);
        const auto column = static_cast<std::uint32_t>(call.number(2));
        const std::string excerpt = source_excerpt(*source, line, column > moved ? column - moved : column);
        return call.heap().make_string(std::u16string_view(base::utf8_to_utf16(excerpt)));
    }
    return Value::undefined();
}

/// %keep_message(error, message): what the stack begins with, if the runtime keeps that
Completion native_keep_message(NativeCall& call) {
    if (call.agent.edition.embedder_from == UINT32_MAX) return Value::undefined();
    const Value given = call.argument(1);
    const std::u16string text = given.is_string() ? call.heap().text(given) : std::u16string();
    const bool is_own = is_called_by_page(call.agent, call.program);
    keep_message(call.agent, call.argument(0), is_own ? without_what_was_called(text) : text);
    return Value::undefined();
}

/// %kept_message(error): a string, or undefined
Completion native_kept_message(NativeCall& call) {
    return kept_message(call.heap(), call.argument(0));
}

Completion native_capture_stack(NativeCall& call) {
    capture_stack(call.agent, call.program, call.natives, call.argument(0), call.argument(1));
    return Value::undefined();
}

/// %forget_throw(): what the library throws next is thrown anew, also where it was thrown before
Completion native_forget_throw(NativeCall& call) {
    call.agent.last_thrown = Value::undefined();
    return Value::undefined();
}

/// Whether the word stands in the text, before a brace.
bool has_word_before_brace(std::u16string_view text, std::u16string_view word) {
    const auto is_letter = [](char16_t unit) { return (unit >= u'a' && unit <= u'z') || unit == u'.'; };
    for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool is_whole =
            (at == 0 || !is_letter(text[at - 1])) && (end == text.size() || !is_letter(text[end]));
        if (is_whole && text.find(u'{', end) != text.npos) return true;
    }
    return false;
}

/// Whether Node 10 does not find a call, whose line begins with `before`. RUNTIME: Node 10 lib/assert.js,
/// getCode and parseCode: it parses expressions from the beginning of the line on and gives up behind the
/// brace of a statement; on the first line it looks too far to the right, by the length of the wrapper of a
/// module.
bool loses_call(std::uint32_t line, std::u16string_view before) {
    constexpr std::u16string_view kStatements[] = {u"try",   u"if", u"else",    u"for",
                                                   u"while", u"do", u"finally", u"switch"};
    const std::size_t begin = before.find_first_not_of(u" \t");
    if (line == 1 || (begin != before.npos && (before[begin] == u'{' || before[begin] == u'}'))) return true;
    const bool is_in_function = before.find(u"function") != before.npos || before.find(u"=>") != before.npos;
    return !is_in_function &&
           std::any_of(std::begin(kStatements), std::end(kStatements),
                       [&](std::u16string_view word) { return has_word_before_brace(before, word); });
}

bool ends_name(char16_t unit) {
    const bool is_mark = unit == u'_' || unit == u'$' || unit == u')' || unit == u']';
    return is_mark || unit >= 0x80 || (unit >= u'0' && unit <= u'9') || (unit >= u'A' && unit <= u'Z') ||
           (unit >= u'a' && unit <= u'z');
}

/// Whether a text ends with the arguments of a call: what is before its last parentheses is no operator.
bool ends_with_call(std::u16string_view text) {
    if (text.empty() || text.back() != u')') return false;
    std::size_t depth = 0;
    for (std::size_t i = text.size(); i > 0; --i) {
        if (text[i - 1] == u')') ++depth;
        if (text[i - 1] == u'(') --depth;
        if (depth == 0) return i > 1 && ends_name(text[i - 2]);
    }
    return false;
}

/// RUNTIME: what Node finds of a call of what another call gave: Node 20 the inner call, Node 24 what follows
/// it.
base::SourceRange found_of_call(const base::SourceText& source, base::SourceRange range,
                                std::uint32_t position, bool is_newer) {
    if (position <= range.begin || position >= range.end) return range;
    const bool is_member = source.text()[position - 1] == u'.';
    std::u16string_view inner = source.text({range.begin, is_member ? position - 1 : position});
    while (is_newer && inner.ends_with(u' ')) inner.remove_suffix(1);
    if (!ends_with_call(inner)) return range;
    if (is_newer) return {position, range.end};
    return is_member ? range : base::SourceRange{range.begin, position};
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
    const std::u16string_view before = source.text({line_start, std::max(line_start, range.begin)});
    if (has_old_messages(call.agent) && loses_call(source.position(position).line, before))
        return Value::undefined();
    // RUNTIME: Node 24 reads tokens instead.
    if (!has_old_messages(call.agent) && call.agent.edition.node < 24 &&
        !syntax::is_found_in_expression(source.text().substr(line_start), position - line_start))
        return Value::undefined();
    if (!has_old_messages(call.agent))
        range = found_of_call(source, range, position, call.agent.edition.node >= 24);
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

/// %node_text(text): lines and places of Node 20 as this Node has them
Completion native_node_text(NativeCall& call) {
    const std::u16string text = node_text(call.agent.edition, call.heap().text(call.argument(0)));
    return call.heap().make_string(std::u16string_view(text));
}

constexpr NativeEntry kErrorNatives[] = {
    {"%", "function_prototype", 0, native_function_prototype, ""},
    {"%", "capture_stack", 2, native_capture_stack, ""},
    {"%", "keep_message", 2, native_keep_message, ""},
    {"%", "kept_message", 1, native_kept_message, ""},
    {"%", "forget_throw", 0, native_forget_throw, ""},
    {"%", "waiting_lines", 1, native_waiting_lines, ""},
    {"%", "captured_stack", 1, native_captured_stack, ""},
    {"%", "stack_is_text", 1, native_stack_is_text, ""},
    {"%", "node_text", 1, native_node_text, ""},
    {"%", "keep_captured_stack", 2, native_keep_captured_stack, ""},
    {"%", "call_sites", 1, native_call_sites, ""},
    {"%", "source_excerpt", 3, native_source_excerpt, "v"},
    {"%", "call_text", 1, native_call_text, ""},
};

}  // namespace

NativeTable error_natives() {
    return kErrorNatives;
}

Completion NativeCall::throw_error(ErrorKind kind, std::string_view message) const {
    return Completion::thrown(make_error(agent, program, natives, kind, message));
}

}  // namespace loopscope::vm
