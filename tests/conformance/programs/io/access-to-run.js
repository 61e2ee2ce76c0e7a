// Whether a file can be run is asked with X_OK: nobody can run one without such a bit.
const fs = require("fs");
const ask = (path, mode) => {
    try {
        return fs.accessSync(path, mode) === undefined;
    } catch (error) {
        return error.message;
    }
};
fs.writeFileSync("script.sh", "echo");
fs.mkdirSync("folder");
const { F_OK, R_OK, W_OK, X_OK } = fs.constants;
for (const mode of [0o644, 0o755]) {
    fs.chmodSync("script.sh", mode);
    console.log(mode.toString(8), [F_OK, R_OK, R_OK | W_OK, X_OK, R_OK | X_OK].map((wanted) => ask("script.sh", wanted)));
}
console.log(ask("folder", X_OK), ask("none", X_OK));
fs.chmodSync("script.sh", 0o644);
fs.access("script.sh", X_OK, (error) => {
    console.log(error.code, error.syscall, error.errno);
    fs.promises.access("script.sh", X_OK).catch((failure) => console.log(failure.message));
});
