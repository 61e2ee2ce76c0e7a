#include "engine/bytecode/emitter.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "engine/base/assert.h"
#include "engine/bytecode/stack_effect.h"

namespace loopscope::bytecode {

void Emitter::emit(Opcode opcode, std::uint32_t b, std::uint32_t a, std::uint8_t flags) {
    const Instruction instruction{opcode, flags, static_cast<std::uint16_t>(a), b};
    const StackEffect effect = stack_effect(instruction);
    LOOPSCOPE_ASSERT(depth_ >= effect.pops, "an instruction takes more operands than there are");
    depth_ = depth_ - effect.pops + effect.pushes;
    if (!reachable_) return;
    function_.code.push_back(instruction);
    function_.ranges.push_back(range_);
    function_.positions.push_back(position_);
    const std::uint32_t highest = std::max(depth_, depth_ - effect.pushes + effect.pops);
    function_.max_operands =
        std::max(function_.max_operands, static_cast<std::uint16_t>(std::min(highest, 0xFFFFU)));
    if (ends_path(opcode)) reachable_ = false;
}

void Emitter::note_jump(Label label, std::uint32_t depth) {
    Place& target = place(label);
    LOOPSCOPE_ASSERT(target.depth == kUnbound || target.depth == depth,
                     "jumps to one place leave different operand stacks");
    target.depth = depth;
}

void Emitter::jump(Opcode opcode, Label target, std::uint8_t flags, std::uint32_t a) {
    const StackEffect effect = stack_effect({opcode, flags, static_cast<std::uint16_t>(a), 0});
    const bool reachable = reachable_;
    const std::uint32_t at_target = depth_ - effect.pops + effect.pushes_at_target;
    emit(opcode, static_cast<std::uint32_t>(target), a, flags);
    if (!reachable) {
        place(target).depth_unreached = at_target;
        return;
    }
    note_jump(target, at_target);
    jumps_.push_back(pc() - 1);
}

Label Emitter::make_label() {
    labels_.emplace_back();
    return static_cast<Label>(labels_.size() - 1);
}

void Emitter::bind(Label label) {
    Place& here = place(label);
    LOOPSCOPE_ASSERT(here.pc == kUnbound, "a label stands in two places");
    if (here.depth != kUnbound) {
        LOOPSCOPE_ASSERT(!reachable_ || depth_ == here.depth, "paths with different operand stacks meet");
        depth_ = here.depth;
        reachable_ = true;
    } else if (reachable_) {
        here.depth = depth_;
    } else if (here.depth_unreached != kUnbound) {
        depth_ = here.depth_unreached;
    }
    here.pc = pc();
}

void Emitter::bind_reachable(Label label, std::uint32_t depth) {
    reachable_ = true;
    depth_ = depth;
    bind(label);
}

void Emitter::push_number(double number) {
    const auto whole =
        static_cast<std::int32_t>(number >= -2147483648.0 && number <= 2147483647.0 ? number : 0.0);
    if (static_cast<double>(whole) == number && !(whole == 0 && std::signbit(number))) {
        emit(Opcode::Int, static_cast<std::uint32_t>(whole));
        return;
    }
    const auto same = [number](double other) {
        return std::bit_cast<std::uint64_t>(other) == std::bit_cast<std::uint64_t>(number);
    };
    const auto index =
        std::find_if(function_.numbers.begin(), function_.numbers.end(), same) - function_.numbers.begin();
    if (static_cast<std::size_t>(index) == function_.numbers.size()) function_.numbers.push_back(number);
    emit(Opcode::Number, static_cast<std::uint32_t>(index));
}

namespace {

std::uint32_t index_in(ImageList<std::uint32_t>& list,
                       std::unordered_map<std::uint32_t, std::uint32_t>& indices, std::uint32_t string) {
    const auto [place, is_new] = indices.try_emplace(string, static_cast<std::uint32_t>(list.size()));
    if (is_new) list.push_back(string);
    return place->second;
}

}  // namespace

std::uint32_t Emitter::name_index(std::uint32_t string) {
    return index_in(function_.names, name_indices_, string);
}

std::uint32_t Emitter::callee_text_index(std::uint32_t string) {
    const std::uint32_t index = index_in(function_.callee_texts, callee_text_indices_, string);
    return index <= 0xFFFFU ? index : 0;  // past 65535 texts: "(intermediate value)"
}

std::uint32_t Emitter::add_jump_table(const std::vector<Label>& targets) {
    function_.jump_tables.push_back({static_cast<std::uint32_t>(function_.jump_targets.size()),
                                     static_cast<std::uint32_t>(targets.size())});
    for (const Label target : targets) {
        if (reachable_) note_jump(target, depth_ - 1);
        function_.jump_targets.push_back(static_cast<std::uint32_t>(target));
    }
    return static_cast<std::uint32_t>(function_.jump_tables.size() - 1);
}

void Emitter::add_handler(std::uint32_t begin, std::uint32_t end, Label target, std::uint32_t depth,
                          std::int32_t environment_local) {
    if (begin == end) return;
    function_.handlers.push_back({begin, end, static_cast<std::uint32_t>(target), depth, environment_local});
    place(target).depth = depth + 1;
    function_.max_operands =
        std::max(function_.max_operands, static_cast<std::uint16_t>(std::min(depth + 1, 0xFFFFU)));
}

void Emitter::bind_handler(Label label, std::uint32_t depth) {
    LOOPSCOPE_ASSERT(!reachable_, "a handler begins where the code before it runs on");
    depth_ = depth + 1;
    bind(label);
}

void Emitter::finish() {
    for (const std::uint32_t pc : jumps_) {
        Instruction& instruction = function_.code[pc];
        instruction.b = place(static_cast<Label>(instruction.b)).pc;
        LOOPSCOPE_ASSERT(instruction.b < function_.code.size(), "a jump leads nowhere");
    }
    for (Handler& handler : function_.handlers) handler.target = place(static_cast<Label>(handler.target)).pc;
    for (std::uint32_t& target : function_.jump_targets) target = place(static_cast<Label>(target)).pc;
}

}  // namespace loopscope::bytecode
