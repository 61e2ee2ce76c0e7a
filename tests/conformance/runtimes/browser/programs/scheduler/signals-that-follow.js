const log = [];
const mark = n => { log.push(n); };
const tc = new TaskController({ priority: 'background' });
tc.signal.addEventListener('prioritychange', e => mark('prio ' + e.previousPriority + '->' + tc.signal.priority));
const run = async () => {
  const rs = await Promise.allSettled([
    scheduler.postTask(() => { mark('bg'); return 1; }, { priority: 'background' }),
    scheduler.postTask(() => mark('uv')),
    scheduler.postTask(() => mark('ub'), { priority: 'user-blocking' }),
    scheduler.postTask(() => mark('signal task'), { signal: tc.signal }),
    scheduler.postTask(() => mark('delayed'), { delay: 30 }),
    scheduler.postTask(() => { throw new Error('task failed'); }, { priority: 'user-blocking' }),
    scheduler.postTask(async () => { mark('y1'); await scheduler.yield(); mark('y2'); await scheduler.yield(); mark('y3'); return 'yielded'; }, { priority: 'user-blocking' }),
    scheduler.postTask(() => mark('never'), { signal: AbortSignal.abort('no') }),
  ]);
  console.log(rs.map(r => r.status[0] + ':' + (r.value ?? r.reason?.message ?? r.reason)));
};
run().then(async () => {
  console.log(log.splice(0));
  const tc2 = new TaskController();
  const p = scheduler.postTask(() => 'x', { signal: tc2.signal, delay: 100 });
  setTimeout(() => tc2.abort(), 10);
  await p.catch(e => console.log(e.name, e.message, e === tc2.signal.reason));
  const dependent = TaskSignal.any([tc.signal], { priority: tc.signal });
  console.log(dependent.priority, tc.signal.priority, dependent instanceof AbortSignal);
  tc.setPriority('user-blocking');
  console.log(dependent.priority, log.splice(0));
  try { tc.setPriority('urgent'); } catch (e) { console.log(e.name, e.message); }
  try { await scheduler.postTask(1); } catch (e) { console.log(e.name, e.message); }
  try { await scheduler.postTask(() => 1, { priority: 'x' }); } catch (e) { console.log(e.name, e.message); }
  const chunks = [];
  let last = 'none';
  const work = (async () => { for (let i = 0; i < 4; i++) { chunks.push(i); await scheduler.yield(); } })();
  const other = scheduler.postTask(() => chunks.push('task'));
  setTimeout(() => chunks.push('timeout'));
  await Promise.all([work, other]);
  console.log(chunks.filter(x => x !== 'timeout'));
  requestIdleCallback(d => { console.log('idle', d.didTimeout, d.timeRemaining() >= 0, d.timeRemaining() <= 50, d.constructor.name); });
});
tc.setPriority('user-visible');
mark('sync end');
