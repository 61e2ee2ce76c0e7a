#include "engine/builtins/date_parser.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "engine/builtins/calendar.h"
#include "engine/vm/conversions.h"

// RUNTIME: what is accepted follows V8 11.3, src/date/dateparser: first the standard format, then the rest of
// the text by loose rules.

namespace loopscope::builtins {

namespace {

enum class TokenKind : std::uint8_t { Number, Symbol, Word, Space, Other, End };
enum class WordKind : std::uint8_t { Month, HalfDay, Zone, TimeMark, Unknown };

struct Token {
    TokenKind kind = TokenKind::End;
    int number = 0;  // of a number; the value of a word
    std::size_t length = 0;
    char16_t symbol = 0;
    WordKind word = WordKind::Unknown;

    bool is_symbol(char16_t wanted) const { return kind == TokenKind::Symbol && symbol == wanted; }
    bool is_sign() const { return is_symbol(u'+') || is_symbol(u'-'); }
    bool is_number(std::size_t digits) const { return kind == TokenKind::Number && length == digits; }
    bool is_word(WordKind wanted) const { return kind == TokenKind::Word && word == wanted; }
    bool is_z() const { return is_word(WordKind::Zone) && length == 1; }
};

struct Word {
    std::string_view text;  // the first three letters
    WordKind kind;
    int value;
};
constexpr Word kWords[] = {
    {"jan", WordKind::Month, 1},  {"feb", WordKind::Month, 2},   {"mar", WordKind::Month, 3},
    {"apr", WordKind::Month, 4},  {"may", WordKind::Month, 5},   {"jun", WordKind::Month, 6},
    {"jul", WordKind::Month, 7},  {"aug", WordKind::Month, 8},   {"sep", WordKind::Month, 9},
    {"oct", WordKind::Month, 10}, {"nov", WordKind::Month, 11},  {"dec", WordKind::Month, 12},
    {"am", WordKind::HalfDay, 0}, {"pm", WordKind::HalfDay, 12}, {"ut", WordKind::Zone, 0},
    {"utc", WordKind::Zone, 0},   {"z", WordKind::Zone, 0},      {"gmt", WordKind::Zone, 0},
    {"cdt", WordKind::Zone, -5},  {"cst", WordKind::Zone, -6},   {"edt", WordKind::Zone, -4},
    {"est", WordKind::Zone, -5},  {"mdt", WordKind::Zone, -6},   {"mst", WordKind::Zone, -7},
    {"pdt", WordKind::Zone, -7},  {"pst", WordKind::Zone, -8},   {"t", WordKind::TimeMark, 0},
};

bool is_digit(char16_t unit) {
    return unit >= u'0' && unit <= u'9';
}

class Scanner {
  public:
    explicit Scanner(std::u16string_view text) : text_(text) { advance(); }

    const Token& peek() const { return token_; }
    Token next() {
        const Token token = token_;
        advance();
        return token;
    }
    bool skip(char16_t symbol) {
        if (!token_.is_symbol(symbol)) return false;
        advance();
        return true;
    }
    /// The current token is an opening parenthesis.
    void skip_parentheses() {
        int depth = 1;
        while (depth > 0 && at_ < text_.size()) {
            if (text_[at_] == u')') --depth;
            if (text_[at_] == u'(') ++depth;
            ++at_;
        }
    }

  private:
    void advance() {
        token_ = Token();
        if (at_ >= text_.size()) return;
        const char16_t unit = text_[at_];
        if (is_digit(unit)) return read_number();
        constexpr std::u16string_view kSymbols = u":-+.)";
        if (kSymbols.find(unit) != std::u16string_view::npos) {
            token_.kind = TokenKind::Symbol;
            token_.symbol = unit;
            ++at_;
            return;
        }
        if (vm::is_white_space(unit)) {
            token_.kind = TokenKind::Space;
            while (at_ < text_.size() && vm::is_white_space(text_[at_])) ++at_;
            return;
        }
        if (unit >= u'A') return read_word();
        token_.kind = TokenKind::Other;
        ++at_;
        if (unit == u'(') skip_parentheses();
    }

    void read_number() {
        token_.kind = TokenKind::Number;
        const std::size_t begin = at_;
        while (at_ < text_.size() && text_[at_] == u'0') ++at_;
        for (int digits = 0; at_ < text_.size() && is_digit(text_[at_]); ++at_, ++digits) {
            if (digits < 9) token_.number = token_.number * 10 + (text_[at_] - u'0');
        }
        token_.length = at_ - begin;
    }

    void read_word() {
        token_.kind = TokenKind::Word;
        std::string prefix;
        const std::size_t begin = at_;
        for (; at_ < text_.size() && text_[at_] >= u'A' && !vm::is_white_space(text_[at_]); ++at_) {
            const char16_t lower = text_[at_] <= u'Z' ? static_cast<char16_t>(text_[at_] + 32) : text_[at_];
            if (prefix.size() < 3) prefix += lower < 128 ? static_cast<char>(lower) : '?';
        }
        token_.length = at_ - begin;
        for (const Word& word : kWords) {
            if (word.text != prefix || (token_.length > 3 && word.kind != WordKind::Month)) continue;
            token_.word = word.kind;
            token_.number = word.value;
        }
    }

    std::u16string_view text_;
    std::size_t at_ = 0;
    Token token_;
};

bool between(int number, int low, int high) {
    return number >= low && number <= high;
}

/// Digits behind a point as milliseconds.
int milliseconds_of(const Token& digits) {
    double number = digits.number;
    for (std::size_t length = std::min<std::size_t>(digits.length, 9); length < 3; ++length) number *= 10;
    for (std::size_t length = 3; length < std::min<std::size_t>(digits.length, 9); ++length) number /= 10;
    return static_cast<int>(number);
}

class DateReader {
  public:
    explicit DateReader(std::u16string_view text) : scanner_(text) {}

    double read() {
        const std::optional<Token> first = read_standard();
        if (!first) return NAN;
        bool has_number = !day_.empty();
        for (Token token = *first; token.kind != TokenKind::End; token = scanner_.next()) {
            if (!read_loose(token, has_number)) return NAN;
        }
        return compose();
    }

    /// Of what was read: it names no zone.
    bool is_local() const { return zone_sign_ == 0; }

  private:
    static constexpr int kNone = std::numeric_limits<int>::min();

    /// The format of the specification. Gives the token with which the loose rules go on (End when all was
    /// read), nothing when the text is no date at all.
    std::optional<Token> read_standard() {
        if (scanner_.peek().is_sign()) {
            const Token sign = scanner_.next();
            if (!scanner_.peek().is_number(6)) return sign;
            const int year = scanner_.next().number;
            if (sign.symbol == u'-' && year == 0) return sign;
            day_.push_back(sign.symbol == u'-' ? -year : year);
        } else if (scanner_.peek().is_number(4)) {
            day_.push_back(scanner_.next().number);
        } else {
            return scanner_.next();
        }
        for (const int high : {12, 31}) {
            if (!scanner_.skip(u'-')) break;
            if (!scanner_.peek().is_number(2) || !between(scanner_.peek().number, 1, high))
                return scanner_.next();
            day_.push_back(scanner_.next().number);
        }
        if (!scanner_.peek().is_word(WordKind::TimeMark)) {
            if (scanner_.peek().kind != TokenKind::End) return scanner_.next();
        } else if (!read_standard_time()) {
            return std::nullopt;
        }
        standard_ = true;
        if (time_.empty() && zone_sign_ == 0) set_zone(0);  // a day alone is one of UTC
        return Token();
    }

    bool take_two_digits(std::vector<int>& into, int high) {
        if (!scanner_.peek().is_number(2) || !between(scanner_.peek().number, 0, high)) return false;
        into.push_back(scanner_.next().number);
        return true;
    }

    bool read_standard_time() {
        scanner_.next();
        if (!take_two_digits(time_, 24) || !scanner_.skip(u':')) return false;
        const bool is_24 = time_[0] == 24;
        if (!take_two_digits(time_, is_24 ? 0 : 59)) return false;
        if (scanner_.skip(u':')) {
            if (!take_two_digits(time_, is_24 ? 0 : 59)) return false;
            if (scanner_.skip(u'.')) {
                if (scanner_.peek().kind != TokenKind::Number || (is_24 && scanner_.peek().number > 0))
                    return false;
                time_.push_back(milliseconds_of(scanner_.next()));
            }
        }
        if (scanner_.peek().is_z()) {
            scanner_.next();
            set_zone(0);
        } else if (scanner_.peek().is_sign() && !read_standard_zone()) {
            return false;
        }
        return scanner_.peek().kind == TokenKind::End;
    }

    bool read_standard_zone() {
        zone_sign_ = scanner_.next().symbol == u'+' ? 1 : -1;
        if (scanner_.peek().is_number(4)) {
            const int both = scanner_.next().number;
            zone_hour_ = both / 100;
            zone_minute_ = both % 100;
            return between(zone_hour_, 0, 23) && between(zone_minute_, 0, 59);
        }
        std::vector<int> parts;
        if (!take_two_digits(parts, 23) || !scanner_.skip(u':') || !take_two_digits(parts, 59)) return false;
        zone_hour_ = parts[0];
        zone_minute_ = parts[1];
        return true;
    }

    bool read_loose(const Token& token, bool& has_number) {
        if (token.kind == TokenKind::Number) {
            has_number = true;
            return read_number(token.number);
        }
        if (token.kind == TokenKind::Word) return read_word(token, has_number);
        if (token.is_sign() && ((zone_hour_ == 0 && zone_minute_ == 0) || !time_.empty())) {
            has_number = true;
            return read_zone(token);
        }
        return !((token.is_sign() || token.is_symbol(u')')) && has_number);
    }

    bool expects_time(int number) const {
        return (time_.size() == 1 && between(number, 0, 59)) ||
               (time_.size() == 2 && between(number, 0, 59)) ||
               (time_.size() == 3 && between(number, 0, 999));
    }
    bool add_time(int number) {
        if (time_.size() >= 4) return false;
        time_.push_back(number);
        return true;
    }
    void finish_time(int number) {
        add_time(number);
        time_.resize(4, 0);
    }

    bool read_number(int number) {
        if (scanner_.skip(u':')) {
            if (scanner_.skip(u':')) {
                if (!time_.empty()) return false;
                return add_time(number) && add_time(0);
            }
            if (!add_time(number)) return false;
            scanner_.skip(u'.');
            return true;
        }
        if (scanner_.peek().is_symbol(u'.')) {
            scanner_.next();
            if (expects_time(number)) {
                add_time(number);
                if (scanner_.peek().kind != TokenKind::Number) return false;
                finish_time(milliseconds_of(scanner_.next()));
                return true;
            }
        }
        if (zone_hour_ != kNone && zone_minute_ == kNone && between(number, 0, 59)) {
            zone_minute_ = number;
            return true;
        }
        if (expects_time(number)) {
            finish_time(number);
            const Token& after = scanner_.peek();
            return after.kind == TokenKind::End || after.kind == TokenKind::Space || after.is_z() ||
                   after.is_sign();
        }
        if (day_.size() >= 3) return false;
        day_.push_back(number);
        scanner_.skip(u'-');
        return true;
    }

    bool read_word(const Token& token, bool has_number) {
        if (token.word == WordKind::HalfDay && !time_.empty()) {
            half_day_ = token.number;
        } else if (token.word == WordKind::Month) {
            named_month_ = token.number;
            scanner_.skip(u'-');
        } else if (token.word == WordKind::Zone && has_number) {
            set_zone(token.number);
        } else {
            return !has_number && scanner_.peek().kind != TokenKind::Number;
        }
        return true;
    }

    bool read_zone(const Token& sign) {
        zone_sign_ = sign.symbol == u'+' ? 1 : -1;
        int number = 0;
        std::size_t length = 0;
        if (scanner_.peek().kind == TokenKind::Number) {
            const Token token = scanner_.next();
            number = token.number;
            length = token.length;
        }
        if (scanner_.peek().is_symbol(u':')) {
            zone_hour_ = number;
            zone_minute_ = kNone;
        } else if (length == 1 || length == 2) {
            zone_hour_ = number;
            zone_minute_ = 0;
        } else if (length == 3 || length == 4) {
            zone_hour_ = number / 100;
            zone_minute_ = number % 100;
        } else {
            return false;
        }
        return true;
    }

    void set_zone(int hours) {
        zone_sign_ = hours < 0 ? -1 : 1;
        zone_hour_ = std::abs(hours);
        zone_minute_ = 0;
    }

    struct Day {
        int year = 0;
        int month = 1;
        int day = 1;
    };

    /// Which number is the year, the month and the day.
    Day arrange_day() const {
        std::array<int, 3> parts = {1, 1, 1};
        std::copy(day_.begin(), day_.end(), parts.begin());
        if (named_month_ != 0) {
            if (!between(parts[0], 1, 31)) return {parts[0], named_month_, parts[1]};
            return {parts[1], named_month_, parts[0]};
        }
        if (standard_ || !between(parts[0], 1, 31)) return {parts[0], parts[1], parts[2]};
        return {parts[2], parts[0], parts[1]};
    }

    double compose() {
        if (day_.empty()) return NAN;
        Day date = arrange_day();
        if (!standard_ && between(date.year, 0, 49)) date.year += 2000;
        if (!standard_ && between(date.year, 50, 99)) date.year += 1900;
        if (!between(date.month, 1, 12) || !between(date.day, 1, 31)) return NAN;
        time_.resize(4, 0);
        if (half_day_ != kNone) {
            if (!between(time_[0], 0, 12)) return NAN;
            time_[0] = time_[0] % 12 + half_day_;
        }
        const bool is_24 = time_[0] == 24 && time_[1] == 0 && time_[2] == 0 && time_[3] == 0;
        if (!is_24 && !(between(time_[0], 0, 23) && between(time_[1], 0, 59) && between(time_[2], 0, 59) &&
                        between(time_[3], 0, 999))) {
            return NAN;
        }
        double zone = 0;
        if (zone_sign_ != 0) {
            zone = zone_sign_ * (3600.0 * (zone_hour_ == kNone ? 0 : zone_hour_) +
                                 60.0 * (zone_minute_ == kNone ? 0 : zone_minute_));
        }
        return clip_time(time_of_fields(date.year, date.month - 1, date.day, time_[0], time_[1],
                                        time_[2] - zone, time_[3]));
    }

    Scanner scanner_;
    std::vector<int> day_, time_;
    int named_month_ = 0;
    int half_day_ = kNone;
    int zone_sign_ = 0, zone_hour_ = kNone, zone_minute_ = kNone;
    bool standard_ = false;
};

}  // namespace

ParsedDate parse_date(std::u16string_view text) {
    DateReader reader(text);
    const double time = reader.read();
    return {time, reader.is_local()};
}

}  // namespace loopscope::builtins
