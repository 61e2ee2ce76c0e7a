console.log(typeof Promise.allSettled, typeof Promise.any, typeof [].flat, typeof Object.fromEntries, typeof queueMicrotask);
console.log(typeof globalThis, typeof ''.matchAll, typeof structuredClone, typeof fetch, typeof AbortController);
try { queueMicrotask(() => {}); } catch (e) { console.log(e.name, e.message); }
try { [1, [2]].flat(); } catch (e) { console.log(e.name, e.message); }
try { Promise.allSettled([]); } catch (e) { console.log(e.name, e.message); }
