// What a closed FileHandle answers, and chown of one that is open.
const fs = require("fs");

fs.writeFileSync("handle.txt", "x");
(async () => {
    const handle = await fs.promises.open("handle.txt", "r+");
    console.log(await handle.chown(process.getuid(), process.getgid()));
    await handle.close();
    const calls = [
        ["chmod", 0o644], ["chown", 1, 1], ["stat"], ["truncate", 1], ["read", Buffer.alloc(1), 0, 1, 0], ["write", Buffer.alloc(1)], ["sync"],
        ["datasync"], ["utimes", 1, 1], ["readFile"], ["writeFile", "x"], ["appendFile", "x"], ["close"],
    ];
    for (const [name, ...list] of calls) {
        try {
            console.log(name, await handle[name](...list));
        } catch (error) {
            console.log(name, error.message, error.code, error.errno, Object.keys(error).join());
        }
    }
    try {
        fs.chownSync("handle.txt", -1, 0);
    } catch (error) {
        console.log(error.code, error.message);
    }
    fs.unlinkSync("handle.txt");
})();
