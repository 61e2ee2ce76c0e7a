// Blobs, files and exceptions are copied by structuredClone, to ports and to other threads; what cannot be copied says so.
const { MessageChannel, BroadcastChannel, Worker } = require("worker_threads");
const util = require("util");

function attempt(label, action) {
    try {
        console.log(label, action());
    } catch (error) {
        console.log(label, error.name, error.code, error.message);
    }
}

const blob = new Blob(["first ", new Blob(["second"])], { type: "Text/Plain" });
attempt("blob", () => structuredClone(blob));
attempt("file", () => structuredClone(new File(["ab"], "note.txt", { type: "text/x", lastModified: 5 })));
attempt("twice", () => {
    const copy = structuredClone({ one: blob, two: blob });
    return [copy.one === copy.two, copy.one === blob, copy.one instanceof Blob];
});
for (const value of [new Headers({ a: "b" }), new FormData(), new Response("x"), new Request("http://x"), new ReadableStream(), new TransformStream()]) {
    attempt(value.constructor.name, () => structuredClone(value));
}
attempt("exception", () => {
    const original = new DOMException("stop", "AbortError");
    const copy = structuredClone(original);
    return [copy.name, copy.message, copy.code, copy instanceof DOMException, copy.stack === original.stack];
});

for (const init of [{ source: 1 }, { source: {} }, { source: null }, { ports: 0 }, { ports: [null] }, { ports: [] }, null, undefined]) attempt("event", () => new MessageEvent("message", init).data);
attempt("no type", () => typeof new MessageEvent());
const { port1, port2 } = new MessageChannel();
for (const transfer of [null, 0, {}]) attempt("transfer", () => port1.postMessage(1, { transfer }));
attempt("transfer", () => structuredClone(1, { transfer: 5 }));
for (const name of ["close", "postMessage", "ref", util.inspect.custom]) attempt("receiver", () => BroadcastChannel.prototype[name].call({}));

port2.once("message", async (message) => {
    console.log(message, await message.blob.text());
    port1.close();
    const worker = new Worker(
        `const { parentPort } = require("worker_threads");
        parentPort.once("message", async ({ blob, file }) => {
            console.log(blob, await blob.text(), file instanceof File, file.size);
            parentPort.postMessage({ back: blob.slice(0, 5) });
        });`, { eval: true });
    worker.on("message", async ({ back }) => console.log(back, await back.text()));
    worker.on("exit", (code) => console.log("exit", code));
    worker.postMessage({ blob, file: new File(["abc"], "x") });
});
port1.postMessage({ blob });
