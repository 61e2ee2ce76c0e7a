#pragma once

#include <cstdint>
#include <vector>

#include "engine/heap/node.h"
#include "engine/heap/value.h"

namespace loopscope::heap {

enum class CellKind : std::uint8_t {
    Free,    // never used, or collected
    String,  // flat, or a part of another's units
    Rope,    // a concatenation that nobody has read yet
    Symbol,  // private names too
    BigInt,
    Object,
    Environment,
    Accessor,  // the getter and setter of a property
};

/// ECMA-262 section 6.1.6.2: sign and magnitude, little-endian digits, no leading zero digit; zero has none.
struct BigIntCell {
    bool negative = false;
    std::vector<std::uint32_t> digits;
    bool operator==(const BigIntCell&) const = default;
};

enum ObjectFlags : std::uint8_t {
    kExtensible = 1,
    kCallable = 2,
    kConstructor = 4,
    kLengthReadOnly = 8,  // of an array
};

enum StringFlags : std::uint8_t {
    kWide = 1,      // UTF-16
    kAtom = 2,      // interned: the one string with its units that is a property key
    kBigIndex = 4,  // an atom that is an array index above PropertyKey::kMaxIndex; `third` is the index
    kInlineUnits = 8,
};

enum SymbolFlags : std::uint8_t { kPrivateName = 1 };

/// One cell: 64 bytes, plain, the counted nodes it names are managed by the page that holds it. What the
/// fields mean depends on the kind; unused ones are zero (undefined for values), so that equal cells are
/// equal bytes but for nodes.
/// NOTE: its pointers are counted and shared between copies, and compared and hashed by what they point to.
struct Cell {
    static constexpr std::uint32_t kInlineSlots = 3;      // of an object
    static constexpr std::uint32_t kInlineVariables = 6;  // of an environment
    static constexpr std::uint32_t kInlineBytes = 48;     // of a string

    struct ObjectPart {
        Node* elements;
        Node* payload;
        Node*
            slots;  // ValueBuffer of the slots that do not fit inline, or the Dictionary when the shape is 0
        Value inline_slots[kInlineSlots];
    };
    struct StringPart {
        StringUnits* units;
        std::uint64_t offset;  // in bytes
        std::uint64_t unused[4];
    };

    CellKind kind = CellKind::Free;
    std::uint8_t flags = 0;
    ObjectClass object_class = ObjectClass::Ordinary;
    std::uint8_t unused = 0;
    std::uint32_t first = 0;   // object: shape; string, rope: length; environment: parent
    std::uint32_t second = 0;  // object: prototype; atom: hash; rope: left; environment: scope
    std::uint32_t third = 0;   // array: length; atom: big index; rope: right; environment: number of slots
    union {
        std::uint64_t words[6];
        ObjectPart object;
        StringPart string;
        char inline_bytes[kInlineBytes];
        Value variables[kInlineVariables];  // environment; accessor: getter, setter; symbol: description
        Node* node;                         // environment with more variables: ValueBuffer; BigInt: payload
    };

    Cell() : words{} {}

    bool has_large_environment() const { return kind == CellKind::Environment && third > kInlineVariables; }
    template <typename Visit>
    void each_node(const Visit& visit);
};
static_assert(sizeof(Cell) == 64);

/// Visits the non-null node pointers.
template <typename Visit>
void Cell::each_node(const Visit& visit) {
    switch (kind) {
        case CellKind::Object:
            if (object.elements != nullptr) visit(object.elements);
            if (object.payload != nullptr) visit(object.payload);
            if (object.slots != nullptr) visit(object.slots);
            return;
        case CellKind::String:
            if ((flags & kInlineUnits) == 0) {
                Node* units = string.units;
                visit(units);
            }
            return;
        case CellKind::BigInt: visit(node); return;
        case CellKind::Environment:
            if (third > kInlineVariables) visit(node);
            return;
        case CellKind::Free:
        case CellKind::Rope:
        case CellKind::Symbol:
        case CellKind::Accessor: return;
    }
}

bool cells_equal(const Cell& left, const Cell& right);
void add_cell(const Cell& cell, Digest& digest);
/// What a cell counts for in Heap::bytes(): its size and its nodes'.
std::size_t cell_bytes(const Cell& cell);

}  // namespace loopscope::heap
