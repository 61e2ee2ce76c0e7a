// How a namespace without exports is shown, and what stands for the class of an object that has only a tag.
import { inspect } from "node:util";
import * as empty from "./empty.mjs";

console.log(empty, [empty], { empty });
console.log(inspect(empty, { showHidden: true }));
console.log(inspect(empty, { compact: false }));

for (const tag of ["Module", "Point", "Object", ""]) {
  const shown = { __proto__: null, [Symbol.toStringTag]: tag };
  console.log(shown, [shown], { __proto__: null, x: 1, [Symbol.toStringTag]: tag });
  console.log(Object.defineProperty({ __proto__: null, x: 1 }, Symbol.toStringTag, { value: tag }));
  console.log(Object.create(shown));
  class Tagged {
    get [Symbol.toStringTag]() {
      return tag;
    }
  }
  console.log(new Tagged(), Object.setPrototypeOf(new Tagged(), null));
}
