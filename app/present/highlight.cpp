#include "app/present/highlight.h"

#include <algorithm>
#include <array>
#include <utility>

namespace loopscope::present {

namespace {

constexpr auto kKeywords = std::to_array<std::string_view>(
    {"async",    "await",      "break",     "case",    "catch",   "class",  "const",      "continue",
     "debugger", "default",    "delete",    "do",      "else",    "export", "extends",    "finally",
     "for",      "function",   "get",       "if",      "import",  "in",     "instanceof", "let",
     "new",      "of",         "return",    "set",     "static",  "super",  "switch",     "this",
     "throw",    "try",        "typeof",    "var",     "void",    "while",  "with",       "yield",
     "enum",     "implements", "interface", "package", "private", "public"});
constexpr auto kLiterals =
    std::to_array<std::string_view>({"true", "false", "null", "undefined", "NaN", "Infinity"});

bool is_name_start(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || c == '#' ||
           static_cast<unsigned char>(c) >= 0x80;
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_name_part(char c) {
    return is_name_start(c) || is_digit(c);
}
bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// Walks over one line and writes its spans.
class Highlighter {
  public:
    Highlighter(std::string_view text, HighlightState& state) : text_(text), state_(state) {}

    std::vector<TokenSpan> run() {
        if (state_.in_comment) rest_of_comment(0);
        if (state_.quote != 0) rest_of_string(state_.quote);
        if (state_.in_template) rest_of_template();
        while (at_ < text_.size()) next_token();
        state_.first_line = false;
        return std::move(spans_);
    }

  private:
    char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
    bool starts(std::string_view what) const { return text_.substr(at_).starts_with(what); }
    void emit(TokenKind kind) {
        const std::uint32_t begin = spans_.empty() ? 0 : spans_.back().end;
        const auto end = static_cast<std::uint32_t>(at_);
        if (end > begin) spans_.push_back({begin, end, kind});
    }

    void next_token() {
        const char c = peek();
        if (is_blank(c)) return blank();
        if (starts("//") || (at_ == 0 && state_.first_line && starts("#!"))) return line_comment();
        if (starts("/*")) return block_comment();
        if (c == '"' || c == '\'') return quoted(c);
        if (c == '`') return template_text();
        if (c == '}' && !state_.template_braces.empty() && state_.template_braces.back() == 0)
            return template_resumes();
        if (is_digit(c) || (c == '.' && is_digit(peek(1)))) return number();
        if (is_name_start(c)) return name();
        if (c == '/' && state_.regular_expression_may_start) return regular_expression();
        punctuation(c);
    }

    void blank() {
        while (at_ < text_.size() && is_blank(text_[at_])) ++at_;
        emit(TokenKind::Plain);
    }

    void line_comment() {
        at_ = text_.size();
        emit(TokenKind::Comment);
    }

    void block_comment() { rest_of_comment(at_ + 2); }

    void rest_of_comment(std::size_t from) {
        const std::size_t close = text_.find("*/", from);
        state_.in_comment = close == std::string_view::npos;
        at_ = state_.in_comment ? text_.size() : close + 2;
        emit(TokenKind::Comment);
    }

    void quoted(char quote) {
        ++at_;
        rest_of_string(quote);
    }

    void rest_of_string(char quote) {
        while (at_ < text_.size() && text_[at_] != quote) at_ += text_[at_] == '\\' ? 2 : 1;
        // A backslash at the end of the line goes over the line break.
        state_.quote = at_ > text_.size() ? quote : '\0';
        at_ = std::min(text_.size(), at_ + (peek() == quote ? 1 : 0));
        emit(TokenKind::String);
        state_.regular_expression_may_start = false;
    }

    // From a backquote or a closing brace up to the next `${` or the closing backquote.
    void template_text() {
        ++at_;
        rest_of_template();
    }

    void rest_of_template() {
        state_.in_template = true;
        while (state_.in_template && at_ < text_.size()) {
            if (text_[at_] == '\\') {
                at_ += 2;
            } else if (text_[at_] == '`') {
                ++at_;
                state_.in_template = false;
            } else if (starts("${")) {
                at_ += 2;
                state_.template_braces.push_back(0);
                state_.in_template = false;
            } else {
                ++at_;
            }
        }
        at_ = std::min(at_, text_.size());
        emit(TokenKind::String);
        state_.regular_expression_may_start =
            !state_.template_braces.empty() && at_ > 0 && text_[at_ - 1] == '{';
    }

    void template_resumes() {
        state_.template_braces.pop_back();
        template_text();
    }

    void number() {
        while (at_ < text_.size() && (is_name_part(text_[at_]) || text_[at_] == '.')) {
            const bool exponent =
                (text_[at_] == 'e' || text_[at_] == 'E') && (peek(1) == '+' || peek(1) == '-');
            at_ += exponent ? 2 : 1;
        }
        emit(TokenKind::Number);
        state_.regular_expression_may_start = false;
    }

    void name() {
        const std::size_t begin = at_;
        while (at_ < text_.size() && is_name_part(text_[at_])) ++at_;
        const std::string_view word = text_.substr(begin, at_ - begin);
        const bool property = begin > 0 && text_[begin - 1] == '.';
        const auto is_in = [&](const auto& list) {
            return std::find(list.begin(), list.end(), word) != list.end();
        };
        state_.regular_expression_may_start = false;
        if (!property && is_in(kKeywords)) {
            state_.regular_expression_may_start = word != "this" && word != "super";
            return emit(TokenKind::Keyword);
        }
        if (!property && is_in(kLiterals)) return emit(TokenKind::Literal);
        std::size_t after = at_;
        while (after < text_.size() && text_[after] == ' ') ++after;
        emit(after < text_.size() && text_[after] == '(' ? TokenKind::Call : TokenKind::Name);
    }

    void regular_expression() {
        bool in_class = false;
        std::size_t end = at_ + 1;
        for (; end < text_.size(); ++end) {
            if (text_[end] == '\\') {
                ++end;
            } else if (text_[end] == '[') {
                in_class = true;
            } else if (text_[end] == ']') {
                in_class = false;
            } else if (text_[end] == '/' && !in_class) {
                at_ = end + 1;
                while (at_ < text_.size() && is_name_part(text_[at_])) ++at_;
                emit(TokenKind::String);
                state_.regular_expression_may_start = false;
                return;
            }
        }
        punctuation('/');
    }

    void punctuation(char c) {
        if (!state_.template_braces.empty() && c == '{') ++state_.template_braces.back();
        if (!state_.template_braces.empty() && c == '}') --state_.template_braces.back();
        ++at_;
        emit(TokenKind::Punctuation);
        state_.regular_expression_may_start = c != ')' && c != ']' && c != '}';
    }

    std::string_view text_;
    HighlightState& state_;
    std::size_t at_ = 0;
    std::vector<TokenSpan> spans_;
};

// The line of the program's first code: a front matter before it is for the machine.
std::uint32_t first_line_after_front_matter(const std::vector<SourceLine>& lines) {
    if (lines.empty() || !lines[0].text.starts_with("/*---")) return 1;
    std::size_t line = 0;
    while (line < lines.size() && lines[line].text.find("---*/") == std::string::npos) ++line;
    do {
        ++line;
    } while (line < lines.size() && lines[line].text.empty());
    return line < lines.size() ? static_cast<std::uint32_t>(line + 1) : 1;
}

}  // namespace

SourceLine highlight_line(std::string_view line, HighlightState& state) {
    SourceLine result{std::string(line), Highlighter(line, state).run()};
    for (char& c : result.text) {
        if (static_cast<unsigned char>(c) < 0x20 && c != '\t') c = ' ';
    }
    return result;
}

void measure_source_text(SourceText& source) {
    source.longest_line = 0;
    for (const SourceLine& line : source.lines)
        source.longest_line = std::max(source.longest_line, static_cast<std::uint32_t>(line.text.size()));
    source.first_code_line = first_line_after_front_matter(source.lines);
}

std::shared_ptr<const SourceText> build_source_text(std::string name, std::string_view text) {
    auto source = std::make_shared<SourceText>();
    source->name = std::move(name);
    HighlightState state;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        source->lines.push_back(highlight_line(text.substr(begin, end - begin), state));
        begin = end + 1;
    }
    measure_source_text(*source);
    return source;
}

}  // namespace loopscope::present
