const tries = [() => setTimeout(), () => setTimeout('code'), () => setInterval(null, 1), () => setImmediate(5), () => process.nextTick(), () => queueMicrotask({})];
for (const t of tries) {
  try { t(); console.log('fine'); } catch (e) { console.log(e.name, e.code, e.message); }
}
