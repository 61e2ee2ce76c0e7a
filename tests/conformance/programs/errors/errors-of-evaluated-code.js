// Where errors of code in strings say that they come from.
function run(code) {
  return eval(code);
}
const indirect = eval;
globalThis.thrower = function thrower() {
  throw new Error("deep");
};
for (const attempt of [
  () => run("let a = 1;\n  a.b.c"),
  () => indirect("function q() { thrower(); }\nq()"),
  () => eval("(() => { null.f() })()"),
  () => eval("nobody"),
  () => run("eval('nested.value')"),
]) {
  try {
    attempt();
  } catch (error) {
    console.log(error.stack.split("\n").slice(0, 6).join("\n"));
  }
}
run("\n\nundefinedFunction()");
