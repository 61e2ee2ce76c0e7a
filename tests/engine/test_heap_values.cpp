#include <string>
#include <type_traits>
#include <vector>

#include "engine/heap/heap.h"
#include "tests/engine/catch.h"

using namespace loopscope::heap;

static_assert(std::is_copy_constructible_v<Heap> && std::equality_comparable<Heap>);

namespace {

Value string(Heap& heap, std::string_view text) {
    return heap.make_string(text);
}

}  // namespace

TEST_CASE("a copy of a heap is a snapshot that later writes leave alone", "[heap]") {
    Heap heap;
    const Value object = heap.make_object(CellId::None);
    const PropertyKey x = heap.intern("x");
    heap.put(object, x, Value::int32(1));
    const Value array = heap.make_array(CellId::None);
    REQUIRE(heap.push_dense(array, Value::int32(7)));
    const CellId environment = heap.make_environment(CellId::None, 0, 9, Value::int32(0));

    const Heap snapshot = heap;
    CHECK(snapshot == heap);
    CHECK(snapshot.digest() == heap.digest());

    heap.set(object, x, Value::int32(2));
    heap.push_dense(array, Value::int32(8));
    heap.set_environment_slot(environment, 8, Value::int32(3));
    CHECK_FALSE(snapshot == heap);
    CHECK(snapshot.digest() != heap.digest());

    Heap restored = snapshot;
    CHECK(restored.own_property(object, x)->value == Value::int32(1));
    CHECK(restored.array_length(array) == 1);
    CHECK(restored.environment_slot(environment, 8) == Value::int32(0));
    CHECK(heap.own_property(object, x)->value == Value::int32(2));

    restored.set(object, x, Value::int32(2));
    restored.push_dense(array, Value::int32(8));
    restored.set_environment_slot(environment, 8, Value::int32(3));
    CHECK(restored == heap);
    CHECK(restored.digest() == heap.digest());
}

TEST_CASE("a write to the original leaves every older copy alone", "[heap]") {
    Heap heap;
    const Value object = heap.make_object(CellId::None);
    const PropertyKey x = heap.intern("x");
    std::vector<Heap> copies;
    for (int i = 0; i < 20; ++i) {
        heap.put(object, x, Value::int32(i));
        copies.push_back(heap);
    }
    for (int i = 0; i < 20; ++i)
        CHECK(copies[static_cast<std::size_t>(i)].own_property(object, x)->value == Value::int32(i));
}

TEST_CASE("two heaps built alike are equal and hash alike", "[heap]") {
    const auto build = [](Heap& heap, bool copy_between) {
        std::vector<Heap> copies;
        const Value map = heap.make_object(CellId::None, ObjectClass::Map);
        for (int i = 0; i < 3000; ++i) {
            const Value key = *heap.concatenate(string(heap, "a key that is longer than a cell: "),
                                                string(heap, std::to_string(i) + " and a little more text"));
            heap.table_set(map, key, Value::int32(i));
            const Value object = heap.make_object(CellId::None);
            for (int k = 0; k < i % 90; ++k)
                heap.put(object, heap.intern("p" + std::to_string(k)), Value::int32(k));
            if (copy_between && i % 100 == 0) copies.push_back(heap);
        }
    };
    Heap left;
    Heap right;
    build(left, false);
    build(right, true);
    CHECK(left == right);
    CHECK(left.digest() == right.digest());
    CHECK(left.bytes() == right.bytes());
}

TEST_CASE("cells are numbered in order and a collected number is not used again", "[heap]") {
    Heap heap;
    const Value kept = heap.make_object(CellId::None);
    const Value lost = heap.make_object(CellId::None);
    CHECK(index_of(lost.as_cell()) == index_of(kept.as_cell()) + 1);
    const std::vector<Value> roots{kept};
    heap.collect(roots);
    CHECK(heap.kind(lost.as_cell()) == CellKind::Free);
    CHECK(heap.kind(kept.as_cell()) == CellKind::Object);
    CHECK(heap.live_cell_count() == 1);
    const Value next = heap.make_object(CellId::None);
    CHECK(index_of(next.as_cell()) == index_of(lost.as_cell()) + 1);
}

TEST_CASE("a value in a heap's cell has one representation", "[heap]") {
    CHECK(Value::number(1.0) == Value::int32(1));
    CHECK_FALSE(Value::number(-0.0) == Value::int32(0));
    CHECK(Value::number(std::nan("")) == Value::number(-std::nan("1")));
    CHECK(sizeof(Value) == 8);
}
