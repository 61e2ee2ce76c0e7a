#include "engine/builtins/regexp_support.h"

#include <array>

#include "engine/base/source_text.h"
#include "engine/heap/units.h"

namespace loopscope::builtins {

namespace {

/// A compiled expression with its texts as the heap has them, when they are Latin-1.
/// NOTE: a cache of what follows from its texts alone, outside every machine.
struct RecentRegExp {
    std::shared_ptr<CompiledRegExp> compiled;
    std::string source;
    std::string flags;
};

bool has_text(Heap& heap, Value string, const std::string& text) {
    const heap::StringView units = heap.view(string);
    return units.is_latin1() && units.latin1() == text;
}

/// The text's units in eight bits each; nothing when one has more.
std::string narrow(std::u16string_view text) {
    if (!heap::is_latin1(text)) return {};
    std::string units(text.size(), '\0');
    heap::copy_units(heap::StringView(text), units.data());
    return units;
}

}  // namespace

const heap::RegExpData& regexp_data(const NativeCall& call, Value regexp) {
    return call.heap().data<heap::RegExpData>(regexp);
}

std::shared_ptr<CompiledRegExp> compiled(const NativeCall& call, Value regexp) {
    thread_local std::array<RecentRegExp, 64> recent;
    Heap& heap = call.heap();
    const heap::RegExpData data = regexp_data(call, regexp);
    RecentRegExp& place = recent[static_cast<std::size_t>(data.source.as_cell()) % recent.size()];
    // An empty source goes the long way, as one that is not Latin-1 does.
    if (!place.source.empty() && has_text(heap, data.source, place.source) &&
        has_text(heap, data.flags, place.flags))
        return place.compiled;
    const std::u16string source = heap.text(data.source);
    const std::u16string flags = heap.text(data.flags);
    place = {compiled_regexp(source, flags), narrow(source), narrow(flags)};
    return place.compiled;
}

void refuse_regexp(NativeCall& call, const CompiledRegExp& regexp, Value object) {
    const heap::RegExpData& data = regexp_data(call, object);
    call.agent.fatal = vm::Fatal::Refused;
    call.agent.refusal = "the regular expression /" + call.heap().utf8(data.source) + "/" +
                         call.heap().utf8(data.flags) + " is not supported by Loopscope: " + regexp.refusal();
}

Value groups_of(Heap& heap, const CompiledRegExp& regexp, const std::vector<Value>& values) {
    if (regexp.names().empty()) return Value::undefined();
    const Value groups = heap.make_object(CellId::None);
    for (const auto& [name, number] : regexp.names()) {
        // Of groups with one name the one that took part counts.
        if (values[number].is_undefined() &&
            heap.own_property(groups, heap.intern(std::u16string_view(name))))
            continue;
        heap.put(groups, heap.intern(std::u16string_view(name)), values[number]);
    }
    return groups;
}

void Substitution::append_reference(std::u16string& result, std::size_t& at) const {
    const char16_t next = at + 1 < replacement.size() ? replacement[at + 1] : u'\0';
    const auto take = [&](std::u16string_view piece) {
        result += piece;
        at += 2;
    };
    if (next == u'$') return take(u"$");
    if (next == u'&') return take(matched);
    if (next == u'`') return take(text.substr(0, position));
    if (next == u'\'') return take(text.substr(std::min(text.size(), position + matched.size())));
    const auto digit = [&](std::size_t place) {
        const bool is_digit =
            place < replacement.size() && replacement[place] >= u'0' && replacement[place] <= u'9';
        return is_digit ? replacement[place] - u'0' : -1;
    };
    if (digit(at + 1) >= 0) {
        auto number = static_cast<std::size_t>(digit(at + 1));
        std::size_t length = 2;
        if (digit(at + 2) >= 0) {
            const std::size_t two = number * 10 + static_cast<std::size_t>(digit(at + 2));
            if (two >= 1 && two <= captures.size()) {
                number = two;
                length = 3;
            }
        }
        if (number >= 1 && number <= captures.size()) {
            if (captures[number - 1]) result += *captures[number - 1];
            at += length;
            return;
        }
    }
    result.push_back(u'$');
    ++at;
}

bool Substitution::append_to(std::u16string& result) const {
    for (std::size_t at = 0; at < replacement.size();) {
        if (replacement[at] == u'$') {
            append_reference(result, at);
        } else {
            const std::size_t next = replacement.find(u'$', at);
            const std::size_t end = next == std::u16string_view::npos ? replacement.size() : next;
            result += replacement.substr(at, end - at);
            at = end;
        }
        if (result.size() > Heap::kMaxStringLength) return false;
    }
    return true;
}

}  // namespace loopscope::builtins
