// Loops, closers and handlers behind a throw, a return, a break or an assignment to a constant.
const names = (value) => (value instanceof Error ? value.message : value);
async function behindThrow(items) {
  throw new Error("thrown first");
  for await (const item of items) console.log("never", item);
}
async function behindReturn(items) {
  return "returned first";
  for await (const item of items) {
    if (item > 1) break;
    try {
      for (const inner of items) if (inner > item) continue;
    } finally {
      console.log("never", item);
    }
  }
}
async function behindConstant(items) {
  const fixed = 1;
  console.log(await "an operand first", (fixed -= 1), "never");
  for await (const [item = await 1] of items) console.log(item);
}
async function* behindYield(items) {
  yield "one";
  return "two";
  yield* items;
  for await (const { a, ...rest } of items) yield [a, rest];
}
function* behindLoop(items) {
  for (;;) {
    break;
    for (const item of items) yield item;
  }
  do {
    yield "in the loop";
    continue;
    yield* items;
  } while (false);
}
(async () => {
  for (const run of [behindThrow, behindReturn, behindConstant]) console.log(run.name, names(await run([1, 2, 3]).catch((error) => error)));
  for await (const item of behindYield([1])) console.log(item);
  console.log([...behindLoop([1])]);
})();
