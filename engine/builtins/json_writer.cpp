#include "engine/builtins/json_writer.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "engine/builtins/string_support.h"
#include "engine/vm/conversions.h"

namespace loopscope::builtins {

namespace {

using heap::Heap;
using heap::ObjectClass;
using heap::PropertyKey;
using heap::Value;

constexpr std::size_t kDeepest = 4'500;

class Writer {
  public:
    Writer(Heap& heap, const std::u16string& gap, LoneSurrogates lone)
        : heap_(heap), gap_(gap), lone_(lone), to_json_(heap.intern(std::string_view("toJSON"))) {}

    bool write_whole(Value value) {
        if (!write(value, {}) || text_.empty()) return false;
        while (!open_.empty()) {
            if (!write_next()) return false;
        }
        return true;
    }
    std::u16string take() { return std::move(text_); }

  private:
    struct Container {
        Value object;
        bool is_array = false;
        std::uint32_t length = 0;
        std::vector<PropertyKey> keys;
        std::uint32_t next = 0;
        bool empty = true;
    };

    Heap& heap_;
    const std::u16string& gap_;
    LoneSurrogates lone_;
    PropertyKey to_json_;
    std::u16string text_;
    std::vector<Container> open_;

    void append_line(std::size_t depth) {
        if (gap_.empty()) return;
        text_ += u'\n';
        for (std::size_t i = 0; i < depth; ++i) text_ += gap_;
    }

    void append_ascii(std::string_view text) { text_.append(text.begin(), text.end()); }

    /// The next member of the innermost container, or its end.
    bool write_next() {
        Container& top = open_.back();
        const std::uint32_t count = top.is_array ? top.length : static_cast<std::uint32_t>(top.keys.size());
        if (top.next == count) {
            if (!top.empty) append_line(open_.size() - 1);
            text_ += top.is_array ? u']' : u'}';
            open_.pop_back();
            return true;
        }
        const PropertyKey key = top.is_array ? PropertyKey::index(top.next) : top.keys[top.next];
        ++top.next;
        if (!top.is_array && heap_.is_symbol_key(key)) return true;
        Value value;
        if (top.is_array) {
            const heap::Lookup found = heap_.lookup(top.object, key);
            if (found.kind == heap::Lookup::Kind::Accessor || found.kind == heap::Lookup::Kind::Proxy)
                return false;
            if (found.kind == heap::Lookup::Kind::Data) value = found.value;
        } else {
            const std::optional<heap::Property> property = heap_.own_property(top.object, key);
            if (!property || property->is_accessor()) return false;
            if ((property->attributes & heap::kEnumerable) == 0) return true;
            value = property->value;
        }
        return write_member(top, key, value);
    }

    bool write_member(Container& top, PropertyKey key, Value value) {
        std::u16string before = top.empty ? u"" : u",";
        if (!gap_.empty()) {
            before += u'\n';
            for (std::size_t i = 0; i < open_.size(); ++i) before += gap_;
        }
        if (!top.is_array) {
            if (has_no_text(value)) return true;
            const std::u16string name = heap_.key_text(key);
            append_json_string(before, heap::StringView(std::u16string_view(name)), lone_);
            before += gap_.empty() ? u":" : u": ";
        } else if (has_no_text(value)) {
            value = Value::null();
        }
        top.empty = false;
        return write(value, before);
    }

    bool has_no_text(Value value) const {
        return value.is_undefined() || value.is_symbol() || (value.is_object() && heap_.is_callable(value));
    }

    /// Appends `before` and the value, or opens a container for it.
    bool write(Value value, const std::u16string& before) {
        if (has_no_text(value) || value.is_bigint()) return false;
        text_ += before;
        if (value.is_string()) {
            append_json_string(text_, heap_.view(value), lone_);
        } else if (value.is_number()) {
            const double number = value.as_number();
            append_ascii(std::isfinite(number) ? vm::number_to_string(number) : "null");
        } else if (!value.is_object()) {
            append_ascii(value.is_null() ? "null" : value.is_true() ? "true" : "false");
        } else {
            return open(value);
        }
        return true;
    }

    bool open(Value object) {
        const ObjectClass object_class = heap_.class_of(object);
        if (object_class != ObjectClass::Ordinary && object_class != ObjectClass::Array) return false;
        const heap::Lookup method = heap_.lookup(object, to_json_);
        if (method.kind != heap::Lookup::Kind::Absent) return false;
        const auto is_same = [&](const Container& container) { return container.object == object; };
        if (open_.size() >= kDeepest || std::any_of(open_.begin(), open_.end(), is_same)) return false;
        Container container;
        container.object = object;
        container.is_array = object_class == ObjectClass::Array;
        if (container.is_array)
            container.length = heap_.array_length(object);
        else
            container.keys = heap_.own_keys(object);
        text_ += container.is_array ? u'[' : u'{';
        open_.push_back(std::move(container));
        return true;
    }
};

void append_hex(std::u16string& quoted, char16_t unit) {
    constexpr std::u16string_view kDigits = u"0123456789abcdef";
    quoted += u"\\u";
    for (int shift = 12; shift >= 0; shift -= 4) quoted.push_back(kDigits[(unit >> shift) & 15]);
}

}  // namespace

void append_json_string(std::u16string& out, heap::StringView units, LoneSurrogates lone) {
    out += u'"';
    for (std::uint32_t i = 0; i < units.size();) {
        const CodePoint point = code_point_at(units, i);
        const char16_t unit = units[i];
        constexpr std::u16string_view kMeanings = u"\"\\\b\f\n\r\t";
        constexpr std::u16string_view kLetters = u"\"\\bfnrt";
        const std::size_t simple = kMeanings.find(unit);
        if (simple != std::u16string_view::npos) {
            out.push_back(u'\\');
            out.push_back(kLetters[simple]);
        } else if (unit < 0x20 || (lone == LoneSurrogates::Escaped && point.units == 1 && unit >= 0xD800 &&
                                   unit <= 0xDFFF)) {
            append_hex(out, unit);
        } else {
            append_code_point(out, point.value);
        }
        i += point.units;
    }
    out += u'"';
}

std::optional<std::u16string> write_plain_json(Heap& heap, Value value, const std::u16string& gap,
                                               LoneSurrogates lone) {
    Writer writer(heap, gap, lone);
    if (!writer.write_whole(value)) return std::nullopt;
    return writer.take();
}

}  // namespace loopscope::builtins
