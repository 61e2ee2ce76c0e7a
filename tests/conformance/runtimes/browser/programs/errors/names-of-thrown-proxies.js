// What an uncaught error or proxy is called is found without calling anything of the program.
window.onerror = (message) => {
  console.log(message);
  return true;
};
class Shape {}
const thrown = [
  new Proxy({}, {}),
  new Proxy([1, 2], {}),
  new Proxy(new Shape(), {}),
  new Proxy(new Proxy(new Map(), {}), {}),
  new Proxy(new RangeError("within"), { get: () => "trapped" }),
  new Proxy({ toString: () => "asked" }, {}),
  { toString: () => "asked" },
  new (class extends Error { get name() { return "Computed"; } })("name by a getter"),
  Object.defineProperty(new Error("x"), "message", { get: () => "by a getter" }),
  Object.assign(new TypeError("number for a name"), { name: 7 }),
  Object.setPrototypeOf(new Error("without a prototype"), null),
  Object.assign(new Error("renamed"), { name: "Renamed" }),
];
thrown.forEach((value, index) => {
  setTimeout(() => {
    throw value;
  }, index * 10);
});
