#include <algorithm>

#include "engine/vm/node_lines.h"
#include "engine/vm/stack_lines.h"

// The frames of the agent as the lines of an error's stack: data, of which stack_text.cpp makes text when
// somebody reads it.

namespace loopscope::vm {

using bytecode::Program;
using heap::Heap;
using heap::ObjectClass;

namespace {

/// The promise that the bottom frame settles.
Value promise_of_bottom(Agent& agent) {
    Heap& heap = agent.heap;
    if (agent.frames.empty()) return Value::undefined();
    const Frame& bottom = agent.frames.front();
    if (bottom.activation_object != CellId::None) {
        const Value activation = Value::object(bottom.activation_object);
        if (heap.class_of(activation) != ObjectClass::Generator)
            return promise_of_activation(heap, activation);
    } else if (bottom.action == ReturnAction::SettleDerived) {
        return agent.stack[bottom.return_base - 1];
    }
    return Value::undefined();
}

/// Whether the frame is a generator's that the library goes on with by itself, where V8 shows a frame of
/// next().
bool is_resumed_by_library(const Agent& agent, const Program& program, std::size_t index) {
    const Frame& frame = agent.frames[index];
    if (frame.activation_object == CellId::None || index == 0) return false;
    if (agent.heap.class_of(Value::object(frame.activation_object)) != ObjectClass::Generator) return false;
    if (program.function(frame.function_template).kind == bytecode::FunctionKind::Module) return false;
    const Frame& below = agent.frames[index - 1];
    return below.kind == Frame::Kind::Bytecode || below.visibility == bytecode::Visibility::Hidden;
}

/// The text of %at(…) that a frame of the library is inside of, the innermost one, as a program string; 0
/// without.
std::uint32_t place_in_node(const Program& program, const Frame& frame) {
    if (frame.kind != Frame::Kind::Bytecode || frame.visibility == bytecode::Visibility::User) return 0;
    const std::uint32_t at = frame.pc == 0 ? 0 : frame.pc - 1;
    for (const bytecode::StackPlace& place : program.function(frame.function_template).places) {
        if (place.begin <= at && at < place.end) return place.text;
    }
    return 0;
}

/// A function of a page's own: V8 shows no frame for it.
bool is_of_embedder(const Agent& agent, const Program& program, const Frame& frame) {
    return frame.kind == Frame::Kind::Bytecode && frame.visibility != bytecode::Visibility::User &&
           program.function(frame.function_template).range.begin >= agent.edition.embedder_from;
}

/// The lines as they are gathered, `limit` at most.
struct Gathering {
    std::vector<heap::StackLine> lines;
    std::size_t limit;
    std::size_t count = 0;  // of lines of text

    bool is_full() const { return count >= limit; }
    void add(const heap::StackLine& line) {
        if (is_full()) return;
        lines.push_back(line);
        ++count;
    }
    /// Several at once: `line` says in `pc` how many of them are shown.
    void add_several(heap::StackLine line, std::size_t wanted) {
        line.pc = static_cast<std::uint32_t>(std::min(wanted, limit - count));
        if (line.pc == 0) return;
        lines.push_back(line);
        count += line.pc;
    }
};

void add_frame(const Agent& agent, const Program& program, std::size_t index, std::uint32_t place,
               Gathering& to) {
    const Frame& frame = agent.frames[index];
    const bool of_user =
        frame.kind == Frame::Kind::Bytecode && frame.visibility == bytecode::Visibility::User;
    heap::StackLine line = of_user ? line_of(StackLineKind::Code, frame.function_template, frame.pc)
                                   : line_of(StackLineKind::Place, place, 0);
    line.function = frame.function;
    line.this_value = frame.this_value;
    if (!frame.new_target.is_undefined()) line.flags |= kConstructingLine;
    to.add(line);
    if (!is_resumed_by_library(agent, program, index)) return;
    heap::StackLine next = line_of(StackLineKind::Next, 0, 0);
    next.function = frame.function;
    to.add(next);
}

}  // namespace

std::vector<heap::StackLine> capture_lines(Agent& agent, const Program& program, std::size_t skip,
                                           std::size_t limit) {
    Gathering to{{}, limit};
    to.lines.reserve(std::min(limit, agent.frames.size() + 2));
    std::uint32_t place = 0;  // in Node, of the next frame that is seen
    for (std::size_t i = agent.frames.size() - std::min(skip, agent.frames.size());
         i-- > 0 && !to.is_full();) {
        const Frame& frame = agent.frames[i];
        const std::uint32_t here = place_in_node(program, frame);
        const std::u16string& text = program.string(here);
        if (text.find(u'(') != text.npos) {
            const auto bars = static_cast<std::size_t>(std::count(text.begin(), text.end(), u'|'));
            to.add_several(line_of(StackLineKind::WholeLines, here, 0), bars + 1);
        } else if (here != 0) {
            place = here;
        }
        if (to.is_full()) break;
        if (frame.visibility == bytecode::Visibility::Hidden) continue;
        if (is_of_embedder(agent, program, frame)) continue;
        // The constructor of arrays has no frame in V8.
        if (frame.function == agent.realm[Intrinsic::Array]) continue;
        add_frame(agent, program, i, place, to);
        place = 0;
    }
    if (agent.in_callback_job)
        to.add_several(line_of(StackLineKind::OfMicrotask, 0, 0), microtask_lines(agent.edition).size());
    to.add_several(line_of(StackLineKind::OfNode, static_cast<std::uint32_t>(agent.task_kind), 0),
                   node_lines(agent.edition, agent.task_kind).size());
    if (!to.is_full()) add_waiting(agent, program, promise_of_bottom(agent), limit - to.count, to.lines);
    return to.lines;
}

}  // namespace loopscope::vm
