#include "engine/base/diagnostic.h"

#include <fmt/format.h>

#include <algorithm>

namespace loopscope::base {

namespace {

/// Longer source lines are cut to this many code units around the caret.
constexpr std::uint32_t kLongestLine = 160;
constexpr std::uint32_t kContextBefore = 60;

std::string_view kind_text(const Diagnostic& diagnostic) {
    switch (diagnostic.kind) {
        case DiagnosticKind::SyntaxError: return "SyntaxError";
        case DiagnosticKind::Unsupported: return "unsupported";
        case DiagnosticKind::FrontMatter: return "front matter";
        case DiagnosticKind::File: return "file";
    }
    return "";
}

/// One character to stand under `c`: tabs stay tabs so that the caret lines up.
char16_t space_under(char16_t c) {
    return c == u'\t' ? u'\t' : u' ';
}

/// What to show of a line: control characters other than tab become spaces.
std::u16string printable(std::u16string_view line) {
    std::u16string out(line);
    for (char16_t& c : out)
        if ((c < 0x20 && c != u'\t') || c == 0x7F) c = u' ';
    return out;
}

/// Carets needed for a range on the line that starts at `line_begin` and is `length` long.
std::uint32_t caret_count(SourceRange range, std::uint32_t line_begin, std::size_t length) {
    const auto line_end = static_cast<std::uint32_t>(line_begin + length);
    const std::uint32_t end = std::min(range.end, std::max(line_end, range.begin));
    return end > range.begin ? end - range.begin : 0;
}

}  // namespace

std::string render(const Diagnostic& diagnostic, const SourceText& source) {
    const SourcePosition position = source.position(diagnostic.range.begin);
    std::string out = fmt::format("{}:{}:{}: {}: {}\n", source.name(), position.line, position.column,
                                  kind_text(diagnostic), diagnostic.message);
    std::u16string_view line = source.line(position.line);
    std::uint32_t column = position.column - 1;
    std::uint32_t carets = std::max<std::uint32_t>(
        1, caret_count(diagnostic.range, source.line_start(position.line), line.size()));
    bool cut_before = false, cut_after = false;
    if (line.size() > kLongestLine) {
        const std::uint32_t from = column > kContextBefore ? column - kContextBefore : 0;
        cut_before = from > 0;
        cut_after = line.size() - from > kLongestLine;
        line = line.substr(from, kLongestLine);
        column -= from;
        carets = std::min(carets, std::max<std::uint32_t>(1, kLongestLine - std::min(column, kLongestLine)));
    }
    const std::u16string shown = printable(line);
    std::u16string under;
    for (std::uint32_t i = 0; i < column; ++i)
        under.push_back(i < shown.size() ? space_under(shown[i]) : u' ');
    out += fmt::format("  {}{}{}\n", cut_before ? "..." : "", utf16_to_utf8(shown), cut_after ? "..." : "");
    out += fmt::format("  {}{}{}\n", cut_before ? "   " : "", utf16_to_utf8(under), std::string(carets, '^'));
    if (!diagnostic.hint.empty()) out += fmt::format("hint: {}\n", diagnostic.hint);
    return out;
}

std::string render_as_node(const Diagnostic& diagnostic, const SourceText& source) {
    const SourcePosition position = source.position(diagnostic.range.begin);
    const std::u16string_view line = source.line(position.line);
    const std::uint32_t line_begin = source.line_start(position.line);
    const std::uint32_t carets = caret_count(diagnostic.range, line_begin, line.size());
    std::u16string under;
    for (std::uint32_t i = 0; i + 1 < position.column; ++i)
        under.push_back(i < line.size() ? space_under(line[i]) : u' ');
    // Node draws no line of carets under what goes on in the next line.
    const bool is_one_line = diagnostic.range.end <= line_begin + line.size();
    return fmt::format("{}:{}\n{}\n{}\n{}: {}\n", source.name(), position.line, utf16_to_utf8(line),
                       is_one_line ? utf16_to_utf8(under) + std::string(carets, '^') + "\n" : "",
                       kind_text(diagnostic), diagnostic.message);
}

}  // namespace loopscope::base
