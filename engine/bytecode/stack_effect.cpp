#include "engine/bytecode/stack_effect.h"

#include "engine/bytecode/class_flags.h"

#include <array>

namespace loopscope::bytecode {

namespace {

struct Row {
    std::string_view name, operands, effect, sentence;
};

constexpr std::array kRows = {
#define LOOPSCOPE_OPCODE(name, operands, effect, sentence) Row{#name, operands, effect, sentence},
#include "engine/bytecode/opcodes.def"
#undef LOOPSCOPE_OPCODE
};

constexpr const Row& row_of(Opcode opcode) {
    return kRows[static_cast<std::size_t>(opcode)];
}

constexpr std::uint32_t count_words(std::string_view text) {
    std::uint32_t words = 0;
    bool inside = false;
    for (const char character : text) {
        if (character != ' ' && !inside) ++words;
        inside = character != ' ';
    }
    return words;
}

/// Counts the words on both sides of "--"; the instructions with a variable number of operands are told apart
/// below.
constexpr StackEffect counted(std::string_view effect) {
    const std::size_t dashes = effect.find("--");
    const std::uint32_t pushes = count_words(effect.substr(dashes + 2));
    return {count_words(effect.substr(0, dashes)), pushes, pushes};
}

constexpr auto kEffects = [] {
    std::array<StackEffect, kRows.size()> effects{};
    for (std::size_t i = 0; i < kRows.size(); ++i) effects[i] = counted(kRows[i].effect);
    return effects;
}();

}  // namespace

std::string_view name_of(Opcode opcode) {
    return row_of(opcode).name;
}
std::string_view operands_of(Opcode opcode) {
    return row_of(opcode).operands;
}
std::string_view effect_of(Opcode opcode) {
    return row_of(opcode).effect;
}
std::string_view sentence_of(Opcode opcode) {
    return row_of(opcode).sentence;
}

StackEffect stack_effect(const Instruction& instruction) {
    const std::uint32_t b = instruction.b;
    StackEffect effect = kEffects[static_cast<std::size_t>(instruction.opcode)];
    const auto variable = [](std::uint32_t pops) { return StackEffect{pops, 1, 1}; };
    switch (instruction.opcode) {
        case Opcode::Pick: return {b + 1, b + 2, b + 2};
        case Opcode::NewArray: return variable(b);
        case Opcode::Concatenate: return variable(b);
        case Opcode::CopyDataProperties: return variable(2 + b);
        case Opcode::Call: return variable(2 + b);
        case Opcode::New: return variable(1 + b);
        case Opcode::SuperCall: return variable(3 + b);
        case Opcode::CallIntrinsic:
        case Opcode::CallHook:
        case Opcode::LibraryStep: return variable(instruction.a);
        case Opcode::Class:
            if (instruction.a == kClassAsksHeritage) return {1, 2, 2};
            return {(instruction.a & kClassHasHeritage) != 0 ? 2U : 0U, 2, 2};
        case Opcode::JumpIfTrueOrPop:
        case Opcode::JumpIfFalseOrPop:
        case Opcode::JumpIfNotNullishOrPop: return {1, 0, 1};
        case Opcode::IteratorNext: return {2, 3, 2};
        case Opcode::IteratorUnwrap: return {3, 3, 2};
        default: return effect;  // NOTE: any other kind
    }
}

bool has_target(Opcode opcode) {
    switch (opcode) {
        case Opcode::Jump:
        case Opcode::JumpIfTrue:
        case Opcode::JumpIfFalse:
        case Opcode::JumpIfTrueOrPop:
        case Opcode::JumpIfFalseOrPop:
        case Opcode::JumpIfNotNullishOrPop:
        case Opcode::JumpIfNullish:
        case Opcode::JumpIfNotUndefined:
        case Opcode::IteratorNext:
        case Opcode::IteratorUnwrap:
        case Opcode::Resume: return true;
        default: return false;  // NOTE: any other kind
    }
}

bool ends_path(Opcode opcode) {
    switch (opcode) {
        case Opcode::Jump:
        case Opcode::JumpTable:
        case Opcode::Throw:
        case Opcode::Rethrow:
        case Opcode::ThrowError:
        case Opcode::ThrowConstAssignment:
        case Opcode::Return:
        case Opcode::ReturnGenerator: return true;
        default: return false;  // NOTE: any other kind
    }
}

}  // namespace loopscope::bytecode
