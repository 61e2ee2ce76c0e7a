// The os module of the machine that is simulated.

DefineModule("os", () => {
    const exports = {
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
        endianness() {
            return "LE";
        },
        hostname() {
            return "localhost";
        },
        release() {
            return "6.1.0";
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
        cpus() {
            const all = [];
            for (let index = 0; index < 4; index += 1) {
                %push(all, { model: "simulated", speed: 2000, times: { user: 0, nice: 0, sys: 0, idle: 0, irq: 0 } });
            }
            return all;
        },
    };
    exports.EOL = "\n";
    exports.devNull = "/dev/null";
    return exports;
});
