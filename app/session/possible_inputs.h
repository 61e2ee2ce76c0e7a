#pragma once
// What a viewer could do to the program at the tick where the cursor stands.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "app/session/session.h"
#include "engine/machine/input.h"

namespace loopscope::session {

struct PossibleInput {
    std::string section;  // "Send a request"
    std::string title;    // "GET / to port 3000"
    std::string detail;
    machine::Input input;  // done at the cursor
};

/// `typed` is what the viewer has typed: "POST /orders a=1", or a text for the standard input. Nothing when
/// there is no program.
std::vector<PossibleInput> possible_inputs(const Session& session, std::string_view typed);

/// The input as an item of the front matter's list, `requests` or `inputs`, at a time in ns from the first
/// line of the program: "{at: 12ms, path: /}". Empty list when it cannot be written there: only what comes
/// from outside can.
struct InputItem {
    std::string list;
    std::string text;
};
InputItem describe_as_item(const machine::Input& input, std::uint64_t at);

}  // namespace loopscope::session
