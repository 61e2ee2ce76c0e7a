#include <algorithm>

#include "engine/builtins/regexp_case.h"
#include "engine/builtins/regexp_classes.h"
#include "engine/builtins/regexp_program.h"

namespace loopscope::builtins {

namespace {

constexpr std::uint64_t kMostSteps = 50'000'000;
constexpr std::size_t kMostChoices = 8'000'000;
constexpr std::int64_t kNone = -1;

/// What to go back to: a place in program and text, or a register's value from before.
struct Choice {
    enum class Kind : std::uint8_t { Place, Register, Shorter };
    Kind kind = Kind::Place;
    std::int32_t target = 0;  // instruction, or register
    std::int64_t value = 0;   // place in the text, or what the register held
    std::int64_t limit = 0;   // Shorter: the place behind which it may still end
};

class Matcher {
  public:
    Matcher(const RegExpProgram& program, const RegExpFlags& flags, std::u16string_view text)
        : program_(program), flags_(flags), text_(text), registers_(program.register_count, kNone) {}

    RegExpOutcome match_at(std::size_t from) {
        std::fill(registers_.begin(), registers_.end(), kNone);
        choices_.clear();
        pc_ = 0;
        at_ = from;
        for (;;) {
            if (++steps_ > kMostSteps || choices_.size() > kMostChoices) return RegExpOutcome::TooLong;
            const RegExpInstruction& instruction = program_.code[pc_];
            if (instruction.op == RegExpOp::Match) {
                registers_[0] = static_cast<std::int64_t>(from);
                registers_[1] = static_cast<std::int64_t>(at_);
                return RegExpOutcome::Match;
            }
            if (!execute(instruction) && !go_back()) return RegExpOutcome::NoMatch;
        }
    }

    std::int64_t place(std::size_t index) const { return registers_[index]; }

    std::size_t after(std::size_t at) const {
        const bool pair =
            flags_.unicode && at + 1 < text_.size() && is_lead(text_[at]) && is_trail(text_[at + 1]);
        return at + (pair ? 2 : 1);
    }

  private:
    static bool is_lead(char16_t unit) { return unit >= 0xD800 && unit <= 0xDBFF; }
    static bool is_trail(char16_t unit) { return unit >= 0xDC00 && unit <= 0xDFFF; }

    std::size_t before(std::size_t at) const {
        const bool pair = flags_.unicode && at >= 2 && is_trail(text_[at - 1]) && is_lead(text_[at - 2]);
        return at - (pair ? 2 : 1);
    }

    char32_t point_between(std::size_t begin, std::size_t end) const {
        if (end - begin == 1) return text_[begin];
        return 0x10000 + ((text_[begin] - 0xD800U) << 10) + (text_[begin + 1] - 0xDC00U);
    }

    // ---- Going back ----

    void set_register(std::int32_t number, std::int64_t value) {
        std::int64_t& place = registers_[static_cast<std::size_t>(number)];
        choices_.push_back({Choice::Kind::Register, number, place, 0});
        place = value;
    }

    void choose_later(std::int32_t distance) {
        choices_.push_back({Choice::Kind::Place, static_cast<std::int32_t>(pc_) + distance,
                            static_cast<std::int64_t>(at_), 0});
    }

    /// To the last choice; false when there is none.
    bool go_back() {
        while (!choices_.empty()) {
            Choice& choice = choices_.back();
            if (choice.kind == Choice::Kind::Register) {
                registers_[static_cast<std::size_t>(choice.target)] = choice.value;
                choices_.pop_back();
                continue;
            }
            pc_ = static_cast<std::size_t>(choice.target);
            if (choice.kind == Choice::Kind::Place) {
                at_ = static_cast<std::size_t>(choice.value);
                choices_.pop_back();
                return true;
            }
            give_one_back(choice);
            return true;
        }
        return false;
    }

    /// A greedy repetition ends one character sooner.
    void give_one_back(Choice& choice) {
        const auto end = static_cast<std::size_t>(choice.value);
        at_ = choice.limit < choice.value ? before(end) : after(end);
        choice.value = static_cast<std::int64_t>(at_);
        if (choice.value == choice.limit) choices_.pop_back();
    }

    // ---- Instructions: false is a failure ----

    bool execute(const RegExpInstruction& instruction) {
        switch (instruction.op) {
            case RegExpOp::Character:
            case RegExpOp::Set:
            case RegExpOp::Any: return next(take_character(instruction));
            case RegExpOp::LineBegin:
                return next(at_ == 0 || (instruction.flag && ends_line(text_[at_ - 1])));
            case RegExpOp::LineEnd:
                return next(at_ == text_.size() || (instruction.flag && ends_line(text_[at_])));
            case RegExpOp::Word: return next((is_word_before() != is_word_after()) != instruction.flag);
            case RegExpOp::BackReference: return next(back_reference(instruction));
            case RegExpOp::GroupBegin: return next(begin_group(instruction));
            case RegExpOp::GroupEnd: return next(end_group(instruction));
            case RegExpOp::Clear: return next(clear(instruction));
            case RegExpOp::Jump: return go(instruction.a);
            case RegExpOp::Choose: choose_later(instruction.b); return go(instruction.a);
            case RegExpOp::LoopBegin: set_register(loop(instruction).count_register, 0); return go(1);
            case RegExpOp::LoopHead: return loop_head(instruction);
            case RegExpOp::LoopTail: return loop_tail(instruction);
            case RegExpOp::Repeat: return repeat(instruction);
            case RegExpOp::LookBegin: return look_begin(instruction);
            case RegExpOp::LookEnd: return look_end(instruction);
            case RegExpOp::Match: break;
        }
        return false;
    }

    bool go(std::int32_t distance) {
        pc_ = static_cast<std::size_t>(static_cast<std::int64_t>(pc_) + distance);
        return true;
    }
    bool next(bool succeeded) {
        ++pc_;
        return succeeded;
    }

    const RegExpLoop& loop(const RegExpInstruction& instruction) const {
        return program_.loops[static_cast<std::size_t>(instruction.a)];
    }

    bool take_character(const RegExpInstruction& instruction) {
        if (instruction.backward ? at_ == 0 : at_ == text_.size()) return false;
        const std::size_t other = instruction.backward ? before(at_) : after(at_);
        const char32_t point = point_between(std::min(at_, other), std::max(at_, other));
        if (instruction.op == RegExpOp::Character && point != static_cast<char32_t>(instruction.a))
            return false;
        if (instruction.op == RegExpOp::Set &&
            !program_.sets[static_cast<std::size_t>(instruction.a)].contains(point))
            return false;
        at_ = other;
        return true;
    }

    static bool ends_line(char16_t unit) { return line_terminator_set().contains(unit); }

    bool is_word_before() const { return at_ > 0 && word().contains(point_between(before(at_), at_)); }
    bool is_word_after() const {
        return at_ < text_.size() && word().contains(point_between(at_, after(at_)));
    }
    const RegExpSet& word() const { return program_.sets[static_cast<std::size_t>(program_.code[pc_].a)]; }

    // SPEC: 22.2.2.7.2 BackreferenceMatcher.
    bool back_reference(const RegExpInstruction& instruction) {
        const auto group = static_cast<std::size_t>(instruction.a) * 2;
        if (registers_[group] == kNone || registers_[group + 1] == kNone) return true;
        const auto begin = static_cast<std::size_t>(registers_[group]);
        const auto end = static_cast<std::size_t>(registers_[group + 1]);
        const std::size_t length = end - begin;
        if (instruction.backward ? length > at_ : length > text_.size() - at_) return false;
        const std::size_t place = instruction.backward ? at_ - length : at_;
        steps_ += length;
        if (!equal_texts(begin, place, length, instruction.flag)) return false;
        at_ = instruction.backward ? place : at_ + length;
        return true;
    }

    bool equal_texts(std::size_t left, std::size_t right, std::size_t length, bool folds) const {
        if (!folds) return text_.substr(left, length) == text_.substr(right, length);
        const std::size_t end = left + length;
        while (left < end) {
            const std::size_t left_next = after(left);
            const std::size_t right_next = after(right);
            if (left_next - left != right_next - right ||
                canonicalize(point_between(left, left_next), flags_.unicode) !=
                    canonicalize(point_between(right, right_next), flags_.unicode))
                return false;
            left = left_next;
            right = right_next;
        }
        return true;
    }

    /// Where a group began is kept aside in the place of its other end, which is only known at its end.
    bool begin_group(const RegExpInstruction& instruction) {
        const std::int32_t group = instruction.a * 2;
        set_register(instruction.backward ? group + 1 : group, static_cast<std::int64_t>(at_));
        set_register(instruction.backward ? group : group + 1, kNone);
        return true;
    }
    bool end_group(const RegExpInstruction& instruction) {
        set_register(instruction.a * 2 + (instruction.backward ? 0 : 1), static_cast<std::int64_t>(at_));
        return true;
    }

    bool clear(const RegExpInstruction& instruction) {
        for (std::int32_t i = instruction.a * 2; i <= instruction.b * 2 + 1; ++i) {
            if (registers_[static_cast<std::size_t>(i)] != kNone) set_register(i, kNone);
        }
        return true;
    }

    // SPEC: 22.2.2.3.1 RepeatMatcher.
    bool loop_head(const RegExpInstruction& instruction) {
        const RegExpLoop& the = loop(instruction);
        const auto count =
            static_cast<std::uint64_t>(registers_[static_cast<std::size_t>(the.count_register)]);
        if (count >= the.most) return go(instruction.b);
        set_register(the.begin_register, static_cast<std::int64_t>(at_));
        const bool free = count >= the.least;
        if (free && the.lazy) {
            choose_later(1);
            return go(instruction.b);
        }
        if (free) choose_later(instruction.b);
        return go(1);
    }

    bool loop_tail(const RegExpInstruction& instruction) {
        const RegExpLoop& the = loop(instruction);
        const std::int64_t count = registers_[static_cast<std::size_t>(the.count_register)];
        const bool free = static_cast<std::uint64_t>(count) >= the.least;
        if (free &&
            registers_[static_cast<std::size_t>(the.begin_register)] == static_cast<std::int64_t>(at_))
            return false;  // a time that takes nothing does not count
        set_register(the.count_register, count + 1);
        return go(instruction.b);
    }

    bool repeat(const RegExpInstruction& instruction) {
        const RegExpLoop& the = loop(instruction);
        const RegExpInstruction& one = program_.code[pc_ + 1];
        std::uint64_t count = 0;
        std::size_t least_end = at_;
        while (count < the.most && take_character(one)) {
            if (++count == the.least) least_end = at_;
        }
        steps_ += count;
        if (count < the.least) return false;
        if (at_ != least_end) {
            choices_.push_back({Choice::Kind::Shorter, static_cast<std::int32_t>(pc_) + 2,
                                static_cast<std::int64_t>(at_), static_cast<std::int64_t>(least_end)});
        }
        return go(2);
    }

    bool look_begin(const RegExpInstruction& instruction) {
        const auto mark = static_cast<std::int64_t>(choices_.size());
        if (instruction.flag) choose_later(instruction.b);
        set_register(instruction.a, static_cast<std::int64_t>(at_));
        set_register(instruction.a + 1, mark);
        return go(1);
    }

    bool look_end(const RegExpInstruction& instruction) {
        const auto place = static_cast<std::size_t>(registers_[static_cast<std::size_t>(instruction.a)]);
        const auto mark =
            static_cast<std::ptrdiff_t>(registers_[static_cast<std::size_t>(instruction.a) + 1]);
        if (instruction.flag) {
            while (static_cast<std::ptrdiff_t>(choices_.size()) > mark) {
                const Choice& choice = choices_.back();
                if (choice.kind == Choice::Kind::Register)
                    registers_[static_cast<std::size_t>(choice.target)] = choice.value;
                choices_.pop_back();
            }
            return false;
        }
        // What it captured stays, and is undone by going back; how it matched is not tried again.
        choices_.erase(std::remove_if(choices_.begin() + mark, choices_.end(),
                                      [](const Choice& it) { return it.kind != Choice::Kind::Register; }),
                       choices_.end());
        at_ = place;
        return go(1);
    }

    const RegExpProgram& program_;
    const RegExpFlags& flags_;
    std::u16string_view text_;
    std::vector<std::int64_t> registers_;
    std::vector<Choice> choices_;
    std::size_t pc_ = 0;
    std::size_t at_ = 0;
    std::uint64_t steps_ = 0;
};

}  // namespace

RegExpOutcome match_program(const RegExpProgram& program, const RegExpFlags& flags, std::u16string_view text,
                            std::uint32_t from, std::vector<std::int32_t>& captures,
                            std::uint32_t group_count) {
    Matcher matcher(program, flags, text);
    for (std::size_t at = from; at <= text.size(); at = matcher.after(at)) {
        const RegExpOutcome outcome = matcher.match_at(at);
        if (outcome == RegExpOutcome::Match) {
            captures.clear();
            for (std::size_t i = 0; i < (group_count + 1) * 2; ++i)
                captures.push_back(static_cast<std::int32_t>(matcher.place(i)));
            return outcome;
        }
        if (outcome == RegExpOutcome::TooLong || flags.sticky) return outcome;
    }
    return RegExpOutcome::NoMatch;
}

}  // namespace loopscope::builtins
