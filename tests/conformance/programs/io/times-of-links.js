// The times of a symbolic link itself.
const fs = require("fs");

fs.writeFileSync("target.txt", "x");
fs.symlinkSync("target.txt", "link");

function show(action) {
    try {
        console.log(action());
    } catch (error) {
        console.log(error.code, error.message, error.syscall);
    }
}

show(() => fs.lutimesSync("link", 1000, 2000));
show(() => fs.lstatSync("link").mtimeMs);
show(() => fs.statSync("target.txt").mtimeMs === 2000000);
show(() => fs.lutimesSync("missing", 1, 1));
show(() => fs.lutimesSync("link", "a", 1));
show(() => fs.lutimesSync(5, 1, 1));
show(() => fs.lutimesSync("link", new Date(5000), new Date(7000)));
show(() => fs.lstatSync("link").atimeMs);
show(() => fs.lutimes("link", 1, 1));
console.log(typeof fs.promises.lutimes);

fs.lutimes("missing", 1, 1, (error) => {
    console.log(error.message);
    fs.lutimes("link", 9, 9, async (error) => {
        console.log(error, fs.lstatSync("link").mtimeMs);
        console.log(await fs.promises.lutimes("link", 11, 12), fs.lstatSync("link").mtimeMs);
        await fs.promises.lutimes("missing", 1, 2).catch((error) => console.log(error.message, error.syscall));
        fs.unlinkSync("link");
        fs.unlinkSync("target.txt");
    });
});
