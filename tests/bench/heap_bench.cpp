#include <benchmark/benchmark.h>

#include <string>
#include <vector>

#include "engine/heap/heap.h"

using namespace loopscope::heap;

namespace {

void collect_if_wanted(Heap& heap, std::span<const Value> roots) {
    if (heap.wants_collection()) heap.collect(roots);
}

void make_objects_of_two_properties(benchmark::State& state) {
    Heap heap;
    const PropertyKey x = heap.intern("x");
    const PropertyKey y = heap.intern("y");
    heap.seal_permanent();
    for (auto _ : state) {
        const Value object = heap.make_object(CellId::None);
        heap.put(object, x, Value::int32(1));
        heap.put(object, y, Value::int32(2));
        collect_if_wanted(heap, {});
    }
}
BENCHMARK(make_objects_of_two_properties);

void make_environments(benchmark::State& state) {
    Heap heap;
    for (auto _ : state) {
        benchmark::DoNotOptimize(heap.make_environment(CellId::None, 1, 2, Value()));
        collect_if_wanted(heap, {});
    }
}
BENCHMARK(make_environments);

void make_closures(benchmark::State& state) {
    Heap heap;
    for (auto _ : state) {
        benchmark::DoNotOptimize(heap.make_function(CellId::None, FunctionData{}, false));
        collect_if_wanted(heap, {});
    }
}
BENCHMARK(make_closures);

void read_property(benchmark::State& state) {
    Heap heap;
    const Value parent = heap.make_object(CellId::None);
    const Value object = heap.make_object(parent.as_cell());
    for (int i = 0; i < 10; ++i) heap.put(parent, heap.intern("p" + std::to_string(i)), Value::int32(i));
    for (int i = 0; i < 10; ++i) heap.put(object, heap.intern("o" + std::to_string(i)), Value::int32(i));
    const PropertyKey key = heap.intern(state.range(0) == 0 ? "o5" : "p5");
    for (auto _ : state) benchmark::DoNotOptimize(heap.lookup(object, key));
}
BENCHMARK(read_property)->ArgName("inherited")->Arg(0)->Arg(1);

void read_slot(benchmark::State& state) {
    Heap heap;
    const Value object = heap.make_object(CellId::None);
    heap.put(object, heap.intern("x"), Value::int32(1));
    for (auto _ : state) benchmark::DoNotOptimize(heap.slot(object, 0));
}
BENCHMARK(read_slot);

void write_property(benchmark::State& state) {
    Heap heap;
    const Value object = heap.make_object(CellId::None);
    const PropertyKey key = heap.intern("x");
    heap.put(object, key, Value());
    std::int32_t i = 0;
    for (auto _ : state) benchmark::DoNotOptimize(heap.set(object, key, Value::int32(++i)));
}
BENCHMARK(write_property);

void push_elements(benchmark::State& state) {
    Heap heap;
    const Value array = heap.make_array(CellId::None);
    for (auto _ : state) {
        heap.push_dense(array, Value::int32(1));
        if (heap.array_length(array) == static_cast<std::uint32_t>(state.range(0)))
            heap.set_array_length(array, 0);
    }
}
BENCHMARK(push_elements)->Arg(1000)->Arg(1'000'000);

void append_text(benchmark::State& state) {
    Heap heap;
    const Value piece = heap.make_string("0123456789");
    for (auto _ : state) {
        Value text = piece;
        for (int i = 0; i < 1000; ++i) text = *heap.concatenate(text, piece);
        benchmark::DoNotOptimize(heap.view(text).size());
        collect_if_wanted(heap, std::vector<Value>{piece});
    }
    state.SetItemsProcessed(state.iterations() * 1000);
}
BENCHMARK(append_text);

void set_in_map(benchmark::State& state) {
    Heap heap;
    const Value map = heap.make_object(CellId::None, ObjectClass::Map);
    std::int32_t i = 0;
    for (auto _ : state) {
        ++i;
        heap.table_set(map, Value::int32(i & 0xFFFF), Value::int32(i));
    }
}
BENCHMARK(set_in_map);

// What a checkpoint costs: the copy, and the writes after it that have to copy pages.
void snapshot_and_write(benchmark::State& state) {
    Heap heap;
    const PropertyKey key = heap.intern("x");
    std::vector<Value> objects;
    for (int i = 0; i < 1'000'000; ++i) {
        objects.push_back(heap.make_object(CellId::None));
        heap.put(objects.back(), key, Value::int32(i));
    }
    std::size_t at = 0;
    Heap snapshot;
    for (auto _ : state) {
        snapshot = heap;
        for (std::int64_t i = 0; i < state.range(0); ++i) {
            at = (at + 104'729) % objects.size();
            heap.set(objects[at], key, Value::int32(static_cast<std::int32_t>(i)));
        }
    }
}
BENCHMARK(snapshot_and_write)->ArgName("writes")->Arg(0)->Arg(1)->Arg(100)->Unit(benchmark::kMicrosecond);

void collect_live_objects(benchmark::State& state) {
    Heap heap;
    const PropertyKey next = heap.intern("next");
    Value list = Value::null();
    for (int i = 0; i < 100'000; ++i) {
        const Value node = heap.make_object(CellId::None);
        heap.put(node, next, list);
        list = node;
    }
    const std::vector<Value> roots{list};
    for (auto _ : state) heap.collect(roots);
}
BENCHMARK(collect_live_objects)->Unit(benchmark::kMillisecond);

}  // namespace
