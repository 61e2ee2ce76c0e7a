#include <string>
#include <vector>

#include "engine/heap/heap.h"
#include "tests/engine/catch.h"

using namespace loopscope::heap;

TEST_CASE("strings keep their units, narrow or wide, short or long", "[heap]") {
    Heap heap;
    for (const std::size_t length : {0U, 1U, 24U, 25U, 48U, 49U, 1000U}) {
        const std::u16string narrow(length, u'\u00e9');
        const std::u16string wide(length, u'\u20ac');
        CHECK(heap.text(heap.make_string(narrow)) == narrow);
        CHECK(heap.text(heap.make_string(wide)) == wide);
        CHECK(heap.view(heap.make_string(narrow)).is_latin1());
        CHECK(heap.view(heap.make_string(wide)).is_latin1() == (length == 0));
    }
    CHECK(heap.utf8(heap.make_string(u"\u00e9\u20ac\U0001F600\xD800!")) == "\u00e9\u20ac\U0001F600\uFFFD!");
}

TEST_CASE("a concatenation is read as the two texts one after the other", "[heap]") {
    Heap heap;
    Value built = heap.make_string("");
    std::u16string expected;
    for (int i = 0; i < 300; ++i) {
        const std::u16string piece = i % 7 == 0 ? u"\u20ac" : u"ab";
        built = i % 3 == 0 ? *heap.concatenate(heap.make_string(piece), built)
                           : *heap.concatenate(built, heap.make_string(piece));
        expected = i % 3 == 0 ? piece + expected : expected + piece;
        if (i % 50 == 0) REQUIRE(heap.view(built).text() == expected);
        REQUIRE(heap.text(built) == expected);
    }
}

TEST_CASE("a rope ten million deep is flattened and collected without recursion", "[heap][slow]") {
    Heap heap;
    const Value one = heap.make_string(std::string(50, 'x'));
    Value left = one;
    const Value letter = heap.make_string("y");
    for (int i = 0; i < 10'000'000; ++i) left = *heap.concatenate(left, letter);
    const std::vector<Value> roots{left};
    heap.collect(roots);
    const StringView view = heap.view(left);
    CHECK(view.size() == 10'000'050);
    CHECK(view[49] == u'x');
    CHECK(view[50] == u'y');
    heap.collect(roots);
    CHECK(heap.live_cell_count() == 1);
}

TEST_CASE("doubling a string ends at the longest string, not in memory", "[heap]") {
    Heap heap;
    Value text = heap.make_string(std::string(10'000'000, 'x'));
    std::optional<Value> doubled = text;
    int times = 0;
    while ((doubled = heap.concatenate(text, text))) {
        text = *doubled;
        REQUIRE(++times < 10);
    }
    CHECK(heap.string_length(text) == 320'000'000);
    CHECK(heap.bytes() < 11'000'000);
}

TEST_CASE("a part of a string is its units", "[heap]") {
    Heap heap;
    std::u16string units;
    for (char16_t i = 0; i < 500; ++i) units.push_back(i);
    const Value whole = heap.make_string(units);
    for (std::uint32_t begin = 0; begin < 500; begin += 37) {
        for (std::uint32_t end = begin; end <= 500; end += 41) {
            const Value part = heap.substring(whole, begin, end);
            REQUIRE(heap.text(part) == units.substr(begin, end - begin));
            if (end - begin > 10) {
                REQUIRE(heap.text(heap.substring(part, 3, end - begin - 3)) ==
                        units.substr(begin + 3, end - begin - 6));
            }
        }
    }
}

TEST_CASE("equal texts are equal strings whatever their history, and order goes by units", "[heap]") {
    Heap heap;
    const Value wide_part = heap.substring(heap.make_string(u"\u20acabc"), 1, 4);
    CHECK(heap.strings_equal(wide_part, heap.make_string("abc")));
    const Value rope = *heap.concatenate(heap.make_string(std::string(60, 'a')), heap.make_string("b"));
    CHECK(heap.strings_equal(rope, heap.make_string(std::string(60, 'a') + "b")));
    CHECK_FALSE(heap.strings_equal(rope, heap.make_string(std::string(61, 'a'))));
    CHECK(heap.compare_strings(heap.make_string("a"), heap.make_string("b")) < 0);
    CHECK(heap.compare_strings(heap.make_string("b"), heap.make_string("a")) > 0);
    CHECK(heap.compare_strings(heap.make_string("a"), heap.make_string("aa")) < 0);
    CHECK(heap.compare_strings(heap.make_string(u"\uFFFF"), heap.make_string(u"\U00010000")) > 0);
    CHECK(heap.compare_strings(rope, rope) == 0);
}

TEST_CASE("interning gives one key per text, and array indices are numbers", "[heap]") {
    Heap heap;
    const PropertyKey name = heap.intern("name");
    CHECK(heap.intern(u"name") == name);
    CHECK(heap.key_from_string(heap.make_string("name")) == name);
    CHECK(heap.key_from_string(*heap.concatenate(heap.make_string("na"), heap.make_string("me"))) == name);
    CHECK(heap.intern("7") == PropertyKey::index(7));
    CHECK(heap.intern("0") == PropertyKey::index(0));
    CHECK(heap.intern("2147483646") == PropertyKey::index(2147483646));
    for (const char* text : {"07", "-1", "1.5", "2147483647", "4294967294", "4294967295", "", " 1", "1e3"}) {
        CHECK_FALSE(heap.intern(text).is_index());
        CHECK(heap.utf8(heap.key_to_value(heap.intern(text))) == text);
    }
    CHECK(heap.key_from_index(4294967294) == heap.intern("4294967294"));
    CHECK(heap.key_from_index(9007199254740991) == heap.intern("9007199254740991"));
    CHECK(heap.utf8(heap.key_to_value(PropertyKey::index(12))) == "12");
    CHECK(heap.key_text(PropertyKey::index(12)) == u"12");
}

TEST_CASE("the strings of a program are one cell each, and atoms unless they spell an index", "[heap]") {
    Heap heap;
    const Value empty = heap.make_program_string(u"");
    const Value seven = heap.make_program_string(u"7");
    const Value length = heap.make_program_string(u"length");
    CHECK(index_of(empty.as_cell()) == 1);
    CHECK(index_of(seven.as_cell()) == 2);
    CHECK(index_of(length.as_cell()) == 3);
    CHECK(heap.intern("length") == PropertyKey::cell(length.as_cell()));
    CHECK(heap.key_from_string(seven) == PropertyKey::index(7));
    CHECK(heap.cell_count() == 4);
}

TEST_CASE("an atom lives as long as somebody holds it, and can be made again", "[heap]") {
    Heap heap;
    const PropertyKey kept = heap.intern("kept");
    const PropertyKey lost = heap.intern("lost");
    const Value object = heap.make_object(CellId::None);
    heap.put(object, kept, Value::int32(1));
    const std::vector<Value> roots{object};
    heap.collect(roots);
    CHECK(heap.kind(kept.as_cell()) == CellKind::String);
    CHECK(heap.kind(lost.as_cell()) == CellKind::Free);
    CHECK(heap.intern("kept") == kept);
    const PropertyKey again = heap.intern("lost");
    CHECK_FALSE(again == lost);
    CHECK(heap.intern("lost") == again);
}

TEST_CASE("symbols and private names know what they are", "[heap]") {
    Heap heap;
    const Value description = heap.make_string("tag");
    const Value symbol = heap.make_symbol(description);
    const Value secret = heap.make_symbol(description, true);
    CHECK(heap.symbol_description(symbol) == description);
    CHECK_FALSE(heap.is_private_name(symbol));
    CHECK(heap.is_private_key(heap.key_from_symbol(secret)));
    CHECK(heap.is_symbol_key(heap.key_from_symbol(symbol)));
    CHECK(heap.key_to_value(heap.key_from_symbol(symbol)) == symbol);
    CHECK(heap.key_text(heap.key_from_symbol(symbol)) == u"tag");
    const Value number = heap.make_bigint(true, {1, 2});
    CHECK(heap.bigint(number) == BigIntCell{true, {1, 2}});
}
