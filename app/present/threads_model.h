#pragma once
// What the header shows of a program with worker threads: one entry for each thread that is there.

#include <cstdint>
#include <string>
#include <vector>

namespace loopscope::present {

struct ThreadModel {
    std::uint32_t number = 0;  // 0 is the main thread
    std::string name;          // "Main thread", "Thread 1"
    std::string state;         // "at work", "sleeps in poll"
    std::string clock;         // "12.034 ms": each has a clock of its own
    bool at_work = false;      // the tick is its own
    bool shown = false;        // stack, queues and loop are its own
};

// Empty where there is one thread only.
struct ThreadsModel {
    std::vector<ThreadModel> threads;  // the main thread first
    bool held = false;                 // one is shown whichever is at work
    std::string shown_name;            // of the one that is shown
};

}  // namespace loopscope::present
