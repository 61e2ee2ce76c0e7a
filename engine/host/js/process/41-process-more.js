// What process has that a simulated process cannot have.

AddRefused(Process, "process", [
    "binding", "_linkedBinding", "dlopen", "_kill", "openStdin", "initgroups", "setgroups", "setegid", "seteuid", "setgid", "setuid",
]);
if (!kIsOldNode) {
    %define_methods(Process, {
        _getActiveRequests() {
            if (ActiveRequests().length > 0) %refuse("process._getActiveRequests is not supported by Loopscope while there are requests: use process.getActiveResourcesInfo");
            return [];
        },
        _getActiveHandles() {
            const active = ActiveHandles("_getActiveHandles");
            const owners = [];
            for (let index = 0; index < active.length; index += 1) %push(owners, active[index].owner());
            return owners;
        },
        getActiveResourcesInfo() {
            const names = [];
            const requests = ActiveRequests();
            for (let index = 0; index < requests.length; index += 1) %push(names, requests[index].name);
            const active = ActiveHandles("getActiveResourcesInfo");
            for (let index = 0; index < active.length; index += 1) %push(names, active[index].name);
            const counts = %active_timers();
            for (let index = 0; index < counts[0]; index += 1) %push(names, "Timeout");
            for (let index = 0; index < counts[1]; index += 1) %push(names, "Immediate");
            return names;
        },
    });
} else {
    AddRefused(Process, "process", ["_getActiveRequests", "_getActiveHandles", "getActiveResourcesInfo"]);
}
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

// What a signal does to a process that has no listener for it: these do nothing (Node itself ignores SIGPIPE), some stop it or
// start the inspector, and every other one ends it.
const kIgnoredSignals = ["SIGCHLD", "SIGCONT", "SIGURG", "SIGWINCH", "SIGPIPE"];
const kRefusedSignals = ["SIGSTOP", "SIGTSTP", "SIGTTIN", "SIGTTOU", "SIGUSR1"];

function SignalNameOf(number) {
    const names = %own_enumerable_keys(kSignalNumbers);
    for (let index = 0; index < names.length; index += 1) {
        if (kSignalNumbers[names[index]] === number) return names[index];
    }
    return undefined;
}

// RUNTIME: libuv src/unix/signal.c: a listener hears of it in the next poll phase, and what nobody listens to acts at once.
function SignalItself(number) {
    const name = SignalNameOf(number);
    if (name !== undefined && Process.listenerCount(name) > 0) {
        SignalFromItself(name);
        return;
    }
    if (ListIndexOf(kIgnoredSignals, name) >= 0) return;
    if (name === undefined || ListIndexOf(kRefusedSignals, name) >= 0) {
        %refuse(`the signal ${name === undefined ? number : name} without a listener is not supported by Loopscope: it does not end the process`);
    }
    %really_exit(128 + number);
}

// The process of the program is the only one that there is.
%define_methods(Process, {
    kill(pid, signal = "SIGTERM") {
        const number = pid === null ? NaN : ToNumber(pid);
        if (number !== (number | 0) && kNodeMajor < 10) throw PlainOldError(TypeErrorConstructor, "invalid pid");
        if (number !== (number | 0)) throw ArgumentTypeError("pid", "of type number", pid);
        const known = typeof signal === "number" ? signal : kSignalNumbers[signal || "SIGTERM"];
        if (known === undefined && kNodeMajor < 10) throw PlainOldError(ErrorConstructor, `Unknown signal: ${signal}`);
        if (known === undefined) throw NodeTypeError("ERR_UNKNOWN_SIGNAL", `Unknown signal: ${signal}`);
        if (number !== Process.pid || known < 0 || known > 64) throw KillError(number !== Process.pid ? "ESRCH" : "EINVAL", number !== Process.pid ? -3 : -22);
        if (known !== 0) SignalItself(known);
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

// RUNTIME: Node 10 and newer lib/internal/process/promises.js: the event of a promise that is settled twice.
const WarnOfMultipleResolves = UtilFunctions.deprecate(() => {}, "The multipleResolves event has been deprecated.", "DEP0160");

if (kNodeMajor >= 10) {
    ResolvedAgain.tell = (kind, promise, value) => {
        if (ListenersOf(Process, "multipleResolves", false).length === 0) return;
        NextTick(() => {
            if (EmitOn(Process, "multipleResolves", [kind, promise, value]) && !kIsOldNode) WarnOfMultipleResolves();
        }, []);
    };
}
