// The os module of the machine that is simulated. RUNTIME: Node 20 lib/os.js.

const kSignalNumbers = {
    __proto__: null, SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGILL: 4, SIGTRAP: 5, SIGABRT: 6, SIGIOT: 6, SIGBUS: 7, SIGFPE: 8, SIGKILL: 9, SIGUSR1: 10,
    SIGSEGV: 11, SIGUSR2: 12, SIGPIPE: 13, SIGALRM: 14, SIGTERM: 15, SIGCHLD: 17, SIGSTKFLT: 16, SIGCONT: 18, SIGSTOP: 19, SIGTSTP: 20,
    SIGTTIN: 21, SIGTTOU: 22, SIGURG: 23, SIGXCPU: 24, SIGXFSZ: 25, SIGVTALRM: 26, SIGPROF: 27, SIGWINCH: 28, SIGIO: 29, SIGPOLL: 29,
    SIGPWR: 30, SIGSYS: 31,
};
const kErrorNumbers = {
    __proto__: null, E2BIG: 7, EACCES: 13, EADDRINUSE: 98, EADDRNOTAVAIL: 99, EAGAIN: 11, EALREADY: 114, EBADF: 9, EBUSY: 16, ECANCELED: 125,
    ECHILD: 10, ECONNABORTED: 103, ECONNREFUSED: 111, ECONNRESET: 104, EDEADLK: 35, EDOM: 33, EEXIST: 17, EFAULT: 14, EFBIG: 27,
    EHOSTUNREACH: 113, EINPROGRESS: 115, EINTR: 4, EINVAL: 22, EIO: 5, EISCONN: 106, EISDIR: 21, ELOOP: 40, EMFILE: 24, EMLINK: 31,
    EMSGSIZE: 90, ENAMETOOLONG: 36, ENETDOWN: 100, ENETUNREACH: 101, ENFILE: 23, ENOBUFS: 105, ENODEV: 19, ENOENT: 2, ENOEXEC: 8,
    ENOMEM: 12, ENOSPC: 28, ENOSYS: 38, ENOTCONN: 107, ENOTDIR: 20, ENOTEMPTY: 39, ENOTSOCK: 88, ENOTSUP: 95, ENOTTY: 25, ENXIO: 6,
    EOVERFLOW: 75, EPERM: 1, EPIPE: 32, EPROTO: 71, ERANGE: 34, EROFS: 30, ESPIPE: 29, ESRCH: 3, ESTALE: 116, ETIMEDOUT: 110, ETXTBSY: 26,
    EWOULDBLOCK: 11, EXDEV: 18,
};
const kPriorities = {
    __proto__: null, PRIORITY_LOW: 19, PRIORITY_BELOW_NORMAL: 10, PRIORITY_NORMAL: 0, PRIORITY_ABOVE_NORMAL: -7, PRIORITY_HIGH: -14, PRIORITY_HIGHEST: -20,
};

function CheckOwnPriority(process, name) {
    if (process !== undefined && process !== 0 && process !== Process.pid) %refuse(`os.${name} of another process is not supported by Loopscope`);
}

const SystemFunctions = {
    tmpdir() {
        return "/tmp";
    },
    homedir() {
        return "/root";
    },
    platform() {
        return "linux";
    },
    type() {
        return "Linux";
    },
    arch() {
        return "x64";
    },
    machine() {
        return "x86_64";
    },
    endianness() {
        return "LE";
    },
    hostname() {
        return "localhost";
    },
    release() {
        return "6.1.0";
    },
    version() {
        return "#1 SMP Loopscope";
    },
    totalmem() {
        return 8589934592;
    },
    freemem() {
        return 4294967296;
    },
    uptime() {
        return %uptime_ms() / 1000;
    },
    loadavg() {
        return [0, 0, 0];
    },
    availableParallelism() {
        return 4;
    },
    cpus() {
        const all = [];
        for (let index = 0; index < 4; index += 1) {
            %push(all, { model: "simulated", speed: 2000, times: { user: 0, nice: 0, sys: 0, idle: 0, irq: 0 } });
        }
        return all;
    },
    networkInterfaces() {
        return {
            lo: [{ address: "127.0.0.1", netmask: "255.0.0.0", family: "IPv4", mac: "00:00:00:00:00:00", internal: true, cidr: "127.0.0.1/8" }],
        };
    },
    userInfo() {
        return { uid: 1000, gid: 1000, username: "user", homedir: "/root", shell: "/bin/sh" };
    },
    getPriority(process) {
        if (process !== undefined) ValidateInteger(process, "pid", -2147483648, 2147483647);
        CheckOwnPriority(process, "getPriority");
        return 0;
    },
    setPriority(process, priority) {
        const isOwn = priority === undefined;
        ValidateInteger(isOwn ? 0 : process, "pid", -2147483648, 2147483647);
        ValidateInteger(isOwn ? process : priority, "priority", -20, 19);
        CheckOwnPriority(isOwn ? 0 : process, "setPriority");
        if ((isOwn ? process : priority) !== 0) %refuse("os.setPriority to another priority than 0 is not supported by Loopscope");
    },
};

DefineModule("os", () => {
    const exports = CopyDataProperties({}, SystemFunctions, undefined);
    exports.constants = { __proto__: null, UV_UDP_REUSEADDR: 4, dlopen: { __proto__: null, RTLD_LAZY: 1, RTLD_NOW: 2, RTLD_GLOBAL: 256, RTLD_LOCAL: 0, RTLD_DEEPBIND: 8 }, errno: kErrorNumbers, signals: kSignalNumbers, priority: kPriorities };
    exports.EOL = "\n";
    exports.devNull = "/dev/null";
    if (kNodeMajor >= 10) {
        %define_own(exports, "EOL", { value: "\n", writable: false, enumerable: true, configurable: true });
        %define_own(exports, "devNull", { value: "/dev/null", writable: false, enumerable: true, configurable: true });
    }
    return exports;
});
DefineModule("constants", () => {
    const exports = { __proto__: null };
    CopyDataProperties(exports, RequireBuiltin("os").constants.dlopen, undefined);
    CopyDataProperties(exports, kErrorNumbers, undefined);
    CopyDataProperties(exports, kPriorities, undefined);
    CopyDataProperties(exports, kSignalNumbers, undefined);
    return CopyDataProperties(exports, FileConstants, undefined);
});
