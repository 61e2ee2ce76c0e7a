#include "engine/machine/expectation.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "engine/machine/step.h"

namespace loopscope::machine {

namespace {

constexpr std::size_t kLongestQuote = 120;

/// What was written to one of the two streams.
std::string written(const Machine& machine, host::Stream stream) {
    std::string text;
    for (std::size_t i = 0; i < machine.host.output.size(); ++i) {
        if (machine.host.output[i].stream == stream) text += machine.host.output[i].text;
    }
    return text;
}

/// The write that the character at an offset of a stream was part of; null behind the end.
const host::OutputChunk* write_at(const Machine& machine, host::Stream stream, std::size_t offset) {
    std::size_t begin = 0;
    for (std::size_t i = 0; i < machine.host.output.size(); ++i) {
        const host::OutputChunk& chunk = machine.host.output[i];
        if (chunk.stream != stream) continue;
        if (offset < begin + chunk.text.size()) return &chunk;
        begin += chunk.text.size();
    }
    return nullptr;
}

std::string quoted(std::string_view line) {
    std::size_t end = std::min(line.size(), kLongestQuote);
    while (end < line.size() && end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80) --end;
    return fmt::format("\"{}{}\"", line.substr(0, end), end < line.size() ? "…" : "");
}

/// The part of the main file that made a write; nothing when another file or the library did.
std::optional<base::SourceRange> place_of(const LoadedProgram& program, const Machine& machine,
                                          std::uint32_t site) {
    const bytecode::Program& code = program_of(machine, program.setup);
    if (site == 0) return std::nullopt;
    const bytecode::SitePlace place = bytecode::place_of_site(code, site);
    const bytecode::FunctionTemplate& function = code.function(place.function);
    if (code.sources[function.source]->name() != program.scenario.source->name()) return std::nullopt;
    return function.ranges[place.pc];
}

struct Line {
    std::string_view text;
    bool is_there = false;
    bool is_whole = false;  // its line end is there, too
};

Line line_from(std::string_view text, std::size_t begin) {
    if (begin >= text.size()) return {};
    const std::size_t end = text.find('\n', begin);
    if (end == std::string_view::npos) return {text.substr(begin), true, false};
    return {text.substr(begin, end - begin), true, true};
}

std::string tell(std::string_view stream, std::size_t number, const Line& given, const Line& wanted) {
    if (!given.is_there)
        return fmt::format("line {} of the {} is missing: expected was {}", number, stream,
                           quoted(wanted.text));
    if (!wanted.is_there)
        return fmt::format("line {} of the {} is {}, and no more was expected", number, stream,
                           quoted(given.text));
    if (given.text == wanted.text)
        return fmt::format("line {} of the {} ends {} a line end, which was {}expected", number, stream,
                           given.is_whole ? "with" : "without", given.is_whole ? "not " : "");
    return fmt::format("line {} of the {} is {}, expected was {}", number, stream, quoted(given.text),
                       quoted(wanted.text));
}

class Checker {
  public:
    Checker(const LoadedProgram& program, const Machine& machine, const scenario::ExpectedRun& expected)
        : program_(program), machine_(machine), expected_(expected), ended_(has_ended(machine)) {}

    ExpectationResult check() {
        result_.state = ended_ ? Expectation::Met : Expectation::SoFar;
        result_.range = expected_.range;
        if (machine_.fatal != vm::Fatal::None && ended_) {
            differ("the program was stopped before its end" +
                   (machine_.refusal.empty() ? "" : ": " + machine_.refusal));
        } else if (!differs(host::Stream::Output, "output", expected_.output) &&
                   !differs(host::Stream::Error, "error output", expected_.errors)) {
            check_exit_code();
        }
        return std::move(result_);
    }

  private:
    void differ(std::string message) {
        result_.state = Expectation::Differs;
        result_.message = std::move(message);
    }

    void check_exit_code() {
        const int code = machine_.loop.exit_code & 0xFF;
        if (ended_ && expected_.exit_code && *expected_.exit_code != code)
            differ(fmt::format("the exit code is {}, expected was {}", code, *expected_.exit_code));
    }

    bool differs(host::Stream stream, std::string_view name, const std::optional<std::string>& expected) {
        if (!expected) return false;
        const std::string given = written(machine_, stream);
        const std::size_t least = std::min(given.size(), expected->size());
        const std::size_t same = static_cast<std::size_t>(
            std::mismatch(given.begin(), given.begin() + static_cast<std::ptrdiff_t>(least),
                          expected->begin())
                .first -
            given.begin());
        if (same == given.size() && (!ended_ || same == expected->size())) return false;
        const std::size_t before = same == 0 ? std::string::npos : given.rfind('\n', same - 1);
        const std::size_t begin = before == std::string::npos ? 0 : before + 1;
        result_.line = static_cast<std::size_t>(std::count(
                           given.begin(), given.begin() + static_cast<std::ptrdiff_t>(begin), '\n')) +
                       1;
        differ(tell(name, result_.line, line_from(given, begin), line_from(*expected, begin)));
        if (const host::OutputChunk* chunk = write_at(machine_, stream, begin)) {
            result_.tick = chunk->tick + 1;  // where it has been printed
            result_.range = place_of(program_, machine_, chunk->site).value_or(expected_.range);
        }
        return true;
    }

    const LoadedProgram& program_;
    const Machine& machine_;
    const scenario::ExpectedRun& expected_;
    bool ended_;
    ExpectationResult result_;
};

}  // namespace

const scenario::ExpectedRun* expected_run(const LoadedProgram& program) {
    for (const scenario::ExpectedRun& it : program.scenario.expected) {
        if (it.runtime == program.setup.runtime.name) return &it;
    }
    return nullptr;
}

ExpectationResult check_expectation(const LoadedProgram& program, const Machine& machine,
                                    const scenario::ExpectedRun& expected) {
    return Checker(program, machine, expected).check();
}

}  // namespace loopscope::machine
