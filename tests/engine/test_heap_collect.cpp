#include <string>
#include <vector>

#include "engine/heap/heap.h"
#include "tests/engine/catch.h"

using namespace loopscope::heap;

TEST_CASE("what can be reached in any way is kept", "[heap]") {
    Heap heap;
    const auto leaf = [&heap] { return heap.make_object(CellId::None); };
    std::vector<Value> kept;
    const auto keep = [&kept](Value value) {
        kept.push_back(value);
        return value;
    };
    const Value root = heap.make_object(keep(leaf()).as_cell());
    for (int i = 0; i < 10; ++i) heap.put(root, heap.intern("slot" + std::to_string(i)), keep(leaf()));
    heap.put_accessor(root, heap.intern("accessor"), keep(leaf()), keep(leaf()), kConfigurable);
    heap.put(root, PropertyKey::index(0), keep(leaf()));
    heap.put(root, heap.key_from_symbol(keep(heap.make_symbol(keep(heap.make_string("d"))))), Value());
    const Value sparse = keep(heap.make_array(CellId::None));
    heap.put(sparse, PropertyKey::index(1'000'000), keep(leaf()));
    heap.put(root, heap.intern("sparse"), sparse);
    const Value many = keep(leaf());
    for (int i = 0; i < 100; ++i) heap.put(many, heap.intern("m" + std::to_string(i)), keep(leaf()));
    heap.put(root, heap.intern("many"), many);
    const Value large = keep(heap.make_array(CellId::None));
    for (int i = 0; i < 5000; ++i) heap.push_dense(large, keep(leaf()));
    heap.put(root, heap.intern("large"), large);
    const Value map = keep(heap.make_object(CellId::None, ObjectClass::Map));
    heap.table_set(map, keep(leaf()), keep(leaf()));
    heap.put(root, heap.intern("map"), map);
    const CellId outer = heap.make_environment(CellId::None, 0, 1, keep(leaf()));
    const CellId inner = heap.make_environment(outer, 0, 20, keep(leaf()));
    kept.push_back(Value::internal_cell(outer));
    FunctionData code;
    code.environment = inner;
    code.home_object = keep(leaf()).as_cell();
    heap.put(root, heap.intern("function"), keep(heap.make_function(CellId::None, code, false)));
    const Value promise = keep(heap.make_object(CellId::None, ObjectClass::Promise));
    PromiseReaction reaction;
    reaction.derived = keep(leaf());
    heap.write_data<PromiseData>(promise).reactions.push_back(reaction);
    heap.put(root, heap.intern("promise"), promise);
    const Value generator = keep(heap.make_object(CellId::None, ObjectClass::Generator));
    heap.write_data<GeneratorData>(generator).activation.this_value = keep(leaf());
    heap.write_data<GeneratorData>(generator).locals_and_operands.push_back(keep(leaf()));
    heap.put(root, heap.intern("generator"), generator);
    const Value rope =
        *heap.concatenate(keep(heap.make_string(std::string(60, 'a'))), keep(heap.make_string("b")));
    heap.put(root, heap.intern("rope"), keep(rope));

    const std::vector<Value> roots{root};
    heap.collect(roots);
    for (const Value value : kept) CHECK_FALSE(heap.kind(value.as_cell()) == CellKind::Free);
    const std::uint32_t live = heap.live_cell_count();
    const std::size_t bytes = heap.bytes();
    const std::uint64_t digest = heap.digest();
    heap.collect(roots);
    CHECK(heap.live_cell_count() == live);
    CHECK(heap.bytes() == bytes);
    CHECK(heap.digest() == digest);
    heap.collect({});
    // The names of properties stay with their shapes.
    CHECK(heap.live_cell_count() < 100);
    for (const Value value : {root, sparse, large, map, rope})
        CHECK(heap.kind(value.as_cell()) == CellKind::Free);
}

TEST_CASE("a collection in one copy leaves the others whole", "[heap]") {
    Heap heap;
    const Value object = heap.make_object(CellId::None);
    heap.put(object, heap.intern("text"), heap.make_string(std::string(1000, 'x')));
    for (int i = 0; i < 1000; ++i) heap.make_array(CellId::None, std::vector<Value>(5, object));
    Heap copy = heap;
    const Heap same = heap;
    copy.collect({});
    CHECK(copy.live_cell_count() == 1);
    CHECK(heap == same);
    CHECK(heap.digest() == same.digest());
    CHECK(heap.string_length(heap.own_property(object, heap.intern("text"))->value) == 1000);
    heap.collect({});
    CHECK(copy == heap);
    CHECK(copy.digest() == heap.digest());
}

TEST_CASE("cells that are permanent stay without a root, and so does what they hold", "[heap]") {
    Heap heap;
    const Value permanent = heap.make_object(CellId::None);
    heap.seal_permanent();
    const Value later = heap.make_object(CellId::None);
    const Value lost = heap.make_object(CellId::None);
    heap.put(permanent, heap.intern("later"), later);
    heap.collect({});
    CHECK(heap.kind(later.as_cell()) == CellKind::Object);
    CHECK(heap.kind(lost.as_cell()) == CellKind::Free);
}

TEST_CASE("a weak map keeps a value only while its key is reached from elsewhere", "[heap]") {
    Heap heap;
    const Value map = heap.make_object(CellId::None, ObjectClass::WeakMap);
    const Value first = heap.make_object(CellId::None);
    const Value second = heap.make_object(CellId::None);
    const Value third = heap.make_object(CellId::None);
    const Value circular = heap.make_object(CellId::None);
    const Value held = heap.make_object(CellId::None);
    heap.table_set(map, second, third);  // a chain, written from its end
    heap.table_set(map, first, second);
    heap.table_set(map, third, held);
    heap.table_set(map, circular, circular);
    const std::vector<Value> both{map, first};
    heap.collect(both);
    CHECK(heap.table_size(map) == 3);
    CHECK(heap.kind(held.as_cell()) == CellKind::Object);
    CHECK(heap.kind(circular.as_cell()) == CellKind::Free);
    const std::vector<Value> only_map{map};
    heap.collect(only_map);
    CHECK(heap.table_size(map) == 0);
    CHECK(heap.live_cell_count() == 1);
}

TEST_CASE("a weak set and a weak reference let go", "[heap]") {
    Heap heap;
    const Value set = heap.make_object(CellId::None, ObjectClass::WeakSet);
    const Value reference = heap.make_object(CellId::None, ObjectClass::WeakRef);
    const Value target = heap.make_object(CellId::None);
    heap.table_set(set, target, Value());
    heap.write_data<PrimitiveData>(reference).value = target;
    std::vector<Value> roots{set, reference, target};
    heap.collect(roots);
    CHECK(heap.table_has(set, target));
    CHECK(heap.data<PrimitiveData>(reference).value == target);
    roots.pop_back();
    CHECK(heap.collect(roots, WeakTargets::Kept) == 0);
    CHECK(heap.data<PrimitiveData>(reference).value == target);
    CHECK(heap.collect(roots) == 1);
    CHECK(heap.table_size(set) == 0);
    CHECK(heap.data<PrimitiveData>(reference).value.is_undefined());
}

TEST_CASE("what survives collections is counted where there are weak references", "[heap]") {
    Heap heap;
    const Value reference = heap.make_object(CellId::None, ObjectClass::WeakRef);
    std::vector<Value> roots{reference};
    heap.collect(roots);
    CHECK(heap.survived() == 0);
    roots.push_back(heap.make_array(CellId::None, std::vector<Value>(1000, Value::int32(1))));
    heap.collect(roots, WeakTargets::Kept);
    const std::uint64_t once = heap.survived();
    CHECK(once > 0);
    heap.collect(roots, WeakTargets::Kept);
    CHECK(heap.survived() == 2 * once);
    heap.collect(roots);
    CHECK(heap.survived() == 0);
    roots.erase(roots.begin());
    roots.push_back(heap.make_array(CellId::None, std::vector<Value>(1000, Value::int32(1))));
    heap.collect(roots, WeakTargets::Kept);
    CHECK(heap.survived() == 0);
}

TEST_CASE("a long list is marked without recursion", "[heap]") {
    Heap heap;
    const PropertyKey next = heap.intern("next");
    Value list = Value::null();
    for (int i = 0; i < 1'000'000; ++i) {
        const Value node = heap.make_object(CellId::None);
        heap.put(node, next, list);
        list = node;
    }
    const std::vector<Value> roots{list};
    heap.collect(roots);
    CHECK(heap.live_cell_count() == 1'000'001);
}

TEST_CASE("the accounts ask for a collection, and it brings them down", "[heap]") {
    Heap heap;
    int collections = 0;
    for (int i = 0; i < 400'000; ++i) {
        heap.make_array(CellId::None, std::vector<Value>(10, Value::int32(i)));
        if (heap.wants_collection()) {
            heap.collect({});
            ++collections;
            CHECK(heap.bytes() == 0);
        }
    }
    CHECK(collections >= 3);
}

TEST_CASE("the few that stay of many keep their numbers and can be changed, copied and collected", "[heap]") {
    Heap heap;
    const PropertyKey key = heap.intern("key");
    std::vector<Value> kept;
    for (int i = 0; i < 20'000; ++i) {
        const Value object = heap.make_object(CellId::None);
        heap.put(object, key, heap.make_string(std::string(60, 'x') + std::to_string(i)));
        if (i % 37 == 0) kept.push_back(object);
    }
    heap.collect(kept);
    Heap copy = heap;
    CHECK(copy == heap);
    CHECK(copy.digest() == heap.digest());
    for (std::size_t i = 0; i < kept.size(); ++i) {
        CHECK(heap.utf8(heap.own_property(kept[i], key)->value) ==
              std::string(60, 'x') + std::to_string(i * 37));
        heap.put(kept[i], PropertyKey::index(0), Value::number(static_cast<double>(i)));
        CHECK_FALSE(copy.has_own(kept[i], PropertyKey::index(0)));
    }
    std::vector<Value> fewer;
    for (std::size_t i = 0; i < kept.size(); i += 5) fewer.push_back(kept[i]);
    heap.collect(fewer);
    copy.collect(fewer);
    CHECK(heap.live_cell_count() == 2 * fewer.size() + 1);
    CHECK_FALSE(copy == heap);
    for (std::size_t i = 0; i < fewer.size(); ++i) {
        CHECK(heap.own_property(fewer[i], PropertyKey::index(0))->value ==
              Value::number(static_cast<double>(i * 5)));
        copy.put(fewer[i], PropertyKey::index(0), Value::number(static_cast<double>(i * 5)));
    }
    heap.collect(fewer);
    copy.collect(fewer);
    CHECK(copy == heap);
    CHECK(copy.digest() == heap.digest());
}
