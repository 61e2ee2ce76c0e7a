// The with statement (sloppy code only): every name inside asks the object first.
var owner = { a: 1, f() { return this === owner; }, get g() { return "getter"; }, nested: { b: 2 } };
var a = "outer a";
var z = "outer z";
with (owner) {
  console.log(a, z, f(), g);
  a = 5;
  z = 6;
  var v = 7;
  console.log(typeof a, typeof nope, typeof f);
  with (nested) {
    b++;
    b += 10;
    a ||= 3;
    console.log(a, b);
  }
  console.log(delete a, typeof a, a);
}
console.log(owner, z, v);
with ([1, 2, 3]) {
  console.log(length, join("-"), typeof values);
  length = 1;
  console.log(join("-"));
}
with ("text") console.log(length, toUpperCase());
for (const run of [() => { with (null) a; }, () => { with (owner) nothing; }]) {
  try {
    run();
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}

// Closures keep the object.
function closures(object) {
  with (object) {
    return {
      get: () => x,
      set: (value) => { x = value; },
      next: () => x++,
      say() { return greet(); },
      strict() { "use strict"; return x; },
    };
  }
}
var shared = { x: 1, greet() { return `x is ${this.x}`; } };
var made = closures(shared);
made.set(4);
console.log(made.get(), made.next(), made.get(), made.say(), made.strict(), shared.x);

// What a proxy is asked, access by access.
var asked = [];
var traps = {
  has: (target, key) => { asked.push(`has ${String(key)}`); return key in target; },
  get: (target, key) => { asked.push(`get ${String(key)}`); return target[key]; },
  set: (target, key, value) => { asked.push(`set ${String(key)}`); target[key] = value; return true; },
  deleteProperty: (target, key) => { asked.push(`delete ${String(key)}`); return delete target[key]; },
};
var target = { q: 1 };
with (new Proxy(target, traps)) {
  q;
  q = 2;
  q++;
  typeof q;
  [q] = [9];
  for (q of [1, 2]);
  ({ q } = { q: 8 });
  delete q;
}
console.log(asked.join(", "), target);

// Leaving in the middle, functions, generators, async functions, locals, constants.
outer: for (var i = 0; i < 3; i++) {
  with ({ round: i }) {
    if (round === 1) continue outer;
    if (round === 2) break outer;
    console.log("round", round);
  }
}
(function () {
  with ({ r: 1 }) {
    try {
      return console.log("try", r);
    } finally {
      console.log("finally", r);
    }
  }
})();
(function () {
  var local = 1;
  let second = 2;
  const fixed = 3;
  with ({ local: 10 }) {
    local++;
    second++;
    try {
      fixed = 4;
    } catch (error) {
      console.log(error.message);
    }
    console.log(local, second, fixed);
  }
  console.log(local, second);
  with (arguments) console.log(length, [...arguments]);
})("x", "y");
with ({ plain() { return new.target; }, tag(parts) { return parts[0] + this.n; }, n: 5, Kind: class { m() { return 1; } } }) {
  console.log(plain(), tag`t`, new Kind().m(), plain?.(), (0, plain)());
}
with ({ [Symbol.unscopables]: { hidden: true }, hidden: 1, shown: 2 }) console.log(typeof hidden, shown);
function* numbers(object) {
  with (object) {
    yield first;
    yield second;
  }
}
console.log([...numbers({ first: 1, second: 2 })]);
async function later(object) {
  with (object) {
    await null;
    return answer;
  }
}
later({ answer: 42 }).then(console.log);
with ({ inner: 1 }) {
  function hoisted() { return typeof inner; }
}
console.log(hoisted());
with ({ d: 1 }) var d = 2;
console.log(d, new Function("data", "with (data) { return `${name} is ${age}`; }")({ name: "Ann", age: 3 }));
with (Math) console.log(max(3, min(8, 5)), round(PI * 100));
