#include <cmath>
#include <string>
#include <vector>

#include "engine/heap/heap.h"
#include "tests/engine/catch.h"

using namespace loopscope::heap;

namespace {

Value element(Heap& heap, Value array, std::uint32_t index) {
    const auto property = heap.own_property(array, PropertyKey::index(index));
    return property ? property->value : Value::hole();
}

SetOutcome set(Heap& heap, Value array, std::uint32_t index, std::int32_t value) {
    return heap.set(array, PropertyKey::index(index), Value::int32(value)).outcome;
}

Value typed_array(Heap& heap, ElementType type, std::uint32_t length) {
    const Value buffer = heap.make_object(CellId::None, ObjectClass::ArrayBuffer);
    heap.write_data<BufferData>(buffer).bytes.resize(std::size_t{length} * 8);
    const Value array = heap.make_object(CellId::None, ObjectClass::TypedArray);
    heap.write_data<TypedArrayData>(array) = {buffer.as_cell(), type, 0, length};
    return array;
}

}  // namespace

TEST_CASE("an array's elements lie together while they are plain", "[heap]") {
    Heap heap;
    const Value array = heap.make_array(CellId::None, std::vector<Value>{Value::int32(1), Value::int32(2)});
    CHECK(heap.is_dense(array));
    CHECK(heap.push_dense(array, Value::int32(3)));
    CHECK(heap.dense_elements(array).size() == 3);
    CHECK(set(heap, array, 3, 4) == SetOutcome::Done);
    CHECK(heap.array_length(array) == 4);
    CHECK(heap.is_dense(array));
    CHECK(set(heap, array, 6, 7) == SetOutcome::Done);
    CHECK(heap.is_dense(array));
    CHECK(heap.dense_elements(array)[5].is_hole());
    CHECK_FALSE(heap.has_own(array, PropertyKey::index(5)));
    CHECK(heap.delete_property(array, PropertyKey::index(0)));
    CHECK(heap.fast_element(array, 0).is_hole());
    CHECK(heap.array_length(array) == 7);
    CHECK(heap.set_array_length(array, 2));
    CHECK(heap.dense_elements(array).size() == 2);
}

TEST_CASE("a far index makes an array sparse, and filling it up makes it dense again", "[heap]") {
    Heap heap;
    const Value array = heap.make_array(CellId::None);
    CHECK(set(heap, array, 2000, 1) == SetOutcome::Done);
    CHECK_FALSE(heap.is_dense(array));
    CHECK(heap.dense_elements(array).empty());
    CHECK(heap.array_length(array) == 2001);
    CHECK(heap.array_elements(array)[2000] == Value::int32(1));
    CHECK(heap.array_elements(array)[1999].is_hole());
    CHECK_FALSE(heap.push_dense(array, Value::int32(1)));
    for (std::uint32_t i = 0; i < 2000; ++i)
        CHECK(set(heap, array, i, static_cast<std::int32_t>(i)) == SetOutcome::Done);
    CHECK(heap.is_dense(array));
    CHECK(element(heap, array, 1999) == Value::int32(1999));
    CHECK(element(heap, array, 2000) == Value::int32(1));
    CHECK(set(heap, array, 4'000'000'000U & PropertyKey::kMaxIndex, 5) == SetOutcome::Done);
    CHECK(heap.own_keys(array).size() == 2003);
}

TEST_CASE("a large array lies in chunks and behaves as a small one", "[heap]") {
    Heap heap;
    const Value array = heap.make_array(CellId::None);
    constexpr std::uint32_t kCount = 30'000;
    for (std::uint32_t i = 0; i < kCount; ++i) REQUIRE(heap.push_dense(array, Value::number(i)));
    CHECK_FALSE(heap.is_dense(array));
    CHECK(heap.fast_element(array, 29'999) == Value::int32(29'999));
    const Heap snapshot = heap;
    CHECK(heap.set_fast_element(array, 12'345, Value::int32(-1)));
    CHECK(snapshot.fast_element(array, 12'345) == Value::int32(12'345));
    CHECK(heap.fast_element(array, 12'345) == Value::int32(-1));
    CHECK_FALSE(snapshot == heap);
    CHECK(heap.set_fast_element(array, 12'345, Value::int32(12'345)));
    CHECK(snapshot == heap);
    CHECK(snapshot.digest() == heap.digest());
    CHECK(heap.array_elements(array).size() == kCount);
    CHECK(heap.array_elements(array)[20'000] == Value::int32(20'000));
    CHECK(heap.set_array_length(array, 100));
    CHECK(heap.is_dense(array));
    CHECK(heap.dense_elements(array).back() == Value::int32(99));
}

TEST_CASE("an array's length obeys ArraySetLength", "[heap]") {
    Heap heap;
    const PropertyKey length = heap.intern("length");
    const Value array = heap.make_array(CellId::None, std::vector<Value>(10, Value::int32(1)));
    CHECK(heap.own_property(array, length)->attributes == kWritable);
    PropertyDescriptor fixed;
    fixed.configurable = false;
    REQUIRE(heap.define_own_property(array, PropertyKey::index(4), fixed));
    PropertyDescriptor shorter;
    shorter.value = Value::int32(2);
    CHECK_FALSE(heap.define_own_property(array, length, shorter));
    CHECK(heap.array_length(array) == 5);
    CHECK(heap.set(array, length, Value::int32(8)).outcome == SetOutcome::Done);
    CHECK(heap.array_length(array) == 8);
    PropertyDescriptor read_only;
    read_only.writable = false;
    CHECK(heap.define_own_property(array, length, read_only));
    CHECK(heap.set(array, length, Value::int32(9)).outcome == SetOutcome::ReadOnly);
    CHECK(set(heap, array, 8, 1) == SetOutcome::NotExtensible);
    CHECK(set(heap, array, 7, 1) == SetOutcome::Done);
    CHECK_FALSE(heap.delete_property(array, length));
    PropertyDescriptor bad;
    bad.enumerable = true;
    CHECK_FALSE(heap.define_own_property(array, length, bad));
}

TEST_CASE("indices above 2^31 count for an array's length too", "[heap]") {
    Heap heap;
    const Value array = heap.make_array(CellId::None);
    heap.put(array, heap.intern("4294967294"), Value::int32(1));
    CHECK(heap.array_length(array) == 4294967295U);
    CHECK_FALSE(heap.push_dense(array, Value::int32(1)));
    CHECK(heap.set_array_length(array, 3));
    CHECK_FALSE(heap.has_own(array, heap.intern("4294967294")));
    heap.put(array, heap.intern("4294967295"), Value::int32(1));
    CHECK(heap.array_length(array) == 3);
}

TEST_CASE("elements under a setter or a fixed element on the chain go the ordinary way", "[heap]") {
    Heap heap;
    const Value setter = heap.make_object(CellId::None);
    const Value parent = heap.make_object(CellId::None);
    const Value array = heap.make_array(parent.as_cell());
    CHECK(heap.push_dense(array, Value::int32(1)));
    heap.put_accessor(parent, PropertyKey::index(1), Value(), setter, kConfigurable);
    CHECK_FALSE(heap.push_dense(array, Value::int32(2)));
    CHECK(set(heap, array, 1, 2) == SetOutcome::CallSetter);
    CHECK(heap.array_length(array) == 1);
}

TEST_CASE("all elements of an array can be replaced at once, by a part of themselves too", "[heap]") {
    Heap heap;
    const Value array =
        heap.make_array(CellId::None, std::vector<Value>{Value::int32(1), Value::int32(2), Value::int32(3)});
    heap.replace_elements(array, heap.dense_elements(array).subspan(1));
    CHECK(heap.array_length(array) == 2);
    CHECK(heap.fast_element(array, 0) == Value::int32(2));
    heap.replace_elements(array, {});
    CHECK(heap.array_length(array) == 0);
    CHECK(heap.is_dense(array));
}

TEST_CASE("typed arrays convert what they store, and have no other indices", "[heap]") {
    Heap heap;
    struct Row {
        ElementType type;
        double stored;
        double read;
    };
    for (const Row& row : {Row{ElementType::Int8, 200, -56}, Row{ElementType::Uint8, -1, 255},
                           Row{ElementType::Uint8Clamped, 300, 255}, Row{ElementType::Uint8Clamped, 2.5, 2},
                           Row{ElementType::Uint8Clamped, 3.5, 4}, Row{ElementType::Int16, 40000, -25536},
                           Row{ElementType::Uint16, 65537, 1}, Row{ElementType::Int32, 4294967295.0, -1},
                           Row{ElementType::Uint32, -1.9, 4294967295.0}, Row{ElementType::Float32, 1.1, 1.1F},
                           Row{ElementType::Float64, 1.1, 1.1}, Row{ElementType::Int32, std::nan(""), 0},
                           Row{ElementType::Uint32, 1e20, 1661992960.0}}) {
        const Value array = typed_array(heap, row.type, 4);
        CHECK(heap.set(array, PropertyKey::index(3), Value::number(row.stored)).outcome == SetOutcome::Done);
        CHECK(element(heap, array, 3) == Value::number(row.read));
    }
    const Value array = typed_array(heap, ElementType::Uint8, 2);
    CHECK(set(heap, array, 2, 1) == SetOutcome::Done);
    CHECK_FALSE(heap.has_own(array, PropertyKey::index(2)));
    CHECK(heap.set(array, PropertyKey::index(0), heap.make_string("1")).outcome == SetOutcome::NeedsNumber);
    for (const char* name : {"-0", "1.5", "NaN", "-Infinity", "1e+21", "4294967295"}) {
        CHECK(heap.set(array, heap.intern(name), Value::int32(1)).outcome == SetOutcome::Done);
        CHECK_FALSE(heap.has_own(array, heap.intern(name)));
    }
    for (const char* name : {"1.50", "1e21", "+1", "x", "-", "0x1"}) {
        CHECK(heap.set(array, heap.intern(name), Value::int32(1)).outcome == SetOutcome::Done);
        CHECK(heap.has_own(array, heap.intern(name)));
    }
    CHECK_FALSE(heap.delete_property(array, PropertyKey::index(1)));
    CHECK(heap.delete_property(array, PropertyKey::index(5)));
    const Value child = heap.make_object(array.as_cell());
    CHECK(set(heap, child, 9, 1) == SetOutcome::Done);
    CHECK_FALSE(heap.has_own(child, PropertyKey::index(9)));
}

TEST_CASE("elements that are BigInts keep 64 bits", "[heap]") {
    Heap heap;
    const Value array = typed_array(heap, ElementType::BigInt64, 1);
    const Value big = heap.make_bigint(true, {1, 0, 1});
    CHECK(heap.set(array, PropertyKey::index(0), Value::int32(1)).outcome == SetOutcome::NeedsNumber);
    CHECK(heap.set(array, PropertyKey::index(0), big).outcome == SetOutcome::Done);
    CHECK(heap.bigint(element(heap, array, 0)) == BigIntCell{true, {1}});
    const std::uint32_t cells = heap.cell_count();
    CHECK(heap.own_keys(array) == std::vector<PropertyKey>{PropertyKey::index(0)});
    CHECK_FALSE(heap.delete_property(array, PropertyKey::index(0)));
    CHECK(heap.cell_count() == cells);
}
