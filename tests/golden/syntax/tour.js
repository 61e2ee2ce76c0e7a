'use strict';
const { a, b: [c = 1, ...rest], ...others } = load(), big = 10n, pattern = /a+/gi;
label: for (const [key, value] of Object.entries(others)) {
  if (value?.length > 2 && key !== `k${a}`) continue label;
  switch (key) {
    case 'x': break;
    default: throw new Error(key);
  }
}
class Point extends Base {
  #x = 0;
  static count = 0;
  static { Point.count += 1; }
  constructor(x) { super(x); this.#x = x ?? 0; }
  get x() { return this.#x; }
  async *['walk'](n) { for await (const step of n) yield* step; }
  has(o) { return #x in o; }
}
const sum = async (first, ...numbers) => {
  try { return await numbers.reduce((s, n) => s + n, first ** 2); }
  catch { return -1; }
  finally { delete c.p; }
};
