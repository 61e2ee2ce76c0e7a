// When Node first asks whether a stream shows colours, standard error is made: the numbers of later resources tell of it.
const { AsyncResource } = require("async_hooks");
const util = require("util");

const number = () => new AsyncResource("Mark").asyncId();
const numbers = [];
let last = number();
function mark(what) {
    const next = number();
    numbers.push(`${what} ${next - last - 1}`);
    last = next;
}

util.styleText("red", "x", { validateStream: false });
mark("without a stream");
for (const stream of [{}, 5]) {
    try {
        util.styleText("red", "x", { stream });
    } catch (error) {
        numbers.push(`${error.code} ${error.message}`);
    }
}
mark("no stream");
console.log("text alone");
mark("text");
console.log("text", { and: "more" });
mark("object");
console.log(number() - last, "and numbers");
mark("again");
require("assert");
mark("assert");
util.styleText("red", "x");
mark("styled");
const terminal = Object.assign(new (require("stream").PassThrough)(), { isTTY: true });
numbers.push(util.styleText("red", "x", { stream: terminal }) !== "x", util.styleText("red", "x", { stream: process.stdout }) !== "x");
for (const line of numbers) console.log(line);
