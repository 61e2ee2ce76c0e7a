// What functions of the process say of wrong arguments.
const calls = {
    hrtime: () => process.hrtime(5),
    'hrtime of one': () => process.hrtime([1]),
    kill: () => process.kill('someone'),
    signal: () => process.kill(process.pid, 'NOPE'),
    chdir: () => process.chdir(5),
    nextTick: () => process.nextTick(5),
    umask: () => process.umask('z'),
};
for (const [name, call] of Object.entries(calls)) {
    try {
        call();
    } catch (error) {
        console.log(name, '|', error.name, '|', error.code, '|', error.message);
    }
}
