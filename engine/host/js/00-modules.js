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
    if (!HasOwn(ModuleExports, name)) ModuleExports[name] = ModuleFactories[name]();
    return ModuleExports[name];
}

function IsBuiltinModule(name) {
    return HasOwn(ModuleFactories, name);
}
