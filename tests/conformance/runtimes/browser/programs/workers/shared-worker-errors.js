// What fails while a shared worker's script is first evaluated is told to who has asked for it; later errors are not.
let next = 0;
function run(name, lines, options) {
  setTimeout(() => {
    const address = URL.createObjectURL(new Blob([lines.join("\n")], { type: "text/javascript" }));
    const worker = new SharedWorker(address, { name, ...options });
    worker.onerror = (event) => console.log(name, event.constructor.name, event.message, event.lineno, event.colno, event.error, event.cancelable);
    worker.port.onmessage = (event) => console.log(name, "says", event.data);
  }, next);
  next += 200;
}
addEventListener("error", (event) => console.log("the page's own", event.message));
run("no program", ["let broken = ;"]);
run("throws", ["const word = 1;", "throw new TypeError('at the top');"]);
run("microtask", ["queueMicrotask(() => { throw new Error('in a microtask'); });"]);
run("reported", ["reportError(new RangeError('told'));"]);
run("handled", ["self.onerror = () => true;", "throw new Error('nobody hears');"]);
run("later", ["setTimeout(() => { throw new Error('in a timer'); }, 0);", "onconnect = () => { throw new Error('in a listener'); };"]);
run("rejected", ["Promise.reject(new Error('rejected'));"]);
run("module", ["onconnect = () => 0;", "await 1;", "throw new Error('behind an await');"], { type: "module" });
setTimeout(() => console.log("end"), next + 200);
