#include <utf8proc.h>

#include "engine/base/source_text.h"
#include "engine/host/encodings.h"
#include "engine/host/natives.h"

// What util.inspect asks about texts and functions.

namespace loopscope::host {

namespace {

using heap::Value;
using vm::Completion;
using vm::NativeCall;

std::u16string text(NativeCall& call, std::size_t index) {
    return call.heap().text(call.argument(index));
}

Value array(NativeCall& call, std::span<const Value> elements) {
    return call.heap().make_array(call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), elements);
}

bool is_high_surrogate(char16_t unit) {
    return unit >= 0xD800 && unit <= 0xDBFF;
}
bool is_low_surrogate(char16_t unit) {
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

std::u16string hex(unsigned value, std::size_t digits, std::u16string_view letters) {
    std::u16string result;
    for (std::size_t place = digits; place-- > 0;) result.push_back(letters[(value >> (4 * place)) & 15]);
    return result;
}

/// Control characters, backslashes, lone surrogates and the quote as escapes.
std::u16string escaped(std::u16string_view units, char16_t quote) {
    std::u16string result;
    for (std::size_t index = 0; index < units.size(); ++index) {
        const char16_t unit = units[index];
        if (unit == quote || unit == u'\\') {
            result += {u'\\', unit};
        } else if (unit == u'\b') {
            result += u"\\b";
        } else if (unit == u'\t') {
            result += u"\\t";
        } else if (unit == u'\n') {
            result += u"\\n";
        } else if (unit == u'\f') {
            result += u"\\f";
        } else if (unit == u'\r') {
            result += u"\\r";
        } else if (unit < 0x20 || (unit > 0x7E && unit < 0xA0)) {
            result += u"\\x" + hex(unit, 2, u"0123456789ABCDEF");
        } else if (is_high_surrogate(unit) && index + 1 < units.size() &&
                   is_low_surrogate(units[index + 1])) {
            result += {unit, units[++index]};
        } else if (unit >= 0xD800 && unit <= 0xDFFF) {
            result += u"\\u" + hex(unit, 4, u"0123456789abcdef");
        } else {
            result.push_back(unit);
        }
    }
    return result;
}

/// %quote_string(text): in single quotes, or in those that need no escape.
Completion quote_string(NativeCall& call) {
    const std::u16string units = text(call, 0);
    char16_t quote = u'\'';
    if (units.find(u'\'') != std::u16string::npos) {
        if (units.find(u'"') == std::u16string::npos) {
            quote = u'"';
        } else if (units.find(u'`') == std::u16string::npos && units.find(u"${") == std::u16string::npos) {
            quote = u'`';
        }
    }
    // Only the single quote is ever escaped: the others are chosen when they do not occur.
    const std::u16string inner = escaped(units, quote == u'\'' ? quote : u'\\');
    return call.heap().make_string(quote + inner + quote);
}

/// %escape_text(text): the same without quotes.
Completion escape_text(NativeCall& call) {
    return call.heap().make_string(escaped(text(call, 0), u'\''));
}

/// %split_after_newlines(text) -> lines, each with its line end
Completion split_after_newlines(NativeCall& call) {
    const std::u16string units = text(call, 0);
    std::vector<Value> lines;
    std::size_t begin = 0;
    while (begin < units.size()) {
        const std::size_t end = std::min(units.find(u'\n', begin), units.size() - 1) + 1;
        lines.push_back(call.heap().make_string(std::u16string_view(units).substr(begin, end - begin)));
        begin = end;
    }
    return array(call, lines);
}

/// %replace_all(text, part, replacement)
Completion replace_all(NativeCall& call) {
    const std::u16string units = text(call, 0);
    const std::u16string part = text(call, 1);
    const std::u16string replacement = text(call, 2);
    std::u16string result;
    std::size_t begin = 0;
    for (std::size_t found = units.find(part); found != std::u16string::npos;
         found = units.find(part, begin)) {
        result.append(units, begin, found - begin).append(replacement);
        begin = found + part.size();
    }
    result.append(units, begin);
    return call.heap().make_string(result);
}

/// %is_array_index(text): a canonical integer below 2^32 - 1.
Completion is_array_index(NativeCall& call) {
    const std::u16string units = text(call, 0);
    if (units.empty() || units.size() > 10 || (units.size() > 1 && units[0] == u'0'))
        return Value::boolean(false);
    std::uint64_t number = 0;
    for (const char16_t unit : units) {
        if (unit < u'0' || unit > u'9') return Value::boolean(false);
        number = number * 10 + (unit - u'0');
    }
    return Value::boolean(number < 0xFFFF'FFFFU);
}

/// %is_plain_key(text): shown without quotes.
Completion is_plain_key(NativeCall& call) {
    const std::u16string units = text(call, 0);
    bool plain = !units.empty() && !(units[0] >= u'0' && units[0] <= u'9');
    for (const char16_t unit : units) {
        plain = plain && (unit == u'_' || (unit >= u'0' && unit <= u'9') || (unit >= u'a' && unit <= u'z') ||
                          (unit >= u'A' && unit <= u'Z'));
    }
    return Value::boolean(plain);
}

/// %next_element(array, index) -> the first index from there on that has an element, or the length
Completion next_element(NativeCall& call) {
    const auto length = call.heap().array_length(call.argument(0));
    auto index = static_cast<std::uint32_t>(call.number(1));
    if (call.heap().is_dense(call.argument(0))) {
        const auto elements = call.heap().dense_elements(call.argument(0));
        while (index < elements.size() && elements[index].is_hole()) ++index;
        return Value::number(std::min<std::uint32_t>(index < elements.size() ? index : length, length));
    }
    for (const heap::PropertyKey key : call.heap().own_keys(call.argument(0))) {
        if (key.is_index() && key.as_index() >= index) return Value::number(key.as_index());
    }
    return Value::number(length);
}

std::u16string without_escape_codes(std::u16string_view units) {
    std::u16string result;
    for (std::size_t index = 0; index < units.size(); ++index) {
        if (units[index] == 0x1B && index + 1 < units.size() && units[index + 1] == u'[') {
            while (index < units.size() && units[index] != u'm') ++index;
        } else {
            result.push_back(units[index]);
        }
    }
    return result;
}

bool is_latin_alphanumeric(char16_t unit) {
    return (unit >= u'0' && unit <= u'9') || (unit >= u'A' && unit <= u'Z') || (unit >= u'a' && unit <= u'z');
}

bool is_digit(char16_t unit) {
    return unit >= u'0' && unit <= u'9';
}

bool is_command_unit(char16_t unit) {
    return is_latin_alphanumeric(unit) ||
           std::u16string_view(u"-/#&.:=?%@~_").find(unit) != std::u16string_view::npos;
}

/// Ends what a control sequence says: ECMA-48 section 8.2, as far as Node knows them.
bool is_final_unit(char16_t unit) {
    return is_digit(unit) || (unit >= u'A' && unit <= u'P') || (unit >= u'R' && unit <= u'T') ||
           std::u16string_view(u"Zcfghijklmnqrstuy=><~").find(unit) != std::u16string_view::npos;
}

/// Where the string command at `begin` (a title, a link) ends behind its terminator, or 0 when there is none.
std::size_t end_of_string_command(std::u16string_view units, std::size_t begin) {
    std::size_t at = begin;
    const auto end_of_words = [&](bool may_be_empty) {
        while (at < units.size() && units[at] == u';') {
            std::size_t next = at + 1;
            while (next < units.size() && is_command_unit(units[next])) ++next;
            if (next == at + 1 && !may_be_empty) return;
            at = next;
        }
    };
    const auto end_of_terminator = [&]() -> std::size_t {
        if (at < units.size() && (units[at] == 0x07 || units[at] == 0x9C)) return at + 1;
        if (units.substr(at, 2) == u"\x1B\\") return at + 2;
        return 0;
    };
    end_of_words(false);
    if (const std::size_t end = end_of_terminator()) return end;
    at = begin;
    while (at < units.size() && is_latin_alphanumeric(units[at])) ++at;
    if (at == begin) return 0;
    end_of_words(true);
    return end_of_terminator();
}

/// Where the control sequence with numbers at `begin` ends, or 0: the last place where a final unit can
/// stand.
std::size_t end_of_control_sequence(std::u16string_view units, std::size_t begin) {
    std::size_t at = begin;
    const auto skip_digits = [&] {
        const std::size_t limit = std::min(units.size(), at + 4);
        while (at < limit && is_digit(units[at])) ++at;
    };
    skip_digits();
    while (at > begin && at < units.size() && units[at] == u';') {
        ++at;
        skip_digits();
    }
    for (;; --at) {
        if (at < units.size() && is_final_unit(units[at])) return at + 1;
        if (at == begin) return 0;
    }
}

/// RUNTIME: Node 20 lib/internal/util/inspect.js, ansi.
std::u16string without_control_sequences(std::u16string_view units) {
    std::u16string result;
    for (std::size_t index = 0; index < units.size();) {
        std::size_t end = 0;
        if (units[index] == 0x1B || units[index] == 0x9B) {
            std::size_t at = index + 1;
            while (at < units.size() &&
                   std::u16string_view(u"[]()#;?").find(units[at]) != std::u16string_view::npos)
                ++at;
            for (; at > index && end == 0; --at) {
                end = end_of_string_command(units, at);
                if (end == 0) end = end_of_control_sequence(units, at);
            }
        }
        if (end == 0) {
            result.push_back(units[index++]);
        } else {
            index = end;
        }
    }
    return result;
}

/// %text_width(text, with escape codes): columns in a terminal.
Completion text_width(NativeCall& call) {
    std::u16string units = text(call, 0);
    if (call.argument(1).is_true()) units = without_escape_codes(units);
    std::int32_t width = 0;
    for (std::size_t index = 0; index < units.size(); ++index) {
        utf8proc_int32_t point = units[index];
        if (is_high_surrogate(units[index]) && index + 1 < units.size() &&
            is_low_surrogate(units[index + 1])) {
            point = 0x10000 + ((point - 0xD800) << 10) + (units[++index] - 0xDC00);
        }
        width += point < 0x7F ? (point >= 0x20 ? 1 : 0) : utf8proc_charwidth(point);
    }
    return Value::int32(width);
}

/// %strip_escape_codes(text)
Completion strip_escape_codes(NativeCall& call) {
    return call.heap().make_string(without_control_sequences(text(call, 0)));
}

/// %hex_pairs(bytes, count): "0a 1b …"
Completion hex_pairs(NativeCall& call) {
    std::u16string result;
    std::u16string bytes = text(call, 0);
    bytes.resize(std::min(bytes.size(), static_cast<std::size_t>(call.number(1))));
    for (const char16_t byte : bytes) {
        if (!result.empty()) result.push_back(u' ');
        result += hex(byte, 2, u"0123456789abcdef");
    }
    return call.heap().make_string(result);
}

/// %error_word(stack): the name that a stack begins with, as far as it looks like an error's.
Completion error_word(NativeCall& call) {
    const std::u16string units = text(call, 0);
    const auto is_word = [](char16_t unit) {
        return unit == u'_' || unit == u'-' || (unit >= u'0' && unit <= u'9') ||
               (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
    };
    std::size_t end = 0;
    while (end < units.size() && (is_word(units[end]) || units[end] == u' ' || units[end] == u'[' ||
                                  units[end] == u']' || units[end] == u'(' || units[end] == u')')) {
        ++end;
    }
    const bool stops_right = end < units.size() && (units[end] == u':' || units[end] == u'\n');
    const bool begins_right = !units.empty() && units[0] >= u'A' && units[0] <= u'Z';
    if (stops_right && begins_right && end > 1)
        return call.heap().substring(call.argument(0), 0, static_cast<std::uint32_t>(end));
    if (end == units.size() && units.size() >= 5 && units.ends_with(u"Error")) return call.argument(0);
    return call.heap().make_string(std::u16string_view());
}

const bytecode::FunctionTemplate* template_of(NativeCall& call) {
    if (!call.heap().has_data<heap::FunctionData>(call.argument(0))) return nullptr;
    return &call.program.function(call.heap().data<heap::FunctionData>(call.argument(0)).function_template);
}

/// Whether Node prints a class as one: not when a "(" stands before its body, as in `extends mixin(Base)`,
/// comments aside (getFunctionBase in lib/internal/util/inspect.js of v20 tells classes by their text).
bool has_plain_class_head(std::u16string_view text) {
    std::size_t place = 0;
    while (place < text.size() && text[place] != u'{' && text[place] != u'(') {
        const std::u16string_view two = text.substr(place, 2);
        const std::u16string_view closing = two == u"//" ? u"\n" : u"*/";
        if (two == u"//" || two == u"/*") {
            const std::size_t end = text.find(closing, place + 2);
            if (end == std::u16string_view::npos) return true;
            place = end + closing.size();
        } else {
            ++place;
        }
    }
    return place >= text.size() || text[place] == u'{';
}

/// %function_kind(function): "class", "generator", "async", "async generator" or "function".
Completion function_kind(NativeCall& call) {
    const bytecode::FunctionTemplate* function = template_of(call);
    std::string_view kind = "function";
    if (function != nullptr) {
        const bool is_class = function->kind == bytecode::FunctionKind::BaseConstructor ||
                              function->kind == bytecode::FunctionKind::DerivedConstructor;
        const bool is_plain =
            !is_class || function->visibility != bytecode::Visibility::User ||
            has_plain_class_head(call.program.sources[function->source]->text(function->range));
        if (is_class && is_plain) kind = "class";
    }
    if (function != nullptr && function->is_generator)
        kind = function->is_async ? "async generator" : "generator";
    if (function != nullptr && function->is_async && !function->is_generator) kind = "async";
    return call.heap().make_string(kind);
}

/// %is_program_function(function): written in the program, not in the library.
Completion is_program_function(NativeCall& call) {
    const bytecode::FunctionTemplate* function = template_of(call);
    return Value::boolean(function != nullptr && function->visibility == bytecode::Visibility::User);
}

/// %is_sloppy_function(function): one of the program's with `arguments` and `caller`.
Completion is_sloppy_function(NativeCall& call) {
    const bytecode::FunctionTemplate* function = template_of(call);
    const bool is_sloppy = function != nullptr && function->visibility == bytecode::Visibility::User &&
                           function->kind == bytecode::FunctionKind::Normal && function->constructor &&
                           !function->strict && !function->is_generator && !function->is_async;
    return Value::boolean(is_sloppy);
}

constexpr vm::NativeEntry kInspectNatives[] = {
    {"%", "quote_string", 1, quote_string},
    {"%", "escape_text", 1, escape_text},
    {"%", "split_after_newlines", 1, split_after_newlines},
    {"%", "replace_all", 3, replace_all},
    {"%", "is_array_index", 1, is_array_index},
    {"%", "is_plain_key", 1, is_plain_key},
    {"%", "next_element", 2, next_element},
    {"%", "text_width", 2, text_width},
    {"%", "strip_escape_codes", 1, strip_escape_codes},
    {"%", "hex_pairs", 2, hex_pairs},
    {"%", "error_word", 1, error_word},
    {"%", "function_kind", 1, function_kind},
    {"%", "is_program_function", 1, is_program_function},
    {"%", "is_sloppy_function", 1, is_sloppy_function},
};

}  // namespace

void register_inspect_natives(vm::NativeRegistry& registry) {
    registry.add(kInspectNatives);
}

}  // namespace loopscope::host
