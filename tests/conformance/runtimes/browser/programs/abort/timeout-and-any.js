const signal = AbortSignal.timeout(20);
signal.onabort = () => console.log('timed out', signal.reason.name, signal.reason instanceof DOMException);
const c = new AbortController();
const any = AbortSignal.any([signal, c.signal]);
any.addEventListener('abort', () => console.log('any', any.reason));
c.abort('because');
console.log(AbortSignal.abort('x').reason, AbortSignal.abort().aborted);
try { any.throwIfAborted(); } catch (e) { console.log('thrown', e); }
