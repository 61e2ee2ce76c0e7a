#include "engine/timeline/value_text.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

#include "engine/vm/bigint_values.h"
#include "engine/vm/conversions.h"
#include "engine/vm/errors.h"

namespace loopscope::timeline {

using heap::ObjectClass;
using heap::Value;

namespace {

constexpr int kDeepest = 2;  // objects inside objects that are opened
constexpr std::size_t kMostEntries = 12;
constexpr std::size_t kLongestString = 400;
constexpr std::size_t kLongestName = 48;

class Printer {
  public:
    Printer(Viewer& view, std::size_t most) : view_(view), heap_(view.heap), most_(most) {}

    std::string print(Value value) {
        write(value, 0);
        return shorten(std::move(text_), most_);
    }

  private:
    bool is_full() const { return text_.size() > most_; }

    void write(Value value, int depth) {
        if (value.is_object()) return write_object(value, depth);
        if (value.is_string()) return write_string(value);
        text_ += primitive(value);
    }

    std::string primitive(Value value) const {
        if (value.is_undefined()) return "undefined";
        if (value.is_null()) return "null";
        if (value.is_boolean()) return value.as_boolean() ? "true" : "false";
        if (value.is_int32() || value.is_number()) return number(value.as_number());
        if (value.is_bigint()) return vm::bigint_to_text(vm::bigint_of(heap_, value)) + "n";
        if (value.is_symbol()) return "Symbol(" + symbol_text(value) + ")";
        if (value.is_uninitialized()) return "(no value yet)";
        return "(empty)";
    }

    static std::string number(double number) {
        return number == 0 && std::signbit(number) ? "-0" : vm::number_to_string(number);
    }

    std::string symbol_text(Value symbol) const {
        const Value description = heap_.symbol_description(symbol);
        return description.is_string() ? heap_.utf8(description) : std::string();
    }

    void write_string(Value string) {
        const std::uint32_t length = heap_.string_length(string);
        const bool cut = length > kLongestString;
        const Value shown = cut ? heap_.substring(string, 0, kLongestString) : string;
        text_ += '\'';
        for (const char c : heap_.utf8(shown)) {
            if (c == '\n')
                text_ += "\\n";
            else if (c == '\r')
                text_ += "\\r";
            else if (c == '\t')
                text_ += "\\t";
            else
                text_ += c;
        }
        text_ += cut ? "\u2026'" : "'";
    }

    void write_object(Value object, int depth) {
        const ObjectClass kind = heap_.class_of(object);
        if (heap_.is_callable(object) && kind != ObjectClass::Proxy) {
            text_ += "\u0192 " + name_of_function(view_, object);
            return;
        }
        switch (kind) {
            case ObjectClass::Array: return write_array(object, depth);
            case ObjectClass::Error: text_ += base::utf16_to_utf8(vm::error_header(heap_, object)); return;
            case ObjectClass::Promise: return write_promise(object, depth);
            case ObjectClass::Map:
            case ObjectClass::Set: return write_table(object, kind == ObjectClass::Map, depth);
            case ObjectClass::Date: return write_date(object);
            case ObjectClass::RegExp: return write_regexp(object);
            case ObjectClass::BooleanObject:
            case ObjectClass::NumberObject:
            case ObjectClass::StringObject:
            case ObjectClass::SymbolObject:
            case ObjectClass::BigIntObject: return write_wrapper(object, depth);
            case ObjectClass::Proxy: text_ += "Proxy"; return;
            case ObjectClass::Generator:
            case ObjectClass::AsyncGenerator: return write_generator(object);
            case ObjectClass::Ordinary:
            case ObjectClass::Function:
            case ObjectClass::NativeFunction:
            case ObjectClass::BoundFunction:
            case ObjectClass::Arguments:
            case ObjectClass::WeakMap:
            case ObjectClass::WeakSet:
            case ObjectClass::AsyncFunction:
            case ObjectClass::Slots:
            case ObjectClass::ArrayBuffer:
            case ObjectClass::TypedArray:
            case ObjectClass::DataView:
            case ObjectClass::WeakRef:
            case ObjectClass::Global: return write_properties(object, depth);
        }
    }

    void write_generator(Value generator) {
        if (!heap_.has_data<heap::GeneratorData>(generator)) return write_properties(generator, kDeepest);
        text_ += "Generator (";
        switch (heap_.data<heap::GeneratorData>(generator).state) {
            case heap::GeneratorState::SuspendedStart: text_ += "not begun)"; return;
            case heap::GeneratorState::SuspendedYield: text_ += "suspended)"; return;
            case heap::GeneratorState::Executing: text_ += "running)"; return;
            case heap::GeneratorState::AwaitingReturn: text_ += "returning)"; return;
            case heap::GeneratorState::Completed: text_ += "done)"; return;
        }
    }

    void write_array(Value array, int depth) {
        const std::uint32_t length = heap_.array_length(array);
        if (depth >= kDeepest && length > 0) {
            text_ += "[\u2026]";
            return;
        }
        text_ += '[';
        for (std::uint32_t index = 0; index < length && !is_full(); ++index) {
            if (index > 0) text_ += ", ";
            if (index == kMostEntries) {
                text_ += std::to_string(length - index) + " more";
                break;
            }
            const auto property = heap_.own_property(array, heap::PropertyKey::index(index));
            if (!property)
                text_ += "(empty)";
            else if (property->is_accessor())
                text_ += "(getter)";
            else
                write(property->value, depth + 1);
        }
        text_ += ']';
    }

    void write_promise(Value promise, int depth) {
        const heap::PromiseData data = heap_.data<heap::PromiseData>(promise);
        text_ += "Promise #" + std::to_string(data.serial);
        switch (data.state) {
            case heap::PromiseState::Pending: text_ += " (pending)"; return;
            case heap::PromiseState::Fulfilled: text_ += " (fulfilled: "; break;
            case heap::PromiseState::Rejected: text_ += " (rejected: "; break;
        }
        if (depth >= kDeepest)
            text_ += "\u2026";
        else
            write(data.result, depth + 1);
        text_ += ')';
    }

    void write_table(Value table, bool is_map, int depth) {
        text_ += (is_map ? "Map(" : "Set(") + std::to_string(heap_.table_size(table)) + ") {";
        std::size_t count = 0;
        auto entry = depth >= kDeepest ? std::nullopt : heap_.table_entry_at(table, 0);
        for (; entry && !is_full() && count < kMostEntries;
             entry = heap_.table_entry_at(table, entry->next)) {
            if (count++ > 0) text_ += ", ";
            write(entry->key, depth + 1);
            if (!is_map) continue;
            text_ += " => ";
            write(entry->value, depth + 1);
        }
        if (entry) text_ += ", \u2026";
        text_ += '}';
    }

    void write_date(Value date) {
        text_ += "Date(" + vm::number_to_string(heap_.data<heap::DateData>(date).time) + " ms)";
    }

    void write_regexp(Value expression) {
        const heap::RegExpData& data = heap_.data<heap::RegExpData>(expression);
        if (!data.source.is_string() || !data.flags.is_string()) return;
        text_ += '/' + heap_.utf8(data.source) + '/' + heap_.utf8(data.flags);
    }

    void write_wrapper(Value object, int depth) {
        text_ += "Object(";
        write(heap_.data<heap::PrimitiveData>(object).value, depth + 1);
        text_ += ')';
    }

    void write_properties(Value object, int depth) {
        const std::string name = base::utf16_to_utf8(vm::constructor_name(heap_, view_.program, object));
        if (!name.empty() && name != "Object") text_ += name + ' ';
        const std::vector<heap::PropertyKey> keys = heap_.own_keys(object);
        if (depth >= kDeepest && !keys.empty()) {
            text_ += "{\u2026}";
            return;
        }
        text_ += '{';
        std::size_t count = 0;
        for (const heap::PropertyKey key : keys) {
            const auto property = heap_.own_property(object, key);
            if (!property || (property->attributes & heap::kEnumerable) == 0) continue;
            if (count > 0) text_ += ", ";
            if (count++ == kMostEntries || is_full()) {
                text_ += "\u2026";
                break;
            }
            text_ += base::utf16_to_utf8(heap_.key_text(key)) + ": ";
            if (property->is_accessor())
                text_ += "(getter)";
            else
                write(property->value, depth + 1);
        }
        text_ += '}';
    }

    Viewer& view_;
    heap::Heap& heap_;
    std::size_t most_;
    std::string text_;
};

}  // namespace

std::string value_text(Viewer& view, Value value, std::size_t most) {
    return Printer(view, most).print(value);
}

std::string name_of_template(const bytecode::Program& program, const bytecode::FunctionTemplate& function) {
    if (function.kind == bytecode::FunctionKind::Module) return "(main script)";
    if (function.name != 0) return base::utf16_to_utf8(program.string(function.name));
    return function.kind == bytecode::FunctionKind::Arrow ? "(arrow)" : "(anonymous)";
}

namespace {

/// The number of the template of a function in the language; nothing for any other value.
std::optional<std::uint32_t> template_of(const heap::Heap& heap, Value function) {
    if (!heap.has_data<heap::FunctionData>(function)) return std::nullopt;
    return heap.data<heap::FunctionData>(function).function_template;
}

bool is_own(const heap::Heap& heap, const bytecode::Program& program, Value function) {
    const auto number = template_of(heap, function);
    return number && program.function(*number).visibility == bytecode::Visibility::User;
}

}  // namespace

Value own_function(const heap::Heap& heap, const bytecode::Program& program, Value function) {
    constexpr int kMostScopes = 3;
    if (!template_of(heap, function) || is_own(heap, program, function)) return function;
    heap::CellId place = heap.data<heap::FunctionData>(function).environment;
    for (int count = 0; count < kMostScopes && place != heap::CellId::None; ++count) {
        const std::uint32_t scope = heap.environment_scope(place);
        if (scope >= program.scopes.size()) return function;
        const auto& names = program.scopes[scope].names;
        for (std::uint32_t slot = 0; slot < names.size() && slot < heap.environment_size(place); ++slot) {
            if (names[slot] == 0 || program.string(names[slot]) != u"callback") continue;
            const Value captured = heap.environment_slot(place, slot);
            if (is_own(heap, program, captured)) return captured;
        }
        place = heap.environment_parent(place);
    }
    return function;
}

namespace {

/// The number of the promise that a function settles (27.2.1.3 CreateResolvingFunctions; such functions have
/// no names). 0 for any other function.
std::uint64_t promise_of_resolver(const Viewer& view, Value function) {
    const heap::CellId place = view.heap.data<heap::FunctionData>(function).environment;
    if (place == heap::CellId::None) return 0;
    const std::uint32_t scope = view.heap.environment_scope(place);
    if (scope >= view.program.scopes.size()) return 0;
    const auto& names = view.program.scopes[scope].names;
    std::uint64_t serial = 0;
    bool is_resolver = false;
    for (std::uint32_t slot = 0; slot < names.size() && slot < view.heap.environment_size(place); ++slot) {
        if (names[slot] == 0) continue;
        const std::u16string_view name = view.program.string(names[slot]);
        is_resolver = is_resolver || name == u"alreadyResolved";
        const Value captured = view.heap.environment_slot(place, slot);
        if (name == u"promise" && view.heap.has_data<heap::PromiseData>(captured))
            serial = view.heap.data<heap::PromiseData>(captured).serial;
    }
    return is_resolver ? serial : 0;
}

}  // namespace

std::string name_of_function(Viewer& view, Value function) {
    function = own_function(view.heap, view.program, function);
    if (!view.heap.is_callable(function)) return "(nothing)";
    const std::string name = base::utf16_to_utf8(vm::function_name(view.heap, view.program, function));
    if (!name.empty()) return shorten(name, kLongestName);
    if (view.heap.has_data<heap::FunctionData>(function)) {
        const std::uint32_t number = view.heap.data<heap::FunctionData>(function).function_template;
        const bool is_builtin = view.program.function(number).visibility == bytecode::Visibility::Builtin;
        const std::uint64_t promise = is_builtin ? promise_of_resolver(view, function) : 0;
        if (promise != 0) return "resolver of promise #" + std::to_string(promise);
        return name_of_template(view.program, view.program.function(number));
    }
    return "(anonymous)";
}

std::string title_of_template(const bytecode::Program& program, const bytecode::FunctionTemplate& function) {
    constexpr std::size_t kLongestCode = 36;
    const bool has_name = function.name != 0 || function.kind == bytecode::FunctionKind::Module;
    if (function.visibility == bytecode::Visibility::Hidden && !has_name) return "the runtime";
    const bool is_own = function.visibility == bytecode::Visibility::User;
    if (has_name || !is_own || function.range.begin == function.range.end)
        return name_of_template(program, function);
    const std::u16string_view code = program.sources[function.source]->text(function.range);
    return shorten(base::utf16_to_utf8(code.substr(0, 4 * kLongestCode)), kLongestCode);
}

std::string title_of_function(Viewer& view, Value function) {
    function = own_function(view.heap, view.program, function);
    const auto number = template_of(view.heap, function);
    const bool has_name = !number || !vm::function_name(view.heap, view.program, function).empty();
    const bool is_builtin =
        !has_name && view.program.function(*number).visibility == bytecode::Visibility::Builtin;
    return has_name || is_builtin ? name_of_function(view, function)
                                  : title_of_template(view.program, view.program.function(*number));
}

std::string group_digits(std::uint64_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t place = digits.size(); place > 3; place -= 3) digits.insert(place - 3, 1, ',');
    return digits;
}

std::string duration_text(std::uint64_t nanoseconds) {
    constexpr std::uint64_t kMicrosecond = 1'000;
    constexpr std::uint64_t kMillisecond = 1'000'000;
    constexpr std::uint64_t kSecond = 1'000'000'000;
    const auto with_decimals = [](std::uint64_t whole, std::uint64_t thousandths, const char* unit) {
        std::string text = group_digits(whole);
        if (thousandths != 0) {
            std::string decimals = std::to_string(1000 + thousandths).substr(1);
            while (decimals.back() == '0') decimals.pop_back();
            text += '.' + decimals;
        }
        return text + ' ' + unit;
    };
    if (nanoseconds < kMicrosecond) return std::to_string(nanoseconds) + " ns";
    if (nanoseconds < kMillisecond)
        return with_decimals(nanoseconds / kMicrosecond, nanoseconds % kMicrosecond, "\u00B5s");
    if (nanoseconds < 10 * kSecond) {
        return with_decimals(nanoseconds / kMillisecond, nanoseconds % kMillisecond / kMicrosecond, "ms");
    }
    return with_decimals(nanoseconds / kSecond, nanoseconds % kSecond / kMillisecond, "s");
}

std::string shorten(std::string text, std::size_t most) {
    for (char& c : text) {
        if (c == '\n' || c == '\r' || c == '\t') c = ' ';
    }
    // Runs of blanks, from code over several lines, become one.
    const auto both_blank = [](char one, char other) { return one == ' ' && other == ' '; };
    text.erase(std::unique(text.begin(), text.end(), both_blank), text.end());
    if (text.size() <= most) return text;
    std::size_t length = most;
    while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80) --length;
    return text.substr(0, length) + "\u2026";
}

}  // namespace loopscope::timeline
