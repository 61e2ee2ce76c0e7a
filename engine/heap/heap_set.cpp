#include "engine/heap/elements.h"
#include "engine/heap/heap.h"

namespace loopscope::heap {

// Overwrites an own data property that is known to be there and writable.
SetResult Heap::set_own_data(Value object, PropertyKey key, Value value) {
    const Cell& cell = this->cell(object);
    if (cell.object_class == ObjectClass::TypedArray && is_numeric_key(key)) {
        return {set_typed_element(object, key, value), Value(), CellId::None};
    }
    if (cell.object_class == ObjectClass::Array && is_length(key)) {
        PropertyDescriptor descriptor;
        descriptor.value = value;
        const bool done = define_array_length(object, descriptor);
        return {done ? SetOutcome::Done : SetOutcome::ReadOnly, Value(), CellId::None};
    }
    if (const auto slot = mapped_slot(cell, key)) {
        set_environment_slot(data<ArgumentsData>(object).environment, *slot, value);
        return {};
    }
    Property property = *ordinary_property(cell, key);
    property.value = value;
    put_property(object, key, property);
    return {};
}

// CreateDataProperty on a receiver that does not have the property.
SetResult Heap::create_own(Value receiver, PropertyKey key, Value value) {
    const Cell& cell = this->cell(receiver);
    if ((cell.flags & kExtensible) == 0) return {SetOutcome::NotExtensible, Value(), CellId::None};
    if (cell.object_class == ObjectClass::Array && (cell.flags & kLengthReadOnly) != 0) {
        const std::optional<std::uint32_t> index = array_index(key);
        if (index && *index >= cell.third) return {SetOutcome::NotExtensible, Value(), CellId::None};
    }
    put_property(receiver, key, {value, Value(), kDefaultAttributes});
    return {};
}

// The shapes along the chain show that nothing has the key, so that [[Set]] comes to a new data property.
bool Heap::add_plain_property(Value object, PropertyKey key, Value value) {
    if ((cell(object).flags & kExtensible) == 0) return false;
    for (std::uint32_t id = cell(object).second; id != 0;) {
        const Cell& ancestor = storage_.cells[static_cast<CellId>(id)];
        if (!has_plain_names(ancestor.object_class) || ancestor.first == ShapeTable::kDictionary ||
            (ancestor.object_class == ObjectClass::Array && is_length(key)) ||
            storage_.shapes.find(ancestor.first, key).found())
            return false;
        id = ancestor.second;
    }
    // A large index written as a name makes an array longer.
    if (cell(object).object_class == ObjectClass::Array && array_index(key)) return false;
    put_new(object, key, value, kDefaultAttributes);
    return true;
}

bool Heap::define_flat_element(Value array, std::uint32_t index, Value value) {
    if (!array.is_object()) return false;
    const Cell& before = cell(array);
    if (before.object_class != ObjectClass::Array || is_sparse(before.object.elements) ||
        (before.flags & (kExtensible | kLengthReadOnly)) != kExtensible ||
        index > dense_size(before.object.elements))
        return false;
    put_property(array, PropertyKey::index(index), {value, Value(), kDefaultAttributes});
    return true;
}

SetResult Heap::set(Value object, PropertyKey key, Value value) {
    {
        // The common cases: an own, writable data property in a shape; a plain element.
        const Cell& cell = this->cell(object);
        if (!key.is_index()) {
            if (cell.first != ShapeTable::kDictionary && !(is_length(key) && is_array(object))) {
                const SlotPlace place = storage_.shapes.find(cell.first, key);
                if (place.found() && (place.attributes & (kWritable | kAccessor)) == kWritable &&
                    cell.object_class != ObjectClass::Proxy) {
                    set_slot(object, place.slot, value);
                    return {};
                }
            }
        } else if (cell.object_class != ObjectClass::Arguments &&
                   set_fast_element(object, key.as_index(), value)) {
            return {};
        }
    }
    if (class_of(object) == ObjectClass::TypedArray && is_numeric_key(key)) {
        return {set_typed_element(object, key, value), Value(), CellId::None};
    }
    const Lookup current = lookup(object, key);
    switch (current.kind) {
        case Lookup::Kind::Proxy: return {SetOutcome::Proxy, Value(), current.holder};
        case Lookup::Kind::Accessor:
            if (current.setter.is_undefined()) return {SetOutcome::NoSetter, Value(), CellId::None};
            return {SetOutcome::CallSetter, current.setter, CellId::None};
        case Lookup::Kind::Data:
            if (current.holder == object.as_cell()) {
                if ((current.attributes & kWritable) == 0)
                    return {SetOutcome::ReadOnly, Value(), CellId::None};
                return set_own_data(object, key, value);
            }
            if ((current.attributes & kWritable) == 0) return {SetOutcome::ReadOnly, Value(), CellId::None};
            break;
        case Lookup::Kind::Absent:
            // A typed array on the chain takes numeric keys that it does not have, and does nothing
            // (section 10.4.5.5).
            if (current.holder != CellId::None) return {};
            break;
    }
    return create_own(object, key, value);
}

SetResult Heap::set_own(Value receiver, PropertyKey key, Value value) {
    if (class_of(receiver) == ObjectClass::Proxy) return {SetOutcome::Proxy, Value(), receiver.as_cell()};
    const std::optional<Property> current = own_property(receiver, key);
    if (!current) {
        if (class_of(receiver) == ObjectClass::TypedArray && is_numeric_key(key)) {
            return {SetOutcome::ReadOnly, Value(), CellId::None};
        }
        return create_own(receiver, key, value);
    }
    if (current->is_accessor() || (current->attributes & kWritable) == 0) {
        return {SetOutcome::ReadOnly, Value(), CellId::None};
    }
    return set_own_data(receiver, key, value);
}

bool Heap::set_fast_element(Value object, std::uint32_t index, Value value) {
    const Cell& before = cell(object);
    const Node* elements = before.object.elements;
    if (elements == nullptr || before.object_class == ObjectClass::Arguments) return false;
    if (elements->kind == NodeKind::ChunkedValues) {
        const auto& values = static_cast<const ChunkedValues&>(*elements).values;
        if (index >= values.size() || values[index].is_hole()) return false;
        Node*& writable = storage_.cells.write(object.as_cell()).object.elements;
        unshare<ChunkedValues>(writable).values.write(index) = value;
        return true;
    }
    if (elements->kind != NodeKind::Values || fast_element(object, index).is_hole()) return false;
    Node*& writable = storage_.cells.write(object.as_cell()).object.elements;
    unshare<ValueBuffer>(writable).values()[index] = value;
    return true;
}

bool Heap::push_dense(Value array, Value value) {
    const Cell& before = cell(array);
    if (before.object_class != ObjectClass::Array || is_sparse(before.object.elements) ||
        dense_size(before.object.elements) != before.third || before.third > PropertyKey::kMaxIndex ||
        (before.flags & (kExtensible | kLengthReadOnly)) != kExtensible) {
        return false;
    }
    for (std::uint32_t id = before.second; id != 0;) {  // a prototype with elements might have a setter there
        const Cell& ancestor = storage_.cells[static_cast<CellId>(id)];
        const ObjectClass kind = ancestor.object_class;
        if (ancestor.object.elements != nullptr || kind == ObjectClass::Proxy ||
            kind == ObjectClass::TypedArray || kind == ObjectClass::StringObject) {
            return false;
        }
        id = ancestor.second;
    }
    Cell& cell = storage_.cells.write(array.as_cell());
    if (cell.third < kMaxFlatElements) {
        ValueBuffer& buffer = grow_values(cell.object.elements, cell.third + 1);
        buffer.values()[buffer.size++] = value;
    } else {
        put_element(cell.object.elements, cell.third, {value, Value(), kDefaultAttributes});
    }
    ++cell.third;
    storage_.bytes += sizeof(Value);
    return true;
}

std::vector<Value> Heap::array_elements(Value array) const {
    std::vector<Value> values(array_length(array), Value::hole());
    const Node* elements = cell(array).object.elements;
    if (is_sparse(elements)) {
        for (const auto& [index, property] : static_cast<const SparseElements*>(elements)->properties) {
            if (!property.is_accessor()) values[index] = property.value;
        }
        return values;
    }
    for (std::uint32_t i = 0; i < values.size(); ++i) values[i] = fast_element(array, i);
    return values;
}

void Heap::replace_elements(Value array, std::span<const Value> elements) {
    Node* node = make_elements(elements);  // first: the span may be the array's own
    Cell& cell = storage_.cells.write(array.as_cell());
    LOOPSCOPE_ASSERT(cell.object_class == ObjectClass::Array && !is_sparse(cell.object.elements) &&
                         (cell.flags & kLengthReadOnly) == 0,
                     "only plain elements are replaced as a whole");
    const std::size_t before = cell.object.elements == nullptr ? 0 : cell.object.elements->bytes();
    const std::size_t after = node == nullptr ? 0 : node->bytes();
    storage_.bytes += after - before;
    release(cell.object.elements);
    cell.object.elements = node;
    cell.third = static_cast<std::uint32_t>(elements.size());
}

bool Heap::is_packed(Value array) const {
    const Cell& cell = this->cell(array);
    return cell.object_class == ObjectClass::Array && heap::is_packed(cell.object.elements, cell.third);
}

void Heap::splice_elements(Value array, std::uint32_t start, std::uint32_t count,
                           std::span<const Value> items) {
    Cell& cell = storage_.cells.write(array.as_cell());
    LOOPSCOPE_ASSERT(cell.object_class == ObjectClass::Array && !is_sparse(cell.object.elements) &&
                         (cell.flags & kLengthReadOnly) == 0 && start + count <= cell.third,
                     "only plain elements that are there are spliced");
    const auto bytes = [&] { return cell.object.elements == nullptr ? 0 : cell.object.elements->bytes(); };
    const std::size_t before = bytes();
    heap::splice_elements(cell.object.elements, start, count, items);
    storage_.bytes += bytes() - before;
    cell.third = cell.third - count + static_cast<std::uint32_t>(items.size());
}

}  // namespace loopscope::heap
