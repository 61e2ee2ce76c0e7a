#include "app/present/machine_view.h"

#include <algorithm>
#include <cmath>

#include "app/present/build_source.h"
#include "engine/vm/errors.h"

namespace loopscope::present {

using bytecode::FunctionKind;
using bytecode::FunctionTemplate;
using bytecode::Visibility;

namespace {

constexpr std::size_t kLongestCode = 48;

}  // namespace

MachineView view_of(const host::HostAgent& agent, const bytecode::Program& program,
                    const vm::NativeRegistry& natives, const loop::Runtime& runtime) {
    return {agent, program, natives, runtime, agent.heap};
}

CodePlace place_of_range(const base::SourceText& source, base::SourceRange range) {
    CodePlace place;
    place.range = build_range(source, range);
    place.line = place.range.first_line;
    place.text = "line " + std::to_string(place.line);
    place.code = shorten(base::utf16_to_utf8(source.text(range).substr(0, 4 * kLongestCode)), kLongestCode);
    return place;
}

CodePlace place_in_function(const MachineView& view, std::uint32_t number, std::uint32_t pc) {
    if (number >= view.program.functions.size()) return {};
    const FunctionTemplate& function = view.program.function(number);
    if (function.visibility != Visibility::User || pc >= function.ranges.size()) return {};
    return place_of_range(*view.program.sources[function.source], function.ranges[pc]);
}

CodePlace place_of_site(const MachineView& view, std::uint32_t site) {
    if (site == 0) return {};
    const bytecode::SitePlace place = bytecode::place_of_site(view.program, site);
    return place_in_function(view, place.function, place.pc);
}

CodePlace place_of_function(const MachineView& view, heap::Value function) {
    if (!view.heap.has_data<heap::FunctionData>(function)) return {};
    const std::uint32_t number = view.heap.data<heap::FunctionData>(function).function_template;
    const FunctionTemplate& code = view.program.function(number);
    if (code.visibility != Visibility::User) return {};
    return place_of_range(*view.program.sources[code.source], code.range);
}

std::string name_of_template(const MachineView& view, const FunctionTemplate& function) {
    if (function.kind == FunctionKind::Module) return "(main script)";
    if (function.name != 0) return base::utf16_to_utf8(view.program.strings[function.name]);
    return function.kind == FunctionKind::Arrow ? "(arrow)" : "(anonymous)";
}

std::string name_of_function(MachineView& view, heap::Value function) {
    if (!view.heap.is_callable(function)) return "(nothing)";
    const std::string name = base::utf16_to_utf8(vm::function_name(view.heap, view.program, function));
    if (!name.empty()) return shorten(name, kLongestCode);
    if (view.heap.has_data<heap::FunctionData>(function)) {
        return name_of_template(
            view, view.program.function(view.heap.data<heap::FunctionData>(function).function_template));
    }
    return "(anonymous)";
}

std::string group_digits(std::uint64_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t place = digits.size(); place > 3; place -= 3) digits.insert(place - 3, 1, ',');
    return digits;
}

std::string tick_text(std::uint64_t tick) {
    return "tick " + group_digits(tick);
}

std::string duration_text(std::uint64_t nanoseconds) {
    constexpr std::uint64_t kMicrosecond = 1'000;
    constexpr std::uint64_t kMillisecond = 1'000'000;
    constexpr std::uint64_t kSecond = 1'000'000'000;
    const auto with_decimals = [](std::uint64_t whole, std::uint64_t thousandths, const char* unit) {
        std::string text = group_digits(whole);
        if (thousandths != 0) {
            std::string decimals = std::to_string(1000 + thousandths).substr(1);
            while (decimals.back() == '0') decimals.pop_back();
            text += '.' + decimals;
        }
        return text + ' ' + unit;
    };
    if (nanoseconds < kMicrosecond) return std::to_string(nanoseconds) + " ns";
    if (nanoseconds < kMillisecond)
        return with_decimals(nanoseconds / kMicrosecond, nanoseconds % kMicrosecond, "\u00B5s");
    if (nanoseconds < 10 * kSecond) {
        return with_decimals(nanoseconds / kMillisecond, nanoseconds % kMillisecond / kMicrosecond, "ms");
    }
    return with_decimals(nanoseconds / kSecond, nanoseconds % kSecond / kMillisecond, "s");
}

std::string shorten(std::string text, std::size_t most) {
    for (char& c : text) {
        if (c == '\n' || c == '\r' || c == '\t') c = ' ';
    }
    // Runs of blanks, from code over several lines, become one.
    const auto both_blank = [](char one, char other) { return one == ' ' && other == ' '; };
    text.erase(std::unique(text.begin(), text.end(), both_blank), text.end());
    if (text.size() <= most) return text;
    std::size_t length = most;
    while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80) --length;
    return text.substr(0, length) + "\u2026";
}

}  // namespace loopscope::present
