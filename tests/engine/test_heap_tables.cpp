#include <cmath>
#include <string>
#include <vector>

#include "engine/heap/heap.h"
#include "tests/engine/catch.h"

using namespace loopscope::heap;

namespace {

// What an iteration over the table sees from a position on.
std::vector<std::int32_t> keys_from(Heap& heap, Value table, std::uint64_t position = 0) {
    std::vector<std::int32_t> keys;
    while (const auto entry = heap.table_entry_at(table, position)) {
        keys.push_back(entry->key.as_int32());
        position = entry->next;
    }
    return keys;
}

}  // namespace

TEST_CASE("the keys of a table are the same by SameValueZero", "[heap]") {
    Heap heap;
    const Value map = heap.make_object(CellId::None, ObjectClass::Map);
    const Value object = heap.make_object(CellId::None);
    const Value symbol = heap.make_symbol(Value());
    const Value one = Value::int32(1);
    const std::string long_text(100, 'k');
    for (const Value key : {Value(), Value::null(), Value::boolean(true), Value::number(1.5), Value::int32(0),
                            object, symbol, Value::number(std::nan("")), heap.make_string("text"),
                            heap.make_string(long_text), heap.make_bigint(false, {5})}) {
        heap.table_set(map, key, one);
    }
    CHECK(heap.table_size(map) == 11);
    CHECK(heap.table_has(map, Value::number(-0.0)));
    CHECK(heap.table_has(map, Value::number(std::nan(""))));
    CHECK(heap.table_has(map, heap.make_string("text")));
    CHECK(
        heap.table_has(map, *heap.concatenate(heap.make_string(long_text.substr(1)), heap.make_string("k"))));
    CHECK(heap.table_has(map, heap.make_bigint(false, {5})));
    CHECK_FALSE(heap.table_has(map, heap.make_bigint(true, {5})));
    CHECK_FALSE(heap.table_has(map, Value::boolean(false)));
    CHECK_FALSE(heap.table_has(map, Value::int32(5)));
    CHECK_FALSE(heap.table_has(map, heap.make_object(CellId::None)));
    heap.table_set(map, Value::number(-0.0), Value::int32(2));
    CHECK(heap.table_size(map) == 11);
    CHECK(heap.table_get(map, Value::int32(0)) == Value::int32(2));
}

TEST_CASE("an iteration goes on rightly whatever happens to the table meanwhile", "[heap]") {
    Heap heap;
    const Value set = heap.make_object(CellId::None, ObjectClass::Set);
    const auto add = [&](std::int32_t from, std::int32_t to) {
        for (std::int32_t i = from; i < to; ++i) heap.table_set(set, Value::int32(i), Value());
    };
    add(0, 100);
    std::uint64_t position = 0;
    for (int i = 0; i < 50; ++i) position = heap.table_entry_at(set, position)->next;
    CHECK(heap.table_entry_at(set, position)->key == Value::int32(50));

    SECTION("entries before and at the position are removed, and the table is compacted") {
        for (std::int32_t i = 0; i < 90; ++i) CHECK(heap.table_remove(set, Value::int32(i)));
        add(200, 300);
        std::vector<std::int32_t> expected;
        for (std::int32_t i = 90; i < 100; ++i) expected.push_back(i);
        for (std::int32_t i = 200; i < 300; ++i) expected.push_back(i);
        CHECK(keys_from(heap, set, position) == expected);
        CHECK(keys_from(heap, set) == expected);
    }
    SECTION("an entry that is removed and set again is met again") {
        heap.table_remove(set, Value::int32(3));
        heap.table_set(set, Value::int32(3), Value());
        CHECK(keys_from(heap, set, position).back() == 3);
        CHECK(keys_from(heap, set).size() == 100);
    }
    SECTION("the table is cleared and filled anew") {
        heap.table_clear(set);
        CHECK_FALSE(heap.table_entry_at(set, position));
        add(7, 9);
        CHECK(keys_from(heap, set, position) == std::vector<std::int32_t>{7, 8});
    }
    SECTION("everything is removed one by one") {
        for (std::int32_t i = 99; i >= 0; --i) CHECK(heap.table_remove(set, Value::int32(i)));
        CHECK(heap.table_size(set) == 0);
        CHECK_FALSE(heap.table_remove(set, Value::int32(5)));
        add(1, 2);
        CHECK(keys_from(heap, set, position) == std::vector<std::int32_t>{1});
    }
    SECTION("the table is used as a queue") {
        for (std::int32_t i = 0; i < 5000; ++i) {
            add(1000 + i, 1001 + i);
            CHECK(heap.table_remove(set, heap.table_entry_at(set, 0)->key));
        }
        CHECK(keys_from(heap, set).size() == 100);
        CHECK(keys_from(heap, set, position).front() == 5900);
    }
}

TEST_CASE("a large table shares what a copy did not change", "[heap]") {
    Heap heap;
    const Value map = heap.make_object(CellId::None, ObjectClass::Map);
    for (int i = 0; i < 50'000; ++i) heap.table_set(map, Value::int32(i), Value::int32(i));
    Heap copy = heap;
    copy.table_set(map, Value::int32(777), Value::int32(0));
    copy.table_remove(map, Value::int32(778));
    CHECK(heap.table_get(map, Value::int32(777)) == Value::int32(777));
    CHECK(heap.table_get(map, Value::int32(778)) == Value::int32(778));
    CHECK(copy.table_get(map, Value::int32(777)) == Value::int32(0));
    CHECK_FALSE(copy.table_get(map, Value::int32(778)));
    CHECK_FALSE(copy == heap);
}
