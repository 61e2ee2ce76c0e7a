#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "engine/heap/heap.h"
#include "tests/engine/catch.h"

using namespace loopscope::heap;

namespace {

std::vector<std::string> key_names(Heap& heap, Value object) {
    std::vector<std::string> names;
    for (const PropertyKey key : heap.own_keys(object)) {
        const Value value = heap.key_to_value(key);
        names.push_back(value.is_symbol() ? "@" + heap.utf8(heap.symbol_description(value))
                                          : heap.utf8(value));
    }
    return names;
}

Value get(Heap& heap, Value object, PropertyKey key) {
    const Lookup found = heap.lookup(object, key);
    return found.kind == Lookup::Kind::Data ? found.value : Value::undefined();
}

PropertyDescriptor data(std::optional<Value> value, std::optional<bool> writable = {},
                        std::optional<bool> enumerable = {}, std::optional<bool> configurable = {}) {
    PropertyDescriptor descriptor;
    descriptor.value = value;
    descriptor.writable = writable;
    descriptor.enumerable = enumerable;
    descriptor.configurable = configurable;
    return descriptor;
}

PropertyDescriptor accessor(std::optional<Value> getter, std::optional<Value> setter) {
    PropertyDescriptor descriptor;
    descriptor.getter = getter;
    descriptor.setter = setter;
    return descriptor;
}

}  // namespace

TEST_CASE("own keys are indices in order, then strings, then symbols as they were made", "[heap]") {
    Heap heap;
    const Value object = heap.make_object(CellId::None);
    const Value symbol = heap.make_symbol(heap.make_string("s"));
    const Value secret = heap.make_symbol(heap.make_string("secret"), true);
    heap.put(object, heap.key_from_symbol(symbol), Value::int32(0));
    heap.put(object, heap.key_from_symbol(secret), Value::int32(0));
    for (const char* name :
         {"b", "4294967294", "10", "4294967295", "a", "2147483647", "2", "1000000", "-1", "01"}) {
        heap.put(object, heap.intern(name), Value::int32(0));
    }
    const std::vector<std::string> expected{"2",          "10", "1000000", "2147483647", "4294967294", "b",
                                            "4294967295", "a",  "-1",      "01",         "@s"};
    CHECK(key_names(heap, object) == expected);
}

TEST_CASE("an object keeps its properties when it outgrows its shape and when it loses some", "[heap]") {
    Heap heap;
    const Value object = heap.make_object(CellId::None);
    std::vector<std::string> expected;
    for (int i = 0; i < 200; ++i) {
        heap.put(object, heap.intern("p" + std::to_string(i)), Value::int32(i));
        expected.push_back("p" + std::to_string(i));
    }
    CHECK(heap.shape(object) == ShapeTable::kDictionary);
    CHECK(key_names(heap, object) == expected);
    for (int i = 0; i < 200; i += 3) {
        CHECK(heap.delete_property(object, heap.intern("p" + std::to_string(i))));
        std::erase(expected, "p" + std::to_string(i));
    }
    CHECK(key_names(heap, object) == expected);
    CHECK_FALSE(heap.has_own(object, heap.intern("p3")));
    CHECK(get(heap, object, heap.intern("p199")) == Value::int32(199));
    heap.put(object, heap.intern("p3"), Value::int32(-3));
    expected.push_back("p3");
    CHECK(key_names(heap, object) == expected);
}

TEST_CASE("objects made alike share a shape, and taking the last property back takes the shape back",
          "[heap]") {
    Heap heap;
    const PropertyKey x = heap.intern("x");
    const PropertyKey y = heap.intern("y");
    const Value first = heap.make_object(CellId::None);
    const Value second = heap.make_object(CellId::None);
    for (const Value object : {first, second}) {
        heap.put(object, x, Value::int32(1));
        heap.put(object, y, Value::int32(2));
    }
    CHECK(heap.shape(first) == heap.shape(second));
    CHECK(heap.find_slot(heap.shape(first), y).slot == 1);
    CHECK_FALSE(heap.find_slot(heap.shape(first), heap.intern("z")).found());
    CHECK(heap.delete_property(first, y));
    CHECK_FALSE(heap.shape(first) == heap.shape(second));
    heap.put(first, y, Value::int32(2));
    CHECK(heap.shape(first) == heap.shape(second));
    const Value third = heap.make_object(CellId::None);
    heap.put(third, x, Value::int32(1), kBuiltinAttributes);
    CHECK_FALSE(heap.find_slot(heap.shape(third), x).attributes ==
                heap.find_slot(heap.shape(first), x).attributes);
}

TEST_CASE("descriptors are validated as the table of ECMA-262 section 10.1.6.3 says", "[heap]") {
    Heap heap;
    const Value getter = heap.make_object(CellId::None);
    const PropertyKey key = heap.intern("k");
    struct Row {
        std::uint8_t attributes;  // of the property that is there
        PropertyDescriptor change;
        bool allowed;
        Value value;  // after it
        std::uint8_t after;
    };
    const Value one = Value::int32(1);
    const Value two = Value::int32(2);
    const std::uint8_t all = kDefaultAttributes;
    const std::vector<Row> rows{
        {all, data(two), true, two, all},
        {all, data({}, false), true, one, kEnumerable | kConfigurable},
        {all, data({}, {}, false), true, one, kWritable | kConfigurable},
        {all, data({}, {}, {}, false), true, one, kWritable | kEnumerable},
        {all, accessor(getter, {}), true, getter, kEnumerable | kConfigurable | kAccessor},
        {all, {}, true, one, all},
        {kConfigurable, data(two), true, two, kConfigurable},
        {kConfigurable, data({}, true), true, one, kConfigurable | kWritable},
        {kWritable, data(two), true, two, kWritable},
        {kWritable, data({}, false), true, one, 0},
        {kWritable, data({}, {}, {}, true), false, one, kWritable},
        {kWritable, data({}, {}, true), false, one, kWritable},
        {kWritable, data({}, {}, false), true, one, kWritable},
        {kWritable, accessor(getter, {}), false, one, kWritable},
        {0, data(two), false, one, 0},
        {0, data(one), true, one, 0},
        {0, data({}, true), false, one, 0},
        {0, data(one, false, false, false), true, one, 0},
        {kEnumerable, data({}, {}, true), true, one, kEnumerable},
    };
    for (const Row& row : rows) {
        for (const PropertyKey where : {key, PropertyKey::index(3)}) {
            const Value object = heap.make_object(CellId::None);
            heap.put(object, where, one, row.attributes);
            CHECK(heap.define_own_property(object, where, row.change) == row.allowed);
            const Property after = *heap.own_property(object, where);
            CHECK(after.value == row.value);
            CHECK(after.attributes == row.after);
        }
    }
}

TEST_CASE("accessors are validated by their functions", "[heap]") {
    Heap heap;
    const Value getter = heap.make_object(CellId::None);
    const Value setter = heap.make_object(CellId::None);
    const PropertyKey key = heap.intern("k");
    const Value object = heap.make_object(CellId::None);
    CHECK(heap.define_own_property(object, key, accessor(getter, {})));
    CHECK(heap.own_property(object, key)->attributes == kAccessor);
    CHECK(heap.define_own_property(object, key, accessor(getter, Value())));
    CHECK_FALSE(heap.define_own_property(object, key, accessor(setter, {})));
    CHECK_FALSE(heap.define_own_property(object, key, accessor({}, setter)));
    CHECK_FALSE(heap.define_own_property(object, key, data(Value::int32(1))));

    heap.put_accessor(object, heap.intern("g"), getter, Value(), kConfigurable);
    CHECK(heap.define_own_property(object, heap.intern("g"), accessor({}, setter)));
    const Property both = *heap.own_property(object, heap.intern("g"));
    CHECK(both.value == getter);
    CHECK(both.setter == setter);
    CHECK(heap.define_own_property(object, heap.intern("g"), data(Value::int32(5))));
    CHECK(heap.own_property(object, heap.intern("g"))->attributes == kConfigurable);
}

TEST_CASE("sameness of values decides, not identity of cells", "[heap]") {
    Heap heap;
    const PropertyKey key = heap.intern("k");
    const Value object = heap.make_object(CellId::None);
    heap.put(object, key, heap.make_string("text"), 0);
    CHECK(heap.define_own_property(object, key, data(heap.make_string("text"))));
    CHECK_FALSE(heap.define_own_property(object, key, data(heap.make_string("texts"))));
    heap.put(object, key, Value::number(std::nan("")), 0);
    CHECK(heap.define_own_property(object, key, data(Value::number(std::nan("")))));
    heap.put(object, key, Value::int32(0), 0);
    CHECK_FALSE(heap.define_own_property(object, key, data(Value::number(-0.0))));
}

TEST_CASE("an object that is not extensible takes no new property and keeps the old ones writable",
          "[heap]") {
    Heap heap;
    const PropertyKey x = heap.intern("x");
    const Value object = heap.make_object(CellId::None);
    heap.put(object, x, Value::int32(1));
    heap.prevent_extensions(object);
    CHECK(heap.set(object, x, Value::int32(2)).outcome == SetOutcome::Done);
    CHECK(heap.set(object, heap.intern("y"), Value::int32(2)).outcome == SetOutcome::NotExtensible);
    CHECK(heap.set(object, PropertyKey::index(0), Value::int32(2)).outcome == SetOutcome::NotExtensible);
    CHECK_FALSE(heap.define_own_property(object, heap.intern("y"), data(Value::int32(2))));
    CHECK(heap.delete_property(object, x));
    CHECK(heap.set(object, x, Value::int32(2)).outcome == SetOutcome::NotExtensible);
}

TEST_CASE("set follows the prototype chain for what forbids or takes over the write", "[heap]") {
    Heap heap;
    const PropertyKey fixed = heap.intern("fixed");
    const PropertyKey computed = heap.intern("computed");
    const PropertyKey plain = heap.intern("plain");
    const Value setter = heap.make_object(CellId::None);
    const Value parent = heap.make_object(CellId::None);
    heap.put(parent, fixed, Value::int32(1), kEnumerable);
    heap.put(parent, plain, Value::int32(1));
    heap.put_accessor(parent, computed, Value(), setter, kConfigurable);
    heap.put_accessor(parent, heap.intern("only"), setter, Value(), kConfigurable);
    const Value child = heap.make_object(parent.as_cell());
    CHECK(heap.set(child, fixed, Value::int32(2)).outcome == SetOutcome::ReadOnly);
    const SetResult call = heap.set(child, computed, Value::int32(2));
    CHECK(call.outcome == SetOutcome::CallSetter);
    CHECK(call.setter == setter);
    CHECK(heap.set(child, heap.intern("only"), Value::int32(2)).outcome == SetOutcome::NoSetter);
    CHECK(heap.set(child, plain, Value::int32(2)).outcome == SetOutcome::Done);
    CHECK(get(heap, parent, plain) == Value::int32(1));
    CHECK(get(heap, child, plain) == Value::int32(2));
    const Value proxy = heap.make_object(CellId::None, ObjectClass::Proxy);
    heap.set_prototype(parent, proxy.as_cell());
    const SetResult trapped = heap.set(child, heap.intern("new"), Value::int32(2));
    CHECK(trapped.outcome == SetOutcome::Proxy);
    CHECK(trapped.holder == proxy.as_cell());
    CHECK(heap.lookup(child, heap.intern("new")).kind == Lookup::Kind::Proxy);
    CHECK(heap.set_own(child, heap.intern("new"), Value::int32(3)).outcome == SetOutcome::Done);
    CHECK(get(heap, child, heap.intern("new")) == Value::int32(3));
}

TEST_CASE("a string object has its units as properties that cannot change", "[heap]") {
    Heap heap;
    const Value object = heap.make_object(CellId::None, ObjectClass::StringObject);
    heap.write_data<PrimitiveData>(object).value = heap.make_string("abc");
    heap.put(object, PropertyKey::index(7), Value::int32(7));
    heap.put(object, heap.intern("x"), Value::int32(7));
    CHECK(key_names(heap, object) == std::vector<std::string>{"0", "1", "2", "7", "length", "x"});
    const Property unit = *heap.own_property(object, PropertyKey::index(1));
    CHECK(heap.utf8(unit.value) == "b");
    CHECK(unit.attributes == kEnumerable);
    CHECK(heap.own_property(object, heap.intern("length"))->value == Value::int32(3));
    CHECK(heap.set(object, PropertyKey::index(1), Value::int32(1)).outcome == SetOutcome::ReadOnly);
    CHECK(heap.set(object, heap.intern("length"), Value::int32(1)).outcome == SetOutcome::ReadOnly);
    CHECK_FALSE(heap.delete_property(object, PropertyKey::index(1)));
    CHECK(heap.delete_property(object, PropertyKey::index(7)));
    CHECK(heap.define_own_property(object, PropertyKey::index(1), data(heap.make_string("b"))));
    CHECK_FALSE(heap.define_own_property(object, PropertyKey::index(1), data(heap.make_string("c"))));
}

TEST_CASE("mapped arguments and parameters are one", "[heap]") {
    Heap heap;
    const CellId environment = heap.make_environment(CellId::None, 0, 3, Value::int32(5));
    const Value object = heap.make_object(CellId::None, ObjectClass::Arguments);
    CHECK_FALSE(heap.has_data<ArgumentsData>(object));
    for (std::uint32_t i = 0; i < 3; ++i) heap.put(object, PropertyKey::index(i), Value::int32(5));
    heap.write_data<ArgumentsData>(object) = {environment, {2, 1, -1}};
    heap.set_environment_slot(environment, 2, Value::int32(9));
    CHECK(heap.own_property(object, PropertyKey::index(0))->value == Value::int32(9));
    CHECK(heap.own_property(object, PropertyKey::index(2))->value == Value::int32(5));
    heap.set(object, PropertyKey::index(1), Value::int32(11));
    CHECK(heap.environment_slot(environment, 1) == Value::int32(11));
    CHECK(heap.define_own_property(object, PropertyKey::index(1), data({}, false)));
    CHECK(heap.own_property(object, PropertyKey::index(1))->value == Value::int32(11));
    heap.set_environment_slot(environment, 1, Value::int32(12));
    CHECK(heap.own_property(object, PropertyKey::index(1))->value == Value::int32(11));
    CHECK(heap.delete_property(object, PropertyKey::index(0)));
    CHECK_FALSE(heap.has_own(object, PropertyKey::index(0)));
    heap.set(object, PropertyKey::index(0), Value::int32(1));
    CHECK(heap.environment_slot(environment, 2) == Value::int32(9));
}

TEST_CASE("environments hold variables inline or beside, and copies of them are apart", "[heap]") {
    Heap heap;
    for (const std::uint32_t size : {0U, 1U, 6U, 7U, 100U}) {
        const CellId parent = heap.make_environment(CellId::None, 1, 0, Value());
        const CellId environment = heap.make_environment(parent, 2, size, Value::uninitialized());
        for (std::uint32_t i = 0; i < size; ++i) {
            CHECK(heap.environment_slot(environment, i).is_uninitialized());
            heap.set_environment_slot(environment, i, Value::number(i));
        }
        const CellId copy = heap.copy_environment(environment);
        for (std::uint32_t i = 0; i < size; ++i) heap.set_environment_slot(environment, i, Value());
        for (std::uint32_t i = 0; i < size; ++i) CHECK(heap.environment_slot(copy, i) == Value::number(i));
        CHECK(heap.environment_parent(copy) == parent);
        CHECK(heap.environment_scope(copy) == 2);
        CHECK(heap.environment_size(copy) == size);
    }
}
