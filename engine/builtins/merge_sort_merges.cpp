#include <algorithm>

#include "engine/builtins/merge_sort.h"

namespace loopscope::builtins {

using heap::Value;

/// Merges the runs number `at` and `at + 1`: first away with what is in its place already, at both ends.
bool MergeSort::merge(std::int32_t at, Phase after) {
    n_.after_merge() = after;
    n_.base_a() = run_base(at).as_int32();
    n_.length_a() = length_of(at);
    n_.base_b() = run_base(at + 1).as_int32();
    n_.length_b() = length_of(at + 1);
    run_length(at) = Value::int32(n_.length_a() + n_.length_b());
    if (at == n_.run_count() - 3) {
        run_base(at + 1) = run_base(at + 2);
        run_length(at + 1) = run_length(at + 2);
    }
    n_.run_count() -= 1;
    return gallop(List::Items, Side::Right, item(n_.base_b()), n_.base_a(), n_.length_a(), 0,
                  Phase::TrimmedFirst);
}

bool MergeSort::trim_first() {
    n_.base_a() += n_.offset();
    n_.length_a() -= n_.offset();
    if (n_.length_a() == 0) return then(n_.after_merge());
    return gallop(List::Items, Side::Left, item(n_.base_a() + n_.length_a() - 1), n_.base_b(), n_.length_b(),
                  n_.length_b() - 1, Phase::TrimmedSecond);
}

bool MergeSort::trim_second() {
    n_.length_b() = n_.offset();
    if (n_.length_b() == 0) return then(n_.after_merge());
    if (n_.length_a() <= n_.length_b()) {
        put_aside(n_.base_a(), n_.length_a());
        n_.to() = n_.base_a();
        n_.a() = 0;
        n_.b() = n_.base_b();
        take_b_low();
        return then(Phase::Low);
    }
    put_aside(n_.base_b(), n_.length_b());
    n_.to() = n_.base_b() + n_.length_b() - 1;
    n_.a() = n_.base_a() + n_.length_a() - 1;
    n_.b() = n_.length_b() - 1;
    take_a_high();
    return then(Phase::High);
}

// Where a key goes in list[base … base + count): before the first element that is not less (Left), or behind
// the last that is not greater (Right). `offset` says it in the end.

bool MergeSort::gallop(List list, Side side, Value key, std::int32_t base, std::int32_t count,
                       std::int32_t hint, Phase after) {
    n_.list() = list;
    n_.side() = side;
    slots_[kKey] = key;
    n_.base() = base;
    n_.count() = count;
    n_.hint() = hint;
    n_.after_gallop() = after;
    return compare_with_key(hint, Phase::GallopStarted);
}

bool MergeSort::compare_with_key(std::int32_t index, Phase next) {
    const Value other = n_.list() == List::Items ? item(n_.base() + index) : aside(n_.base() + index);
    return n_.side() == Side::Left ? compare(other, slots_[kKey], next) : compare(slots_[kKey], other, next);
}

bool MergeSort::start_gallop(bool less) {
    n_.goes_on() = less ? 1 : 0;
    n_.goes_up() = (n_.side() == Side::Left) == less ? 1 : 0;
    n_.last() = 0;
    n_.offset() = 1;
    return gallop_on();
}

/// Away from the hint in steps that double.
bool MergeSort::gallop_on() {
    const std::int32_t limit = n_.goes_up() != 0 ? n_.count() - n_.hint() : n_.hint() + 1;
    if (n_.offset() >= limit) return gallop_back();
    return compare_with_key(n_.goes_up() != 0 ? n_.hint() + n_.offset() : n_.hint() - n_.offset(),
                            Phase::GallopedOn);
}

/// Between the last two steps, by halves.
bool MergeSort::gallop_back() {
    const std::int32_t limit = n_.goes_up() != 0 ? n_.count() - n_.hint() : n_.hint() + 1;
    n_.offset() = std::min<std::int32_t>(n_.offset(), limit);
    if (n_.goes_up() != 0) {
        n_.last() += n_.hint();
        n_.offset() += n_.hint();
    } else {
        const std::int32_t kept = n_.last();
        n_.last() = n_.hint() - n_.offset();
        n_.offset() = n_.hint() - kept;
    }
    n_.last() += 1;
    if (n_.last() >= n_.offset()) return then(n_.after_gallop());
    return compare_with_key(n_.last() + (n_.offset() - n_.last()) / 2, Phase::GallopedBack);
}

/// Whole stretches at a time while that pays, else one by one again.
bool MergeSort::end_gallop(Phase again, Phase by_one) {
    constexpr std::int32_t kPays = 7;
    if (n_.wins_a() >= kPays || n_.wins_b() >= kPays) return then(again);
    n_.minimum_gallop() += 1;
    return then(by_one);
}

/// One by one until one run keeps winning.
bool MergeSort::goes_on_by_one(Phase gallop) {
    if (n_.wins_a() < n_.enough() && n_.wins_b() < n_.enough()) return true;
    n_.minimum_gallop() += 1;
    n_.phase() = gallop;
    return false;
}

// From the left: the first run, which is not longer, was put aside.

void MergeSort::take_a_low() {
    put(n_.to(), aside(n_.a()));
    n_.to() += 1;
    n_.a() += 1;
    n_.length_a() -= 1;
}
void MergeSort::take_b_low() {
    put(n_.to(), item(n_.b()));
    n_.to() += 1;
    n_.b() += 1;
    n_.length_b() -= 1;
}

bool MergeSort::merge_low() {
    if (n_.length_b() <= 0 || n_.length_a() <= 1) return end_low();
    n_.wins_a() = 0;
    n_.wins_b() = 0;
    n_.enough() = n_.minimum_gallop();
    return compare(item(n_.b()), aside(n_.a()), Phase::LowCompared);
}

bool MergeSort::compared_low(bool less) {
    less ? take_b_low() : take_a_low();
    (less ? n_.wins_b() : n_.wins_a()) += 1;
    (less ? n_.wins_a() : n_.wins_b()) = 0;
    if (less ? n_.length_b() == 0 : n_.length_a() == 1) return end_low();
    return goes_on_by_one(Phase::LowGallop) && compare(item(n_.b()), aside(n_.a()), Phase::LowCompared);
}

bool MergeSort::galloped_low_first() {
    n_.wins_a() = n_.offset();
    copy(List::Aside, n_.a(), n_.to(), n_.wins_a());
    n_.to() += n_.wins_a();
    n_.a() += n_.wins_a();
    n_.length_a() -= n_.wins_a();
    if (n_.wins_a() > 0 && n_.length_a() <= 1) return end_low();
    take_b_low();
    if (n_.length_b() == 0) return end_low();
    return gallop(List::Items, Side::Left, aside(n_.a()), n_.b(), n_.length_b(), 0, Phase::LowGallopedSecond);
}

bool MergeSort::galloped_low_second() {
    n_.wins_b() = n_.offset();
    copy(List::Items, n_.b(), n_.to(), n_.wins_b());
    n_.to() += n_.wins_b();
    n_.b() += n_.wins_b();
    n_.length_b() -= n_.wins_b();
    if (n_.length_b() == 0) return end_low();
    take_a_low();
    if (n_.length_a() == 1) return end_low();
    return end_gallop(Phase::LowGallop, Phase::Low);
}

bool MergeSort::end_low() {
    if (n_.length_b() == 0) {
        copy(List::Aside, n_.a(), n_.to(), n_.length_a());
    } else if (n_.length_a() == 1) {
        copy(List::Items, n_.b(), n_.to(), n_.length_b());
        put(n_.to() + n_.length_b(), aside(n_.a()));
    }
    return then(n_.after_merge());
}

// From the right: the second run, which is shorter, was put aside. The cursors stand on the next elements to
// take and on the next place to fill.

void MergeSort::take_a_high() {
    put(n_.to(), item(n_.a()));
    n_.to() -= 1;
    n_.a() -= 1;
    n_.length_a() -= 1;
}
void MergeSort::take_b_high() {
    put(n_.to(), aside(n_.b()));
    n_.to() -= 1;
    n_.b() -= 1;
    n_.length_b() -= 1;
}

bool MergeSort::merge_high() {
    if (n_.length_a() <= 0 || n_.length_b() <= 1) return end_high();
    n_.wins_a() = 0;
    n_.wins_b() = 0;
    n_.enough() = n_.minimum_gallop();
    return compare(aside(n_.b()), item(n_.a()), Phase::HighCompared);
}

bool MergeSort::compared_high(bool less) {
    less ? take_a_high() : take_b_high();
    (less ? n_.wins_a() : n_.wins_b()) += 1;
    (less ? n_.wins_b() : n_.wins_a()) = 0;
    if (less ? n_.length_a() == 0 : n_.length_b() == 1) return end_high();
    return goes_on_by_one(Phase::HighGallop) && compare(aside(n_.b()), item(n_.a()), Phase::HighCompared);
}

bool MergeSort::galloped_high_first() {
    n_.wins_a() = n_.length_a() - n_.offset();
    n_.to() -= n_.wins_a();
    n_.a() -= n_.wins_a();
    copy(List::Items, n_.a() + 1, n_.to() + 1, n_.wins_a());
    n_.length_a() -= n_.wins_a();
    if (n_.length_a() == 0) return end_high();
    take_b_high();
    if (n_.length_b() == 1) return end_high();
    return gallop(List::Aside, Side::Left, item(n_.a()), 0, n_.length_b(), n_.length_b() - 1,
                  Phase::HighGallopedSecond);
}

bool MergeSort::galloped_high_second() {
    n_.wins_b() = n_.length_b() - n_.offset();
    n_.to() -= n_.wins_b();
    n_.b() -= n_.wins_b();
    copy(List::Aside, n_.b() + 1, n_.to() + 1, n_.wins_b());
    n_.length_b() -= n_.wins_b();
    if (n_.wins_b() > 0 && n_.length_b() <= 1) return end_high();
    take_a_high();
    if (n_.length_a() == 0) return end_high();
    return end_gallop(Phase::HighGallop, Phase::High);
}

bool MergeSort::end_high() {
    if (n_.length_a() == 0) {
        copy(List::Aside, 0, n_.to() - (n_.length_b() - 1), n_.length_b());
    } else if (n_.length_b() == 1) {
        copy(List::Items, n_.a() - (n_.length_a() - 1), n_.to() - (n_.length_a() - 1), n_.length_a());
        put(n_.to() - n_.length_a(), aside(n_.b()));
    }
    return then(n_.after_merge());
}

}  // namespace loopscope::builtins
