// What a page's functions say of arguments that they cannot take.
const say = (run) => { try { run(); console.log('fine'); } catch (error) { console.log(`${error.name}: ${error.message}`); } };
const buffer = new ArrayBuffer(1);
const observer = (options) => new MutationObserver(() => {}).observe(document, options);
const timings = new PerformanceObserver(() => {});
const other = new PerformanceObserver(() => {});
[
  () => structuredClone(1, { transfer: [1] }), () => structuredClone(1, { transfer: [{}] }), () => structuredClone(1, { transfer: 5 }), () => structuredClone(1, 5),
  () => structuredClone(buffer, { transfer: [buffer, buffer] }), () => structuredClone(buffer, { transfer: [buffer] }), () => structuredClone(buffer),
  () => new MessageChannel().port1.postMessage(1, 5), () => postMessage(1, 'x'), () => postMessage(1, 5), () => postMessage(1, 'http://'), () => postMessage(1, '*', [1]),
  () => new BroadcastChannel('x').postMessage(() => {}), () => AbortSignal.timeout('x'), () => AbortSignal.timeout(Infinity), () => AbortSignal.any(5), () => AbortSignal.any([5]),
  () => observer({ attributes: false, attributeOldValue: true }), () => observer({ attributes: false, attributeFilter: ['x'] }),
  () => observer({ characterData: false, characterDataOldValue: true }), () => observer({ attributeFilter: 5 }), () => observer({ subtree: true }),
  () => timings.observe({ type: 'mark', entryTypes: ['mark'] }), () => timings.observe({ entryTypes: 5 }), () => timings.observe({ type: 'mark' }),
  () => timings.observe({ entryTypes: ['mark'] }), () => other.observe({ entryTypes: ['mark'] }), () => other.observe({ type: 'mark' }),
  () => performance.mark(), () => performance.mark('x', 5), () => performance.mark('x', { startTime: -1 }), () => performance.mark('navigationStart'),
  () => performance.mark('x', { detail: () => {} }), () => performance.measure(), () => performance.measure('x', { detail: 1 }),
  () => performance.measure('x', { start: 1, end: 2, duration: 3 }), () => performance.measure('x', { start: 1, end: 2 }, 'y'), () => performance.measure('x', { start: -1 }),
  () => performance.measure('x', {}), () => performance.getEntriesByName(), () => performance.getEntriesByType(),
  () => new CustomEvent('x', 5), () => new ErrorEvent('x', 5), () => new PromiseRejectionEvent('x'), () => new PromiseRejectionEvent('x', {}),
  () => new URL('x', 'y'), () => { new URL('http://a').href = 'x'; }, () => URL.canParse(), () => new URLSearchParams([[1]]), () => new URLSearchParams().append('x'),
  () => new URLSearchParams().get(), () => new URLSearchParams().forEach(), () => new TextDecoder('x'), () => new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array([255])),
  () => atob(), () => btoa(), () => localStorage.key(), () => document.createEvent('x'), () => document.createEvent(), () => document.dispatchEvent(document.createEvent('Event')),
  () => new CustomEvent('x').initCustomEvent(),
].forEach(say);
