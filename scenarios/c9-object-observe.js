/*---
title: Object.observe
summary: Old runtimes could watch an object. Its change records were delivered together, as a microtask.
level: advanced
runtimes: [node4]
lesson:
  - title: A microtask of the past
    text: >-
      Node 4 could watch an object. The changes were collected and told together, as a microtask. The API was
      removed again; Proxy came in its place.
    steps:
      - when: prints *end of the main script*
        text: >-
          Three changes are collected. The fourth assignment wrote the value that was there already.
      - when: prints *told of 3*
        text: >-
          One microtask brings all three records.
      - when: prints *told of 1*
        text: >-
          The change that a reaction made was told of in a microtask of its own.
---*/
'use strict';

const boat = { name: 'Lark', sails: 1 };

function told(records) {
  console.log('told of', records.length, 'changes');
  records.forEach((record) => {
    const before = 'oldValue' in record ? ' (it was ' + JSON.stringify(record.oldValue) + ')' : '';
    console.log('  ' + record.type, record.name + before);
  });
}

Object.observe(boat, told);

setTimeout(() => console.log('timeout'), 0);
process.nextTick(() => console.log('nextTick callback'));
boat.sails = 2;
boat.captain = 'Ada';
delete boat.name;
boat.sails = 2; // the same value again is no change
Promise.resolve().then(() => {
  console.log('promise reaction');
  boat.sails = 3; // told in a microtask of its own
});
console.log('end of the main script');
