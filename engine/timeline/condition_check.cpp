#include "engine/timeline/condition_check.h"

#include <fmt/format.h>

#include <algorithm>

#include "engine/base/nearest.h"
#include "engine/bytecode/main_file.h"
#include "engine/timeline/describe.h"
#include "engine/timeline/value_text.h"
#include "engine/vm/recorder.h"

namespace loopscope::timeline {

using Kind = Condition::Kind;
using Queue = Condition::Queue;
using What = Condition::What;
using machine::Machine;
using vm::EventKind;
using vm::TraceEvent;

namespace {

bool compare(Condition::Comparison comparison, std::uint64_t value, std::uint64_t number) {
    switch (comparison) {
        case Condition::Comparison::Less: return value < number;
        case Condition::Comparison::AtMost: return value <= number;
        case Condition::Comparison::Equal: return value == number;
        case Condition::Comparison::AtLeast: return value >= number;
        case Condition::Comparison::More: return value > number;
    }
    return false;
}

std::uint64_t queue_length(const Machine& machine, Queue queue) {
    const loop::LoopState& loop = machine.loop;
    switch (queue) {
        case Queue::Microtask: return machine.microtasks.size();
        case Queue::NextTick: return loop.next_ticks.size();
        case Queue::Immediate:
            return static_cast<std::uint64_t>(
                std::count_if(loop.immediates.begin(), loop.immediates.end(),
                              [](const loop::Immediate& it) { return !it.destroyed; }) +
                std::count_if(loop.outstanding_immediates.begin(), loop.outstanding_immediates.end(),
                              [](const loop::Immediate& it) { return !it.destroyed; }));
        case Queue::Timer:
            return static_cast<std::uint64_t>(std::count_if(loop.timers.all.begin(), loop.timers.all.end(),
                                                            [](const auto& it) { return it.second.active; }));
        case Queue::Request:
            return static_cast<std::uint64_t>(
                std::count_if(loop.pool.requests.begin(), loop.pool.requests.end(),
                              [](const loop::PoolRequest& it) { return !it.finish_noted; }));
    }
    return 0;
}

/// The events that tell of a callback of a queue: when it was scheduled, begins and ends.
struct CallbackEvents {
    EventKind scheduled, begins, ends;
};
CallbackEvents events_of(Queue queue) {
    switch (queue) {
        case Queue::Microtask:
            return {EventKind::MicrotaskQueued, EventKind::MicrotaskStarted, EventKind::MicrotaskEnded};
        case Queue::NextTick:
            return {EventKind::NextTickQueued, EventKind::NextTickStarted, EventKind::NextTickEnded};
        case Queue::Immediate:
            return {EventKind::ImmediateQueued, EventKind::ImmediateStarted, EventKind::ImmediateEnded};
        case Queue::Timer: return {EventKind::TimerStarted, EventKind::TimerFired, EventKind::TimerEnded};
        case Queue::Request:
            return {EventKind::RequestSubmitted, EventKind::RequestStarted, EventKind::RequestFinished};
    }
    return {EventKind::MicrotaskQueued, EventKind::MicrotaskStarted, EventKind::MicrotaskEnded};
}

std::string output_text(const Machine& machine, const TraceEvent& event) {
    if (event.other >= machine.host.output.size()) return "";
    std::string text = machine.host.output[event.other].text;
    while (!text.empty() && text.back() == '\n') text.pop_back();
    return text;
}

bool is_quoted(const std::string& text) {
    return text.size() >= 2 && (text.front() == '\'' || text.front() == '"') && text.back() == text.front();
}

}  // namespace

ConditionCheck::ConditionCheck(Condition condition, const machine::LoadedProgram& program)
    : condition_(std::move(condition)), program_(&program) {
    if (condition_.kind == Kind::Function) find_functions();
    if (condition_.kind == Kind::Line) find_line();
    if (condition_.kind == Kind::Variable) check_variable();
}

void ConditionCheck::find_functions() {
    const bytecode::Program& code = *program_->setup.program;
    const vm::NativeRegistry& natives = *program_->setup.natives;
    const auto fits = [&](std::string_view name) {
        return name == condition_.text ||
               (condition_.text.find('*') != std::string::npos && matches_pattern(condition_.text, name));
    };
    // Built-ins are written with what they belong to.
    const std::string_view last = std::string_view(condition_.text).substr(condition_.text.rfind('.') + 1);
    std::vector<std::string> names;
    for (std::size_t number = 0; number < code.functions.size(); ++number) {
        const bytecode::FunctionTemplate& function = code.function(static_cast<std::uint32_t>(number));
        if (function.visibility == bytecode::Visibility::Hidden) continue;
        const std::string name = name_of_template(code, function);
        const bool is_own = function.visibility == bytecode::Visibility::User;
        if (fits(name) || (!is_own && name == last)) items_.insert(static_cast<std::uint32_t>(number) + 1);
        if (is_own) names.push_back(name);
    }
    for (std::uint32_t number = 0; number < natives.size(); ++number) {
        const vm::NativeEntry& entry = natives.entry(number);
        if (std::string_view(entry.holder) == "%") continue;
        if (fits(entry.name) || fits(fmt::format("{}.{}", entry.holder, entry.name)))
            items_.insert(number | vm::kNativeItem);
    }
    if (!items_.empty()) return;
    const std::vector<std::string_view> views(names.begin(), names.end());
    const std::string_view near = base::nearest(condition_.text, views);
    problem_ = fmt::format("The program has no function `{}`.{}", condition_.text,
                           near.empty() ? "" : fmt::format(" Did you mean {}?", near));
}

/// The files whose path is the condition's text or ends with it; the main file when there is none.
std::set<std::uint32_t> ConditionCheck::find_files() {
    const bytecode::Program& code = *program_->setup.program;
    if (condition_.text.empty()) return {bytecode::main_source(code)};
    std::set<std::uint32_t> found;
    std::vector<std::string> names;
    for (const bytecode::Unit& unit : code.units) {
        const std::string& path = code.sources[unit.source]->name();
        if (path == condition_.text || path.ends_with("/" + condition_.text)) found.insert(unit.source);
        names.push_back(path.substr(path.rfind('/') + 1));
    }
    if (!found.empty()) return found;
    const std::vector<std::string_view> views(names.begin(), names.end());
    const std::string_view near = base::nearest(condition_.text, views);
    problem_ = fmt::format("The program has no file `{}`.{}", condition_.text,
                           near.empty() ? "" : fmt::format(" Did you mean {}?", near));
    return found;
}

void ConditionCheck::find_line() {
    const bytecode::Program& code = *program_->setup.program;
    sites_.assign(code.site_count, false);
    bool any = false;
    const std::set<std::uint32_t> files = find_files();
    for (std::size_t i = code.library_function_count; i < code.functions.size(); ++i) {
        const bytecode::FunctionTemplate& function = *code.functions[i];
        if (!files.contains(function.source)) continue;
        const base::SourceText& source = *code.sources[function.source];
        for (std::size_t pc = 0; pc < function.code.size(); ++pc) {
            if (function.code[pc].opcode != bytecode::Opcode::Statement) continue;
            if (source.position(function.ranges[pc].begin).line != condition_.number) continue;
            sites_[function.first_site + pc] = true;
            any = true;
        }
    }
    if (any || !problem_.empty()) return;
    problem_ = fmt::format("No statement begins on line {}{}{}.", condition_.number,
                           condition_.text.empty() ? "" : " of ", condition_.text);
}

void ConditionCheck::check_variable() {
    const bytecode::Program& code = *program_->setup.program;
    name_ = base::utf8_to_utf16(condition_.text);
    std::vector<std::string> names;
    for (std::size_t i = code.library_function_count; i < code.functions.size(); ++i) {
        for (const bytecode::VariableInfo& variable : code.functions[i]->variables) {
            if (code.string(variable.name) == name_) return;
            names.push_back(base::utf16_to_utf8(code.string(variable.name)));
        }
    }
    const std::vector<std::string_view> views(names.begin(), names.end());
    const std::string_view near = base::nearest(condition_.text, views);
    problem_ = fmt::format("The program has no variable `{}`.{}", condition_.text,
                           near.empty() ? "" : fmt::format(" Did you mean {}?", near));
}

ConditionCheck::Verdict ConditionCheck::judge(std::uint64_t tick, const vm::TickRecord& record,
                                              std::uint32_t depth_before) const {
    const auto perhaps = [&](std::uint32_t marks) {
        return (record.marks & marks) != 0 ? Verdict::Perhaps : Verdict::No;
    };
    const auto exactly = [](bool yes) { return yes ? Verdict::Yes : Verdict::No; };
    switch (condition_.kind) {
        case Kind::Tick: return exactly(tick == condition_.number);
        case Kind::Line:
            return exactly((record.marks & vm::kMarkStatement) != 0 && record.site < sites_.size() &&
                           sites_[record.site]);
        case Kind::StackDepth:
            return exactly(compare(condition_.comparison, record.depth, condition_.number) &&
                           !compare(condition_.comparison, depth_before, condition_.number));
        case Kind::Queue:
            if (condition_.queue == Queue::Microtask || condition_.queue == Queue::NextTick)
                return perhaps(vm::kMarkQueued | vm::kMarkJobStarted);
            return Verdict::Perhaps;
        case Kind::Promise:
            return condition_.what == What::Scheduled ? Verdict::Perhaps : perhaps(vm::kMarkSettled);
        case Kind::Prints: return perhaps(vm::kMarkConsole);
        case Kind::Phase: return perhaps(vm::kMarkPhase);
        case Kind::Iteration: return perhaps(vm::kMarkIteration);
        case Kind::Function:
            return perhaps(condition_.what == What::Ends ? vm::kMarkFramePopped : vm::kMarkFramePushed);
        case Kind::Throws:
        case Kind::Uncaught: return perhaps(vm::kMarkThrown);
        case Kind::Blocks:
        case Kind::Sleeps: return perhaps(vm::kMarkClock);
        case Kind::Ends: return exactly((record.marks & vm::kMarkEnded) != 0);
        case Kind::Breakpoint:
        case Kind::Clock:
        case Kind::Callback:
        case Kind::Says:
        case Kind::Variable: return Verdict::Perhaps;
    }
    return Verdict::Perhaps;
}

bool ConditionCheck::is_level() const {
    return condition_.kind == Kind::Queue || condition_.kind == Kind::StackDepth ||
           condition_.kind == Kind::Clock;
}

bool ConditionCheck::level(const Machine& machine) const {
    switch (condition_.kind) {
        case Kind::Queue:
            return compare(condition_.comparison, queue_length(machine, condition_.queue), condition_.number);
        case Kind::StackDepth:
            return compare(condition_.comparison, machine.visible_depth, condition_.number);
        case Kind::Clock: return compare(condition_.comparison, machine.clock, condition_.number);
        default: return false;  // NOTE: the other kinds are told by events
    }
}

BeforeTick ConditionCheck::look(const Machine& before) const {
    BeforeTick result;
    result.level = is_level() && level(before);
    if (condition_.kind == Kind::Variable)
        result.variable = find_variable(before, machine::program_of(before, program_->setup), name_);
    return result;
}

bool ConditionCheck::variable_came_true(const BeforeTick& before, const Machine& after) const {
    const bytecode::Program& code = machine::program_of(after, program_->setup);
    const auto now = find_variable(after, code, name_);
    if (!now || now->value.is_uninitialized() || now->value.is_hole()) return false;
    const bool same_home = before.variable && before.variable->home == now->home;
    if (condition_.what == What::Changes) return same_home && before.variable->value != now->value;
    Viewer viewer{after.heap, code};
    const auto fits = [&](heap::Value value) {
        const std::string text = value_text(viewer, value);
        if (text == condition_.value) return true;
        if (!is_quoted(text)) return false;
        const std::string inside = text.substr(1, text.size() - 2);
        const std::string& wanted = condition_.value;
        return inside == (is_quoted(wanted) ? wanted.substr(1, wanted.size() - 2) : wanted);
    };
    return fits(now->value) && !(same_home && before.variable->value == now->value);
}

bool ConditionCheck::callback_matches(const TraceEvent& event) const {
    const CallbackEvents kinds = events_of(condition_.queue);
    const EventKind wanted = condition_.what == What::Scheduled ? kinds.scheduled
                             : condition_.what == What::Ends    ? kinds.ends
                                                                : kinds.begins;
    return event.kind == wanted && event.number == condition_.number;
}

bool ConditionCheck::event_matches(const Machine& after, const TraceEvent& event) const {
    switch (condition_.kind) {
        case Kind::Line:
            return event.kind == EventKind::StatementStarted && event.site < sites_.size() &&
                   sites_[event.site];
        case Kind::Breakpoint: return event.kind == EventKind::DebuggerStatement;
        case Kind::Promise: {
            const bool made = event.kind == EventKind::PromiseCreated;
            if (!made && event.kind != EventKind::PromiseSettled) return false;
            if (made != (condition_.what == What::Scheduled)) return false;
            if (condition_.what == What::Fulfilled && event.number != 1) return false;
            if (condition_.what == What::Rejected && event.number != 2) return false;
            return after.heap.has_data<heap::PromiseData>(event.subject) &&
                   after.heap.data<heap::PromiseData>(event.subject).serial == condition_.number;
        }
        case Kind::Callback: return callback_matches(event);
        case Kind::Prints:
            return event.kind == EventKind::OutputWritten &&
                   matches_pattern(condition_.text, output_text(after, event));
        case Kind::Phase: return event.kind == EventKind::PhaseEntered && event.number == condition_.number;
        case Kind::Iteration:
            return event.kind == EventKind::IterationStarted && event.number == condition_.number;
        case Kind::Function: {
            const std::uint32_t mark =
                condition_.what == What::Ends ? vm::kMarkFramePopped : vm::kMarkFramePushed;
            return (vm::marks_of(event.kind) & mark) != 0 &&
                   items_.count(vm::item_of(after, event.subject)) != 0;
        }
        case Kind::Throws: return event.kind == EventKind::Thrown;
        case Kind::Uncaught: return event.kind == EventKind::UncaughtError;
        case Kind::Blocks: return event.kind == EventKind::Blocked && event.number >= condition_.number;
        case Kind::Sleeps: return event.kind == EventKind::Waited;
        case Kind::Ends: return event.kind == EventKind::Ended && after.cluster_link.number == 0;
        case Kind::Tick:
        case Kind::Queue:
        case Kind::StackDepth:
        case Kind::Clock:
        case Kind::Says:
        case Kind::Variable: return false;  // told by the machine
    }
    return false;
}

bool ConditionCheck::came_true(const BeforeTick& before, const Machine& after,
                               std::span<const TraceEvent> events) const {
    if (is_level()) return !before.level && level(after);
    switch (condition_.kind) {
        case Kind::Tick: return after.tick == condition_.number;
        case Kind::Variable: return variable_came_true(before, after);
        case Kind::Says: return matches_pattern(condition_.text, describe(*program_, after, events));
        default:  // NOTE: all others are told by one event
            return std::any_of(events.begin(), events.end(),
                               [&](const TraceEvent& event) { return event_matches(after, event); });
    }
}

}  // namespace loopscope::timeline
