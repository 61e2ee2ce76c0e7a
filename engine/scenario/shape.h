#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace loopscope::scenario {

enum class Kind : std::uint8_t {
    Text,
    Whole,      // a whole number
    Decimal,    // a number
    Flag,       // true or false
    Duration,   // 5ms
    Latency,    // a duration, or a range of them: 20ms..80ms
    Choice,     // one of some words
    Condition,  // what the window's search understands: "microtask queue longer than 3"
    Anything,   // any YAML: what a program gets as JSON
    List,       // of one shape
    Names,      // a mapping from names that the scenario chooses to one shape
    Record,     // a mapping with the keys of a table
};

struct Key;

/// What a value has to be. Rows of a constant table: see keys.cpp.
struct Shape {
    Kind kind = Kind::Text;
    /// After "has to be": "a text". Says also what an element or an entry is.
    std::string_view words = {};
    double least = 0;
    double most = 0;
    std::vector<std::string_view> (*choices)() =
        nullptr;                     // Choice, and the names of Names when they are fixed
    const Shape* item = nullptr;     // List, Names
    std::span<const Key> keys = {};  // Record
    /// A Record that may be written as a plain text, which is then the value of this key.
    std::string_view short_form = {};
    /// For messages: "a file", "the front matter"; for Names, what a name is.
    std::string_view noun = {};
};

struct Key {
    std::string_view name;
    const Shape* shape;
    std::string_view sentence;  // what it is for
    std::string_view example;   // "threads: 4": the YAML that follows the key's own indentation
    bool required = false;
};

/// The front matter itself: a Record. Parser, help, README and JSON Schema are made from it.
const Shape& front_matter_shape();

}  // namespace loopscope::scenario
