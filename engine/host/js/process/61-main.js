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
    if (%unit_module(0) !== undefined) {
        StartMainModule(path);
        return;
    }
    RunMainFunction(path, main);
}

// A worker's program: a file that was there when the program was loaded, or that it has written since.
function RunMainFile(path) {
    const known = %module_unit(path);
    const filename = known >= 0 ? path : ResolveFilename(path, null, undefined);
    const unit = known >= 0 ? known : UnitOfFile(filename, %module_format(filename));
    const problem = typeof unit === "number" ? %unit_problem(unit) : unit;
    if (problem !== undefined) ThrowSyntaxError(problem);
    if (%unit_module(unit) !== undefined) StartMainModule(filename);
    else RunMainFunction(filename, %unit_function(unit));
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
