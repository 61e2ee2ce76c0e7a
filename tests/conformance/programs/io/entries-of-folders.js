// Entries of folders as they are shown, and made by a program.
const fs = require("fs");
const path = require("path");
const os = require("os");

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "entries-"));
fs.mkdirSync(path.join(folder, "inner"));
fs.writeFileSync(path.join(folder, "a.txt"), "a");
for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
  console.log(Object.keys(entry).join(), entry.name, entry.isFile(), entry.isDirectory(), entry.isSymbolicLink());
  if (entry.path) entry.path = "(folder)";
  entry.parentPath = "(folder)";
  console.log(entry);
}
fs.rmSync(folder, { recursive: true });

const own = new fs.Dirent("made", fs.constants.UV_DIRENT_DIR, "somewhere");
console.log(own, own.isDirectory(), own.isSocket(), fs.Dirent.length);
console.log(fs.Dirent, Object.getOwnPropertyNames(fs.Dirent.prototype));
try {
  fs.Dirent("called", 1);
} catch (error) {
  console.log(error.message);
}
try {
  process.chdir("");
} catch (error) {
  console.log(error.code, error.syscall, error.dest);
}
