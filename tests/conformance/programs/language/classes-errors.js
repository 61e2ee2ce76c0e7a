const tries = [
  () => { class A {} A(); },
  () => { class A { constructor() { this.x = 1; } } class B extends A { constructor() { this.y = 2; } } new B(); },
  () => { class B extends null {} new B(); },
  () => { const x = 5; class B extends x {} },
  () => { class B extends (() => {}) {} },
  () => { class A { static prototype2() {} } new A.prototype2(); },
  () => { class A { get v() { return 1; } } 'use strict'; new A().v = 2; return 'ignored in sloppy mode'; },
  () => { 'use strict'; class A { get v() { return 1; } } new A().v = 2; },
  () => { class A { #p = 1; static read(o) { return o.#p; } } A.read({}); },
  () => { class A { #m() {} static call(o) { o.#m(); } } A.call({}); },
  () => { class A { #p; static write(o) { o.#p = 1; } } A.write({}); },
  () => { class A extends Object { constructor() { super(); super(); } } new A(); },
  () => { class A {} new A().missing(); },
  () => { new (class { constructor() { return 1; } })(); return 'a primitive is ignored'; },
  () => { class P {} class A extends P { constructor() { return 1; } } new A(); },
];
for (const attempt of tries) {
  try {
    console.log('fine:', attempt());
  } catch (error) {
    console.log(error.name + ': ' + error.message);
  }
}
