// What process has that a simulated process cannot have.

AddRefused(Process, "process", [
    "binding", "_linkedBinding", "dlopen", "_kill", "_getActiveRequests", "_getActiveHandles", "getActiveResourcesInfo", "loadEnvFile",
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
        PutRefusingGetter(target, name, `${module}.${name} is not supported by Loopscope`);
    }
}

// What is written there is a property of the object that it is written to.
function PutRefusingGetter(target, name, text) {
    const holder = {
        get [name]() {
            %refuse(text);
        },
        set [name](value) {
            CreateDataProperty(this, name, value);
        },
    };
    const { get, set } = %own_descriptor(holder, name);
    %put_accessor(target, name, get, set, 4);
}
RefuseReading(Process, "process", ["report", "allowedNodeEnvironmentFlags", "moduleLoadList"]);

// Functions that a module of Node has and ours has not: calling one is refused, with `new` too where its name begins with a
// capital letter.
function AddRefused(target, module, names) {
    for (let index = 0; index < names.length; index += 1) {
        target[names[index]] = RefusingMember(names[index], `${module}.${names[index]} is not supported by Loopscope`);
    }
}

function RefusingMember(name, text) {
    const methods = {
        [name]() {
            %refuse(text);
        },
    };
    const classes = {
        [name]: function () {
            "constructor";
            %refuse(text);
        },
    };
    %put(classes[name], "prototype", {}, 1);
    return name[0] >= "A" && name[0] <= "Z" ? classes[name] : methods[name];
}

// Whether a process is there; signals themselves are refused.
%define_methods(Process, {
    kill(pid, signal = "SIGTERM") {
        const number = ToNumber(pid);
        if (number !== (number | 0)) throw ArgumentTypeError("pid", "of type number", pid);
        const known = typeof signal === "number" ? signal : kSignalNumbers[signal];
        if (known === undefined) throw NodeTypeError("ERR_UNKNOWN_SIGNAL", `Unknown signal: ${signal}`);
        if (number !== Process.pid || known < 0 || known > 64) throw KillError(number !== Process.pid ? "ESRCH" : "EINVAL", number !== Process.pid ? -3 : -22);
        if (known !== 0) %refuse("signals are not supported by Loopscope: call what the listener would do");
        return true;
    },
});

function KillError(code, number) {
    const error = %construct(ErrorConstructor, [`kill ${code}`], ErrorConstructor);
    error.errno = number;
    error.code = code;
    error.syscall = "kill";
    return error;
}
