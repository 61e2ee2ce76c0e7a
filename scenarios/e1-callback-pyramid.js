/*---
title: A pyramid of callbacks
summary: Three steps that each need the one before nest three callbacks deep; every level waits for the disk again.
level: beginner
runtimes: [node, node10]
files:
  menu.txt: {text: "soup.txt", latency: 4ms}
  soup.txt: {text: "leek and potato", latency: 8ms}
lesson:
  - title: The program grows to the right, the stack does not
    text: >-
      Each step needs what the one before has found, so each call stands inside the callback of the one before.
    steps:
      - when: prints *names*
        text: >-
          The first callback runs on an empty stack; the main script ended long ago. It asks for the next file and ends, too.
      - when: prints *the soup*
        text: >-
          Four milliseconds, then eight. The waits add up, for none of them can start before the one in front has ended.
      - when: prints *written*
        text: All three are done. An error had to be handled at each level of its own.
---*/

const fs = require('fs');

console.log('asked for the menu');
fs.readFile('menu.txt', 'utf8', (error, name) => {
  if (error) return console.log('no menu:', error.code);
  console.log('the menu names', name);
  fs.readFile(name, 'utf8', (error, dish) => {
    if (error) return console.log('no dish:', error.code);
    console.log('the soup is', dish);
    fs.writeFile('order.txt', `one ${dish} soup`, (error) => {
      if (error) return console.log('no order:', error.code);
      console.log('written down:', fs.readFileSync('order.txt', 'utf8'));
    });
    console.log('writing it down');
  });
  console.log('asked for the soup');
});
console.log('the main script ends');
