// ECMAScript modules: their records, and how their names are linked. SPEC: 16.2.1.6, 16.2.1.7. A module's function is a generator
// that has made its environment and its functions when it is called, and runs with its first next().

function NewModuleRecord(kind, url) {
    return {
        __proto__: null, kind, url, path: undefined, unit: -1, info: undefined, requests: [], generator: undefined, environment: undefined,
        names: [], evaluate: undefined, namespace: undefined, bindings: undefined, status: "unlinked", error: undefined, hasAwait: false,
        depthIndex: 0, depthAncestor: 0, cycleRoot: undefined, capability: undefined, asyncOrder: 0, asyncParents: [], pendingDependencies: 0,
    };
}

// The record of a compiled module: its environment is there before anything is linked.
function NewSourceModule(url, path, unit) {
    const module = NewModuleRecord("source", url);
    module.path = path;
    module.unit = unit;
    module.info = %unit_module(unit);
    module.hasAwait = module.info[4];
    return module;
}

// A module whose names come from elsewhere (16.2.1.8): evaluate(set) gives each its value.
function NewSyntheticModule(url, names, evaluate) {
    const module = NewModuleRecord("synthetic", url);
    module.names = names;
    module.evaluate = evaluate;
    module.environment = %make_environment(names.length);
    return module;
}

function AddName(names, name) {
    if (ListIndexOf(names, name) < 0) %push(names, name);
}

// SPEC: 16.2.1.7.2.1 GetExportedNames.
function ExportedNames(module, visited) {
    if (module.kind === "synthetic") return module.names;
    const names = [];
    if (ListIndexOf(visited, module) >= 0) return names;
    %push(visited, module);
    const exports = module.info[2];
    for (let index = 0; index < exports.length; index += 1) {
        if (exports[index][0] !== undefined) AddName(names, exports[index][0]);
    }
    for (let index = 0; index < exports.length; index += 1) {
        if (exports[index][0] !== undefined) continue;
        const others = ExportedNames(module.requests[exports[index][3]], visited);
        for (let other = 0; other < others.length; other += 1) {
            if (others[other] !== "default") AddName(names, others[other]);
        }
    }
    return names;
}

// SPEC: 16.2.1.7.2.2 ResolveExport: [environment, slot], undefined when there is none, "ambiguous".
function ResolveExport(module, name, visited) {
    if (module.kind === "synthetic") {
        const slot = ListIndexOf(module.names, name);
        return slot < 0 ? undefined : [module.environment, slot];
    }
    for (let index = 0; index < visited.length; index += 2) {
        if (visited[index] === module && visited[index + 1] === name) return undefined;
    }
    %push(visited, module);
    %push(visited, name);
    const exports = module.info[2];
    for (let index = 0; index < exports.length; index += 1) {
        const entry = exports[index];
        if (entry[0] !== name) continue;
        if (!entry[1]) return [module.environment, entry[2]];
        const from = module.requests[entry[3]];
        return entry[4] === undefined ? NamespaceBinding(from) : ResolveExport(from, entry[4], visited);
    }
    return name === "default" ? undefined : ResolveInStars(module, name, visited);
}

function ResolveInStars(module, name, visited) {
    const exports = module.info[2];
    let found;
    for (let index = 0; index < exports.length; index += 1) {
        if (exports[index][0] !== undefined) continue;
        const other = ResolveExport(module.requests[exports[index][3]], name, visited);
        if (other === "ambiguous") return other;
        if (other === undefined) continue;
        if (found !== undefined && !(found[0] === other[0] && found[1] === other[1])) return "ambiguous";
        found = other;
    }
    return found;
}

// A namespace as a binding: an environment of its own holds it. It is there before the namespace: a module may export itself.
function NamespaceBinding(module) {
    if (module.namespaceHolder === undefined) NamespaceOf(module);
    return [module.namespaceHolder, 0];
}

// SPEC: 16.2.1.10 GetModuleNamespace.
function NamespaceOf(module) {
    if (module.namespace !== undefined) return module.namespace;
    module.namespaceHolder = %make_environment(1);
    const names = ExportedNames(module, []);
    const bindings = [];
    module.bindings = bindings;
    for (let index = 0; index < names.length; index += 1) {
        const place = ResolveExport(module, names[index], []);
        if (place === undefined || place === "ambiguous") continue;
        %push(bindings, names[index]);
        %push(bindings, place[0]);
        %push(bindings, place[1]);
    }
    module.namespace = CreateNamespace(module, bindings);
    %environment_set(module.namespaceHolder, 0, module.namespace);
    return module.namespace;
}

function MissingExport(module, request, name, isExport, index) {
    const from = module.requests[request];
    const specifier = module.info[0][request][0];
    if (from.format === "commonjs") {
        return LinkError(module, `Named export '${name}' not found. The requested module '${specifier}' is a CommonJS module, which may not support all module.exports as named exports.\nCommonJS modules can always be imported via the default export, for example using:\n\nimport pkg from '${specifier}';\n${isExport ? "" : `const { ${name} } = pkg;\n`}`, isExport, index);
    }
    return LinkError(module, `The requested module '${specifier}' does not provide an export named '${name}'`, isExport, index);
}

function AmbiguousExport(module, request, name, isExport, index) {
    return LinkError(module, `The requested module '${module.info[0][request][0]}' contains conflicting star exports for name '${name}'`, isExport, index);
}

// SPEC: 16.2.1.7.3.1 InitializeEnvironment, and Link around it.
function LinkModule(module) {
    if (module.status !== "unlinked") return;
    module.status = "linked";
    for (let index = 0; index < module.requests.length; index += 1) LinkModule(module.requests[index]);
    if (module.kind === "source") InitializeEnvironment(module);
}

function InitializeEnvironment(module) {
    const exports = module.info[2];
    for (let index = 0; index < exports.length; index += 1) {
        const entry = exports[index];
        if (!entry[1] || entry[0] === undefined || entry[4] === undefined) continue;
        const place = ResolveExport(module, entry[0], []);
        if (place === undefined) throw MissingExport(module, entry[3], entry[4], true, index);
        if (place === "ambiguous") throw AmbiguousExport(module, entry[3], entry[4], true, index);
    }
    const imports = module.info[1];
    for (let index = 0; index < imports.length; index += 1) {
        const entry = imports[index];
        const from = module.requests[entry[0]];
        if (entry[1] === undefined) {
            %environment_set(module.environment, entry[2], NamespaceOf(from));
            continue;
        }
        const place = ResolveExport(from, entry[1], []);
        if (place === undefined) throw MissingExport(module, entry[0], entry[1], false, index);
        if (place === "ambiguous") throw AmbiguousExport(module, entry[0], entry[1], false, index);
        %environment_set(module.environment, entry[2], place[0]);
        %environment_set(module.environment, entry[2] + 1, place[1]);
    }
}

// Every module of the graph gets its environment first: a name of a module in a cycle leads into one that is not linked yet.
function MakeEnvironments(module) {
    if (module.kind !== "source" || module.generator !== undefined) return;
    module.generator = %call(%unit_function(module.unit), undefined);
    module.environment = %module_environment(module.generator);
    if (module.info[3] >= 0) %environment_set(module.environment, module.info[3], MakeImportMeta(module));
    for (let index = 0; index < module.requests.length; index += 1) MakeEnvironments(module.requests[index]);
}

// Links a graph as a whole: one that cannot be linked can be tried again.
function LinkGraph(module) {
    MakeEnvironments(module);
    try {
        LinkModule(module);
    } catch (error) {
        UnlinkModule(module);
        throw error;
    }
}

function UnlinkModule(module) {
    if (module.status !== "linked" || module.depthIndex !== 0) return;
    module.status = "unlinked";
    for (let index = 0; index < module.requests.length; index += 1) UnlinkModule(module.requests[index]);
}
