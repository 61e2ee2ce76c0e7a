#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace loopscope::bytecode {

/// Code that a program made of a string while it ran (Function and its like, indirect eval). What the
/// machine keeps of it is the text and where its own strings are: from both the same functions come again, on
/// every replay.
struct LateUnit {
    std::u16string text;
    std::string name;                    // of the source, as stacks show it
    bool is_module = false;              // an ECMAScript module; else a script
    bool is_eval = false;                // the text of an eval
    std::uint32_t eval_site = 0;         // of a direct one: the function made at the call; else 0
    std::vector<std::uint32_t> strings;  // program string numbers of the strings that the Program had not
    bool operator==(const LateUnit&) const = default;
};

}  // namespace loopscope::bytecode
