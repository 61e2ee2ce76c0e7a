#include "engine/base/diagnostic.h"
#include "engine/builtins/native_support.h"
#include "engine/host/module_tree.h"
#include "engine/host/natives.h"
#include "engine/modules/paths.h"
#include "engine/modules/resolve.h"
#include "engine/vm/old_messages.h"

// What the library's loaders of modules ask: where a specifier leads, and the compiled files of the program.

namespace loopscope::host {

namespace {

using vm::Completion;
using vm::NativeCall;

const FileSystem& file_system(NativeCall& call) {
    return static_cast<HostAgent&>(call.agent).host.files;
}

SimulatedTree tree_of(NativeCall& call) {
    return {file_system(call), call.program.files.get()};
}

Value string(NativeCall& call, std::string_view utf8) {
    return call.heap().make_string(base::utf8_to_utf16(utf8));
}

Value array(NativeCall& call, std::span<const Value> elements) {
    return call.heap().make_array(call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), elements);
}

std::string_view name_of(modules::Resolved::Kind kind) {
    switch (kind) {
        case modules::Resolved::Kind::Found: return "found";
        case modules::Resolved::Kind::Builtin: return "builtin";
        case modules::Resolved::Kind::Missing: return "missing";
        case modules::Resolved::Kind::Failed: return "failed";
        case modules::Resolved::Kind::Unknown: return "unknown";
    }
    return "missing";
}

/// %module_resolve(specifier, parent path, is import, array of folders or undefined) -> [kind, path], and for
/// "failed" [kind, message, code, whether a TypeError, path, request path].
Completion module_resolve(NativeCall& call) {
    modules::Request request;
    request.specifier = call.heap().utf8(call.argument(0));
    request.parent = call.heap().utf8(call.argument(1));
    request.kind = call.argument(2).is_true() ? modules::RequestKind::Import : modules::RequestKind::Require;
    request.maps = modules::package_maps_of(call.agent.edition.node);
    const auto folders = builtins::plain_elements(call.heap(), call.argument(3), false);
    if (folders) {
        for (const Value folder : *folders) request.folders.push_back(call.heap().utf8(folder));
    }
    SimulatedTree tree = tree_of(call);
    const modules::Resolved found = resolve(tree, request);
    std::vector<Value> parts = {string(call, name_of(found.kind))};
    if (found.kind != modules::Resolved::Kind::Failed) {
        parts.push_back(string(call, found.path));
        return array(call, parts);
    }
    parts.push_back(string(call, found.failure.message));
    parts.push_back(string(call, found.failure.code));
    parts.push_back(Value::boolean(found.failure.type_error));
    parts.push_back(string(call, found.failure.path));
    parts.push_back(string(call, found.failure.request_path));
    return array(call, parts);
}

/// %module_format(path): "commonjs", "module", "json", "ambiguous", "addon" or "other".
Completion module_format(NativeCall& call) {
    SimulatedTree tree = tree_of(call);
    switch (modules::format_of(tree, call.heap().utf8(call.argument(0)))) {
        case modules::Format::CommonJs: return string(call, "commonjs");
        case modules::Format::Module: return string(call, "module");
        case modules::Format::Json: return string(call, "json");
        case modules::Format::Ambiguous: return string(call, "ambiguous");
        case modules::Format::Addon: return string(call, "addon");
        case modules::Format::Other: return string(call, "other");
    }
    return Value::undefined();
}

/// %module_text(path): what the file holds, without a byte order mark; undefined when there is none.
Completion module_text(NativeCall& call) {
    SimulatedTree tree = tree_of(call);
    const std::optional<std::string> bytes = tree.text(call.heap().utf8(call.argument(0)));
    if (!bytes) return Value::undefined();
    const base::SourceText text = base::SourceText::from_utf8("", *bytes);
    return call.heap().make_string(text.text());
}

/// %module_unit(path): the number of the compiled file, -1 when the file was not there when the program was
/// loaded and this run has not loaded it since, or holds something else now.
Completion module_unit(NativeCall& call) {
    const std::string path = call.heap().utf8(call.argument(0));
    const std::string url = modules::file_url(path);
    SimulatedTree tree = tree_of(call);
    const auto& units = call.program.units;
    // NOTE: the program may hold more, of a future that this machine is not in.
    const std::size_t own = call.agent.late_units ? call.agent.late_units->size() : 0;
    const std::size_t count = units.size() - call.program.late_unit_count + own;
    for (std::size_t number = 0; number < count; ++number) {
        const base::SourceText& source = *call.program.sources[units[number].source];
        if (source.name() != path && source.name() != url) continue;
        const std::optional<std::string> bytes = tree.text(path);
        if (bytes && base::SourceText::from_utf8("", *bytes).text() == source.text())
            return Value::int32(static_cast<std::int32_t>(number));
    }
    return Value::int32(-1);
}

const bytecode::Unit& unit_of(NativeCall& call) {
    const auto number = static_cast<std::size_t>(call.number(0));
    LOOPSCOPE_ASSERT(number < call.program.units.size(), "a unit's number comes from module_unit");
    return call.program.units[number];
}

/// %unit_problem(number): undefined, or of the syntax error the message, the place and whether it is called a
/// ReferenceError. A file that holds what is not supported ends the run.
Completion unit_problem(NativeCall& call) {
    const bytecode::Unit& unit = unit_of(call);
    if (unit.problem == nullptr) return Value::undefined();
    const base::SourceText& source = *call.program.sources[unit.source];
    if (unit.problem->kind != base::DiagnosticKind::SyntaxError) {
        call.agent.fatal = vm::Fatal::Refused;
        call.agent.refusal = base::render(*unit.problem, source);
        return Value::undefined();
    }
    std::string place = base::render_as_node(*unit.problem, source);
    place.erase(place.rfind("\n\n"));
    const Value parts[] = {string(call, unit.problem->message), string(call, place),
                           Value::boolean(vm::is_old_reference_error(call.agent, unit.problem->message))};
    return array(call, parts);
}

/// %called_from_package(): whether a function of the program that runs, or waits for one, is in a folder
/// node_modules.
Completion called_from_package(NativeCall& call) {
    for (const vm::Frame& frame : call.agent.frames) {
        if (frame.kind != vm::Frame::Kind::Bytecode || frame.visibility != bytecode::Visibility::User)
            continue;
        const std::uint32_t source = call.program.function(frame.function_template).source;
        if (call.program.sources[source]->name().find("/node_modules/") != std::string::npos)
            return Value::boolean(true);
    }
    return Value::boolean(false);
}

constexpr vm::NativeEntry kModuleNatives[] = {
    {"%", "module_resolve", 4, module_resolve}, {"%", "module_format", 1, module_format},
    {"%", "module_text", 1, module_text},       {"%", "module_unit", 1, module_unit},
    {"%", "unit_problem", 1, unit_problem},     {"%", "called_from_package", 0, called_from_package},
};

}  // namespace

void register_module_natives(vm::NativeRegistry& registry) {
    registry.add(kModuleNatives);
}

}  // namespace loopscope::host
