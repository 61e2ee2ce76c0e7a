#include <algorithm>
#include <string_view>

#include "app/present/machine_builders.h"
#include "engine/bytecode/not_yet.h"
#include "engine/timeline/variables.h"

namespace loopscope::present {

using bytecode::FunctionKind;
using bytecode::FunctionTemplate;
using bytecode::VariableInfo;
using bytecode::Visibility;
using heap::CellId;
using heap::Value;

namespace {

// Of a deep stack, so many frames of either end are shown.
constexpr std::size_t kTopFrames = 16;
constexpr std::size_t kBottomFrames = 5;
constexpr std::size_t kMostLocals = 24;
constexpr std::size_t kMostArguments = 6;

// What Node's module wrapper passes in: not the program's own variables.
constexpr std::string_view kModuleParameters[] = {"exports", "require", "module", "__filename", "__dirname"};

bool is_shown(const vm::Frame& frame) {
    return frame.visibility != Visibility::Hidden;
}

// The slot of a captured variable, in the environments that the frame has made itself.
Value captured_value(const MachineView& view, const vm::Frame& frame, const VariableInfo& variable) {
    CellId outside = CellId::None;
    if (view.heap.has_data<heap::FunctionData>(frame.function)) {
        outside = view.heap.data<heap::FunctionData>(frame.function).environment;
    }
    for (CellId place = frame.environment; place != CellId::None && place != outside;
         place = view.heap.environment_parent(place)) {
        const std::uint32_t scope = view.heap.environment_scope(place);
        if (scope >= view.program.scopes.size()) continue;
        const auto& names = view.program.scopes[scope].names;
        if (variable.slot < names.size() && names[variable.slot] == variable.name &&
            variable.slot < view.heap.environment_size(place)) {
            return timeline::binding_value(view.heap, place, variable.slot);
        }
    }
    return Value::hole();
}

// The value of a variable that is in scope at the frame's pc; a hole if it is not.
Value variable_value(const MachineView& view, const vm::Frame& frame, const VariableInfo& variable) {
    const bool in_scope =
        variable.begin_pc <= frame.pc && (variable.end_pc == 0 || frame.pc <= variable.end_pc);
    if (!in_scope) return Value::hole();
    if (variable.captured) return captured_value(view, frame, variable);
    if (variable.slot == bytecode::kNotYet) return Value::uninitialized();
    const std::size_t place = std::size_t{frame.base} + variable.slot;
    return place < view.agent.stack.size() ? view.agent.stack[place] : Value::hole();
}

bool is_module_parameter(const FunctionTemplate& function, std::string_view name) {
    return function.kind == FunctionKind::Module &&
           std::find(std::begin(kModuleParameters), std::end(kModuleParameters), name) !=
               std::end(kModuleParameters);
}

std::vector<LocalModel> build_locals(MachineView& view, const vm::Frame& frame,
                                     const FunctionTemplate& function) {
    std::vector<LocalModel> locals;
    for (const NamedValue& variable : variables_of(view, frame, function)) {
        locals.push_back({variable.name, value_text(view, variable.value), false});
    }
    return locals;
}

FrameKind kind_of(const vm::Frame& frame, const FunctionTemplate& function) {
    if (frame.visibility != Visibility::User) return FrameKind::BuiltIn;
    if (function.kind == FunctionKind::Module) return FrameKind::Script;
    if (function.is_generator) return FrameKind::Generator;
    return function.is_async ? FrameKind::Async : FrameKind::Function;
}

// A native's arguments stand where a function's locals do.
FrameModel build_native_frame(MachineView& view, const vm::Frame& frame) {
    FrameModel model;
    model.kind = FrameKind::BuiltIn;
    model.name = name_of_function(view, frame.function);
    const std::size_t count = std::min<std::size_t>(frame.argument_count, kMostArguments);
    for (std::size_t index = 0; index < count && frame.base + index < view.agent.stack.size(); ++index) {
        model.locals.push_back({"argument " + std::to_string(index + 1),
                                value_text(view, view.agent.stack[frame.base + index]), false});
    }
    return model;
}

// The serial of the promise that an async function settles; 0 for anything else.
std::uint64_t promise_of_activation(const MachineView& view, heap::CellId activation) {
    if (activation == heap::CellId::None) return 0;
    const Value object = Value::object(activation);
    if (!view.heap.has_data<heap::GeneratorData>(object)) return 0;
    return serial_of_promise(view, view.heap.data<heap::GeneratorData>(object).promise);
}

// The instruction at work in a frame is the one before its next, and its first one where it has just begun.
// Of the innermost frame the tick knows better, since a jump may lie between the two.
std::uint32_t pc_at_work(const MachineView& view, const vm::Frame& frame, std::uint32_t site) {
    if (site != 0) {
        const bytecode::SitePlace place = bytecode::place_of_site(view.program, site);
        if (place.function == frame.function_template) return place.pc;
    }
    return frame.pc > 0 ? frame.pc - 1 : 0;
}

FrameModel build_frame(MachineView& view, const vm::Frame& frame, std::size_t index, bool top,
                       std::uint32_t site) {
    FrameModel model;
    if (frame.kind == vm::Frame::Kind::Native) {
        model = build_native_frame(view, frame);
    } else {
        const FunctionTemplate& function = view.program.function(frame.function_template);
        model.kind = kind_of(frame, function);
        model.name = function.name == 0 && function.kind != FunctionKind::Module
                         ? name_of_function(view, frame.function)
                         : name_of_template(view, function);
        const std::uint32_t pc = pc_at_work(view, frame, top ? site : 0);
        const CodePlace place = place_in_function(view, frame.function_template, pc);
        model.line = place.line;
        model.source = place.source;
        model.place = place.text;
        if (model.kind != FrameKind::BuiltIn || top) model.locals = build_locals(view, frame, function);
    }
    model.promise = promise_of_activation(view, frame.activation_object);
    model.id = (frame.pushed_at_tick << 20U) | (index & 0xFFFFFU);
    return model;
}

}  // namespace

std::vector<NamedValue> variables_of(const MachineView& view, const vm::Frame& frame,
                                     const FunctionTemplate& function) {
    std::vector<NamedValue> variables;
    const bool has_this =
        frame.visibility == Visibility::User &&
        (function.kind == FunctionKind::Method || function.kind == FunctionKind::BaseConstructor ||
         function.kind == FunctionKind::DerivedConstructor);
    if (has_this && frame.this_value.is_object()) variables.push_back({"this", frame.this_value});
    for (const VariableInfo& variable : function.variables) {
        if (variables.size() == kMostLocals) break;
        const bool parameter = !variable.captured && variable.slot < function.parameter_count;
        if (frame.visibility == Visibility::Builtin && !parameter) continue;
        const std::string name = base::utf16_to_utf8(view.program.string(variable.name));
        if (name.empty() || is_module_parameter(function, name)) continue;
        const Value value = variable_value(view, frame, variable);
        if (!value.is_hole()) variables.push_back({name, value});
    }
    return variables;
}

StackModel build_stack(MachineView& view, std::uint32_t site) {
    std::vector<std::size_t> shown;  // top first
    for (std::size_t index = view.agent.frames.size(); index > 0; --index) {
        if (is_shown(view.agent.frames[index - 1])) shown.push_back(index - 1);
    }
    StackModel model;
    model.depth = shown.size();
    const bool deep = shown.size() > kTopFrames + kBottomFrames + 1;
    for (std::size_t place = 0; place < shown.size(); ++place) {
        if (deep && place == kTopFrames) {
            FrameModel hidden;
            hidden.kind = FrameKind::Hidden;
            hidden.hidden_frames = shown.size() - kTopFrames - kBottomFrames;
            model.frames.push_back(hidden);
            place = shown.size() - kBottomFrames;
        }
        const std::size_t index = shown[place];
        model.frames.push_back(build_frame(view, view.agent.frames[index], index, place == 0, site));
    }
    return model;
}

}  // namespace loopscope::present
