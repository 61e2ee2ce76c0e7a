#include <algorithm>

#include "engine/heap/heap.h"
#include "engine/heap/marker.h"

namespace loopscope::heap {

// What the marked weak holders hold and nobody else does goes (ECMA-262 section 9.9.3).
std::uint32_t Heap::drop_dead_references(const Marker& marker) {
    std::uint32_t dropped = 0;
    for (const CellId id : marker.weak_holders()) {
        const Value holder = Value::object(id);
        if (class_of(holder) == ObjectClass::WeakRef) {
            if (marker.is_live(data<PrimitiveData>(holder).value)) continue;
            write_data<PrimitiveData>(holder).value = Value();
            ++dropped;
            continue;
        }
        std::vector<std::uint32_t> dead;
        const TableData::Slots& slots = data<TableData>(holder).slots();
        for (std::uint32_t i = slots.first(); i < slots.entry_count(); ++i) {
            if (!slots[i].is_dead() && !marker.is_live(slots[i].key)) dead.push_back(i);
        }
        if (dead.empty()) continue;
        TableData::Slots& writable = write_data<TableData>(holder).slots();
        for (const std::uint32_t index : dead) writable.remove(index);
    }
    return dropped;
}

void Heap::drop_dead_atoms(const Marker& marker) {
    auto& atoms = storage_.atoms;
    for (std::uint32_t i = atoms.first(); i < atoms.entry_count(); ++i) {
        if (!atoms[i].is_dead() && !marker.is_marked(static_cast<CellId>(atoms[i].cell))) atoms.remove(i);
    }
    if (storage_.length_atom != 0 && !marker.is_marked(static_cast<CellId>(storage_.length_atom))) {
        storage_.length_atom = 0;
    }
}

std::uint32_t Heap::collect(std::span<const Value> roots, WeakTargets targets) {
    Marker marker(storage_.cells, targets);
    marker.mark_permanent(storage_.permanent_end);
    for (const Value root : roots) marker.mark(root);
    for (std::uint32_t shape = ShapeTable::kEmpty + 1; shape <= storage_.shapes.count(); ++shape) {
        marker.mark(storage_.shapes[shape].key.as_cell());
    }
    for (const std::uint32_t unit : storage_.unit_strings) marker.mark(static_cast<CellId>(unit));
    marker.finish();
    const std::uint32_t dropped = drop_dead_references(marker);
    drop_dead_atoms(marker);
    const std::uint32_t pages = storage_.cells.page_count();
    for (std::uint32_t page = 0; page < pages; ++page) storage_.cells.sweep(page, marker.live_of_page(page));
    storage_.live = marker.count();
    storage_.bytes = marker.bytes() + storage_.atoms.live_count() * sizeof(Atom);
    storage_.collect_above = std::max<std::uint64_t>(storage_.bytes * 2, std::uint64_t{16} << 20);
    storage_.weak_references = marker.weak_references();
    if (targets == WeakTargets::Dropped || storage_.least_live == 0 || storage_.bytes < storage_.least_live)
        storage_.least_live = storage_.bytes;
    if (targets == WeakTargets::Dropped) storage_.survived = 0;
    storage_.survived += storage_.bytes - storage_.least_live;
    return dropped;
}

}  // namespace loopscope::heap
