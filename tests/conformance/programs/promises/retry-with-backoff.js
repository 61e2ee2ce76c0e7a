let attempts = 0;
const flaky = () => new Promise((resolve, reject) => {
  attempts++;
  setTimeout(() => (attempts < 3 ? reject(new Error('attempt ' + attempts + ' failed')) : resolve('ok after ' + attempts)), 5);
});
function retry(fn, times, delay) {
  return fn().catch((error) => {
    console.log(error.message);
    if (times <= 1) throw error;
    return new Promise((r) => setTimeout(r, delay)).then(() => retry(fn, times - 1, delay * 2));
  });
}
retry(flaky, 5, 5).then(console.log).then(() => { attempts = -10; return retry(flaky, 2, 1); }).catch((e) => console.log('gave up:', e.message));
