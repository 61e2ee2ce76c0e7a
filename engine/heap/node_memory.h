#pragma once

#include <cstddef>

// With the address sanitizer each piece is taken and given back by itself: it sees who uses one too long.
#if defined(__SANITIZE_ADDRESS__)
#define LOOPSCOPE_SEES_EACH_PIECE true
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define LOOPSCOPE_SEES_EACH_PIECE true
#endif
#endif
#ifndef LOOPSCOPE_SEES_EACH_PIECE
#define LOOPSCOPE_SEES_EACH_PIECE false
#endif

namespace loopscope::heap {

/// Memory for nodes. Small pieces that were given back are kept by size for the next node: a run makes and
/// drops them by the million. Taking and giving cost a few instructions.
///
/// NOTE: memory only, no state: which node gets which memory changes nothing that a heap does.
class NodeMemory {
  public:
    static void* take(std::size_t bytes) {
        if (bytes > kMost) return take_large(bytes);
        Free*& first = lists_.first[size_class(bytes)];
        if (first == nullptr) [[unlikely]]
            refill(size_class(bytes));
        Free* const memory = first;
        first = memory->next;
        return memory;
    }
    /// `bytes` is what it was taken for.
    static void give(void* memory, std::size_t bytes) {
        if (bytes > kMost) return give_large(memory);
        Free*& first = lists_.first[size_class(bytes)];
        auto* const free = static_cast<Free*>(memory);
        free->next = first;
        first = free;
    }

  private:
    struct Free {
        Free* next;
    };
    static constexpr std::size_t kGrain = 16;
    static constexpr std::size_t kMost = LOOPSCOPE_SEES_EACH_PIECE ? 0 : 256;
    struct Lists {
        Free* first[kMost / kGrain + 1];
    };
    static constexpr std::size_t size_class(std::size_t bytes) { return (bytes + kGrain - 1) / kGrain; }
    static void* take_large(std::size_t bytes);
    static void give_large(void* memory);
    static void refill(std::size_t size_class);

    static constinit thread_local Lists lists_;
};

}  // namespace loopscope::heap

#undef LOOPSCOPE_SEES_EACH_PIECE
