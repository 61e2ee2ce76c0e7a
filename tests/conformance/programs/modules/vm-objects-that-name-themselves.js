// A context whose object has itself as a property: inside it is the global object.
const vm = require("vm");

const page = { title: "page" };
page.window = page;
page.self = page;
vm.createContext(page);
console.log(vm.runInContext("[window === this, self === globalThis, window.window === self, window.title]", page));
console.log(vm.runInContext("window", page) === page, vm.runInContext("this", page) === page, vm.runInContext("this", page) === vm.runInContext("window", page));
vm.runInContext("window.count = 1; count += 1; var late = 'var'; function named() { return window.late; }", page);
console.log(page.count, page.late, page.named(), Object.keys(page));

const list = ["a", "b"];
list.name = "list";
vm.createContext(list);
console.log(vm.runInContext("[Object.keys(this), length, this[0], Object.getOwnPropertyNames(this).slice(0, 2)]", list));
const sandbox = { b: 1, 0: "x", a: 2 };
vm.createContext(sandbox);
console.log(vm.runInContext("[Object.keys(this), Object.getOwnPropertyNames(this)[0]]", sandbox));
