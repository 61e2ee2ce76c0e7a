#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/source_text.h"
#include "engine/builtins/native_support.h"
#include "engine/builtins/natives.h"
#include "engine/builtins/parser_edition.h"
#include "engine/builtins/regexp_support.h"
#include "engine/builtins/string_support.h"
#include "engine/syntax/regexp_syntax.h"
#include "engine/vm/old_messages.h"

// ECMA-262 section 22.2: what RegExp in 26-regexp.js is made of.

namespace loopscope::builtins {

namespace {

using bytecode::ErrorKind;
using vm::Intrinsic;

// SPEC: 22.2.3.3 RegExpInitialize. %regexp_initialize(object, source, flags): texts; throws SyntaxErrors
Completion regexp_initialize(NativeCall& call) {
    Heap& heap = call.heap();
    const std::u16string source = heap.text(call.argument(1));
    const std::u16string flags = heap.text(call.argument(2));
    const syntax::Edition edition = parser_edition(call.agent.edition);
    if (!parse_regexp_flags(flags) || !syntax::knows_regexp_flags(flags, edition)) {
        return call.throw_error(ErrorKind::SyntaxError, "Invalid flags supplied to RegExp constructor '" +
                                                            base::utf16_to_utf8(flags) + "'");
    }
    if (const auto problem = syntax::check_regexp_syntax(source, flags, edition)) {
        return call.throw_error(ErrorKind::SyntaxError,
                                syntax::describe_regexp_error(source, flags, *problem, edition));
    }
    heap::RegExpData& data = heap.write_data<heap::RegExpData>(call.argument(0));
    data.source = call.argument(1);
    data.flags = call.argument(2);
    return call.argument(0);
}

// %regexp_source(regexp), %regexp_flags(regexp): as they were given
Completion regexp_source(NativeCall& call) {
    return regexp_data(call, call.argument(0)).source;
}
Completion regexp_flags(NativeCall& call) {
    return regexp_data(call, call.argument(0)).flags;
}

// SPEC: 22.2.6.13.1 EscapeRegExpPattern. %regexp_escaped_source(regexp)
Completion regexp_escaped_source(NativeCall& call) {
    Heap& heap = call.heap();
    const std::u16string source = heap.text(regexp_data(call, call.argument(0)).source);
    if (source.empty()) return text(heap, "(?:)");
    // RUNTIME: V8 6.8 and older src/objects.cc, EscapeRegExpSource, sees neither classes nor the ends of
    // lines.
    const bool is_old = vm::has_old_messages(call.agent);
    std::u16string escaped;
    bool in_class = false;
    bool after_backslash = false;
    for (const char16_t unit : source) {
        const bool escapes = unit == u'/' && (!in_class || is_old) && !after_backslash;
        const bool ends_line =
            !is_old && (unit == u'\n' || unit == u'\r' || unit == 0x2028 || unit == 0x2029);
        if ((escapes || ends_line) && !after_backslash) escaped.push_back(u'\\');
        if (ends_line && unit == u'\n') {
            escaped.push_back(u'n');
        } else if (ends_line && unit == u'\r') {
            escaped.push_back(u'r');
        } else if (ends_line) {
            escaped += unit == 0x2028 ? u"u2028" : u"u2029";
        } else {
            escaped.push_back(unit);
        }
        if (!after_backslash && unit == u'[') in_class = true;
        if (!after_backslash && unit == u']') in_class = false;
        after_backslash = !after_backslash && unit == u'\\';
    }
    return heap.make_string(std::u16string_view(escaped));
}

/// The places of a match, as regexp_match gives them.
Completion places_of(NativeCall& call, std::uint32_t from, CompiledRegExp::Where where) {
    Heap& heap = call.heap();
    const std::shared_ptr<CompiledRegExp> regexp = compiled(call, call.argument(0));
    std::u16string room;
    std::vector<std::int32_t> captures;
    const std::u16string_view text = heap.wide_view(call.argument(1), room);
    const bool is_latin1 = heap.view(call.argument(1)).is_latin1();
    const auto outcome = regexp->match(
        text, is_latin1 ? CompiledRegExp::Units::Latin1 : CompiledRegExp::Units::Any, from, where, captures);
    if (outcome == CompiledRegExp::Outcome::NoMatch) return Value::null();
    if (outcome == CompiledRegExp::Outcome::Refused) {
        refuse_regexp(call, *regexp, call.argument(0));
        return Value::null();
    }
    std::vector<Value> places;
    places.reserve(captures.size());
    for (const std::int32_t place : captures) places.push_back(Value::int32(place));
    return heap.make_array(call.agent.realm[Intrinsic::ArrayPrototype].as_cell(), places);
}

// %regexp_match(regexp, text, from) -> array of begin and end of the match and of each group (-1: none), or
// null
Completion regexp_match(NativeCall& call) {
    return places_of(call, static_cast<std::uint32_t>(call.number(2)), CompiledRegExp::Where::AsFlagged);
}

// SPEC: 22.2.7.2 RegExpBuiltinExec up to the places of the match. %regexp_places(regexp, text) -> as
// %regexp_match, from lastIndex on, which is moved; undefined, with nothing done, when it is no small integer
// or cannot be written
Completion regexp_places(NativeCall& call) {
    Heap& heap = call.heap();
    const Value regexp = call.argument(0);
    const heap::PropertyKey key = call.agent.keys.last_index;
    const Value last_index = heap.plain_property(regexp.as_cell(), key);
    if (!last_index.is_int32() || last_index.as_int32() < 0 ||
        !heap.set_plain_property(regexp, key, last_index))
        return Value::undefined();
    const RegExpFlags& flags = compiled(call, regexp)->flags();
    const bool moves = flags.global || flags.sticky;
    const auto from = moves ? static_cast<std::uint32_t>(last_index.as_int32()) : 0U;
    Completion places = Value::null();
    if (from <= heap.string_length(call.argument(1)))
        places = places_of(call, from, CompiledRegExp::Where::AsFlagged);
    if (moves && !places.is_throw())
        heap.set_plain_property(
            regexp, key, places.value().is_object() ? heap.fast_element(places.value(), 1) : Value::int32(0));
    return places;
}

// SPEC: 22.2.7.2 RegExpBuiltinExec from step 24, 22.2.7.8 MakeMatchIndicesIndexPairArray.
// %regexp_result(regexp, text, places) -> the array that exec gives
Completion regexp_result(NativeCall& call) {
    Heap& heap = call.heap();
    const CellId array_prototype = call.agent.realm[Intrinsic::ArrayPrototype].as_cell();
    const std::shared_ptr<CompiledRegExp> regexp = compiled(call, call.argument(0));
    const std::uint32_t count = heap.array_length(call.argument(2)) / 2;
    const bool wants_indices = regexp->flags().has_indices;
    std::vector<Value> texts;
    std::vector<Value> pairs;
    for (std::uint32_t i = 0; i < count; ++i) {
        const Value begin = heap.fast_element(call.argument(2), 2 * i);
        const Value end = heap.fast_element(call.argument(2), 2 * i + 1);
        if (begin.as_int32() < 0) {
            texts.push_back(Value::undefined());
            pairs.push_back(Value::undefined());
            continue;
        }
        texts.push_back(heap.substring(call.argument(1), static_cast<std::uint32_t>(begin.as_int32()),
                                       static_cast<std::uint32_t>(end.as_int32())));
        if (!wants_indices) continue;
        const Value pair[] = {begin, end};
        pairs.push_back(heap.make_array(array_prototype, pair));
    }
    const Value result = heap.make_array(array_prototype, texts);
    const vm::KnownKeys& keys = call.agent.keys;
    heap.put_new(result, keys.index, heap.fast_element(call.argument(2), 0), heap::kDefaultAttributes);
    heap.put_new(result, keys.input, call.argument(1), heap::kDefaultAttributes);
    // RUNTIME: V8 before 6.4 knows no named groups.
    if (call.agent.edition.node == 0 || call.agent.edition.node >= 10)
        heap.put_new(result, keys.groups, groups_of(heap, *regexp, texts), heap::kDefaultAttributes);
    if (wants_indices) {
        const Value indices = heap.make_array(array_prototype, pairs);
        heap.put(indices, keys.groups, groups_of(heap, *regexp, pairs));
        heap.put(result, heap.intern("indices"), indices);
    }
    return result;
}

// %regexp_is_pristine(regexp, [key, own value or getter, …]): a RegExp of the library whose own properties
// are those that it was made with and whose prototype still has the library's own members. Then no program
// code runs whatever is asked of it.
Completion regexp_is_pristine(NativeCall& call) {
    Heap& heap = call.heap();
    const Value regexp = call.argument(0);
    const Value prototype = call.agent.realm[Intrinsic::RegExpPrototype];
    if (!heap.has_data<heap::RegExpData>(regexp) || heap.prototype(regexp) != prototype.as_cell() ||
        heap.own_keys(regexp).size() != 1 || !heap.fast_element(regexp, 0).is_hole()) {
        return Value::boolean(false);
    }
    const auto last_index = heap.own_property(regexp, call.agent.keys.last_index);
    if (!last_index || !last_index->value.is_int32() || last_index->value.as_int32() < 0)
        return Value::boolean(false);
    const std::uint32_t length = heap.array_length(call.argument(1));
    for (std::uint32_t i = 0; i < length; i += 2) {
        const PropertyKey key = key_of(heap, heap.fast_element(call.argument(1), i));
        const auto property = heap.own_property(prototype, key);
        if (!property || property->value != heap.fast_element(call.argument(1), i + 1))
            return Value::boolean(false);
    }
    return Value::boolean(true);
}

// %get_substitution(matched, text, position, captures: array of texts or undefined, replacement) without
// named groups
Completion get_substitution(NativeCall& call) {
    Heap& heap = call.heap();
    const std::u16string replacement = heap.text(call.argument(4));
    if (replacement.find(u'$') == std::u16string::npos) return call.argument(4);
    const std::u16string matched = heap.text(call.argument(0));
    std::u16string room;
    const std::u16string_view whole = heap.wide_view(call.argument(1), room);
    Substitution substitution{matched, whole, replacement, static_cast<std::uint32_t>(call.number(2)), {}};
    const std::uint32_t count = heap.array_length(call.argument(3));
    std::vector<std::u16string> texts(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        const Value capture = heap.fast_element(call.argument(3), i);
        if (capture.is_string()) texts[i] = heap.text(capture);
        substitution.captures.push_back(capture.is_string() ? std::optional<std::u16string_view>(texts[i])
                                                            : std::nullopt);
    }
    std::u16string result;
    if (!substitution.append_to(result)) return call.throw_range_error("Invalid string length");
    return heap.make_string(std::u16string_view(result));
}

constexpr NativeEntry kTable[] = {
    {"%", "regexp_initialize", 3, regexp_initialize},
    {"%", "regexp_source", 1, regexp_source},
    {"%", "regexp_flags", 1, regexp_flags},
    {"%", "regexp_escaped_source", 1, regexp_escaped_source},
    {"%", "regexp_match", 3, regexp_match},
    {"%", "regexp_places", 2, regexp_places},
    {"%", "regexp_result", 3, regexp_result},
    {"%", "regexp_is_pristine", 2, regexp_is_pristine},
    {"%", "get_substitution", 5, get_substitution},
    {"%", "regexp_match_all", 3, regexp_match_all},
    {"%", "regexp_replace_all", 4, regexp_replace_all},
    {"%", "regexp_replacer_calls", 3, regexp_replacer_calls},
    {"%", "regexp_split", 4, regexp_split},
};

}  // namespace

NativeTable regexp_natives() {
    return kTable;
}

}  // namespace loopscope::builtins
