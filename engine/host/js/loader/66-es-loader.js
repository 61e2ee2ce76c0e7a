// ECMAScript modules: from a specifier to a module that has run. RUNTIME: Node v20.20.2 lib/internal/modules/esm/loader.js,
// resolve.js, load.js, translators.js.

const EsModuleMap = { __proto__: null };  // by URL, and by URL and type for JSON

// ---- resolution ----

function SchemeEnd(text) {
    const colon = %string_find(text, ":", 0);
    if (colon < 1) return -1;
    for (let index = 0; index < colon; index += 1) {
        const unit = text[index];
        const letter = (unit >= "a" && unit <= "z") || (unit >= "A" && unit <= "Z");
        if (!letter && (index === 0 || !((unit >= "0" && unit <= "9") || unit === "+" || unit === "-" || unit === "."))) return -1;
    }
    return colon;
}

// "?a#b" at the end of a specifier makes it another module of the same file.
function QueryStart(text) {
    for (let index = 1; index < text.length; index += 1) {
        if (text[index] === "?" || text[index] === "#") return index;
    }
    return text.length;
}

function BuiltinTarget(name) {
    return { __proto__: null, builtin: name, url: `node:${name}`, path: undefined };
}

function ResolveImport(specifier, parent) {
    if (NodeModuleForImport(specifier) !== undefined) return BuiltinTarget(StripNodePrefix(specifier));
    let request = specifier;
    const scheme = SchemeEnd(specifier);
    if (scheme >= 0) {
        const name = %string_slice(specifier, 0, scheme);
        if (name === "data") return DataTarget(specifier);
        if (name !== "file") {
            throw NodeError("ERR_UNSUPPORTED_ESM_URL_SCHEME", `Only URLs with a scheme in: ${kIsNode24 ? "file and data" : "file, data, and node"} are supported by the default ESM loader. Received protocol '${name}:'`);
        }
        request = RequireBuiltin("url").fileURLToPath(specifier) + %string_slice(specifier, QueryStart(specifier), specifier.length);
    }
    if (IsDataUrl(parent) && scheme < 0) {
        throw NodeTypeError("ERR_UNSUPPORTED_RESOLVE_REQUEST", `Failed to resolve module specifier "${specifier}" from "${parent}": Invalid relative URL or base scheme is not hierarchical.`);
    }
    const end = QueryStart(request);
    const query = request[0] === "#" ? "" : %string_slice(request, end, request.length);
    const found = %module_resolve(%string_slice(request, 0, request.length - query.length), parent, true, undefined);
    if (found[0] === "found") return { __proto__: null, builtin: undefined, url: %file_url(found[1]) + query, path: found[1] };
    if (found[0] === "builtin") return BuiltinTarget(found[1]);
    if (found[0] === "unknown") RefuseUnreadFile(specifier, found[1]);
    if (found[2] === "ERR_MODULE_NOT_FOUND" || found[2] === "ERR_UNSUPPORTED_DIR_IMPORT") {
        const hint = CommonHint(request, parent);
        if (hint !== undefined) found[1] = `${found[1]}\nDid you mean to import ${%json_quote(hint)}?`;
    }
    const slash = found[2] === "ERR_UNSUPPORTED_DIR_IMPORT" && request[request.length - query.length - 1] === "/" ? "/" : "";
    throw ImportResolutionError(found, slash + query);
}

// What require() would have found. RUNTIME: Node 20 lib/internal/modules/esm/resolve.js, resolveAsCommonJS.
function CommonHint(request, parent) {
    const found = %module_resolve(request, parent, false, undefined);
    if (found[0] !== "found") return undefined;
    if (IsRelativeRequest(request)) {
        const relative = RequireBuiltin("path").relative(ParentOf(parent), found[1]);
        return StartsWith(relative, "../") ? relative : `./${relative}`;
    }
    const slash = %string_find(request, "/", 0);
    const name = slash < 0 ? request : %string_slice(request, 0, slash);
    const place = %string_last_index_of(found[1], `/node_modules/${name}/`);
    return place < 0 ? %file_url(found[1]) : %string_slice(found[1], place + 14, found[1].length);
}

// ---- loading ----

function CheckImportType(target, format, type) {
    if (kIsNode24) {
        CheckNewerImportType(target, format, type);
        return;
    }
    if (type !== undefined && type !== "json") {
        throw NodeTypeError("ERR_IMPORT_ASSERTION_TYPE_UNSUPPORTED", `Import attribute type "${type}" is unsupported`);
    }
    if (format === "json" && type === undefined) {
        throw NodeTypeError("ERR_IMPORT_ASSERTION_TYPE_MISSING", `Module "${target.url}" needs an import attribute of type "json"`);
    }
    if (format !== "json" && type === "json") {
        throw NodeTypeError("ERR_IMPORT_ASSERTION_TYPE_FAILED", `Module "${target.url}" is not of type "json"`);
    }
}

// RUNTIME: Node v24.21.0 lib/internal/modules/esm/assert.js.
function CheckNewerImportType(target, format, type) {
    if (format === "json" ? type === "json" : type === undefined) return;
    if (type === undefined) {
        throw NodeTypeError("ERR_IMPORT_ATTRIBUTE_MISSING", `Module "${target.url}" needs an import attribute of "type: json"`);
    }
    if (type !== "json") {
        throw NodeTypeError("ERR_IMPORT_ATTRIBUTE_UNSUPPORTED", `Import attribute "type" with value "${type}" is not supported in ${target.url}`);
    }
    throw NodeTypeError("ERR_IMPORT_ATTRIBUTE_TYPE_INCOMPATIBLE", `Module "${target.url}" is not of type "${type}"`);
}

function FormatOfTarget(target) {
    if (target.builtin !== undefined) return "builtin";
    if (target.data !== undefined) return FormatOfData(target);
    const format = %module_format(target.path);
    if (format === "other" || format === "addon") {
        throw NodeTypeError("ERR_UNKNOWN_FILE_EXTENSION", `Unknown file extension "${ExtensionOf(target.path)}" for ${target.path}`);
    }
    return format;
}

function KeyOfTarget(target, type) {
    return type === undefined ? target.url : `${target.url} ${type}`;
}

// The module of a target and all that it asks for, none of it linked.
function LoadRecord(target, type) {
    const key = KeyOfTarget(target, type);
    if (EsModuleMap[key] !== undefined) return EsModuleMap[key];
    const format = FormatOfTarget(target);
    CheckImportType(target, format, type);
    const module = MakeRecord(target, format);
    EsModuleMap[key] = module;
    if (module.kind === "synthetic") return module;
    try {
        const requests = module.info[0];
        for (let index = 0; index < requests.length; index += 1) {
            %push(module.requests, LoadRecord(ResolveImport(requests[index][0], module.path), requests[index][1]));
        }
    } catch (error) {
        %delete_own(EsModuleMap, key);
        throw error;
    }
    return module;
}

function MakeRecord(target, format) {
    if (format === "builtin") return MakeBuiltinRecord(target);
    if (target.data !== undefined) CheckEscapes(target.data.body);
    if (format === "json") return MakeJsonRecord(target);
    if (target.data !== undefined) {
        return NewSourceModule(target.url, target.url,
            %at("compileSourceTextModule (node:internal/modules/esm/utils:346:16)|ModuleLoader.moduleStrategy (node:internal/modules/esm/translators:146:18)|#translate (node:internal/modules/esm/loader:497:12)|ModuleLoader.loadAndTranslate (node:internal/modules/esm/loader:544:27)|async ModuleJob._link (node:internal/modules/esm/module_job:148:19)",
                UnitOfData(target)));
    }
    const unit = UnitOfFile(target.path, format);
    const problem = typeof unit === "number" ? %unit_problem(unit) : unit;
    if (problem !== undefined && !IsProblemOfModule(problem, format)) return MakeCommonRecord(target, undefined);
    if (problem !== undefined && GraphAsker === "require") {
        %at("compileSourceTextModule (node:internal/modules/esm/utils:346:16)|ModuleLoader.moduleStrategy (node:internal/modules/esm/translators:146:18)|#translate (node:internal/modules/esm/loader:497:12)|ModuleLoader.getModuleJobForRequire (node:internal/modules/esm/loader:450:33)|new ModuleJobSync (node:internal/modules/esm/module_job:375:34)|ModuleLoader.importSyncForRequire (node:internal/modules/esm/loader:386:11)",
            ThrowSyntaxError(problem));
    }
    if (problem !== undefined) {
        %at("compileSourceTextModule (node:internal/modules/esm/utils:346:16)|ModuleLoader.moduleStrategy (node:internal/modules/esm/translators:146:18)|#translate (node:internal/modules/esm/loader:497:12)|ModuleLoader.loadAndTranslate (node:internal/modules/esm/loader:544:27)|async ModuleJob._link (node:internal/modules/esm/module_job:148:19)",
            ThrowSyntaxError(problem));
    }
    if (%unit_module(unit) !== undefined) {
        if (format === "ambiguous") WarnOfMissingType(target);
        return NewSourceModule(target.url, target.path, unit);
    }
    return MakeCommonRecord(target, unit);
}

// RUNTIME: Node 20 lib/internal/modules/esm/get_format.js, warnTypelessPackageJsonFile.
function WarnOfMissingType(target) {
    for (let folder = ParentOf(target.path); ; folder = ParentOf(folder)) {
        const file = folder === "/" ? "/package.json" : `${folder}/package.json`;
        if (%module_text(file) !== undefined) {
            EmitWarning(`Module type of ${target.url} is not specified and it doesn't parse as CommonJS.\nReparsing as ES module because module syntax was detected. This incurs a performance overhead.\nTo eliminate this warning, add "type": "module" to ${file}.`,
                { __proto__: null, code: "MODULE_TYPELESS_PACKAGE_JSON" });
            return;
        }
        if (folder === "/" || EndsWith(folder, "/node_modules")) return;
    }
}

function MakeBuiltinRecord(target) {
    FirstUse(`module:${target.builtin}`);
    const exports = RequireBuiltin(target.builtin);
    const names = %own_enumerable_keys(exports);
    const shown = [];
    for (let index = 0; index < names.length; index += 1) {
        if (typeof names[index] === "string" && names[index] !== "default") %push(shown, names[index]);
    }
    const values = CopyOf(shown);
    %push(shown, "default");
    return NewSyntheticModule(target.url, shown, (set) => {
        for (let index = 0; index < values.length; index += 1) set(values[index], exports[values[index]]);
        set("default", exports);
        %push(BuiltinNames, { __proto__: null, exports, values, set });
    });
}

// What the names of Node's own modules stand for; a program that has changed such a module has them brought up to date.
const BuiltinNames = [];

function SyncBuiltinNames() {
    for (let index = 0; index < BuiltinNames.length; index += 1) {
        const { exports, values, set } = BuiltinNames[index];
        for (let at = 0; at < values.length; at += 1) set(values[at], HasOwn(exports, values[at]) ? exports[values[at]] : undefined);
    }
}

function MakeJsonRecord(target) {
    const text = target.data === undefined ? %module_text(target.path) : TextOfData(target.data);
    if (text === undefined) RefuseUnreadFile(target.url, target.path);
    let value;
    try {
        value = %json_parse(text);
    } catch (error) {
        error.message = `${target.path === undefined ? target.url : target.path}: ${error.message}`;
        throw error;
    }
    return NewSyntheticModule(target.url, ["default"], (set) => set("default", value));
}

// The names that an import finds of a CommonJS file: what its text shows, and what the files show that it gives on.
function CommonNames(unit, path, visited) {
    const names = [];
    if (ListIndexOf(visited, path) >= 0) return names;
    %push(visited, path);
    const lists = %unit_exports(unit);
    AddAll(names, lists[0]);
    for (let index = 0; index < lists[1].length; index += 1) {
        const found = %module_resolve(lists[1][index], path, false, undefined);
        const other = found[0] === "found" ? %module_unit(found[1]) : -1;
        if (other >= 0 && %unit_problem(other) === undefined) AddAll(names, CommonNames(other, found[1], visited));
    }
    return names;
}

// `unit` is undefined where the file does not parse, which is found when it runs.
function MakeCommonRecord(target, unit) {
    const names = unit === undefined ? [] : CommonNames(unit, target.path, []);
    AddName(names, "default");
    if (kIsNode24) AddName(names, "module.exports");
    const module = NewSyntheticModule(target.url, names, (set) => {
        let exports;
        RunInsideJob(module, () => {
            exports = GraphAsker === "require" ? %at("node:internal/modules/esm/translators:273:15|ModuleWrap.<anonymous> (node:internal/modules/esm/translators:240:7)",
                LoadModule(target.path, undefined, false)) : %at("cjsLoader (node:internal/modules/esm/translators:298:15)|ModuleWrap.<anonymous> (node:internal/modules/esm/translators:240:7)",
                LoadModule(target.path, undefined, false));
        });
        for (let index = 0; index < names.length; index += 1) {
            const name = names[index];
            if (name === "default" || (kIsNode24 && name === "module.exports")) continue;
            set(name, %is_object(exports) && (HasOwn(exports, name) || name in exports) ? exports[name] : undefined);
        }
        set("default", exports);
        if (kIsNode24) set("module.exports", exports);
    });
    module.format = "commonjs";
    return module;
}

// What Node's stacks show below a module.
function RunInsideJob(module, run) {
    if (GraphAsker === "await") {
        run(module);
    } else if (GraphAsker === "require") {
        %at("ModuleJobSync.runSync (node:internal/modules/esm/module_job:437:37)|ModuleLoader.importSyncForRequire (node:internal/modules/esm/loader:389:47)",
            run(module));
    } else if (module.isMainGraph && kIsNode24 && Cluster.isWorker) {
        %at("ModuleJob.run (node:internal/modules/esm/module_job:325:25)|process.processTicksAndRejections (node:internal/process/task_queues:95:5)|async ModuleLoader.import (node:internal/modules/esm/loader:606:24)|async asyncRunEntryPointWithESMLoader (node:internal/modules/run_main:117:5)!",
            run(module));
    } else if (module.isMainGraph) {
        %at("ModuleJob.run (node:internal/modules/esm/module_job:325:25)|async ModuleLoader.import (node:internal/modules/esm/loader:606:24)|async asyncRunEntryPointWithESMLoader (node:internal/modules/run_main:117:5)",
            run(module));
    } else {
        %at("ModuleJob.run (node:internal/modules/esm/module_job:325:25)|async ModuleLoader.import (node:internal/modules/esm/loader:606:24)", run(module));
    }
}

// ---- import.meta ----

function MakeImportMeta(module) {
    const meta = %new_object(null);
    if (!IsDataUrl(module.path)) {
        meta.dirname = ParentOf(module.path);
        meta.filename = module.path;
    }
    if (kIsNode24) meta.main = module.path === %main_path();
    const holder = {
        resolve(specifier) {
            const text = `${specifier}`;
            try {
                return ResolveImport(text, module.path).url;
            } catch (error) {
                if (%is_object(error) && typeof error.url === "string") return error.url;
                throw error;
            }
        },
    };
    meta.resolve = holder.resolve;
    meta.url = module.url;
    return meta;
}

// ---- import() ----

// The type that is asked for and what else is, which no module knows.
function AttributesOfOptions(options) {
    const found = { __proto__: null, type: undefined, wrong: undefined };
    if (options === undefined) return found;
    if (!%is_object(options)) %throw_type_error("The second argument to import() must be an object");
    let attributes = options.with;
    // RUNTIME: V8 has left the older name out since.
    if (attributes === undefined && !kIsNode24) attributes = options.assert;
    if (attributes === undefined) return found;
    // RUNTIME: V8 before 12.6 speaks of assertions.
    if (!%is_object(attributes)) %throw_type_error(`The '${kIsNode24 ? "with" : "assert"}' option must be an object`);
    const keys = EnumerableOwnKeys(attributes);
    for (let index = 0; index < keys.length; index += 1) {
        const value = attributes[keys[index]];
        if (typeof value !== "string") %throw_type_error(`Import ${kIsNode24 ? "attribute" : "assertion"} value must be a string`);
        if (keys[index] === "type") found.type = value;
        else if (found.wrong === undefined) found.wrong = `Import attribute "${keys[index]}" with value "${value}" is not supported`;
    }
    return found;
}

function ImportModule(specifier, options, source) {
    return ImportFrom(specifier, options, %source_path(source));
}
%set_intrinsic("ImportModule", ImportModule);

// How many turns of the microtask queue Node's own functions take around what is done here.
const kTurnsBeforeResolving = kIsNode24 ? 4 : 3;
const kTurnsOfLoadedModule = kIsNode24 ? 2 : 3;
const kTurnsOfNewModule = kIsNode24 ? 5 : 10;

function ResolveDynamicImport(specifier, path) {
    ImportAsker.kind = EsModuleMap[%file_url(path)] === undefined ? "script" : "module";
    try {
        return ResolveImport(specifier, path);
    } finally {
        ImportAsker.kind = "";
    }
}

async function ImportFrom(specifier, options, path) {
    const text = ToString(specifier);
    const { type, wrong } = AttributesOfOptions(options);
    for (let turn = 0; turn < kTurnsBeforeResolving; turn += 1) await undefined;
    const target = ResolveDynamicImport(text, path);
    if (wrong !== undefined) throw NodeTypeError("ERR_IMPORT_ATTRIBUTE_UNSUPPORTED", kIsNode24 ? `${wrong} in ${target.url}` : wrong);
    const isNew = EsModuleMap[KeyOfTarget(target, type)] === undefined;
    // RUNTIME: Node 24 reads them at once.
    if (isNew && target.data !== undefined) {
        for (let turn = TurnsOfData(target, 0) + (kIsNode24 ? 0 : 1); turn > 0; turn -= 1) await undefined;
    } else if (isNew && !kIsNode24) {
        await ReadNewFiles(target, type);
    }
    const module = LoadRecord(target, type);
    LinkGraph(module);
    for (let turn = 0; turn < (isNew ? kTurnsOfNewModule : kTurnsOfLoadedModule); turn += 1) await undefined;
    try {
        await EvaluateModule(module);
    } catch (error) {
        ExplainMissingGlobal(error, module);
        throw error;
    }
    return NamespaceOf(module);
}

// RUNTIME: Node reads modules and JSON by fs/promises, each level of the graph once it knows of it; CommonJS files at once.
async function ReadNewFiles(target, type) {
    let level = [target];
    const seen = [];
    while (level.length > 0) {
        const reads = [];
        const next = [];
        for (let index = 0; index < level.length; index += 1) ReadFileOfModule(level[index], seen, reads, next);
        for (let index = 0; index < reads.length; index += 1) await reads[index];
        level = next;
    }
}

function ReadFileOfModule(target, seen, reads, next) {
    if (target.path === undefined || ListIndexOf(seen, target.url) >= 0 || EsModuleMap[target.url] !== undefined) return;
    %push(seen, target.url);
    const format = %module_format(target.path);
    const unit = format === "module" ? UnitOfFile(target.path, format) : format === "json" ? -1 : %module_unit(target.path);
    const info = unit >= 0 ? %unit_module(unit) : undefined;
    if (info === undefined && format !== "json") return;
    %push(reads, %call(FilePromises.readFile, FilePromises, target.path));
    if (info === undefined) return;
    for (let index = 0; index < info[0].length; index += 1) {
        const found = TryResolveImport(info[0][index][0], target.path);
        if (found !== undefined) %push(next, found);
    }
}

function TryResolveImport(specifier, parent) {
    try {
        return ResolveImport(specifier, parent);
    } catch {
        return undefined;
    }
}

// ---- require() of a module ----

function HasAwaitInGraph(module, visited) {
    if (ListIndexOf(visited, module) >= 0) return false;
    %push(visited, module);
    if (module.hasAwait) return true;
    for (let index = 0; index < module.requests.length; index += 1) {
        if (HasAwaitInGraph(module.requests[index], visited)) return true;
    }
    return false;
}

// RUNTIME: Node 20 lib/internal/modules/cjs/loader.js, loadESMFromCJS.
// `asker`: the module that asks for it; undefined for none. `problem`: its syntax error.
function RequireEsModule(filename, asker, problem) {
    const before = GraphAsker;
    GraphAsker = "require";
    try {
        return ExportsOfRequired(filename, asker, problem);
    } finally {
        GraphAsker = before;
    }
}

function ExportsOfRequired(filename, asker, problem) {
    if (problem !== undefined) {
        %at("compileSourceTextModule (node:internal/modules/esm/utils:346:16)|ModuleLoader.importSyncForRequire (node:internal/modules/esm/loader:382:18)",
            ThrowSyntaxError(problem));
    }
    const module = LoadRecord({ __proto__: null, builtin: undefined, url: %file_url(filename), path: filename }, undefined);
    %at("ModuleJobSync.runSync (node:internal/modules/esm/module_job:423:37)|ModuleLoader.importSyncForRequire (node:internal/modules/esm/loader:389:47)",
        LinkGraph(module));
    if (HasAwaitInGraph(module, [])) {
        %at("ModuleJobSync.runSync (node:internal/modules/esm/module_job:433:13)|ModuleLoader.importSyncForRequire (node:internal/modules/esm/loader:389:47)",
            ThrowRequiredAwait(filename, asker));
    }
    EvaluateModule(module);
    if (module.error !== undefined) throw module.error.value;
    const namespace = NamespaceOf(module);
    if (HasOwn(namespace, "module.exports")) return namespace["module.exports"];
    if (!HasOwn(namespace, "default") || HasOwn(namespace, "__esModule")) return namespace;
    return FacadeOf(module);
}

// RUNTIME: Node 20 and 24 lib/internal/errors.js, ERR_REQUIRE_ASYNC_MODULE, and Node 24 lib/internal/modules/cjs/loader.js, getRequireStack.
function ThrowRequiredAwait(filename, asker) {
    let message = "require() cannot be used on an ESM graph with top-level await. Use import() instead. To see where the top-level await comes from, use --experimental-print-required-tla.";
    if (!kIsNode24) {
        if (asker !== undefined && asker !== null) message += `\n  From ${asker.filename} `;
        throw NodeError("ERR_REQUIRE_ASYNC_MODULE", `${message}\n  Requiring ${filename} `);
    }
    message += `\nRequired module: ${filename}`;
    const stack = RequireStackOf(asker);
    if (stack.length > 0) message += `\nRequire stack:\n- ${%join_texts(stack, "\n- ")}`;
    throw NodeError("ERR_REQUIRE_ASYNC_MODULE", message);
}

// `export *` and `default` of the module, and __esModule.
function FacadeOf(module) {
    if (module.facade !== undefined) return module.facade;
    const bindings = CopyOf(module.bindings);
    const environment = %make_environment(1);
    %environment_set(environment, 0, true);
    %push(bindings, "__esModule");
    %push(bindings, environment);
    %push(bindings, 0);
    module.facade = CreateNamespace({ __proto__: null, bindings }, bindings);
    return module.facade;
}

// ---- the main module ----

let MainModulePromise;
let MainModuleIsPending = false;
let MainGraphRoot;

function MarkMainGraph(module) {
    if (module.isMainGraph) return;
    module.isMainGraph = true;
    for (let index = 0; index < module.requests.length; index += 1) MarkMainGraph(module.requests[index]);
}

// RUNTIME: Node 20 reads the files of the main module by fs/promises, so that it runs in the poll phase; Node 24 reads them at once.
function BeforeMainModule() {
    if (kIsNode24) return undefined;
    const promise = %new_promise(PromisePrototype);
    %poll_later(() => %promise_fulfill(promise, undefined), false);
    return promise;
}

async function RunMainModule(path) {
    await BeforeMainModule();
    const module = LoadRecord({ __proto__: null, builtin: undefined, url: %file_url(path), path }, undefined);
    %at("ModuleJob._instantiate (node:internal/modules/esm/module_job:213:21)|async ModuleJob.run (node:internal/modules/esm/module_job:320:5)|async ModuleLoader.import (node:internal/modules/esm/loader:606:24)|async asyncRunEntryPointWithESMLoader (node:internal/modules/run_main:117:5)",
        LinkGraph(module));
    MarkMainGraph(module);
    MainGraphRoot = module;
    try {
        await EvaluateModule(module);
    } catch (error) {
        ExplainMissingGlobal(error, module);
        throw error;
    } finally {
        MainModuleIsPending = false;
    }
}

// Which `await` at the top of a module the program ends in. RUNTIME: V8 13.6 src/objects/module.cc, GetStalledTopLevelAwaitMessages, and
// Node 24 src/module_wrap.cc, CheckUnsettledTopLevelAwait.
function TellStalledModules(module, seen) {
    if (module === undefined || ListIndexOf(seen, module) >= 0) return;
    %push(seen, module);
    if (module.status !== "evaluating-async") return;
    if (module.pendingDependencies === 0 && module.hasAwait) {
        %write_output(2, `Warning: Detected unsettled top-level await at ${%suspended_excerpt(module.generator)}\n\n\n\n`);
        return;
    }
    for (let index = 0; index < module.requests.length; index += 1) TellStalledModules(module.requests[index], seen);
}

function StartMainModule(path) {
    MainModuleIsPending = true;
    MainModulePromise = RunMainModule(path);
}
