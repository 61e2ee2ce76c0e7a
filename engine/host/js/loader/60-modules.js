// CommonJS modules: the files of the program and of node_modules. RUNTIME: Node v20.20.2 lib/internal/modules/cjs/loader.js,
// lib/internal/modules/helpers.js. Where a specifier leads is worked out in engine/modules.

const kIsMainSymbol = %new_symbol("kIsMainSymbol");
const kIsCachedByEsmLoader = %new_symbol("kIsCachedByESMLoader");
const kIsExecuting = %new_symbol("kIsExecuting");

const ModuleCache = { __proto__: null };
const ModuleExtensions = { __proto__: null };
let MainModule;

function ModuleConstructor(id = "", parent = undefined) {
    "constructor";
    const module = %new_object(PrototypeFrom(new.target === undefined ? ModuleConstructor : new.target, "ObjectPrototype"));
    InitializeModule(module, id, parent);
    return module;
}
%set_name(ModuleConstructor, "Module");
%set_length(ModuleConstructor, 0);
const ModulePrototype = %new_object(%intrinsic("ObjectPrototype"));
%put(ModuleConstructor, "prototype", ModulePrototype, 1);

function InitializeModule(module, id, parent) {
    module.id = id;
    if (!kIsOldNode) module.path = DirectoryName(id);
    module.exports = {};
    // RUNTIME: Node 10 and older lib/module.js: a property like others.
    if (kIsOldNode) %put(module, "parent", parent === undefined ? null : parent, 7);
    %put(module, %intrinsic("ModuleParent"), parent, 5);
    AddChild(parent, module);
    module.filename = null;
    module.loaded = false;
    module.children = [];
}

function AddChild(parent, child) {
    if (parent === undefined || parent === null) return;
    const children = parent.children;
    if (IsArray(children) && ListIndexOf(children, child) < 0) %push(children, child);
}

function NewModule(id, parent) {
    const module = %new_object(ModulePrototype);
    InitializeModule(module, id, parent);
    return module;
}

function ParentModuleOf(module) {
    const found = %is_object(module) ? %own_descriptor(module, %intrinsic("ModuleParent")) : undefined;
    return found === undefined ? undefined : found.value;
}

// ---- Module._resolveFilename ----

function RefuseUnreadFile(request, path) {
    %refuse(`'${request}' leads to ${path}, which was not read when the program was loaded: write its name in require("...") or import`);
}

// The error of a resolution that did not come out.
function ResolutionError(found) {
    const message = found[1];
    if (found[2] !== "MODULE_NOT_FOUND") return NodeErrorOf(found[3] ? TypeErrorConstructor : ErrorConstructor, found[2], message);
    const error = %construct(ErrorConstructor, [message], ErrorConstructor);
    error.code = "MODULE_NOT_FOUND";
    if (found[4] !== "") error.path = found[4];
    if (found[5] !== "") error.requestPath = found[5];
    return error;
}

const kLoaderPlace = "node:internal/modules/cjs/loader:1210\n  throw err;\n  ^";

// Who asked, and who asked for that.
function RequireStackOf(parent) {
    const stack = [];
    for (let cursor = parent; cursor !== undefined && cursor !== null; cursor = ParentModuleOf(cursor)) {
        %push(stack, cursor.filename || cursor.id);
    }
    return stack;
}

function NotFoundError(request, parent) {
    const stack = RequireStackOf(parent);
    const list = stack.length > 0 && !kIsOldNode ? `\nRequire stack:\n- ${%join_texts(stack, "\n- ")}` : "";
    const error = %construct(ErrorConstructor, [`Cannot find module '${request}'${list}`], ErrorConstructor);
    error.code = "MODULE_NOT_FOUND";
    // RUNTIME: Node 12 and newer tell who asked.
    if (!kIsOldNode) error.requireStack = stack;
    %put(error, %intrinsic("NodePlace"), [kLoaderPlace], 5);
    return error;
}

// Folders are looked in beside those that follow from the parent, which may be a module that the program made.
function FoldersOfParent(request, parent) {
    if (IsRelativeRequest(request)) return [];
    const paths = %is_object(parent) ? parent.paths : undefined;
    return IsArray(paths) && paths.length > 0 ? paths : [];
}

function IsRelativeRequest(request) {
    return request === "." || request === ".." || StartsWith(request, "./") || StartsWith(request, "../");
}

function FileOf(module) {
    return %is_object(module) && typeof module.filename === "string" ? module.filename : "";
}

function LookUpFile(request, parent, folders) {
    const from = FileOf(parent) || `${%working_directory()}/`;
    const list = [];
    for (let index = 0; index < folders.length; index += 1) %push(list, ToString(folders[index]));
    return %module_resolve(request, from, false, list);
}

function FoldersOfOptions(request, options) {
    if (!IsArray(options.paths)) throw ArgumentValueError("options.paths", options.paths, "is invalid");
    const folders = [];
    for (let index = 0; index < options.paths.length; index += 1) {
        const path = ResolvePath(options.paths[index]);
        if (IsRelativeRequest(request)) %push(folders, path);
        else AddAll(folders, NodeModulePaths(path));
    }
    return folders;
}

function AddAll(list, others) {
    for (let index = 0; index < others.length; index += 1) {
        if (ListIndexOf(list, others[index]) < 0) %push(list, others[index]);
    }
}

function ResolveFilename(request, parent, options) {
    if (NodeModuleNamed(request, FileOf(parent)) !== undefined) return request;
    const hasPaths = %is_object(options) && options.paths !== undefined;
    const folders = hasPaths ? FoldersOfOptions(request, options) : FoldersOfParent(request, parent);
    const found = LookUpFile(request, parent, folders);
    if (found[0] === "found") return found[1];
    if (IsLackedByOldNode(request)) throw NotFoundError(request, parent);
    if (found[0] === "builtin") return `node:${found[1]}`;
    if (found[0] === "unknown") RefuseUnreadFile(request, found[1]);
    if (found[0] === "failed") throw ResolutionError(found);
    throw NotFoundError(request, parent);
}

function NodeModulePaths(from) {
    const paths = [];
    for (let folder = ResolvePath(from); folder !== "/"; folder = ParentOf(folder)) {
        if (!EndsWith(folder, "/node_modules")) %push(paths, `${folder}/node_modules`);
    }
    %push(paths, "/node_modules");
    return paths;
}

function GlobalModulePaths() {
    return ["/home/user/.node_modules", "/home/user/.node_libraries", "/usr/local/lib/node"];
}

function LookupPaths(request, parent) {
    if (IsBuiltinModule(StripNodePrefix(request)) || IsKnownModule(StripNodePrefix(request))) return null;
    if (IsRelativeRequest(request)) return [%is_object(parent) && parent.filename ? ParentOf(parent.filename) : "."];
    const paths = [];
    if (%is_object(parent) && IsArray(parent.paths)) AddAll(paths, parent.paths);
    AddAll(paths, GlobalModulePaths());
    return paths;
}

// ---- Module._load ----

function WarnOfCycle(key) {
    EmitWarning(`Accessing non-existent property '${typeof key === "symbol" ? SymbolText(key) : key}' of module exports inside circular dependency`);
}

const CircularExports = %new_proxy({}, {
    __proto__: null,
    get: (target, key) => {
        if (key in target || key === "__esModule") return target[key];
        WarnOfCycle(key);
        return undefined;
    },
    getOwnPropertyDescriptor: (target, key) => {
        if (HasOwn(target, key) || key === "__esModule") return GetOwnProperty(target, key);
        WarnOfCycle(key);
        return undefined;
    },
});

// The exports of a module that is being loaded: asking for what it has not is warned of until it is done.
function ExportsInCycle(module) {
    const exports = module.exports;
    if (%is_object(exports) && !%is_proxy(exports) && %get_prototype(exports) === %intrinsic("ObjectPrototype") && !exports.__esModule) {
        %set_prototype(exports, CircularExports);
    }
    return exports;
}

function LoadModule(request, parent, isMain) {
    if (StartsWith(request, "node:") && !kIsOldNode) return NodeModuleNamed(request, FileOf(parent)).exports;
    const filename = ModuleConstructor._resolveFilename === ModuleFunctions._resolveFilename ?
        %at("Module._resolveFilename (node:internal/modules/cjs/loader:1207:15)|Module._load (node:internal/modules/cjs/loader:1038:27)",
            ResolveFilename(request, parent, undefined)) :
        %call(ModuleConstructor._resolveFilename, ModuleConstructor, request, parent, isMain);
    const cached = ModuleCache[filename];
    if (cached !== undefined) {
        AddChild(parent, cached);
        return cached.loaded ? cached.exports : ExportsInCycle(cached);
    }
    const own = NodeModuleNamed(filename);
    if (own !== undefined) return own.exports;
    const module = NewModule(filename, parent);
    module[kIsMainSymbol] = isMain;
    ModuleCache[filename] = module;
    module[kIsCachedByEsmLoader] = false;
    RunModule(module, filename, parent);
    return module.exports;
}

function RunModule(module, filename, parent) {
    let threw = true;
    try {
        if (module.load === ModulePrototypeFunctions.load) LoadFile(module, filename);
        else %call(module.load, module, filename);
        threw = false;
    } finally {
        if (threw) {
            %delete_own(ModuleCache, filename);
            if (%is_object(parent) && IsArray(parent.children)) RemoveFrom(parent.children, module);
        } else {
            const exports = module.exports;
            if (%is_object(exports) && !%is_proxy(exports) && %get_prototype(exports) === CircularExports) {
                %set_prototype(exports, %intrinsic("ObjectPrototype"));
            }
        }
    }
}

function ExtensionFor(filename) {
    const name = BaseName(filename, undefined);
    for (let start = 0; ;) {
        const dot = %string_find(name, ".", start);
        if (dot < 0) return ".js";
        start = dot + 1;
        const extension = %string_slice(name, dot, name.length);
        if (dot > 0 && ModuleExtensions[extension]) return extension;
    }
}

function LoadFile(module, filename) {
    module.filename = filename;
    module.paths = NodeModulePaths(ParentOf(filename));
    const load = ModuleExtensions[ExtensionFor(filename)];
    if (load === ExtensionFunctions.js) RunJavaScript(module, filename);
    else if (load === ExtensionFunctions.json) RunJson(module, filename);
    else %call(load, ModuleExtensions, module, filename);
    module.loaded = true;
}

// ---- Module._extensions ----

function SyntaxErrorOfUnit(problem) {
    const constructor = problem[2] ? ReferenceErrorConstructor : SyntaxErrorConstructor;
    const error = %construct(constructor, [problem[0]], constructor);
    %put(error, %intrinsic("NodePlace"), problem[1], 5);
    return error;
}

// The number of a file's unit: of one that was there when the program was loaded, or of what the program has written since.
// Where that has a syntax error, what %unit_problem gives.
function UnitOfFile(path, format) {
    const unit = %module_unit(path);
    if (unit >= 0) return unit;
    const text = %module_text(path);
    if (text === undefined) %refuse(`${path} is not known to Loopscope`);
    const made = %compile_text(text, format === "module" ? %file_url(path) : path);
    if (format !== "ambiguous" || typeof made === "number") return made;
    const module = %compile_text(text, %file_url(path));
    return typeof module === "number" ? module : made;
}

// RUNTIME: Node 20 src/node_contextify.cc, ShouldRetryAsESM: what no script may say makes a module of a file that does not tell what it is.
function IsProblemOfModule(problem, format) {
    return format === "module" || format === "ambiguous" && ListIndexOf(kModuleMistakes, problem[0]) >= 0;
}

function RunJavaScript(module, filename) {
    const format = %module_format(filename);
    const unit = UnitOfFile(filename, format);
    const problem = typeof unit === "number" ? %unit_problem(unit) : unit;
    const isModule = problem === undefined ? %unit_module(unit) !== undefined : IsProblemOfModule(problem, format);
    if (isModule) {
        module.exports = %at("loadESMFromCJS (node:internal/modules/cjs/loader:1363:24)|Module._compile (node:internal/modules/cjs/loader:1503:5)|Module._extensions..js (node:internal/modules/cjs/loader:1623:10)|Module.load (node:internal/modules/cjs/loader:1266:32)|Module._load (node:internal/modules/cjs/loader:1091:12)",
            RequireEsModule(filename, ParentModuleOf(module), problem));
        return;
    }
    if (problem !== undefined) {
        %at("wrapSafe (node:internal/modules/cjs/loader:1464:18)|Module._compile (node:internal/modules/cjs/loader:1495:20)|Module._extensions..js (node:internal/modules/cjs/loader:1623:10)|Module.load (node:internal/modules/cjs/loader:1266:32)|Module._load (node:internal/modules/cjs/loader:1091:12)",
            ThrowDecoratedSyntaxError(problem));
    }
    const exports = module.exports;
    const require = MakeRequire(module);
    module[kIsExecuting] = true;
    %at("Module._compile (node:internal/modules/cjs/loader:1521:14)|Module._extensions..js (node:internal/modules/cjs/loader:1623:10)|Module.load (node:internal/modules/cjs/loader:1266:32)|Module._load (node:internal/modules/cjs/loader:1091:12)",
        %call(%unit_function(unit), exports, exports, require, module, filename, ParentOf(filename)));
    module[kIsExecuting] = false;
}

// Of a text that a program gives to module._compile.
function UnitOfText(content, filename) {
    if (kIsOldNode || typeof content !== "string") %refuse("module._compile is not supported by Loopscope here: in Node 20 and 24 of a text it is");
    if (typeof filename !== "string" || filename[0] !== "/") %refuse("module._compile with a file name that is no absolute path is not supported by Loopscope");
    const unit = %compile_text(content, filename);
    if (typeof unit !== "number") %refuse(`module._compile of a text that is no script (${unit[0]}) is not supported by Loopscope`);
    return unit;
}

function ThrowSyntaxError(problem) {
    throw SyntaxErrorOfUnit(problem);
}

// RUNTIME: Node decorates what it finds in a file of CommonJS (DecorateStack), but not in a module. Node 4 decorates nothing.
function ThrowDecoratedSyntaxError(problem) {
    const error = SyntaxErrorOfUnit(problem);
    if (kNodeMajor > 4) {
        %delete_own(error, %intrinsic("NodePlace"));
        DecorateStack(error, problem[1]);
    }
    throw error;
}

function RunJson(module, filename) {
    const text = %module_text(filename);
    try {
        module.exports = %json_parse(text);
    } catch (error) {
        error.message = `${filename}: ${error.message}`;
        throw error;
    }
}

// ---- require ----

function RequireThrough(module, id) {
    if (kNodeMajor < 10 && (typeof id !== "string" || id === "")) FailComparison(id, true, id ? "path must be a string" : "missing path", "==", RequireThrough);
    ValidateString(id, "id");
    if (id === "") throw ArgumentValueError("id", id, "must be a non-empty string");
    if (ModuleConstructor._load === ModuleFunctions._load) return LoadModule(id, module, false);
    return %call(ModuleConstructor._load, ModuleConstructor, id, module, false);
}

function MakeRequire(module) {
    const holder = {
        require(path) {
            if (module.require === ModulePrototypeFunctions.require) {
                return %at("node:internal/modules/helpers:182:18", RequireInFrame(module, path));
            }
            return %at("node:internal/modules/helpers:182:18", %call(module.require, module, path));
        },
        resolve(request, options) {
            ValidateString(request, "request");
            if (ModuleConstructor._resolveFilename !== ModuleFunctions._resolveFilename) {
                return %call(ModuleConstructor._resolveFilename, ModuleConstructor, request, module, false, options);
            }
            return %at("node:internal/modules/helpers:193:19", ResolveInFrame(request, module, options));
        },
        paths(request) {
            ValidateString(request, "request");
            return LookupPaths(request, module);
        },
    };
    const require = holder.require;
    require.resolve = holder.resolve;
    require.resolve.paths = holder.paths;
    require.main = MainModule;
    require.extensions = ModuleExtensions;
    require.cache = ModuleCache;
    return require;
}

function RequireInFrame(module, path) {
    return %at("Module.require (node:internal/modules/cjs/loader:1289:19)", RequireThrough(module, path));
}

function ResolveInFrame(request, module, options) {
    return %at("Module._resolveFilename (node:internal/modules/cjs/loader:1207:15)", ResolveFilename(request, module, options));
}

// ---- the parts of Module that a program may call or replace ----

const ModuleFunctions = {
    _load(request, parent, isMain) {
        return LoadModule(request, parent, isMain === true);
    },
    _resolveFilename(request, parent, isMain, options) {
        return ResolveFilename(request, parent, options);
    },
    _nodeModulePaths(from) {
        return NodeModulePaths(from);
    },
    _resolveLookupPaths(request, parent) {
        return LookupPaths(request, parent);
    },
    _findPath(request, paths, isMain) {
        const found = LookUpFile(request, undefined, paths);
        return found[0] === "found" ? found[1] : false;
    },
    _initPaths() {},
    _preloadModules(requests) {},
    syncBuiltinESMExports() {
        SyncBuiltinNames();
    },
    isBuiltin(name) {
        if (typeof name !== "string") return false;
        const plain = StripNodePrefix(name);
        return IsKnownModule(plain) && (plain !== name || !IsPrefixOnlyModule(plain));
    },
    createRequire(filename) {
        return CreateRequire(filename);
    },
};

const ModulePrototypeFunctions = {
    load(filename) {
        LoadFile(this, filename);
    },
    require(id) {
        return %at("node:internal/modules/cjs/loader:1289:19", RequireThrough(this, id));
    },
    _compile(content, filename) {
        const unit = UnitOfText(content, filename);
        const { exports } = this;
        return %at("=Module._compile (node:internal/modules/cjs/loader:1521:14)",
            %call(%unit_function(unit), exports, exports, MakeRequire(this), this, filename, ParentOf(filename)));
    },
};

const ExtensionFunctions = {
    js(module, filename) {
        RunJavaScript(module, filename);
    },
    json(module, filename) {
        RunJson(module, filename);
    },
    node(module, filename) {
        %refuse(`${filename} is native code, which Loopscope cannot run`);
    },
};

function InstallAnonymous(target, functions) {
    const names = %own_keys(functions);
    for (let index = 0; index < names.length; index += 1) {
        %set_name(functions[names[index]], "");
        target[names[index]] = functions[names[index]];
    }
}
ModuleExtensions[".js"] = ExtensionFunctions.js;
ModuleExtensions[".json"] = ExtensionFunctions.json;
ModuleExtensions[".node"] = ExtensionFunctions.node;
%set_name(ExtensionFunctions.js, "");
%set_name(ExtensionFunctions.json, "");
%set_name(ExtensionFunctions.node, "");
InstallAnonymous(ModulePrototype, ModulePrototypeFunctions);
%define_methods(ModulePrototype, {
    get constructor() {
        return ModuleConstructor;
    },
    get parent() {
        return ParentModuleOf(this);
    },
    set parent(value) {
        %put(this, %intrinsic("ModuleParent"), value, 5);
    },
    get isPreloading() {
        return false;
    },
});

function CreateRequire(filename) {
    const isUrl = %is_object(filename) && typeof filename.href === "string";
    let path = filename;
    if (isUrl || (typeof filename === "string" && !StartsWith(filename, "/"))) {
        if (!isUrl && !StartsWith(filename, "file:")) throw ArgumentValueError("filename", filename, kCreateRequireRule);
        path = RequireBuiltin("url").fileURLToPath(filename);
    } else if (typeof filename !== "string") {
        throw ArgumentValueError("filename", filename, kCreateRequireRule);
    }
    const place = EndsWith(path, "/") ? `${path}noop.js` : path;
    const module = NewModule(place, undefined);
    module.filename = place;
    module.paths = NodeModulePaths(module.path);
    return MakeRequire(module);
}
const kCreateRequireRule = "must be a file URL object, file URL string, or absolute path string";

ModuleConstructor._cache = ModuleCache;
ModuleConstructor._pathCache = { __proto__: null };
ModuleConstructor._extensions = ModuleExtensions;
ModuleConstructor.globalPaths = GlobalModulePaths();
InstallAnonymous(ModuleConstructor, ModuleFunctions);
%set_name(ModuleFunctions.isBuiltin, "isBuiltin");
%set_name(ModuleFunctions.createRequire, "createRequire");
%set_name(ModuleFunctions.syncBuiltinESMExports, "syncBuiltinESMExports");
ModuleConstructor.Module = ModuleConstructor;
ModuleConstructor.builtinModules = OldVersion === undefined || OldVersion.modules === undefined ? CopyOf(kKnownModules) : SplitText(OldVersion.modules, " ");
const kModuleWrapper = ["(function (exports, require, module, __filename, __dirname) { ", "\n});"];
const ModuleWrapping = {
    wrap(script) {
        return `${kModuleWrapper[0]}${script}${kModuleWrapper[1]}`;
    },
};
ModuleConstructor.wrap = ModuleWrapping.wrap;
ModuleConstructor.wrapper = kModuleWrapper;
AddRefused(ModuleConstructor, "module", [
    "_stat", "_debug", "_readPackage","findSourceMap", "register", "runMain", "SourceMap"]);
DefineModule("module", () => ModuleConstructor);
