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

/// brandIteratorHelper and brandWrappedIterator of 42-iterator-helpers.js.
constexpr std::uint32_t kIteratorHelperBrand = 105;
constexpr std::uint32_t kWrappedIteratorBrand = 106;

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

/// The text of %at(…) of a frame: whole lines when it names functions, begins with "at " or with '=', which
/// says that the frame's own line is among them, or is none when nothing follows. '*' in a line is the
/// receiver's type, and after '!' Node has no more lines.
struct NodePlace {
    std::uint32_t number = 0;
    bool is_whole = false;
    bool has_own_line = false;
    bool is_bottom = false;
    std::size_t lines = 0;
};

NodePlace place_of(const Edition& edition, const Program& program, const Frame& frame) {
    NodePlace place;
    place.number = place_in_node(program, frame);
    if (place.number == 0) return place;
    const std::u16string text = node_text(edition, program.string(place.number));
    place.has_own_line = text.starts_with(u"=");
    place.is_whole = place.has_own_line || text.starts_with(u"at ") || text.find(u'(') != text.npos;
    place.is_bottom = text.ends_with(u"!");
    place.lines = text == u"=" ? 0 : 1 + static_cast<std::size_t>(std::count(text.begin(), text.end(), u'|'));
    return place;
}

/// Whether V8 shows a frame that the library hides: a built-in that the library calls, which knows its place
/// or is a method of an iterator helper, which calls what the program gave it.
bool is_shown_when_hidden(const Heap& heap, const Program& program, const Frame& frame, std::uint32_t place) {
    return frame.kind == Frame::Kind::Bytecode &&
           program.function(frame.function_template).visibility == bytecode::Visibility::Builtin &&
           (place != 0 || is_iterator_helper(heap, frame.this_value));
}

/// The frames of the agent, innermost first. Gives whether Node has lines of its own below.
bool add_frames(const Agent& agent, const Program& program, std::size_t skip, Gathering& to) {
    std::uint32_t place = 0;  // in Node, of the next frame that is seen
    Value receiver;           // of the innermost frame that has one
    bool goes_on = true;
    for (std::size_t i = agent.frames.size() - std::min(skip, agent.frames.size());
         i-- > 0 && !to.is_full();) {
        const Frame& frame = agent.frames[i];
        if (frame.this_value.is_object()) receiver = frame.this_value;
        const NodePlace here = place_of(agent.edition, program, frame);
        if (here.is_whole) {
            heap::StackLine line = line_of(StackLineKind::WholeLines, here.number, 0);
            line.this_value = receiver;
            to.add_several(line, here.lines);
            goes_on = !here.is_bottom;
            if (here.is_bottom && agent.has_trampoline)
                to.add(line_of(StackLineKind::Trampoline, here.number, 0));
            place = 0;
        } else if (here.number != 0) {
            place = here.number;
        }
        if (to.is_full() || here.has_own_line) continue;
        if (frame.visibility == bytecode::Visibility::Hidden &&
            !is_shown_when_hidden(agent.heap, program, frame, place))
            continue;
        if (is_of_embedder(agent, program, frame)) continue;
        // The constructor of arrays has no frame in V8.
        if (frame.function == agent.realm[Intrinsic::Array]) continue;
        // RUNTIME: nor has that of promises in V8 5.1, which has it in JavaScript.
        if (agent.edition.node != 0 && agent.edition.node < 8 &&
            frame.function == agent.realm[Intrinsic::Promise])
            continue;
        add_frame(agent, program, i, place, to);
        place = 0;
    }
    return goes_on;
}

}  // namespace

bool is_iterator_helper(const Heap& heap, Value value) {
    if (!value.is_object() || heap.class_of(value) != ObjectClass::Slots) return false;
    const std::uint32_t brand = heap.data<heap::SlotsData>(value).brand;
    return brand == kIteratorHelperBrand || brand == kWrappedIteratorBrand;
}

std::vector<heap::StackLine> capture_lines(Agent& agent, const Program& program, std::size_t skip,
                                           std::size_t limit) {
    Gathering to{{}, limit};
    to.lines.reserve(std::min(limit, agent.frames.size() + 2));
    const bool goes_on = add_frames(agent, program, skip, to);
    if (agent.in_callback_job)
        to.add_several(line_of(StackLineKind::OfMicrotask, 0, 0), microtask_lines(agent.edition).size());
    if (goes_on) {
        const std::uint32_t task =
            static_cast<std::uint32_t>(agent.task_kind) | static_cast<std::uint32_t>(agent.drain_place) << 8;
        to.add_several(line_of(StackLineKind::OfNode, task, 0),
                       node_lines(agent.edition, agent.task_kind, agent.drain_place).count);
        const bool is_of_immediates =
            agent.task_kind == TaskKind::Immediate ||
            (agent.task_kind != TaskKind::None && agent.drain_place == DrainPlace::BetweenImmediates);
        if (agent.has_trampoline && is_of_immediates && !to.is_full())
            to.add(line_of(StackLineKind::Trampoline, 0, 0));
    }
    // RUNTIME: V8 before 7.3 knows nothing of the functions that wait.
    const bool has_waiting = agent.edition.node == 0 || agent.edition.node >= 12;
    if (has_waiting && !to.is_full())
        add_waiting(agent, program, promise_of_bottom(agent), limit - to.count, to.lines);
    return to.lines;
}

}  // namespace loopscope::vm
