#pragma once
// What the teacher tells at this moment of the run.

#include <cstdint>
#include <string>
#include <vector>

namespace loopscope::present {

enum class LessonStepState : std::uint8_t { Told, Now, Later };

struct LessonStepModel {
    std::string text;
    LessonStepState state = LessonStepState::Later;
    std::uint64_t tick = 0;  // where it is told; 0: at the start, or not known
};

// One section of the lesson.
struct LessonModel {
    std::string title;
    std::string text;
    std::vector<LessonStepModel> steps;
    std::string position;  // "2 of 5", of all its parts; before the first: "5 steps"
    bool can_go_back = false;
    bool can_go_forward = false;

    [[nodiscard]] bool any() const { return !position.empty(); }
};

}  // namespace loopscope::present
