#include "engine/bytecode/describe.h"

#include <fmt/format.h>

#include "engine/bytecode/stack_effect.h"

namespace loopscope::bytecode {

namespace {

std::string text_of(const Program& program, std::uint32_t string) {
    return base::utf16_to_utf8(program.string(string));
}

/// The source of a range on one line, cut when it is long.
std::string snippet(const FunctionTemplate& function, const Program& program, base::SourceRange range) {
    std::string text = base::utf16_to_utf8(program.sources[function.source]->text(range));
    std::string line;
    for (const char character : text) {
        const bool space = character == ' ' || character == '\n' || character == '\t' || character == '\r';
        if (!space)
            line += character;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    constexpr std::size_t kLongest = 48;
    if (line.size() <= kLongest) return line;
    std::size_t cut = kLongest;
    while (cut > 0 && (static_cast<unsigned char>(line[cut]) & 0xC0U) == 0x80U) --cut;
    return line.substr(0, cut) + "…";
}

std::string local_name(const FunctionTemplate& function, const Program& program, std::uint32_t local,
                       std::uint32_t pc) {
    for (const VariableInfo& variable : function.variables) {
        // The instruction that gives it its first value stands before it.
        const bool here = pc + 1 >= variable.begin_pc && pc < variable.end_pc;
        if (!variable.captured && variable.slot == local && here) return text_of(program, variable.name);
    }
    return fmt::format("local {}", local);
}

std::string operands(const FunctionTemplate& function, const Program& program, std::uint32_t pc) {
    const Instruction& instruction = function.code[pc];
    const std::string_view kind = operands_of(instruction.opcode);
    const auto starts = [kind](std::string_view text) { return kind.substr(0, text.size()) == text; };
    const auto b = instruction.b;
    if (has_target(instruction.opcode)) return fmt::format("-> {}", b);
    if (starts("b: local")) return local_name(function, program, b, pc);
    if (starts("b: program string") || instruction.opcode == Opcode::ArraySpread)
        return fmt::format("'{}'{}", text_of(program, b),
                           instruction.a == 0 ? "" : fmt::format(" {}", instruction.a));
    if (starts("b: function template")) {
        if (b >= program.functions.size()) return fmt::format("function {}", b);
        return fmt::format("function {} '{}'", b, text_of(program, program.functions[b]->name));
    }
    switch (instruction.opcode) {
        case Opcode::Int: return fmt::format("{}", static_cast<std::int32_t>(b));
        case Opcode::Number: return fmt::format("{}", function.numbers[b]);
        case Opcode::Call:
        case Opcode::New:
            return fmt::format("{} '{}'", b, text_of(program, function.callee_texts[instruction.a]));
        case Opcode::CallSpread:
        case Opcode::NewSpread:
            return fmt::format("'{}'", text_of(program, function.callee_texts[instruction.a]));
        case Opcode::ThrowError: return fmt::format("'{}'", text_of(program, b));
        case Opcode::GetIterator:
            return fmt::format("{}'{}'", instruction.a == 1 ? "async " : "", text_of(program, b));
        case Opcode::GetCaptured:
        case Opcode::GetCapturedChecked:
        case Opcode::SetCaptured:
        case Opcode::SetCapturedThis:
        case Opcode::SetCapturedChecked: return fmt::format("{} up, slot {}", instruction.a, b);
        case Opcode::JumpTable:
            return fmt::format("-> {}", fmt::join(function.jump_tables[b].of(function.jump_targets), ", "));
        default: break;  // NOTE: any other kind
    }
    if (kind == "-") return "";
    if (kind.find("a:") == std::string_view::npos) return fmt::format("{}", b);
    if (kind.find("b:") == std::string_view::npos)
        return instruction.a == 0 ? "" : fmt::format("{}", instruction.a);
    return fmt::format("{}, {}", b, instruction.a);
}

}  // namespace

std::string describe(const FunctionTemplate& function, const Program& program) {
    std::string text =
        fmt::format("function {} '{}': {} parameters, {} locals, {} operands{}{}{}\n", function.number,
                    text_of(program, function.name), function.parameter_count, function.local_count,
                    function.max_operands, function.is_async ? ", async" : "",
                    function.is_generator ? ", generator" : "", function.strict ? ", strict" : "");
    for (const Handler& handler : function.handlers)
        text += fmt::format("  throws in {}..{} go to {} with {} operands\n", handler.begin, handler.end,
                            handler.target, handler.stack_depth);
    base::SourceRange last{1, 0};
    for (std::uint32_t pc = 0; pc < function.code.size(); ++pc) {
        const Instruction& instruction = function.code[pc];
        std::string line = fmt::format("{:4} {} {} {}", pc, (instruction.flags & kVisible) != 0 ? '*' : ' ',
                                       name_of(instruction.opcode), operands(function, program, pc));
        if (!(function.ranges[pc] == last)) {
            last = function.ranges[pc];
            line = fmt::format("{:<44}| {}", line, snippet(function, program, last));
        }
        while (!line.empty() && line.back() == ' ') line.pop_back();
        text += line + "\n";
    }
    return text;
}

std::string describe(const Program& program) {
    std::string text;
    for (std::size_t i = program.library_function_count; i < program.functions.size(); ++i)
        text += (text.empty() ? "" : "\n") + describe(*program.functions[i], program);
    return text;
}

}  // namespace loopscope::bytecode
