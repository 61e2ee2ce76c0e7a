#pragma once
// Every output that the program can have, side by side.

#include <cstdint>
#include <string>
#include <vector>

#include "app/present/output_lines.h"

namespace loopscope::present {

struct OutputColumn {
    std::uint32_t number = 0;  // from 0
    std::string title;         // "Output 2"
    std::string ending;        // "exit code 0", "exit code 1, an uncaught error"
    bool ends_otherwise = false;
    bool selected = false;
    bool is_here = false;           // one stands in a run that prints this
    std::vector<OutputLine> lines;  // one for each row
    std::string more;               // "and 12 more lines"; empty: none
};

struct OutputsModel {
    bool open = false;
    std::string verdict;  // one sentence: all of them, or the bound that was reached
    std::string work;     // what was done for it
    bool complete = false;
    bool searching = false;
    bool stopped = false;  // by the viewer
    float share = 0;       // of the runs that are known of
    std::string position;  // "2 of 12"
    std::string chosen;    // what has to happen for the selected output, and where
    std::string keys;
    // The first one and the selected one with its neighbours; columns[0] is always the first.
    std::vector<OutputColumn> columns;
    std::uint32_t selected = 0;  // of columns
    // Of a row the number of the line in the first output; empty where that has none.
    std::vector<std::string> numbers;
    std::uint32_t row = 0;     // that is looked at
    std::uint64_t reveal = 0;  // another number when the row has to be brought into sight
};

}  // namespace loopscope::present
