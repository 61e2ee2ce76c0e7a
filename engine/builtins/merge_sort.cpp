#include "engine/builtins/merge_sort.h"

#include <algorithm>
#include <cstring>

namespace loopscope::builtins {

using heap::Value;

MergeSort::MergeSort(heap::Heap& heap, Value state)
    : heap_(heap), slots_(heap.write_data<heap::SlotsData>(state).slots) {}

std::vector<Value> MergeSort::begin(const heap::Heap& heap, Value items, Value pair) {
    auto count = static_cast<std::int32_t>(heap.array_length(items));
    std::vector<Value> slots{items, Value::int32(count), pair, Value()};
    slots.resize(kFirstNumber + kNumbers, Value::int32(0));
    slots.resize(kFirstItem);
    const std::vector<Value> elements = heap.array_elements(items);
    slots.insert(slots.end(), elements.begin(), elements.end());
    const Numbers numbers(slots.data() + kFirstNumber);
    numbers.phase() = Phase::NextRun;
    numbers.remaining() = count;
    numbers.minimum_gallop() = 7;
    std::int32_t odd = 0;
    for (; count >= 64; count >>= 1) odd |= count & 1;
    numbers.minimum_run() = count + odd;
    return slots;
}

bool MergeSort::advance(bool less) {
    bool compares = false;
    while (!compares && n_.phase() != Phase::Done) compares = step(less);
    if (!compares)
        heap_.replace_elements(slots_[kArray], {items(), static_cast<std::size_t>(slots_[kSize].as_int32())});
    return compares;
}

bool MergeSort::step(bool less) {
    switch (n_.phase()) {
        case Phase::NextRun: return next_run();
        case Phase::FirstOfRun: n_.descending() = less ? 1 : 0; return go_on_with_run();
        case Phase::NextOfRun: return less == (n_.descending() != 0) ? go_on_with_run() : end_run();
        case Phase::Search: return search();
        case Phase::Searched: {
            const std::int32_t middle = n_.left() + (n_.right() - n_.left()) / 2;
            (less ? n_.right() : n_.left()) = less ? middle : middle + 1;
            return search();
        }
        case Phase::Collapse: return collapse();
        case Phase::MergeRest: return merge_rest();
        case Phase::TrimmedFirst: return trim_first();
        case Phase::TrimmedSecond: return trim_second();
        case Phase::GallopStarted: return start_gallop(less);
        case Phase::GallopedOn:
            if (less != (n_.goes_on() != 0)) return gallop_back();
            n_.last() = n_.offset();
            n_.offset() = n_.offset() * 2 + 1;
            return gallop_on();
        case Phase::GallopedBack: {
            const std::int32_t middle = n_.last() + (n_.offset() - n_.last()) / 2;
            const bool behind = (n_.side() == Side::Left) == less;
            (behind ? n_.last() : n_.offset()) = behind ? middle + 1 : middle;
            return n_.last() < n_.offset()
                       ? compare_with_key(n_.last() + (n_.offset() - n_.last()) / 2, Phase::GallopedBack)
                       : then(n_.after_gallop());
        }
        case Phase::Low: return merge_low();
        case Phase::LowCompared: return compared_low(less);
        case Phase::LowGallop:
            n_.minimum_gallop() = std::max<std::int32_t>(n_.minimum_gallop() - 1, 1);
            return gallop(List::Aside, Side::Right, item(n_.b()), n_.a(), n_.length_a(), 0,
                          Phase::LowGallopedFirst);
        case Phase::LowGallopedFirst: return galloped_low_first();
        case Phase::LowGallopedSecond: return galloped_low_second();
        case Phase::High: return merge_high();
        case Phase::HighCompared: return compared_high(less);
        case Phase::HighGallop:
            n_.minimum_gallop() = std::max<std::int32_t>(n_.minimum_gallop() - 1, 1);
            return gallop(List::Items, Side::Right, aside(n_.b()), n_.base_a(), n_.length_a(),
                          n_.length_a() - 1, Phase::HighGallopedFirst);
        case Phase::HighGallopedFirst: return galloped_high_first();
        case Phase::HighGallopedSecond: return galloped_high_second();
        case Phase::Done: return false;
    }
    return false;
}

bool MergeSort::compare(Value first, Value second, Phase next) {
    heap_.set_flat_element(slots_[kPair], 0, first);
    heap_.set_flat_element(slots_[kPair], 1, second);
    n_.phase() = next;
    return true;
}

void MergeSort::copy(List list, std::int32_t from, std::int32_t to, std::int32_t count) {
    const Value* const source = list == List::Items ? items() : aside_items();
    std::memmove(static_cast<void*>(items() + to), source + from,
                 static_cast<std::size_t>(count) * sizeof(Value));
}

void MergeSort::put_aside(std::int32_t from, std::int32_t count) {
    const auto room = kFirstItem + static_cast<std::size_t>(slots_[kSize].as_int32() + count);
    if (slots_.size() < room) {
        heap_.charge((room - slots_.size()) * sizeof(Value));
        slots_.resize(room);
        n_ = Numbers(slots_.data() + kFirstNumber);
    }
    std::copy_n(items() + from, count, aside_items());
}

// Runs.

bool MergeSort::next_run() {
    n_.descending() = 0;
    n_.length() = 1;
    if (n_.remaining() == 0) return then(Phase::MergeRest);
    if (n_.remaining() == 1) return end_run();
    n_.length() = 2;
    return compare(item(n_.low() + 1), item(n_.low()), Phase::FirstOfRun);
}

/// The run has `length` elements; the next one is asked whether it goes on with it.
bool MergeSort::go_on_with_run() {
    if (n_.phase() == Phase::NextOfRun) n_.length() += 1;
    if (n_.length() == n_.remaining()) return end_run();
    const std::int32_t next = n_.low() + n_.length();
    return compare(item(next), item(next - 1), Phase::NextOfRun);
}

/// A descending run is reversed, a short one made longer.
bool MergeSort::end_run() {
    if (n_.descending() != 0) {
        for (std::int32_t i = n_.low(), j = n_.low() + n_.length() - 1; i < j; ++i, --j) {
            const Value kept = item(i);
            put(i, item(j));
            put(j, kept);
        }
    }
    if (n_.length() >= n_.minimum_run()) return push_run();
    n_.start() = n_.low() + n_.length();
    n_.length() = std::min<std::int32_t>(n_.minimum_run(), n_.remaining());
    return insert_next();
}

bool MergeSort::insert_next() {
    if (n_.start() == n_.low() + n_.length()) return push_run();
    n_.left() = n_.low();
    n_.right() = n_.start();
    return search();
}

bool MergeSort::search() {
    if (n_.left() < n_.right())
        return compare(item(n_.start()), item(n_.left() + (n_.right() - n_.left()) / 2), Phase::Searched);
    const Value pivot = item(n_.start());
    copy(List::Items, n_.left(), n_.left() + 1, n_.start() - n_.left());
    put(n_.left(), pivot);
    n_.start() += 1;
    return insert_next();
}

bool MergeSort::push_run() {
    LOOPSCOPE_ASSERT(n_.run_count() < static_cast<std::int32_t>(kMostRuns), "few runs wait to be merged");
    run_base(n_.run_count()) = Value::int32(n_.low());
    run_length(n_.run_count()) = Value::int32(n_.length());
    n_.run_count() += 1;
    n_.low() += n_.length();
    n_.remaining() -= n_.length();
    return then(Phase::Collapse);
}

bool MergeSort::is_balanced(std::int32_t at) {
    return at < 2 || length_of(at - 2) > length_of(at - 1) + length_of(at);
}

bool MergeSort::collapse() {
    std::int32_t at = n_.run_count() - 2;
    if (at < 0) return then(Phase::NextRun);
    if (!is_balanced(at + 1) || !is_balanced(at)) {
        if (length_of(at - 1) < length_of(at + 1)) --at;
    } else if (length_of(at) > length_of(at + 1)) {
        return then(Phase::NextRun);
    }
    return merge(at, Phase::Collapse);
}

bool MergeSort::merge_rest() {
    std::int32_t at = n_.run_count() - 2;
    if (at < 0) return then(Phase::Done);
    if (at > 0 && length_of(at - 1) < length_of(at + 1)) --at;
    return merge(at, Phase::MergeRest);
}

}  // namespace loopscope::builtins
