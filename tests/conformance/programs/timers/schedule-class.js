class Scheduler {
  #queue = [];
  at(ms, name, action) { this.#queue.push({ ms, name, action }); return this; }
  start() {
    return Promise.all(this.#queue.sort((a, b) => a.ms - b.ms).map(({ ms, name, action }) => new Promise((resolve) => {
      setTimeout(() => { console.log(`[${name}]`, action()); resolve(name); }, ms);
    })));
  }
}
let state = 0;
new Scheduler().at(60, 'third', () => state * 2).at(10, 'first', () => ++state).at(35, 'second', () => (state += 10)).start().then((names) => console.log(names, state));
