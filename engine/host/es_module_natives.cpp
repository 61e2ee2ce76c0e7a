#include <algorithm>
#include <iterator>

#include "engine/base/diagnostic.h"
#include "engine/host/natives.h"
#include "engine/modules/paths.h"
#include "engine/vm/agent.h"
#include "engine/vm/native.h"

// What the library's loader of ECMAScript modules asks: how the compiled modules are written, and their
// environments.

namespace loopscope::host {

namespace {

using heap::CellId;
using heap::Value;
using vm::Completion;
using vm::NativeCall;

Value string(NativeCall& call, std::string_view utf8) {
    return call.heap().make_string(base::utf8_to_utf16(utf8));
}

Value array(NativeCall& call, std::span<const Value> elements) {
    return call.heap().make_array(call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), elements);
}

Value number(std::uint32_t value) {
    return Value::number(value);
}

const bytecode::Unit& unit_of(NativeCall& call) {
    const auto index = static_cast<std::size_t>(call.number(0));
    LOOPSCOPE_ASSERT(index < call.program.units.size(), "a unit's number comes from module_unit");
    return call.program.units[index];
}

/// A name of the program's; undefined for 0.
Value name(std::uint32_t text) {
    return text == 0 ? Value::undefined() : vm::program_string(text);
}

/// %unit_module(unit): undefined when it is no module, else [requests, imports, exports, slot of import.meta
/// or -1, whether it awaits]: a request is [specifier, type or undefined], an import [request, name or
/// undefined for the namespace, slot], an export [name or undefined for all, whether from a request, slot,
/// request, name there or undefined for the namespace].
Completion unit_module(NativeCall& call) {
    const bytecode::ModuleInfo* module = unit_of(call).module.get();
    if (module == nullptr) return Value::undefined();
    std::vector<Value> requests, imports, exports;
    for (const auto& request : module->requests) {
        const Value parts[] = {vm::program_string(request.specifier), name(request.type)};
        requests.push_back(array(call, parts));
    }
    for (const auto& entry : module->imports) {
        const Value parts[] = {number(entry.request), name(entry.name), number(entry.slot)};
        imports.push_back(array(call, parts));
    }
    for (const auto& entry : module->exports) {
        const Value parts[] = {name(entry.name), Value::boolean(entry.indirect), number(entry.slot),
                               number(entry.request), name(entry.import_name)};
        exports.push_back(array(call, parts));
    }
    const Value all[] = {array(call, requests), array(call, imports), array(call, exports),
                         Value::number(static_cast<double>(module->meta_slot)),
                         Value::boolean(module->has_await)};
    return array(call, all);
}

/// %unit_place(unit, is export, index): how Node shows the place of an import or export.
Completion unit_place(NativeCall& call) {
    const bytecode::Unit& unit = unit_of(call);
    const auto index = static_cast<std::size_t>(call.number(2));
    const base::SourceRange range =
        call.argument(1).is_true() ? unit.module->exports[index].range : unit.module->imports[index].range;
    const base::Diagnostic diagnostic{base::Severity::Error, base::DiagnosticKind::SyntaxError, "", range,
                                      ""};
    std::string place = base::render_as_node(diagnostic, *call.program.sources[unit.source]);
    place.erase(place.rfind("\n\n"));
    return string(call, place);
}

/// %unit_exports(unit) -> [names, specifiers]: what an import finds of a CommonJS file without running it.
Completion unit_exports(NativeCall& call) {
    const bytecode::Unit& unit = unit_of(call);
    std::vector<Value> lists;
    for (const auto* texts : {&unit.export_names, &unit.reexports}) {
        std::vector<Value> values;
        for (const std::u16string& text : *texts)
            values.push_back(call.heap().make_string(std::u16string_view(text)));
        lists.push_back(array(call, values));
    }
    return array(call, lists);
}

/// %source_path(number): the path or the address of a source; of code that was made of a string, that of the
/// main file.
Completion source_path(NativeCall& call) {
    const auto index = static_cast<std::size_t>(call.number(0));
    const bytecode::Program& program = call.program;
    std::string file = index < program.sources.size() ? program.sources[index]->name() : std::string();
    constexpr std::string_view kBeginnings[] = {"/", "file://", "data:", "blob:", "http://", "https://"};
    if (std::none_of(std::begin(kBeginnings), std::end(kBeginnings),
                     [&](std::string_view begin) { return file.starts_with(begin); }))
        file = program.sources[program.units[0].source]->name();
    if (file.starts_with("file://")) file = modules::percent_decode(file.substr(7));
    return string(call, file);
}

/// %file_url(path)
Completion file_url(NativeCall& call) {
    return string(call, modules::file_url(call.heap().utf8(call.argument(0))));
}

/// %module_environment(generator of the module's function)
Completion module_environment(NativeCall& call) {
    return Value::internal_cell(
        call.heap().data<heap::GeneratorData>(call.argument(0)).activation.environment);
}

/// %make_environment(slots): all uninitialized
Completion make_environment(NativeCall& call) {
    const auto slots = static_cast<std::uint32_t>(call.number(0));
    return Value::internal_cell(call.heap().make_environment(CellId::None, 0, slots, Value::uninitialized()));
}

/// %environment_set(environment, slot, value)
Completion environment_set(NativeCall& call) {
    call.heap().set_environment_slot(call.argument(0).as_cell(), static_cast<std::uint32_t>(call.number(1)),
                                     call.argument(2));
    return Value::undefined();
}

/// %environment_get(environment, slot, name): a ReferenceError names a binding in its dead zone.
Completion environment_get(NativeCall& call) {
    const Value value =
        call.heap().environment_slot(call.argument(0).as_cell(), static_cast<std::uint32_t>(call.number(1)));
    if (!value.is_uninitialized()) return value;
    return call.throw_error(
        bytecode::ErrorKind::ReferenceError,
        "Cannot access '" + call.heap().utf8(call.argument(2)) + "' before initialization");
}

/// %environment_is_set(environment, slot)
Completion environment_is_set(NativeCall& call) {
    return Value::boolean(
        !call.heap()
             .environment_slot(call.argument(0).as_cell(), static_cast<std::uint32_t>(call.number(1)))
             .is_uninitialized());
}

/// %compare_names(a, b): by UTF-16 code units
Completion compare_names(NativeCall& call) {
    const std::u16string left = call.heap().text(call.argument(0));
    const std::u16string right = call.heap().text(call.argument(1));
    return Value::int32(left < right ? -1 : right < left ? 1 : 0);
}

constexpr vm::NativeEntry kEsModuleNatives[] = {
    {"%", "unit_module", 1, unit_module},
    {"%", "unit_place", 3, unit_place},
    {"%", "unit_exports", 1, unit_exports},
    {"%", "source_path", 1, source_path},
    {"%", "file_url", 1, file_url},
    {"%", "module_environment", 1, module_environment},
    {"%", "make_environment", 1, make_environment},
    {"%", "environment_set", 3, environment_set},
    {"%", "environment_get", 3, environment_get},
    {"%", "environment_is_set", 2, environment_is_set},
    {"%", "compare_names", 2, compare_names},
};

}  // namespace

void register_es_module_natives(vm::NativeRegistry& registry) {
    registry.add(kEsModuleNatives);
}

}  // namespace loopscope::host
