#include "engine/vm/conversions.h"
#include "engine/vm/iteration.h"

// What a step of a built-in iterator gives, as far as no program code runs.

namespace loopscope::vm {

using heap::Lookup;
using heap::SlotsData;

namespace {

/// Brands of the library's iterators (13-iterator.js, 20-string.js), and what they give.
constexpr std::uint32_t kArrayIteratorBrand = 100;
constexpr std::uint32_t kMapIteratorBrand = 101;
constexpr std::uint32_t kSetIteratorBrand = 102;
constexpr std::uint32_t kStringIteratorBrand = 200;
constexpr std::int32_t kKindKeys = 0;
constexpr std::int32_t kKindValues = 1;

bool is_array_iterator(const Heap& heap, Value iterator) {
    const SlotsData* const data = heap.find_data<SlotsData>(iterator);
    return data != nullptr && data->brand == kArrayIteratorBrand && data->slots.size() == 3 &&
           data->slots[2] == Value::int32(kKindValues) &&
           (data->slots[0].is_undefined() || heap.is_array(data->slots[0]));
}

using Step = IteratorStep::Kind;

/// One element of an array, holes read through the prototypes.
Step read_element(Heap& heap, Value array, std::uint32_t index, Value& value) {
    value = heap.fast_element(array, index);
    if (!value.is_hole()) return Step::Value;
    const Lookup found = heap.lookup(array, PropertyKey::index(index));
    if (found.kind == Lookup::Kind::Absent) value = Value::undefined();
    if (found.kind == Lookup::Kind::Data) value = found.value;
    return found.kind == Lookup::Kind::Accessor || found.kind == Lookup::Kind::Proxy ? Step::NeedsCode
                                                                                     : Step::Value;
}

Step end_iterator(Heap& heap, Value iterator) {
    heap.write_data<SlotsData>(iterator).slots[0] = Value::undefined();
    return Step::Done;
}

Step step_array(Heap& heap, Value iterator, Value& value) {
    const SlotsData& data = heap.data<SlotsData>(iterator);
    const Value array = data.slots[0];
    if (array.is_undefined()) return Step::Done;
    const double position = data.slots[1].as_number();
    if (position >= heap.array_length(array)) return end_iterator(heap, iterator);
    const auto index = static_cast<std::uint32_t>(position);
    const Step step = read_element(heap, array, index, value);
    if (step == Step::Value) heap.write_data<SlotsData>(iterator).slots[1] = Value::number(position + 1);
    return step;
}

/// %StringIteratorPrototype%.next (22.1.5.1.1).
Step step_string(Heap& heap, Value iterator, Value& value) {
    const SlotsData& data = heap.data<SlotsData>(iterator);
    const Value text = data.slots[0];
    if (text.is_undefined()) return Step::Done;
    const auto begin = static_cast<std::uint32_t>(data.slots[1].as_int32());
    if (begin >= heap.string_length(text)) return end_iterator(heap, iterator);
    const heap::StringView units = heap.view(text);
    const char16_t first = units[begin];
    const bool is_pair =
        (first & 0xFC00) == 0xD800 && begin + 1 < units.size() && (units[begin + 1] & 0xFC00) == 0xDC00;
    const std::uint32_t end = begin + (is_pair ? 2 : 1);
    value = is_pair ? heap.substring(text, begin, end) : heap.unit_string(first);
    heap.write_data<SlotsData>(iterator).slots[1] = Value::int32(static_cast<std::int32_t>(end));
    return Step::Value;
}

/// %MapIteratorPrototype%.next and that of sets (24.1.5.2.1, 24.2.5.2.1).
Step step_table(Agent& agent, Value iterator, bool is_set, Value& value) {
    Heap& heap = agent.heap;
    const SlotsData& data = heap.data<SlotsData>(iterator);
    const Value table = data.slots[0];
    const std::int32_t kind = data.slots[2].as_int32();
    if (table.is_undefined()) return Step::Done;
    const auto entry = heap.table_entry_at(table, static_cast<std::uint64_t>(data.slots[1].as_number()));
    if (!entry) return end_iterator(heap, iterator);
    heap.write_data<SlotsData>(iterator).slots[1] = Value::number(static_cast<double>(entry->next));
    const Value pair[] = {entry->key, is_set ? entry->key : entry->value};
    value = kind == kKindKeys     ? pair[0]
            : kind == kKindValues ? pair[1]
                                  : heap.make_array(agent.realm[Intrinsic::ArrayPrototype].as_cell(), pair);
    return Step::Value;
}

/// The library's iterators of strings, maps and sets have their own next() in their last slot.
Step step_library(Agent& agent, Value iterator, Value next, Value& value) {
    const SlotsData* const data = agent.heap.find_data<SlotsData>(iterator);
    if (data == nullptr || data->slots.empty() || data->slots.back() != next) return Step::NeedsCode;
    switch (data->brand) {
        case kStringIteratorBrand: return step_string(agent.heap, iterator, value);
        case kMapIteratorBrand:
        case kSetIteratorBrand: return step_table(agent, iterator, data->brand == kSetIteratorBrand, value);
        default: return Step::NeedsCode;
    }
}

/// %ForInIteratorPrototype%.next (14.7.5.10.2.1): keys deleted in the meantime are left out.
Step step_keys(Heap& heap, Value iterator, Value& value) {
    SlotsData& data = heap.write_data<SlotsData>(iterator);
    const Value object = data.slots[0];
    const Value keys = data.slots[1];
    const std::uint32_t count = heap.array_length(keys);
    auto at = static_cast<std::uint32_t>(data.slots[2].as_int32());
    while (at < count) {
        value = heap.fast_element(keys, at++);
        if (heap.lookup(object, to_property_key(heap, value)).kind == Lookup::Kind::Absent) continue;
        heap.write_data<SlotsData>(iterator).slots[2] = Value::int32(static_cast<std::int32_t>(at));
        return Step::Value;
    }
    heap.write_data<SlotsData>(iterator).slots[2] = Value::int32(static_cast<std::int32_t>(at));
    return Step::Done;
}

}  // namespace

IteratorStep step_iterator(Agent& agent, Value iterator, Value next) {
    IteratorStep step;
    if (next.is_hole()) {
        step.kind = step_keys(agent.heap, iterator, step.value);
    } else if (next != agent.realm[Intrinsic::ArrayIteratorNext]) {
        step.kind = step_library(agent, iterator, next, step.value);
    } else if (is_array_iterator(agent.heap, iterator)) {
        step.kind = step_array(agent.heap, iterator, step.value);
    }
    return step;
}

}  // namespace loopscope::vm
