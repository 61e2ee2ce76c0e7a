/*---
title: What waiting costs
summary: A round trip of 44 ms lasts 88 million cycles of a processor at 2 GHz; reading a kilobyte from an SSD lasts 2,800.
level: beginner
runtimes: [node]
files:
  kilobyte.txt:
    text: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
    latency: 1400ns
lesson:
  - title: To scale
    text: The timeline draws both waits and the work around them on one axis. Zoom in until the read can be seen at all.
---*/

const fs = require('fs');
const http = require('http');

const cyclesPerSecond = 2e9;
const roundTrip = 44; // ms
const cycles = (seconds) => Math.round(seconds * cyclesPerSecond).toLocaleString('en-US');

// A neighbour on the network: its answer takes one round trip.
const neighbour = http.createServer((request, response) => {
  setTimeout(() => response.end('pong'), roundTrip);
});

neighbour.listen(0, '127.0.0.1', () => {
  const text = fs.readFileSync('kilobyte.txt', 'utf8');
  console.log(`the disk has read ${text.length} characters; a kilobyte takes ${cycles(1024 / 730e6)} cycles`);

  http.get({ host: '127.0.0.1', port: neighbour.address().port, agent: false }, (response) => {
    response.resume();
    response.on('end', () => {
      console.log(`the network has answered: ${cycles(roundTrip / 1000)} cycles`);
      neighbour.close();
    });
  });
  console.log('the question is on its way');
});
