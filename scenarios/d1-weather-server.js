/*---
title: A weather server
summary: A request waits for another host; meanwhile the stack is empty and the thread is free.
level: intermediate
runtimes: [node]
hosts:
  weather.example:
    latency: 60ms
    routes:
      /athens: {json: {sky: clear}}
      /berlin: {json: {sky: cloudy}}
      /cairo: {json: {sky: hazy}}
      /dublin: {json: {sky: rainy}}
      /havana: {json: {sky: stormy}}
      /lima: {json: {sky: foggy}}
      /lisbon: {json: {sky: clear}}
      /nairobi: {json: {sky: cloudy}}
      /oslo: {json: {sky: snowy}}
      /tokyo: {json: {sky: rainy}}
      /atlantis: {failure: ECONNRESET}
requests:
  - {at: 100ms, port: 3917, path: "/"}
  - {at: 700ms, port: 3917, path: "/?city=atlantis"}
lesson:
  - title: What the callback still sees
    text: >-
      When the answer comes, the handler has long returned. The callback finds the city and the response in its closure.
    steps:
      - when: prints *waiting*
        text: >-
          The packages are loaded and the server listens. Nothing runs; the loop sleeps in poll until somebody asks.
      - when: prints *fetching*
        text: >-
          A request has become a task. The handler asks the weather host and does not wait for the answer.
      - when: prints *hello*
        text: >-
          The handler is still on the stack, under the calls of express. In a moment all of them have returned.
      - when: prints *got the weather*
        text: >-
          A new task, on an empty stack. The callback still knows which city was asked for, and whom to answer.
      - when: prints *no weather*
        text: >-
          The second request asked for a city whose host breaks off. The error comes as the first argument, and the
          answer is a 500.
---*/

const express = require('express');
const superagent = require('superagent');

const port = 3917;
const cities = ['athens', 'berlin', 'cairo', 'dublin', 'havana', 'lima', 'lisbon', 'nairobi', 'oslo', 'tokyo'];

function sendWeather(request, response) {
  const city = request.query.city || cities[Math.floor(Math.random() * cities.length)];
  console.log('fetching the weather of a city');
  superagent.get(`http://weather.example/${city}`).end((error, answer) => {
    if (error) {
      console.log(`no weather: ${error.code}`);
      response.status(500).send(`no weather for ${city}`);
      return;
    }
    response.send(`${city}: ${answer.body.sky}`);
    console.log('got the weather');
  });
}

const app = express();

app.get('/', (request, response) => {
  sendWeather(request, response);
  console.log('hello from the handler: the stack is empty in a moment');
});

app.listen(port, () => console.log('waiting for requests'));
