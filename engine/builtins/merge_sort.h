#pragma once

#include <cstdint>
#include <vector>

#include "engine/heap/heap.h"

namespace loopscope::builtins {

/// ECMA-262 section 23.1.3.30.1, SortIndexedProperties, with a comparator of the program's. A comparator sees
/// the calls that V8's would make, in V8's order: the specification leaves it open, and programs print from
/// comparators. The algorithm is Tim Peters' merge sort (listsort.txt of CPython) with the parameters of V8's
/// third_party/v8/builtins/array-sort.tq, version 11.3. It stops at each comparison, so that the library can
/// call the comparator, and goes on with what that said: all it knows lies in the slots of an object.
/// NOTE: lives for one stretch between two comparisons and is no part of the state.
class MergeSort {
  public:
    /// `state` has the brand kBrand; `begin` makes its slots.
    MergeSort(heap::Heap& heap, heap::Value state);

    static constexpr std::uint32_t kBrand = 105;  // 13-iterator.js has those before
    /// Sorts a dense array without holes, which gets its elements back when all is sorted; what is to be
    /// compared goes into `pair`, an array of two. Cost: a copy of the elements.
    static std::vector<heap::Value> begin(const heap::Heap& heap, heap::Value items, heap::Value pair);
    /// Goes on up to the next comparison; false when all is sorted. `less`: what the last one said, whether
    /// its first operand belongs before the second. Cost: the elements that move.
    bool advance(bool less);

  private:
    using Value = heap::Value;

    enum class Phase : std::int32_t {
        NextRun,
        FirstOfRun,
        NextOfRun,
        Search,
        Searched,
        Collapse,
        MergeRest,
        TrimmedFirst,
        TrimmedSecond,
        GallopStarted,
        GallopedOn,
        GallopedBack,
        Low,
        LowCompared,
        LowGallop,
        LowGallopedFirst,
        LowGallopedSecond,
        High,
        HighCompared,
        HighGallop,
        HighGallopedFirst,
        HighGallopedSecond,
        Done,
    };
    enum class List : std::int32_t { Items, Aside };
    enum class Side : std::int32_t { Left, Right };  // of equal elements, where a key goes

    /// A small number in a slot.
    template <typename T>
    class Kept {
      public:
        explicit Kept(Value& slot) : slot_(slot) {}
        Kept(const Kept&) = default;
        operator T() const {  // NOLINT(google-explicit-constructor): reads as the number
            return static_cast<T>(slot_.as_int32());
        }
        Kept& operator=(T number) {
            slot_ = Value::int32(static_cast<std::int32_t>(number));
            return *this;
        }
        Kept& operator=(const Kept& other) { return *this = static_cast<T>(other); }
        Kept& operator+=(T number) { return *this = *this + number; }
        Kept& operator-=(T number) { return *this = *this - number; }

      private:
        Value& slot_;
    };
    using Number = Kept<std::int32_t>;

    /// What is kept from one comparison to the next, each in a slot.
    class Numbers {
      public:
        explicit Numbers(Value* first) : first_(first) {}
        Kept<Phase> phase() const { return Kept<Phase>(first_[0]); }
        Kept<Phase> after_gallop() const { return Kept<Phase>(first_[1]); }
        Kept<Phase> after_merge() const { return Kept<Phase>(first_[2]); }
        Number low() const { return Number(first_[3]); }  // of the running run
        Number length() const { return Number(first_[4]); }
        Number remaining() const { return Number(first_[5]); }
        Number minimum_run() const { return Number(first_[6]); }
        Number descending() const { return Number(first_[7]); }
        Number start() const { return Number(first_[8]); }  // what is inserted, and between which two
        Number left() const { return Number(first_[9]); }
        Number right() const { return Number(first_[10]); }
        Number run_count() const { return Number(first_[11]); }  // that wait to be merged
        Number minimum_gallop() const { return Number(first_[12]); }
        Number base_a() const { return Number(first_[13]); }  // the two runs that are merged
        Number length_a() const { return Number(first_[14]); }
        Number base_b() const { return Number(first_[15]); }
        Number length_b() const { return Number(first_[16]); }
        Number to() const { return Number(first_[17]); }
        Number a() const { return Number(first_[18]); }
        Number b() const { return Number(first_[19]); }
        Number wins_a() const { return Number(first_[20]); }
        Number wins_b() const { return Number(first_[21]); }
        Number enough() const { return Number(first_[22]); }
        Kept<List> list() const { return Kept<List>(first_[23]); }  // where a key's place is looked for
        Kept<Side> side() const { return Kept<Side>(first_[24]); }
        Number base() const { return Number(first_[25]); }
        Number count() const { return Number(first_[26]); }
        Number hint() const { return Number(first_[27]); }
        Number goes_up() const { return Number(first_[28]); }
        Number goes_on() const { return Number(first_[29]); }
        Number last() const { return Number(first_[30]); }
        Number offset() const { return Number(first_[31]); }

      private:
        Value* first_;
    };
    static constexpr std::size_t kNumbers = 32;

    // Slots: the array, how many elements it has, the pair, the key, the numbers, base and length of each
    // run, the elements, those that were put aside.
    enum Slot : std::size_t { kArray, kSize, kPair, kKey, kFirstNumber };
    static constexpr std::size_t kFirstRun = kFirstNumber + kNumbers;
    static constexpr std::size_t kMostRuns = 64;  // their lengths grow as Fibonacci's numbers do
    static constexpr std::size_t kFirstItem = kFirstRun + 2 * kMostRuns;

    bool step(bool less);
    bool compare(Value first, Value second, Phase then);
    bool then(Phase next) {
        n_.phase() = next;
        return false;
    }
    Value* items() { return slots_.data() + kFirstItem; }
    Value* aside_items() { return items() + slots_[kSize].as_int32(); }
    Value item(std::int32_t index) { return items()[index]; }
    Value aside(std::int32_t index) { return aside_items()[index]; }
    void put(std::int32_t index, Value value) { items()[index] = value; }
    void copy(List list, std::int32_t from, std::int32_t to, std::int32_t count);
    void put_aside(std::int32_t from, std::int32_t count);

    // merge_sort.cpp: runs. What gives a bool is true when a comparison is wanted.
    Value& run_base(std::int32_t run) { return slots_[kFirstRun + static_cast<std::size_t>(run) * 2]; }
    Value& run_length(std::int32_t run) { return slots_[kFirstRun + static_cast<std::size_t>(run) * 2 + 1]; }
    std::int32_t length_of(std::int32_t run) { return run_length(run).as_int32(); }
    bool next_run();
    bool go_on_with_run();
    bool end_run();
    bool insert_next();
    bool search();
    void insert();
    bool push_run();
    bool is_balanced(std::int32_t at);
    bool collapse();
    bool merge_rest();

    // merge_sort_merges.cpp: two neighbouring runs.
    bool merge(std::int32_t at, Phase after);
    bool trim_first();
    bool trim_second();
    bool gallop(List list, Side side, Value key, std::int32_t base, std::int32_t count, std::int32_t hint,
                Phase after);
    bool compare_with_key(std::int32_t index, Phase next);
    bool start_gallop(bool less);
    bool gallop_on();
    bool gallop_back();
    bool end_gallop(Phase again, Phase by_one);
    bool goes_on_by_one(Phase gallop);
    void take_a_low();
    void take_b_low();
    void take_a_high();
    void take_b_high();
    bool merge_low();
    bool compared_low(bool less);
    bool galloped_low_first();
    bool galloped_low_second();
    bool end_low();
    bool merge_high();
    bool compared_high(bool less);
    bool galloped_high_first();
    bool galloped_high_second();
    bool end_high();

    heap::Heap& heap_;
    std::vector<Value>& slots_;
    Numbers n_{slots_.data() + kFirstNumber};
};

}  // namespace loopscope::builtins
