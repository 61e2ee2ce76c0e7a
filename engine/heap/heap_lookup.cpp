#include <algorithm>

#include "engine/heap/elements.h"
#include "engine/heap/heap.h"
#include "engine/heap/units.h"

namespace loopscope::heap {

namespace {

// Classes whose own properties are not only what is stored.
bool is_exotic(ObjectClass object_class) {
    return object_class == ObjectClass::Array || object_class == ObjectClass::Arguments ||
           !has_plain_names(object_class);
}

Lookup found(CellId holder, const Property& property) {
    Lookup result;
    result.kind = property.is_accessor() ? Lookup::Kind::Accessor : Lookup::Kind::Data;
    result.holder = holder;
    result.value = property.value;
    result.setter = property.setter;
    result.attributes = property.attributes;
    return result;
}

Lookup found_proxy(CellId holder) {
    Lookup result;
    result.kind = Lookup::Kind::Proxy;
    result.holder = holder;
    return result;
}

}  // namespace

std::optional<Property> Heap::own_property(Value object, PropertyKey key) {
    const Cell& cell = this->cell(object);
    if (is_exotic(cell.object_class)) return exotic_property(object, key);
    return ordinary_property(cell, key);
}

bool Heap::has_own(Value object, PropertyKey key) {
    return own_property(object, key).has_value();
}

Lookup Heap::lookup(Value object, PropertyKey key) {
    CellId id = object.as_cell();
    while (id != CellId::None) {
        const Cell& cell = storage_.cells[id];
        const CellId next = static_cast<CellId>(cell.second);
        if (!is_exotic(cell.object_class)) [[likely]] {
            if (cell.first != ShapeTable::kDictionary && !key.is_index()) {
                const SlotPlace place = storage_.shapes.find(cell.first, key);
                if (place.found())
                    return found(id, stored_property(slot(cell, place.slot), place.attributes));
            } else if (auto property = ordinary_property(cell, key))
                return found(id, *property);
        } else {
            // Private names are no properties of a proxy's target: the proxy object has its own.
            if (cell.object_class == ObjectClass::Proxy && !is_private_key(key)) return found_proxy(id);
            if (auto property = exotic_property(Value::object(id), key)) return found(id, *property);
            if (storage_.cells[id].object_class == ObjectClass::TypedArray && is_numeric_key(key)) {
                Lookup stopped;
                stopped.holder = id;
                return stopped;
            }
        }
        id = next;
    }
    return {};
}

// ECMA-262 section 10.1.11.1, and 10.4.3.3, 10.4.5.7 for strings and typed arrays.
std::vector<PropertyKey> Heap::own_keys(Value object) {
    std::vector<std::uint32_t> indices;
    if (class_of(object) == ObjectClass::StringObject) {
        const std::uint32_t length = string_length(data<PrimitiveData>(object).value);
        for (std::uint32_t i = 0; i < length; ++i) indices.push_back(i);
    } else if (class_of(object) == ObjectClass::TypedArray) {
        const std::uint32_t length = view_length(object);
        for (std::uint32_t i = 0; i < length; ++i) indices.push_back(i);
    }
    const bool has_length = is_array(object) || class_of(object) == ObjectClass::StringObject;
    append_indices(cell(object).object.elements, indices);
    std::vector<PropertyKey> keys;
    for (const std::uint32_t index : indices) keys.push_back(PropertyKey::index(index));

    std::vector<PropertyKey> strings;
    std::vector<PropertyKey> symbols;
    if (has_length) strings.push_back(intern("length"));
    append_named_keys(cell(object), strings, symbols);
    const auto is_large_index = [this](PropertyKey key) { return array_index(key).has_value(); };
    const auto names = std::stable_partition(strings.begin(), strings.end(), is_large_index);
    std::sort(strings.begin(), names, [this](PropertyKey left, PropertyKey right) {
        return *array_index(left) < *array_index(right);
    });
    keys.insert(keys.end(), strings.begin(), strings.end());
    keys.insert(keys.end(), symbols.begin(), symbols.end());
    return keys;
}

}  // namespace loopscope::heap
