const fakeFetch = (url, { signal } = {}) => new Promise((resolve, reject) => { if (signal?.aborted) return reject(signal.reason); const t = setTimeout(() => resolve({ url, ok: true }), 20); signal?.addEventListener('abort', () => { clearTimeout(t); reject(signal.reason); }, { once: true }); });
(async () => {
  console.log(await fakeFetch('/a')); const c = new AbortController(); setTimeout(() => c.abort(), 5);
  try { await fakeFetch('/b', { signal: c.signal }); } catch (e) { console.log(e.name, e.message, e.code, e instanceof DOMException, e instanceof Error); }
  try { await fakeFetch('/c', { signal: AbortSignal.abort('custom') }); } catch (e) { console.log(e); }
  try { await fakeFetch('/d', { signal: AbortSignal.timeout(3) }); } catch (e) { console.log(e.name, e.message); }
  const any = AbortSignal.any([c.signal, new AbortController().signal]); console.log(any.aborted, any.reason.name, c.signal.aborted, Object.prototype.toString.call(c)); try { c.signal.throwIfAborted(); } catch (e) { console.log('thrown', e.name); } try { new AbortSignal(); } catch (e) { console.log(e.message); }
  console.log(new DOMException('m', 'DataCloneError').code, new DOMException().name, String(new DOMException('q', 'NotFoundError')), DOMException.ABORT_ERR);
})();
