#pragma once

#include <array>
#include <cstdint>
#include <memory>

#include "engine/heap/ordered_hash.h"
#include "engine/heap/page_table.h"

namespace loopscope::heap {

/// A hidden class: the properties that objects of this shape have, as the last one and the shape without it.
/// Shapes are numbered in the order they were made; 0 is "no shape" (dictionary mode), 1 has no properties.
struct Shape {
    std::uint32_t parent = 0;
    PropertyKey key;
    std::uint16_t count = 0;  // properties: this one's slot is count - 1
    std::uint8_t attributes = 0;
    std::uint8_t unused = 0;
    std::uint32_t children = 0;
    std::uint32_t next = 0;
    static std::uint32_t hash_of(std::uint32_t parent, PropertyKey key, std::uint8_t attributes) {
        return mix_hash((std::uint64_t{parent} << 40) ^ (std::uint64_t{attributes} << 32) ^ key.bits());
    }
    std::uint32_t hash() const { return hash_of(parent, key, attributes); }
    bool is_dead() const { return false; }
    void die() {}
};

struct SlotPlace {
    static constexpr std::uint32_t kAbsent = 0xFFFF'FFFFU;
    std::uint32_t slot = kAbsent;
    std::uint8_t attributes = 0;
    bool found() const { return slot != kAbsent; }
};

/// All shapes of a heap. Finding a property costs one probe of a cache, or a walk along the chain of shapes
/// (at most kMaxProperties long).
class ShapeTable {
  public:
    static constexpr std::uint32_t kDictionary = 0;
    static constexpr std::uint32_t kEmpty = 1;
    static constexpr std::uint32_t kMaxProperties = 64;
    static constexpr std::uint32_t kMaxChildren = 128;
    static constexpr std::uint32_t kMaxRootChildren = 4096;
    static constexpr std::uint32_t kMaxShapes = 1U << 18;

    ShapeTable() { shapes_.append(Shape{}); }
    ShapeTable(const ShapeTable& other) : shapes_(other.shapes_) {}
    ShapeTable(ShapeTable&& other) noexcept = default;
    ShapeTable& operator=(ShapeTable other) noexcept {
        shapes_ = std::move(other.shapes_);
        cache_ = std::move(other.cache_);
        steps_ = std::move(other.steps_);
        return *this;
    }
    ~ShapeTable() = default;

    const Shape& operator[](std::uint32_t shape) const { return shapes_[shape - 1]; }
    std::uint32_t count() const { return shapes_.entry_count(); }
    SlotPlace find(std::uint32_t shape, PropertyKey key) const {
        if (cache_ != nullptr) [[likely]] {
            const Line& line = cache_[line_of(shape, key)];
            if (line.shape == shape && line.key == key.bits()) return line.place;
        }
        return find_slowly(shape, key);
    }
    /// What `find` found lately; null when that is not known.
    const SlotPlace* known(std::uint32_t shape, PropertyKey key) const {
        if (cache_ == nullptr) return nullptr;
        const Line& line = cache_[line_of(shape, key)];
        return line.shape == shape && line.key == key.bits() ? &line.place : nullptr;
    }
    /// The shape with one more property, or kDictionary when a limit is reached.
    std::uint32_t with(std::uint32_t shape, PropertyKey key, std::uint8_t attributes) {
        if (steps_ != nullptr) [[likely]] {
            const Step& step = steps_[step_of(shape, key)];
            if (step.shape == shape && step.key == key.bits() && step.attributes == attributes)
                return step.to;
        }
        return with_slowly(shape, key, attributes);
    }

    template <typename Writer>
    void save(Writer& writer) const {
        shapes_.save(writer);
    }
    /// What `save` wrote, in the place of the first shapes.
    template <typename Reader>
    void load(Reader& reader) {
        shapes_ = {};
        shapes_.load(reader);
    }

    bool operator==(const ShapeTable& other) const { return shapes_ == other.shapes_; }
    void add_to(Digest& digest) const { shapes_.add_to(digest); }

  private:
    struct Line {
        std::uint32_t shape = 0;
        std::uint32_t key = 0;
        SlotPlace place;
    };
    static constexpr std::uint32_t kLines = 4096;
    static std::uint32_t line_of(std::uint32_t shape, PropertyKey key) {
        return (shape * 0x9E37U + key.bits() * 0x85EBU) % kLines;
    }
    SlotPlace find_slowly(std::uint32_t shape, PropertyKey key) const;
    struct Step {
        std::uint32_t shape = 0;
        std::uint32_t key = 0;
        std::uint32_t attributes = 0;
        std::uint32_t to = 0;
    };
    static constexpr std::uint32_t kSteps = 1024;
    static std::uint32_t step_of(std::uint32_t shape, PropertyKey key) {
        return (shape * 0x9E37U + key.bits() * 0x85EBU) % kSteps;
    }
    std::uint32_t with_slowly(std::uint32_t shape, PropertyKey key, std::uint8_t attributes);

    OrderedHash<Shape, 512> shapes_;
    /// What was found lately, and what led where. Not part of the value; a copy starts without.
    /// NOTE: caches, so no part of what is compared.
    mutable std::unique_ptr<Line[]> cache_;
    std::unique_ptr<Step[]> steps_;  // NOTE: a cache as well
};

/// An interned string in the table of atoms. Weak: a collected atom leaves the table.
struct Atom {
    std::uint32_t cell = 0;  // 0 when dead
    std::uint32_t string_hash = 0;
    std::uint32_t next = 0;
    std::uint32_t hash() const { return string_hash; }
    bool is_dead() const { return cell == 0; }
    void die() { cell = 0; }
};

/// What a Heap consists of. Internal.
struct HeapStorage {
    PageTable cells;
    ShapeTable shapes;
    OrderedHash<Atom, 512> atoms;
    std::uint64_t bytes = 0;
    std::uint64_t collect_above = std::uint64_t{16} << 20;
    /// The fewest bytes in use that a collection found since weak targets were dropped; 0: none yet.
    std::uint64_t least_live = 0;
    std::uint64_t survived = 0;         // what they found beyond that, added up
    std::uint32_t weak_references = 0;  // live WeakRefs at the last collection
    std::uint32_t live = 0;
    std::uint32_t length_atom = 0;    // the string "length", 0 as long as nobody interned it
    std::uint32_t permanent_end = 1;  // cells below are never collected
    /// The strings of one Latin-1 unit that were made so far, 0 for none: never collected.
    std::array<std::uint32_t, 256> unit_strings{};
    bool operator==(const HeapStorage&) const = default;
};

}  // namespace loopscope::heap
