// What assertion libraries try: the way into Node's own code still has the tests of types.
const util = process.binding("util");
console.log(Object.keys(util).join(" "));
console.log(util.isDate(new Date()), util.isMap(new Set()), util.isDate === require("util").types.isDate);
let shown = "Promise{…}";
try {
  const { getPromiseDetails, kPending } = process.binding("util");
  if (Array.isArray(getPromiseDetails(Promise.resolve()))) shown = kPending;
} catch (error) {
  console.log(error.name, error.message);
}
console.log(shown, typeof process.binding, process.binding.name);
