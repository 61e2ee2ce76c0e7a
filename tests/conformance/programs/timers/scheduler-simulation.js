class Scheduler { constructor() { this.q = []; this.t = 0; this.seq = 0; } at(delay, fn, name) { this.q.push({ at: this.t + delay, seq: this.seq++, fn, name }); return this; } run() { while (this.q.length) { this.q.sort((a, b) => a.at - b.at || a.seq - b.seq); const e = this.q.shift(); this.t = e.at; console.log(String(this.t).padStart(4), e.name); e.fn?.(this); } } }
new Scheduler().at(10, null, 'ten').at(5, (s) => { s.at(5, null, 'nested ten'); s.at(0, null, 'now'); }, 'five').at(5, null, 'five b').at(0, null, 'zero').run();
const h = []; for (const ms of [30, 10, 20, 10, 0, 1]) setTimeout(() => { h.push(ms); if (h.length === 6) console.log(h); }, ms);
console.log(typeof setTimeout(() => {}, 0), setTimeout.length, setInterval.name, clearTimeout(undefined));
