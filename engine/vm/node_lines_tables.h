#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace loopscope::vm {

/// What a Node itself has at the bottom of the stack, by what called the program.
struct LinesOfNode {
    using Lines = std::span<const char* const>;
    Lines main, timer, immediate, next_tick, next_tick_one, next_tick_two, next_tick_three, next_tick_four,
        next_tick_many, tick_microtask, file, file_read;
    Lines microtask;        // before processTicksAndRejections is called
    Lines after_main;       // below what is drained behind the main script
    Lines asked_microtask;  // drained because a rejection asked for it
};

/// Of Node 10, 8, 6 or 4.
const LinesOfNode& lines_of_old_node(std::uint16_t major);

/// A text of the library that names places in Node 20, with those that are known of an older Node.
/// SIMPLIFIED: those of emitters, files, modules, sockets and requests; others stay those of Node 20.
std::u16string text_of_old_node(std::uint16_t major, std::u16string_view text);

/// Where a place in Node 20's sources ("node:fs:573:18") is in Node 24's; empty when it is where it was, or
/// nobody knows.
std::string place_in_node_24(std::string_view place);

}  // namespace loopscope::vm
