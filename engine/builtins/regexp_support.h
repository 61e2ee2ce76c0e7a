#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/builtins/native_support.h"
#include "engine/builtins/regexp_cache.h"

// What the natives of regular expressions share: ECMA-262 section 22.2.

namespace loopscope::builtins {

const heap::RegExpData& regexp_data(const NativeCall& call, Value regexp);

/// The compiled expression. Those that were used last are found without a look into the common cache.
std::shared_ptr<CompiledRegExp> compiled(const NativeCall& call, Value regexp);

/// Ends the run: the expression cannot be matched as JavaScript does.
void refuse_regexp(NativeCall& call, const CompiledRegExp& regexp, Value object);

/// The groups object of a result: what each name captured. Undefined without names. `values`: the match and
/// its groups.
Value groups_of(Heap& heap, const CompiledRegExp& regexp, const std::vector<Value>& values);

// Natives of regexp_everywhere.cpp.
Completion regexp_match_all(NativeCall& call);
Completion regexp_replace_all(NativeCall& call);
Completion regexp_replacer_calls(NativeCall& call);
Completion regexp_split(NativeCall& call);

/// GetSubstitution (22.1.3.19.1) without named groups.
/// NOTE: its views last as long as what they were made of, and it is no part of the state.
struct Substitution {
    std::u16string_view matched, text, replacement;
    std::uint32_t position = 0;
    std::vector<std::optional<std::u16string_view>> captures;  // from group 1 on

    /// False when the result has become too long for a string.
    [[nodiscard]] bool append_to(std::u16string& result) const;

  private:
    /// What stands for "$…" at `at` of the replacement; moves behind it.
    void append_reference(std::u16string& result, std::size_t& at) const;
};

}  // namespace loopscope::builtins
