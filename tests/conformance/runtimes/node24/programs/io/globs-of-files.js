// What glob, globSync and the promises' glob find, in which order, and what they do not take.
const fs = require("fs");
const path = require("path");

fs.mkdirSync("globs");
process.chdir("globs");
const files = [
    "proj/a.js", "proj/src/b.js", "proj/src/util/c.js", "proj/src/util/c.test.js", "proj/src/util/deep/er/z.js", "proj/test/d.ts", "proj/README.md",
    "proj/.hidden.js", "proj/.git/x.js", "proj/node_modules/m/index.js", "proj/z.txt",
];
for (const file of files) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, "");
}
fs.symlinkSync("src", "proj/link");
fs.symlinkSync("a.js", "proj/link.js");

const patterns = [
    "proj/**/*.js", "**", "proj/**", "proj/*", "proj/*.js", "proj/src/*.js", "proj/**/util/**/*.js", "proj/{src,test}/*", "proj/**/*.{ts,md}",
    "proj/?.js", "proj/.*", "proj/**/.*", "missing/*.js", "proj/a.js", "proj/missing.js", "./proj/**/*.js", "./**", "**/src", "proj/**/deep/**",
    "**/link/*", "proj/link/*", "src/**/*",
];
for (const pattern of patterns) console.log(pattern, fs.globSync(pattern).join(" "));
for (const pattern of ["**/*.js", "../proj/*.js", "./src/**/*.js"]) console.log(pattern, fs.globSync(pattern, { cwd: "proj" }).join(" "));
console.log(fs.globSync(["**/*.ts", "**/*.md"], { cwd: "proj" }), fs.globSync([]));
console.log(fs.globSync(`${process.cwd()}/proj/src/**/*.js`).map((file) => path.relative(".", file)).join(" "));
console.log(fs.globSync("**/*.js", { cwd: "proj", exclude: ["node_modules/**", "src/util"] }).join(" "));
console.log(fs.globSync("**", { cwd: "proj", exclude: ["**/*.test.js", "src/util/deep"] }).join(" "));
const asked = [];
const kept = fs.globSync("**/*.js", { cwd: "proj", exclude: (name) => asked.push(name) && name === "node_modules" });
console.log(kept.join(" "), "asked", asked.join(" "));

for (const wrong of [[5], [[5]], ["*", 5], ["*", { exclude: 5 }], ["*", { exclude: [5] }], ["*", { followSymlinks: 5 }], [null], ["*", null]]) {
    try {
        console.log(fs.globSync(...wrong));
    } catch (error) {
        console.log(error.code, error.message);
    }
}

fs.glob("proj/**/*.js", (error, found) => {
    console.log(error, found.join(" "));
    fs.glob("**/*.md", { cwd: "proj" }, async (error, found) => {
        console.log(error, found);
        const all = fs.promises.glob("**/*.js", { cwd: "proj" });
        console.log(all);
        for await (const file of all) console.log(file);
        await fs.promises.glob(5).next().catch((error) => console.log(error.code));
        process.chdir("..");
        fs.rmSync("globs", { recursive: true });
    });
});
console.log("end");
