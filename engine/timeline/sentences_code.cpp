#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "engine/timeline/sentences.h"

namespace loopscope::timeline {

namespace {

using bytecode::Opcode;
using heap::Value;
using vm::EventKind;
using vm::TraceEvent;

constexpr std::size_t kMostArguments = 6;

std::string code_at(Telling& telling, const TraceEvent& event) {
    return code_text(telling.code(), place_of(telling.code(), event.site));
}

std::string tell_evaluated(Telling& telling, const TraceEvent& event) {
    const std::string code = code_at(telling, event);
    if (code.empty()) return "The runtime works inside a built-in function.";
    const Place place = place_of(telling.code(), event.site);
    const Opcode opcode = place.instruction().opcode;
    const bool defines =
        opcode == Opcode::DefineField || opcode == Opcode::DefineElement || opcode == Opcode::DefinePrivate;
    // An object literal is made by them, too.
    const bool is_field =
        defines && place.function->kind == bytecode::FunctionKind::ClassFields && !code.starts_with('{');
    if (is_field) return fmt::format("`{}` defines a field of {}.", code, telling.value(event.value));
    return fmt::format("`{}` is {}.", code, telling.value(event.value));
}

std::string without_keyword(std::string code) {
    for (const char* word : {"const ", "let ", "var "}) {
        if (code.starts_with(word)) code.erase(0, std::string_view(word).size());
    }
    constexpr std::string_view kClass = "class ";
    if (!code.starts_with(kClass)) return code;
    return code.substr(kClass.size(), code.find_first_of(" {", kClass.size()) - kClass.size());
}

/// The part of an assignment's text that says what is assigned to; empty when it cannot be told.
std::string target_in(std::string code) {
    if (code.starts_with("++") || code.starts_with("--")) return code.substr(2);
    if (code.ends_with("++") || code.ends_with("--")) return code.substr(0, code.size() - 2);
    const std::size_t equals = code.find('=');
    if (equals == std::string::npos) return "";
    std::size_t end = equals;
    while (end > 0 && std::string_view(" +-*/%&|^<>?").find(code[end - 1]) != std::string_view::npos) --end;
    return code.substr(0, end);
}

bool is_name_like(const std::string& target) {
    return !target.empty() && target.find_first_of("{[(\"'` ") == std::string::npos;
}

std::string tell_assigned(Telling& telling, const TraceEvent& event) {
    const Place place = place_of(telling.code(), event.site);
    const std::string value = telling.value(event.value);
    const std::string code = without_keyword(code_text(telling.code(), place));
    const std::string target = target_in(code);
    if (is_name_like(target)) return fmt::format("`{}` becomes {}.", target, value);
    if (is_name_like(code)) return fmt::format("`{}` becomes {}.", code, value);
    return fmt::format("`{}` stores the value {}.", code, value);
}

std::string tell_branched(Telling& telling, const TraceEvent& event) {
    const Place place = place_of(telling.code(), event.site);
    const std::string code = code_text(telling.code(), place);
    if (!place.is_known()) return "A condition is decided.";
    const bool jumped = event.number == 1;
    const auto left_side = [&](const char* what) {
        return fmt::format("The left side of `{}` is {}: {}.", code, what,
                           jumped ? "it is the result" : "the right side decides");
    };
    switch (place.instruction().opcode) {
        case Opcode::JumpIfTrue:
        case Opcode::JumpIfFalse: {
            const bool holds = jumped == (place.instruction().opcode == Opcode::JumpIfTrue);
            if (code.starts_with("case "))
                return fmt::format("`{}` {}.", code, holds ? "is the one" : "is another value");
            return fmt::format("The condition `{}` {}.", code, holds ? "holds" : "does not hold");
        }
        case Opcode::JumpIfTrueOrPop: return left_side(jumped ? "truthy" : "falsy");
        case Opcode::JumpIfFalseOrPop: return left_side(jumped ? "falsy" : "truthy");
        case Opcode::JumpIfNotNullishOrPop:
            return left_side(jumped ? "neither null nor undefined" : "null or undefined");
        default: return fmt::format("`{}` is decided.", code);  // NOTE: no other opcode branches in a tick
    }
}

/// The arguments that can still be seen in the frame that a call has just pushed: parameters, then what a
/// rest parameter took up.
std::vector<Value> passed_values(Telling& telling, const vm::Frame& frame) {
    const std::vector<Value>& stack = telling.after.stack;
    std::size_t count = frame.argument_count;
    std::int32_t rest = -1;
    if (frame.kind == vm::Frame::Kind::Bytecode) {
        const bytecode::FunctionTemplate& function = telling.code().function(frame.function_template);
        count = std::min<std::size_t>(count, function.parameter_count);
        rest = function.rest_local;
    }
    std::vector<Value> values;
    for (std::size_t i = 0; i < count && frame.base + i < stack.size(); ++i)
        values.push_back(stack[frame.base + i]);
    if (rest < 0 || frame.base + static_cast<std::size_t>(rest) >= stack.size()) return values;
    const Value list = stack[frame.base + static_cast<std::size_t>(rest)];
    if (!telling.view.heap.is_array(list)) return values;
    const std::uint32_t length = telling.view.heap.array_length(list);
    for (std::uint32_t i = 0; i < length && values.size() <= kMostArguments; ++i)
        values.push_back(telling.view.heap.fast_element(list, i));
    return values;
}

/// The values that a call passed, as they stand in the frame that it pushed.
std::string arguments_text(Telling& telling, const TraceEvent& event) {
    const auto& frames = telling.after.frames;
    const auto frame = std::find_if(frames.rbegin(), frames.rend(),
                                    [&](const vm::Frame& it) { return it.function == event.subject; });
    if (frame == frames.rend() || frame->argument_count == 0) return "without arguments";
    const std::vector<Value> values = passed_values(telling, *frame);
    const std::size_t shown = std::min(values.size(), kMostArguments);
    std::string text;
    for (std::size_t i = 0; i < shown; ++i) {
        if (i > 0) text += i + 1 == frame->argument_count ? " and " : ", ";
        text += value_text(telling.view, values[i], 40);
    }
    if (text.empty())
        return fmt::format("with {} argument{}", frame->argument_count,
                           frame->argument_count == 1 ? "" : "s");
    if (shown < frame->argument_count) text += fmt::format(" and {} more", frame->argument_count - shown);
    return "with " + text;
}

bool is_main_script(Telling& telling, Value function) {
    if (!telling.view.heap.has_data<heap::FunctionData>(function)) return false;
    const std::uint32_t number = telling.view.heap.data<heap::FunctionData>(function).function_template;
    return number == telling.code().main;
}

std::string tell_pushed(Telling& telling, const TraceEvent& event) {
    if (is_main_script(telling, event.subject)) return "The main script goes onto the call stack.";
    const std::string name = telling.function(event.subject);
    const std::string arguments = arguments_text(telling, event);
    if (event.depth <= 1)
        return fmt::format("{} goes onto the empty call stack, called {}.", name, arguments);
    return fmt::format("{} is called {}.", name, arguments);
}

std::string tell_popped(Telling& telling, const TraceEvent& event) {
    if (is_main_script(telling, event.subject)) return "The main script leaves the call stack.";
    return fmt::format("{} returns {}.", telling.function(event.subject), telling.value(event.value));
}

std::string tell_suspended(Telling& telling, const TraceEvent& event) {
    const std::string name = telling.function(event.subject);
    const bool waits = telling.view.heap.has_data<heap::PromiseData>(event.value);
    bool is_generator = false;
    if (telling.view.heap.has_data<heap::FunctionData>(event.subject)) {
        const std::uint32_t number =
            telling.view.heap.data<heap::FunctionData>(event.subject).function_template;
        is_generator =
            telling.code().function(number).is_generator && !telling.code().function(number).is_async;
    }
    if (is_generator)
        return fmt::format("{} yields {}: its frame leaves the call stack and is kept on the heap.", name,
                           telling.value(event.value));
    if (waits)
        return fmt::format("{} waits for {}: its frame leaves the call stack and is kept on the heap.", name,
                           telling.promise(event.value));
    return fmt::format("{} is suspended: its frame leaves the call stack and is kept on the heap.", name);
}

}  // namespace

std::string tell_code(Telling& telling, const TraceEvent& event) {
    switch (event.kind) {
        case EventKind::StatementStarted: {
            const std::string code = code_at(telling, event);
            return code.empty() ? "A statement begins." : fmt::format("The statement `{}` begins.", code);
        }
        case EventKind::Evaluated: return tell_evaluated(telling, event);
        case EventKind::Assigned: return tell_assigned(telling, event);
        case EventKind::Branched: return tell_branched(telling, event);
        case EventKind::FramePushed: return tell_pushed(telling, event);
        case EventKind::FramePopped: return tell_popped(telling, event);
        case EventKind::Thrown: return fmt::format("{} is thrown.", telling.value(event.value));
        case EventKind::FrameUnwound:
            if (is_main_script(telling, event.subject))
                return fmt::format("The main script ends here: nobody in it caught {}.",
                                   telling.value(event.value));
            return fmt::format("{} ends without an answer: what was thrown, {}, goes on to its caller.",
                               telling.function(event.subject), telling.value(event.value));
        case EventKind::Caught: return fmt::format("A handler catches {}.", telling.value(event.value));
        case EventKind::FrameSuspended: return tell_suspended(telling, event);
        case EventKind::FrameResumed:
            return fmt::format("{} goes on with {}: its frame comes back from the heap to the call stack.",
                               telling.function(event.subject), telling.value(event.value));
        case EventKind::DebuggerStatement: return "A debugger statement.";
        case EventKind::GarbageCollected:
            return fmt::format("What nothing refers to any more is freed: {} cells, {} bytes.",
                               group_digits(event.number), group_digits(event.other));
        default: return "";  // NOTE: promises and the loop have sentences of their own
    }
}

}  // namespace loopscope::timeline
