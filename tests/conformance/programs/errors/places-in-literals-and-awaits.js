// Where a name is missed that is spread, awaited, extended or asked for its type.
const one = {};
let x;
const f = () => {};

const attempts = [
  () => { x = { ...nope }; },
  () => { x = { a: 1, ...nope }; },
  () => { x = { ...one, ...nope }; },
  () => { const r = { ...nope, a: 1 }; },
  () => { const r = { a: f(), ...nope }; },
  () => { f({ ...nope }); },
  () => { return { ...nope }; },
  () => { ({ ...nope }); },
  () => { x = [...nope]; },
  () => { const r = [1, ...nope]; },
  () => { x = class extends nope {}; },
  () => { const D = class extends nope {}; },
  () => { const D = class extends nope.a {}; },
  () => { return class extends nope {}; },
  () => class extends nope {},
  () => { class E extends nope {} },
  () => { console.log(typeof late); let late; },
  () => { f(typeof late, 1); let late; },
  () => { x = 1 + typeof late; let late; },
  () => { x = { ...{ get a() { return nope; } } }; },
  () => { x = { b: 1, ...{ get a() { throw new Error('read'); } } }; },
  async () => { return await nope(); },
  async () => { return await nope; },
  async () => { x = await nope(); },
  async () => { const y = await nope(); },
  async () => { const y = 1 + await nope(); },
  async () => { one.a = await nope(); },
  async () => { one.a = await nope; },
  async () => { f(1, await nope); },
  async () => { await f(await nope()); },
  async () => { return [await nope]; },
  async () => { if (await nope()) {} },
  async () => await nope(),
];

const tell = (error) => console.log(error.message, error.stack.split('\n').slice(1, 3).map((line) => line.split(':').slice(-2).join(':')));
(async () => {
  for (const attempt of attempts) {
    try {
      await attempt();
    } catch (error) {
      tell(error);
    }
  }
})();
