// How the program's main module runs. RUNTIME: Node 20 lib/internal/modules/run_main.js.

function RunMain() {
    if (%agent_number() > 0) {
        RunWorkerThread();
        return;
    }
    const main = %main_function();
    if (%is_script()) {
        %call(main, %intrinsic("GlobalObject"));
        return;
    }
    const path = %main_path();
    const problem = %unit_problem(0);
    if (problem !== undefined && %module_format(path) !== "module") ThrowMainSyntaxError(problem);
    if (problem !== undefined) {
        StartMainModule(path);
        return;
    }
    if (%unit_module(0) !== undefined) {
        StartMainModule(path);
        return;
    }
    RunMainFunction(path, main);
}

const kCompileLines = "wrapSafe (node:internal/modules/cjs/loader:1464:18)|Module._compile (node:internal/modules/cjs/loader:1495:20)|Module._extensions..js (node:internal/modules/cjs/loader:1623:10)|Module.load (node:internal/modules/cjs/loader:1266:32)|Module._load (node:internal/modules/cjs/loader:1091:12)";
const kLinesOfRunningFile = "Module._compile (node:internal/modules/cjs/loader:1521:14)|Module._extensions..js (node:internal/modules/cjs/loader:1623:10)|Module.load (node:internal/modules/cjs/loader:1266:32)|Module._load (node:internal/modules/cjs/loader:1091:12)";

function AsStackLines(text) {
    return `\n    at ${%replace_all(%node_text(text), "|", "\n    at ")}`;
}

// A main file that does not parse: the stack ends as that of a task of its code would, but the file is being compiled.
function ThrowMainSyntaxError(problem) {
    const limit = ErrorConstructor.stackTraceLimit;
    ErrorConstructor.stackTraceLimit = 20;
    const error = SyntaxErrorOfUnit(problem);
    const stack = %replace_all(error.stack, AsStackLines(kLinesOfRunningFile), AsStackLines(kCompileLines));
    ErrorConstructor.stackTraceLimit = limit;
    const all = %split_text(stack, "\n");
    if (all.length > limit + 1) %array_set_length(all, limit + 1);
    %put(error, "stack", %join_texts(all, "\n"), 5);
    throw error;
}

// A worker's program: a file that was there when the program was loaded, or that it has written since.
function ResolveWorkerFile(path) {
    return %at("Function._resolveFilename (node:internal/modules/cjs/loader:1207:15)|Function._load (node:internal/modules/cjs/loader:1038:27)|Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:164:12)|MessagePort.<anonymous> (node:internal/main/worker_thread:192:26)",
        ResolveFilename(path, null, undefined));
}

function RunMainFile(path) {
    const known = %module_unit(path);
    const filename = known >= 0 ? path : ResolveWorkerFile(path);
    const unit = known >= 0 ? known : UnitOfFile(filename, %module_format(filename));
    const problem = typeof unit === "number" ? %unit_problem(unit) : unit;
    if (problem !== undefined) ThrowSyntaxError(problem);
    if (%unit_module(unit) !== undefined) StartMainModule(filename);
    else %at("Module._compile (node:internal/modules/cjs/loader:1521:14)|Object..js (node:internal/modules/cjs/loader:1623:10)|Module.load (node:internal/modules/cjs/loader:1266:32)|Function._load (node:internal/modules/cjs/loader:1091:12)|Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:164:12)|MessagePort.<anonymous> (node:internal/main/worker_thread:192:26)",
        RunMainFunction(filename, %unit_function(unit)));
}

function RunMainFunction(path, main) {
    const module = NewModule(path, null);
    MainModule = module;
    Process.mainModule = module;
    ModulePrototypeFunctions.require.main = module;
    module.id = ".";
    module[kIsMainSymbol] = true;
    module[kIsCachedByEsmLoader] = false;
    module.filename = path;
    module.paths = NodeModulePaths(ParentOf(path));
    ModuleCache[path] = module;
    const require = MakeRequire(module);
    module[kIsExecuting] = true;
    %call(main, module.exports, module.exports, require, module, path, ParentOf(path));
    module[kIsExecuting] = false;
    module.loaded = true;
}
%set_intrinsic("RunMain", RunMain);
