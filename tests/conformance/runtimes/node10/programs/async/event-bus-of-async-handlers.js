'use strict';
class Bus {
  constructor() { this.handlers = new Map(); this.history = []; }
  on(topic, fn) { (this.handlers.get(topic) || this.handlers.set(topic, new Set()).get(topic)).add(fn); return () => this.handlers.get(topic).delete(fn); }
  async publish(topic, payload) {
    this.history.push(topic);
    const results = [];
    for (const [pattern, fns] of this.handlers) {
      if (pattern !== topic && !(pattern.endsWith('*') && topic.startsWith(pattern.slice(0, -1)))) continue;
      for (const fn of fns) { try { results.push(await fn(payload, topic)); } catch (e) { results.push(e); } }
    }
    return results;
  }
}
const bus = new Bus();
const off = bus.on('user.*', async (p, t) => { console.log('wild', t); await null; return 'W' + p.id; });
bus.on('user.created', (p) => { console.log('created', p); off(); return { then(r) { console.log('thenable'); r('C' + p.id); } }; });
bus.on('user.created', () => { throw new RangeError('handler'); });
bus.on('user.created', (p) => new Promise((r) => setImmediate(r, 'I' + p.id)));
(async () => { const [a, b] = await Promise.all([bus.publish('user.created', { id: 1 }), bus.publish('user.created', { id: 2 })]); console.log(a, b.map(String)); console.log(await bus.publish('user.removed', { id: 3 }), bus.history); })();
