// How the program's main module runs. RUNTIME: Node 20 lib/internal/modules/cjs/loader.js.

function ModuleConstructor(id) {
    "constructor";
    return MakeModule(id);
}
%set_name(ModuleConstructor, "Module");
const ModulePrototype = %new_object(%intrinsic("ObjectPrototype"));
%put(ModuleConstructor, "prototype", ModulePrototype, 1);
%put(ModulePrototype, "constructor", ModuleConstructor, 5);

function MakeModule(path) {
    const module = %new_object(ModulePrototype);
    module.id = ".";
    module.path = ParentOf(path);
    module.exports = {};
    module.filename = path;
    module.loaded = false;
    module.children = [];
    module.paths = [];
    return module;
}

function StripNodePrefix(name) {
    return %string_slice(name, 0, 5) === "node:" ? %string_slice(name, 5, name.length) : name;
}

// Modules that Node has and this runtime does not: asking for one is refused, not answered with an error of the program.
const kKnownModules = [
    "assert", "assert/strict", "async_hooks", "buffer", "child_process", "cluster", "console", "constants", "crypto", "dgram",
    "diagnostics_channel", "dns", "dns/promises", "domain", "events", "fs", "fs/promises", "http", "http2", "https", "inspector",
    "module", "net", "os", "path", "path/posix", "path/win32", "perf_hooks", "process", "punycode", "querystring", "readline",
    "readline/promises", "repl", "stream", "stream/promises", "stream/web", "string_decoder", "sys", "timers", "timers/promises",
    "tls", "trace_events", "tty", "url", "util", "util/types", "v8", "vm", "wasi", "worker_threads", "zlib", "test",
];

function IsKnownModule(name) {
    for (let index = 0; index < kKnownModules.length; index += 1) {
        if (kKnownModules[index] === name) return true;
    }
    return false;
}

function RequireFrom(name, path) {
    ValidateString(name, "id");
    if (name === "") throw ArgumentValueError("id", name, "must be a non-empty string");
    const plain = StripNodePrefix(name);
    if (IsBuiltinModule(plain)) return RequireBuiltin(plain);
    if (IsKnownModule(plain)) %refuse(`the module '${name}' is not supported by Loopscope yet`);
    if (plain !== name) throw NodeError("ERR_UNKNOWN_BUILTIN_MODULE", `No such built-in module: ${name}`);
    const isRelative = name[0] === "." || name[0] === "/";
    const file = isRelative ? ResolvePath(ParentOf(path), name) : name;
    if (isRelative && RequirableFileExists(file)) {
        %refuse(`require of another file ('${name}') is not supported by Loopscope yet`);
    }
    const error = %construct(ErrorConstructor, [`Cannot find module '${name}'\nRequire stack:\n- ${path}`], ErrorConstructor);
    error.code = "MODULE_NOT_FOUND";
    error.requireStack = [path];
    throw error;
}

function RequirableFileExists(file) {
    const endings = ["", ".js", ".json", "/index.js"];
    for (let index = 0; index < endings.length; index += 1) {
        if (%files_now("access", [`${file}${endings[index]}`, 0])[0] === undefined) return true;
    }
    return false;
}

function RunMain() {
    const main = %main_function();
    const path = %main_path();
    const module = MakeModule(path);
    if (%is_script()) {
        %call(main, %intrinsic("GlobalObject"));
        return;
    }
    const holder = {
        require(id) {
            return RequireFrom(id, path);
        },
    };
    const require = holder.require;
    require.main = module;
    require.cache = { __proto__: null, [path]: module };
    require.extensions = { __proto__: null };
    const resolver = {
        resolve(request) {
            ValidateString(request, "request");
            const plain = StripNodePrefix(request);
            if (IsKnownModule(plain)) return request;
            return request[0] === "." ? ResolvePath(ParentOf(path), request) : request;
        },
    };
    require.resolve = resolver.resolve;
    Process.mainModule = module;
    %call(main, module.exports, module.exports, require, module, path, ParentOf(path));
    module.loaded = true;
}
%set_intrinsic("RunMain", RunMain);
