#include "engine/heap/page_table.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <new>
#include <utility>

namespace loopscope::heap {

namespace {

void free_cell(Cell& cell) {
    cell.each_node([](Node* node) { release(node); });
    cell = Cell();
}

/// Memory of full pages that were given back, to be used again: a collection frees pages by the thousand, and
/// the next allocations want as many.
/// NOTE: memory only, no state: which page gets which memory changes nothing that a heap does.
class PageMemory {
  public:
    ~PageMemory() {
        while (first_ != nullptr) ::operator delete(std::exchange(first_, first_->next));
    }
    void* take() {
        if (first_ == nullptr) return ::operator new(kBytes);
        --count_;
        return std::exchange(first_, first_->next);
    }
    void give(void* memory) {
        if (count_ == kMost) return ::operator delete(memory);
        ++count_;
        first_ = new (memory) Free{first_};
    }

  private:
    struct Free {
        Free* next;
    };
    static constexpr std::size_t kBytes = sizeof(Page) + Page::kCells * sizeof(Cell);
    static constexpr std::uint32_t kMost = 8192;  // 34 MB
    Free* first_ = nullptr;
    std::uint32_t count_ = 0;
};

PageMemory& full_pages() {
    static thread_local PageMemory memory;
    return memory;
}

void* page_memory(std::size_t cells) {
    if (cells == Page::kCells) return full_pages().take();
    return ::operator new(sizeof(Page) + cells * sizeof(Cell));
}

bool pages_equal(const Page* left, const Page* right) {
    if (left == right) return true;
    const std::uint64_t occupied = left == nullptr ? 0 : left->occupied;
    if (occupied != (right == nullptr ? 0 : right->occupied)) return false;
    if (occupied != 0 && left->digest != 0 && right->digest != 0 && left->digest != right->digest)
        return false;
    for (std::uint64_t rest = occupied; rest != 0; rest &= rest - 1) {
        const auto index = static_cast<std::uint32_t>(std::countr_zero(rest));
        if (!cells_equal(left->at(index), right->at(index))) return false;
    }
    return true;
}

std::uint64_t page_digest(const Page& page) {
    if (page.digest == 0) {
        Digest digest;
        digest.add(page.occupied);
        for (std::uint64_t rest = page.occupied; rest != 0; rest &= rest - 1) {
            add_cell(page.at(static_cast<std::uint32_t>(std::countr_zero(rest))), digest);
        }
        page.digest = digest.value();
    }
    return page.digest;
}

}  // namespace

Page* Page::create() {
    Page* page = new (page_memory(kCells)) Page();
    std::memset(static_cast<void*>(page->begin()), 0, kCells * sizeof(Cell));
    return page;
}

Page* Page::create(std::uint32_t room) {
    Page* page = new (page_memory(room)) Page();
    page->room = room;
    return page;
}

Page* Page::copy(const Page& page, std::uint64_t live) {
    live &= page.occupied;
    const auto count = count_bits(live);
    const bool packed = page.is_packed() || (live != page.occupied && count < kPackBelow);
    const std::uint32_t room = packed ? count : kCells;
    Page* copy = create(room);
    copy->occupied = live;
    if (live == page.occupied) {
        copy->digest = page.digest;
        std::memcpy(static_cast<void*>(copy->begin()), page.begin(), room * sizeof(Cell));
    } else if (!packed) {
        std::memset(static_cast<void*>(copy->begin()), 0, room * sizeof(Cell));
    }
    for (std::uint64_t rest = live; rest != 0; rest &= rest - 1) {
        const auto index = static_cast<std::uint32_t>(std::countr_zero(rest));
        Cell& cell = copy->at(index);
        if (live != page.occupied) std::memcpy(static_cast<void*>(&cell), &page.at(index), sizeof cell);
        cell.each_node([](Node* node) { ++node->references; });
    }
    return copy;
}

void Page::destroy(Page* page) {
    for (std::uint64_t rest = page->occupied; rest != 0; rest &= rest - 1) {
        page->at(static_cast<std::uint32_t>(std::countr_zero(rest))).each_node([](Node* node) {
            release(node);
        });
    }
    if (page->is_packed()) return ::operator delete(page);
    full_pages().give(page);
}

// Only tells tables apart: which number a table gets changes nothing that it does.
std::uint64_t PageTable::next_epoch() {
    static thread_local std::uint64_t last = 0;
    return ++last;
}

PageTable::PageTable(const PageTable& other) : root_(other.root_), epoch_(next_epoch()), next_(other.next_) {
    if (root_ != nullptr) ++root_->references;
    other.epoch_ = next_epoch();
}

PageTable::PageTable(PageTable&& other) noexcept
    : root_(std::exchange(other.root_, nullptr)),
      current_(std::exchange(other.current_, nullptr)),
      epoch_(std::exchange(other.epoch_, next_epoch())),
      next_(std::exchange(other.next_, 1)) {}

PageTable& PageTable::operator=(PageTable other) noexcept {
    std::swap(root_, other.root_);
    std::swap(current_, other.current_);
    std::swap(epoch_, other.epoch_);
    std::swap(next_, other.next_);
    return *this;
}

void PageTable::release(Page* page) {
    if (page != nullptr && --page->references == 0) Page::destroy(page);
}

void PageTable::release(Directory* directory) {
    if (directory == nullptr || --directory->references != 0) return;
    for (const PageLink link : directory->pages) release(link.page());
    delete directory;
}

void PageTable::release(Root* root) {
    if (root == nullptr || --root->references != 0) return;
    for (std::uint32_t i = 0; i < root->count; ++i) release(root->directories()[i]);
    ::operator delete(root);
}

PageTable::Root* PageTable::own_root(std::uint32_t directories) {
    if (root_ != nullptr && root_->references == 1 && root_->capacity >= directories) {
        for (; root_->count < directories; ++root_->count) root_->directories()[root_->count] = nullptr;
        return root_;
    }
    const std::uint32_t count = root_ == nullptr ? 0 : root_->count;
    const std::uint32_t capacity =
        std::max({std::uint32_t{8}, count, directories > count ? directories * 2 : 0});
    void* memory = ::operator new(sizeof(Root) + capacity * sizeof(Directory*));
    Root* copy = new (memory) Root{1, std::max(count, directories), capacity};
    for (std::uint32_t i = 0; i < copy->count; ++i) {
        Directory* directory = i < count ? root_->directories()[i] : nullptr;
        if (directory != nullptr) ++directory->references;
        copy->directories()[i] = directory;
    }
    release(root_);
    return root_ = copy;
}

PageTable::Directory* PageTable::own_directory(std::uint32_t number) {
    Directory*& directory = own_root(number + 1)->directories()[number];
    if (directory == nullptr) return directory = new Directory();
    if (directory->references == 1) return directory;
    auto* copy = new Directory(*directory);
    copy->references = 1;
    for (const PageLink link : copy->pages) {
        if (link) ++link.page()->references;
    }
    release(directory);
    return directory = copy;
}

Page* PageTable::own_page(std::uint32_t number) {
    PageLink& link = own_directory(number / kDirectoryPages)->pages[number % kDirectoryPages];
    if (link.page()->references != 1) {
        Page* copy = Page::copy(*link.page(), ~std::uint64_t{0});
        release(link.page());
        link = PageLink(copy);
    }
    link.page()->owner = epoch_;
    return link.page();
}

Page* PageTable::page_for_new(std::uint32_t index) {
    LOOPSCOPE_ASSERT(index != 0xFFFF'FFFFU, "a run makes fewer than 2^32 cells");
    const std::uint32_t number = index / Page::kCells;
    Directory* directory = own_directory(number / kDirectoryPages);
    PageLink& link = directory->pages[number % kDirectoryPages];
    if (!link) {
        link = PageLink(Page::create());
        link.page()->owner = epoch_;
        ++directory->in_use;
        return current_ = link.page();
    }
    return current_ = own_page(number);
}

bool PageTable::contains(CellId id) const {
    const std::uint32_t index = index_of(id);
    if (index == 0 || index >= next_) return false;
    const Page* found = page(index / Page::kCells);
    return found != nullptr && (found->occupied >> (index % Page::kCells) & 1) != 0;
}

void PageTable::sweep(std::uint32_t page_number, std::uint64_t live) {
    const Page* found = page(page_number);
    if (found == nullptr || (found->occupied & ~live) == 0) return;
    live &= found->occupied;
    const bool is_full = (std::uint64_t{page_number} + 1) * Page::kCells <= next_;
    if (live == 0) return drop_page(page_number);
    if (found->is_packed() || (is_full && count_bits(live) < Page::kPackBelow)) {
        PageLink& link = own_directory(page_number / kDirectoryPages)->pages[page_number % kDirectoryPages];
        if (link.page() == current_) current_ = nullptr;
        Page* packed = Page::copy(*link.page(), live);
        packed->owner = epoch_;
        release(link.page());
        link = PageLink(packed);
        return;
    }
    Page* page = own_page(page_number);
    if (current_ == found) current_ = page;
    page->digest = 0;
    for (std::uint64_t dead = page->occupied & ~live; dead != 0; dead &= dead - 1) {
        free_cell(page->at(static_cast<std::uint32_t>(std::countr_zero(dead))));
    }
    page->occupied = live;
}

void PageTable::drop_page(std::uint32_t page_number) {
    Directory* directory = own_directory(page_number / kDirectoryPages);
    PageLink& link = directory->pages[page_number % kDirectoryPages];
    if (link.page() == current_) current_ = nullptr;
    release(link.page());
    link = PageLink();
    if (--directory->in_use != 0) return;
    release(directory);
    root_->directories()[page_number / kDirectoryPages] = nullptr;
}

bool PageTable::operator==(const PageTable& other) const {
    if (next_ != other.next_) return false;
    if (root_ == other.root_) return true;
    const std::uint32_t pages = std::max(page_count(), other.page_count());
    for (std::uint32_t first = 0; first < pages; first += kDirectoryPages) {
        const std::uint32_t number = first / kDirectoryPages;
        const Directory* mine = first < page_count() ? root_->directories()[number] : nullptr;
        const Directory* theirs = first < other.page_count() ? other.root_->directories()[number] : nullptr;
        if (mine == theirs) continue;
        for (std::uint32_t i = 0; i < kDirectoryPages; ++i) {
            const Page* left = mine == nullptr ? nullptr : mine->pages[i].page();
            const Page* right = theirs == nullptr ? nullptr : theirs->pages[i].page();
            if (!pages_equal(left, right)) return false;
        }
    }
    return true;
}

void PageTable::add_to(Digest& digest) const {
    digest.add(next_);
    for (std::uint32_t number = 0; number < page_count(); ++number) {
        const Page* found = page(number);
        if (found == nullptr || found->occupied == 0) continue;
        digest.add(number);
        digest.add(page_digest(*found));
    }
}

}  // namespace loopscope::heap
