/*---
title: async and await
summary: An async function is suspended at each await and resumed by a microtask. One after the other, or all at once.
runtimes: [node]
files:
  a.txt: {text: "one", latency: 3ms}
  b.txt: {text: "three", latency: 9ms}
  c.txt: {text: "thirteen bytes", latency: 6ms}
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
