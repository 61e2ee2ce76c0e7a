console.log(typeof setTimeout(() => {}, 0), setTimeout(() => {}, 0) < setTimeout(() => {}, 0));
const show = (l) => () => console.log(l);
setTimeout(show('negative'), -50);
setTimeout(show('NaN'), NaN);
setTimeout(show('string'), '5');
setTimeout(show('huge'), 2 ** 31);
setTimeout(show('object'), { valueOf() { return 3; } });
setTimeout(show('null'), null);
setTimeout(show('fraction'), 1.9);
setTimeout(show('twenty'), 20);
clearTimeout(setTimeout(show('never'), 5));
const t = setTimeout(show('cleared by interval function'), 5);
clearInterval(t);
clearTimeout('abc'); clearTimeout({}); clearTimeout(null); clearTimeout(-1);
setTimeout(function () { console.log(this === window, arguments.length); }, 30, 1, 2, 3);
setTimeout(() => setTimeout(show('nested'), 0), 40);
try { setTimeout(); } catch (e) { console.log(e.name, e.message); }
setTimeout({ toString: () => 'console.log("stringified")' }, 50);
setTimeout(undefined, 60);
setTimeout(null, 60);
setTimeout('syntax error here', 70);
setTimeout(() => {
  let n = 0; const start = performance.now();
  const id = setInterval(() => { if (++n === 5) { clearInterval(id); const took = performance.now() - start; console.log('five of 10 ms', took >= 49 && took < 75); } }, 10);
}, 100);
const x = setInterval(show('interval without delay'), undefined);
setTimeout(() => clearInterval(x), 0);
