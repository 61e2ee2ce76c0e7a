// What fs.watch tells of a file and of a folder: one thing after another, with time to read in between.
const fs = require("fs");

fs.mkdirSync("shelf");
fs.writeFileSync("letter.txt", "first");
const letter = fs.watch("letter.txt");
letter.on("change", (kind, name) => console.log("  letter:", kind, name));
const shelf = fs.watch("shelf", { encoding: "latin1" }, (kind, name) => console.log("  shelf:", kind, name));

const steps = {
    "write over it": () => fs.writeFileSync("letter.txt", "second"),
    "append twice": () => ["a", "b"].forEach((text) => fs.appendFileSync("letter.txt", text)),
    "change its mode": () => fs.chmodSync("letter.txt", 0o600),
    "change its times": () => fs.utimesSync("letter.txt", 10, 20),
    "truncate it": () => fs.truncateSync("letter.txt", 2),
    "a new book": () => fs.writeFileSync("shelf/book.txt", "pages"),
    "an empty one": () => fs.writeFileSync("shelf/empty.txt", ""),
    "a drawer": () => fs.mkdirSync("shelf/drawer"),
    "rename the book": () => fs.renameSync("shelf/book.txt", "shelf/novel.txt"),
    "copy the letter": () => fs.copyFileSync("letter.txt", "shelf/copy.txt"),
    "over the copy": () => fs.copyFileSync("letter.txt", "shelf/copy.txt"),
    "a second name": () => fs.linkSync("letter.txt", "shelf/letter.txt"),
    "write through it": () => fs.writeFileSync("shelf/letter.txt", "third"),
    "take the name away": () => fs.unlinkSync("shelf/letter.txt"),
    "a symbolic link": () => fs.symlinkSync("nowhere", "shelf/link"),
    "empty the drawer": () => fs.rmdirSync("shelf/drawer"),
    "by descriptor": () => {
        const file = fs.openSync("letter.txt", "r+");
        fs.fchmodSync(file, 0o644);
        fs.futimesSync(file, 30, 40);
        fs.writeSync(file, "x");
        fs.closeSync(file);
        console.log("   ", fs.statSync("letter.txt").mode.toString(8));
    },
    "move the letter": () => fs.renameSync("letter.txt", "moved.txt"),
    "remove it": () => fs.unlinkSync("moved.txt"),
    "listen no more": () => {
        letter.on("close", () => console.log("  letter: close"));
        letter.close();
        letter.close();
        shelf.close();
        fs.writeFileSync("shelf/late.txt", "unseen");
    },
};
const names = Object.keys(steps);
(function next(at) {
    if (at === names.length) return;
    console.log(names[at]);
    steps[names[at]]();
    setTimeout(next, 20, at + 1);
})(0);

try {
    fs.watch("nothing-there");
} catch (error) {
    console.log(error.message, Object.keys(error), error.filename);
}
try {
    fs.watch("shelf", { encoding: "morse" });
} catch (error) {
    console.log(error.code);
}
console.log(shelf);
