// chown, lchown and fchown to the user who has the file already, and what they do not take.
const fs = require("fs");

const user = process.getuid();
const group = process.getgid();
fs.writeFileSync("file.txt", "x");
fs.symlinkSync("file.txt", "link");

function show(what, action) {
    try {
        console.log(what, action());
    } catch (error) {
        console.log(what, error.name, error.code, error.message, error.syscall);
    }
}

const { uid, gid } = fs.statSync("file.txt");
console.log(uid === user, gid === group);
show("chown", () => fs.chownSync("file.txt", user, group));
show("as it is", () => fs.chownSync("file.txt", -1, -1));
show("link", () => fs.lchownSync("link", user, group));
show("missing", () => fs.chownSync("missing", user, group));
show("missing link", () => fs.lchownSync("missing", user, group));
show("text", () => fs.chownSync("file.txt", "x", group));
show("none", () => fs.chownSync("file.txt", user));
show("half", () => fs.chownSync("file.txt", 1.5, group));
show("negative", () => fs.lchownSync("file.txt", -2, group));
show("path", () => fs.chownSync(5, user, group));
show("callback", () => fs.chown("file.txt", user, group));
const descriptor = fs.openSync("file.txt");
show("descriptor", () => fs.fchownSync(descriptor, user, group));
show("bad descriptor", () => fs.fchownSync(999, user, group));
show("no descriptor", () => fs.fchownSync("x", user, group));

fs.chown("file.txt", user, group, (error) => {
    console.log("chown", error);
    fs.lchown("missing", user, group, (error) => {
        console.log(error.message);
        fs.fchown(descriptor, user, group, async (error) => {
            console.log("fchown", error);
            fs.closeSync(descriptor);
            console.log(await fs.promises.chown("file.txt", user, group), await fs.promises.lchown("link", user, group));
            await fs.promises.chown("missing", user, group).catch((error) => console.log(error.message, error.syscall));
            const handle = await fs.promises.open("file.txt");
            console.log(await handle.chown(user, group));
            await handle.close();
            await handle.chown(user, group).catch((error) => console.log(error.message, error.code));
            fs.unlinkSync("link");
            fs.unlinkSync("file.txt");
        });
    });
});
