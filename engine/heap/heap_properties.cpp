#include <algorithm>

#include "engine/heap/dictionary.h"
#include "engine/heap/elements.h"
#include "engine/heap/heap.h"

namespace loopscope::heap {

namespace {

std::size_t bytes_of(const Node* node) {
    return node == nullptr ? 0 : node->bytes();
}

void store_slot(Cell& cell, std::uint32_t slot, Value value) {
    if (slot < Cell::kInlineSlots) {
        cell.object.inline_slots[slot] = value;
        return;
    }
    ValueBuffer& buffer = grow_values(cell.object.slots, slot - Cell::kInlineSlots + 1);
    buffer.size = std::max(buffer.size, slot - Cell::kInlineSlots + 1);
    buffer.values()[slot - Cell::kInlineSlots] = value;
}

// Takes away the last slot of `count`.
void drop_slot(Cell& cell, std::uint32_t slot) {
    if (slot < Cell::kInlineSlots) {
        cell.object.inline_slots[slot] = Value();
    } else if (slot == Cell::kInlineSlots) {
        release(cell.object.slots);
        cell.object.slots = nullptr;
    } else {
        unshare<ValueBuffer>(cell.object.slots).size = slot - Cell::kInlineSlots;
    }
}

}  // namespace

// Accessors are stored as their Accessor cell.
Property Heap::stored_property(Value stored, std::uint8_t attributes) const {
    if ((attributes & kAccessor) == 0) return {stored, Value(), attributes};
    const Cell& pair = cell(stored);
    return {pair.variables[0], pair.variables[1], attributes};
}

Value Heap::store_property(const Property& property) {
    if (!property.is_accessor()) return property.value;
    const CellId id = new_cell(CellKind::Accessor);
    Cell& pair = storage_.cells.write(id);
    pair.variables[0] = property.value;
    pair.variables[1] = property.setter;
    return Value::internal_cell(id);
}

std::optional<Property> Heap::named_property(const Cell& object, PropertyKey key) const {
    if (object.first != ShapeTable::kDictionary) {
        const SlotPlace place = storage_.shapes.find(object.first, key);
        if (!place.found()) return std::nullopt;
        return stored_property(slot(object, place.slot), place.attributes);
    }
    const auto& dictionary = static_cast<const Dictionary&>(*object.object.slots);
    const std::uint32_t at = dictionary.find(key);
    if (at == Dictionary::kNone) return std::nullopt;
    return stored_property(dictionary.entries[at].value,
                           static_cast<std::uint8_t>(dictionary.entries[at].attributes));
}

Value Heap::dictionary_property(const Cell& object, PropertyKey key) const {
    const auto& dictionary = static_cast<const Dictionary&>(*object.object.slots);
    const std::uint32_t at = dictionary.find(key);
    if (at == Dictionary::kNone) return Value::uninitialized();
    const DictionaryEntry& entry = dictionary.entries[at];
    return (entry.attributes & kAccessor) == 0 ? entry.value : Value::hole();
}

// Leaves shapes behind: the properties move to a Dictionary in the order of their creation.
static void to_dictionary(Cell& cell, const ShapeTable& shapes) {
    std::vector<DictionaryEntry> entries(shapes[cell.first].count);
    for (std::uint32_t at = cell.first; at > ShapeTable::kEmpty; at = shapes[at].parent) {
        const Shape& shape = shapes[at];
        const std::uint32_t slot = shape.count - 1U;
        DictionaryEntry& entry = entries[slot];
        entry.key = shape.key;
        entry.attributes = shape.attributes;
        entry.value = slot < Cell::kInlineSlots
                          ? cell.object.inline_slots[slot]
                          : static_cast<ValueBuffer*>(cell.object.slots)->values()[slot - Cell::kInlineSlots];
    }
    auto* dictionary = new Dictionary();
    for (const DictionaryEntry& entry : entries) dictionary->entries.append(entry);
    release(cell.object.slots);
    cell.object.slots = dictionary;
    for (Value& slot : cell.object.inline_slots) slot = Value();
    cell.first = ShapeTable::kDictionary;
}

void Heap::put_named(CellId object, PropertyKey key, Value stored, std::uint8_t attributes) {
    Cell& cell = storage_.cells.write(object);
    if (cell.first != ShapeTable::kDictionary) {
        const SlotPlace place = storage_.shapes.find(cell.first, key);
        if (place.found() && place.attributes == attributes) return store_slot(cell, place.slot, stored);
        const std::uint32_t shape =
            place.found() ? ShapeTable::kDictionary : storage_.shapes.with(cell.first, key, attributes);
        if (shape != ShapeTable::kDictionary) {
            cell.first = shape;
            const std::uint32_t slot = storage_.shapes[shape].count - 1U;
            if (slot >= Cell::kInlineSlots) storage_.bytes += sizeof(Value);
            return store_slot(cell, slot, stored);
        }
        const std::size_t before = bytes_of(cell.object.slots);
        to_dictionary(cell, storage_.shapes);
        storage_.bytes += bytes_of(cell.object.slots) - before;
    }
    auto& dictionary = unshare<Dictionary>(cell.object.slots);
    const std::uint32_t at = dictionary.find(key);
    if (at != Dictionary::kNone) {
        DictionaryEntry& entry = dictionary.entries.write(at);
        entry.value = stored;
        entry.attributes = attributes;
        return;
    }
    const std::size_t before = dictionary.bytes();
    DictionaryEntry entry;
    entry.value = stored;
    entry.key = key;
    entry.attributes = attributes;
    dictionary.entries.append(entry);
    storage_.bytes += dictionary.bytes() - before;
}

bool Heap::delete_named(CellId object, PropertyKey key) {
    Cell& cell = storage_.cells.write(object);
    if (cell.first != ShapeTable::kDictionary) {
        const Shape last = storage_.shapes[cell.first];
        if (cell.first != ShapeTable::kEmpty && last.key == key) {
            drop_slot(cell, last.count - 1U);
            cell.first = last.parent;
            return true;
        }
        if (!storage_.shapes.find(cell.first, key).found()) return true;
        to_dictionary(cell, storage_.shapes);
    }
    auto& dictionary = unshare<Dictionary>(cell.object.slots);
    const std::uint32_t at = dictionary.find(key);
    if (at != Dictionary::kNone) dictionary.entries.remove(at);
    return true;
}

void Heap::append_named_keys(const Cell& object, std::vector<PropertyKey>& strings,
                             std::vector<PropertyKey>& symbols) const {
    std::vector<PropertyKey> keys;
    if (object.first == ShapeTable::kDictionary) {
        const auto& entries = static_cast<const Dictionary&>(*object.object.slots).entries;
        for (std::uint32_t i = entries.first(); i < entries.entry_count(); ++i) {
            if (!entries[i].is_dead()) keys.push_back(entries[i].key);
        }
    } else {
        for (std::uint32_t at = object.first; at > ShapeTable::kEmpty; at = storage_.shapes[at].parent) {
            keys.push_back(storage_.shapes[at].key);
        }
        std::reverse(keys.begin(), keys.end());
    }
    for (const PropertyKey key : keys) {
        const Cell& name = storage_.cells[key.as_cell()];
        if (name.kind != CellKind::Symbol) {
            strings.push_back(key);
        } else if ((name.flags & kPrivateName) == 0) {
            symbols.push_back(key);
        }
    }
}

std::optional<Property> Heap::ordinary_property(const Cell& object, PropertyKey key) const {
    if (key.is_index()) return find_element(object.object.elements, key.as_index());
    return named_property(object, key);
}

// Creates or overwrites, whatever was there; an array's length follows its elements.
void Heap::put_property(Value object, PropertyKey key, const Property& property) {
    if (!key.is_index()) {
        const Value stored = store_property(property);
        put_named(object.as_cell(), key, stored, property.attributes);
    } else {
        Node*& elements = storage_.cells.write(object.as_cell()).object.elements;
        const std::size_t before = bytes_of(elements);
        put_element(elements, key.as_index(), property);
        storage_.bytes += bytes_of(elements) - before;
    }
    if (class_of(object) != ObjectClass::Array) return;
    const std::optional<std::uint32_t> index = array_index(key);
    if (index && *index >= array_length(object)) storage_.cells.write(object.as_cell()).third = *index + 1;
}

bool Heap::delete_ordinary(Value object, PropertyKey key) {
    if (!key.is_index()) return delete_named(object.as_cell(), key);
    remove_element(storage_.cells.write(object.as_cell()).object.elements, key.as_index());
    return true;
}

void Heap::put(Value object, PropertyKey key, Value value, std::uint8_t attributes) {
    LOOPSCOPE_ASSERT((attributes & kAccessor) == 0, "accessors are put by put_accessor");
    put_property(object, key, {value, Value(), attributes});
}

void Heap::put_accessor(Value object, PropertyKey key, Value getter, Value setter, std::uint8_t attributes) {
    const auto kept = static_cast<std::uint8_t>((attributes & (kEnumerable | kConfigurable)) | kAccessor);
    put_property(object, key, {getter, setter, kept});
}

}  // namespace loopscope::heap
