#include "engine/builtins/regexp_cache.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <optional>

#ifndef PCRE2_CODE_UNIT_WIDTH
#define PCRE2_CODE_UNIT_WIDTH 16
#endif
#include <pcre2.h>

#include "engine/base/assert.h"
#include "engine/builtins/regexp_program.h"

namespace loopscope::builtins {

namespace {

constexpr std::size_t kMaxCached = 512;
constexpr std::uint32_t kMatchLimit = 50'000'000;
constexpr const char* kTooLong = "a match that takes more steps than Loopscope allows";

/// Without u, JavaScript folds case by upper case of single units and never onto ASCII (22.2.2.7.3
/// Canonicalize); PCRE2 also folds these onto other letters.
bool folds_otherwise(std::u16string_view text) {
    constexpr std::u16string_view kLetters = u"\u017F\u03F4\u1E9E\u2126\u212A\u212B";
    return std::any_of(text.begin(), text.end(), [kLetters](char16_t unit) {
        return unit >= 0x17F &&
               (kLetters.find(unit) != std::u16string_view::npos || (unit >= 0x1F80 && unit <= 0x1FFF));
    });
}

/// With u, letters that fold together only since a newer version of Unicode than PCRE2's.
bool folds_newly(std::u16string_view text) {
    return text.find_first_of(u"\u0390\u1FD3\u03B0\u1FE3\uFB05\uFB06") != std::u16string_view::npos;
}

bool has_lone_surrogate(std::u16string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] < 0xD800 || text[i] > 0xDFFF) continue;
        const bool pair =
            text[i] < 0xDC00 && i + 1 < text.size() && text[i + 1] >= 0xDC00 && text[i + 1] <= 0xDFFF;
        if (!pair) return true;
        ++i;
    }
    return false;
}

}  // namespace

struct CompiledRegExp::Code {
    pcre2_code* code = nullptr;
    pcre2_match_data* data = nullptr;
    pcre2_match_context* context = nullptr;
    std::optional<RegExpProgram> own;
    std::uint32_t matches = 0;
    bool is_machine_code = false;
    std::mutex mutex;  // guards everything but `code` and `context`
    ~Code() {
        pcre2_match_data_free(data);
        pcre2_match_context_free(context);
        pcre2_code_free(code);
    }
};

CompiledRegExp::CompiledRegExp(std::u16string_view source, std::u16string_view flags)
    : source_(source), letters_(flags), code_(std::make_unique<Code>()) {
    const std::optional<RegExpFlags> parsed = parse_regexp_flags(flags);
    LOOPSCOPE_ASSERT(parsed.has_value(), "a RegExp object's flags were checked when it was made");
    flags_ = *parsed;
    translated_ = translate_pattern(source, flags_);
    if (translated_.refusal.empty()) compile_for_pcre();
}

/// Leaves no code behind for a pattern that PCRE2 does not take.
void CompiledRegExp::compile_for_pcre() {
    std::uint32_t options = PCRE2_MATCH_UNSET_BACKREF | PCRE2_ALLOW_EMPTY_CLASS | PCRE2_NEVER_BACKSLASH_C;
    if (flags_.unicode) options |= PCRE2_UTF;
    if (flags_.ignore_case) options |= PCRE2_CASELESS | PCRE2_UCP;
    int error = 0;
    PCRE2_SIZE place = 0;
    code_->code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(translated_.pattern.data()),
                                translated_.pattern.size(), options, &error, &place, nullptr);
    if (code_->code == nullptr) return;
    code_->data = pcre2_match_data_create_from_pattern(code_->code, nullptr);
    code_->context = pcre2_match_context_create(nullptr);
    pcre2_set_match_limit(code_->context, kMatchLimit);
}

CompiledRegExp::~CompiledRegExp() = default;

/// What is matched often is worth machine code, where PCRE2 can make it. What it answers is the same.
void CompiledRegExp::compile_just_in_time() {
    code_->is_machine_code = true;
    pcre2_jit_compile(code_->code, PCRE2_JIT_COMPLETE);
}

CompiledRegExp::Outcome CompiledRegExp::match(std::u16string_view text, Units units, std::uint32_t from,
                                              Where where, std::vector<std::int32_t>& captures) {
    const auto is_trail = [text](std::size_t at) { return text[at] >= 0xDC00 && text[at] <= 0xDFFF; };
    const auto is_lead = [text](std::size_t at) { return text[at] >= 0xD800 && text[at] <= 0xDBFF; };
    if (flags_.unicode && from > 0 && from < text.size() && is_trail(from) && is_lead(from - 1)) --from;
    const bool is_known = units == Units::Latin1;  // neither has it surrogates, nor does it fold otherwise
    if (code_->code == nullptr || (!is_known && flags_.unicode && has_lone_surrogate(text)) ||
        (!is_known && flags_.ignore_case && (flags_.unicode ? folds_newly(text) : folds_otherwise(text))))
        return match_own(text, from, where, captures);
    const std::lock_guard lock(code_->mutex);
    const bool anchored = flags_.sticky && where == Where::AsFlagged;
    const std::uint32_t options =
        (anchored ? PCRE2_ANCHORED : 0U) | (flags_.unicode ? PCRE2_NO_UTF_CHECK : 0U);
    const auto match_with = [&](std::uint32_t more) {
        return pcre2_match(code_->code, reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), from,
                           options | more, code_->data, code_->context);
    };
    constexpr std::uint32_t kOften = 64;
    if (!code_->is_machine_code && ++code_->matches == kOften) compile_just_in_time();
    int count = match_with(0);
    if (count == PCRE2_ERROR_NOMATCH) return Outcome::NoMatch;
    // Machine code has a stack of its own and counts its steps otherwise: what it gives up is tried without.
    if (count < 0 && code_->is_machine_code) count = match_with(PCRE2_NO_JIT);
    if (count == PCRE2_ERROR_NOMATCH) return Outcome::NoMatch;
    if (count < 0) {
        refusal_ = kTooLong;
        return Outcome::Refused;
    }
    const PCRE2_SIZE* places = pcre2_get_ovector_pointer(code_->data);
    const std::uint32_t pairs = pcre2_get_ovector_count(code_->data);
    captures.clear();
    for (std::uint32_t i = 0; i < pairs * 2; ++i) {
        captures.push_back(places[i] == PCRE2_UNSET ? -1 : static_cast<std::int32_t>(places[i]));
    }
    return Outcome::Match;
}

CompiledRegExp::Outcome CompiledRegExp::match_own(std::u16string_view text, std::uint32_t from, Where where,
                                                  std::vector<std::int32_t>& captures) {
    const std::lock_guard lock(code_->mutex);
    if (!code_->own) code_->own = compile_pattern(source_, flags_, translated_);
    if (!code_->own->refusal.empty()) {
        refusal_ = code_->own->refusal;
        return Outcome::Refused;
    }
    RegExpFlags flags = flags_;
    if (where == Where::Anywhere) flags.sticky = false;
    switch (match_program(*code_->own, flags, text, from, captures, translated_.group_count)) {
        case RegExpOutcome::Match: return Outcome::Match;
        case RegExpOutcome::NoMatch: return Outcome::NoMatch;
        case RegExpOutcome::TooLong: break;
    }
    refusal_ = kTooLong;
    return Outcome::Refused;
}

std::shared_ptr<CompiledRegExp> compiled_regexp(std::u16string_view source, std::u16string_view flags) {
    // NOTE: a cache of what follows from its keys alone, outside every machine.
    static std::mutex mutex;
    static std::map<std::pair<std::u16string, std::u16string>, std::shared_ptr<CompiledRegExp>> cache;
    const std::lock_guard lock(mutex);
    std::pair<std::u16string, std::u16string> key(source, flags);
    const auto found = cache.find(key);
    if (found != cache.end()) return found->second;
    if (cache.size() >= kMaxCached) cache.clear();
    auto made = std::make_shared<CompiledRegExp>(source, flags);
    cache.emplace(std::move(key), made);
    return made;
}

}  // namespace loopscope::builtins
