#pragma once

#include <cstdint>
#include <vector>

#include "engine/heap/page_table.h"
#include "engine/heap/payload.h"

namespace loopscope::heap {

/// The marking half of a collection: which cells can be reached. Marks lie beside the pages, so that marking
/// copies none; an explicit stack, so that no chain is too long.
class Marker {
  public:
    Marker(const PageTable& cells, WeakTargets targets)
        : cells_(cells), marks_(cells.page_count(), 0), targets_(targets) {}

    void mark(CellId id) {
        if (id == CellId::None) return;
        std::uint64_t& word = marks_[index_of(id) / Page::kCells];
        const std::uint64_t bit = std::uint64_t{1} << (index_of(id) % Page::kCells);
        if ((word & bit) != 0) return;
        word |= bit;
        pending_.push_back(id);
    }
    void mark(Value value) {
        if (value.is_cell()) mark(value.as_cell());
    }
    void mark_permanent(std::uint32_t end);
    /// Everything that what is marked reaches, weak tables by the rule for ephemerons.
    void finish();
    bool is_marked(CellId id) const {
        return (marks_[index_of(id) / Page::kCells] >> (index_of(id) % Page::kCells) & 1) != 0;
    }
    /// Of a value that may be no cell.
    bool is_live(Value value) const { return !value.is_cell() || is_marked(value.as_cell()); }
    std::uint64_t live_of_page(std::uint32_t page) const { return marks_[page]; }
    /// The marked objects that hold weakly: WeakMap, WeakSet and, where targets are dropped, WeakRef.
    const std::vector<CellId>& weak_holders() const { return weak_holders_; }
    std::uint32_t weak_references() const { return weak_references_; }
    std::uint64_t bytes() const { return bytes_; }
    std::uint32_t count() const { return count_; }

  private:
    void drain();
    void trace(CellId id);
    void trace_object(CellId id, const Cell& cell);
    bool mark_ephemerons();

    const PageTable& cells_;  // NOTE: a marker lives for one collection and is no part of the heap
    std::vector<std::uint64_t> marks_;
    std::vector<CellId> pending_;
    std::vector<CellId> weak_holders_;
    std::uint64_t bytes_ = 0;
    std::uint32_t count_ = 0;
    WeakTargets targets_;
    std::uint32_t weak_references_ = 0;
};

}  // namespace loopscope::heap
