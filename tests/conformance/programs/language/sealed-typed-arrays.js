// Typed arrays that are sealed or frozen: their elements cannot be.
"use strict";
const attempt = (label, action) => {
  try {
    console.log(label, action());
  } catch (error) {
    console.log(label, `${error.name}: ${error.message}`);
  }
};
const named = Object.assign(new Uint8Array(2), { label: "x" });
attempt("seal", () => Object.seal(new Uint8Array([1, 2])));
attempt("seal, named", () => Object.seal(named));
attempt("isSealed", () => Object.isSealed(named));
attempt("isExtensible", () => Object.isExtensible(named));
attempt("element", () => Object.getOwnPropertyDescriptor(named, 0));
attempt("name", () => Object.getOwnPropertyDescriptor(named, "label"));
attempt("write", () => (named[0] = 7));
attempt("add", () => (named.other = 1));
attempt("freeze", () => Object.freeze(new Float64Array(1)));
attempt("freeze, empty", () => Object.isFrozen(Object.freeze(new Uint8Array(0))));
attempt("seal, empty", () => Object.isSealed(Object.seal(new Uint8Array(0))));
attempt("seal, buffer", () => Object.seal(Buffer.from("hi")));
