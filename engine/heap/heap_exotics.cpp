#include "engine/heap/elements.h"
#include "engine/heap/heap.h"

namespace loopscope::heap {

namespace {

std::optional<std::uint32_t> as_length(Value value) {
    if (!value.is_number()) return std::nullopt;
    const double number = value.as_number();
    if (!(number >= 0 && number <= 4294967295.0)) return std::nullopt;
    const auto length = static_cast<std::uint32_t>(number);
    if (static_cast<double>(length) != number) return std::nullopt;
    return length;
}

}  // namespace

// Where the environment keeps a mapped argument (ECMA-262 section 10.4.4).
std::optional<std::uint32_t> Heap::mapped_slot(const Cell& arguments, PropertyKey key) const {
    if (arguments.object_class != ObjectClass::Arguments || arguments.object.payload == nullptr)
        return std::nullopt;
    if (!key.is_index()) return std::nullopt;
    const auto& map = static_cast<const PayloadNode<ArgumentsData>*>(arguments.object.payload)->data;
    if (key.as_index() >= map.slot_of.size() || map.slot_of[key.as_index()] < 0) return std::nullopt;
    return static_cast<std::uint32_t>(map.slot_of[key.as_index()]);
}

std::optional<Property> Heap::exotic_property(Value object, PropertyKey key) {
    const Cell& cell = this->cell(object);
    const bool length_key = is_length(key);
    if (cell.object_class == ObjectClass::Array && length_key) {
        const std::uint8_t attributes = (cell.flags & kLengthReadOnly) != 0 ? 0 : kWritable;
        return Property{Value::number(cell.third), Value(), attributes};
    }
    if (cell.object_class == ObjectClass::StringObject && (length_key || key.is_index())) {
        const Value string = data<PrimitiveData>(object).value;
        const std::uint32_t length = string_length(string);
        if (length_key) return Property{Value::number(length), Value(), 0};
        if (key.as_index() < length) {
            return Property{substring(string, key.as_index(), key.as_index() + 1), Value(), kEnumerable};
        }
    }
    if (cell.object_class == ObjectClass::TypedArray && is_numeric_key(key)) {
        const Value element = typed_element(object, key);
        if (element.is_hole()) return std::nullopt;
        return Property{element, Value(), kDefaultAttributes};
    }
    std::optional<Property> property = ordinary_property(cell, key);
    if (property) {
        if (const auto slot = mapped_slot(cell, key)) {
            property->value = environment_slot(data<ArgumentsData>(object).environment, *slot);
        }
    }
    return property;
}

// ECMA-262 section 10.4.2.4, ArraySetLength. The caller has converted and checked the length.
bool Heap::define_array_length(Value array, const PropertyDescriptor& descriptor) {
    if (descriptor.getter || descriptor.setter || descriptor.configurable.value_or(false) ||
        descriptor.enumerable.value_or(false)) {
        return false;
    }
    const bool read_only = (cell(array).flags & kLengthReadOnly) != 0;
    if (read_only && descriptor.writable.value_or(false)) return false;
    bool complete = true;
    if (descriptor.value) {
        const std::optional<std::uint32_t> length = as_length(*descriptor.value);
        if (!length) return false;
        if (read_only) return *length == array_length(array);
        complete = set_array_length(array, *length);
    }
    if (descriptor.writable && !*descriptor.writable) {
        storage_.cells.write(array.as_cell()).flags |= kLengthReadOnly;
    }
    return complete;
}

bool Heap::set_array_length(Value array, std::uint32_t length) {
    const std::uint32_t before = array_length(array);
    if (length == before) return true;
    if ((cell(array).flags & kLengthReadOnly) != 0) return false;
    std::uint32_t reached = length;
    if (length < before) {
        // Indices above PropertyKey::kMaxIndex are named properties; the largest go first.
        if (before > PropertyKey::kMaxIndex) {
            const std::vector<PropertyKey> keys = own_keys(array);
            for (auto key = keys.rbegin(); key != keys.rend() && reached == length; ++key) {
                const auto index = array_index(*key);
                if (key->is_index() || !index || *index < length) continue;
                if (!delete_property(array, *key)) reached = *index + 1;
            }
        }
        Cell& cell = storage_.cells.write(array.as_cell());
        const std::size_t bytes = cell.object.elements == nullptr ? 0 : cell.object.elements->bytes();
        if (reached == length) reached = cut_elements(cell.object.elements, length);
        if (bytes != 0) storage_.bytes -= bytes - cell.object.elements->bytes();
        cell.third = reached;
        return reached == length;
    }
    Cell& cell = storage_.cells.write(array.as_cell());
    const std::size_t bytes = cell.object.elements == nullptr ? 0 : cell.object.elements->bytes();
    pad_elements(cell.object.elements, length);
    if (cell.object.elements != nullptr) storage_.bytes += cell.object.elements->bytes() - bytes;
    cell.third = length;
    return true;
}

// ECMA-262 section 10.4.4.2.
bool Heap::define_mapped(Value arguments, PropertyKey key, const PropertyDescriptor& descriptor) {
    const std::uint32_t slot = *mapped_slot(cell(arguments), key);
    const CellId environment = data<ArgumentsData>(arguments).environment;
    const bool is_accessor = descriptor.getter || descriptor.setter;
    const bool freezes = descriptor.writable && !*descriptor.writable;
    PropertyDescriptor stored = descriptor;
    if (!is_accessor && !descriptor.value && freezes) stored.value = environment_slot(environment, slot);
    // What is stored is stale while the argument is mapped: bring it up to date before comparing with it.
    Property current = *ordinary_property(cell(arguments), key);
    current.value = environment_slot(environment, slot);
    put_property(arguments, key, current);
    if (!validate_and_apply(arguments, key, stored)) return false;
    if (!is_accessor && descriptor.value) set_environment_slot(environment, slot, *descriptor.value);
    if (is_accessor || freezes) write_data<ArgumentsData>(arguments).slot_of[key.as_index()] = -1;
    return true;
}

}  // namespace loopscope::heap
