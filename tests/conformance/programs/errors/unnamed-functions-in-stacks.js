// What stacks call functions without a name: those that are compiled with the code around them have none.
const { AsyncLocalStorage } = require("async_hooks");
const show = (name) => {
    const line = new Error(name).stack.split("\n")[2].trim();
    console.log(name, line.replace(/\(?\/.*\//, "("));
};
const place = {};
place.bare = function () { show("bare"); };
place.bare();
place.wrapped = (function () { show("wrapped"); });
place.wrapped();
place.second = (0, function () { show("after a comma"); });
place.second();
place.arrow = ((value) => { show("wrapped arrow"); });
place.arrow();
(function () { show("called with a receiver"); }).call({ key: 1 });
(function () { show("applied"); }).apply({ key: 1 }, [{ other: 2 }]);
(function () { show("called at once"); })({ key: 1 });
(() => { show("arrow, called at once"); })({ key: 1 });
(() => { show("arrow with a receiver"); }).call({ key: 1 });
(async function () { show("async"); }).call({ key: 1 });
new (function () { show("made at once"); })({ key: 1 });
!function () { show("behind an exclamation mark"); }.call({ key: 1 });
+function () { show("behind a plus"); }.call({ key: 1 });
void function () { show("behind void"); }({ key: 1 });
place.list = [(function () { show("first of a list"); }), function () { show("second of a list"); }];
place.list[0]();
(0, place.list[1])();
place.maker = (function () { return function () { show("made inside"); }; })();
place.maker();

const key = "key";
class Binary { static { show("binary key"); } ["a" + key]() {} }
class Text { static { show("text key"); } [`a${key}`]() {} }
class Member { static { show("member key"); } [Symbol.iterator]() {} static [Symbol.hasInstance]() {} }
class Literal { ["a"] = 1; static value = show("literal key"); }
class Last { static { show("last of several"); } [key]() {} ["b"]() {} [key + 1]() {} }

const holder = {};
Error.captureStackTrace(holder, function elsewhere() {});
console.log(JSON.stringify(holder.stack));

new AsyncLocalStorage().run(1, () => {});
setImmediate(() => {});
(async () => {
    await new Promise((resolve) => setImmediate(resolve));
    console.log(new Error("between").stack.split("\n").slice(2).join("|"));
})();
setImmediate(() => {});
