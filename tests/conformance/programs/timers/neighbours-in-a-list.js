// A timer shows what stands beside it in the list of its duration: other timers, or the list itself at its ends.
const util = require("util");

function show(...timers) {
    for (const timer of timers) console.log(util.inspect(timer).match(/_idle(Prev|Next): \S+/g).join(" "));
    console.log("--");
}

const first = setTimeout(() => {}, 20);
show(first);
const second = setInterval(() => {}, 20);
const third = setTimeout(() => {}, 20);
const alone = setTimeout(() => {}, 21);
show(first, second, third, alone);
clearInterval(second);
show(first, second, third);
first.refresh();
show(first, third);
const cache = { a: { timer: first }, b: { timer: third } };
console.log(util.inspect(cache, { depth: 3 }).match(/_idle(Prev|Next): \S+/g).join(" "));
for (const timer of [first, third, alone]) clearTimeout(timer);
