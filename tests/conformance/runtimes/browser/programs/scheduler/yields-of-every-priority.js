const log = []; const p = (x) => () => log.push(x);
setTimeout(() => {
  setTimeout(p('T1'), 0); scheduler.postTask(p('ub'), { priority: 'user-blocking' }); scheduler.postTask(p('bg'), { priority: 'background' }); queueMicrotask(p('m1'));
  scheduler.postTask(() => { log.push('uv'); return scheduler.yield().then(p('uv-cont')); }); scheduler.postTask(async () => { log.push('ub2'); await scheduler.yield(); log.push('ub2-cont'); }, { priority: 'user-blocking' });
  scheduler.postTask(p('uv last')); Promise.resolve().then(p('m2'));
}, 30);
setTimeout(() => console.log(log.filter((x) => x !== 'T1').join(' ')), 150);
setTimeout(async () => { const c = new TaskController(); const out = []; const a = scheduler.postTask(() => { c.abort('stop'); return 'ran'; }, { signal: c.signal }); const b = scheduler.postTask(() => 'b', { signal: c.signal }); const d = scheduler.postTask(() => 'd', { delay: 10, signal: c.signal }); console.log(await Promise.allSettled([a, b, d]).then((r) => r.map((x) => x.value ?? x.reason))); try { c.setPriority('nope'); } catch (e) { console.log(e.name, e.message); } console.log(c.signal.priority, c.signal instanceof TaskSignal, c.signal instanceof AbortSignal, c); }, 200);
