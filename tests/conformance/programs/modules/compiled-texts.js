// module._compile makes a module of a text.
const Module = require("module");
const path = require("path");
const made = new Module("virtual", module);
made.filename = path.join(__dirname, "virtual.js");
made.paths = Module._nodeModulePaths(__dirname);
const text = 'module.exports = { separator: require("path").sep, file: __filename.split("/").pop(), folder: typeof __dirname, own: this === module.exports, count: arguments.length };';
console.log(made._compile(text, made.filename), made.exports, made.loaded, made.id);
function requireText(source, filename = path.join(__dirname, "text.js")) {
    const own = new Module(filename);
    own._compile(source, filename);
    return own.exports;
}
console.log(requireText("exports.twice = (x) => x * 2;").twice(4), requireText("return 1; exports.never = 1;"));
console.log(requireText("module.exports = module.id.length > 7; var kept = 1;"), typeof kept);
try {
    requireText('\nthrow new TypeError("inside")', "/virtual/bad.js");
} catch (error) {
    console.log(error.name, error.message, error.stack.split("\n").slice(1, 4).map((line) => line.replace(/\(.*\//, "(")));
}
