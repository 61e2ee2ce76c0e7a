#include "engine/vm/errors.h"
#include "engine/vm/generators.h"
#include "engine/vm/iteration.h"
#include "engine/vm/native_tables.h"
#include "engine/vm/promise.h"

// %GeneratorPrototype% and %AsyncGeneratorPrototype% (27.5.1, 27.6.1).

namespace loopscope::vm {

using heap::GeneratorData;
using heap::GeneratorState;
using heap::PromiseState;

namespace {

const char* name_of(ResumeMode mode) {
    switch (mode) {
        case ResumeMode::Next: return "next";
        case ResumeMode::Throw: return "throw";
        case ResumeMode::Return: return "return";
    }
    return "";
}

Completion go_on(NativeCall& call, Value generator, ResumeMode mode, Value value) {
    call.tail_function = generator;
    call.tail_this = Value::int32(static_cast<std::int32_t>(mode));
    call.resume_value = value;
    return Completion::resume();
}

/// GeneratorResume and GeneratorResumeAbrupt (27.5.3.3, 27.5.3.4).
Completion resume_sync(NativeCall& call, ResumeMode mode) {
    const Value generator = call.this_value;
    if (!call.heap().has_data<GeneratorData>(generator) ||
        call.heap().class_of(generator) != heap::ObjectClass::Generator) {
        return call.throw_type_error(
            std::string("Method [Generator].prototype.") + name_of(mode) +
            " called on incompatible receiver " +
            describe_in_message(call.heap(), call.program, call.agent.realm, generator));
    }
    const GeneratorState state = call.heap().data<GeneratorData>(generator).state;
    const Value value = call.argument(0);
    if (state == GeneratorState::Executing) return call.throw_type_error("Generator is already running");
    if (state == GeneratorState::SuspendedStart && mode != ResumeMode::Next) {
        GeneratorData& data = call.heap().write_data<GeneratorData>(generator);
        data.state = GeneratorState::Completed;
        data.locals_and_operands.clear();
    } else if (state != GeneratorState::Completed) {
        return go_on(call, generator, mode, value);
    }
    switch (mode) {
        case ResumeMode::Next: return iterator_result(call.agent, Value::undefined(), true);
        case ResumeMode::Throw: return Completion::thrown(value);
        case ResumeMode::Return: return iterator_result(call.agent, value, true);
    }
    return Value::undefined();
}

/// AsyncGenerator.prototype.next, throw, return (27.6.1.2 to 27.6.1.4).
Completion resume_async(NativeCall& call, ResumeMode mode) {
    const PromiseContext context{call.agent, call.program, call.recorder};
    heap::Heap& heap = call.heap();
    const Value promise = new_promise(context, call.agent.realm[Intrinsic::PromisePrototype].as_cell());
    const Value generator = call.this_value;
    const Value value = call.argument(0);
    if (!heap.has_data<GeneratorData>(generator) ||
        heap.class_of(generator) != heap::ObjectClass::AsyncGenerator) {
        const Value error =
            make_error(call.agent, call.program, call.natives, bytecode::ErrorKind::TypeError,
                       std::string("Method [AsyncGenerator].prototype.") + name_of(mode) +
                           " called on incompatible receiver " +
                           describe_in_message(heap, call.program, call.agent.realm, generator));
        settle_promise(context, promise, PromiseState::Rejected, error);
        return promise;
    }
    GeneratorData& data = heap.write_data<GeneratorData>(generator);
    if (data.state == GeneratorState::SuspendedStart && mode != ResumeMode::Next) {
        data.state = GeneratorState::Completed;
        data.locals_and_operands.clear();
    }
    const GeneratorState state = data.state;
    data.queue.push_back({static_cast<std::uint8_t>(mode), value, promise});
    if (state == GeneratorState::Completed) {
        drain_async_generator(context, generator);
    } else if (state == GeneratorState::SuspendedStart || state == GeneratorState::SuspendedYield) {
        const Completion completion = go_on(call, generator, mode, value);
        call.resume_promise = promise;
        return completion;
    }
    return promise;
}

Completion generator_next(NativeCall& call) {
    return resume_sync(call, ResumeMode::Next);
}
Completion generator_return(NativeCall& call) {
    return resume_sync(call, ResumeMode::Return);
}
Completion generator_throw(NativeCall& call) {
    return resume_sync(call, ResumeMode::Throw);
}
Completion async_generator_next(NativeCall& call) {
    return resume_async(call, ResumeMode::Next);
}
Completion async_generator_return(NativeCall& call) {
    return resume_async(call, ResumeMode::Return);
}
Completion async_generator_throw(NativeCall& call) {
    return resume_async(call, ResumeMode::Throw);
}

/// %step_all(iterator, next, array): appends what a built-in iterator still has to a plain array of the
/// library's; whether it is at its end. Program code may have to run for what is left.
Completion step_all(NativeCall& call) {
    heap::Heap& heap = call.heap();
    const Value array = call.argument(2);
    for (;;) {
        const IteratorStep step = step_iterator(call.agent, call.argument(0), call.argument(1));
        if (step.kind != IteratorStep::Kind::Value)
            return Value::boolean(step.kind == IteratorStep::Kind::Done);
        if (!heap.push_dense(array, step.value))
            heap.put(array, heap.key_from_index(heap.array_length(array)), step.value);
    }
}

constexpr NativeEntry kGeneratorNatives[] = {
    {"%", "step_all", 3, step_all},
    {"%GeneratorPrototype", "next", 1, generator_next},
    {"%GeneratorPrototype", "return", 1, generator_return},
    {"%GeneratorPrototype", "throw", 1, generator_throw},
    {"%AsyncGeneratorPrototype", "next", 1, async_generator_next},
    {"%AsyncGeneratorPrototype", "return", 1, async_generator_return},
    {"%AsyncGeneratorPrototype", "throw", 1, async_generator_throw},
};

}  // namespace

bool is_generator_next(const NativeEntry& entry) {
    return entry.function == generator_next;
}

NativeTable generator_natives() {
    return kGeneratorNatives;
}

}  // namespace loopscope::vm
