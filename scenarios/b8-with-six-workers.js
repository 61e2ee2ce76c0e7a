/*---
title: Six jobs for six workers
summary: With UV_THREADPOOL_SIZE at 6 all six key derivations run at once.
level: intermediate
runtimes: [node]
costs: {pbkdf2: 80ms}
lesson:
  - title: A place for everyone
    text: >-
      The pool has six workers here, so none of the six jobs has to wait in the queue in front of it.
    steps:
      - when: sleeps
        text: >-
          All six workers are busy. The loop sleeps until one of them is done.
      - when: prints *6 of 6*
        text: >-
          Compare the end with that of the scenario with four workers: one round instead of two.
---*/

// The pool is made when it is first used: it takes the size that stands here then.
process.env.UV_THREADPOOL_SIZE = 6;

const crypto = require('crypto');

let done = 0;
for (let job = 1; job <= 6; job += 1) {
  crypto.pbkdf2('secret', 'salt', 50000, 64, 'sha512', () => {
    done += 1;
    console.log(`${done} of 6 keys derived`);
  });
}
console.log('six jobs are queued; the main thread is free');
