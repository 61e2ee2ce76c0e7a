#pragma once

#include <string>

#include "engine/base/source_text.h"
#include "engine/syntax/ast.h"
#include "engine/syntax/token.h"

namespace loopscope::syntax {

/// Turns source text into tokens, one at a time, ECMA-262 chapter 12. Never fails: what is not a token is an
/// Illegal token that carries the error. HTML-like comments (B.1.1) are skipped, or errors in a module.
/// Linear; about 50 MB a second.
class Lexer {
  public:
    /// Interns the keywords into `ast`, which must be new.
    Lexer(std::u16string_view text, Ast& ast);

    /// What follows is the text of a module.
    void begin_module() { is_module_ = true; }

    Token next();
    /// Reads again from `token`, a `/` or `/=`, as a regular expression. On success fills pattern and flags
    /// and returns true; on failure returns false and sets the token's error.
    bool rescan_regular_expression(Token& token, std::u16string_view& pattern, std::u16string_view& flags);
    /// Reads the text after the `}` that closes a template's expression.
    Token rescan_template(const Token& right_brace);
    /// Continues after `token` again, forgetting what was read beyond it.
    void rewind_to_end_of(const Token& token) { at_ = token.range.end; }

    /// The last legacy octal literal or escape seen: an error when the code turns out to be strict.
    SourceRange octal_range() const { return octal_range_; }
    const char* octal_message() const { return octal_message_; }
    void clear_octal() { octal_message_ = nullptr; }

  private:
    char16_t peek(std::uint32_t ahead = 0) const { return at_ + ahead < end_ ? text_[at_ + ahead] : u'\0'; }
    bool skip_space();
    bool skip_html_comment(std::uint32_t mark);
    void skip_line_comment();
    bool skip_block_comment(bool& newline);
    Token make(TokenKind kind, std::uint32_t length);
    Token punctuator();
    Token operator_or_assign(TokenKind kind, TokenKind assign, std::uint32_t length);
    Token illegal(const char* message, SourceRange range);
    Token identifier();
    Token identifier_slow(std::uint32_t begin, bool is_private);
    Token private_name();
    Token string();
    Token number();
    Token radix_number(int radix);
    Token decimal_number();
    Token legacy_octal_number();
    bool digits(int radix, bool separators, std::string& out, Token& error);
    Token finish_number(Token token);
    Token template_text(std::uint32_t begin);
    /// One escape after the backslash, appended to buffer_. Returns null or the error's message.
    const char* escape(bool in_template, SourceRange& error_range);
    const char* octal_escape(bool in_template, SourceRange& error_range);
    const char* unicode_escape(char32_t& code_point, SourceRange& error_range);
    bool identifier_code_point(std::uint32_t position, char32_t& code_point, std::uint32_t& length) const;

    std::u16string_view text_;
    Ast& ast_;
    std::uint32_t at_ = 0;
    std::uint32_t end_ = 0;
    std::uint32_t token_begin_ = 0;
    bool is_module_ = false;
    const char* space_message_ = nullptr;  ///< of what skip_space gave up on
    bool newline_before_ = false;
    std::u16string buffer_;
    SourceRange octal_range_;
    const char* octal_message_ = nullptr;
};

/// ID_Start or $ or _; ID_Continue or $ or ZWNJ or ZWJ.
bool is_identifier_start(char32_t c);
bool is_identifier_part(char32_t c);
bool is_line_terminator(char16_t c);
/// Number::toString for property keys such as `1e3`.
std::u16string number_key_text(double value);

}  // namespace loopscope::syntax
