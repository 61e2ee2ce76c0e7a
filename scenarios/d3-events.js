/*---
title: Clicks, keys and a sensor
summary: Each line on the standard input is an event from outside; an emitter hands it to whoever listens.
level: beginner
runtimes: [node]
inputs:
  - {at: 100ms, stdin: "click 10 20\n"}
  - {at: 200ms, stdin: "key Enter\n"}
  - {at: 300ms, stdin: "sensor 21.5\n"}
  - {at: 400ms, stdin: "key q\n"}
lesson:
  - title: An event becomes a task
    text: >-
      Nothing runs while nobody presses anything: the loop sleeps in poll. Press A at any tick to type a line of your own;
      a new future begins there.
---*/

const { EventEmitter } = require('events');
const readline = require('readline');

const world = new EventEmitter();
world.on('click', (x, y) => console.log(`clicked at ${x}, ${y}`));
world.on('key', (name) => console.log(`pressed ${name}`));
world.on('sensor', (value) => console.log(`it is ${value} degrees`));
world.once('key', () => console.log('(the first key)'));

const input = readline.createInterface({ input: process.stdin });
input.on('line', (line) => {
  const [kind, ...values] = line.split(' ');
  if (!world.emit(kind, ...values)) console.log(`nobody listens for ${kind}`);
});
input.on('close', () => console.log('no more input'));
console.log('waiting');
