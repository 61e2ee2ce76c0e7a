const timers = new Set();
const later = (fn, ms) => { const id = setTimeout(() => { timers.delete(id); fn(); }, ms); timers.add(id); return id; };
later(() => console.log('kept'), 5);
for (const ms of [30, 40, 50]) later(() => console.log('cleared', ms), ms);
setTimeout(() => {
    console.log('clearing', timers.size);
    timers.forEach(clearTimeout);
    timers.clear();
    later(() => console.log('new one'), 10);
}, 15);
