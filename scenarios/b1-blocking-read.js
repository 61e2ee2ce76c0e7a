/*---
title: A blocking read
summary: The synchronous call keeps the main thread waiting until the disk has answered; nothing else can run.
runtimes: [node]
files:
  poem.txt:
    text: "The fog comes\non little cat feet.\n"
    latency: 8ms
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
