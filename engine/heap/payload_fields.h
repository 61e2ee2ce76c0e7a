#pragma once

#include <concepts>
#include <type_traits>

#include "engine/heap/payload.h"
#include "engine/heap/table.h"

// Every payload struct but TableData lists its fields once, for whatever has to visit them all. Internal to
// the heap.

namespace loopscope::heap {

/// The struct itself, for changing or only for reading.
template <typename Data, typename Struct>
concept Is = std::same_as<std::remove_const_t<Data>, Struct>;

template <Is<FunctionData> Data, typename Visit>
void fields(Data& data, Visit& visit) {
    visit(data.function_template), visit(data.environment), visit(data.home_object), visit(data.fields);
    visit(data.realm);
}
template <Is<NativeFunctionData> Data, typename Visit>
void fields(Data& data, Visit& visit) {
    visit(data.native), visit(data.realm);
}
template <Is<BoundFunctionData> Data, typename Visit>
void fields(Data& data, Visit& visit) {
    visit(data.target), visit(data.bound_this), visit(data.arguments);
}
template <Is<StackLine> Data, typename Visit>
void fields(Data& data, Visit& visit) {
    visit(data.function_template), visit(data.pc), visit(data.function), visit(data.this_value),
        visit(data.flags);
}
template <Is<ErrorData> Data, typename Visit>
void fields(Data& data, Visit& visit) {
    visit(data.stack), visit(data.message);
}
template <Is<PrimitiveData> Data, typename Visit>
void fields(Data& data, Visit& visit) {
    visit(data.value);
}
template <Is<DateData> Data, typename Visit>
void fields(Data& data, Visit& visit) {
    visit(data.time);
}
template <Is<RegExpData> Data, typename Visit>
void fields(Data& data, Visit& visit) {
    visit(data.source), visit(data.flags);
}
template <Is<ArgumentsData> Data, typename Visit>
void fields(Data& data, Visit& visit) {
    visit(data.environment), visit(data.slot_of);
}
template <Is<SlotsData> Data, typename Visit>
void fields(Data& data, Visit& visit) {
    visit(data.brand), visit(data.slots);
}
template <Is<ProxyData> Data, typename Visit>
void fields(Data& data, Visit& visit) {
    visit(data.target), visit(data.handler), visit(data.callable), visit(data.constructor);
}
template <Is<BufferData> Data, typename Visit>
void fields(Data& data, Visit& visit) {
    visit(data.bytes), visit(data.detached), visit(data.resizable), visit(data.max_byte_length);
}
template <Is<TypedArrayData> Data, typename Visit>
void fields(Data& data, Visit& visit) {
    visit(data.buffer), visit(data.element), visit(data.byte_offset), visit(data.length);
    visit(data.tracks_length);
}
template <Is<PromiseReaction> Data, typename Visit>
void fields(Data& data, Visit& visit) {
    visit(data.kind), visit(data.on_fulfilled), visit(data.on_rejected), visit(data.derived),
        visit(data.resolve);
    visit(data.reject), visit(data.registered_at_tick), visit(data.registered_at_site);
    visit(data.context);
}
template <Is<PromiseData> Data, typename Visit>
void fields(Data& data, Visit& visit) {
    visit(data.serial), visit(data.state), visit(data.handled), visit(data.already_resolved),
        visit(data.result);
    visit(data.reactions), visit(data.resolved_by), visit(data.created_at_tick), visit(data.created_at_site);
    visit(data.derived_from), visit(data.context);
}
template <Is<Activation> Data, typename Visit>
void fields(Data& data, Visit& visit) {
    visit(data.function_template), visit(data.pc), visit(data.environment), visit(data.function);
    visit(data.this_value), visit(data.new_target), visit(data.argument_count);
}
template <Is<AsyncGeneratorRequest> Data, typename Visit>
void fields(Data& data, Visit& visit) {
    visit(data.mode), visit(data.value), visit(data.promise);
}
template <Is<GeneratorData> Data, typename Visit>
void fields(Data& data, Visit& visit) {
    visit(data.state), visit(data.activation), visit(data.locals_and_operands), visit(data.promise);
    visit(data.awaiting), visit(data.queue), visit(data.suspended_at_tick);
}
template <Is<BigIntCell> Data, typename Visit>
void fields(Data& data, Visit& visit) {
    visit(data.negative), visit(data.digits);
}

}  // namespace loopscope::heap
