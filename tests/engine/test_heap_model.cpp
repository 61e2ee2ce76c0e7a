#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "engine/heap/heap.h"
#include "tests/engine/catch.h"

using namespace loopscope::heap;

namespace {

// The same objects as Heap keeps, kept in the simplest way: properties by name in the order of their
// creation.
struct ModelObject {
    std::vector<std::pair<std::string, std::int32_t>> names;
    std::map<std::uint32_t, std::int32_t> indices;
    void put(const std::string& name, std::int32_t value) {
        for (auto& [key, held] : names) {
            if (key == name) {
                held = value;
                return;
            }
        }
        names.emplace_back(name, value);
    }
};

struct Run {
    Heap heap;
    std::vector<Value> objects;
    std::vector<ModelObject> model;
};

void change(Run& run, std::mt19937& random) {
    const auto below = [&random](std::uint32_t limit) {
        return static_cast<std::uint32_t>(random() % limit);
    };
    if (run.objects.empty() || below(100) == 0) {
        run.objects.push_back(run.heap.make_object(CellId::None));
        run.model.emplace_back();
    }
    const std::uint32_t which = below(static_cast<std::uint32_t>(run.objects.size()));
    const Value object = run.objects[which];
    ModelObject& model = run.model[which];
    const std::string name = "n" + std::to_string(below(below(2) == 0 ? 10 : 150));
    const std::uint32_t index = below(4) == 0 ? below(100'000) : below(60);
    const auto value = static_cast<std::int32_t>(below(1000));
    switch (below(6)) {
        case 0:
        case 1:
            run.heap.set(object, run.heap.intern(name), Value::int32(value));
            model.put(name, value);
            return;
        case 2:
        case 3:
            run.heap.set(object, PropertyKey::index(index), Value::int32(value));
            model.indices[index] = value;
            return;
        case 4:
            run.heap.delete_property(object, run.heap.intern(name));
            std::erase_if(model.names, [&name](const auto& entry) { return entry.first == name; });
            return;
        default:
            run.heap.delete_property(object, PropertyKey::index(index));
            model.indices.erase(index);
            return;
    }
}

bool agrees(Run& run) {
    for (std::size_t i = 0; i < run.objects.size(); ++i) {
        std::vector<std::pair<std::string, std::int32_t>> expected;
        for (const auto& [index, value] : run.model[i].indices)
            expected.emplace_back(std::to_string(index), value);
        expected.insert(expected.end(), run.model[i].names.begin(), run.model[i].names.end());
        std::vector<std::pair<std::string, std::int32_t>> found;
        for (const PropertyKey key : run.heap.own_keys(run.objects[i])) {
            const Value value = run.heap.own_property(run.objects[i], key)->value;
            found.emplace_back(run.heap.utf8(run.heap.key_to_value(key)), value.as_int32());
        }
        if (found != expected) return false;
    }
    return true;
}

}  // namespace

TEST_CASE("random changes, copies and collections leave the objects that a simple model has", "[heap]") {
    for (std::uint32_t seed = 1; seed <= 6; ++seed) {
        std::mt19937 random(seed);
        Run run;
        std::vector<Run> copies;
        for (int step = 1; step <= 6000; ++step) {
            change(run, random);
            if (step % 1000 == 0) copies.push_back(run);
            if (step % 1500 == 0) run.heap.collect(run.objects);
        }
        INFO("seed " << seed);
        REQUIRE(agrees(run));
        for (Run& copy : copies) REQUIRE(agrees(copy));
    }
}

TEST_CASE("the same changes from a copy lead to the same heap", "[heap]") {
    std::mt19937 random(42);
    Run run;
    for (int step = 0; step < 2000; ++step) change(run, random);
    Run copy = run;
    std::mt19937 again = random;
    std::vector<Heap> between;
    for (int step = 0; step < 3000; ++step) {
        change(run, random);
        if (step % 50 == 0) between.push_back(run.heap);
        if (step == 1500) run.heap.collect(run.objects);
    }
    for (int step = 0; step < 3000; ++step) {
        change(copy, again);
        if (step == 1500) copy.heap.collect(copy.objects);
    }
    CHECK(copy.heap == run.heap);
    CHECK(copy.heap.digest() == run.heap.digest());
    CHECK_FALSE(between.back() == run.heap);
}

TEST_CASE("random changes of a table leave what a simple list has, seen from every running iteration",
          "[heap]") {
    std::mt19937 random(7);
    Heap heap;
    const Value map = heap.make_object(CellId::None, ObjectClass::Map);
    std::vector<std::pair<std::int32_t, std::int32_t>> model;
    for (int step = 0; step < 20'000; ++step) {
        const auto key = static_cast<std::int32_t>(random() % (step / 5000 % 2 == 0 ? 400 : 20));
        const auto found =
            std::find_if(model.begin(), model.end(), [key](const auto& entry) { return entry.first == key; });
        if (random() % 2 == 0) {
            heap.table_set(map, Value::int32(key), Value::int32(step));
            if (found == model.end()) {
                model.emplace_back(key, step);
            } else {
                found->second = step;
            }
        } else {
            REQUIRE(heap.table_remove(map, Value::int32(key)) == (found != model.end()));
            if (found != model.end()) model.erase(found);
        }
        if (random() % 2000 == 0) {
            heap.table_clear(map);
            model.clear();
        }
        if (step % 500 != 0) continue;
        std::vector<std::pair<std::int32_t, std::int32_t>> seen;
        for (auto entry = heap.table_entry_at(map, 0); entry; entry = heap.table_entry_at(map, entry->next)) {
            seen.emplace_back(entry->key.as_int32(), entry->value.as_int32());
        }
        REQUIRE(seen == model);
        REQUIRE(heap.table_size(map) == model.size());
    }
}
