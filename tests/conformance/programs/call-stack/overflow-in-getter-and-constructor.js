class Doll {
  constructor() {
    this.inner = new Doll();
  }
}
const mirror = { get self() { return this.self; } };
for (const attempt of [() => new Doll(), () => mirror.self, () => [1].map(function again() { return [1].map(again); })]) {
  try {
    attempt();
    console.log('ended?');
  } catch (e) {
    console.log(e.constructor.name, '-', e.message);
  }
}
