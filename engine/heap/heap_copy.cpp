#include "engine/heap/dictionary.h"
#include "engine/heap/elements.h"
#include "engine/heap/heap.h"
#include "engine/heap/payload_fields.h"

namespace loopscope::heap {

namespace {

/// Puts the copies of cells in the place of the cells, in whatever names some.
class Renaming {
  public:
    Renaming(const std::vector<CellId>& copies, CellId realm) : copies_(copies), realm_(realm) {}

    void operator()(CellId& id) const { id = copy_of(id); }
    void operator()(Value& value) const {
        if (value.is_object()) {
            value = Value::object(copy_of(value.as_cell()));
        } else if (value.is_cell() && !value.is_string() && !value.is_symbol() && !value.is_bigint()) {
            value = Value::internal_cell(copy_of(value.as_cell()));
        }
    }
    template <typename Item>
    void operator()(std::vector<Item>& items) const {
        for (Item& item : items) (*this)(item);
    }
    template <typename Field>
    void operator()(Field& field) const {
        if constexpr (std::is_class_v<Field>) fields(field, *this);
    }
    void name(std::uint32_t& cell) const { cell = index_of(copy_of(static_cast<CellId>(cell))); }

    /// Of a node that nobody shares.
    void rename(Node& node) const;

  private:
    CellId copy_of(CellId id) const {
        const std::uint32_t index = index_of(id);
        return index < copies_.size() && copies_[index] != CellId::None ? copies_[index] : id;
    }
    template <typename Data>
    Data& data(Node& node) const {
        return static_cast<PayloadNode<Data>&>(node).data;
    }
    void rename_payload(Node& node) const;

    const std::vector<CellId>& copies_;
    CellId realm_;
};

void Renaming::rename(Node& node) const {
    switch (node.kind) {
        case NodeKind::Values: {
            auto& buffer = static_cast<ValueBuffer&>(node);
            for (std::uint32_t i = 0; i < buffer.size; ++i) (*this)(buffer.values()[i]);
            return;
        }
        case NodeKind::ChunkedValues: {
            auto& values = static_cast<ChunkedValues&>(node).values;
            for (std::size_t i = 0; i < values.size(); ++i) (*this)(values.write(i));
            return;
        }
        case NodeKind::SparseElements:
            for (auto& [index, property] : static_cast<SparseElements&>(node).properties) {
                (*this)(property.value);
                (*this)(property.setter);
            }
            return;
        case NodeKind::Dictionary: {
            auto& entries = static_cast<Dictionary&>(node).entries;
            for (std::uint32_t i = 0; i < entries.entry_count(); ++i) (*this)(entries.write(i).value);
            return;
        }
        case NodeKind::StringUnits: return;
        case NodeKind::Payload: return rename_payload(node);
    }
}

void Renaming::rename_payload(Node& node) const {
    switch (static_cast<PayloadTag>(node.tag)) {
        case PayloadTag::Function:
            (*this)(data<FunctionData>(node));
            data<FunctionData>(node).realm = realm_;
            return;
        case PayloadTag::NativeFunction: data<NativeFunctionData>(node).realm = realm_; return;
        case PayloadTag::BoundFunction: return (*this)(data<BoundFunctionData>(node));
        case PayloadTag::Error: return (*this)(data<ErrorData>(node));
        case PayloadTag::Primitive: return (*this)(data<PrimitiveData>(node));
        case PayloadTag::Arguments: return (*this)(data<ArgumentsData>(node));
        case PayloadTag::Slots: return (*this)(data<SlotsData>(node));
        case PayloadTag::Proxy: return (*this)(data<ProxyData>(node));
        case PayloadTag::TypedArray: return (*this)(data<TypedArrayData>(node));
        case PayloadTag::Promise: return (*this)(data<PromiseData>(node));
        case PayloadTag::Generator: return (*this)(data<GeneratorData>(node));
        case PayloadTag::Table:  // its keys are hashed by their cells: filled anew
        case PayloadTag::None:
        case PayloadTag::Date:
        case PayloadTag::RegExp:
        case PayloadTag::Buffer:
        case PayloadTag::BigInt: return;
    }
}

bool is_copied(CellKind kind) {
    return kind == CellKind::Object || kind == CellKind::Environment || kind == CellKind::Accessor;
}

void rename_object(Cell& cell, const Renaming& renaming) {
    renaming.name(cell.second);
    for (Value& slot : cell.object.inline_slots) renaming(slot);
    const auto rename = [&renaming](Node*& node) {
        if (node == nullptr) return;
        node = node->clone();
        renaming.rename(*node);
    };
    rename(cell.object.elements);
    rename(cell.object.payload);
    rename(cell.object.slots);
}

/// The contents of `model`, with the copies of what it names.
void fill_copy(Cell& copy, const Cell& model, const Renaming& renaming) {
    copy = model;
    if (model.kind == CellKind::Object) return rename_object(copy, renaming);
    if (model.kind == CellKind::Environment) renaming.name(copy.first);
    if (model.has_large_environment()) {
        copy.node = model.node->clone();
        return renaming.rename(*copy.node);
    }
    const std::uint32_t count = model.kind == CellKind::Accessor ? 2 : model.third;
    for (std::uint32_t i = 0; i < count; ++i) renaming(copy.variables[i]);
}

}  // namespace

std::vector<CellId> Heap::copy_objects(const Heap& model, CellId realm) {
    std::vector<CellId> copies(model.cell_count(), CellId::None);
    const auto each = [&](const auto& visit) {
        for (std::uint32_t index = 1; index < copies.size(); ++index) {
            const auto id = static_cast<CellId>(index);
            if (is_copied(model.kind(id))) visit(id, index);
        }
    };
    each([&](CellId id, std::uint32_t index) { copies[index] = new_cell(model.kind(id)); });
    const Renaming renaming(copies, realm);
    each([&](CellId id, std::uint32_t index) {
        Cell& copy = storage_.cells.write(copies[index]);
        fill_copy(copy, model.storage_.cells[id], renaming);
        storage_.bytes += cell_bytes(copy) - sizeof(Cell);
    });
    each([&](CellId id, std::uint32_t index) {
        if (model.kind(id) != CellKind::Object || !model.has_data<TableData>(Value::object(id))) return;
        const Value table = Value::object(copies[index]);
        table_clear(table);
        const TableData::Slots& slots = model.data<TableData>(Value::object(id)).slots();
        for (std::uint32_t i = slots.first(); i < slots.entry_count(); ++i) {
            if (slots[i].is_dead()) continue;
            Value key = slots[i].key;
            Value value = slots[i].value;
            renaming(key);
            renaming(value);
            table_set(table, key, value);
        }
    });
    return copies;
}

}  // namespace loopscope::heap
