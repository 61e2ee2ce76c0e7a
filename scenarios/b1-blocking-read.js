/*---
title: A blocking read
summary: The synchronous call keeps the main thread waiting until the disk has answered; nothing else can run.
level: beginner
runtimes: [node]
files:
  poem.txt:
    text: "The fog comes\non little cat feet.\n"
    latency: 8ms
lesson:
  - title: The thread stands still
    text: >-
      A synchronous call comes back with its result, however long that takes. Until then the one thread that
      runs your code does nothing else.
    steps:
      - when: blocked longer than 3 ms
        text: >-
          The timer has been due for a while. Nobody can run its callback: the call stack is not empty.
      - when: prints *after the read*
        text: >-
          More than eight milliseconds are gone. The main script still has to end before the loop can look
          at its timers.
      - when: prints *timer*
        text: >-
          About eight milliseconds too late, and not through any fault of the timer.
---*/

const fs = require('fs');

// It is due after a millisecond, but the main thread will be busy waiting for the disk.
setTimeout(() => console.log('timer: I had to wait for the read'), 1);

console.log('before the read');
try {
  const poem = fs.readFileSync('poem.txt', 'utf8');
  console.log(poem.trim());
} catch (error) {
  console.log('could not read:', error.message);
}
console.log('after the read');
