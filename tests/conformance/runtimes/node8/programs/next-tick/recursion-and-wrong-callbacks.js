let c = 0;
setTimeout(() => console.log('timeout after', c), 0);
setImmediate(() => console.log('immediate'));
Promise.resolve().then(function again() { console.log('micro', c); if (c < 5) return Promise.resolve().then(again); });
(function spin() { c++; console.log('tick', c); if (c < 5) process.nextTick(spin); })();
process.nextTick((a, b) => console.log(a, b), 'args', 2);
try { process.nextTick('no'); } catch (e) { console.log(e.code, e.message); }
try { setTimeout('no', 1); } catch (e) { console.log(e.code, e.message); }
try { setImmediate(); } catch (e) { console.log(e.code, e.message); }
