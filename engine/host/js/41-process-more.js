// What process has that a simulated process cannot have.

AddRefused(Process, "process", [
    "binding", "_linkedBinding", "dlopen", "kill", "_kill", "_getActiveRequests", "_getActiveHandles", "getActiveResourcesInfo", "loadEnvFile",
    "openStdin", "initgroups", "setgroups", "setegid", "seteuid", "setgid", "setuid",
]);
Process.memoryUsage.rss = {
    rss() {
        return %heap_bytes() + 40000000;
    },
}.rss;

// Members that are values in Node: reading one is refused.
function RefuseReading(target, module, names) {
    for (let index = 0; index < names.length; index += 1) {
        const name = names[index];
        const holder = {
            get [name]() {
                %refuse(`${module}.${name} is not supported by Loopscope`);
            },
        };
        %put_accessor(target, name, %own_descriptor(holder, name).get, undefined, 4);
    }
}
RefuseReading(Process, "process", ["report", "allowedNodeEnvironmentFlags", "moduleLoadList"]);

// Functions that a module of Node has and ours has not: calling one is refused.
function AddRefused(target, module, names) {
    for (let index = 0; index < names.length; index += 1) {
        const name = names[index];
        const holder = {
            [name]() {
                %refuse(`${module}.${name} is not supported by Loopscope`);
            },
        };
        target[name] = holder[name];
    }
}
