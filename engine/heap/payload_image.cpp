#include "engine/heap/node_image.h"
#include "engine/heap/payload_fields.h"

namespace loopscope::heap {

namespace {

struct Save {
    base::ArchiveWriter& writer;
    template <typename Item>
    void operator()(const std::vector<Item>& items) {
        writer.each(items, [this](base::ArchiveWriter&, const Item& item) { (*this)(item); });
    }
    template <typename Field>
    void operator()(const Field& field) {
        if constexpr (std::is_class_v<Field> && !std::same_as<Field, Value>) {
            fields(field, *this);
        } else {
            writer.plain(field);
        }
    }
};

struct Load {
    base::ArchiveReader& reader;
    template <typename Item>
    void operator()(std::vector<Item>& items) {
        reader.each(items, [this](base::ArchiveReader&, Item& item) { (*this)(item); });
    }
    template <typename Field>
    void operator()(Field& field) {
        if constexpr (std::is_class_v<Field> && !std::same_as<Field, Value>) {
            fields(field, *this);
        } else {
            reader.plain(field);
        }
    }
};

/// Calls `visit` with the payload struct of a node.
template <typename AnyNode, typename Visit>
void visit_payload(AnyNode& node, const Visit& visit) {
    const auto as = [&]<typename Data>(std::type_identity<Data>) {
        using Payload =
            std::conditional_t<std::is_const_v<AnyNode>, const PayloadNode<Data>, PayloadNode<Data>>;
        visit(static_cast<Payload&>(node).data);
    };
    switch (static_cast<PayloadTag>(node.tag)) {
        case PayloadTag::None: return;
        case PayloadTag::Function: return as(std::type_identity<FunctionData>());
        case PayloadTag::NativeFunction: return as(std::type_identity<NativeFunctionData>());
        case PayloadTag::BoundFunction: return as(std::type_identity<BoundFunctionData>());
        case PayloadTag::Error: return as(std::type_identity<ErrorData>());
        case PayloadTag::Primitive: return as(std::type_identity<PrimitiveData>());
        case PayloadTag::Date: return as(std::type_identity<DateData>());
        case PayloadTag::RegExp: return as(std::type_identity<RegExpData>());
        case PayloadTag::Arguments: return as(std::type_identity<ArgumentsData>());
        case PayloadTag::Slots: return as(std::type_identity<SlotsData>());
        case PayloadTag::Proxy: return as(std::type_identity<ProxyData>());
        case PayloadTag::Buffer: return as(std::type_identity<BufferData>());
        case PayloadTag::TypedArray: return as(std::type_identity<TypedArrayData>());
        case PayloadTag::Promise: return as(std::type_identity<PromiseData>());
        case PayloadTag::Generator: return as(std::type_identity<GeneratorData>());
        case PayloadTag::Table: return as(std::type_identity<TableData>());
        case PayloadTag::BigInt: return as(std::type_identity<BigIntCell>());
    }
}

}  // namespace

void save_payload(const Node& node, base::ArchiveWriter& writer) {
    visit_payload(node, [&]<typename Data>(const Data& data) {
        if constexpr (std::same_as<Data, TableData>) {
            data.save(writer);
        } else {
            Save save{writer};
            fields(data, save);
        }
    });
}

Node* load_payload(PayloadTag tag, base::ArchiveReader& reader) {
    Node* node = create_payload(tag);
    visit_payload(*node, [&]<typename Data>(Data& data) {
        if constexpr (std::same_as<Data, TableData>) {
            data.load(reader);
        } else {
            Load load{reader};
            fields(data, load);
        }
    });
    return node;
}

}  // namespace loopscope::heap
