function debounce(fn, ms) {
  let t;
  return v => new Promise(res => { clearTimeout(t); t = setTimeout(() => res(fn(v)), ms); });
}
const d = debounce(v => { console.log('run', v); return v * 2; }, 10);
d(1).then(v => console.log('never', v));
d(2).then(v => console.log('never', v));
d(3).then(v => console.log('result', v));
