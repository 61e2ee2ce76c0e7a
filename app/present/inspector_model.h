#pragma once
// What the inspector tells: why the thing that is selected is there, or why the program goes on.

#include <cstdint>
#include <string>
#include <vector>

#include "app/present/thing.h"

namespace loopscope::present {

// One thing that is known. A fact with a tick can be gone to; one with a thing can be looked at in its turn.
struct InspectorFact {
    std::string label;  // "scheduled", "by"; empty in lists
    std::string text;
    std::string when;        // "tick 120", empty for none
    std::uint64_t tick = 0;  // 0: no moment
    std::uint32_t line = 0;  // of the program, 0 for none
    Thing thing;
};

struct InspectorSection {
    std::string title;
    std::vector<InspectorFact> facts;
};

// The section of a specification behind the tick at the cursor.
struct RuleModel {
    std::string source;  // "ECMA-262"; empty: none
    std::string section;
    std::string url;
};

struct InspectorModel {
    std::string title;    // "timer #3 late"
    std::string state;    // "waiting", "running now"
    std::string summary;  // one sentence
    bool is_selection = false;
    std::vector<InspectorSection> sections;
    RuleModel rule;
};

}  // namespace loopscope::present
