#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/builtins/native_support.h"
#include "engine/builtins/natives.h"
#include "engine/builtins/parser_edition.h"
#include "engine/bytecode/late_code.h"
#include "engine/bytecode/program_handle.h"
#include "engine/syntax/parser.h"
#include "engine/vm/conversions.h"
#include "engine/vm/errors.h"
#include "engine/vm/old_messages.h"
#include "engine/vm/realms.h"
#include "engine/vm/trace_event.h"

// ECMA-262 section 20.2: what functions need from the engine itself.

namespace loopscope::builtins {

namespace {

// "function name() { [native code] }"
Value native_source(Heap& heap, Value function) {
    std::u16string source = u"function ";
    const std::optional<heap::Property> name = heap.own_property(function, heap.intern("name"));
    if (name && !name->is_accessor() && name->value.is_string()) source += heap.text(name->value);
    source += u"() { [native code] }";
    return heap.make_string(std::u16string_view(source));
}

// SPEC: 20.2.3.5 Function.prototype.toString.
Completion function_to_string(NativeCall& call) {
    Heap& heap = call.heap();
    const Value function = call.this_value;
    if (!heap.is_callable(function)) {
        return call.throw_type_error("Function.prototype.toString requires that 'this' be a Function");
    }
    if (heap.has_data<heap::FunctionData>(function)) {
        const auto& code = call.program.function(heap.data<heap::FunctionData>(function).function_template);
        if (code.visibility == bytecode::Visibility::User) {
            return heap.make_string(call.program.sources[code.source]->text(code.range));
        }
        return native_source(heap, function);
    }
    if (heap.has_data<heap::NativeFunctionData>(function)) return native_source(heap, function);
    return text(heap, "function () { [native code] }");
}

/// "an object", "a number": how V8 names the type of what should have been a function. RUNTIME: V8 before 14
/// gives undefined an article, too.
std::string type_in_message(NativeCall& call, Value value) {
    if (value.is_null()) return "null";
    const std::string kind(vm::type_of(call.heap(), value));
    if (value.is_undefined() && call.agent.edition.node == 0) return kind;
    return (kind == "object" ? "an " : "a ") + kind;
}

// %type_in_message(value)
Completion native_type_in_message(NativeCall& call) {
    return text(call.heap(), type_in_message(call, call.argument(0)));
}

/// RUNTIME: V8 from 14 on says what call or apply was called on.
Completion throw_no_function(NativeCall& call, const std::string& method) {
    if (call.agent.edition.node != 0) return call.throw_type_error(method + ".call is not a function");
    const Value value = call.this_value;
    const std::string shown = vm::describe_in_message(call.heap(), call.program, call.agent.realm, value);
    return call.throw_type_error(method + " was called on " + shown + ", which is " +
                                 type_in_message(call, value) + " and not a function");
}

// SPEC: 20.2.3.3 Function.prototype.call.
Completion function_call(NativeCall& call) {
    if (!call.heap().is_callable(call.this_value)) {
        return throw_no_function(call, "Function.prototype.call");
    }
    call.tail_function = call.this_value;
    call.tail_this = call.argument(0);
    if (!call.arguments.empty()) call.tail_arguments.assign(call.arguments.begin() + 1, call.arguments.end());
    return Completion::tail_call();
}

// Calls with the elements of an array-like: at once when it is a plain array, else by way of the library.
Completion call_with_list(NativeCall& call, Value function, Value this_value, Value list) {
    Heap& heap = call.heap();
    if (std::optional<std::vector<Value>> elements = plain_elements(heap, list, false)) {
        call.tail_function = function;
        call.tail_this = this_value;
        call.tail_arguments = *std::move(elements);
        return Completion::tail_call();
    }
    call.tail_function = call.agent.realm[vm::Intrinsic::ApplyArrayLike];
    call.tail_this = Value::undefined();
    call.tail_arguments = {function, this_value, list};
    return Completion::tail_call();
}

// SPEC: 20.2.3.1 Function.prototype.apply.
Completion function_apply(NativeCall& call) {
    if (!call.heap().is_callable(call.this_value)) {
        return throw_no_function(call, "Function.prototype.apply");
    }
    if (call.argument(1).is_nullish()) {
        call.tail_function = call.this_value;
        call.tail_this = call.argument(0);
        return Completion::tail_call();
    }
    return call_with_list(call, call.this_value, call.argument(0), call.argument(1));
}

// %bind(target, this, array of arguments, prototype): BoundFunctionCreate (10.4.1.3)
Completion bind(NativeCall& call) {
    Heap& heap = call.heap();
    const Value target = call.argument(0);
    heap::BoundFunctionData data;
    data.target = target;
    data.bound_this = call.argument(1);
    data.arguments = plain_elements(heap, call.argument(2), false).value();
    const Value function = heap.make_object(cell_or_none(call.argument(3)), ObjectClass::BoundFunction);
    heap.write_data<heap::BoundFunctionData>(function) = std::move(data);
    heap.set_callable(function, true, heap.is_constructor(target));
    return function;
}

// %bound_target(value) -> the target of a bound function, undefined for anything else
Completion bound_target(NativeCall& call) {
    if (!call.heap().has_data<heap::BoundFunctionData>(call.argument(0))) return Value::undefined();
    return call.heap().data<heap::BoundFunctionData>(call.argument(0)).target;
}

Value text_of_utf8(heap::Heap& heap, const std::string& utf8) {
    return heap.make_string(std::u16string_view(base::utf8_to_utf16(utf8)));
}

// "eval at f (file:1:2), <anonymous>": the name of code that was made of a string.
// `is_direct`: of a direct eval, whose caller is the innermost frame; else a built-in function's is.
std::string name_of_late(NativeCall& call, bool is_direct) {
    constexpr std::u16string_view kLine = u"\n    at ";
    std::u16string caller = vm::stack_lines(call.agent, call.program, 0, is_direct ? 1 : 2);
    const std::size_t begin = caller.find(kLine, is_direct ? 0 : kLine.size());
    caller.erase(0, begin == caller.npos ? caller.size() : begin + kLine.size());
    if (!caller.ends_with(u")")) caller = u"<anonymous> (" + caller + u")";
    const std::size_t place = caller.find(u" (");
    const std::size_t dot = caller.rfind(u'.', place);
    if (dot != caller.npos) caller.erase(0, dot + 1);
    // RUNTIME: V8 src/objects/call-site-info.cc, FormatEvalOrigin: code inside code has no place there.
    if (caller.find(u" (eval at ") != caller.npos) {
        const std::size_t inner = caller.rfind(u", <anonymous>:");
        if (inner != caller.npos) caller.replace(inner, caller.npos, u")");
        if (caller.starts_with(u"eval (")) caller.replace(0, 4, u"<anonymous>");
    }
    return "eval at " + base::utf16_to_utf8(caller) + ", <anonymous>";
}

// Each takes a few kilobytes, and a copy of the machine one of their texts.
constexpr std::size_t kMostLateUnits = 50'000;
constexpr std::size_t kMostLateText = 100'000'000;

/// A SyntaxError, which knows the place in a text without a name; of a file what %unit_problem gives.
Completion report_syntax_error(NativeCall& call, const bytecode::LateUnit& unit,
                               const base::Diagnostic& problem) {
    const syntax::Goal goal = bytecode::late_goal(call.program, unit);
    if (unit.name.starts_with("data:") || (call.program.is_script && goal == syntax::Goal::Module))
        return call.throw_error(bytecode::ErrorKind::SyntaxError, problem.message);
    const bool is_nameless = goal == syntax::Goal::Script || goal == syntax::Goal::Eval;
    const std::string nameless = vm::has_old_messages(call.agent) ? "undefined" : "<anonymous_script>";
    std::string place =
        base::render_as_node(problem, base::SourceText(is_nameless ? nameless : unit.name, unit.text));
    place.erase(place.rfind("\n\n"));
    if (is_nameless) {
        const auto kind = vm::is_old_reference_error(call.agent, problem.message)
                              ? bytecode::ErrorKind::ReferenceError
                              : bytecode::ErrorKind::SyntaxError;
        const Value error = vm::make_error(call.agent, call.program, call.natives, kind, problem.message);
        call.heap().put(error, call.heap().key_from_symbol(call.agent.realm[vm::Intrinsic::NodePlace]),
                        text_of_utf8(call.heap(), place), heap::kBuiltinAttributes);
        return Completion::thrown(error);
    }
    const Value parts[] = {text_of_utf8(call.heap(), problem.message), text_of_utf8(call.heap(), place),
                           Value::boolean(vm::is_old_reference_error(call.agent, problem.message))};
    return call.heap().make_array(call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), parts);
}

Completion refuse(NativeCall& call, std::string message) {
    call.agent.fatal = vm::Fatal::Refused;
    call.agent.refusal = std::move(message);
    return Value::undefined();
}

/// The number of a unit that a program has made of a text: of the one there is already, or a new one. Throws
/// a SyntaxError. The function is there with the next instruction.
Completion add_late_unit(NativeCall& call, bytecode::LateText text) {
    Heap& heap = call.heap();
    bytecode::GrowingProgram& program = bytecode::grown(call.program);
    const std::size_t count = call.agent.late_units ? call.agent.late_units->size() : 0;
    const std::size_t first = program.units.size() - program.late_unit_count;
    if (const std::optional<std::size_t> known = program.late.find(program, text, count))
        return Value::int32(static_cast<std::int32_t>(first + *known));
    if (count >= kMostLateUnits || program.late.text_length(count) + text.unit.text.size() > kMostLateText ||
        program.site_count + text.unit.text.size() > 1U << vm::TickRecord::kSiteBits)
        return refuse(call, "so many different functions made of strings are not supported by Loopscope");
    program.late.set_edition(parser_edition(call.agent.edition));
    bytecode::LateAdded made = program.late.add(program, text, count, [&](std::u16string_view string) {
        const Value value = heap.make_program_string(string);
        const PropertyKey key = heap.key_from_string(value);
        const CellId cell = key.is_index() ? value.as_cell() : key.as_cell();
        return static_cast<std::uint32_t>(cell) - 1;
    });
    if (!made.diagnostics.empty()) {
        const base::Diagnostic& problem = made.diagnostics.front();
        if (problem.kind == base::DiagnosticKind::SyntaxError)
            return report_syntax_error(call, text.unit, problem);
        return refuse(call, problem.message);
    }
    if (count == 0) call.agent.late_units = heap::CowBox(std::vector<bytecode::LateUnit>());
    call.agent.late_units.write().push_back(std::move(made.unit));
    call.agent.wants_program = true;
    return Value::int32(static_cast<std::int32_t>(first + count));
}

// %compile_text(text, name of its file, whether it is a module): the number of a unit whose function gives
// the value of the text's last expression; outside a page one that is named by an address is a module, and
// one that is named by a path a file of CommonJS. A SyntaxError is thrown, but of a file it is an array of
// its message and its place. The function is there with the next instruction.
Completion compile_text(NativeCall& call) {
    Heap& heap = call.heap();
    bytecode::LateText text;
    bytecode::LateUnit& unit = text.unit;
    unit.text = heap.text(call.argument(0));
    const Value name = call.argument(1);
    unit.name = name.is_string() ? base::utf16_to_utf8(heap.text(name)) : name_of_late(call, false);
    // A page, whose own program is a script, says which text is a module; in Node an address says it.
    unit.is_module =
        call.argument(2).is_true() ||
        (!call.program.is_script && (unit.name.starts_with("data:") || unit.name.starts_with("file://")));
    return add_late_unit(call, std::move(text));
}

// %compile_function(text, where its parameters have to end): the number of a unit whose function gives the
// one function that is written in parentheses.
Completion compile_function(NativeCall& call) {
    bytecode::LateText text;
    text.unit.text = call.heap().text(call.argument(0));
    text.unit.name = name_of_late(call, false);
    text.parameters_end = static_cast<std::uint32_t>(call.number(1));
    return add_late_unit(call, std::move(text));
}

// %compile_eval(text, function made at the call of a direct eval, or undefined): the number of a unit whose
// function gives the value of the text.
Completion compile_eval(NativeCall& call) {
    bytecode::LateText text;
    bytecode::LateUnit& unit = text.unit;
    unit.text = call.heap().text(call.argument(0));
    unit.name = name_of_late(call, call.argument(1).is_object());
    unit.is_eval = true;
    if (call.argument(1).is_object())
        unit.eval_site = call.heap().data<heap::FunctionData>(call.argument(1)).function_template;
    return add_late_unit(call, std::move(text));
}

// %unit_function(number, function made at the call of a direct eval, or undefined, record of another realm,
// or undefined): a function object of the main function of one of the program's files or texts, inside the
// scopes of the call, in the running realm or that one.
Completion unit_function(NativeCall& call) {
    const auto number = static_cast<std::size_t>(call.number(0));
    LOOPSCOPE_ASSERT(number < call.program.units.size(), "a unit's number comes from a native");
    heap::FunctionData data;
    if (call.argument(1).is_object()) data = call.heap().data<heap::FunctionData>(call.argument(1));
    data.function_template = call.program.units[number].function;
    const Value record = call.argument(2);
    data.realm = record.is_object() ? record.as_cell() : call.agent.running_realm;
    const Value prototype = record.is_object()
                                ? vm::intrinsic_of(call.agent, record, vm::Intrinsic::FunctionPrototype)
                                : call.agent.realm[vm::Intrinsic::FunctionPrototype];
    return call.heap().make_function(prototype.as_cell(), data, false);
}

// %check_function_text(text): throws a SyntaxError unless the text is one function in parentheses.
Completion check_function_text(NativeCall& call) {
    const base::SourceText source("", call.heap().text(call.argument(0)));
    const syntax::ParseResult parsed =
        syntax::parse(source, syntax::Goal::Script, parser_edition(call.agent.edition));
    if (parsed.ok()) {
        if (parsed.ast->root->body.size() == 1) return Value::undefined();
        return call.throw_error(bytecode::ErrorKind::SyntaxError, "Single function literal required");
    }
    if (parsed.diagnostics.front().kind != base::DiagnosticKind::SyntaxError) return Value::undefined();
    return call.throw_error(bytecode::ErrorKind::SyntaxError, parsed.diagnostics.front().message);
}

// %mistake_in_text(text, name of its file, whether it is a module) -> [line, column, as it is printed] of
// what makes it no program.
Completion mistake_in_text(NativeCall& call) {
    const std::string name = base::utf16_to_utf8(call.heap().text(call.argument(1)));
    const base::SourceText source(name, call.heap().text(call.argument(0)));
    const syntax::Goal goal = call.argument(2).is_true() ? syntax::Goal::Module : syntax::Goal::Script;
    const std::vector<base::Diagnostic> complaints =
        syntax::parse(source, goal, parser_edition(call.agent.edition)).diagnostics;
    LOOPSCOPE_ASSERT(!complaints.empty(), "asked of a text that could not be compiled");
    const base::SourcePosition at = source.position(complaints.front().range.begin);
    std::string place = base::render_as_node(complaints.front(), source);
    place.erase(std::min(place.rfind("\n\n"), place.size()));
    const Value parts[] = {Value::number(at.line), Value::number(at.column),
                           text_of_utf8(call.heap(), place)};
    return call.heap().make_array(call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), parts);
}

constexpr NativeEntry kTable[] = {
    {"Function.prototype", "apply", 2, function_apply},
    {"Function.prototype", "call", 1, function_call},
    {"Function.prototype", "toString", 0, function_to_string},
    {"%", "bind", 4, bind},
    {"%", "compile_text", 3, compile_text},
    {"%", "compile_function", 2, compile_function},
    {"%", "type_in_message", 1, native_type_in_message},
    {"%", "compile_eval", 2, compile_eval},
    {"%", "unit_function", 3, unit_function},
    {"%", "check_function_text", 1, check_function_text},
    {"%", "mistake_in_text", 3, mistake_in_text},
    {"%", "bound_target", 1, bound_target},
};

}  // namespace

NativeTable function_natives() {
    return kTable;
}

}  // namespace loopscope::builtins
