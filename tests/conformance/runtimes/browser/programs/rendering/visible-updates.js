const counter = document.createElement('output');
document.body.append(counter);
const shown = [];
const update = (n) => { counter.textContent = n; requestAnimationFrame(() => shown.push(counter.textContent)); };
update(1);
update(2);
queueMicrotask(() => update(3));
setTimeout(() => { console.log(shown.join(',')); update(4); requestAnimationFrame(() => console.log(shown.at(-1))); }, 120);
