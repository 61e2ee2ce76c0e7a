// The text of a stack is made when it is first read: with the message, the names and Error.prepareStackTrace of then.
const frames = (error) => error.stack.split("\n").slice(0, 2).map((line) => line.replace(/\(.*[\\/]/, "("));

const changed = new Error("before");
changed.message = "after";
changed.name = "Changed";
console.log(frames(changed));

function first() {
  return new Error("renamed function");
}
const renamed = first();
Object.defineProperty(first, "name", { value: "second" });
console.log(frames(renamed));

class Shape {
  make() {
    return new Error("renamed class");
  }
}
const made = new Shape().make();
Object.defineProperty(Shape, "name", { value: "Form" });
console.log(frames(made), frames(new Shape().make()));

const early = new Error("early");
Error.prepareStackTrace = (error, sites) => `${error.message}: ${sites.length > 0} ${sites[0].getLineNumber()}`;
console.log(early.stack);
const kept = new Error("kept");
Error.prepareStackTrace = undefined;
console.log(kept.stack.split("\n")[0], early.stack);

const holder = {};
Error.captureStackTrace(holder);
holder.name = "Holder";
holder.message = "named later";
console.log(frames(holder));

const read = new Error("read");
frames(read);
read.message = "too late";
console.log(frames(read));

Error.stackTraceLimit = 1;
const short = new Error("one line");
Error.stackTraceLimit = 10;
console.log(short.stack.split("\n").length);
async function inner() {
  await null;
  return new Error("awaited");
}
async function outer() {
  const error = await inner();
  return error;
}
outer().then((error) => console.log(error.stack.split("\n").map((line) => line.replace(/\(.*[\\/]/, "("))));
