function cancellable(ms) {
  let timer, rejectNow;
  const promise = new Promise((resolve, reject) => { rejectNow = reject; timer = setTimeout(resolve, ms, 'completed'); });
  return { promise, cancel(reason) { clearTimeout(timer); rejectNow(new Error(reason)); } };
}
const a = cancellable(5), b = cancellable(500);
a.promise.then(console.log);
b.promise.catch((e) => console.log('b:', e.message));
setTimeout(() => b.cancel('too slow'), 20);
setTimeout(() => a.cancel('no effect'), 30);
