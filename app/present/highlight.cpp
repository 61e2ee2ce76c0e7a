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

// Walks over the text once and writes (end, kind) runs.
class Highlighter {
  public:
    explicit Highlighter(std::string_view text) : text_(text) {}

    struct Run {
        std::size_t end;
        TokenKind kind;
    };

    std::vector<Run> run() {
        while (at_ < text_.size()) next_token();
        return std::move(runs_);
    }

  private:
    char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
    bool starts(std::string_view what) const { return text_.substr(at_).starts_with(what); }
    void emit(TokenKind kind) {
        if (!runs_.empty() && runs_.back().end == at_) return;
        runs_.push_back({at_, kind});
    }

    void next_token() {
        const char c = peek();
        if (is_blank(c)) return blank();
        if (starts("//") || (at_ == 0 && starts("#!"))) return line_comment();
        if (starts("/*")) return block_comment();
        if (c == '"' || c == '\'') return quoted(c);
        if (c == '`') return template_text();
        if (c == '}' && !template_braces_.empty() && template_braces_.back() == 0) return template_resumes();
        if (is_digit(c) || (c == '.' && is_digit(peek(1)))) return number();
        if (is_name_start(c)) return name();
        if (c == '/' && regular_expression_may_start_) return regular_expression();
        punctuation(c);
    }

    void blank() {
        while (at_ < text_.size() && is_blank(text_[at_])) ++at_;
        emit(TokenKind::Plain);
    }

    void line_comment() {
        while (at_ < text_.size() && text_[at_] != '\n') ++at_;
        emit(TokenKind::Comment);
    }

    void block_comment() {
        const std::size_t close = text_.find("*/", at_ + 2);
        at_ = close == std::string_view::npos ? text_.size() : close + 2;
        emit(TokenKind::Comment);
    }

    void quoted(char quote) {
        ++at_;
        while (at_ < text_.size() && text_[at_] != quote && text_[at_] != '\n')
            at_ += text_[at_] == '\\' ? 2 : 1;
        at_ = std::min(text_.size(), at_ + (peek() == quote ? 1 : 0));
        emit(TokenKind::String);
        regular_expression_may_start_ = false;
    }

    // From a backquote or a closing brace up to the next `${` or the closing backquote.
    void template_text() {
        ++at_;
        while (at_ < text_.size()) {
            if (text_[at_] == '\\') {
                at_ += 2;
            } else if (text_[at_] == '`') {
                ++at_;
                break;
            } else if (starts("${")) {
                at_ += 2;
                template_braces_.push_back(0);
                break;
            } else {
                ++at_;
            }
        }
        at_ = std::min(at_, text_.size());
        emit(TokenKind::String);
        regular_expression_may_start_ = !template_braces_.empty() && text_[at_ - 1] == '{';
    }

    void template_resumes() {
        template_braces_.pop_back();
        template_text();
    }

    void number() {
        while (at_ < text_.size() && (is_name_part(text_[at_]) || text_[at_] == '.')) {
            const bool exponent =
                (text_[at_] == 'e' || text_[at_] == 'E') && (peek(1) == '+' || peek(1) == '-');
            at_ += exponent ? 2 : 1;
        }
        emit(TokenKind::Number);
        regular_expression_may_start_ = false;
    }

    void name() {
        const std::size_t begin = at_;
        while (at_ < text_.size() && is_name_part(text_[at_])) ++at_;
        const std::string_view word = text_.substr(begin, at_ - begin);
        const bool property = begin > 0 && text_[begin - 1] == '.';
        const auto is_in = [&](const auto& list) {
            return std::find(list.begin(), list.end(), word) != list.end();
        };
        regular_expression_may_start_ = false;
        if (!property && is_in(kKeywords)) {
            regular_expression_may_start_ = word != "this" && word != "super";
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
        for (; end < text_.size() && text_[end] != '\n'; ++end) {
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
                regular_expression_may_start_ = false;
                return;
            }
        }
        punctuation('/');
    }

    void punctuation(char c) {
        if (!template_braces_.empty() && c == '{') ++template_braces_.back();
        if (!template_braces_.empty() && c == '}') --template_braces_.back();
        ++at_;
        emit(TokenKind::Punctuation);
        regular_expression_may_start_ = c != ')' && c != ']' && c != '}';
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::vector<Run> runs_;
    std::vector<int> template_braces_;  // open braces inside each `${`
    bool regular_expression_may_start_ = true;
};

// Takes the part of the runs that lies in [begin, end) as spans of one line.
void take_tokens(const std::vector<Highlighter::Run>& runs, std::size_t& run, std::size_t begin,
                 std::size_t end, SourceLine& line) {
    const std::size_t shown = begin + line.text.size();
    std::size_t at = begin;
    while (run < runs.size() && at < end) {
        const std::size_t stop = std::min(runs[run].end, end);
        if (at < shown) {
            line.tokens.push_back({static_cast<std::uint32_t>(at - begin),
                                   static_cast<std::uint32_t>(std::min(stop, shown) - begin),
                                   runs[run].kind});
        }
        at = stop;
        if (runs[run].end > end) break;
        if (runs[run].end <= end) ++run;
    }
}

std::string visible(std::string_view line) {
    std::size_t length = std::min(line.size(), kLongestLine);
    while (length > 0 && length < line.size() && (static_cast<unsigned char>(line[length]) & 0xC0) == 0x80)
        --length;
    std::string text(line.substr(0, length));
    for (char& c : text) {
        if (static_cast<unsigned char>(c) < 0x20 && c != '\t') c = ' ';
    }
    return text;
}

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

std::shared_ptr<const SourceText> build_source_text(std::string name, std::string_view text) {
    auto source = std::make_shared<SourceText>();
    source->name = std::move(name);
    const std::vector<Highlighter::Run> runs = Highlighter(text).run();
    std::size_t run = 0;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        SourceLine line{visible(text.substr(begin, end - begin)), {}};
        take_tokens(runs, run, begin, end, line);
        // The line break itself belongs to a run too.
        while (run < runs.size() && runs[run].end <= end + 1) ++run;
        source->longest_line = std::max(source->longest_line, static_cast<std::uint32_t>(line.text.size()));
        source->lines.push_back(std::move(line));
        begin = end + 1;
    }
    source->first_code_line = first_line_after_front_matter(source->lines);
    return source;
}

}  // namespace loopscope::present
