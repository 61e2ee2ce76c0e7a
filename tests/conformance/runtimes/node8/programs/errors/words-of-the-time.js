const assert = require('assert');
const http = require('http');
const util = require('util');
const attempt = (work) => {
  try {
    console.log('fine', work());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};
attempt(() => assert.deepStrictEqual(0, -0));
attempt(() => assert.deepStrictEqual([NaN], [NaN]));
attempt(() => /(?<year>\d+)/.exec('2020'));
attempt(() => /(?<=a)b/.exec('ab'));
attempt(() => eval('const { a } = null;'));
console.log(util.inspect.custom, util.inspect({ [util.inspect.custom]: () => 'mine' }), util.inspect({ [Symbol.for('nodejs.util.inspect.custom')]: () => 1 }));
const server = http.createServer((request, response) => {
  response.end('x');
  attempt(() => response.setHeader('a', 'b'));
  attempt(() => response.removeHeader('a'));
  attempt(() => response.writeHead(200));
  server.close();
});
server.listen(0, () => http.get({ port: server.address().port, agent: false }, (answer) => answer.resume()));
