#include "app/present/build_source.h"

#include <algorithm>

#include "app/present/highlight.h"

namespace loopscope::present {

namespace {

std::uint32_t byte_column(const base::SourceText& source, const base::SourcePosition& position) {
    const std::u16string_view line = source.line(position.line);
    const std::size_t units = std::min<std::size_t>(position.column - 1, line.size());
    return static_cast<std::uint32_t>(base::utf16_to_utf8(line.substr(0, units)).size());
}

}  // namespace

std::shared_ptr<const SourceText> build_source(const base::SourceText& source) {
    std::string text;
    for (std::uint32_t number = 1; number <= source.line_count(); ++number) {
        if (number > 1) text += '\n';
        text += base::utf16_to_utf8(source.line(number));
    }
    return build_source_text(source.name(), text);
}

SourceRange build_range(const base::SourceText& source, base::SourceRange range) {
    const base::SourcePosition first = source.position(range.begin);
    const base::SourcePosition last = source.position(range.end);
    return {first.line, byte_column(source, first), last.line, byte_column(source, last)};
}

namespace {

std::string title_of(base::DiagnosticKind kind) {
    switch (kind) {
        case base::DiagnosticKind::SyntaxError: return "SyntaxError";
        case base::DiagnosticKind::Unsupported: return "Not supported";
        case base::DiagnosticKind::FrontMatter: return "Mistake in the front matter";
        case base::DiagnosticKind::File: return "This file is no program";
    }
    return "";
}

}  // namespace

ProblemModel build_problem(const base::Diagnostic& diagnostic, const base::SourceText& source) {
    ProblemModel problem;
    problem.place = build_range(source, diagnostic.range);
    problem.title = title_of(diagnostic.kind);
    if (diagnostic.kind != base::DiagnosticKind::File)
        problem.title += " on line " + std::to_string(problem.place.first_line);
    problem.message = diagnostic.message;
    problem.hint = diagnostic.hint;
    return problem;
}

void name_file(ProblemModel& problem, std::string_view path) {
    const std::size_t slash = path.find_last_of("/\\");
    problem.title += " of ";
    problem.title += slash == std::string_view::npos ? path : path.substr(slash + 1);
    problem.place = {};
}

}  // namespace loopscope::present
