const et = new EventTarget();
const h = { handleEvent(ev) { console.log('object handler', ev.type, this === h); } };
et.addEventListener('ping', h);
et.addEventListener('ping', (ev) => { console.log(ev.type, ev.target === et, ev.currentTarget === et, ev.eventPhase, ev.defaultPrevented, ev.cancelable); ev.preventDefault(); }, { once: true });
et.addEventListener('ping', (ev) => { console.log('second'); ev.stopImmediatePropagation(); });
et.addEventListener('ping', () => console.log('never'));
console.log(et.dispatchEvent(new Event('ping', { cancelable: true })));
console.log(et.dispatchEvent(new Event('ping', { cancelable: true })));
const ce = new CustomEvent('data', { detail: { n: 1 } });
et.addEventListener('data', (ev) => console.log(ev.detail, ev instanceof Event, ev.timeStamp > 0));
et.dispatchEvent(ce);
const ac = new AbortController();
et.addEventListener('sig', () => console.log('sig'), { signal: ac.signal });
et.dispatchEvent(new Event('sig')); ac.abort(); et.dispatchEvent(new Event('sig'));
try { et.dispatchEvent({}); } catch (e) { console.log(e.code, e.message); }
try { new Event(); } catch (e) { console.log(e.code, e.message); }
et.removeEventListener('ping', h);
et.addEventListener('dup', h); et.addEventListener('dup', h);
et.dispatchEvent(new Event('dup'));
ac.signal.onabort = () => console.log('too late');
const ac2 = new AbortController(); ac2.signal.onabort = (ev) => console.log('onabort', ev.type); ac2.abort(); ac2.abort();
console.log(AbortSignal.any ? 'any' : 'no any');
