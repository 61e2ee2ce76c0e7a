#include "engine/builtins/locale_tables.h"

#include <string>

#include "engine/base/source_text.h"
#include "engine/builtins/native_support.h"
#include "engine/builtins/natives.h"

// ECMA-402: what is known of places and zones of time, for the library's JavaScript.

namespace loopscope::builtins {

namespace {

/// The JSON of one key: each stands on a line of its own. Empty when there is none.
std::string_view value_of_key(std::string_view text, const std::string& key) {
    const std::string begin = "\n\"" + key + "\": ";
    const std::size_t found = text.find(begin);
    if (found == std::string_view::npos) return {};
    const std::size_t from = found + begin.size();
    std::string_view value = text.substr(from, text.find('\n', from) - from);
    if (value.ends_with(',')) value.remove_suffix(1);
    return value;
}

// %locale_text(table, key): the JSON of that part of a table, or undefined
Completion locale_text(NativeCall& call) {
    Heap& heap = call.heap();
    const std::string name = base::utf16_to_utf8(heap.text(call.argument(0))) + ".json";
    for (const LocaleTable& table : locale_tables()) {
        if (name != table.name) continue;
        const std::string_view value =
            value_of_key(table.text, base::utf16_to_utf8(heap.text(call.argument(1))));
        if (value.empty()) return Value::undefined();
        return heap.make_string(std::u16string_view(base::utf8_to_utf16(value)));
    }
    return Value::undefined();
}

constexpr NativeEntry kTable[] = {
    {"%", "locale_text", 2, locale_text},
};

}  // namespace

NativeTable locale_natives() {
    return kTable;
}

}  // namespace loopscope::builtins
