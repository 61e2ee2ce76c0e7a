// What modules list, in their order, and the lengths and names of their functions.
function shown(object, key) {
    const { value } = Object.getOwnPropertyDescriptor(object, key);
    if (typeof value !== "function") return key;
    return `${key} ${value.length}${value.name === key ? "" : ` ${value.name}`}`;
}

for (const name of ["assert", "events", "fs/promises", "https", "os", "path", "perf_hooks", "querystring", "readline", "stream", "string_decoder",
    "timers/promises", "url", "util/types", "v8", "vm", "zlib", "dgram", "tty"]) {
    const exported = require(name);
    console.log(name, Object.keys(exported).map((key) => shown(exported, key)).join(", "));
}
for (const name of ["buffer", "diagnostics_channel", "fs", "net", "util"]) console.log(name, Object.keys(require(name)).filter((key) => !/^([FRWX]_OK|Utf8Stream|_set.*)$/.test(key)).join(", "));
