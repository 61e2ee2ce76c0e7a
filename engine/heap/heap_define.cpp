#include "engine/heap/heap.h"

namespace loopscope::heap {

namespace {

constexpr std::uint8_t bit(bool on, std::uint8_t attribute) {
    return on ? attribute : std::uint8_t{0};
}

bool is_accessor_descriptor(const PropertyDescriptor& descriptor) {
    return descriptor.getter.has_value() || descriptor.setter.has_value();
}

bool is_data_descriptor(const PropertyDescriptor& descriptor) {
    return descriptor.value.has_value() || descriptor.writable.has_value();
}

Property new_property(const PropertyDescriptor& descriptor) {
    Property property;
    property.attributes =
        static_cast<std::uint8_t>(bit(descriptor.enumerable.value_or(false), kEnumerable) |
                                  bit(descriptor.configurable.value_or(false), kConfigurable));
    if (is_accessor_descriptor(descriptor)) {
        property.attributes |= kAccessor;
        property.value = descriptor.getter.value_or(Value());
        property.setter = descriptor.setter.value_or(Value());
    } else {
        property.attributes |= bit(descriptor.writable.value_or(false), kWritable);
        property.value = descriptor.value.value_or(Value());
    }
    return property;
}

// ECMA-262 section 10.1.6.3, the last steps: `current` with the fields of the descriptor.
Property changed_property(const Property& current, const PropertyDescriptor& descriptor) {
    Property property = current;
    const bool to_accessor = !current.is_accessor() && is_accessor_descriptor(descriptor);
    const bool to_data = current.is_accessor() && is_data_descriptor(descriptor);
    if (to_accessor || to_data) {
        property = {Value(), Value(),
                    static_cast<std::uint8_t>(current.attributes & (kEnumerable | kConfigurable))};
        property.attributes |= bit(to_accessor, kAccessor);
    }
    const auto change = [&property](const std::optional<bool>& field, std::uint8_t attribute) {
        if (!field) return;
        property.attributes =
            static_cast<std::uint8_t>((property.attributes & ~attribute) | bit(*field, attribute));
    };
    change(descriptor.enumerable, kEnumerable);
    change(descriptor.configurable, kConfigurable);
    if (property.is_accessor()) {
        if (descriptor.getter) property.value = *descriptor.getter;
        if (descriptor.setter) property.setter = *descriptor.setter;
    } else {
        change(descriptor.writable, kWritable);
        if (descriptor.value) property.value = *descriptor.value;
    }
    return property;
}

}  // namespace

// ECMA-262 section 10.1.6.3, ValidateAndApplyPropertyDescriptor, for what is stored.
bool Heap::validate_and_apply(Value object, PropertyKey key, const PropertyDescriptor& descriptor) {
    const std::optional<Property> current = own_property(object, key);
    if (!current) {
        if (!is_extensible(object)) return false;
        put_property(object, key, new_property(descriptor));
        return true;
    }
    const auto same_value = [this](const std::optional<Value>& wanted, Value held) {
        return !wanted || same(*wanted, held);
    };
    if ((current->attributes & kConfigurable) == 0) {
        if (descriptor.configurable.value_or(false)) return false;
        const bool enumerable = (current->attributes & kEnumerable) != 0;
        if (descriptor.enumerable && *descriptor.enumerable != enumerable) return false;
        if (current->is_accessor()) {
            if (is_data_descriptor(descriptor)) return false;
            if (!same_value(descriptor.getter, current->value)) return false;
            if (!same_value(descriptor.setter, current->setter)) return false;
        } else {
            if (is_accessor_descriptor(descriptor)) return false;
            if ((current->attributes & kWritable) == 0) {
                if (descriptor.writable.value_or(false)) return false;
                if (!same_value(descriptor.value, current->value)) return false;
            }
        }
    }
    const Property changed = changed_property(*current, descriptor);
    if (changed != *current) put_property(object, key, changed);
    return true;
}

// SameValue, ECMA-262 section 7.2.10.
bool Heap::same(Value left, Value right) {
    if (left == right) return true;
    if (left.is_string() && right.is_string()) return strings_equal(left, right);
    if (left.is_bigint() && right.is_bigint()) return bigint(left) == bigint(right);
    return false;
}

bool Heap::define_own_property(Value object, PropertyKey key, const PropertyDescriptor& descriptor) {
    const Cell& cell = this->cell(object);
    if (cell.object_class == ObjectClass::Array) {
        if (is_length(key)) return define_array_length(object, descriptor);
        // ECMA-262 section 10.4.2.1: an index at or beyond a fixed length is refused.
        const std::optional<std::uint32_t> index = array_index(key);
        if (index && *index >= cell.third && (cell.flags & kLengthReadOnly) != 0) return false;
    } else if (cell.object_class == ObjectClass::StringObject) {
        // ECMA-262 section 10.4.3.2: the string's own units and length allow what changes nothing.
        const bool is_unit =
            key.is_index() && key.as_index() < string_length(data<PrimitiveData>(object).value);
        if (is_unit || is_length(key)) return allows_unchanged(*own_property(object, key), descriptor);
    } else if (cell.object_class == ObjectClass::TypedArray && is_numeric_key(key)) {
        return define_typed(object, key, descriptor);
    } else if (mapped_slot(cell, key)) {
        return define_mapped(object, key, descriptor);
    }
    return validate_and_apply(object, key, descriptor);
}

// IsCompatiblePropertyDescriptor for a property that is neither writable nor configurable.
bool Heap::allows_unchanged(const Property& current, const PropertyDescriptor& descriptor) {
    const bool enumerable = (current.attributes & kEnumerable) != 0;
    return !is_accessor_descriptor(descriptor) && !descriptor.configurable.value_or(false) &&
           !descriptor.writable.value_or(false) && descriptor.enumerable.value_or(enumerable) == enumerable &&
           (!descriptor.value || same(*descriptor.value, current.value));
}

// ECMA-262 section 10.1.10, and 10.4.4.5, 10.4.5.6 for arguments and typed arrays.
bool Heap::delete_property(Value object, PropertyKey key) {
    if (class_of(object) == ObjectClass::TypedArray && is_numeric_key(key)) {
        return !has_typed_element(object, key);
    }
    const std::optional<Property> current = own_property(object, key);
    if (!current) return true;
    if ((current->attributes & kConfigurable) == 0) return false;
    if (mapped_slot(cell(object), key)) write_data<ArgumentsData>(object).slot_of[key.as_index()] = -1;
    return delete_ordinary(object, key);
}

}  // namespace loopscope::heap
