// What util.inspect, Headers, ports of URLs and hex take besides what is usual.
const util = require("util");
const attempt = (label, action) => {
  try {
    console.log(label, action());
  } catch (error) {
    console.log(label, `${error.name}: ${error.message}`);
  }
};
const deep = { a: { b: { c: { d: {} } } } };
console.log(util.inspect(deep, false, 0), util.inspect(deep, undefined, null), util.inspect([1, "a"], null, undefined, true));
console.log(util.inspect([1], { compact: false }, 0, true));

for (const method of ["get", "has", "delete", "set", "append"]) attempt(method, () => new Headers()[method](Symbol("key"), "1"));
attempt("value", () => new Headers().append("a", Symbol("value")));

for (const port of ["-1", "x2", "%2e", "\n", "\t8\n", "", "a@2", "8x", "-..2", "65536", "?2"]) {
  const url = new URL("http://host:81/p");
  url.port = port;
  const other = new URL("http://host:81/p");
  other.host = `h:${port}`;
  console.log(JSON.stringify(port), url.host, other.host);
}

for (const text of ["\u0130a", "ab\u0130", "0\u01300", "zz", "\u0161\u0162"]) {
  console.log(Buffer.from(text, "hex"), Buffer.alloc(4).write(text, "hex"), Buffer.from([0, 10]).indexOf(text, 0, "hex"));
}
