const stages = {
  async parse(s) { return JSON.parse(s); },
  async validate(o) { if (!o.id) throw Object.assign(new Error('invalid'), { field: 'id' }); return o; },
  async enrich(o) { await new Promise((r) => setTimeout(r, 5)); return { ...o, at: 'now' }; },
};
const run = (input) => Object.values(stages).reduce((p, f) => p.then(f), Promise.resolve(input));
const inputs = ['{"id":1}', '{"name":"x"}', '{broken', '{"id":2,"tags":["a","b"]}'];
Promise.allSettled(inputs.map(run)).then((results) => {
  for (const [i, r] of results.entries()) {
    if (r.status === 'fulfilled') console.log(i, 'ok', r.value);
    else console.log(i, 'failed', r.reason.name, r.reason.message, r.reason.field ?? '-');
  }
});
