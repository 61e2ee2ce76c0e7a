#include "engine/heap/elements.h"
#include "engine/heap/heap.h"

namespace loopscope::heap {

Heap::Heap() = default;

CellId Heap::new_cell(CellKind kind) {
    const CellId id = storage_.cells.allocate();
    storage_.cells.write(id).kind = kind;
    ++storage_.live;
    storage_.bytes += sizeof(Cell);
    return id;
}

CellKind Heap::kind(CellId id) const {
    return storage_.cells.contains(id) ? storage_.cells[id].kind : CellKind::Free;
}

Value Heap::make_object(CellId prototype, ObjectClass object_class) {
    const CellId id = new_cell(CellKind::Object);
    Cell& cell = storage_.cells.write(id);
    cell.object_class = object_class;
    cell.flags = kExtensible;
    cell.first = ShapeTable::kEmpty;
    cell.second = index_of(prototype);
    for (Value& slot : cell.object.inline_slots) slot = Value();
    if (object_class == ObjectClass::Ordinary || object_class == ObjectClass::Array) return Value::object(id);
    cell.object.payload = create_payload(payload_of(object_class));
    if (cell.object.payload != nullptr) storage_.bytes += cell.object.payload->bytes();
    if (object_class == ObjectClass::Function || object_class == ObjectClass::NativeFunction ||
        object_class == ObjectClass::BoundFunction) {
        cell.flags |= kCallable;
    }
    return Value::object(id);
}

Value Heap::make_array(CellId prototype, std::span<const Value> elements) {
    Node* node = make_elements(elements);
    const Value array = make_object(prototype, ObjectClass::Array);
    Cell& cell = storage_.cells.write(array.as_cell());
    cell.third = static_cast<std::uint32_t>(elements.size());
    cell.object.elements = node;
    if (node != nullptr) storage_.bytes += node->bytes();
    return array;
}

Value Heap::make_function(CellId prototype, FunctionData data, bool is_constructor) {
    const Value function = make_object(prototype, ObjectClass::Function);
    Cell& cell = storage_.cells.write(function.as_cell());
    if (is_constructor) cell.flags |= kConstructor;
    static_cast<PayloadNode<FunctionData>*>(cell.object.payload)->data = data;
    return function;
}

Value Heap::clone_object(Value model) {
    const CellId id = new_cell(CellKind::Object);
    Cell& copy = storage_.cells.write(id);
    copy = cell(model);
    copy.each_node([](Node* node) { retain(node); });
    storage_.bytes += cell_bytes(copy) - sizeof(Cell);
    return Value::object(id);
}

void Heap::exchange_objects(Value left, Value right) {
    const Cell first = cell(left);
    const Cell second = cell(right);
    storage_.cells.write(left.as_cell()) = second;
    storage_.cells.write(right.as_cell()) = first;
}

void Heap::make_mapped(Value arguments) {
    if (class_of(arguments) != ObjectClass::Arguments || cell(arguments).object.payload != nullptr) return;
    Node* payload = create_payload(PayloadTag::Arguments);
    storage_.cells.write(arguments.as_cell()).object.payload = payload;
    storage_.bytes += payload->bytes();
}

void Heap::set_callable(Value object, bool callable, bool constructor) {
    std::uint8_t& flags = storage_.cells.write(object.as_cell()).flags;
    flags = static_cast<std::uint8_t>((flags & ~(kCallable | kConstructor)) | (callable ? kCallable : 0) |
                                      (constructor ? kConstructor : 0));
}

void Heap::set_prototype(Value object, CellId prototype) {
    storage_.cells.write(object.as_cell()).second = index_of(prototype);
}

void Heap::prevent_extensions(Value object) {
    std::uint8_t& flags = storage_.cells.write(object.as_cell()).flags;
    flags = static_cast<std::uint8_t>(flags & ~kExtensible);
}

CellId Heap::make_environment(CellId parent, std::uint32_t scope, std::uint32_t slot_count, Value initial) {
    const CellId id = new_cell(CellKind::Environment);
    Cell& cell = storage_.cells.write(id);
    cell.first = index_of(parent);
    cell.second = scope;
    cell.third = slot_count;
    if (slot_count <= Cell::kInlineVariables) {
        for (std::uint32_t i = 0; i < slot_count; ++i) cell.variables[i] = initial;
        return id;
    }
    ValueBuffer* buffer = ValueBuffer::create(slot_count);
    for (std::uint32_t i = 0; i < slot_count; ++i) buffer->values()[i] = initial;
    buffer->size = slot_count;
    cell.node = buffer;
    storage_.bytes += buffer->bytes();
    return id;
}

CellId Heap::copy_environment(CellId environment) {
    const CellId id = new_cell(CellKind::Environment);
    Cell& cell = storage_.cells.write(id);
    cell = storage_.cells[environment];
    if (cell.has_large_environment()) {
        retain(cell.node);
        storage_.bytes += cell.node->bytes();
    }
    return id;
}

bool Heap::operator==(const Heap& other) const {
    return promise_serial_ == other.promise_serial_ && storage_ == other.storage_;
}

std::uint64_t Heap::digest() const {
    Digest digest;
    digest.add(promise_serial_);
    digest.add(storage_.bytes);
    digest.add(storage_.collect_above);
    digest.add(storage_.least_live);
    digest.add(storage_.survived);
    digest.add(storage_.weak_references);
    digest.add(storage_.permanent_end);
    storage_.shapes.add_to(digest);
    storage_.cells.add_to(digest);
    return digest.value();
}

}  // namespace loopscope::heap
