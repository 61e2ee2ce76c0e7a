/*---
title: Two requests at once
summary: A second request comes while the first one waits for the database; a third keeps the thread busy, and a fourth has to wait for it.
level: intermediate
runtimes: [node]
lesson:
  - title: Interleaved, not parallel
    text: >-
      One thread serves four requests. While one of them waits, the next can begin; while one computes, all
      others wait.
    steps:
      - when: prints *request /first*
        text: >-
          The handler sets a timer, which stands for a database, and returns. The thread is free again.
      - when: prints *request /busy*
        text: >-
          This handler computes for 60 ms. Nothing that arrives meanwhile is looked at.
      - when: prints *the stack is empty again*
        text: >-
          Now the loop finds what has come in.
      - when: prints *answer to /after*
        text: >-
          The answers came in the order of the waits, not in that of the questions.
---*/

const http = require('http');

function busy(milliseconds) {
  const end = Date.now() + milliseconds;
  while (Date.now() < end);
}

const server = http.createServer((request, response) => {
  const path = request.url;
  console.log('request', path);
  if (path === '/busy') {
    busy(60);
    response.end('done');
    console.log('the stack is empty again');
    return;
  }
  // A database that takes its time; meanwhile the thread is free.
  setTimeout(() => {
    console.log('the rows for', path, 'are there');
    response.end('rows');
  }, path === '/after' ? 900 : path === '/second' ? 600 : 300);
});

server.listen(0, '127.0.0.1', () => {
  let left = 4;
  const ask = (path, later) => {
    const request = http.get({ host: '127.0.0.1', port: server.address().port, path, agent: false }, (response) => {
      response.resume();
      response.on('end', () => {
        console.log('answer to', path);
        left -= 1;
        if (left === 0) server.close();
      });
    });
    if (later) request.on('finish', later);
  };
  // Each is sent as soon as the one before has left: all but the third wait for the database.
  ask('/first', () => ask('/second', () => ask('/busy', () => ask('/after'))));
});
