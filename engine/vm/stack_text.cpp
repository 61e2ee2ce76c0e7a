#include <algorithm>
#include <span>

#include "engine/vm/conversions.h"
#include "engine/vm/errors.h"
#include "engine/vm/old_messages.h"
#include "engine/vm/old_stack_lines.h"
#include "engine/vm/stack_lines.h"

namespace loopscope::vm {

using bytecode::FunctionTemplate;
using bytecode::Program;
using heap::Heap;
using heap::ObjectClass;
using heap::Property;
using heap::PropertyKey;

namespace {

/// RUNTIME: what Node v20.20.2 itself has at the bottom of the stack (lib/internal/modules/cjs/loader.js,
/// lib/internal/timers.js, lib/internal/process/task_queues.js, lib/internal/fs/read/context.js).
std::span<const char* const> lines_of_node(TaskKind kind) {
    static constexpr const char* kMain[] = {
        "Module._compile (node:internal/modules/cjs/loader:1521:14)",
        "Module._extensions..js (node:internal/modules/cjs/loader:1623:10)",
        "Module.load (node:internal/modules/cjs/loader:1266:32)",
        "Module._load (node:internal/modules/cjs/loader:1091:12)",
        "Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:164:12)",
        "node:internal/main/run_main_module:28:49",
    };
    static constexpr const char* kTimer[] = {
        "listOnTimeout (node:internal/timers:581:17)",
        "process.processTimers (node:internal/timers:519:7)",
    };
    static constexpr const char* kImmediate[] = {"process.processImmediate (node:internal/timers:483:21)"};
    static constexpr const char* kNextTick[] = {
        "process.processTicksAndRejections (node:internal/process/task_queues:77:11)"};
    static constexpr const char* kNextTickOne[] = {
        "process.processTicksAndRejections (node:internal/process/task_queues:81:21)"};
    static constexpr const char* kNextTickTwo[] = {
        "process.processTicksAndRejections (node:internal/process/task_queues:82:21)"};
    static constexpr const char* kTickMicrotask[] = {
        "process.processTicksAndRejections (node:internal/process/task_queues:95:5)"};
    static constexpr const char* kTimerNextTick[] = {
        "processTicksAndRejections (node:internal/process/task_queues:77:11)",
        "runNextTicks (node:internal/process/task_queues:64:3)",
        "listOnTimeout (node:internal/timers:545:9)",
        "process.processTimers (node:internal/timers:519:7)",
    };
    static constexpr const char* kTimerMicrotask[] = {
        "processTicksAndRejections (node:internal/process/task_queues:95:5)",
        "runNextTicks (node:internal/process/task_queues:64:3)",
        "listOnTimeout (node:internal/timers:545:9)",
        "process.processTimers (node:internal/timers:519:7)",
    };
    static constexpr const char* kFile[] = {"FSReqCallback.oncomplete (node:fs:198:5)"};
    static constexpr const char* kFileRead[] = {
        "FSReqCallback.readFileAfterClose [as oncomplete] (node:internal/fs/read/context:68:3)"};
    switch (kind) {
        case TaskKind::None:
        case TaskKind::Microtask: return {};
        case TaskKind::Main: return kMain;
        case TaskKind::Timer: return kTimer;
        case TaskKind::Immediate: return kImmediate;
        case TaskKind::NextTick: return kNextTick;
        case TaskKind::NextTickOne: return kNextTickOne;
        case TaskKind::NextTickTwo: return kNextTickTwo;
        case TaskKind::TickMicrotask: return kTickMicrotask;
        case TaskKind::TimerNextTick: return kTimerNextTick;
        case TaskKind::TimerMicrotask: return kTimerMicrotask;
        case TaskKind::FileCompletion: return kFile;
        case TaskKind::FileRead: return kFileRead;
    }
    return {};
}

/// lib/internal/process/task_queues.js runMicrotask, around a callback of queueMicrotask.
constexpr const char* kQueueMicrotaskLines[] = {
    "node:internal/process/task_queues:140:7",
    "AsyncResource.runInAsyncScope (node:async_hooks:206:9)",
    "AsyncResource.runMicrotask (node:internal/process/task_queues:137:8)",
};

bool is_identifier(std::u16string_view text) {
    if (text.empty() || (text[0] >= u'0' && text[0] <= u'9')) return false;
    return std::all_of(text.begin(), text.end(), [](char16_t unit) {
        return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') ||
               (unit >= u'0' && unit <= u'9') || unit == u'_' || unit == u'$' || unit > 0x7F;
    });
}

bool names_function(const std::optional<Property>& property, Value function) {
    return property &&
           (property->value == function || (property->is_accessor() && property->setter == function));
}

/// JSStackFrame::GetMethodName: the key under which the receiver has the function, empty when none or
/// several.
std::u16string method_name(Heap& heap, Value receiver, Value function, std::u16string name) {
    if (!receiver.is_object() || heap.class_of(receiver) == ObjectClass::Proxy) return {};
    if (name.starts_with(u"<static_initializer>")) return name;
    if (name.starts_with(u"get ") || name.starts_with(u"set ")) name.erase(0, 4);
    if (!name.empty()) {
        const heap::Lookup found = heap.lookup(receiver, heap.intern(std::u16string_view(name)));
        if (found.kind != heap::Lookup::Kind::Absent &&
            (found.value == function || found.setter == function)) {
            return name;
        }
    }
    std::u16string result;
    for (Value object = receiver; object.is_object();) {
        if (heap.class_of(object) == ObjectClass::Proxy) break;
        for (const PropertyKey key : heap.own_keys(object)) {
            if (heap.is_symbol_key(key)) continue;
            const std::optional<Property> property = heap.own_property(object, key);
            if (!names_function(property, function) || (property->attributes & heap::kEnumerable) == 0)
                continue;
            if (!result.empty()) return {};
            result = heap.key_text(key);
        }
        const CellId parent = heap.prototype(object);
        object = parent == CellId::None ? Value::null() : Value::object(parent);
    }
    return result;
}

bool ends_with_method(std::u16string_view function, std::u16string_view method) {
    if (function == method) return true;
    return function.size() > method.size() && function.ends_with(method) &&
           function[function.size() - method.size() - 1] == u'.';
}

}  // namespace

std::u16string location_of(const Program& program, const FunctionTemplate& function, std::uint32_t pc) {
    const std::uint32_t at = pc == 0 ? 0 : pc - 1;
    const std::uint32_t offset = function.positions[at];
    const base::SourceText& source = *program.sources[function.source];
    const base::SourcePosition position = source.position(offset);
    return base::utf8_to_utf16(source.name() + ":" + std::to_string(position.line) + ":" +
                               std::to_string(position.column));
}

namespace {

bool is_class_constructor(const Heap& heap, const Program& program, Value value) {
    if (!value.is_object() || heap.class_of(value) != ObjectClass::Function) return false;
    const auto kind = program.function(heap.data<heap::FunctionData>(value).function_template).kind;
    return kind == bytecode::FunctionKind::BaseConstructor ||
           kind == bytecode::FunctionKind::DerivedConstructor;
}

}  // namespace

std::u16string render_line(Heap& heap, const Program& program, const Realm& realm, const Line& line) {
    std::u16string text = line.async ? u"async " : u"";
    std::u16string name = function_name(heap, program, line.function);
    // A function that was made of a string is what V8 calls eval code.
    if (name == u"anonymous" && line.location.starts_with(u"eval at ")) name = u"eval";
    const bool toplevel = line.receiver.is_nullish() || line.receiver.is_uninitialized() ||
                          line.receiver == realm[Intrinsic::GlobalObject];
    const std::u16string location = line.location.empty() ? u"<anonymous>" : line.location;
    if (line.constructing) {
        text += u"new " + (name.empty() ? u"<anonymous>" : name);
    } else if (!toplevel) {
        std::u16string type = constructor_name(heap, program, line.receiver);
        if (type == u"Object" && line.receiver.is_object()) {
            const PropertyKey key = heap.key_from_symbol(realm[Intrinsic::SymbolToStringTag]);
            const heap::Lookup tag = heap.lookup(line.receiver, key);
            if (tag.kind == heap::Lookup::Kind::Data && tag.value.is_string()) type = heap.text(tag.value);
        }
        if (is_class_constructor(heap, program, line.receiver)) {
            const std::u16string class_name = function_name(heap, program, line.receiver);
            if (!class_name.empty()) type = class_name;
        }
        const std::u16string method = method_name(heap, line.receiver, line.function, name);
        if (!name.empty()) {
            if (!type.empty() && is_identifier(name)) text += type + u".";
            text += name;
            if (!method.empty() && !ends_with_method(name, method)) text += u" [as " + method + u"]";
        } else {
            if (!type.empty()) text += type + u".";
            text += method.empty() ? u"<anonymous>" : method;
        }
    } else if (!name.empty()) {
        text += name;
    } else {
        return text + location;
    }
    return text + u" (" + location + u")";
}

std::u16string function_name(Heap& heap, const Program& program, Value function) {
    if (!function.is_object()) return {};
    const auto name = heap.own_property(function, heap.intern(std::string_view("name")));
    const bool is_text = name && !name->is_accessor() && name->value.is_string();
    if (is_text && heap.string_length(name->value) > 0) return heap.text(name->value);
    if (heap.class_of(function) != ObjectClass::Function) return {};
    const FunctionTemplate& code =
        program.function(heap.data<heap::FunctionData>(function).function_template);
    if (code.inferred_name != 0) return program.string(code.inferred_name);
    return is_text ? std::u16string() : program.string(code.name);
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
        return function_name(heap, program, heap.data<heap::GeneratorData>(object).activation.function);
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
    const CellId prototype = heap.prototype(object);
    if (prototype == CellId::None) return u"Object";
    const auto constructor =
        heap.class_of(Value::object(prototype)) == ObjectClass::Proxy
            ? std::nullopt
            : heap.own_property(Value::object(prototype), heap.intern(std::string_view("constructor")));
    std::u16string name;
    if (constructor && !constructor->is_accessor() && constructor->value.is_object() &&
        heap.is_callable(constructor->value)) {
        name = function_name(heap, program, constructor->value);
    }
    if (!name.empty() && name != u"Object") return name;
    return u"Object";
}

namespace {

/// The promise that the bottom frame settles.
Value promise_of_bottom(Agent& agent) {
    Heap& heap = agent.heap;
    if (agent.frames.empty()) return Value::undefined();
    const Frame& bottom = agent.frames.front();
    if (bottom.activation_object != CellId::None) {
        const Value activation = Value::object(bottom.activation_object);
        if (heap.class_of(activation) != ObjectClass::Generator)
            return promise_of_activation(heap, activation);
    } else if (bottom.action == ReturnAction::SettleDerived) {
        return agent.stack[bottom.return_base - 1];
    }
    return Value::undefined();
}

/// Whether the frame is a generator's that the library goes on with by itself, where V8 shows a frame of
/// next().
bool is_resumed_by_library(const Agent& agent, const Program& program, std::size_t index) {
    const Frame& frame = agent.frames[index];
    if (frame.activation_object == CellId::None || index == 0) return false;
    if (agent.heap.class_of(Value::object(frame.activation_object)) != ObjectClass::Generator) return false;
    if (program.function(frame.function_template).kind == bytecode::FunctionKind::Module) return false;
    const Frame& below = agent.frames[index - 1];
    return below.kind == Frame::Kind::Bytecode || below.visibility == bytecode::Visibility::Hidden;
}

/// The text of %at(…) that a frame of the library is inside of, the innermost one; empty without.
std::u16string_view place_in_node(const Program& program, const Frame& frame) {
    if (frame.kind != Frame::Kind::Bytecode || frame.visibility == bytecode::Visibility::User) return {};
    const std::uint32_t at = frame.pc == 0 ? 0 : frame.pc - 1;
    for (const bytecode::StackPlace& place : program.function(frame.function_template).places) {
        if (place.begin <= at && at < place.end) return program.string(place.text);
    }
    return {};
}

void add_whole_lines(std::u16string_view text, std::size_t limit, std::vector<StackLine>& lines) {
    while (!text.empty() && lines.size() < limit) {
        const std::size_t end = std::min(text.find(u'|'), text.size());
        lines.push_back({std::u16string(text.substr(0, end)), {}, {}});
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

/// A function of a page's own: V8 shows no frame for it.
bool is_of_embedder(const Agent& agent, const Program& program, const Frame& frame) {
    return frame.kind == Frame::Kind::Bytecode && frame.visibility != bytecode::Visibility::User &&
           program.function(frame.function_template).range.begin >= agent.edition.embedder_from;
}

std::vector<StackLine> collect_lines(Agent& agent, const Program& program, std::size_t skip,
                                     std::size_t limit) {
    Heap& heap = agent.heap;
    std::vector<StackLine> lines;
    const auto add_of_node = [&](const char* line) {
        if (lines.size() < limit) lines.push_back({base::utf8_to_utf16(line), {}, {}});
    };
    std::u16string_view place;  // in Node, of the next frame that is seen
    for (std::size_t i = agent.frames.size() - std::min(skip, agent.frames.size());
         i-- > 0 && lines.size() < limit;) {
        const Frame& frame = agent.frames[i];
        const std::u16string_view here = place_in_node(program, frame);
        if (here.find(u'(') != here.npos) {
            add_whole_lines(here, limit, lines);
        } else if (!here.empty()) {
            place = here;
        }
        if (frame.visibility == bytecode::Visibility::Hidden) continue;
        if (is_of_embedder(agent, program, frame)) continue;
        // The constructor of arrays has no frame in V8.
        if (frame.function == agent.realm[Intrinsic::Array]) continue;
        Line line{frame.function, frame.this_value, !frame.new_target.is_undefined(), false, {}};
        if (frame.kind == Frame::Kind::Bytecode && frame.visibility == bytecode::Visibility::User) {
            line.location = location_of(program, program.function(frame.function_template), frame.pc);
        } else {
            line.location = place;
        }
        place = {};
        lines.push_back({render_line(heap, program, agent.realm, line), line.function, line.receiver});
        if (lines.size() < limit && is_resumed_by_library(agent, program, i)) {
            lines.push_back({function_name(heap, program, frame.function) + u".next (<anonymous>)", {}, {}});
        }
    }
    if (agent.in_callback_job && agent.edition.node != 0) {
        for (const char* line : kQueueMicrotaskLines) add_of_node(line);
    }
    const bool old = has_old_messages(agent);
    for (const char* line : old ? old_lines_of_node(agent.task_kind) : lines_of_node(agent.task_kind))
        add_of_node(line);
    add_waiting(agent, program, promise_of_bottom(agent), limit, lines);
    return lines;
}

}  // namespace

std::u16string stack_lines(Agent& agent, const Program& program, std::size_t skip, std::size_t limit) {
    std::u16string text;
    for (const StackLine& line : collect_lines(agent, program, skip, limit)) text += u"\n    at " + line.text;
    return text;
}

std::u16string waiting_lines(Agent& agent, const Program& program, Value promise) {
    std::vector<StackLine> lines;
    constexpr std::size_t kMost = 10;
    add_waiting(agent, program, promise, kMost, lines);
    std::u16string text;
    for (const StackLine& line : lines) text += u"\n    at " + line.text;
    return text;
}

Value call_sites(Agent& agent, const Program& program, std::size_t skip, std::size_t limit) {
    Heap& heap = agent.heap;
    const CellId prototype = agent.realm[Intrinsic::ArrayPrototype].as_cell();
    std::vector<Value> sites;
    for (const StackLine& line : collect_lines(agent, program, skip, limit)) {
        const Value parts[] = {heap.make_string(std::u16string_view(line.text)), line.function,
                               line.receiver};
        sites.push_back(heap.make_array(prototype, parts));
    }
    return heap.make_array(prototype, sites);
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
    // NoSideEffectsToString: only an object whose toString is Object.prototype's shows its constructor.
    const heap::Lookup own = heap.lookup(value, heap.intern(std::string_view("toString")));
    const auto plain =
        heap.own_property(realm[Intrinsic::ObjectPrototype], heap.intern(std::string_view("toString")));
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
    return "[object " + std::string(class_name(heap.class_of(value))) + "]";
}

}  // namespace loopscope::vm
