#pragma once
// What a viewer has done to the program in the future that is looked at, and the other futures.

#include <cstdint>
#include <string>
#include <vector>

namespace loopscope::present {

struct InputRow {
    std::string label;  // "GET / arrives"
    std::uint64_t tick = 0;
    bool is_past = false;       // the cursor stands at or after it
    bool can_be_saved = false;  // with the scenario
    bool operator==(const InputRow&) const = default;
};

struct FutureRow {
    std::string label;  // of what was done where it begins; of the first: how the scenario has it
    std::uint64_t begins_at = 0;
    bool is_current = false;
    bool operator==(const FutureRow&) const = default;
};

struct InputsModel {
    std::vector<InputRow> inputs;
    std::vector<FutureRow> futures;  // more than one as soon as something was done
    bool operator==(const InputsModel&) const = default;
};

}  // namespace loopscope::present
