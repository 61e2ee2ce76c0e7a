// Node reads the call of assert(value) from the file: it looks for an expression around it, which a list with a comma
// at its end is only from its bracket on.
const assert = require('assert');

const cases = [
  () => assert(0),
  () => assert.ok(null), () => assert(undefined),
  () => { assert(false); },
  () => assert(1 === 2, undefined),
];
const together = [() => assert(0), () => assert.ok(''),
  () => assert(NaN),
];
const last = [
  () => assert(0),
  () => assert.ok(
    [].length
  )
];
const table = {
  'the first': () => assert(0),
  second: () => assert.ok(false), third() { assert(''); },
};
function tell(...calls) {
  for (const call of calls) {
    try {
      call();
    } catch (error) {
      console.log(error.generatedMessage, error.message);
    }
  }
}
tell(...cases);
tell(...together, ...last);
tell(...Object.values(table));
tell(
  () => assert(0),
  () => assert.ok(0),
);
tell(() => assert(0), () => assert.ok(null),
);
(async () => {
  for (const value of [0, ''])
    try { assert(await value); } catch (error) { console.log(error.message); }
  if (true) try { assert(/* nothing */ 0, ); } catch (error) { console.log(error.message); }
})();
