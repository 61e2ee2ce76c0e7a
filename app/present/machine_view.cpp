#include "app/present/machine_view.h"

#include <utility>

#include "app/present/build_source.h"
#include "engine/bytecode/main_file.h"
#include "engine/timeline/value_text.h"

namespace loopscope::present {

using bytecode::FunctionTemplate;
using bytecode::Visibility;

namespace {

constexpr std::size_t kLongestCode = 48;

// What a file is called beside a line of it. The address of a blob is a number that says nothing.
std::string brief_file_name(const std::string& name) {
    constexpr std::size_t kLongestName = 24;
    for (const std::string_view scheme : {"blob:", "data:"}) {
        if (name.starts_with(scheme)) return std::string(scheme);
    }
    return shorten(name.substr(name.rfind('/') + 1), kLongestName);
}

// A place in the file that a function is written in.
CodePlace in_file(const MachineView& view, const FunctionTemplate& function, base::SourceRange range,
                  std::uint32_t offset) {
    const base::SourceText& source = *view.program.sources[function.source];
    CodePlace place = place_of_range(source, range, offset);
    place.source = function.source;
    if (!bytecode::is_in_main_file(view.program, function))
        place.text = brief_file_name(source.name()) + " " + place.text;
    return place;
}

}  // namespace

MachineView view_of(const host::HostAgent& agent, const bytecode::Program& program,
                    const vm::NativeRegistry& natives, const loop::Runtime& runtime) {
    return {agent, program, natives, runtime, agent.heap};
}

CodePlace place_of_range(const base::SourceText& source, base::SourceRange range, std::uint32_t offset) {
    if (offset < range.begin || offset > range.end) offset = range.begin;
    const SourceRange happens = build_range(source, {offset, range.end});
    CodePlace place;
    place.range = build_range(source, range);
    place.line = happens.first_line;
    place.column = happens.first_column;
    place.text = "line " + std::to_string(place.line);
    const std::u16string_view code = source.text({offset, range.end}).substr(0, 4 * kLongestCode);
    place.code = shorten(base::utf16_to_utf8(code), kLongestCode);
    return place;
}

CodePlace place_in_function(const MachineView& view, std::uint32_t number, std::uint32_t pc) {
    if (number >= view.program.functions.size()) return {};
    const FunctionTemplate& function = view.program.function(number);
    if (function.visibility != Visibility::User || pc >= function.ranges.size()) return {};
    const std::uint32_t position =
        pc < function.positions.size() ? function.positions[pc] : function.ranges[pc].begin;
    return in_file(view, function, function.ranges[pc], position);
}

CodePlace place_of_site(const MachineView& view, std::uint32_t site) {
    if (site == 0) return {};
    const bytecode::SitePlace place = bytecode::place_of_site(view.program, site);
    return place_in_function(view, place.function, place.pc);
}

CodePlace place_of_function(const MachineView& view, heap::Value function) {
    function = timeline::own_function(view.heap, view.program, function);
    if (!view.heap.has_data<heap::FunctionData>(function)) return {};
    const std::uint32_t number = view.heap.data<heap::FunctionData>(function).function_template;
    const FunctionTemplate& code = view.program.function(number);
    if (code.visibility != Visibility::User) return {};
    return in_file(view, code, code.range, code.range.begin);
}

std::string name_of_template(const MachineView& view, const FunctionTemplate& function) {
    return timeline::title_of_template(view.program, function);
}

std::string name_of_function(MachineView& view, heap::Value function) {
    timeline::Viewer viewer{view.heap, view.program};
    return timeline::title_of_function(viewer, function);
}

std::string value_text(MachineView& view, heap::Value value, std::size_t most) {
    timeline::Viewer viewer{view.heap, view.program};
    return timeline::value_text(viewer, value, most);
}

std::string duration_text(std::uint64_t nanoseconds) {
    return timeline::duration_text(nanoseconds);
}

std::string rounded_duration_text(std::uint64_t nanoseconds) {
    constexpr std::uint64_t kTenMicroseconds = 10'000;
    constexpr std::uint64_t kMillisecond = 1'000'000;
    const auto round_to = [nanoseconds](std::uint64_t unit) {
        return (nanoseconds + unit / 2) / unit * unit;
    };
    if (nanoseconds < kTenMicroseconds) return timeline::duration_text(nanoseconds);
    if (nanoseconds < 10 * kMillisecond) {
        const std::uint64_t hundredths = round_to(kTenMicroseconds) / kTenMicroseconds;
        const std::string decimals = std::to_string(100 + hundredths % 100).substr(1);
        return std::to_string(hundredths / 100) + '.' + decimals + " ms";
    }
    return timeline::duration_text(round_to(kMillisecond));
}

std::string group_digits(std::uint64_t number) {
    return timeline::group_digits(number);
}

std::string shorten(std::string text, std::size_t most) {
    return timeline::shorten(std::move(text), most);
}

std::string tick_text(std::uint64_t tick) {
    return "tick " + group_digits(tick);
}

}  // namespace loopscope::present
