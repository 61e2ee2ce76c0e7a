#pragma once
// What the heap panel shows: the variables that hold something in the heap, the cells that they lead to, and
// the arrows in between. Cells keep their numbers along the whole run.

#include <cstdint>
#include <string>
#include <vector>

namespace loopscope::present {

// A variable, property or element.
struct HeapField {
    std::string name;
    std::string value;
    std::uint64_t target = 0;  // the cell it points to, if that is in the model
    bool changed = false;      // since the state that was on screen before
};

enum class HolderKind : std::uint8_t { Frame, Suspended, TopLevel, Callback };

// Who holds on to things: a frame on the stack, a suspended function, the program's top level, a callback
// that waits.
struct HeapHolder {
    HolderKind kind = HolderKind::Frame;
    std::string name;
    std::vector<HeapField> fields;
};

enum class CellKind : std::uint8_t { Object, Array, Function, Closure };

struct HeapCell {
    std::uint64_t id = 0;
    CellKind kind = CellKind::Object;
    std::string title;
    std::vector<HeapField> fields;
    std::uint64_t more_fields = 0;
    std::uint32_t depth = 0;      // steps from the nearest holder, from 0
    std::uint32_t referrers = 0;  // arrows that end here
    bool fresh = false;           // was not there before
};

struct HeapModel {
    std::vector<HeapHolder> holders;
    std::vector<HeapCell> cells;  // nearest first
    bool has_more = false;
    std::string total;  // "1,204 cells"
};

}  // namespace loopscope::present
