#include "engine/heap/payload_node.h"

#include "engine/heap/marker.h"
#include "engine/heap/payload_fields.h"

namespace loopscope::heap {

namespace {

struct Trace {
    Marker& marker;
    void operator()(Value value) { marker.mark(value); }
    void operator()(CellId id) { marker.mark(id); }
    void operator()(double) {}
    template <typename Item>
    void operator()(const std::vector<Item>& items) {
        if constexpr (!std::is_integral_v<Item>) {
            for (const Item& item : items) (*this)(item);
        }
    }
    template <typename Field>
    void operator()(const Field& field) {
        if constexpr (std::is_class_v<Field>) fields(field, *this);
    }
};

struct Hash {
    Digest& digest;
    void operator()(Value value) { digest.add(value.bits()); }
    void operator()(CellId id) { digest.add(index_of(id)); }
    void operator()(double number) { digest.add(Value::number(number).bits()); }
    template <typename Item>
    void operator()(const std::vector<Item>& items) {
        if constexpr (std::is_integral_v<Item>) {
            if (items.empty()) return digest.add(0);  // there are no bytes to point to
            digest.add_bytes(items.data(), items.size() * sizeof(Item));
        } else {
            digest.add(items.size());
            for (const Item& item : items) (*this)(item);
        }
    }
    template <typename Field>
    void operator()(const Field& field) {
        if constexpr (std::is_class_v<Field>) {
            fields(field, *this);
        } else {
            digest.add(static_cast<std::uint64_t>(field));
        }
    }
};

struct Count {
    std::size_t bytes = 0;
    template <typename Item>
    void operator()(const std::vector<Item>& items) {
        bytes += items.size() * sizeof(Item);
    }
    template <typename Field>
    void operator()(const Field&) {}
};

}  // namespace

template <typename Data>
Node* PayloadNode<Data>::clone() const {
    return new PayloadNode(*this);
}

template <typename Data>
bool PayloadNode<Data>::equals(const Node& other) const {
    return data == static_cast<const PayloadNode&>(other).data;
}

template <typename Data>
void PayloadNode<Data>::add_to(Digest& digest) const {
    digest.add(tag);
    if constexpr (std::same_as<Data, TableData>) {
        data.add_to(digest);
    } else {
        Hash hash{digest};
        fields(data, hash);
    }
}

template <typename Data>
void PayloadNode<Data>::trace(Marker& marker) const {
    if constexpr (std::same_as<Data, TableData>) {
        for (std::uint32_t i = data.slots().first(); i < data.slots().entry_count(); ++i) {
            marker.mark(data.slots()[i].key);
            marker.mark(data.slots()[i].value);
        }
    } else {
        Trace trace{marker};
        fields(data, trace);
    }
}

template <typename Data>
std::size_t PayloadNode<Data>::bytes() const {
    if constexpr (std::same_as<Data, TableData>) {
        return sizeof(Data) + data.slots().entry_count() * sizeof(TableData::Slot);
    } else {
        Count count;
        fields(data, count);
        return sizeof(Data) + count.bytes;
    }
}

template struct PayloadNode<FunctionData>;
template struct PayloadNode<NativeFunctionData>;
template struct PayloadNode<BoundFunctionData>;
template struct PayloadNode<ErrorData>;
template struct PayloadNode<PrimitiveData>;
template struct PayloadNode<DateData>;
template struct PayloadNode<RegExpData>;
template struct PayloadNode<ArgumentsData>;
template struct PayloadNode<SlotsData>;
template struct PayloadNode<ProxyData>;
template struct PayloadNode<BufferData>;
template struct PayloadNode<TypedArrayData>;
template struct PayloadNode<PromiseData>;
template struct PayloadNode<GeneratorData>;
template struct PayloadNode<TableData>;
template struct PayloadNode<BigIntCell>;

Node* create_payload(PayloadTag tag) {
    switch (tag) {
        case PayloadTag::None: return nullptr;
        case PayloadTag::Function: return new PayloadNode<FunctionData>({});
        case PayloadTag::NativeFunction: return new PayloadNode<NativeFunctionData>({});
        case PayloadTag::BoundFunction: return new PayloadNode<BoundFunctionData>({});
        case PayloadTag::Error: return new PayloadNode<ErrorData>({});
        case PayloadTag::Primitive: return new PayloadNode<PrimitiveData>({});
        case PayloadTag::Date: return new PayloadNode<DateData>({});
        case PayloadTag::RegExp: return new PayloadNode<RegExpData>({});
        case PayloadTag::Arguments: return new PayloadNode<ArgumentsData>({});
        case PayloadTag::Slots: return new PayloadNode<SlotsData>({});
        case PayloadTag::Proxy: return new PayloadNode<ProxyData>({});
        case PayloadTag::Buffer: return new PayloadNode<BufferData>({});
        case PayloadTag::TypedArray: return new PayloadNode<TypedArrayData>({});
        case PayloadTag::Promise: return new PayloadNode<PromiseData>({});
        case PayloadTag::Generator: return new PayloadNode<GeneratorData>({});
        case PayloadTag::Table: return new PayloadNode<TableData>({});
        case PayloadTag::BigInt: return new PayloadNode<BigIntCell>({});
    }
    return nullptr;
}

PayloadTag payload_of(ObjectClass object_class) {
    switch (object_class) {
        case ObjectClass::Ordinary:
        case ObjectClass::Array:
        case ObjectClass::Arguments:
        case ObjectClass::Global: return PayloadTag::None;
        case ObjectClass::Function: return PayloadTag::Function;
        case ObjectClass::NativeFunction: return PayloadTag::NativeFunction;
        case ObjectClass::BoundFunction: return PayloadTag::BoundFunction;
        case ObjectClass::Error: return PayloadTag::Error;
        case ObjectClass::BooleanObject:
        case ObjectClass::NumberObject:
        case ObjectClass::StringObject:
        case ObjectClass::SymbolObject:
        case ObjectClass::BigIntObject:
        case ObjectClass::WeakRef: return PayloadTag::Primitive;
        case ObjectClass::Date: return PayloadTag::Date;
        case ObjectClass::RegExp: return PayloadTag::RegExp;
        case ObjectClass::Map:
        case ObjectClass::Set:
        case ObjectClass::WeakMap:
        case ObjectClass::WeakSet: return PayloadTag::Table;
        case ObjectClass::Promise: return PayloadTag::Promise;
        case ObjectClass::Generator:
        case ObjectClass::AsyncGenerator:
        case ObjectClass::AsyncFunction: return PayloadTag::Generator;
        case ObjectClass::Slots: return PayloadTag::Slots;
        case ObjectClass::Proxy: return PayloadTag::Proxy;
        case ObjectClass::ArrayBuffer: return PayloadTag::Buffer;
        case ObjectClass::TypedArray:
        case ObjectClass::DataView: return PayloadTag::TypedArray;
    }
    return PayloadTag::None;
}

}  // namespace loopscope::heap
