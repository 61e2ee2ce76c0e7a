const log = (m) => console.log(m);
scheduler.postTask(() => log('background'), { priority: 'background' });
scheduler.postTask(() => log('user-visible'));
scheduler.postTask(() => log('user-blocking'), { priority: 'user-blocking' });
Promise.resolve().then(() => log('microtask'));
const tc = new TaskController({ priority: 'user-blocking' });
tc.signal.onprioritychange = (e) => log('priority was ' + e.previousPriority + ', is ' + tc.signal.priority);
scheduler.postTask(() => log('with signal'), { signal: tc.signal });
tc.setPriority('background');
const ac = new AbortController();
scheduler.postTask(() => log('never'), { signal: ac.signal, delay: 10 }).catch((e) => log(e.name));
ac.abort();
scheduler.postTask(() => 42, { delay: 30 }).then((v) => log('value ' + v));
(async () => {
  log('before yield');
  await scheduler.yield();
  log('after yield');
})();
log('sync');
