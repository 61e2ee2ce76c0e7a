// One shared worker for everybody who asks for the same address and name.
const source = `
  let visits = 0;
  const log = [];
  setTimeout(() => log.push("timer"), 0);
  Promise.resolve().then(() => log.push("microtask"));
  self.addEventListener("connect", (event) => {
    const [port] = event.ports;
    visits += 1;
    port.onmessage = ({ data }) => {
      if (data === "close") close();
      port.postMessage(name + " answers " + data);
    };
    port.postMessage(["visit", visits, log.join("+"), event.data === null, event.source === port, String(event), self.constructor.name].join(" "));
  });
  console.log("its console is another one");
`;
const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
const listen = (worker, name) => {
  worker.port.onmessage = ({ data }) => console.log(name, "hears:", data);
  worker.onerror = (event) => console.log(name, "fails:", event.type, event.message);
  return worker;
};
const first = listen(new SharedWorker(address, "desk"), "first");
first.port.postMessage("what was sent early");
console.log(first instanceof EventTarget, String(first), first.port);
const later = (ms, action) => setTimeout(action, ms);
later(250, () => listen(new SharedWorker(address, { name: "desk" }), "second"));
later(400, () => listen(new SharedWorker(address, { name: "desk", type: "module" }), "third"));
later(550, () => listen(new SharedWorker(address), "fourth"));
later(800, () => first.port.postMessage("close"));
later(950, () => first.port.postMessage("nobody is there"));
later(1000, () => listen(new SharedWorker(address, "desk"), "fifth"));
for (const options of [{ type: "other" }, Symbol("name")]) {
  try {
    new SharedWorker(address, options);
  } catch (error) {
    console.log(error.name, error.message);
  }
}
