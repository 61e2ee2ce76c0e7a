#pragma once

#include <cstdint>

#include "engine/heap/marker.h"
#include "engine/heap/node.h"
#include "engine/heap/ordered_hash.h"

namespace loopscope::heap {

/// A named property of an object in dictionary mode. An accessor's `value` is its Accessor cell.
struct DictionaryEntry {
    Value value;
    PropertyKey key;
    std::uint32_t next = 0;
    std::uint32_t attributes = 0;
    std::uint32_t dead = 0;
    std::uint32_t hash() const { return mix_hash(key.bits()); }
    bool is_dead() const { return dead != 0; }
    void die() {
        value = Value();
        dead = 1;
    }
};

/// The named properties of an object that has too many, or loses some, to have a shape; in order of creation.
struct Dictionary final : Node {
    Dictionary() : Node(NodeKind::Dictionary) {}
    Node* clone() const override { return new Dictionary(*this); }
    bool equals(const Node& other) const override {
        return entries == static_cast<const Dictionary&>(other).entries;
    }
    void add_to(Digest& digest) const override { entries.add_to(digest); }
    void trace(Marker& marker) const override {
        for (std::uint32_t i = entries.first(); i < entries.entry_count(); ++i) {
            const DictionaryEntry& entry = entries[i];
            if (entry.is_dead()) continue;
            marker.mark(entry.key.as_cell());
            marker.mark(entry.value);
        }
    }
    std::size_t bytes() const override { return entries.entry_count() * sizeof(DictionaryEntry); }

    std::uint32_t find(PropertyKey key) const {
        return entries.find(mix_hash(key.bits()),
                            [key](const DictionaryEntry& entry) { return entry.key == key; });
    }
    static constexpr std::uint32_t kNone = OrderedHash<DictionaryEntry>::kNone;

    OrderedHash<DictionaryEntry> entries;
};

}  // namespace loopscope::heap
