#include "engine/vm/conversions.h"
#include "engine/vm/errors.h"

// What V8 calls functions and objects, in stacks and in messages.

namespace loopscope::vm {

using bytecode::FunctionTemplate;
using bytecode::Program;
using heap::Heap;
using heap::ObjectClass;

namespace {

/// %TypedArray%.prototype[Symbol.toStringTag].
std::string_view kind_of_array(heap::ElementType element) {
    switch (element) {
        case heap::ElementType::Int8: return "Int8Array";
        case heap::ElementType::Uint8: return "Uint8Array";
        case heap::ElementType::Uint8Clamped: return "Uint8ClampedArray";
        case heap::ElementType::Int16: return "Int16Array";
        case heap::ElementType::Uint16: return "Uint16Array";
        case heap::ElementType::Int32: return "Int32Array";
        case heap::ElementType::Uint32: return "Uint32Array";
        case heap::ElementType::Float32: return "Float32Array";
        case heap::ElementType::Float64: return "Float64Array";
        case heap::ElementType::BigInt64: return "BigInt64Array";
        case heap::ElementType::BigUint64: return "BigUint64Array";
        case heap::ElementType::Float16: return "Float16Array";
    }
    return "";
}

}  // namespace

static const FunctionTemplate& code_of(const Heap& heap, const Program& program, Value function) {
    return program.function(heap.data<heap::FunctionData>(function).function_template);
}

std::u16string function_name(Heap& heap, const Program& program, Value function) {
    if (!function.is_object()) return {};
    const auto name = heap.own_property(function, heap.intern(std::string_view("name")));
    const bool is_text = name && !name->is_accessor() && name->value.is_string();
    if (is_text && heap.string_length(name->value) > 0) return heap.text(name->value);
    if (heap.class_of(function) != ObjectClass::Function) return {};
    const FunctionTemplate& code = code_of(heap, program, function);
    if (code.inferred_name != 0) return std::u16string(program.string(code.inferred_name));
    return std::u16string(is_text ? std::u16string_view() : program.string(code.name));
}

/// What the source calls a function, before a computed key gave it its own `name`.
static std::u16string name_in_source(const Heap& heap, const Program& program, Value function) {
    const FunctionTemplate& code = code_of(heap, program, function);
    const std::u16string_view name = program.string(code.name);
    return std::u16string(name.empty() && code.inferred_name != 0 ? program.string(code.inferred_name)
                                                                  : name);
}

/// The name that the function in an object's own `constructor` has in the source, whatever its own `name` has
/// become; empty when there is none.
static std::u16string name_of_own_constructor(Heap& heap, const Program& program, Value prototype) {
    const auto constructor = heap.own_property(prototype, heap.intern(std::string_view("constructor")));
    if (!constructor || constructor->is_accessor() || !constructor->value.is_object() ||
        !heap.is_callable(constructor->value)) {
        return {};
    }
    if (heap.class_of(constructor->value) == ObjectClass::Function) {
        const FunctionTemplate& code = code_of(heap, program, constructor->value);
        std::u16string name;
        if (code.visibility == bytecode::Visibility::User)
            name = name_in_source(heap, program, constructor->value);
        if (!name.empty()) return name;
    }
    return function_name(heap, program, constructor->value);
}

/// The name of the function whose `prototype` an object is. SIMPLIFIED: V8 knows which function made an
/// object; Object.create(F.prototype) looks the same here as new F. Cost: all cells of the heap.
static std::u16string name_of_function_with_prototype(Heap& heap, const Program& program, CellId prototype) {
    const heap::PropertyKey key = heap.intern(std::string_view("prototype"));
    for (std::uint32_t number = 1; number < heap.cell_count(); ++number) {
        const auto cell = static_cast<CellId>(number);
        if (heap.kind(cell) != heap::CellKind::Object) continue;
        const Value function = Value::object(cell);
        if (heap.class_of(function) != ObjectClass::Function) continue;
        const auto found = heap.own_property(function, key);
        if (found && !found->is_accessor() && found->value.is_object() && found->value.as_cell() == prototype)
            return function_name(heap, program, function);
    }
    return {};
}

std::u16string constructor_name(Heap& heap, const Program& program, Value object) {
    if (!object.is_object()) {
        if (object.is_string()) return u"String";
        if (object.is_number()) return u"Number";
        if (object.is_boolean()) return u"Boolean";
        if (object.is_symbol()) return u"Symbol";
        return object.is_bigint() ? u"BigInt" : u"";
    }
    const ObjectClass object_class = heap.class_of(object);
    if (object_class == ObjectClass::Generator || object_class == ObjectClass::AsyncGenerator) {
        const Value maker = heap.data<heap::GeneratorData>(object).activation.function;
        const std::u16string name = name_in_source(heap, program, maker);
        if (!name.empty()) return name;
        return object_class == ObjectClass::Generator ? u"Generator" : u"AsyncGenerator";
    }
    if (object_class == ObjectClass::Proxy) return u"Object";
    if (object_class == ObjectClass::Function) {
        const FunctionTemplate& function =
            program.function(heap.data<heap::FunctionData>(object).function_template);
        const bool is_class = function.kind == bytecode::FunctionKind::BaseConstructor ||
                              function.kind == bytecode::FunctionKind::DerivedConstructor;
        const std::u16string name = is_class ? function_name(heap, program, object) : std::u16string();
        if (!name.empty()) return name;
    }
    if (heap.is_callable(object)) return u"Function";
    // SIMPLIFIED: V8 asks the object's map for its constructor first; a program sees the difference only
    // after it has changed `constructor` or given @@toStringTag to its own classes.
    for (CellId prototype = heap.prototype(object); prototype != CellId::None;
         prototype = heap.prototype(Value::object(prototype))) {
        if (heap.class_of(Value::object(prototype)) == ObjectClass::Proxy) break;
        std::u16string name = name_of_own_constructor(heap, program, Value::object(prototype));
        if (!name.empty() && name != u"Object") return name;
    }
    const CellId prototype = heap.prototype(object);
    if (prototype != CellId::None && heap.prototype(Value::object(prototype)) == CellId::None &&
        !heap.own_property(Value::object(prototype), heap.intern(std::string_view("constructor")))) {
        std::u16string name = name_of_function_with_prototype(heap, program, prototype);
        if (!name.empty()) return name;
    }
    return u"Object";
}

/// JSReceiver::class_name of V8, as far as it differs from "Object".
static std::string_view class_name(ObjectClass object_class) {
    switch (object_class) {
        case ObjectClass::Array: return "Array";
        case ObjectClass::Date: return "Date";
        case ObjectClass::RegExp: return "RegExp";
        case ObjectClass::BooleanObject: return "Boolean";
        case ObjectClass::NumberObject: return "Number";
        case ObjectClass::StringObject: return "String";
        case ObjectClass::SymbolObject: return "Symbol";
        case ObjectClass::Arguments: return "Arguments";
        case ObjectClass::Map: return "Map";
        case ObjectClass::Set: return "Set";
        case ObjectClass::Promise: return "Promise";
        default: return "Object";  // NOTE: meant for every other class
    }
}

/// The text of a function as a message shows it. RUNTIME: V8 11.3 src/objects/objects.cc,
/// Object::NoSideEffectsToMaybeString.
static std::u16string shortened(std::u16string_view text) {
    constexpr std::size_t kLongest = 128;
    constexpr std::size_t kBegin = 111;
    constexpr std::size_t kEnd = 2;
    if (text.size() <= kLongest) return std::u16string(text);
    return std::u16string(text.substr(0, kBegin)) + u"...<omitted>..." +
           std::u16string(text.substr(text.size() - kEnd));
}

bool is_platform_object(Heap& heap, const Realm& realm, Value value) {
    if (!value.is_object() || heap.class_of(value) != ObjectClass::Proxy) return false;
    const Value handler = heap.data<heap::ProxyData>(value).handler;
    const heap::PropertyKey mark = heap.key_from_symbol(realm[Intrinsic::PlatformObject]);
    return handler.is_object() && heap.class_of(handler) == ObjectClass::Ordinary &&
           heap.own_property(handler, mark).has_value();
}

std::string describe_in_message(Heap& heap, const Program& program, const Realm& realm, Value value) {
    if (value.is_string()) return heap.utf8(value);
    if (value.is_symbol()) {
        const Value description = heap.symbol_description(value);
        return "Symbol(" + (description.is_string() ? heap.utf8(description) : std::string()) + ")";
    }
    if (!value.is_object()) return heap.utf8(to_string(heap, value));
    if (heap.class_of(value) == ObjectClass::Function) {
        const auto& function = program.function(heap.data<heap::FunctionData>(value).function_template);
        if (function.visibility == bytecode::Visibility::User) {
            return base::utf16_to_utf8(shortened(program.sources[function.source]->text(function.range)));
        }
    }
    if (heap.is_callable(value) && heap.class_of(value) != ObjectClass::Proxy) {
        return "function " + base::utf16_to_utf8(function_name(heap, program, value)) +
               "() { [native code] }";
    }
    if (heap.class_of(value) == ObjectClass::Error) return base::utf16_to_utf8(error_header(heap, value));
    if (heap.class_of(value) == ObjectClass::Proxy) {
        const Value target = heap.data<heap::ProxyData>(value).target;
        return target.is_object() ? describe_in_message(heap, program, realm, target) : "#<Object>";
    }
    // NoSideEffectsToString: only an object whose toString is Object.prototype's shows its constructor, and
    // one that has an error's is shown as one.
    const heap::PropertyKey to_string_key = heap.intern(std::string_view("toString"));
    const heap::Lookup own = heap.lookup(value, to_string_key);
    const auto of_errors = heap.own_property(realm[Intrinsic::ErrorPrototype], to_string_key);
    if (own.kind == heap::Lookup::Kind::Data && of_errors && own.value == of_errors->value)
        return base::utf16_to_utf8(error_header(heap, value));
    const auto plain = heap.own_property(realm[Intrinsic::ObjectPrototype], to_string_key);
    if (own.kind == heap::Lookup::Kind::Data && plain && own.value == plain->value) {
        const heap::Lookup maker = heap.lookup(value, heap.intern(std::string_view("constructor")));
        if (maker.kind == heap::Lookup::Kind::Data && heap.is_callable(maker.value) &&
            heap.class_of(maker.value) != ObjectClass::Proxy) {
            const std::u16string name = function_name(heap, program, maker.value);
            if (!name.empty()) return "#<" + base::utf16_to_utf8(name) + ">";
        }
    }
    const heap::Lookup tag = heap.lookup(value, heap.key_from_symbol(realm[Intrinsic::SymbolToStringTag]));
    if (tag.kind == heap::Lookup::Kind::Data && tag.value.is_string()) {
        return "[object " + heap.utf8(tag.value) + "]";
    }
    if (heap.class_of(value) ==
        ObjectClass::TypedArray) {  // a getter of the library, which runs nothing of the program
        return "[object " + std::string(kind_of_array(heap.data<heap::TypedArrayData>(value).element)) + "]";
    }
    return "[object " + std::string(class_name(heap.class_of(value))) + "]";
}

}  // namespace loopscope::vm
