#include "engine/bytecode/module_requests.h"

#include <algorithm>

namespace loopscope::bytecode {

namespace {

ModuleInfo::Export export_of(const syntax::ExportEntry& entry, ProgramBuilder& builder) {
    ModuleInfo::Export made;
    made.name = entry.name == syntax::NameId::None ? 0 : builder.string(entry.name);
    made.range = entry.range;
    made.indirect = entry.indirect;
    made.request = entry.request;
    if (entry.indirect) {
        made.import_name = entry.import_name == syntax::NameId::None ? 0 : builder.string(entry.import_name);
        return made;
    }
    const syntax::Variable& variable = *entry.local->resolution.variable;
    made.slot = variable.slot;
    if (variable.kind != syntax::VariableKind::Import) return made;
    // An import that is given away again (16.2.1.6.1, step 10.b).
    for (const syntax::ImportEntry& import : builder.ast().module.imports) {
        if (import.local->resolution.variable != &variable) continue;
        made.indirect = true;
        made.request = import.request;
        made.import_name = builder.string(import.name);
    }
    return made;
}

}  // namespace

void note_module(Unit& unit, const syntax::Ast& ast, ProgramBuilder& builder) {
    const syntax::ModuleSyntax& module = ast.module;
    const std::vector<std::u16string_view>& unsafe = module.common_unsafe;
    for (const std::u16string_view name : module.common_names) {
        if (std::find(unsafe.begin(), unsafe.end(), name) == unsafe.end())
            unit.export_names.emplace_back(name);
    }
    unit.reexports.assign(module.common_reexports.begin(), module.common_reexports.end());
    if (!module.is_module) return;
    auto info = std::make_shared<ModuleInfo>();
    for (const syntax::ImportRequest& request : module.requests) {
        info->requests.push_back({builder.string(request.specifier),
                                  request.type.empty() ? 0 : builder.string(request.type), request.range});
    }
    for (const syntax::ImportEntry& entry : module.imports) {
        info->imports.push_back({entry.request,
                                 entry.name == syntax::NameId::None ? 0 : builder.string(entry.name),
                                 entry.local->resolution.variable->slot, entry.range});
    }
    for (const syntax::ExportEntry& entry : module.exports)
        info->exports.push_back(export_of(entry, builder));
    if (module.meta) info->meta_slot = module.meta->slot;
    info->has_await = module.has_await;
    info->first_await = module.first_await;
    unit.module = std::move(info);
}

}  // namespace loopscope::bytecode
