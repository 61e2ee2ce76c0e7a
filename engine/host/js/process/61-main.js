// How the program's main module runs. RUNTIME: Node 20 lib/internal/modules/run_main.js.

function RunMain() {
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
