#pragma once

#include <cstdint>
#include <span>

#include "engine/base/archive.h"
#include "engine/heap/cell.h"

namespace loopscope::heap {

class NodeNumbers;

/// How many bits are set. NOTE: std::popcount is a call into the compiler's library where the instruction is
/// not sure to be there.
constexpr std::uint32_t count_bits(std::uint64_t bits) {
    bits -= bits >> 1 & 0x5555'5555'5555'5555U;
    bits = (bits & 0x3333'3333'3333'3333U) + (bits >> 2 & 0x3333'3333'3333'3333U);
    bits = (bits + (bits >> 4)) & 0x0F0F'0F0F'0F0F'0F0FU;
    return static_cast<std::uint32_t>(bits * 0x0101'0101'0101'0101U >> 56);
}
static_assert(count_bits(0) == 0 && count_bits(~std::uint64_t{0}) == 64 &&
              count_bits(0x8000'0000'0000'0101U) == 3);

/// The cells of 64 numbers. `owner` is the epoch of the only table that may write here without looking
/// further. A page that a collection left with few cells is packed: it has room for those only, one behind
/// the other.
struct alignas(16) Page {
    static constexpr std::uint32_t kCells = 64;
    static constexpr std::uint32_t kPackBelow = 40;
    std::uint32_t references = 1;
    std::uint32_t room = kCells;  // cells it has memory for; fewer than 64 when packed
    std::uint64_t owner = 0;
    std::uint64_t occupied = 0;        // a bit for each cell in use
    mutable std::uint64_t digest = 0;  // 0 when not known; not part of the value

    static Page* create();
    /// One with room for so many cells, packed unless for all; the cells are not there yet.
    static Page* create(std::uint32_t room);
    /// A copy of the cells in `live`, packed when they are few.
    static Page* copy(const Page& page, std::uint64_t live);
    static void destroy(Page* page);

    bool is_packed() const { return room != kCells; }
    Cell* begin() { return reinterpret_cast<Cell*>(this + 1); }
    const Cell* begin() const { return reinterpret_cast<const Cell*>(this + 1); }
    std::uint32_t place_of(std::uint32_t cell) const {
        const std::uint64_t before = occupied & ((std::uint64_t{1} << cell) - 1);
        return is_packed() ? count_bits(before) : cell;
    }
    Cell& at(std::uint32_t cell) { return begin()[place_of(cell)]; }
    const Cell& at(std::uint32_t cell) const { return begin()[place_of(cell)]; }
};

/// A page, and whether it is packed: known before its memory is touched.
class PageLink {
  public:
    PageLink() = default;
    explicit PageLink(Page* page)
        : bits_(reinterpret_cast<std::uintptr_t>(page) | (page != nullptr && page->is_packed() ? 1U : 0U)) {}
    Page* page() const { return reinterpret_cast<Page*>(bits_ & ~std::uintptr_t{1}); }
    explicit operator bool() const { return bits_ != 0; }
    Cell& operator[](std::uint32_t cell) const {
        if ((bits_ & 1) != 0) [[unlikely]]
            return page()->at(cell);
        return reinterpret_cast<Page*>(bits_)->begin()[cell];
    }

  private:
    std::uintptr_t bits_ = 0;
};

/// Cells by number, in pages and directories of pages that copies share until one writes. Copying costs one
/// increment; the first write after a copy copies the list of directories, one directory and one page. A page
/// that is all free is given back.
/// NOTE: its pointers are counted and shared between copies, and compared and hashed by what they point to.
class PageTable {
  public:
    PageTable() : epoch_(next_epoch()) {}
    PageTable(const PageTable& other);
    PageTable(PageTable&& other) noexcept;
    PageTable& operator=(PageTable other) noexcept;
    ~PageTable() { release(root_); }

    /// One more than the highest number in use, now or ever.
    std::uint32_t end() const { return next_; }
    std::uint32_t page_count() const { return root_ == nullptr ? 0 : root_->count * kDirectoryPages; }
    const Page* page(std::uint32_t number) const {
        const Directory* directory = root_->directories()[number / kDirectoryPages];
        return directory == nullptr ? nullptr : directory->pages[number % kDirectoryPages].page();
    }
    const Cell& operator[](CellId id) const {
        const std::uint32_t index = index_of(id);
        return root_->directories()[index / kDirectoryCells]
            ->pages[index / Page::kCells % kDirectoryPages][index % Page::kCells];
    }
    bool contains(CellId id) const;
    Cell& write(CellId id) {
        const std::uint32_t index = index_of(id);
        PageLink link =
            root_->directories()[index / kDirectoryCells]->pages[index / Page::kCells % kDirectoryPages];
        if (link.page()->owner != epoch_) [[unlikely]]
            link = PageLink(own_page(index / Page::kCells));
        link.page()->digest = 0;
        return link[index % Page::kCells];
    }
    /// A new cell, zeroed, of the next number.
    CellId allocate() {
        const std::uint32_t index = next_;
        Page* page = nullptr;
        if (index % Page::kCells == 0 || current_ == nullptr || current_->owner != epoch_) [[unlikely]] {
            page = page_for_new(index);
        } else {
            page = current_;
        }
        page->digest = 0;
        page->occupied |= std::uint64_t{1} << (index % Page::kCells);
        ++next_;
        return static_cast<CellId>(index);
    }
    /// The next new cell has this number; none behind it may be in use.
    void continue_at(std::uint32_t next) {
        next_ = next;
        current_ = nullptr;
    }
    /// The pages as they are, with numbers in the place of the nodes.
    void save(base::ArchiveWriter& writer, NodeNumbers& numbers) const;
    /// What `save` wrote, into an empty table: `nodes` by number, none of them retained so far.
    void load(base::ArchiveReader& reader, std::span<Node* const> nodes);
    /// Frees the cells of a page that are not in `live`.
    void sweep(std::uint32_t page_number, std::uint64_t live);

    bool operator==(const PageTable& other) const;
    void add_to(Digest& digest) const;

  private:
    static constexpr std::uint32_t kDirectoryPages = 128;
    static constexpr std::uint32_t kDirectoryCells = kDirectoryPages * Page::kCells;
    struct Directory {
        std::uint32_t references = 1;
        std::uint32_t in_use = 0;
        PageLink pages[kDirectoryPages] = {};
    };
    struct alignas(16) Root {
        std::uint32_t references;
        std::uint32_t count;
        std::uint32_t capacity;
        Directory** directories() { return reinterpret_cast<Directory**>(this + 1); }
        Directory* const* directories() const { return reinterpret_cast<Directory* const*>(this + 1); }
    };

    static std::uint64_t next_epoch();
    static void release(Root* root);
    static void release(Directory* directory);
    static void release(Page* page);
    Root* own_root(std::uint32_t directories);
    Directory* own_directory(std::uint32_t number);
    Page* own_page(std::uint32_t number);
    Page* page_for_new(std::uint32_t index);
    void drop_page(std::uint32_t page_number);

    Root* root_ = nullptr;
    Page* current_ = nullptr;  // where the last cell was made
    /// Changes when a copy is taken, of the copy and of the original: pages with another owner may be shared.
    /// Not part of the value.
    mutable std::uint64_t epoch_;
    std::uint32_t next_ = 1;
};

}  // namespace loopscope::heap
