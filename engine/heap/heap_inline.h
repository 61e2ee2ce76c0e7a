#pragma once
// The end of heap.h: what is read so often that it has to be inlined.

namespace loopscope::heap {

inline const Cell& Heap::cell(Value value) const {
    return storage_.cells[value.as_cell()];
}

template <typename Data>
const Data* Heap::find_data(Value value) const {
    if (!value.is_object()) return nullptr;
    const Node* payload = cell(value).object.payload;
    if (payload == nullptr || payload->tag != static_cast<std::uint8_t>(payload_tag<Data>())) return nullptr;
    return &static_cast<const PayloadNode<Data>*>(payload)->data;
}

template <typename Data>
bool Heap::has_data(Value value) const {
    return find_data<Data>(value) != nullptr;
}

template <typename Data>
const Data& Heap::data(Value object) const {
    const Data* const found = find_data<Data>(object);
    LOOPSCOPE_ASSERT(found != nullptr, "an object has the internal slots of its class only");
    return *found;
}

template <typename Data>
Data& Heap::write_data(Value object) {
    if constexpr (payload_tag<Data>() == PayloadTag::Arguments) make_mapped(object);
    LOOPSCOPE_ASSERT(has_data<Data>(object), "an object has the internal slots of its class only");
    return unshare<PayloadNode<Data>>(storage_.cells.write(object.as_cell()).object.payload).data;
}

inline const FunctionData* Heap::function_data(Value value) const {
    if (!value.is_object()) return nullptr;
    const Cell& function = cell(value);
    if (function.object_class != ObjectClass::Function) return nullptr;
    return &static_cast<const PayloadNode<FunctionData>*>(function.object.payload)->data;
}

inline ObjectClass Heap::class_of(Value object) const {
    return cell(object).object_class;
}
inline bool Heap::is_array(Value value) const {
    return value.is_object() && cell(value).object_class == ObjectClass::Array;
}
inline bool Heap::is_callable(Value value) const {
    return value.is_object() && (cell(value).flags & kCallable) != 0;
}
inline bool Heap::is_constructor(Value value) const {
    return value.is_object() && (cell(value).flags & kConstructor) != 0;
}
inline CellId Heap::prototype(Value object) const {
    return static_cast<CellId>(cell(object).second);
}
inline bool Heap::is_extensible(Value object) const {
    return (cell(object).flags & kExtensible) != 0;
}
inline std::uint32_t Heap::array_length(Value array) const {
    return cell(array).third;
}
inline std::uint32_t Heap::string_length(Value string) const {
    return cell(string).first;
}

inline Value Heap::known_unit(Value string, std::uint32_t index) const {
    const Cell& text = cell(string);
    if (text.kind != CellKind::String || index >= text.first || (text.flags & kWide) != 0)
        return Value::hole();
    const char* units = (text.flags & kInlineUnits) != 0
                            ? text.inline_bytes
                            : text.string.units->bytes_begin() + text.string.offset;
    const std::uint32_t known = storage_.unit_strings[static_cast<unsigned char>(units[index])];
    return known == 0 ? Value::hole() : Value::string(static_cast<CellId>(known));
}

inline CellId Heap::environment_parent(CellId environment) const {
    return static_cast<CellId>(storage_.cells[environment].first);
}
inline std::uint32_t Heap::environment_scope(CellId environment) const {
    return storage_.cells[environment].second;
}
inline std::uint32_t Heap::environment_size(CellId environment) const {
    return storage_.cells[environment].third;
}
inline Value Heap::environment_slot(CellId environment, std::uint32_t slot) const {
    const Cell& cell = storage_.cells[environment];
    LOOPSCOPE_ASSERT(cell.kind == CellKind::Environment && slot < cell.third, "an environment has the slot");
    if (cell.third <= Cell::kInlineVariables) return cell.variables[slot];
    return static_cast<const ValueBuffer*>(cell.node)->values()[slot];
}
inline void Heap::set_environment_slot(CellId environment, std::uint32_t slot, Value value) {
    Cell& cell = storage_.cells.write(environment);
    LOOPSCOPE_ASSERT(cell.kind == CellKind::Environment && slot < cell.third, "an environment has the slot");
    if (cell.third <= Cell::kInlineVariables) {
        cell.variables[slot] = value;
    } else {
        unshare<ValueBuffer>(cell.node).values()[slot] = value;
    }
}

inline Value Heap::fast_element(Value object, std::uint32_t index) const {
    const Cell& owner = cell(object);
    const Node* elements = owner.object.elements;
    if (elements == nullptr) return Value::hole();
    // The elements of a mapped arguments object are variables of its function.
    if (owner.object_class == ObjectClass::Arguments && owner.object.payload != nullptr) return Value::hole();
    if (elements->kind == NodeKind::Values) [[likely]] {
        const auto& buffer = static_cast<const ValueBuffer&>(*elements);
        return index < buffer.size ? buffer.values()[index] : Value::hole();
    }
    if (elements->kind != NodeKind::ChunkedValues) return Value::hole();
    const auto& values = static_cast<const ChunkedValues&>(*elements).values;
    return index < values.size() ? values[index] : Value::hole();
}

inline bool Heap::set_flat_element(Value array, std::uint32_t index, Value value) {
    const Cell& before = cell(array);
    if (before.object_class != ObjectClass::Array || before.object.elements == nullptr) return false;
    if (before.object.elements->kind == NodeKind::Values) [[likely]] {
        const auto& buffer = static_cast<const ValueBuffer&>(*before.object.elements);
        if (index >= buffer.size || buffer.values()[index].is_hole()) return false;
        Node*& elements = storage_.cells.write(array.as_cell()).object.elements;
        unshare<ValueBuffer>(elements).values()[index] = value;
        return true;
    }
    return set_fast_element(array, index, value);
}

inline std::span<const Value> Heap::dense_elements(Value array) const {
    const Cell& cell = this->cell(array);
    const Node* elements = cell.object.elements;
    if (elements == nullptr || elements->kind != NodeKind::Values) return {};
    const auto& buffer = static_cast<const ValueBuffer&>(*elements);
    if (cell.object_class != ObjectClass::Array || buffer.size != cell.third) return {};
    return {buffer.values(), buffer.size};
}
inline bool Heap::is_dense(Value array) const {
    const Cell& cell = this->cell(array);
    if (cell.object_class != ObjectClass::Array) return false;
    return cell.third == 0 ? cell.object.elements == nullptr || cell.object.elements->kind == NodeKind::Values
                           : !dense_elements(array).empty();
}

inline Value Heap::slot(const Cell& object, std::uint32_t number) {
    if (number < Cell::kInlineSlots) return object.object.inline_slots[number];
    return static_cast<const ValueBuffer*>(object.object.slots)->values()[number - Cell::kInlineSlots];
}
// Classes whose properties with names are all stored as those of ordinary objects are. An array's length is
// not. A class that is added later counts as one that is looked at more closely.
constexpr bool has_plain_names(ObjectClass object_class) {
    constexpr auto kBit = [](ObjectClass one) { return std::uint64_t{1} << static_cast<unsigned>(one); };
    constexpr std::uint64_t kPlain =
        (kBit(ObjectClass::Global) * 2 - 1) &
        ~(kBit(ObjectClass::StringObject) | kBit(ObjectClass::TypedArray) | kBit(ObjectClass::Proxy));
    return (kPlain >> static_cast<unsigned>(object_class) & 1) != 0;
}

inline Value Heap::known_property(CellId object, PropertyKey key) const {
    const Cell& cell = storage_.cells[object];
    const SlotPlace* place = storage_.shapes.known(cell.first, key);
    // A property that is in the shape is stored as such, whatever the class.
    if (place == nullptr || !place->found() || (place->attributes & kAccessor) != 0) return Value::hole();
    return slot(cell, place->slot);
}
inline bool Heap::set_known_property(Value object, PropertyKey key, Value value) {
    const Cell& cell = this->cell(object);
    const SlotPlace* place = storage_.shapes.known(cell.first, key);
    // What an error's name and message are its stack tells.
    if (place == nullptr || (place->attributes & (kWritable | kAccessor)) != kWritable ||
        place->slot >= Cell::kInlineSlots || cell.object_class == ObjectClass::Error)
        return false;
    storage_.cells.write(object.as_cell()).object.inline_slots[place->slot] = value;
    return true;
}
inline Value Heap::plain_property(CellId object, PropertyKey key) const {
    CellId id = object;
    do {
        const Cell& cell = storage_.cells[id];
        if (cell.first == ShapeTable::kDictionary) [[unlikely]] {
            const Value found = dictionary_property(cell, key);
            if (!found.is_uninitialized()) return found;
        } else {
            const SlotPlace place = storage_.shapes.find(cell.first, key);
            if (place.found())
                return (place.attributes & kAccessor) == 0 ? slot(cell, place.slot) : Value::hole();
        }
        if (!has_plain_names(cell.object_class)) [[unlikely]]
            return Value::hole();
        if (cell.object_class == ObjectClass::Array && is_length(key)) return Value::number(cell.third);
        id = static_cast<CellId>(cell.second);
    } while (id != CellId::None);
    return Value::undefined();
}
inline bool Heap::set_plain_property(Value object, PropertyKey key, Value value) {
    const Cell& cell = this->cell(object);
    // What an error's name and message are its stack tells.
    if (!has_plain_names(cell.object_class) || cell.first == ShapeTable::kDictionary ||
        cell.object_class == ObjectClass::Error ||
        (cell.object_class == ObjectClass::Array && is_length(key)))
        return false;
    const SlotPlace place = storage_.shapes.find(cell.first, key);
    if (!place.found()) return add_plain_property(object, key, value);
    if ((place.attributes & (kWritable | kAccessor)) != kWritable) return false;
    set_slot(object, place.slot, value);
    return true;
}

inline void Heap::put_new(Value object, PropertyKey key, Value value, std::uint8_t attributes) {
    Cell& cell = storage_.cells.write(object.as_cell());
    const std::uint32_t shape = cell.first == ShapeTable::kDictionary
                                    ? ShapeTable::kDictionary
                                    : storage_.shapes.with(cell.first, key, attributes);
    if (shape == ShapeTable::kDictionary) [[unlikely]]
        return put_named(object.as_cell(), key, value, attributes);
    const std::uint32_t number = storage_.shapes[shape].count - 1U;
    cell.first = shape;
    if (number < Cell::kInlineSlots) {
        cell.object.inline_slots[number] = value;
        return;
    }
    const std::uint32_t outside = number - Cell::kInlineSlots;
    ValueBuffer& buffer = grow_values(cell.object.slots, outside + 1);
    buffer.size = outside + 1;
    buffer.values()[outside] = value;
    storage_.bytes += sizeof(Value);
}
inline bool Heap::define_plain_field(Value object, PropertyKey key, Value value) {
    const Cell& cell = this->cell(object);
    if (cell.object_class != ObjectClass::Ordinary || (cell.flags & kExtensible) == 0 ||
        cell.first == ShapeTable::kDictionary || storage_.shapes.find(cell.first, key).found())
        return false;
    put_new(object, key, value, kDefaultAttributes);
    return true;
}

inline std::uint32_t Heap::shape(Value object) const {
    return cell(object).first;
}
inline Value Heap::slot(Value object, std::uint32_t number) const {
    return slot(cell(object), number);
}
inline void Heap::set_slot(Value object, std::uint32_t number, Value value) {
    Cell& cell = storage_.cells.write(object.as_cell());
    if (number < Cell::kInlineSlots) {
        cell.object.inline_slots[number] = value;
    } else {
        unshare<ValueBuffer>(cell.object.slots).values()[number - Cell::kInlineSlots] = value;
    }
}

}  // namespace loopscope::heap
