#pragma once
// Two runs of one program in two runtimes, side by side on one clock.

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "app/present/loop_model.h"
#include "app/present/output_lines.h"
#include "app/present/stack_model.h"
#include "app/present/transport_model.h"

namespace loopscope::present {

// What one of the two is at.
struct RunModel {
    std::string title;  // "Node 10"
    StatusModel status;
    std::string sentence;
    std::uint32_t line = 0;  // of the main file: where it stands; 0: elsewhere or nowhere
    StackModel stack;
    LoopModel loop;
    QueueModel next_ticks;
    QueueModel microtasks;
    std::vector<QueueModel> tasks;
    std::vector<TimerModel> timers;
    std::uint64_t timer_count = 0;
};

// A row of the two consoles, with a line of each or of one of them.
struct CompareLine {
    std::array<std::string, 2> numbers;
    std::array<OutputLine, 2> sides;
    std::array<std::uint64_t, 2> ticks{};
};

struct CompareModel {
    bool open = false;
    std::string verdict;   // one sentence
    std::string cause;     // why they part; empty where they do not
    bool differs = false;  // there is a divergence to go to
    std::string problem;   // why the other one cannot run; then there are no runs
    std::array<RunModel, 2> runs;
    std::vector<CompareLine> lines;  // up to the clock
};

}  // namespace loopscope::present
