/*---
title: Six jobs for four workers
summary: Four key derivations run at once, two wait in the queue until a worker is free.
level: intermediate
runtimes: [node]
threads: 4
costs: {pbkdf2: 80ms}
lesson:
  - title: The queue in front of the workers
    text: >-
      The pool has four workers. Jobs five and six are taken up only when the first ones have ended. In the second
      scenario of this kind the pool has six workers, and nobody waits.
---*/

const crypto = require('crypto');

let done = 0;
for (let job = 1; job <= 6; job += 1) {
  crypto.pbkdf2('secret', 'salt', 50000, 64, 'sha512', () => {
    done += 1;
    console.log(`${done} of 6 keys derived`);
  });
}
console.log('six jobs are queued; the main thread is free');
