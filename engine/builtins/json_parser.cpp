#include "engine/builtins/json_parser.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/vm/conversions.h"

namespace loopscope::builtins {

namespace {

using heap::CellId;
using heap::Heap;
using heap::PropertyKey;
using heap::Value;

/// An object or array that is being read.
struct Container {
    bool is_object = false;
    PropertyKey key;  // of the member whose value comes next
    std::vector<std::pair<PropertyKey, Value>> members;
    std::vector<Value> elements;
};

class Parser {
  public:
    Parser(Heap& heap, std::u16string_view text, CellId object_prototype, CellId array_prototype,
           JsonMessages messages)
        : heap_(heap),
          text_(text),
          object_prototype_(object_prototype),
          array_prototype_(array_prototype),
          messages_(messages) {}

    JsonResult run() {
        JsonResult result;
        if (parse_value_and_all()) {
            skip_white_space();
            if (at_ < text_.size()) {
                fail_at(u"Unexpected non-whitespace character after JSON");
            }
            result.value = value_;
        }
        result.error = std::move(error_);
        result.error_at = at_;
        return result;
    }

  private:
    static constexpr std::size_t kContext = 10;  // units around the place of an error

    bool parse_value_and_all() {
        for (;;) {
            skip_white_space();
            bool opened = false;
            if (!parse_one(opened)) return false;
            // An opened container wants its first value; a value may close any number of them.
            while (!opened) {
                if (open_.empty()) return true;
                bool more = false;
                if (!add_to_container(more)) return false;
                if (more) break;
            }
        }
    }

    /// One value, or the start of a container that is not empty (`opened`).
    bool parse_one(bool& opened) {
        if (at_ >= text_.size()) return fail_unexpected();
        switch (text_[at_]) {
            case u'"': {
                std::u16string units;
                if (!parse_string(units)) return false;
                value_ = heap_.make_string(std::u16string_view(units));
                return true;
            }
            case u'{': return open_object(opened);
            case u'[': return open_array(opened);
            case u't': return parse_word(u"true", Value::boolean(true));
            case u'f': return parse_word(u"false", Value::boolean(false));
            case u'n': return parse_word(u"null", Value::null());
            default: break;  // a number or an error
        }
        if (text_[at_] == u'-' || is_digit(at_)) return parse_number();
        return fail_unexpected();
    }

    bool open_object(bool& opened) {
        ++at_;
        skip_white_space();
        if (peek(u'}')) {
            ++at_;
            value_ = heap_.make_object(object_prototype_);
            return true;
        }
        if (!peek(u'"')) return fail_at(u"Expected property name or '}' in JSON");
        open_.push_back(Container{true, {}, {}, {}});
        opened = true;
        return parse_key(true);
    }

    bool open_array(bool& opened) {
        ++at_;
        skip_white_space();
        if (peek(u']')) {
            ++at_;
            value_ = heap_.make_array(array_prototype_);
            return true;
        }
        open_.emplace_back();
        opened = true;
        return true;
    }

    /// RUNTIME: V8 before 11.4 (JsonParser::ParseJsonValue) has a message of its own only for what follows
    /// the first name of an object.
    bool parse_key(bool is_first) {
        std::u16string units;
        if (!parse_string(units)) return false;
        skip_white_space();
        if (!peek(u':'))
            return is_first || messages_ == JsonMessages::WithLine
                       ? fail_at(u"Expected ':' after property name in JSON")
                       : fail_unexpected();
        ++at_;
        open_.back().key = heap_.intern(std::u16string_view(units));
        return true;
    }

    /// Puts the value into the innermost container and closes that if it ends here; `more` values follow
    /// otherwise.
    bool add_to_container(bool& more) {
        Container& container = open_.back();
        if (container.is_object) {
            container.members.emplace_back(container.key, value_);
        } else {
            container.elements.push_back(value_);
        }
        skip_white_space();
        if (peek(u',')) {
            ++at_;
            more = true;
            if (!container.is_object) return true;
            skip_white_space();
            if (!peek(u'"')) return fail_at(u"Expected double-quoted property name in JSON");
            return parse_key(false);
        }
        if (!peek(container.is_object ? u'}' : u']')) {
            return fail_at(container.is_object ? u"Expected ',' or '}' after property value in JSON"
                                               : u"Expected ',' or ']' after array element in JSON");
        }
        ++at_;
        value_ = container.is_object ? finished_object(container)
                                     : heap_.make_array(array_prototype_, container.elements);
        open_.pop_back();
        return true;
    }

    Value finished_object(const Container& container) {
        const Value object = heap_.make_object(object_prototype_);
        for (const auto& [key, value] : container.members) heap_.put(object, key, value);
        return object;
    }

    bool parse_word(std::u16string_view word, Value value) {
        for (const char16_t unit : word) {
            if (!peek(unit)) return fail_unexpected();
            ++at_;
        }
        value_ = value;
        return true;
    }

    bool parse_number() {
        const std::size_t begin = at_;
        if (peek(u'-')) {
            ++at_;
            if (!is_digit(at_)) return fail_at(u"No number after minus sign in JSON");
        }
        if (peek(u'0')) {
            ++at_;
            if (is_digit(at_)) return fail_at(u"Unexpected number in JSON");
        }
        skip_digits();
        if (peek(u'.')) {
            ++at_;
            if (!is_digit(at_)) return fail_at(u"Unterminated fractional number in JSON");
            skip_digits();
        }
        if (peek(u'e') || peek(u'E')) {
            ++at_;
            if (peek(u'+') || peek(u'-')) ++at_;
            if (!is_digit(at_)) return fail_at(u"Exponent part is missing a number in JSON");
            skip_digits();
        }
        value_ = Value::number(vm::string_to_number(text_.substr(begin, at_ - begin)));
        return true;
    }

    /// The units between the quotation marks, of which the first stands here.
    bool parse_string(std::u16string& units) {
        ++at_;
        for (;;) {
            if (at_ >= text_.size()) return fail_at(u"Unterminated string in JSON");
            const char16_t unit = text_[at_];
            if (unit == u'"') {
                ++at_;
                return true;
            }
            if (unit < 0x20) return fail_at(u"Bad control character in string literal in JSON");
            ++at_;
            if (unit == u'\\') {
                if (!parse_escape(units)) return false;
            } else {
                units.push_back(unit);
            }
        }
    }

    bool parse_escape(std::u16string& units) {
        if (at_ >= text_.size()) return fail_unexpected();
        constexpr std::u16string_view kLetters = u"\"\\/bfnrt";
        constexpr std::u16string_view kMeanings = u"\"\\/\b\f\n\r\t";
        const std::size_t simple = kLetters.find(text_[at_]);
        if (simple != std::u16string_view::npos) {
            ++at_;
            units.push_back(kMeanings[simple]);
            return true;
        }
        if (text_[at_] != u'u') return fail_at(u"Bad escaped character in JSON");
        ++at_;
        unsigned code = 0;
        for (int i = 0; i < 4; ++i) {
            if (at_ >= text_.size()) return fail_at(u"Bad Unicode escape in JSON");
            const int digit = hex_digit(text_[at_]);
            if (digit < 0) return fail_at(u"Bad Unicode escape in JSON");
            code = code * 16 + static_cast<unsigned>(digit);
            ++at_;
        }
        units.push_back(static_cast<char16_t>(code));
        return true;
    }

    static int hex_digit(char16_t unit) {
        if (unit >= u'0' && unit <= u'9') return unit - u'0';
        if (unit >= u'a' && unit <= u'f') return unit - u'a' + 10;
        if (unit >= u'A' && unit <= u'F') return unit - u'A' + 10;
        return -1;
    }

    void skip_white_space() {
        while (peek(u' ') || peek(u'\n') || peek(u'\r') || peek(u'\t')) ++at_;
    }
    void skip_digits() {
        while (is_digit(at_)) ++at_;
    }
    bool peek(char16_t unit) const { return at_ < text_.size() && text_[at_] == unit; }
    bool is_digit(std::size_t index) const {
        return index < text_.size() && text_[index] >= u'0' && text_[index] <= u'9';
    }

    static std::u16string decimal(std::size_t number) {
        std::u16string digits;
        for (const char digit : std::to_string(number)) digits.push_back(static_cast<char16_t>(digit));
        return digits;
    }

    /// "13", or "13 (line 2 column 4)".
    std::u16string place() const {
        if (messages_ != JsonMessages::WithLine) return decimal(at_);
        std::size_t line = 1;
        std::size_t begin = 0;
        for (std::size_t i = 0; i < at_; ++i) {
            const bool is_pair = text_[i] == u'\r' && i + 1 < at_ && text_[i + 1] == u'\n';
            if (is_pair || (text_[i] != u'\r' && text_[i] != u'\n')) continue;
            ++line;
            begin = i + 1;
        }
        return decimal(at_) + u" (line " + decimal(line) + u" column " + decimal(at_ - begin + 1) + u")";
    }

    /// V8 (JsonParser::ReportUnexpectedToken): the end and texts that are obviously no JSON have messages of
    /// their own, before any that says what was expected.
    bool fail_at(std::u16string message) {
        if (messages_ <= JsonMessages::Before10_5) return fail_as_before();
        if (is_special_text()) {
            error_ = u"\"" + std::u16string(text_) + u"\" is not valid JSON";
        } else if (at_ >= text_.size() && message.rfind(u"Expected", 0) != 0 &&
                   message.rfind(u"Unterminated", 0) != 0 && message.rfind(u"No number", 0) != 0 &&
                   message.rfind(u"Exponent", 0) != 0 && message.rfind(u"Bad Unicode", 0) != 0) {
            error_ = u"Unexpected end of JSON input";
        } else {
            error_ = message + u" at position " + place();
        }
        return false;
    }

    bool is_special_text() const {
        return text_ == u"NaN" || text_ == u"Infinity" || text_ == u"undefined" ||
               text_ == u"[object Object]";
    }

    /// RUNTIME: V8 before 10.5 (JsonParser::ReportUnexpectedCharacter) says only what stands there.
    bool fail_as_before() {
        const bool is_brief = messages_ == JsonMessages::Before5;
        if (at_ >= text_.size()) {
            error_ = is_brief ? u"Unexpected end of input" : u"Unexpected end of JSON input";
            return false;
        }
        std::u16string what = u"token " + std::u16string(1, text_[at_]);
        if (text_[at_] == u'"') what = u"string";
        if (text_[at_] == u'-' || is_digit(at_)) what = u"number";
        error_ = u"Unexpected " + what;
        if (!is_brief) error_ += u" in JSON at position " + decimal(at_);
        return false;
    }

    /// A token that no value begins with.
    bool fail_unexpected() {
        if (messages_ <= JsonMessages::Before10_5) return fail_as_before();
        if (is_special_text()) {
            error_ = u"\"" + std::u16string(text_) + u"\" is not valid JSON";
            return false;
        }
        if (at_ >= text_.size()) {
            error_ = u"Unexpected end of JSON input";
            return false;
        }
        if (text_[at_] == u'"') {
            error_ = u"Unexpected string in JSON at position " + place();
            return false;
        }
        if (text_[at_] == u'-' || is_digit(at_)) {
            error_ = u"Unexpected number in JSON at position " + place();
            return false;
        }
        std::u16string around(text_);
        std::u16string before;
        std::u16string after;
        if (text_.size() > 2 * kContext) {
            const std::size_t begin = at_ < kContext ? 0 : at_ - kContext;
            const std::size_t end = std::min(text_.size(), at_ + kContext);
            around = text_.substr(begin, end - begin);
            if (at_ >= kContext) before = u"...";
            if (at_ < kContext || at_ < text_.size() - kContext) after = u"...";
        }
        error_ = u"Unexpected token '" + std::u16string(1, text_[at_]) + u"', " + before + u"\"" + around +
                 u"\"" + after + u" is not valid JSON";
        return false;
    }

    Heap& heap_;
    std::u16string_view text_;
    CellId object_prototype_;
    CellId array_prototype_;
    JsonMessages messages_;
    std::size_t at_ = 0;
    Value value_;
    std::vector<Container> open_;
    std::u16string error_;
};

}  // namespace

JsonResult parse_json(Heap& heap, std::u16string_view text, CellId object_prototype, CellId array_prototype,
                      JsonMessages messages) {
    return Parser(heap, text, object_prototype, array_prototype, messages).run();
}

}  // namespace loopscope::builtins
