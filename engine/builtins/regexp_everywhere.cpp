#include <algorithm>
#include <string>
#include <vector>

#include "engine/builtins/regexp_support.h"
#include "engine/builtins/string_support.h"

// ECMA-262 section 22.2.6: what the methods of RegExp.prototype do with all matches of a text, at once, for
// an expression that no program code is asked about (%regexp_is_pristine). 26-regexp.js does the rest.

namespace loopscope::builtins {

namespace {

using vm::Intrinsic;
using Captures = std::vector<std::int32_t>;

std::uint32_t unit_index(std::int32_t place) {
    return static_cast<std::uint32_t>(place);
}

/// The matches of an expression in a text, one after the other.
/// NOTE: lives for one call and is no part of the state.
class Matches {
  public:
    Matches(NativeCall& call, CompiledRegExp::Where where)
        : call_(call),
          text_(call.argument(1)),
          regexp_(compiled(call, call.argument(0))),
          units_(call.heap().text(text_)),
          kind_(call.heap().view(text_).is_latin1() ? CompiledRegExp::Units::Latin1
                                                    : CompiledRegExp::Units::Any),
          where_(where) {}

    const CompiledRegExp& regexp() const { return *regexp_; }
    std::u16string_view units() const { return units_; }
    /// Begin and end of the last match and of each of its groups, -1 for one that took no part.
    const Captures& captures() const { return captures_; }

    /// False when there is none from `from` on, or when it is refused.
    bool find(std::uint32_t from) {
        if (from > units_.size()) return false;
        Captures captures;
        const auto outcome = regexp_->match(units_, kind_, from, where_, captures);
        if (outcome == CompiledRegExp::Outcome::Refused) refuse_regexp(call_, *regexp_, call_.argument(0));
        if (outcome != CompiledRegExp::Outcome::Match) return false;
        captures_ = std::move(captures);
        return true;
    }
    /// The next one of a global expression.
    bool next() {
        if (!find(from_)) return false;
        from_ = unit_index(captures_[1]);
        if (captures_[0] == captures_[1]) from_ = advance(from_);
        return true;
    }
    /// SPEC: 22.2.7.3 AdvanceStringIndex.
    std::uint32_t advance(std::uint32_t index) const {
        const RegExpFlags& flags = regexp_->flags();
        const bool by_code_points = flags.unicode || flags.unicode_sets;
        if (!by_code_points || index + 1 >= units_.size()) return index + 1;
        return index + code_point_at(call_.heap().view(text_), index).units;
    }
    /// The text of a group, undefined for one that took no part; 0 is the match.
    Value group(std::size_t number) const {
        if (captures_[2 * number] < 0) return Value::undefined();
        return call_.heap().substring(text_, unit_index(captures_[2 * number]),
                                      unit_index(captures_[2 * number + 1]));
    }
    std::size_t group_count() const { return captures_.size() / 2; }

  private:
    NativeCall& call_;
    Value text_;
    std::shared_ptr<CompiledRegExp> regexp_;
    std::u16string units_;
    CompiledRegExp::Units kind_;
    CompiledRegExp::Where where_;
    Captures captures_;
    std::uint32_t from_ = 0;
};

CellId array_prototype(const NativeCall& call) {
    return call.agent.realm[Intrinsic::ArrayPrototype].as_cell();
}

/// Puts the places of the last match into the array that the library gave for them.
void note_last(const NativeCall& call, const Matches& matches, Value last) {
    std::vector<Value> places;
    for (const std::int32_t place : matches.captures()) places.push_back(Value::int32(place));
    call.heap().replace_elements(last, places);
}

/// lastIndex becomes 0, as it is after the last match; false when it cannot be written.
bool reset_last_index(const NativeCall& call) {
    return call.heap().set_plain_property(call.argument(0), call.agent.keys.last_index, Value::int32(0));
}

}  // namespace

// Each of these gives undefined, with nothing done, when the library has to go the long way. `last` is an
// empty array of the library's.

// SPEC: 22.2.6.9. %regexp_match_all(regexp, text, last) -> array of the texts, or null
Completion regexp_match_all(NativeCall& call) {
    if (!reset_last_index(call)) return Value::undefined();
    Matches matches(call, CompiledRegExp::Where::AsFlagged);
    std::vector<Value> texts;
    while (matches.next()) texts.push_back(matches.group(0));
    note_last(call, matches, call.argument(2));
    return texts.empty() ? Value::null() : call.heap().make_array(array_prototype(call), texts);
}

namespace {

/// The groups from 1 on as GetSubstitution wants them.
void take_captures(const Matches& matches, Substitution& substitution) {
    substitution.captures.clear();
    for (std::size_t i = 1; i < matches.group_count(); ++i) {
        const std::int32_t begin = matches.captures()[2 * i];
        if (begin < 0) {
            substitution.captures.emplace_back();
        } else {
            const std::int32_t end = matches.captures()[2 * i + 1];
            substitution.captures.emplace_back(
                matches.units().substr(unit_index(begin), unit_index(end - begin)));
        }
    }
}

}  // namespace

// SPEC: 22.2.6.11 with a text. %regexp_replace_all(regexp, text, replacement, last) -> text
Completion regexp_replace_all(NativeCall& call) {
    Heap& heap = call.heap();
    Matches matches(call, CompiledRegExp::Where::AsFlagged);
    const std::u16string replacement = heap.text(call.argument(2));
    const bool names_groups = replacement.find(u"$<") != std::u16string::npos;
    if ((names_groups && !matches.regexp().names().empty()) || !reset_last_index(call))
        return Value::undefined();
    const std::u16string_view text = matches.units();
    Substitution substitution{{}, text, replacement, 0, {}};
    std::u16string result;
    std::size_t done = 0;
    while (matches.next()) {
        const std::uint32_t begin = unit_index(matches.captures()[0]);
        const std::uint32_t end = unit_index(matches.captures()[1]);
        result += text.substr(done, begin - done);
        substitution.matched = text.substr(begin, end - begin);
        substitution.position = begin;
        take_captures(matches, substitution);
        if (!substitution.append_to(result)) return call.throw_range_error("Invalid string length");
        done = end;
    }
    note_last(call, matches, call.argument(3));
    if (matches.captures().empty()) return call.argument(1);
    result += text.substr(done);
    if (result.size() > Heap::kMaxStringLength) return call.throw_range_error("Invalid string length");
    return heap.make_string(std::u16string_view(result));
}

namespace {

/// What a function that replaces a match is called with.
std::vector<Value> replacer_arguments(const NativeCall& call, const Matches& matches) {
    std::vector<Value> list;
    for (std::size_t i = 0; i < matches.group_count(); ++i) list.push_back(matches.group(i));
    const Value groups = groups_of(call.heap(), matches.regexp(), list);
    list.push_back(Value::int32(matches.captures()[0]));
    list.push_back(call.argument(1));
    if (!groups.is_undefined()) list.push_back(groups);
    return list;
}

}  // namespace

// SPEC: 22.2.6.11 with a function. %regexp_replacer_calls(regexp, text, last) -> for each match where it
// begins, where it ends, and the array of what the function is called with
Completion regexp_replacer_calls(NativeCall& call) {
    if (!reset_last_index(call)) return Value::undefined();
    Matches matches(call, CompiledRegExp::Where::AsFlagged);
    std::vector<Value> calls;
    while (matches.next()) {
        calls.push_back(Value::int32(matches.captures()[0]));
        calls.push_back(Value::int32(matches.captures()[1]));
        calls.push_back(call.heap().make_array(array_prototype(call), replacer_arguments(call, matches)));
    }
    note_last(call, matches, call.argument(2));
    return call.heap().make_array(array_prototype(call), calls);
}

// SPEC: 22.2.6.14 with one search from match to match in place of a try at each character.
// %regexp_split(regexp, text, limit, last) -> array of the parts
Completion regexp_split(NativeCall& call) {
    Heap& heap = call.heap();
    Matches matches(call, CompiledRegExp::Where::Anywhere);
    const auto limit = static_cast<std::size_t>(call.number(2));
    const auto length = static_cast<std::uint32_t>(matches.units().size());
    std::vector<Value> parts;
    std::uint32_t begin = 0;
    Captures last;
    for (std::uint32_t at = 0; at < length && parts.size() < limit;) {
        if (!matches.find(at) || unit_index(matches.captures()[0]) >= length) break;
        last = matches.captures();
        const std::uint32_t end = unit_index(last[1]);
        if (end == begin) {
            at = matches.advance(at);
            continue;
        }
        parts.push_back(heap.substring(call.argument(1), begin, unit_index(last[0])));
        for (std::size_t i = 1; i < matches.group_count() && parts.size() < limit; ++i)
            parts.push_back(matches.group(i));
        begin = end;
        at = end;
    }
    if (parts.size() < limit) parts.push_back(heap.substring(call.argument(1), begin, length));
    std::vector<Value> places;
    for (const std::int32_t place : last) places.push_back(Value::int32(place));
    heap.replace_elements(call.argument(3), places);
    return heap.make_array(array_prototype(call), parts);
}

}  // namespace loopscope::builtins
