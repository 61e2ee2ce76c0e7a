#include "engine/heap/heap.h"
#include "engine/heap/node_image.h"

namespace loopscope::heap {

namespace {

/// Where in the words of a cell its nodes are.
std::uint32_t node_words(const Cell& cell) {
    switch (cell.kind) {
        case CellKind::Object: return 3;
        case CellKind::String: return (cell.flags & kInlineUnits) == 0 ? 1 : 0;
        case CellKind::BigInt: return 1;
        case CellKind::Environment: return cell.has_large_environment() ? 1 : 0;
        case CellKind::Free:
        case CellKind::Rope:
        case CellKind::Symbol:
        case CellKind::Accessor: return 0;
    }
    return 0;
}

}  // namespace

void PageTable::save(base::ArchiveWriter& writer, NodeNumbers& numbers) const {
    writer.plain(next_);
    for (std::uint32_t number = 0; number < page_count(); ++number) {
        const Page* found = page(number);
        if (found == nullptr) continue;
        writer.plain(number);
        writer.plain(found->room);
        writer.plain(found->occupied);
        for (std::uint32_t i = 0; i < found->room; ++i) {
            Cell cell = found->begin()[i];
            for (std::uint32_t k = 0; k < node_words(cell); ++k)
                cell.words[k] = numbers.number_of(reinterpret_cast<const Node*>(cell.words[k]));
            writer.plain(cell);
        }
    }
    writer.plain(~std::uint32_t{0});
}

void PageTable::load(base::ArchiveReader& reader, std::span<Node* const> nodes) {
    reader.plain(next_);
    for (;;) {
        std::uint32_t number = 0;
        reader.plain(number);
        if (number == ~std::uint32_t{0}) return;
        std::uint32_t room = 0;
        reader.plain(room);
        Page* page = Page::create(room);
        page->owner = epoch_;
        reader.plain(page->occupied);
        reader.bytes(page->begin(), room * sizeof(Cell));
        for (std::uint32_t i = 0; i < room; ++i) {
            Cell& cell = page->begin()[i];
            for (std::uint32_t k = 0; k < node_words(cell); ++k) {
                if (cell.words[k] != 0)
                    cell.words[k] = reinterpret_cast<std::uintptr_t>(retain(nodes[cell.words[k] - 1]));
            }
        }
        Directory* directory = own_directory(number / kDirectoryPages);
        directory->pages[number % kDirectoryPages] = PageLink(page);
        ++directory->in_use;
    }
}

namespace {

/// What a heap consists of, but for its cells, in both directions.
template <typename Storage, typename Archive>
void visit_numbers(Storage& storage, Archive& archive) {
    archive.plain(storage.bytes);
    archive.plain(storage.collect_above);
    archive.plain(storage.least_live);
    archive.plain(storage.survived);
    archive.plain(storage.weak_references);
    archive.plain(storage.live);
    archive.plain(storage.length_atom);
    archive.plain(storage.permanent_end);
    archive.plain(storage.unit_strings);
}

}  // namespace

// The pages come last: they name the nodes by their numbers.
void Heap::save(base::ArchiveWriter& writer) const {
    writer.plain(promise_serial_);
    visit_numbers(storage_, writer);
    storage_.shapes.save(writer);
    storage_.atoms.save(writer);
    NodeNumbers numbers;
    base::ArchiveWriter pages;
    storage_.cells.save(pages, numbers);
    writer.plain(numbers.nodes().size());
    for (const Node* node : numbers.nodes()) save_node(*node, writer);
    writer.items(pages.take());
}

void Heap::load(base::ArchiveReader& reader) {
    LOOPSCOPE_ASSERT(storage_.live == 0, "an image is loaded into an empty heap");
    reader.plain(promise_serial_);
    visit_numbers(storage_, reader);
    storage_.shapes.load(reader);
    storage_.atoms.load(reader);
    std::size_t count = 0;
    reader.plain(count);
    std::vector<Node*> nodes(count);
    for (Node*& node : nodes) node = load_node(reader);
    std::uint64_t size = 0;
    reader.plain(size);
    storage_.cells.load(reader, nodes);
    for (Node* node : nodes) release(node);
}

}  // namespace loopscope::heap
