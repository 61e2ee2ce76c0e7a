#include "engine/heap/heap.h"
#include "engine/heap/units.h"

namespace loopscope::heap {

std::optional<TableEntry> TableData::entry_at(std::uint64_t position) const {
    // Slots are in the order of their positions; without removals the place follows from the position.
    std::uint32_t low = slots_.first();
    std::uint32_t high = slots_.entry_count();
    if (low < high && slots_[low].position < position) {
        const std::uint64_t distance = position - slots_[0].position;
        if (distance < high && slots_[static_cast<std::uint32_t>(distance)].position == position) {
            low = static_cast<std::uint32_t>(distance);
        } else {
            while (low < high) {
                const std::uint32_t middle = low + (high - low) / 2;
                if (slots_[middle].position < position) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
        }
    }
    for (std::uint32_t i = low; i < slots_.entry_count(); ++i) {
        const Slot& slot = slots_[i];
        if (!slot.is_dead()) return TableEntry{slot.key, slot.value, slot.position + 1};
    }
    return std::nullopt;
}

// Equal keys by SameValueZero hash alike: strings and BigInts by contents, everything else by its bits.
std::uint32_t Heap::hash_key(Value key) {
    if (key.is_string()) return hash_units(view(key));
    if (!key.is_bigint()) return mix_hash(key.bits());
    Digest digest;
    const BigIntCell& number = bigint(key);
    digest.add(number.negative ? 1 : 0);
    for (const std::uint32_t digit : number.digits) digest.add(digit);
    return static_cast<std::uint32_t>(digest.value() >> 32);
}

static Value without_negative_zero(Value key) {
    return key.is_double() && key.as_number() == 0 ? Value::int32(0) : key;
}

std::uint32_t Heap::find_in_table(Value table, Value key, std::uint32_t hash) {
    if (!key.is_string() && !key.is_bigint()) {
        return data<TableData>(table).find(hash, [key](Value candidate) { return candidate == key; });
    }
    // Compared as they lie: the keys in the table were flattened when they were hashed.
    const auto matches = [this, key](Value candidate) {
        if (candidate == key) return true;
        if (key.is_string() && candidate.is_string()) return units_of(cell(key)) == units_of(cell(candidate));
        return key.is_bigint() && candidate.is_bigint() && bigint(key) == bigint(candidate);
    };
    return data<TableData>(table).find(hash, matches);
}

std::optional<Value> Heap::table_get(Value table, Value key) {
    key = without_negative_zero(key);
    if (data<TableData>(table).size() == 0) return std::nullopt;
    const std::uint32_t at = find_in_table(table, key, hash_key(key));
    if (at == TableData::Slots::kNone) return std::nullopt;
    return data<TableData>(table).slots()[at].value;
}

void Heap::table_set(Value table, Value key, Value value) {
    key = without_negative_zero(key);
    const std::uint32_t hash = hash_key(key);
    const std::uint32_t at = find_in_table(table, key, hash);
    if (at != TableData::Slots::kNone) {
        if (data<TableData>(table).slots()[at].value == value) return;
        write_data<TableData>(table).slots().write(at).value = value;
        return;
    }
    TableData& entries = write_data<TableData>(table);
    const std::size_t before = entries.slots().entry_count();
    entries.append(key, value, hash);
    storage_.bytes += (entries.slots().entry_count() - before) * sizeof(TableData::Slot);
}

bool Heap::table_remove(Value table, Value key) {
    key = without_negative_zero(key);
    const std::uint32_t at = find_in_table(table, key, hash_key(key));
    if (at == TableData::Slots::kNone) return false;
    TableData& entries = write_data<TableData>(table);
    const std::size_t before = entries.slots().entry_count();
    entries.slots().remove(at);
    storage_.bytes -= (before - entries.slots().entry_count()) * sizeof(TableData::Slot);
    return true;
}

void Heap::table_clear(Value table) {
    TableData& entries = write_data<TableData>(table);
    storage_.bytes -= entries.slots().entry_count() * sizeof(TableData::Slot);
    entries.clear();
}

std::uint32_t Heap::table_size(Value table) const {
    return data<TableData>(table).size();
}

std::optional<TableEntry> Heap::table_entry_at(Value table, std::uint64_t position) const {
    return data<TableData>(table).entry_at(position);
}

}  // namespace loopscope::heap
