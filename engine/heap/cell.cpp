#include "engine/heap/cell.h"

#include <cstring>

#include "engine/heap/units.h"

namespace loopscope::heap {

namespace {

constexpr std::uint8_t kStringIdentity = kAtom | kBigIndex | kGrowing | kAppended;

bool same_words(const Cell& left, const Cell& right) {
    return std::memcmp(left.words, right.words, sizeof left.words) == 0;
}

bool same_object(const Cell& left, const Cell& right) {
    return std::memcmp(left.object.inline_slots, right.object.inline_slots,
                       sizeof left.object.inline_slots) == 0 &&
           nodes_equal(left.object.elements, right.object.elements) &&
           nodes_equal(left.object.payload, right.object.payload) &&
           nodes_equal(left.object.slots, right.object.slots);
}

void add_node(const Node* node, Digest& digest) {
    digest.add(node == nullptr ? 0 : 1U + static_cast<unsigned>(node->kind));
    if (node != nullptr) node->add_to(digest);
}

}  // namespace

bool cells_equal(const Cell& left, const Cell& right) {
    if (left.kind != right.kind || left.object_class != right.object_class || left.first != right.first ||
        left.second != right.second || left.third != right.third) {
        return false;
    }
    if (left.kind == CellKind::String) {
        return (left.flags & kStringIdentity) == (right.flags & kStringIdentity) &&
               units_of(left) == units_of(right);
    }
    if (left.flags != right.flags) return false;
    switch (left.kind) {
        case CellKind::Object: return same_object(left, right);
        case CellKind::BigInt: return nodes_equal(left.node, right.node);
        case CellKind::Environment:
            return left.has_large_environment() ? nodes_equal(left.node, right.node)
                                                : same_words(left, right);
        case CellKind::Free:
        case CellKind::String:
        case CellKind::Rope:
        case CellKind::Symbol:
        case CellKind::Accessor: return same_words(left, right);
    }
    return false;
}

void add_cell(const Cell& cell, Digest& digest) {
    const std::uint8_t flags =
        cell.kind == CellKind::String ? static_cast<std::uint8_t>(cell.flags & kStringIdentity) : cell.flags;
    digest.add(static_cast<std::uint64_t>(cell.kind) | std::uint64_t{flags} << 8 |
               static_cast<std::uint64_t>(cell.object_class) << 16 | std::uint64_t{cell.first} << 32);
    digest.add(cell.second | std::uint64_t{cell.third} << 32);
    switch (cell.kind) {
        case CellKind::String: add_units(units_of(cell), digest); return;
        case CellKind::Object:
            for (const Value slot : cell.object.inline_slots) digest.add(slot.bits());
            add_node(cell.object.elements, digest);
            add_node(cell.object.payload, digest);
            add_node(cell.object.slots, digest);
            return;
        case CellKind::BigInt: add_node(cell.node, digest); return;
        case CellKind::Environment:
            if (cell.has_large_environment()) return add_node(cell.node, digest);
            break;
        case CellKind::Free:
        case CellKind::Rope:
        case CellKind::Symbol:
        case CellKind::Accessor: break;
    }
    for (const std::uint64_t word : cell.words) digest.add(word);
}

std::size_t cell_bytes(const Cell& cell) {
    std::size_t bytes = sizeof(Cell);
    if (cell.kind == CellKind::String) {
        if ((cell.flags & kInlineUnits) == 0)
            bytes += std::size_t{cell.first} * ((cell.flags & kWide) != 0 ? 2 : 1);
    } else if (cell.kind == CellKind::Object) {
        for (const Node* node : {cell.object.elements, cell.object.payload, cell.object.slots}) {
            if (node != nullptr) bytes += node->bytes();
        }
    } else if (cell.kind == CellKind::BigInt || cell.has_large_environment()) {
        bytes += cell.node->bytes();
    }
    return bytes;
}

}  // namespace loopscope::heap
