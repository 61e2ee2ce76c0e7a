// A fetch that is aborted is rejected when the listeners of the signal have run.
const L = [];
const ladder = (n, name) => { let p = Promise.resolve(); for (let i = 1; i <= n; i++) p = p.then(() => L.push(name + i)); return p; };
const blob = URL.createObjectURL(new Blob(['x']));
(async () => {
  for (const url of ['data:,x', blob]) {
    const c = new AbortController();
    L.length = 0; fetch(url, { signal: c.signal }).catch(e => L.push(e.name));
    ladder(4, 'm'); c.signal.onabort = () => { L.push('event'); ladder(2, 'e'); }; c.abort(); ladder(4, 'n');
    await new Promise(r => setTimeout(r, 30)); console.log(L.join(' '));
    L.length = 0; fetch(url, { signal: AbortSignal.abort() }).catch(e => L.push(e.name)); await ladder(3, 'm'); console.log(L.join(' '));
  }
  const done = new AbortController(); const response = await fetch('data:,x', { signal: done.signal });
  L.length = 0; response.text().catch(e => L.push('text ' + e.name)); done.abort(); await ladder(4, 'm'); console.log(L.join(' '));
})();
setTimeout(() => { console.log('go'); fetch('data:,').then(() => console.log('fetched')); setTimeout(() => console.log('t0')); postMessage(1, '*'); onmessage = () => console.log('message'); }, 300);
