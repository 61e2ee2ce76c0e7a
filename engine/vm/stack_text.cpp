#include <algorithm>

#include "engine/vm/errors.h"
#include "engine/vm/node_lines.h"
#include "engine/vm/old_messages.h"
#include "engine/vm/stack_lines.h"

// The text of captured lines, as V8 11.3 writes it: SerializeJSStackFrame in src/objects/call-site-info.cc.

namespace loopscope::vm {

using bytecode::FunctionTemplate;
using bytecode::Program;
using heap::Heap;
using heap::ObjectClass;
using heap::Property;
using heap::PropertyKey;

namespace {

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

/// A receiver that stacks tell of: in place of a page's list or form what the proxy is for.
Value told_receiver(Agent& agent, Value receiver) {
    return is_platform_object(agent.heap, agent.realm, receiver)
               ? agent.heap.data<heap::ProxyData>(receiver).target
               : receiver;
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
            if (heap.is_symbol_key(key) || key.is_index()) continue;
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

/// RUNTIME: to V8 13 the method of "get x" is x. V8 5.1 and older compare places, of which -1 is one:
/// src/js/messages.js, CallSiteToString.
bool ends_with_method(std::u16string_view function, std::u16string_view method, const Agent& agent) {
    const bool is_oldest = agent.edition.node != 0 && agent.edition.node < 8;
    if (is_oldest && function.size() == method.size()) return true;
    if (function == method) return true;
    if (function.size() <= method.size() || !function.ends_with(method)) return false;
    const char16_t before = function[function.size() - method.size() - 1];
    return before == u'.' || (has_newest_language(agent) && before == u' ');
}

bool is_class_constructor(const Heap& heap, const Program& program, Value value) {
    if (!value.is_object() || heap.class_of(value) != ObjectClass::Function) return false;
    const auto kind = program.function(heap.data<heap::FunctionData>(value).function_template).kind;
    return kind == bytecode::FunctionKind::BaseConstructor ||
           kind == bytecode::FunctionKind::DerivedConstructor;
}

/// Whether it is a Node before 12 that is followed.
bool is_old(const Agent& agent) {
    return agent.edition.node != 0 && agent.edition.node < 12;
}

/// What stands for the place of a built-in function. RUNTIME: V8 before 6.1 says "native" of each; later ones
/// of those that they still have in JavaScript (src/js/array.js, string.js).
std::u16string place_of_builtin(const Agent& agent, std::u16string_view name) {
    constexpr std::u16string_view kNative8[] = {u"sort", u"find", u"findIndex", u"from", u"repeat"};
    const std::uint16_t node = agent.edition.node;
    const bool is_native =
        node != 0 && (node < 8 || (node < 10 && std::ranges::find(kNative8, name) != std::end(kNative8)) ||
                      (node < 12 && name == u"sort"));
    return is_native ? u"native" : u"<anonymous>";
}

/// The place of a frame, as file:line:column; that of the library is none or one in Node.
std::u16string location_of(const Agent& agent, const Program& program, const heap::StackLine& line,
                           std::u16string_view name) {
    if (kind_of(line) == StackLineKind::Place) {
        const std::u16string place = node_text(agent.edition, program.string(line.function_template));
        return place.empty() ? place_of_builtin(agent, name) : place;
    }
    const FunctionTemplate& function = program.function(line.function_template);
    const base::SourceText& source = *program.sources[function.source];
    base::SourcePosition position = source.position(function.positions[line.pc == 0 ? 0 : line.pc - 1]);
    position.column += wrapped_columns(agent.edition, source.name(), position.line);
    return base::utf8_to_utf16(source.name() + ":" + std::to_string(position.line) + ":" +
                               std::to_string(position.column));
}

/// A module's namespace object is a proxy (host/js/loader/60-namespaces.js), not to V8.
std::u16string_view type_of_proxy(Agent& agent, Value proxy) {
    Heap& heap = agent.heap;
    const Value handler = heap.data<heap::ProxyData>(proxy).handler;
    const PropertyKey mark = heap.key_from_symbol(agent.realm[Intrinsic::ModuleParent]);
    return handler.is_object() && heap.has_own(handler, mark) ? u"Module" : u"Proxy";
}

/// JSStackFrame::GetTypeName and what V8 does with classes.
std::u16string type_of_receiver(Agent& agent, const Program& program, Value receiver) {
    Heap& heap = agent.heap;
    receiver = told_receiver(agent, receiver);
    if (receiver.is_object() && heap.class_of(receiver) == ObjectClass::Proxy)
        return std::u16string(type_of_proxy(agent, receiver));
    if (is_iterator_helper(heap, receiver)) return u"Iterator";
    std::u16string type = constructor_name(heap, program, receiver);
    const bool has_tags = agent.edition.node == 0 || agent.edition.node >= 8;
    if (type == u"Object" && receiver.is_object() && has_tags) {
        const PropertyKey key = heap.key_from_symbol(agent.realm[Intrinsic::SymbolToStringTag]);
        const heap::Lookup tag = heap.lookup(receiver, key);
        if (tag.kind == heap::Lookup::Kind::Data && tag.value.is_string()) type = heap.text(tag.value);
    }
    // RUNTIME: V8 4.5 src/messages.js, GetTypeName: that of a constructor without a name is null.
    if (agent.edition.node == 4 && type == u"Object" && receiver.is_object()) {
        const Value maker = heap.lookup(receiver, heap.intern(std::string_view("constructor"))).value;
        if (maker.is_object() && heap.is_callable(maker) && function_name(heap, program, maker).empty())
            return u"null";
    }
    // RUNTIME: V8 13 names every function that is the receiver, older ones only classes, those before 9 none.
    if (is_old(agent)) return receiver.is_object() && heap.is_callable(receiver) ? u"Function" : type;
    const bool is_function = has_newest_language(agent) && receiver.is_object() && heap.is_callable(receiver);
    if (is_function || is_class_constructor(heap, program, receiver)) {
        const std::u16string class_name = function_name(heap, program, receiver);
        if (!class_name.empty()) type = class_name;
    }
    return type;
}

bool is_toplevel(const Realm& realm, Value receiver) {
    return receiver.is_nullish() || receiver.is_uninitialized() || receiver == realm[Intrinsic::GlobalObject];
}

/// SerializeJSStackFrame: the line of a frame, whose names are known.
std::u16string text_of_frame(Agent& agent, const Program& program, const heap::StackLine& line,
                             const LineText& known) {
    std::u16string text = (line.flags & kAsyncLine) != 0 ? u"async " : u"";
    const std::u16string location = location_of(agent, program, line, known.name);
    std::u16string name = known.name;
    // A function that was made of a string is what V8 calls eval code.
    if ((name.empty() || name == u"anonymous") && location.starts_with(u"eval at ")) name = u"eval";
    if ((line.flags & kConstructingLine) != 0) {
        text += u"new " + (name.empty() ? u"<anonymous>" : name);
    } else if (!known.is_toplevel) {
        const std::u16string type = type_of_receiver(agent, program, line.this_value);
        if (!name.empty()) {
            // RUNTIME: V8 before 9 leaves the type out only where the name begins with it.
            const bool is_typed = is_old(agent) ? !name.starts_with(type) : is_identifier(name);
            if (!type.empty() && is_typed) text += type + u".";
            text += name;
            if (!known.method.empty() && !ends_with_method(name, known.method, agent))
                text += u" [as " + known.method + u"]";
        } else {
            if (!type.empty()) text += type + u".";
            text += known.method.empty() ? u"<anonymous>" : known.method;
        }
    } else if (!name.empty()) {
        text += name;
    } else {
        return text + location;
    }
    return text + u" (" + location + u")";
}

/// CallSiteInfo::GetTypeName. RUNTIME: V8 13 gives a function's own name, older ones "Function".
std::u16string type_name(Agent& agent, const Program& program, Value receiver) {
    Heap& heap = agent.heap;
    receiver = told_receiver(agent, receiver);
    if (receiver.is_object() && heap.class_of(receiver) == ObjectClass::Proxy)
        return std::u16string(type_of_proxy(agent, receiver));
    // RUNTIME: V8 before 6.1 has no name for the global object.
    if (receiver == agent.realm[Intrinsic::GlobalObject])
        return agent.edition.node < 8 ? u"Object" : u"global";
    if (!receiver.is_object() || !heap.is_callable(receiver))
        return constructor_name(heap, program, receiver);
    const std::u16string name =
        has_newest_language(agent) ? function_name(heap, program, receiver) : std::u16string();
    return name.empty() ? u"Function" : name;
}

/// What a CallSite tells of the type. RUNTIME: older Nodes tell it of every receiver there is, which in
/// sloppy code is the global object where none is given.
std::u16string type_of_site(Agent& agent, const Program& program, const heap::StackLine& line,
                            bool is_toplevel) {
    Value receiver = line.this_value;
    if (!is_old(agent)) {
        const bool has_type = !is_toplevel && (line.flags & kConstructingLine) == 0;
        return has_type ? type_name(agent, program, receiver) : std::u16string();
    }
    if (receiver.is_nullish() || receiver.is_uninitialized()) {
        const bool is_sloppy =
            kind_of(line) == StackLineKind::Code && !program.function(line.function_template).strict;
        if (!is_sloppy) return {};
        receiver = agent.realm[Intrinsic::GlobalObject];
    }
    return type_name(agent, program, receiver);
}

LineText describe_frame(Agent& agent, const Program& program, const heap::StackLine& line,
                        LineDetail detail) {
    Heap& heap = agent.heap;
    LineText known;
    known.function = line.function;
    known.receiver = line.this_value;
    known.name = function_name(heap, program, line.function);
    known.is_toplevel = is_toplevel(agent.realm, line.this_value);
    const bool constructs = (line.flags & kConstructingLine) != 0;
    if (detail == LineDetail::CallSite) known.type = type_of_site(agent, program, line, known.is_toplevel);
    if (!known.is_toplevel && !constructs) {
        known.method = method_name(heap, told_receiver(agent, line.this_value), line.function, known.name);
    }
    if (kind_of(line) == StackLineKind::Code) {
        const FunctionTemplate& function = program.function(line.function_template);
        known.is_strict = function.strict;
        if (detail == LineDetail::CallSite)
            known.beginning = program.sources[function.source]->position(function.range.begin);
    }
    known.text = text_of_frame(agent, program, line, known);
    return known;
}

LineText line_of_node(std::u16string text) {
    LineText line;
    line.text = std::move(text);
    return line;
}

void add_first(std::span<const char* const> from, std::size_t count, std::vector<LineText>& to) {
    for (const char* line : from.first(std::min(count, from.size())))
        to.push_back(line_of_node(base::utf8_to_utf16(line)));
}

/// A line of %at(…), without its marks.
std::u16string without_marks(std::u16string_view part, std::u16string_view type) {
    if (part.starts_with(u"=")) part.remove_prefix(1);
    if (part.starts_with(u"at ")) part.remove_prefix(3);
    if (part.ends_with(u"!")) part.remove_suffix(1);
    std::u16string text;
    for (const char16_t unit : part) {
        if (unit == u'*')
            text += type;
        else
            text += unit;
    }
    return text;
}

void add_parts(Agent& agent, const Program& program, const heap::StackLine& line, std::vector<LineText>& to) {
    const std::u16string whole = node_text(agent.edition, program.string(line.function_template));
    std::u16string_view text = whole;
    std::u16string type;
    if (text.find(u'*') != text.npos) {
        type = type_of_receiver(agent, program, line.this_value);
    }
    for (std::uint32_t count = line.pc; !text.empty() && count > 0; --count) {
        const std::size_t end = std::min(text.find(u'|'), text.size());
        to.push_back(line_of_node(without_marks(text.substr(0, end), type)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

/// RUNTIME: Node 20 src/api/callback.cc, InternalMakeCallback: the method of the object that the callback is
/// one of. The parser of HTTP calls back without it.
void add_trampoline(const Program& program, const heap::StackLine& line, std::vector<LineText>& to) {
    std::u16string_view last = u"process.";
    if (line.function_template != 0) {
        last = program.string(line.function_template);
        const std::size_t bar = last.rfind(u'|');
        last = last.substr(bar == last.npos ? 0 : bar + 1);
    }
    const std::u16string_view type = last.substr(0, last.find(u'.'));
    if (type == u"HTTPParser") return;
    to.push_back(
        line_of_node(std::u16string(type) + u".callbackTrampoline (node:internal/async_hooks:130:17)"));
}

/// The type of what a generator function makes: a function whose key is a symbol has no name of its own in
/// V8.
std::u16string name_of_generator(Heap& heap, const Program& program, Value function) {
    std::u16string name = function_name(heap, program, function);
    return name.empty() || name.starts_with(u"[") ? u"Generator" : name;
}

NodeLines lines_of_task(const Agent& agent, const heap::StackLine& line) {
    return node_lines(agent.edition, static_cast<TaskKind>(line.function_template & 0xFF),
                      static_cast<DrainPlace>(line.function_template >> 8));
}

void add_text(Agent& agent, const Program& program, const heap::StackLine& line, LineDetail detail,
              std::vector<LineText>& to) {
    Heap& heap = agent.heap;
    switch (kind_of(line)) {
        case StackLineKind::Code:
        case StackLineKind::Place: to.push_back(describe_frame(agent, program, line, detail)); return;
        case StackLineKind::WholeLines: return add_parts(agent, program, line, to);
        case StackLineKind::OfMicrotask: return add_first(microtask_lines(agent.edition), line.pc, to);
        case StackLineKind::OfNode: return add_first(lines_of_task(agent, line).lines, line.pc, to);
        case StackLineKind::Trampoline: return add_trampoline(program, line, to);
        case StackLineKind::Next:
            to.push_back(
                line_of_node(agent.edition.node != 0 && agent.edition.node < 8
                                 ? u"next (native)"
                                 : name_of_generator(heap, program, line.function) + u".next (<anonymous>)"));
            return;
        case StackLineKind::Combinator:
            to.push_back(line_of_node(u"async " + heap.text(line.function) + u" (index " +
                                      base::utf8_to_utf16(std::to_string(line.pc)) + u")"));
            to.back().index = line.pc;
            return;
    }
}

}  // namespace

std::vector<LineText> text_of_lines(Agent& agent, const Program& program,
                                    const std::vector<heap::StackLine>& lines, LineDetail detail) {
    std::vector<LineText> texts;
    for (const heap::StackLine& line : lines) add_text(agent, program, line, detail, texts);
    return texts;
}

std::u16string joined_lines(Agent& agent, const Program& program, const std::vector<heap::StackLine>& lines) {
    std::u16string text;
    for (const LineText& line : text_of_lines(agent, program, lines, LineDetail::Text))
        text += u"\n    at " + line.text;
    return text;
}

}  // namespace loopscope::vm
