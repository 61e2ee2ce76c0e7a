// A yield goes on before all tasks of its priority; what it inherits follows promises, not the time.
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function kind(label) {
    const order = [];
    scheduler.postTask(() => order.push("task"));
    try {
        await scheduler.yield();
        order.push("yield");
    } catch (error) {
        order.push(`rejected ${error}`);
    }
    await wait(8);
    console.log(`${label}: ${order.join(" ")}`);
}

(async () => {
    await wait(30);
    for (const priority of ["user-blocking", "user-visible", "background"]) {
        const order = [];
        const first = scheduler.postTask(async () => {
            order.push(1);
            await scheduler.yield();
            order.push("yielded");
        }, { priority });
        const second = scheduler.postTask(() => order.push(2), { priority });
        await Promise.all([first, second]);
        console.log(priority, order);
    }
    const inBackground = (run) => scheduler.postTask(run, { priority: "background" });
    await inBackground(async () => {
        await wait(3);
        await kind("behind a timer");
    });
    await inBackground(() => scheduler.postTask(() => kind("a task inside")));
    let resolve;
    const early = new Promise((settle) => (resolve = settle)).then(() => kind("registered outside"));
    await inBackground(() => resolve());
    await early;
    const controller = new TaskController({ priority: "background" });
    await scheduler.postTask(async () => {
        await kind("of a signal");
        controller.setPriority("user-visible");
        await kind("of a signal that was raised");
        controller.abort("enough");
        await kind("of a signal that is aborted");
    }, { signal: controller.signal }).catch((error) => console.log("task", error));
    requestIdleCallback(() => kind("in an idle callback"));
})();
