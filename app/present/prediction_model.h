#pragma once
// What the sheet shows on which the viewer says what the program will print.

#include <cstdint>
#include <string>
#include <vector>

namespace loopscope::present {

// A line to choose from.
struct OfferedLine {
    std::string text;
    bool used = false;
    bool selected = false;  // what Enter takes
};

enum class Verdict : std::uint8_t { None, Right, Wrong };

// A place of the order: what the viewer has put there.
struct PredictedLine {
    std::string text;  // empty: nothing yet
    Verdict verdict = Verdict::None;
    std::string actual;  // of a wrong one: what is printed there
};

struct PredictionModel {
    bool open = false;
    std::string task;   // what to do now, one sentence
    std::string keys;   // which keys do it
    std::string empty;  // instead of lines, while there are none
    std::vector<PredictedLine> places;
    std::vector<OfferedLine> offered;
    bool complete = false;  // every place has its line
    bool checked = false;
};

}  // namespace loopscope::present
