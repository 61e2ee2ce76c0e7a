// The module timers as it is printed and listed.
const timers = require("timers");

console.log(timers, Object.keys(timers).join());
console.log(timers.promises === require("timers/promises"), Object.getOwnPropertyDescriptor(timers, "promises"));
