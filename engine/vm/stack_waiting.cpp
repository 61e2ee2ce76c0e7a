#include "engine/vm/stack_lines.h"

// The async functions that wait for a promise, as an error's stack shows them.

namespace loopscope::vm {

using bytecode::FunctionTemplate;
using bytecode::Program;
using heap::Heap;
using heap::ObjectClass;

namespace {

/// A variable that a function of the library has captured, from the innermost scopes; undefined without.
Value captured_variable(const Agent& agent, const Program& program, Value function,
                        std::u16string_view name) {
    const Heap& heap = agent.heap;
    if (!function.is_object() || heap.class_of(function) != ObjectClass::Function) return Value::undefined();
    const heap::FunctionData& data = heap.data<heap::FunctionData>(function);
    if (program.function(data.function_template).visibility == bytecode::Visibility::User)
        return Value::undefined();
    CellId environment = data.environment;
    for (int level = 0; level < 2 && environment != CellId::None; ++level) {
        const auto& names = program.scopes[heap.environment_scope(environment)].names;
        for (std::uint32_t slot = 0; slot < names.size(); ++slot) {
            if (program.string(names[slot]) == name) return heap.environment_slot(environment, slot);
        }
        environment = heap.environment_parent(environment);
    }
    return Value::undefined();
}

Value field_of(Agent& agent, Value object, std::string_view name) {
    return object.is_object() ? agent.heap.lookup(object, agent.heap.intern(name)).value : Value::undefined();
}

/// Adds the line of Promise.all and its kin for a reaction that collects a value for them, and makes
/// `promise` theirs. False when it is none.
bool add_combinator(Agent& agent, const Program& program, const heap::PromiseReaction& reaction,
                    Value& promise, std::vector<heap::StackLine>& lines) {
    for (const Value handler : {reaction.on_fulfilled, reaction.on_rejected}) {
        const Value collection = captured_variable(agent, program, handler, u"collection");
        const Value index = captured_variable(agent, program, handler, u"index");
        if (!collection.is_object() || !index.is_number()) continue;
        const Value label = field_of(agent, collection, "label");
        if (!label.is_string()) continue;
        promise = field_of(agent, field_of(agent, collection, "capability"), "promise");
        heap::StackLine line =
            line_of(StackLineKind::Combinator, 0, static_cast<std::uint32_t>(index.as_number()));
        line.function = label;
        lines.push_back(line);
        return true;
    }
    return false;
}

/// The promise that settles next when one does: of a resolving function that was given to then(), or the one
/// that then() made.
Value following_promise(const Agent& agent, const Program& program, const heap::PromiseReaction& reaction) {
    const Value handler = reaction.on_fulfilled;
    const bool resolves = captured_variable(agent, program, handler, u"alreadyResolved").is_boolean();
    return resolves ? captured_variable(agent, program, handler, u"promise") : reaction.derived;
}

}  // namespace

Value promise_of_activation(const Heap& heap, Value activation) {
    const heap::GeneratorData& data = heap.data<heap::GeneratorData>(activation);
    if (heap.class_of(activation) != ObjectClass::AsyncGenerator) return data.promise;
    return data.queue.empty() ? Value::undefined() : data.queue.front().promise;
}

void add_waiting(Agent& agent, const Program& program, Value promise, std::size_t most,
                 std::vector<heap::StackLine>& lines) {
    const Heap& heap = agent.heap;
    constexpr int kMostHops = 1000;
    const std::size_t end = lines.size() + most;
    for (int hops = 0; hops < kMostHops && lines.size() < end; ++hops) {
        if (!promise.is_object() || !heap.has_data<heap::PromiseData>(promise)) return;
        const heap::PromiseData& data = heap.data<heap::PromiseData>(promise);
        if (data.state != heap::PromiseState::Pending || data.reactions.size() != 1) return;
        const heap::PromiseReaction reaction = data.reactions.front();
        if (reaction.kind == heap::PromiseReaction::Kind::Await) {
            const heap::GeneratorData& waiting = heap.data<heap::GeneratorData>(reaction.derived);
            const FunctionTemplate& function = program.function(waiting.activation.function_template);
            if (function.visibility == bytecode::Visibility::User) {
                heap::StackLine line = line_of(StackLineKind::Code, function.number, waiting.activation.pc);
                line.flags |= kAsyncLine;
                line.function = waiting.activation.function;
                line.this_value = waiting.activation.this_value;
                lines.push_back(line);
            }
            promise = promise_of_activation(heap, reaction.derived);
        } else if (!add_combinator(agent, program, reaction, promise, lines)) {
            promise = following_promise(agent, program, reaction);
        }
    }
}

}  // namespace loopscope::vm
