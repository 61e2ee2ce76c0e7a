#include "engine/heap/node_memory.h"

#include <new>

namespace loopscope::heap {

constinit thread_local NodeMemory::Lists NodeMemory::lists_{};

void* NodeMemory::take_large(std::size_t bytes) {
    return ::operator new(bytes);
}
void NodeMemory::give_large(void* memory) {
    ::operator delete(memory);
}

// A block is cut into pieces that stay pieces of this size.
void NodeMemory::refill(std::size_t size_class) {
    constexpr std::size_t kBlock = 8192;
    const std::size_t size = size_class * kGrain;
    char* const block = static_cast<char*>(::operator new(kBlock));
    Free* first = nullptr;
    for (std::size_t at = kBlock / size * size; at != 0; at -= size)
        first = new (block + at - size) Free{first};
    lists_.first[size_class] = first;
}

}  // namespace loopscope::heap
