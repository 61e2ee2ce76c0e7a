// copyFile onto itself changes nothing, and onto another file it brings the mode; a FileHandle changes mode and times.
const fs = require("fs");

fs.writeFileSync("one.txt", "kept");
fs.copyFileSync("one.txt", "one.txt");
console.log(fs.readFileSync("one.txt", "utf8"));
fs.writeFileSync("two.txt", "other", { mode: 0o600 });
fs.copyFileSync("one.txt", "two.txt");
console.log((fs.statSync("two.txt").mode & 0o777).toString(8), fs.readFileSync("two.txt", "utf8"));

(async () => {
    const handle = await fs.promises.open("two.txt", "r+");
    await handle.chmod(0o640);
    await handle.utimes(100, new Date(200_000));
    const { mode, atimeMs, mtimeMs } = await handle.stat();
    console.log((mode & 0o777).toString(8), atimeMs, mtimeMs);
    await handle.close();
    await handle.chmod(0o600).catch((error) => console.log(error.code, error.syscall));
    await handle.utimes(1, 2).catch((error) => console.log(error.code, error.syscall));
    fs.fchmod(99, 0o600, (error) => console.log(error.message));
    fs.futimes(99, 1, 2, (error) => console.log(error.message));
})();
