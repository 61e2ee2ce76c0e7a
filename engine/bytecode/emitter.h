#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "engine/bytecode/program.h"

namespace loopscope::bytecode {

/// A place in the code that jumps lead to, perhaps not known yet.
enum class Label : std::uint32_t {};

/// Writes the code of one function: instructions with their places in the source, jumps, the height of the
/// operand stack, constants and handlers. What cannot be reached is not written. Every operation takes
/// constant time.
class Emitter {
  public:
    explicit Emitter(FunctionTemplate& function) : function_(function) {}

    /// What the following instructions belong to.
    void set_range(base::SourceRange range) { range_ = range; }
    base::SourceRange range() const { return range_; }
    /// The offset that V8 names in a stack for the following instructions.
    void set_position(std::uint32_t position) { position_ = position; }
    std::uint32_t position() const { return position_; }

    void emit(Opcode opcode, std::uint32_t b = 0, std::uint32_t a = 0, std::uint8_t flags = 0);
    void jump(Opcode opcode, Label target, std::uint8_t flags = 0, std::uint32_t a = 0);

    Label make_label();
    /// The label is here. Code after it can be reached when the code before it can, or when a jump leads
    /// here.
    void bind(Label label);
    /// The same for the head of a loop that is reached only by jumps still to come.
    void bind_reachable(Label label, std::uint32_t depth);
    bool is_reachable() const { return reachable_; }

    std::uint32_t depth() const { return depth_; }
    void set_depth(std::uint32_t depth) { depth_ = depth; }
    std::uint32_t pc() const { return static_cast<std::uint32_t>(function_.code.size()); }

    void push_number(double number);
    /// Index in the template's names; the same name has one index.
    std::uint32_t name_index(std::uint32_t string);
    std::uint32_t callee_text_index(std::uint32_t string);
    std::uint32_t add_jump_table(const std::vector<Label>& targets);

    /// A handler over code [begin, end), to be called inner first. Returns nothing when the stretch is empty.
    void add_handler(std::uint32_t begin, std::uint32_t end, Label target, std::uint32_t depth,
                     std::int32_t environment_local);
    /// The handler begins here: the thrown value is on the stack.
    void bind_handler(Label label, std::uint32_t depth);

    /// Fills in all jumps. To be called once, at the end.
    void finish();

  private:
    struct Place {
        std::uint32_t pc = kUnbound;
        std::uint32_t depth = kUnbound;
        std::uint32_t depth_unreached = kUnbound;  // what a jump would leave that nothing reaches
    };
    static constexpr std::uint32_t kUnbound = 0xFFFF'FFFFU;

    Place& place(Label label) { return labels_[static_cast<std::size_t>(label)]; }
    void note_jump(Label label, std::uint32_t depth);

    FunctionTemplate& function_;
    base::SourceRange range_;
    std::uint32_t position_ = 0;
    std::uint32_t depth_ = 0;
    bool reachable_ = true;
    std::vector<Place> labels_;
    std::vector<std::uint32_t> jumps_;  // pcs whose b is a label
    std::unordered_map<std::uint32_t, std::uint32_t> name_indices_;
    std::unordered_map<std::uint32_t, std::uint32_t> callee_text_indices_;
};

}  // namespace loopscope::bytecode
