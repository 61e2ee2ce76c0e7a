/*---
title: async and await
summary: An async function is suspended at each await and resumed by a microtask. One after the other, or all at once.
level: intermediate
runtimes: [node]
files:
  a.txt: {text: "one", latency: 3ms}
  b.txt: {text: "three", latency: 9ms}
  c.txt: {text: "thirteen bytes", latency: 6ms}
lesson:
  - title: Suspended
    text: >-
      An async function runs until its first await. There its frame leaves the stack for the heap, and a
      microtask brings it back when the promise is settled.
    steps:
      - when: prints *main is suspended*
        text: >-
          main and oneByOne are in the heap. The main script goes on after the call, as after any other.
      - when: prints *c.txt*
        text: >-
          One after the other: 3, 9 and 6 ms add up.
      - when: prints *together
        text: >-
          All three start at once, and one await waits for the slowest.
      - when: prints *ENOENT*
        text: >-
          A rejected promise is thrown at the await, so that catch finds it.
---*/

const { stat } = require('fs').promises;

const names = ['a.txt', 'b.txt', 'c.txt'];

// Each stat starts when the one before it is done.
async function oneByOne() {
  const sizes = [];
  for (const name of names) {
    const stats = await stat(name);
    console.log('  ' + name, stats.size);
    sizes.push(stats.size);
  }
  return sizes;
}

// All the stats start at once; the thread pool works on them together.
async function together() {
  const all = await Promise.all(names.map((name) => stat(name)));
  return all.map((stats) => stats.size);
}

async function main() {
  console.log('one by one');
  console.log(await oneByOne());
  console.log('together');
  console.log(await together());
  try {
    await stat('nowhere.txt');
  } catch (error) {
    console.log(error.code);
  }
}

main().then(() => console.log('done'));
console.log('main is suspended');
