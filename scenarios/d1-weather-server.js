/*---
title: A weather server
summary: A request waits for another host; meanwhile the stack is empty and the thread is free.
level: intermediate
runtimes: [node]
hosts:
  weather.example:
    latency: 60ms
    routes:
      /berlin: {json: {sky: cloudy}}
      /lisbon: {json: {sky: clear}}
      /oslo: {failure: ECONNRESET}
requests:
  - {at: 100ms, port: 3917, path: "/?city=lisbon"}
  - {at: 700ms, port: 3917, path: "/?city=oslo"}
lesson:
  - title: What the callback still sees
    text: >-
      When the answer comes, the handler has long returned. The callback finds the city and the response in its closure.
---*/

const http = require('http');

const port = 3917;
const cities = ['berlin', 'lisbon', 'oslo'];

function getWeather(city, callback) {
  console.log(`fetching the weather of ${city}`);
  http.get(`http://weather.example/${city}`, { agent: false }, (answer) => {
    let text = '';
    answer.on('data', (part) => { text += part; });
    answer.on('end', () => callback(null, JSON.parse(text)));
  }).on('error', (error) => callback(error));
}

const server = http.createServer((request, response) => {
  const asked = new URL(request.url, 'http://localhost').searchParams.get('city');
  const city = asked || cities[Math.floor(Math.random() * cities.length)];
  getWeather(city, (error, weather) => {
    if (error) {
      console.log(`no weather for ${city}: ${error.code}`);
      response.writeHead(500).end();
      return;
    }
    response.end(`${city}: ${weather.sky}`);
    console.log(`got the weather of ${city}: ${weather.sky}`);
  });
  console.log('hello from the handler: the stack is empty in a moment');
});

server.listen(port, () => console.log('waiting for requests'));
