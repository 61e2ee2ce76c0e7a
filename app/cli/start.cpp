#include "app/cli/start.h"

#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#if defined(__linux__) && defined(__GLIBC__)
#include <malloc.h>
#include <sys/mman.h>
#endif

#include "app/cli/cli.h"
#include "app/session/file_store.h"

namespace loopscope::cli {
namespace {

/// A program's heap grows by megabytes: the system is asked for its memory in large pieces, which begin where
/// a large page does, and to keep it in large pages where it can. Speed only.
void prepare_memory() {
#if defined(__linux__) && defined(__GLIBC__)
    constexpr std::size_t kReserve = std::size_t{64} << 20;
    constexpr std::uintptr_t kLargePage = std::uintptr_t{2} << 20;
    mallopt(M_TOP_PAD, static_cast<int>(kReserve));
    mallopt(M_TRIM_THRESHOLD, static_cast<int>(kReserve * 2));
    mallopt(M_MMAP_THRESHOLD, static_cast<int>(kReserve / 2));
    void* volatile reserve = std::malloc(kReserve / 4);  // volatile: the compiler would leave the pair out
    const auto begin = reinterpret_cast<std::uintptr_t>(reserve);
    const auto end = reinterpret_cast<std::uintptr_t>(sbrk(0));
    std::free(reserve);
    const std::uintptr_t first = (begin + kLargePage - 1) / kLargePage * kLargePage;
    if (begin >= end || first >= end) return;  // the memory is not from the end of the data segment
    madvise(reinterpret_cast<void*>(first), end - first, MADV_HUGEPAGE);
    void* volatile unused = std::malloc(first - begin);  // up to there: never written, so it takes no memory
    static_cast<void>(unused);
#endif
}

}  // namespace

void start(int argc, const char* const* argv, Hooks hooks) {
    prepare_memory();
    hooks.process_ends = true;
    const int exit_code = main(argc, argv, hooks);
    std::fflush(nullptr);
    std::_Exit(exit_code);
}

void become_window_program(const char* const* argv) {
    const std::string window = session::find_beside_program("loopscope-window");
    std::fflush(nullptr);
    execv(window.c_str(), const_cast<char* const*>(argv));
}

}  // namespace loopscope::cli
