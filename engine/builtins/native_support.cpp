#include "engine/builtins/native_support.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "engine/base/assert.h"

namespace loopscope::builtins {

namespace {

constexpr std::array kClassNames = {
    std::string_view("Ordinary"),      std::string_view("Array"),      std::string_view("Function"),
    std::string_view("Function"),      std::string_view("Function"),   std::string_view("Error"),
    std::string_view("Boolean"),       std::string_view("Number"),     std::string_view("String"),
    std::string_view("Symbol"),        std::string_view("BigInt"),     std::string_view("Arguments"),
    std::string_view("Date"),          std::string_view("RegExp"),     std::string_view("Map"),
    std::string_view("Set"),           std::string_view("WeakMap"),    std::string_view("WeakSet"),
    std::string_view("Promise"),       std::string_view("Generator"),  std::string_view("AsyncGenerator"),
    std::string_view("AsyncFunction"), std::string_view("Slots"),      std::string_view("Proxy"),
    std::string_view("ArrayBuffer"),   std::string_view("TypedArray"), std::string_view("DataView"),
    std::string_view("WeakRef"),       std::string_view("Global"),
};
static_assert(kClassNames.size() == static_cast<std::size_t>(ObjectClass::Global) + 1);

}  // namespace

PropertyKey key_of(Heap& heap, Value key) {
    if (key.is_int32() && key.as_int32() >= 0)
        return heap.key_from_index(static_cast<std::uint64_t>(key.as_int32()));
    if (key.is_string()) return heap.key_from_string(key);
    if (key.is_symbol()) return heap.key_from_symbol(key);
    LOOPSCOPE_ASSERT(key.is_number() && key.as_number() >= 0,
                     "library code names a property by string, symbol or index");
    return heap.key_from_index(static_cast<std::uint64_t>(key.as_number()));
}

std::string_view name_of(ObjectClass object_class) {
    return kClassNames[static_cast<std::size_t>(object_class)];
}

ObjectClass object_class_named(std::u16string_view name) {
    for (std::size_t i = 0; i < kClassNames.size(); ++i) {
        const std::string_view candidate = kClassNames[i];
        if (std::equal(candidate.begin(), candidate.end(), name.begin(), name.end(),
                       [](char left, char16_t right) { return static_cast<char16_t>(left) == right; })) {
            return static_cast<ObjectClass>(i);
        }
    }
    LOOPSCOPE_ASSERT(false, "library code names a class of objects that exists");
    return ObjectClass::Ordinary;
}

std::optional<std::vector<Value>> plain_elements(const Heap& heap, Value array, bool holes_allowed) {
    if (!heap.is_array(array)) return std::nullopt;
    const std::uint32_t length = heap.array_length(array);
    std::vector<Value> elements;
    if (heap.is_dense(array)) {
        const std::span<const Value> dense = heap.dense_elements(array);
        elements.assign(dense.begin(), dense.end());
        elements.resize(length, Value::hole());
        if (holes_allowed) return elements;
        const bool packed =
            std::none_of(elements.begin(), elements.end(), [](Value v) { return v.is_hole(); });
        return packed ? std::optional(std::move(elements)) : std::nullopt;
    }
    for (std::uint32_t index = 0; index < length; ++index) {
        const Value element = heap.fast_element(array, index);
        if (element.is_hole()) return std::nullopt;
        elements.push_back(element);
    }
    return elements;
}

}  // namespace loopscope::builtins
