// What util has up to Node 11 and no longer. RUNTIME: Node 10 lib/util.js.

const OldUtilWriters = {
    print(...list) {
        for (let index = 0; index < list.length; index += 1) Process.stdout.write(%call(StringConstructor, undefined, list[index]));
    },
    puts(...list) {
        for (let index = 0; index < list.length; index += 1) Process.stdout.write(`${list[index]}\n`);
    },
    debug(x) {
        Process.stderr.write(`DEBUG: ${x}\n`);
    },
    error(...list) {
        for (let index = 0; index < list.length; index += 1) Process.stderr.write(`${list[index]}\n`);
    },
};

function AddOldUtilWriters(util) {
    const rows = ["debug", "console.error", "DEP0028", "error", "console.error", "DEP0029", "print", "console.log", "DEP0026", "puts", "console.log", "DEP0027"];
    for (let index = 0; index < rows.length; index += 3) {
        const name = rows[index];
        util[name] = util.deprecate(OldUtilWriters[name], `${kNodeMajor < 6 ? "(node) " : ""}util.${name} is deprecated. Use ${rows[index + 1]} instead.`, rows[index + 2]);
    }
}

if (kIsOldNode) AddOldUtilWriters(UtilFunctions);
