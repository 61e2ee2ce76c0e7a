#include "engine/builtins/string_support.h"

#include <algorithm>
#include <string_view>

namespace loopscope::builtins {

using heap::Heap;
using heap::StringView;
using heap::Value;

CodePoint code_point_at(StringView units, std::uint32_t index) {
    const char16_t lead = units[index];
    if (lead < 0xD800 || lead > 0xDBFF || index + 1 >= units.size()) return {lead, 1};
    const char16_t trail = units[index + 1];
    if (trail < 0xDC00 || trail > 0xDFFF) return {lead, 1};
    return {(static_cast<char32_t>(lead - 0xD800) << 10) + (trail - 0xDC00U) + 0x10000U, 2};
}

void append_code_point(std::u16string& units, char32_t code_point) {
    if (code_point < 0x10000) {
        units.push_back(static_cast<char16_t>(code_point));
        return;
    }
    units.push_back(static_cast<char16_t>(0xD800 + ((code_point - 0x10000) >> 10)));
    units.push_back(static_cast<char16_t>(0xDC00 + ((code_point - 0x10000) & 0x3FF)));
}

void append_units(std::u16string& units, StringView more) {
    if (!more.is_latin1()) {
        units += more.wide();
        return;
    }
    for (std::uint32_t i = 0; i < more.size(); ++i) units.push_back(more[i]);
}

std::u32string code_points(StringView units) {
    std::u32string points;
    for (std::uint32_t i = 0; i < units.size();) {
        const CodePoint point = code_point_at(units, i);
        points.push_back(point.value);
        i += point.units;
    }
    return points;
}

double find_text(Heap& heap, Value whole, Value part, std::uint32_t from) {
    heap.view(whole);  // flattened first: a view is good until the next write
    const StringView needle = heap.view(part);
    const StringView units = heap.view(whole);
    if (from > units.size()) return -1;
    std::size_t found = std::u16string::npos;
    if (units.is_latin1() && needle.is_latin1()) {
        found = units.latin1().find(needle.latin1(), from);
    } else if (!units.is_latin1() && !needle.is_latin1()) {
        found = units.wide().find(needle.wide(), from);
    } else if (!units.is_latin1()) {
        found = units.wide().find(needle.text(), from);
    } else {
        found = units.text().find(needle.text(), from);
    }
    return found == std::u16string::npos ? -1.0 : static_cast<double>(found);
}

Value repeat_text(Heap& heap, Value text, std::uint32_t length) {
    if (length == 0) return heap.make_string(std::string_view());
    const StringView units = heap.view(text);
    const auto fill = [&](auto units_of_text, auto whole) {
        whole.reserve(length);
        while (whole.size() < length) {
            whole.append(
                units_of_text.substr(0, std::min<std::size_t>(units_of_text.size(), length - whole.size())));
        }
        return whole;
    };
    if (units.is_latin1()) {
        const std::string whole = fill(units.latin1(), std::string());
        return heap.make_string(std::string_view(whole));
    }
    const std::u16string whole = fill(units.wide(), std::u16string());
    return heap.make_string(std::u16string_view(whole));
}

}  // namespace loopscope::builtins
