// What the runtime is (engine/loop/runtime.h).
const RuntimeFacts = %runtime_facts();
const kRuntimeVersion = RuntimeFacts[1];
const kRejectionPolicy = RuntimeFacts[3]; // "throw", "warn" or "ignore"
const kIsBrowser = RuntimeFacts[2] === "html";

// Node's own modules, by name: made when they are first asked for. A later file adds one with
// DefineModule("path", () => exports).

const ModuleFactories = { __proto__: null };
const ModuleExports = { __proto__: null };

function DefineModule(name, factory) {
    ModuleFactories[name] = factory;
}

function RequireBuiltin(name) {
    if (!HasOwn(ModuleExports, name)) {
        ModuleExports[name] = ModuleFactories[name]();
        ShapeAsRecorded(name, ModuleExports[name]);
    }
    return ModuleExports[name];
}

// The lengths and names of a module's functions and the order of its keys, as they are in Node.
function ShapeAsRecorded(name, exported) {
    const row = kIsOldNode ? undefined : FindRow(kIsNode24 ? kModuleShapesOf24 : kModuleShapesOf20, name);
    if (row === undefined) return;
    const entries = %split_text(row, "|");
    for (let index = 0; index < entries.length; index += 1) {
        const fields = %split_text(entries[index], " ");
        const descriptor = %own_descriptor(exported, fields[0]);
        if (descriptor === undefined || !descriptor.configurable) continue;
        const value = descriptor.value;
        if (fields.length > 1 && typeof value === "function" && !%is_proxy(value)) {
            const length = ToNumber(fields[1]);
            let known = fields.length > 2 ? %string_slice(entries[index], fields[0].length + fields[1].length + 2, entries[index].length) : fields[0];
            if (known === "-") known = "";
            if (value.length !== length) %set_length(value, length);
            if (value.name !== known) %set_name(value, known);
        }
        %delete_own(exported, fields[0]);
        %define_own(exported, fields[0], descriptor);
    }
}

function IsBuiltinModule(name) {
    return HasOwn(ModuleFactories, name);
}

// The first use of something takes long in a process (engine/host/first_uses.h).
const SeenUses = { __proto__: null };

function FirstUse(name) {
    if (SeenUses[name] === true) return;
    if (%first_use(name)) SeenUses[name] = true;
}
