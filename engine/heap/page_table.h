#pragma once

#include <cstdint>

#include "engine/heap/cell.h"

namespace loopscope::heap {

/// 64 cells. `owner` is the epoch of the only table that may write here without looking further.
struct Page {
    static constexpr std::uint32_t kCells = 64;
    std::uint32_t references = 1;
    std::uint64_t owner = 0;
    std::uint64_t occupied = 0;        // a bit for each cell in use
    mutable std::uint64_t digest = 0;  // 0 when not known; not part of the value
    Cell cells[kCells];

    Page() = default;
    Page(const Page& other);
    Page& operator=(const Page&) = delete;
    ~Page();
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
        return directory == nullptr ? nullptr : directory->pages[number % kDirectoryPages];
    }
    const Cell& operator[](CellId id) const {
        const std::uint32_t index = index_of(id);
        return root_->directories()[index / kDirectoryCells]
            ->pages[index / Page::kCells % kDirectoryPages]
            ->cells[index % Page::kCells];
    }
    bool contains(CellId id) const;
    Cell& write(CellId id) {
        const std::uint32_t index = index_of(id);
        Page* page =
            root_->directories()[index / kDirectoryCells]->pages[index / Page::kCells % kDirectoryPages];
        if (page->owner != epoch_) [[unlikely]]
            page = own_page(index / Page::kCells);
        page->digest = 0;
        return page->cells[index % Page::kCells];
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
        Page* pages[kDirectoryPages] = {};
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

    Root* root_ = nullptr;
    Page* current_ = nullptr;  // where the last cell was made
    /// Changes when a copy is taken, of the copy and of the original: pages with another owner may be shared.
    /// Not part of the value.
    mutable std::uint64_t epoch_;
    std::uint32_t next_ = 1;
};

}  // namespace loopscope::heap
