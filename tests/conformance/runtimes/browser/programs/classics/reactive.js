let active;
function signal(value) {
    const subscribers = new Set();
    return {
        get() { if (active) subscribers.add(active); return value; },
        set(next) { value = next; for (const s of [...subscribers]) s.schedule(); },
    };
}
function effect(fn) {
    const e = { queued: false, run() { active = e; fn(); active = undefined; }, schedule() { if (e.queued) return; e.queued = true; queueMicrotask(() => { e.queued = false; e.run(); }); } };
    e.run();
}
const count = signal(0), step = signal(1);
effect(() => console.log('count', count.get(), 'step', step.get()));
count.set(1); count.set(2); step.set(5);
console.log('sync end');
setTimeout(() => { count.set(10); console.log('set in a timer'); }, 0);
