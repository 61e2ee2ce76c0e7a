#pragma once

#include <cstdint>
#include <optional>

#include "engine/heap/ordered_hash.h"
#include "engine/heap/value.h"

namespace loopscope::heap {

/// One entry of a Map; of a Set with `value` undefined. `next` is where an iteration goes on.
struct TableEntry {
    Value key;
    Value value;
    std::uint64_t next = 0;
};

/// The entries of a Map, Set, WeakMap or WeakSet (ECMA-262 sections 24.1 to 24.4), in the order of insertion,
/// compared by SameValueZero. A position is the number of an insertion, counted up for the life of the table,
/// so that positions that iterators hold stay right whatever is removed, cleared or compacted in between.
/// Hashing a string key needs its units: programs go through Heap::table_get and its siblings, which do that
/// and the accounting.
class TableData {
  public:
    struct Slot {
        Value key;  // a hole once removed
        Value value;
        std::uint64_t position = 0;
        std::uint32_t key_hash = 0;
        std::uint32_t next = 0;
        std::uint32_t hash() const { return key_hash; }
        bool is_dead() const { return key.is_hole(); }
        void die() {
            key = Value::hole();
            value = Value();
        }
    };
    using Slots = OrderedHash<Slot, 256>;

    std::uint32_t size() const { return slots_.live_count(); }
    const Slots& slots() const { return slots_; }
    Slots& slots() { return slots_; }

    /// Index of the slot whose key `matches(key)`, or Slots::kNone.
    template <typename Matches>
    std::uint32_t find(std::uint32_t hash, const Matches& matches) const {
        return slots_.find(hash, [&](const Slot& slot) { return matches(slot.key); });
    }
    void append(Value key, Value value, std::uint32_t hash) {
        slots_.append(Slot{key, value, next_position_++, hash, 0});
    }
    void clear() { slots_.clear(); }
    /// The first entry at or after `position`; nothing at the end. An iteration starts at 0.
    std::optional<TableEntry> entry_at(std::uint64_t position) const;

    template <typename Writer>
    void save(Writer& writer) const {
        writer.plain(next_position_);
        slots_.save(writer);
    }
    template <typename Reader>
    void load(Reader& reader) {
        reader.plain(next_position_);
        slots_.load(reader);
    }

    bool operator==(const TableData&) const = default;
    void add_to(Digest& digest) const {
        digest.add(next_position_);
        slots_.add_to(digest);
    }

  private:
    Slots slots_;
    std::uint64_t next_position_ = 0;
};

}  // namespace loopscope::heap
