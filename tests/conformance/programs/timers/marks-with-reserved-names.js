// A mark may not be called as a milestone of Node's own start; a start of null is now.
const { performance } = require("perf_hooks");
for (const name of ["nodeStart", "loopExit", "bootstrapComplete", "mine"]) {
    try {
        console.log(performance.mark(name, { startTime: null }).startTime > 0);
    } catch (error) {
        console.log(error.code, error.message);
    }
}
