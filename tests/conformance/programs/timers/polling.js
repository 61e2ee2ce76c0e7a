let ready = false;
setTimeout(() => { ready = true; console.log('now ready'); }, 50);
function poll(check, every, limit) {
  return new Promise((resolve, reject) => {
    let tries = 0;
    const t = setInterval(() => {
      tries++;
      if (check()) { clearInterval(t); resolve('condition met'); }
      else if (tries >= limit) { clearInterval(t); reject(new Error(`gave up after ${tries}`)); }
    }, every);
  });
}
poll(() => ready, 10, 100).then(console.log);
poll(() => false, 2, 3).catch((e) => console.log(e.message));
