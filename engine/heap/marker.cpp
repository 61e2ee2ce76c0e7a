#include "engine/heap/marker.h"

#include <bit>

#include "engine/heap/payload_node.h"

namespace loopscope::heap {

namespace {

bool holds_weakly(ObjectClass object_class, WeakTargets targets) {
    return object_class == ObjectClass::WeakMap || object_class == ObjectClass::WeakSet ||
           (object_class == ObjectClass::WeakRef && targets == WeakTargets::Dropped);
}

}  // namespace

void Marker::mark_permanent(std::uint32_t end) {
    for (std::uint32_t first = 0; first < end; first += Page::kCells) {
        const Page* page = cells_.page(first / Page::kCells);
        if (page == nullptr) continue;
        for (std::uint64_t rest = page->occupied; rest != 0; rest &= rest - 1) {
            const std::uint32_t index = first + static_cast<std::uint32_t>(std::countr_zero(rest));
            if (index < end) mark(static_cast<CellId>(index));
        }
    }
}

void Marker::finish() {
    do {
        drain();
    } while (mark_ephemerons());
}

void Marker::drain() {
    while (!pending_.empty()) {
        const CellId id = pending_.back();
        pending_.pop_back();
        trace(id);
    }
}

void Marker::trace(CellId id) {
    const Cell& cell = cells_[id];
    LOOPSCOPE_ASSERT(cell.kind != CellKind::Free, "what can be reached is never collected");
    bytes_ += cell_bytes(cell);
    ++count_;
    switch (cell.kind) {
        case CellKind::Object: return trace_object(id, cell);
        case CellKind::Rope:
            mark(static_cast<CellId>(cell.second));
            mark(static_cast<CellId>(cell.third));
            return;
        case CellKind::Symbol: return mark(cell.variables[0]);
        case CellKind::Accessor:
            mark(cell.variables[0]);
            mark(cell.variables[1]);
            return;
        case CellKind::Environment:
            mark(static_cast<CellId>(cell.first));
            if (cell.has_large_environment()) return cell.node->trace(*this);
            for (std::uint32_t i = 0; i < cell.third; ++i) mark(cell.variables[i]);
            return;
        case CellKind::Free:
        case CellKind::String:
        case CellKind::BigInt: return;
    }
}

void Marker::trace_object(CellId id, const Cell& cell) {
    mark(static_cast<CellId>(cell.second));
    for (const Value slot : cell.object.inline_slots) mark(slot);
    if (cell.object.elements != nullptr) cell.object.elements->trace(*this);
    if (cell.object.slots != nullptr) cell.object.slots->trace(*this);
    if (cell.object_class == ObjectClass::WeakRef) ++weak_references_;
    if (holds_weakly(cell.object_class, targets_)) {
        weak_holders_.push_back(id);
    } else if (cell.object.payload != nullptr) {
        cell.object.payload->trace(*this);
    }
}

// A value of a WeakMap is reachable when the map and the key are.
bool Marker::mark_ephemerons() {
    for (std::size_t i = 0; i < weak_holders_.size(); ++i) {
        const Cell& cell = cells_[weak_holders_[i]];
        if (cell.object_class != ObjectClass::WeakMap) continue;
        const auto& slots = static_cast<const PayloadNode<TableData>*>(cell.object.payload)->data.slots();
        for (std::uint32_t k = slots.first(); k < slots.entry_count(); ++k) {
            if (!slots[k].is_dead() && is_live(slots[k].key)) mark(slots[k].value);
        }
    }
    return !pending_.empty();
}

}  // namespace loopscope::heap
