#include "engine/syntax/unicode_properties.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <mutex>
#include <string>

#include "engine/syntax/unicode_tables.h"

namespace loopscope::syntax {

namespace {

std::uint32_t read_number(std::string_view& text) {
    std::uint32_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number, 36);
    text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
    return number;
}

/// See record-unicode for how they are written.
CodePointRanges read_ranges(std::string_view text) {
    CodePointRanges ranges;
    char32_t end = 0;
    while (!text.empty()) {
        const char32_t begin = end + read_number(text);
        char32_t last = begin;
        if (text.starts_with(',')) {
            text.remove_prefix(1);
            last += read_number(text);
        }
        ranges.emplace_back(begin, last);
        end = last + 1;
        text.remove_prefix(std::min<std::size_t>(1, text.size()));  // the blank
    }
    return ranges;
}

/// See record-unicode-strings.
void read_strings(std::string_view text, std::set<std::u32string>& strings) {
    std::u32string string;
    while (!text.empty()) {
        string.push_back(read_number(text));
        const bool goes_on = text.starts_with(',');
        text.remove_prefix(std::min<std::size_t>(1, text.size()));
        if (goes_on) continue;
        strings.insert(string);
        string.clear();
    }
}

/// The line of each name, without it.
std::map<std::string_view, std::string_view> find_lines() {
    std::map<std::string_view, std::string_view> lines;
    for (const UnicodeTable& table : unicode_tables()) {
        std::string_view text = table.text;
        while (!text.empty()) {
            const std::string_view line = text.substr(0, text.find('\n'));
            text.remove_prefix(std::min(line.size() + 1, text.size()));
            std::string_view names = line.substr(0, line.find(':'));
            const std::string_view ranges = line.substr(std::min(names.size() + 1, line.size()));
            while (!names.empty()) {
                const std::string_view name = names.substr(0, names.find(' '));
                names.remove_prefix(std::min(name.size() + 1, names.size()));
                lines.emplace(name, ranges);
            }
        }
    }
    return lines;
}

/// The short name of the property in front of '=', as the table has it.
std::string table_name(std::u16string_view name) {
    std::string plain;
    for (const char16_t unit : name) plain.push_back(unit < 128 ? static_cast<char>(unit) : '?');
    const std::size_t equals = plain.find('=');
    if (equals == std::string::npos) return plain;
    const std::string property = plain.substr(0, equals);
    const std::string value = plain.substr(equals);
    if (property == "General_Category") return "gc" + value;
    if (property == "Script") return "sc" + value;
    if (property == "Script_Extensions") return "scx" + value;
    return plain;
}

// NOTE: what is read of a table that never changes, outside every machine.
const std::map<std::string_view, std::string_view>& table_lines() {
    static const std::map<std::string_view, std::string_view> kLines = find_lines();
    return kLines;
}

}  // namespace

const CodePointRanges* property_ranges(std::u16string_view name) {
    static std::mutex mutex;
    static std::map<std::string_view, CodePointRanges> known;
    const auto line = table_lines().find(table_name(name));
    if (line == table_lines().end()) return nullptr;
    const std::lock_guard lock(mutex);
    const auto [entry, is_new] = known.try_emplace(line->first);
    if (is_new) entry->second = read_ranges(line->second);
    return &entry->second;
}

const std::set<std::u32string>* property_strings(std::u16string_view name) {
    static std::mutex mutex;
    static std::map<std::string, std::set<std::u32string>> known;
    const std::string wanted = "strings/" + table_name(name);
    const bool is_whole = wanted == "strings/RGI_Emoji";
    if (!is_whole && !table_lines().contains(wanted)) return nullptr;
    const std::lock_guard lock(mutex);
    const auto [entry, is_new] = known.try_emplace(wanted);
    for (const auto& [line, strings] : table_lines())
        if (is_new && line.starts_with("strings/") && (is_whole || line == wanted))
            read_strings(strings, entry->second);
    return &entry->second;
}

bool contains(const CodePointRanges& ranges, char32_t point) {
    const auto after =
        std::upper_bound(ranges.begin(), ranges.end(), point,
                         [](char32_t wanted, const auto& range) { return wanted < range.first; });
    return after != ranges.begin() && point <= std::prev(after)->second;
}

}  // namespace loopscope::syntax
