#pragma once

#include <concepts>

#include "engine/heap/cell.h"
#include "engine/heap/node.h"
#include "engine/heap/payload.h"
#include "engine/heap/table.h"

namespace loopscope::heap {

/// The struct that holds an object's internal slots, by kind.
enum class PayloadTag : std::uint8_t {
    None,
    Function,
    NativeFunction,
    BoundFunction,
    Error,
    Primitive,
    Date,
    RegExp,
    Arguments,
    Slots,
    Proxy,
    Buffer,
    TypedArray,
    Promise,
    Generator,
    Table,
    BigInt,
};

template <typename Data>
consteval PayloadTag payload_tag() {
    if constexpr (std::same_as<Data, FunctionData>)
        return PayloadTag::Function;
    else if constexpr (std::same_as<Data, NativeFunctionData>)
        return PayloadTag::NativeFunction;
    else if constexpr (std::same_as<Data, BoundFunctionData>)
        return PayloadTag::BoundFunction;
    else if constexpr (std::same_as<Data, ErrorData>)
        return PayloadTag::Error;
    else if constexpr (std::same_as<Data, PrimitiveData>)
        return PayloadTag::Primitive;
    else if constexpr (std::same_as<Data, DateData>)
        return PayloadTag::Date;
    else if constexpr (std::same_as<Data, RegExpData>)
        return PayloadTag::RegExp;
    else if constexpr (std::same_as<Data, ArgumentsData>)
        return PayloadTag::Arguments;
    else if constexpr (std::same_as<Data, SlotsData>)
        return PayloadTag::Slots;
    else if constexpr (std::same_as<Data, ProxyData>)
        return PayloadTag::Proxy;
    else if constexpr (std::same_as<Data, BufferData>)
        return PayloadTag::Buffer;
    else if constexpr (std::same_as<Data, TypedArrayData>)
        return PayloadTag::TypedArray;
    else if constexpr (std::same_as<Data, PromiseData>)
        return PayloadTag::Promise;
    else if constexpr (std::same_as<Data, GeneratorData>)
        return PayloadTag::Generator;
    else if constexpr (std::same_as<Data, TableData>)
        return PayloadTag::Table;
    else {
        static_assert(std::same_as<Data, BigIntCell>, "no payload struct of an object");
        return PayloadTag::BigInt;
    }
}

/// The payload that objects of a class are made with; None for the classes that have none (or, Arguments, not
/// always).
PayloadTag payload_of(ObjectClass object_class);

template <typename Data>
struct PayloadNode final : Node {
    explicit PayloadNode(Data initial)
        : Node(NodeKind::Payload, static_cast<std::uint8_t>(payload_tag<Data>())), data(std::move(initial)) {}
    Node* clone() const override;
    bool equals(const Node& other) const override;
    void add_to(Digest& digest) const override;
    void trace(Marker& marker) const override;
    std::size_t bytes() const override;

    Data data;
};

extern template struct PayloadNode<FunctionData>;
extern template struct PayloadNode<NativeFunctionData>;
extern template struct PayloadNode<BoundFunctionData>;
extern template struct PayloadNode<ErrorData>;
extern template struct PayloadNode<PrimitiveData>;
extern template struct PayloadNode<DateData>;
extern template struct PayloadNode<RegExpData>;
extern template struct PayloadNode<ArgumentsData>;
extern template struct PayloadNode<SlotsData>;
extern template struct PayloadNode<ProxyData>;
extern template struct PayloadNode<BufferData>;
extern template struct PayloadNode<TypedArrayData>;
extern template struct PayloadNode<PromiseData>;
extern template struct PayloadNode<GeneratorData>;
extern template struct PayloadNode<TableData>;
extern template struct PayloadNode<BigIntCell>;

/// A new node with an empty payload; null for None.
Node* create_payload(PayloadTag tag);

}  // namespace loopscope::heap
