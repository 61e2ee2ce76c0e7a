// fs.watchFile looks again and again; fs.promises.watch gives its events one by one, until a signal ends it.
const fs = require("fs");

fs.writeFileSync("counter.txt", "1");
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function poll() {
    const watcher = fs.watchFile("counter.txt", { interval: 20 }, (now, before) => {
        console.log("size", before.size, "->", now.size);
    });
    watcher.on("stop", () => console.log("stopped"));
    await wait(50);
    fs.writeFileSync("counter.txt", "22");
    await wait(70);
    fs.writeFileSync("counter.txt", "333");
    await wait(70);
    fs.unlinkSync("counter.txt");
    await wait(70);
    fs.unwatchFile("counter.txt");
    fs.watchFile("missing.txt", { interval: 20, persistent: false }, (now, before) => {
        console.log("missing:", now.mtimeMs, now.isFile(), before.dev, before.ino);
    });
    await wait(50);
    fs.unwatchFile("missing.txt", () => {});
    fs.unwatchFile("missing.txt");
}

async function iterate() {
    fs.writeFileSync("news.txt", "a");
    const ending = new AbortController();
    const reader = (async () => {
        try {
            for await (const event of fs.promises.watch("news.txt", { signal: ending.signal })) console.log(event);
        } catch (error) {
            console.log(error.name, error.code, error.cause === ending.signal.reason);
        }
    })();
    for (const text of ["b", "c"]) {
        await wait(20);
        fs.appendFileSync("news.txt", text);
    }
    await wait(20);
    ending.abort();
    await reader;
    const closing = new AbortController();
    const watcher = fs.watch("news.txt", { signal: closing.signal }, (kind) => console.log("event:", kind));
    watcher.on("close", () => console.log("closed by the signal"));
    fs.appendFileSync("news.txt", "d");
    await wait(20);
    closing.abort();
    const asleep = fs.watch("news.txt", { persistent: false });
    console.log(asleep.ref() === asleep, asleep.unref() === asleep);
    for await (const event of fs.promises.watch("not-there.txt")) console.log(event);
}

poll().then(iterate).catch((error) => console.log(error.code, error.syscall, error.path));
for (const wrong of [() => fs.watchFile("counter.txt"), () => fs.watch(5)]) {
    try {
        wrong();
    } catch (error) {
        console.log(error.message);
    }
}
