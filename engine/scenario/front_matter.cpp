#include "engine/scenario/front_matter.h"

#include <algorithm>

namespace loopscope::scenario {

namespace {

constexpr std::u16string_view kOpening = u"/*---";
constexpr std::u16string_view kClosing = u"---*/";
constexpr std::u16string_view kCommentEnd = u"*/";

bool is_space(char16_t c) {
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == 0xFEFF;
}

/// The offset after the line that `at` is in.
std::size_t after_line(std::u16string_view text, std::size_t at) {
    const std::size_t end = text.find(u'\n', at);
    return end == std::u16string_view::npos ? text.size() : end + 1;
}

/// The first offset that is neither blank, nor a #! line, nor a comment other than front matter.
std::size_t skip_to_code(std::u16string_view text) {
    std::size_t at = text.substr(0, 2) == u"#!" ? after_line(text, 0) : 0;
    while (at < text.size()) {
        const std::u16string_view rest = text.substr(at);
        if (is_space(rest.front())) {
            ++at;
        } else if (rest.substr(0, 2) == u"//") {
            at = after_line(text, at);
        } else if (rest.substr(0, 2) == u"/*" && rest.substr(0, kOpening.size()) != kOpening) {
            const std::size_t end = text.find(kCommentEnd, at + 2);
            if (end == std::u16string_view::npos) return text.size();
            at = end + kCommentEnd.size();
        } else {
            break;
        }
    }
    return at;
}

base::SourceRange make_range(std::size_t begin, std::size_t end) {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace

std::optional<FrontMatter> find_front_matter(const base::SourceText& source) {
    const std::u16string_view text = source.text();
    const std::size_t begin = skip_to_code(text);
    if (text.substr(begin, kOpening.size()) != kOpening) return std::nullopt;
    const std::size_t inside = begin + kOpening.size();
    const std::size_t end = text.find(kCommentEnd, inside);
    if (end == std::u16string_view::npos) return std::nullopt;  // the parser says what is wrong
    const std::size_t after = end + kCommentEnd.size();
    const std::size_t dashes = kClosing.size() - kCommentEnd.size();
    const bool closed = end >= inside + dashes && text.substr(end - dashes, kClosing.size()) == kClosing;
    return FrontMatter{make_range(begin, after), make_range(inside, closed ? end - dashes : end), closed};
}

YamlPlaces::YamlPlaces(const base::SourceText& source, base::SourceRange yaml)
    : source_(source), yaml_(yaml), text_(base::utf16_to_utf8(source.text(yaml))) {}

std::uint32_t YamlPlaces::offset(int line, int column) const {
    std::size_t at = 0;
    for (int i = 0; i < line; ++i) {
        const std::size_t end = text_.find('\n', at);
        if (end == std::string::npos) break;
        at = end + 1;
    }
    at = std::min(at + static_cast<std::size_t>(std::max(column, 0)), text_.size());
    const std::size_t units = base::utf8_to_utf16(std::string_view(text_).substr(0, at)).size();
    return std::min(yaml_.begin + static_cast<std::uint32_t>(units), yaml_.end);
}

base::SourceRange YamlPlaces::range(int line, int column, std::string_view scalar) const {
    const std::uint32_t begin = offset(line, column);
    const std::u16string units = base::utf8_to_utf16(scalar);
    const std::u16string_view rest = source_.text({begin, yaml_.end});
    std::size_t length = 1;
    if (!units.empty() && rest.substr(0, units.size()) == units) {
        length = units.size();
    } else if (!rest.empty() && (rest.front() == u'"' || rest.front() == u'\'')) {
        const std::size_t quote = rest.find(rest.front(), 1);
        const std::size_t line_end = rest.find(u'\n');
        if (quote != std::u16string_view::npos && quote < line_end) length = quote + 1;
    }
    return {begin, begin + static_cast<std::uint32_t>(length)};
}

}  // namespace loopscope::scenario
